import type { Reason, ReasonKind } from '../../link/differences/reasons.ts';

/** Possible reasons in words that blame nobody. */
const words: Readonly<Record<Exclude<ReasonKind, 'note'>, string>> = {
  'forecast and outcome': 'Some were expected or aimed at beforehand, others stated or recorded afterwards.',
  'other source': 'They come from different sources.',
  'other time': 'The articles are of different days.',
  'other method': 'Official series of different makers count by different methods.',
  'other scope': 'The words that say what is measured are not the same.',
  rounding: 'One amount is another one, rounded.',
  'order of digits': 'Two amounts have the same digits in another order.',
  translation: 'One amount is written as in another language, as thousands of millions.',
  'worked out': 'A date is written as a weekday or the like, and was worked out.',
};

/** What the data knows that may explain a difference, and apart from it what editors noted at its places. */
export function reasonsInWords(reasons: readonly Reason[]): { reasons: string[]; notes: string[] } {
  return {
    reasons: reasons.flatMap(({ kind }) => (kind === 'note' ? [] : [words[kind]])),
    notes: reasons.flatMap(({ text }) => (text === null ? [] : [text])),
  };
}
