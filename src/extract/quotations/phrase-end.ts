import { wordList } from '../english/word-list.ts';
import { startsClause } from '../syntax/clause.ts';
import type { Cursor } from '../syntax/cursor.ts';
import { nounPhraseAfter } from '../syntax/noun-phrase.ts';
import { Pos } from '../text/parts-of-speech.ts';

const joining = wordList('and but');

/** A reason or concession begins. */
const concessions = wordList('because although though whereas');

/**
 * A noun phrase that is reported ends before a reason or concession and at its first comma, but for what describes or
 * lists: “, who”, “, including”.
 */
export function phraseEnd(items: Cursor, first: number, end: number): number {
  for (let i = first + 1; i < end; i++) {
    if (items.isIn(i, concessions)) return i;
    if (items.isIn(i, joining) && startsPredicate(items, i + 1) && !hasClause(items, first, i)) return i;
    if (
      items.lower(i) === ',' &&
      !isListComma(items, i) &&
      !(/^(?:and|or)$/.test(items.lower(i + 1)) && !startsClause(items.part(0, end), i + 2, false)) &&
      !/^(?:who|whose|which|including|such)$/.test(items.lower(i + 1)) &&
      items.pos(i + 1) !== 'QUOTE'
    )
      return i;
  }
  return end;
}

/** “bragged about his friends and | drew alarm”: a finite verb with its object, not the participle of another noun. */
function startsPredicate(items: Cursor, from: number): boolean {
  const verb = items.pos(from) === 'ADV' ? from + 1 : from;
  if (items.pos(verb) === 'AUX') return true;
  if (items.pos(verb) !== 'VERB' || items.lower(verb).endsWith('ing')) return false;
  return (
    items.isPos(verb + 1, Pos.DET | Pos.PRON | Pos.ADP | Pos.PART | Pos.PROPN) ||
    !/(?:ed|en|wn)$/.test(items.lower(verb))
  );
}

function hasClause(items: Cursor, first: number, last: number): boolean {
  for (let i = first; i < last; i++)
    if (items.isPos(i, Pos.VERB | Pos.AUX) || /^(?:who|which|that|how|what|why)$/.test(items.lower(i))) return true;
  return false;
}

/** “Ann Lee, Tom Hill and Bo Finn”, “a road, a bridge, and a port”: a phrase follows, and then “and” with another, and no verb. */
function isListOfThree(items: Cursor, comma: number): boolean {
  const second = nounPhraseAfter(items, comma + 1);
  if (second === null) {
    const last = items.lower(comma + 1) === 'and' ? nounPhraseAfter(items, comma + 2) : null;
    return last !== null && /^[.;]?$/.test(items.lower(last.last));
  }
  const joined = [...items.part(second.first, second.last)].some(({ lower }) => lower === 'and');
  const and = items.lower(second.last) === ',' ? second.last + 1 : second.last;
  const third = items.lower(and) === 'and' ? nounPhraseAfter(items, and + 1) : null;
  const end = third?.last ?? (joined ? second.last : -1);
  return end !== -1 && /^[.;,]?$/.test(items.lower(end)) && !startsClause(items.part(0, end + 1), comma + 1, false);
}

/** “a warmer, drier and brighter foyer”: the comma stands between adjectives of one noun. */
function isListComma(items: Cursor, comma: number): boolean {
  const isThird = /^(?:and|or)$/.test(items.lower(comma + 2)) && items.pos(comma + 3) === 'ADJ';
  if (isListOfThree(items, comma)) return true;
  return isThird || (items.pos(comma - 1) === 'ADJ' && items.pos(comma + 1) === 'ADJ');
}
