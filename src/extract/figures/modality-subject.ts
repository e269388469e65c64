import type { Document } from '../text/document.ts';
import { Pos } from '../text/parts-of-speech.ts';
import { isVerb } from './clause.ts';
import { type Found, isPosAt, lowerAt } from './found.ts';
import { closing } from './restatement.ts';

/** Whether a figure is the subject of the verb behind it, which then says how sure it is. */

/** How long “of the seats in the north” may be, in tokens. */
const LONGEST_PART = 8;

/** Whether the verb follows the figure at once, but for a conversion in brackets and what it is a part of. */
export function isSubject(doc: Document, { first, last }: Found): boolean {
  let at = behindBracket(doc, behindAlternative(doc, last));
  // “half of the cuts | would fall on the north”
  // “some of that 9 tonnes of grain may be lost”: that much there is
  if (lowerAt(doc, at) === 'of' && !/^(?:that|this|those|these|the)$/.test(lowerAt(doc, first - 1))) {
    const limit = at + LONGEST_PART;
    while (at < limit && isPosAt(doc, at, Pos.ADP | Pos.DET | Pos.ADJ | Pos.NOUN | Pos.PROPN | Pos.PART)) at++;
  }
  return doc.tokens[at]?.pos === 'AUX' && doc.tokens[at + 1]?.pos !== 'PUNCT';
}

/** “a household that uses 750 litres a month will pay”: the verb behind is not the figure's. */
export function isObjectOfRelative(doc: Document, { first }: Found): boolean {
  let at = first - 1;
  while (at > first - 4 && isPosAt(doc, at, Pos.ADV | Pos.ADJ | Pos.DET)) at--;
  if (!isVerb(doc, at)) return false;
  while (isVerb(doc, at)) at--;
  return /^(?:who|which|that|whose)$/.test(lowerAt(doc, at));
}

/** The place behind “, or 30 per cent,” at `at`, or `at`. */
export function behindAlternative(doc: Document, at: number): number {
  if (lowerAt(doc, at) !== ',' || lowerAt(doc, at + 1) !== 'or') return at;
  for (let end = at + 2; end < at + 9; end++) if (lowerAt(doc, end) === ',') return end + 1;
  return at;
}

/** The place behind the bracket that opens at `at`, or `at`. */
export function behindBracket(doc: Document, at: number): number {
  return lowerAt(doc, at) === '(' ? closing(doc, at) + 1 : at;
}
