import { wordList } from '../english/word-list.ts';
import { isAsMany } from '../syntax/clause.ts';
import type { Cursor } from '../syntax/cursor.ts';
import { isApproximator, isTimeWord, nounPhraseAfter } from '../syntax/noun-phrase.ts';
import { isIn } from '../text/words.ts';

/** Participles that tell where something was said: “in a letter published on Monday”. */
const publishing = wordList(
  'published released posted broadcast aired issued obtained seen sent dated carried held'.split(' '),
);

/** “in a letter | sent by her lawyer”: such a participle begins no clause. */
export function isPublishing(items: Cursor, i: number): boolean {
  return items.isIn(i, publishing);
}

/** Prepositions that begin no adverbial. */
const noAdverbials = wordList('that as than like of');

/** Over one adverb, time word or prepositional phrase; returns `i` where none begins there. */
export function skipAdverbial(items: Cursor, i: number): number {
  const token = items.word(i);
  if (token === null) return i;
  if (token.lower === 'as' && /^(?:early|recently|late)$/.test(items.lower(i + 1)) && items.lower(i + 2) === 'as')
    return i + 3;
  if (isTimeWord(items, i) || (token.pos === 'ADV' && !isAsMany(items, i))) return i + 1;
  if (isApproximator(items, i)) return i;
  if (token.pos === 'DET' && isTimeWord(items, i + 1)) return i + 2; // “this month”
  if (isIn(token, publishing) && i > 0) return i + 1;
  if (token.pos === 'NUM' && isTimeWord(items, i - 1)) return i + 1;
  if (token.pos !== 'ADP' || isIn(token, noAdverbials)) return i;
  // “said on Thursday Lee must go”: the name is not the day's
  if (token.lower === 'on' && isTimeWord(items, i + 1) && items.isCapitalised(i + 2) && items.lower(i + 2) !== 'night')
    return i + 2;
  if (token.lower === 'in' && items.lower(i + 1) === 'writing') return i + 2;
  const phrase = nounPhraseAfter(items, i + 1);
  if (phrase === null) return isTimeWord(items, i + 1) || items.pos(i + 1) === 'NUM' ? i + 2 : i + 1;
  let { last } = phrase;
  while (
    items.pos(phrase.first) === 'NUM' &&
    /^(?:%|-|–|to)$/.test(items.lower(last)) &&
    items.lower(last + 1) !== 'be'
  )
    last++; // “by 55%-41%”
  // “in the build-up”
  while (items.lower(last) === '-' && items.isJoined(last) && items.isJoined(last + 1)) last += 2;
  return last;
}
