import type { Claim } from '../../../src/schema/claim.ts';
import type { Judged } from '../reliability.ts';

/** How often something is so. */
export interface Measured {
  readonly measure: string;
  right: number;
  of: number;
}

/** Something that is not as the annotator has it. */
export interface SetFault {
  readonly id: string;
  readonly what: string;
  readonly detail: string;
}

/** Collects what a set's scorer counts. */
export class Tally {
  readonly #measures = new Map<string, Measured>();
  readonly faults: SetFault[] = [];
  readonly judged: Judged[] = [];

  count(measure: string, isRight: boolean): void {
    const entry = this.#measures.get(measure) ?? { measure, right: 0, of: 0 };
    entry.of++;
    if (isRight) entry.right++;
    this.#measures.set(measure, entry);
  }

  fault(id: string, what: string, ...detail: readonly unknown[]): void {
    this.faults.push({
      id,
      what,
      detail: detail.map((part) => (typeof part === 'string' ? part : JSON.stringify(part))).join(' '),
    });
  }

  judge(article: string, { type, id, confidence }: Claim, outcome: Judged['outcome']): void {
    this.judged.push({ article, claim: id, type, confidence, outcome });
  }

  /** In the order of their names. */
  get measures(): Measured[] {
    return [...this.#measures.values()].sort((a, b) => (a.measure < b.measure ? -1 : 1));
  }
}

/** Turns offsets in code points, as sets have them, into those of JavaScript's strings. */
export function unitsOf(text: string): (codePoints: number) => number {
  if (!/[\ud800-\udfff]/.test(text)) return (offset) => offset;
  const starts: number[] = [];
  let units = 0;
  for (const character of text) {
    starts.push(units);
    units += character.length;
  }
  return (offset) => starts[offset] ?? text.length;
}

/** Letters and digits of a text before each offset, so that those of a span are counted at once. */
export class Letters {
  readonly #before: number[] = [0];

  constructor(text: string, isCounted: (offset: number) => boolean = () => true) {
    let sum = 0;
    for (let at = 0; at < text.length; at++) {
      if (isCounted(at) && /[\p{L}\p{N}]/u.test(text[at] ?? '')) sum++;
      this.#before.push(sum);
    }
  }

  in({ start, end }: { readonly start: number; readonly end: number }): number {
    const last = this.#before.length - 1;
    return end <= start ? 0 : (this.#before[Math.min(end, last)] ?? 0) - (this.#before[Math.min(start, last)] ?? 0);
  }

  /** Letters in both spans, of those in either. */
  sharedPart(a: { start: number; end: number }, b: { start: number; end: number }): number {
    const both = this.in({ start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) });
    return both / Math.max(1, this.in(a) + this.in(b) - both);
  }
}
