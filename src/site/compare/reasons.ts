import type { Reason, ReasonKind } from '../../link/differences/difference.ts';

/** Possible reasons in words that blame nobody. */
const words: Readonly<Record<Exclude<ReasonKind, 'note'>, string>> = {
  'other method': 'Official series of different makers count by different methods.',
  'other scope': 'The words that say what is measured are not the same.',
  rounding: 'One amount is another one, rounded.',
  'order of digits': 'Two amounts have the same digits in another order.',
  translation: 'One figure is written as other languages write it, in thousands of millions instead of billions.',
  'worked out': 'A date is written as a weekday or the like, and was worked out.',
};

/** What the data knows that may explain a difference, and apart from it what editors noted at its places. */
export function reasonsInWords(reasons: readonly Reason[]): { reasons: string[]; notes: string[] } {
  return {
    reasons: reasons.flatMap(({ kind }) => (kind === 'note' ? [] : [words[kind]])),
    notes: reasons.flatMap(({ text }) => (text === null ? [] : [text])),
  };
}
