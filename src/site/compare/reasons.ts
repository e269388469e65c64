import type { Reason, ReasonKind } from '../../link/differences/difference.ts';

/** Possible reasons in words that blame nobody. */
const words: Readonly<Record<Exclude<ReasonKind, 'note'>, string>> = {
  'other method': 'The official counts are compiled by different methods.',
  'other scope': 'The articles describe what is measured in different words.',
  rounding: 'One figure is the other, rounded.',
  'order of digits': 'Two figures have the same digits in a different order.',
  translation: 'One figure was translated literally (“300,000 million” = 300 billion).',
  'worked out': 'One date is our inference, from a weekday or the like.',
};

/** What the data knows that may explain a difference, and apart from it what editors noted at its places. */
export function reasonsInWords(reasons: readonly Reason[]): { reasons: string[]; notes: string[] } {
  return {
    reasons: reasons.flatMap(({ kind }) => (kind === 'note' ? [] : [words[kind]])),
    notes: reasons.flatMap(({ text }) => (text === null ? [] : [text])),
  };
}
