import { wordList } from '../english/word-list.ts';
import type { Cursor } from '../syntax/cursor.ts';
import { nounPhraseAfter } from '../syntax/noun-phrase.ts';
import { Pos } from '../text/parts-of-speech.ts';

/** “found they could not sleep” */
export function isExperience(items: Cursor, from: number): boolean {
  return (
    /^(?:he|she|they|we|i)$/.test(items.lower(from)) && /^(?:could|can|had|were|needed)$/.test(items.lower(from + 1))
  );
}

const unnamed = wordList('named identified quoted anonymous anonymity');

/** “asked not to be named”: that is no message. */
export function isForAnonymity(items: Cursor, from: number): boolean {
  for (let i = from; i < from + 5; i++) if (items.isIn(i, unnamed)) return true;
  return false;
}

/** “denied visas to sailors”, “denied him entry”: what is denied is kept from somebody. */
export function isWithheld(items: Cursor, from: number): boolean {
  const phrase = nounPhraseAfter(items, from);
  if (phrase === null) return false;
  const isPerson = items.pos(from) === 'PRON' && /^(?:him|her|them|us|me|you|it)$/.test(items.lower(from));
  return (isPerson && items.isPos(from + 1, Pos.DET | Pos.NOUN | Pos.ADJ)) || items.lower(phrase.last) === 'to';
}

/** “denies nine charges of fraud”, “admitted two counts of theft, and three of arson”: how somebody pleads to what is counted. */
export function isPlea(items: Cursor, from: number): boolean {
  if (items.pos(from) !== 'NUM') return false;
  return /^(?:counts?|charges?|offen[cs]es?|of)$/.test(items.lower(from + 1));
}
