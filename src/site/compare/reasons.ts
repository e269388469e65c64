import type { Reason } from '../../link/differences/difference.ts';
import { reasonWords } from './words.ts';

/** What the data knows that may explain a difference, and apart from it what editors noted at its places. */
export function reasonsInWords(reasons: readonly Reason[]): { reasons: string[]; notes: string[] } {
  return {
    reasons: reasons.flatMap(({ kind }) => (kind === 'note' ? [] : [reasonWords[kind]])),
    notes: reasons.flatMap(({ text }) => (text === null ? [] : [text])),
  };
}
