import { possessiveMarks, possessives, subordinators } from '../english/function-words.ts';
import { titleWords } from '../english/people.ts';
import { wordList } from '../english/word-list.ts';
import type { Token } from '../text/document.ts';
import { isPos, Pos } from '../text/parts-of-speech.ts';
import { CAPITALISED, isIn } from '../text/words.ts';
import type { Cursor, Item } from './cursor.ts';

/** Which words and marks may belong to a noun phrase, where they stand. */

/** “her”, “whose”: a pronoun that goes before a noun. */
export function isPossessive({ lower }: Token): boolean {
  return possessives.has(lower) || lower === 'whose';
}

/** A word of a noun phrase wherever it stands, the possessive mark included. */
function isPlainNominal(item: Item): boolean {
  return isPos(item, plainNominals) || (item.pos === 'PART' && possessiveMarks.has(item.text));
}

const plainNominals = Pos.DET | Pos.ADJ | Pos.NOUN | Pos.PROPN | Pos.NUM | Pos.PRON | Pos.SYM | Pos.X;

/** Marks inside a noun phrase. */
const innerMarks = new Set("- – / & ( ) [ ] . ' ’".split(' '));
/** Prepositions to wink that open a clause or a comparison. */
const comparing = wordList(subordinators, 'that like');

/** Whether the item at `i` may belong to a noun phrase that ends before `end`, read backwards. */
export function isNominal(items: Cursor, i: number, end: number): boolean {
  const token = items.at(i);
  if (isPlainNominal(token)) return true;
  switch (token.pos) {
    case 'PART':
      return false;
    case 'ADP':
      return i < end - 1 && !isIn(token, comparing);
    case 'CCONJ':
      return joinsNouns(items, i);
    case 'PUNCT':
      return innerMarks.has(token.text) && !(token.text === '.' && i === end - 1);
    case 'VERB':
      // “a group called X”, “officials briefed on the talks”; a run-together name may be tagged a verb too.
      return (
        ((token.traits & CAPITALISED) !== 0 && (i > 0 || beginsName(items) || end === 1)) ||
        isOfOffice(items, i) ||
        (items.lower(i - 1) === '-' && items.isJoined(i)) // “the 14th-ranked”
      );
    case 'ADV':
      return /^(?:nearly|about|only|most|more|less|around|roughly|almost|former|then)$/.test(token.lower);
    default:
      return (token.traits & CAPITALISED) !== 0;
  }
}

/** What sentences ask of their readers. */
const imperatives = wordList(
  'say see take consider imagine suppose meet call ask let make look read watch think remember note tell give get'.split(
    ' ',
  ),
);

/** “Downing Street”, “Ford Motor Company” at the head of a sentence; not “Say Mexico …”. */
function beginsName(items: Cursor): boolean {
  return items.pos(1) === 'PROPN' && !items.isIn(0, imperatives);
}

/** “managing director”, “acting mayor”: a participle that belongs to an office. */
function isOfOffice(items: Cursor, i: number): boolean {
  return items.lower(i).endsWith('ing') && items.isIn(i + 1, titleWords);
}

const clauseMarks = wordList(', ; : — –');

/** “Lee and Park said” joins; “Lee left and Park said” does not: what stands before must be a name or noun alone. */
function joinsNouns(items: Cursor, i: number): boolean {
  const token = items.at(i);
  if (token.lower !== 'and' && token.lower !== 'or' && token.lower !== '&') return false;
  const before = items.word(i - 1);
  if (before === null || (before.pos !== 'PROPN' && before.pos !== 'NOUN')) return false;
  if (token.lower === '&' && before.pos === 'PROPN') return true; // a name’s own
  for (let j = i - 1; j >= Math.max(0, i - 12); j--) {
    const word = items.word(j);
    if (word === null || isIn(word, clauseMarks)) break;
    if ((word.pos === 'VERB' || word.pos === 'AUX') && !/^\p{Lu}/u.test(word.text)) return false;
  }
  return true;
}

const joiners = wordList('- – / & [ ]');

/** Whether the item at `i` may go on a noun phrase that began before it. */
export function isNominalAfter(items: Cursor, i: number): boolean {
  const token = items.at(i);
  if (isPlainNominal(token)) return true;
  switch (token.pos) {
    case 'PART':
      return false;
    case 'CCONJ':
      return (
        (token.lower === 'and' || token.lower === '&') &&
        items.isPos(i + 1, Pos.PROPN | Pos.NOUN | Pos.DET | Pos.ADJ) &&
        items.pos(i - 1) === items.pos(i + 1)
      );
    case 'PUNCT':
      if (token.text === '.') return items.isJoined(i) && items.isJoined(i + 1) && /^\p{Ll}/u.test(items.text(i + 1)); // “Harbour.info”
      // “TVN News' Carla Rosen”
      return (
        joiners.has(token.text) ||
        (possessiveMarks.has(token.text) && items.isJoined(i) && items.lower(i - 1).endsWith('s'))
      );
    case 'VERB':
      return (token.traits & CAPITALISED) !== 0 || isOfOffice(items, i) || isAttributive(items, i);
    case 'ADV':
      return (token.traits & CAPITALISED) !== 0 || (items.lower(i).endsWith('ly') && isAttributive(items, i + 1));
    default:
      return (token.traits & CAPITALISED) !== 0;
  }
}

/** “the recently named chair”, “the first televised debate”: a participle between what opens a phrase and its noun. */
export function isAttributive(items: Cursor, i: number): boolean {
  if (items.pos(i) !== 'VERB' || !/(?:ed|ing|en|wn)$/.test(items.lower(i))) return false;
  if (!items.isPos(i + 1, Pos.NOUN | Pos.ADJ)) return false;
  const before = items.pos(i - 1) === 'ADV' ? i - 2 : i - 1;
  return (
    items.isPos(before, Pos.DET | Pos.ADJ | Pos.NUM) ||
    items.isIn(before, possessives) ||
    items.isIn(before, possessiveMarks)
  );
}
