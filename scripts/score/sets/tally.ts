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

  judge(article: string, { type, id, confidence }: Claim, outcome: Judged['outcome'], isThere = true): void {
    this.judged.push({ article, claim: id, type, confidence, outcome, isThere });
  }

  /** Precision and recall of what `right` of `found` are, where `wanted` were asked for. */
  countAll(what: string, right: number, found: number, wanted: number): void {
    for (const [measure, of] of [
      [`${what} precision`, found],
      [`${what} recall`, wanted],
    ] as const) {
      const entry = this.#measures.get(measure) ?? { measure, right: 0, of: 0 };
      entry.right += right;
      entry.of += of;
      this.#measures.set(measure, entry);
    }
  }

  /** In the order of their names. */
  get measures(): Measured[] {
    return [...this.#measures.values()].sort((a, b) => (a.measure < b.measure ? -1 : 1));
  }
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Spans that meet, one to one, those first that share most. */
export function overlapPairs<A extends Place, B extends Place>(
  gold: readonly A[],
  found: readonly B[],
): (readonly [A, B])[] {
  const candidates = gold.flatMap((one) =>
    found.flatMap((other) => {
      const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
      return shared > 0 ? [{ pair: [one, other] as const, shared }] : [];
    }),
  );
  const taken = new Set<Place>();
  return candidates
    .sort((a, b) => b.shared - a.shared)
    .flatMap(({ pair }) => {
      if (pair.some((one) => taken.has(one))) return [];
      for (const one of pair) taken.add(one);
      return [pair];
    });
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
