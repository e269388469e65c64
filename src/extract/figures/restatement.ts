import type { Document } from '../text/document.ts';
import { type Found, lowerAt } from './found.ts';

/** Longest parenthesis that is looked for, in tokens. */
const REACH = 12;

/** “1.67 trillion yuan ($231 billion)”: the same amount in other money, or the same length in other units. */
export function isConversion(doc: Document, figure: Found, before: Found | undefined): boolean {
  if (before === undefined || lowerAt(doc, figure.first - 1) !== '(' || before.last !== figure.first - 1) return false;
  const { kind } = figure.reading ?? {};
  return kind === before.reading?.kind && (kind === 'money' || kind === 'measure');
}

/** “900 drivers, or about 4% of the staff”: the same said otherwise. */
export function isAlternative(doc: Document, figure: Found, before: Found | undefined): boolean {
  return (
    before?.number.sentence === figure.number.sentence &&
    lowerAt(doc, figure.first - 1) === 'or' &&
    figure.first - before.last <= 2
  );
}

/** What holds for the amount holds for its conversion. */
export function restate(figure: Found, before: Found): void {
  figure.modality = before.modality;
  figure.period = before.period;
  figure.of = before.of;
  figure.change = before.change;
  figure.base = before.base;
}

/** Index of the “)” that closes the “(” at `index`, or `index` where it is not near. */
export function closing(doc: Document, index: number): number {
  for (let at = index + 1; at < index + REACH; at++) if (lowerAt(doc, at) === ')') return at;
  return index;
}
