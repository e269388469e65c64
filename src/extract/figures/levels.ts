import { indexNames, tradingVerbs } from '../english/markets.ts';
import { levelVerbs } from '../english/measuring-verbs.ts';
import type { Document, Token } from '../text/document.ts';
import { isIn } from '../text/words.ts';
import { changeOf } from './change-words.ts';
import { type Found, isInAt, lowerAt, type Reading } from './found.ts';
import { behindSofteners } from './softeners.ts';

/** The points of an index, which stand there without their unit. */

/** How far before its number an index may be named, in tokens. */
const REACH = 40;

/** No index that a text tells of stands lower. */
const LOWEST = 100;

/**
 * What an index stands at, or by how much it moved: “The Nasdaq closed at 8,570.66”, “the index slipped below the 5000
 * mark”, “a low of 7,447.55”. The index is named in its clause, or a movement in points stands before it.
 */
export function indexLevel(doc: Document, figure: Found, found: readonly Found[], i: number): Reading | null {
  const { number } = figure;
  const isMark = /^(?:mark|level|barrier|threshold|milestone)$/.test(lowerAt(doc, number.last));
  if (number.sign !== null || Math.abs(number.value) < LOWEST || !(isMark || isDigits(doc, figure))) return null;
  if (!isGoverned(doc, number.first) || !ofIndex(doc, figure, found, i)) return null;
  return { kind: 'measure', unit: 'point', end: number.end, confidence: 0.75 };
}

/** Digits with nothing counted behind them. */
function isDigits(doc: Document, { number }: Found): boolean {
  const next = doc.tokens[number.last];
  return (
    number.form === 'digits' &&
    !(next?.start === number.end && /^[\p{L}-]/u.test(next.text)) &&
    (next?.pos !== 'NOUN' || /^(?:yesterday|today|week|last|this|next)$/.test(next.lower)) &&
    (next?.pos !== 'PROPN' || isDay(next.lower))
  );
}

function isDay(lower: string): boolean {
  return /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(lower);
}

/** “at 8,214”, “below the 5000 mark”, “a low of 7,447”, “slid 141.30”. */
function isGoverned(doc: Document, first: number): boolean {
  const own = doc.tokens[first - 1]?.pos === 'DET' ? first - 1 : first;
  const at = behindSofteners(doc, own);
  const word = lowerAt(doc, at);
  if (word === 'of')
    return /^(?:low|lows|high|highs|level|close|peak|record|bottom|total|trough)$/.test(lowerAt(doc, at - 1));
  // “to”, “over” and “under” are softeners, too.
  return (
    (at < own - 1 && /^(?:to|at|over|under)$/.test(lowerAt(doc, at + 1))) ||
    /^(?:at|below|above|past|through|near|from|beyond|by|around|towards?)$/.test(word) ||
    changeOf(word) !== null ||
    levelVerbs.has(word)
  );
}

/** Whether the clause is an index's, or “It” is one that moved in points a sentence before. */
function ofIndex(doc: Document, { number, first }: Found, found: readonly Found[], i: number): boolean {
  const sentence = doc.sentences[number.sentence];
  if (sentence === undefined) return false;
  const limit = Math.max(sentence.first, first - REACH);
  const before = found[i - 1];
  for (let at = first - 1; at >= limit; at--) {
    const token = doc.tokens[at] as Token;
    if (isIn(token, indexNames) || isAllShare(doc, at)) return true;
    if (before !== undefined && at < before.last && isPoints(before) && before.first >= limit) return true;
    if (beginsOther(doc, at)) return false;
  }
  const opener = lowerAt(doc, sentence.first);
  const last = found[i - 1];
  const isIt = opener === 'it' || opener === 'they' || hasIt(doc, sentence.first, first);
  return limit === sentence.first && isIt && last?.number.sentence === number.sentence - 1 && isPoints(last);
}

/** “she expected it to end the year at 8,500” */
function hasIt(doc: Document, from: number, to: number): boolean {
  for (let at = Math.max(from, to - 10); at < to; at++)
    if (lowerAt(doc, at) === 'it' && lowerAt(doc, at + 1) === 'to') return true;
  return false;
}

/** “the broader All-Share” */
function isAllShare(doc: Document, at: number): boolean {
  return doc.tokens[at]?.text === 'Share' && lowerAt(doc, at - 1) === '-' && lowerAt(doc, at - 2) === 'all';
}

function isPoints({ reading }: Found): boolean {
  return reading?.kind === 'measure' && reading.unit === 'point';
}

/** A clause of something else: “as the ministry sold”, “and the council paid”. */
function beginsOther(doc: Document, at: number): boolean {
  const { lower, pos } = doc.tokens[at] as Token;
  if (lower === ';' || lower === ':') return true;
  if (/^(?:as|while|when|because|after|since|if|which|who|that|whereas|where)$/.test(lower))
    return !isInAt(doc, at - 1, tradingVerbs);
  if (lower !== 'and' && lower !== 'but') return false;
  const next = doc.tokens[at + 1];
  return pos === 'CCONJ' && (next?.pos === 'DET' || next?.pos === 'NOUN' || next?.pos === 'PROPN');
}
