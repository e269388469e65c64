import { relatives } from '../english/function-words.ts';
import { wordList } from '../english/word-list.ts';
import { isPos, Pos } from '../text/parts-of-speech.ts';
import { isIn } from '../text/words.ts';
import type { Cursor } from './cursor.ts';

/** Parts of speech and words that no clause begins with. */
const notFirst = Pos.AUX | Pos.INTJ | Pos.PUNCT | Pos.SPACE;
const neverFirst = wordList('so as who which when and but or to them him us me');

const otherClause = wordList('as when while because after before since whether if');

/**
 * Whether a clause with a subject and a finite verb begins at `from`. A `lenient` reading lets any verb further on be
 * the clause's; else the verb of a relative clause or behind a lone comma does not count.
 */
export function startsClause(items: Cursor, from: number, lenient = true): boolean {
  const first = items.word(from);
  if (first !== null && (isPos(first, notFirst) || (isIn(first, neverFirst) && !isAsMany(items, from)))) return false;
  let commas = 0; // an insertion has two: “the plan, drawn up in May, is dead”
  for (let i = from; i < Math.min(items.last, from + 40); i++) {
    const token = items.word(i);
    if (token === null) continue;
    if (token.text === ';' || token.text === ':') return false;
    if (token.text === ',') commas++;
    // “claimed victory as the count ended”: the verb behind is another clause's
    if (!lenient && i > from && token.lower === 'but') return false; // “a large lead, but the rest has hope”
    if (!lenient && i > from && first?.pos !== 'SCONJ' && isIn(token, otherClause)) return false;
    if (
      !lenient &&
      isIn(token, relatives) &&
      i > from &&
      commas % 2 === 0 &&
      /^(?:NOUN|PROPN|PUNCT)$/.test(items.word(i - 1)?.pos ?? 'PUNCT')
    )
      return false;
    // “412 checks and recorded them”: a verb behind “and” is not the first of its clause.
    if (!lenient && items.lower(i - 1) === 'and') continue;
    const closes = commas > 0 && commas % 2 === 0 && items.lower(i - 1) === ','; // “all firms, and not only banks, fell”
    if (
      isFiniteVerb(items, i, closes) &&
      i > from &&
      (lenient || commas % 2 === 0 || first?.pos === 'SCONJ' || first?.pos === 'ADP')
    )
      return true;
  }
  return false;
}

/** “as many as one in four”, “as little as $5” begin a noun phrase. */
export function isAsMany(items: Cursor, i: number): boolean {
  return items.lower(i) === 'as' && /^(?:many|much|few|little)$/.test(items.lower(i + 1));
}

/** A relative clause up to its second verb has no more items. */
const LONGEST_RELATIVE = 14;

const describing = wordList('who which');

/** Where “who” or “which” opens, behind a comma, the clause whose first or second verb is at `verb`; or -1. */
export function relativeStart(items: Cursor, verb: number): number {
  const last = verb - 1;
  const joined = items.lower(last) === 'and';
  for (let i = last; i > Math.max(0, last - (joined ? LONGEST_RELATIVE : 1)); i--) {
    const word = items.lower(i);
    if (word === ',' || items.pos(i) === 'QUOTE') return -1;
    if (describing.has(word) && items.lower(i - 1) === ',') return i;
  }
  return -1;
}

/** Participles that give a thing its name. */
const naming = wordList('known called named born titled entitled dubbed nicknamed christened');

/** A verb that is not an infinitive, participle or part of a noun phrase, as far as its neighbours tell. */
export function isFiniteVerb(items: Cursor, i: number, behindInsertion = false): boolean {
  const token = items.word(i);
  if (token === null || (token.pos !== 'VERB' && token.pos !== 'AUX')) return false;
  if (token.pos === 'VERB' && token.lower.endsWith('ing')) return false;
  // “the races known as”, “the races called the Autumn Four”
  if (items.pos(i - 1) === 'NOUN' && isIn(token, naming)) {
    const name = items.pos(i + 1) === 'DET' ? i + 2 : i + 1;
    if (items.pos(i + 1) === 'ADP' || items.isCapitalised(name) || items.pos(name) === 'QUOTE') return false;
  }
  const before = items.lower(i - 1);
  return before !== 'to' && (behindInsertion || !(before === ',' && token.pos === 'VERB'));
}

/** Whether a verb stands within reach of `from`; a quotation may hold one. */
export function hasVerb(items: Cursor, from: number): boolean {
  for (let i = from; i < Math.min(items.last, from + 60); i++) {
    const token = items.word(i);
    if (token === null || token.pos === 'VERB' || token.pos === 'AUX') return true;
  }
  return false;
}

/** “In a letter citing rain, Lee …”: a participle in the phrase that the sentence begins with. */
export function isFronted(items: Cursor, participle: number): boolean {
  if (items.pos(0) !== 'ADP' || items.pos(participle - 1) !== 'NOUN') return false;
  for (let i = 1; i < participle; i++) if (items.pos(i) === 'VERB' || items.lower(i) === ',') return false;
  return true;
}
