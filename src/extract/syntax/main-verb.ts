import { possessives, relatives, subordinators } from '../english/function-words.ts';
import { wordList } from '../english/word-list.ts';
import { Pos } from '../text/parts-of-speech.ts';
import { MARK } from '../text/words.ts';
import { isFiniteVerb } from './clause.ts';
import type { Cursor } from './cursor.ts';

/** What parts a clause from one that is added to it. */
const adds = /^(?:but|while|whereas|and)$/;

/**
 * The verb that the sentence's own clause has before the item `end`, over relative clauses, insertions between dashes and the
 * subordinate clause that a sentence begins with; of two clauses that of the second: “Lee, who won, left, but Hill | stayed”.
 * -1 where none is found.
 */
export function mainVerb(items: Cursor, end: number): number {
  let found = -1;
  for (const verb of ownVerbs(items, end)) if (found === -1 || opensClause(items, found, verb)) found = verb;
  return found;
}

/** The last such verb, that of a clause behind “when” or “after”, too: “They cheered when Lee | came and said”. */
export function lastVerb(items: Cursor, end: number): number {
  let found = -1;
  for (const verb of ownVerbs(items, end)) found = verb;
  return found;
}

/** Finite verbs outside of relative clauses and insertions, left to right. */
function* ownVerbs(items: Cursor, end: number): Generator<number> {
  let i = behindSubordinate(items, end);
  let commas = 0;
  let any = false;
  for (; i < end; i++) {
    const word = items.lower(i);
    const after = opensAside(items, i) ? endOfAside(items, i, end) : -1;
    if (after !== -1) {
      i = after;
      continue;
    }
    if (isRelative(items, i, word)) {
      const close = endOfRelative(items, i, end);
      i = close - 1;
      if (items.lower(close) === ',') commas++; // the one that opened it
      continue;
    }
    if (word === ',') commas++;
    // “Lee, a broker, | left”: behind the second comma the clause goes on.
    if (isFiniteVerb(items, i, !any && commas > 1) && !isAdjective(items, i)) {
      any = true;
      yield i;
    }
  }
}

/** “the most qualified person”, “a proposed law”: a participle within a noun phrase. */
function isAdjective(items: Cursor, i: number): boolean {
  if (items.pos(i) !== 'VERB') return false;
  const before = /^(?:most|more|less|least|newly|recently|so)$/.test(items.lower(i - 1)) ? i - 2 : i - 1;
  return items.pos(before) === 'DET' || items.isIn(before, possessives);
}

/** Behind the comma of “Although Lee left, …”; 0 where the sentence does not begin so. */
function behindSubordinate(items: Cursor, end: number): number {
  if (!items.isIn(0, subordinators)) return 0;
  for (let i = 1; i < end; i++) if (items.lower(i) === ',') return i + 1;
  return 0;
}

const asides = wordList('— – ( --');

function opensAside(items: Cursor, i: number): boolean {
  return items.has(i, MARK) && items.isIn(i, asides);
}

/** The mark that closes what the one at `open` sets apart, or -1. */
function endOfAside(items: Cursor, open: number, end: number): number {
  const close = items.lower(open) === '(' ? ')' : items.lower(open);
  for (let i = open + 1; i < end; i++) if (items.lower(i) === close) return i;
  return -1;
}

function isRelative(items: Cursor, i: number, word: string): boolean {
  if (!items.isIn(i, relatives)) return false;
  return word === 'that' ? items.isPos(i - 1, Pos.NOUN | Pos.PROPN) : i > 0;
}

/** Behind a relative clause: its closing comma or dash; without one, its first verb and what belongs to it. */
function endOfRelative(items: Cursor, relative: number, end: number): number {
  const isApart = /^(?:,|--|[—–])$/.test(items.lower(relative - 1));
  for (let i = relative + 1; i < end; i++) {
    if (isApart && /^(?:,|--|[—–])$/.test(items.lower(i))) return i;
    if (!isApart && isFiniteVerb(items, i)) return i + 1;
  }
  return end;
}

/** Whether a clause begins between two verbs: “…, but Lee stayed”. */
function opensClause(items: Cursor, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++)
    if (items.lower(i) === ';' || (items.lower(i) === ',' && adds.test(items.lower(i + 1)) && i + 2 < to)) return true;
  return false;
}
