import { approximators } from '../english/approximators.ts';
import { wordList } from '../english/word-list.ts';
import type { Document } from '../text/document.ts';
import { isInAt } from './found.ts';

/** Words of a qualifier, which stand between a number and the word that ties it: “there were some 2,000”. */
const softeners = wordList(
  approximators,
  'at least most more fewer less than over under up to some another as many just only an estimated',
);

/** Index of the word before a number and what qualifies it: “killing at least 70”. */
export function behindSofteners(doc: Document, first: number): number {
  let at = first - 1;
  while (at > first - 6 && isInAt(doc, at, softeners)) at--;
  return at;
}
