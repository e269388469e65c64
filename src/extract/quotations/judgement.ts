import { wordList } from '../english/word-list.ts';
import type { Cursor } from '../syntax/cursor.ts';

import { isTimeWord, nounPhraseAfter } from '../syntax/noun-phrase.ts';

/** An object has no more items than this, what describes it included. */
const LONGEST_OBJECT = 24;

/** What describes an object begins so near to its verb. */
const NEAR = 5;

/** Where the preposition stands that leads from the object at `from` to what is said of it, or -1. */
export function linkAhead(items: Cursor, from: number, words: ReadonlySet<string>): number {
  if (words.size === 0) return -1;
  let inside = -1; // the first within what describes the object
  let comma = false;
  for (let i = from + 1; i < Math.min(items.last - 1, from + LONGEST_OBJECT); i++) {
    const token = items.word(i);
    if (token === null || token.pos === 'AUX' || /^[;:.—–―]$/.test(token.text)) return inside;
    if (words.has(token.lower)) {
      // “accused Lee, the clerk and winner of the vote, of theft”
      if (!comma || items.lower(i - 1) === ',') return i;
      if (inside === -1) inside = i;
    }
    comma ||= token.text === ',' && i < from + NEAR;
    if (token.pos === 'VERB' && /^\p{Ll}/u.test(token.text)) return inside;
  }
  return inside;
}

/** Verbs whose object has a second phrase beside it: “called the plan a mess”. */
const naming = wordList('call brand label dub');

/** Whether what follows the verb is an object and what it is called: “the plan a mess”, “him too proud”. */
export function isNamed(items: Cursor, lemma: string, from: number): boolean {
  if (!naming.has(lemma)) return false;
  const object = nounPhraseAfter(items, from);
  if (object === null) return false;
  const next = items.word(object.last);
  const isNoun = next?.pos === 'DET' && /^an?$|^the$/.test(next.lower);
  if (isNoun || next?.pos === 'ADJ' || /^(?:too|very|so|nothing|one)$/.test(next?.lower ?? ''))
    return !isTime(items, object.last + 1) && !isTime(items, object.last + 2);
  // “called the plan dangerous”: the tagger's phrase takes the adjective in.
  return object.last - object.first >= 3 && items.pos(object.last - 1) === 'ADJ';
}

function isTime(items: Cursor, i: number): boolean {
  return isTimeWord(items, i) || /^(?:day|hour|minute|moment|time|second)s?$/.test(items.lower(i));
}
