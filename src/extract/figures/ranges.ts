import { approximators } from '../english/approximators.ts';
import { wordList } from '../english/word-list.ts';
import type { Document, Token } from '../text/document.ts';
import { changeOf } from './change-words.ts';
import { type Found, isInAt, lowerAt, tokenFrom } from './found.ts';
import { scaled } from './literals.ts';
import { sharedMoney } from './money.ts';
import { looksLikeYear } from './not-figures.ts';
import { isDash, isGap } from './scan.ts';

/** How two numbers are tied. */
type Tie = 'dash' | 'to' | 'and' | 'or';

/**
 * Ties numbers to ranges: “$5-7 billion”, “5% to 10%”, “between 5 and 7 billion dollars”, “three or four years”.
 * “from 5 to 7” of what rises or falls stays two figures, which only share unit and scale.
 *
 * Dashes first, since they bind tighter: “from 12 to 17-19 million pesos”.
 */
export function tieRanges(doc: Document, found: readonly Found[]): Found[] {
  return tie(doc, tie(doc, found, true), false);
}

function tie(doc: Document, found: readonly Found[], dashes: boolean): Found[] {
  const result: Found[] = [];
  for (let i = 0; i < found.length; i++) {
    const a = result.at(-1);
    const b = found[i] as Found;
    const how = a === undefined || a.low !== null ? null : tieOf(doc, a, b);
    if (a === undefined || how === null || (how === 'dash') !== dashes) {
      result.push(b);
      continue;
    }
    if (how === 'or' && !(a.reading === null && b.number.value - a.number.value === 1)) {
      result.push(b);
      continue;
    }
    const low = sharedScale(doc, a, b, how);
    if (!share(doc, a, b, how, low)) {
      result.push(b);
      continue;
    }
    const chained = how === 'to' && (tieOf(doc, b, found[i + 1]) === 'to' || isChained(doc, a));
    if (b.value === null || chained || (how === 'to' && isMovement(doc, a, b, low))) {
      a.reading ??= b.reading;
      a.value = low;
      doc.trace?.({
        stage: 'figures/ranges',
        verdict: 'kept',
        start: a.start,
        end: b.end,
        why: 'from one value to another: two figures',
      });
      result.push(b);
      continue;
    }
    if (low > b.value || (how === 'dash' && low === b.value)) {
      result.push(b);
      continue;
    }
    result[result.length - 1] = merge(doc, a, b, low, how);
  }
  return result;
}

function merge(doc: Document, a: Found, b: Found, low: number, how: Tie): Found {
  const between = how === 'and' ? a.first - 1 : a.first;
  const start = how === 'and' ? (doc.tokens[between]?.start ?? a.start) : a.start;
  const merged: Found = {
    ...b,
    start,
    first: between,
    low,
    high: b.value,
    value: null,
    reading: b.reading ?? a.reading,
  };
  doc.trace?.({ stage: 'figures/ranges', verdict: 'merged', start, end: b.end, why: `a range, ${low} to ${b.value}` });
  return merged;
}

/** What stands between two numbers, when it ties them. */
function tieOf({ text, tokens }: Document, a: Found, b: Found | undefined): Tie | null {
  if (
    b === undefined ||
    (a.reading === null && looksLikeYear(a.number) && !(b.number.plain && b.reading !== null)) ||
    b.number.sentence !== a.number.sentence ||
    b.start - a.end > 8
  )
    return null;
  const between = text.slice(a.end, b.start).toLowerCase();
  const word = between.trim();
  if (word.length === 1 && isDash(word.charCodeAt(0))) {
    const open = isGap(between.charCodeAt(0)) && isGap(between.charCodeAt(between.length - 1));
    return between.length === 1 || open ? 'dash' : null;
  }
  if (
    word === 'to' ||
    word === '-to-' ||
    word === 'to-' ||
    word === '- to' ||
    word === '-to' ||
    word === 'and up to' ||
    word === 'to minus'
  )
    return 'to';
  if (word === 'and') return tokens[a.first - 1]?.lower === 'between' ? 'and' : null;
  return word === 'or' ? 'or' : null;
}

/** The first value with the scale of the second, where it has none of its own: “5 to 7 billion”. */
function sharedScale(doc: Document, a: Found, b: Found, how: Tie): number {
  const { value, scale } = a.number;
  const other = b.number;
  if (how === 'dash' && sharesThousands(doc, a, b)) return value * 1000;
  if (scale !== 1 || other.scale === 1 || (a.reading !== null && a.reading.kind !== 'money')) return a.value ?? value;
  const top = b.low ?? b.value ?? 0;
  const shared = scaled(value, other.scale);
  return value <= (Math.abs(top) / other.scale) * 10 && shared > value ? shared : value;
}

/** “$5-8,000”: both in thousands. */
function sharesThousands({ text }: Document, { number }: Found, b: Found): boolean {
  return (
    number.plain &&
    b.number.scale === 1 &&
    number.value < b.number.value / 1000 &&
    b.number.value % 1000 === 0 &&
    text.slice(b.number.start, b.number.end).endsWith(',000')
  );
}

/** Whether both are of one unit, or one of them has none; a sign before the first goes for both. Sets what is shared. */
function share(doc: Document, a: Found, b: Found, how: Tie, low: number): boolean {
  const left = a.reading;
  const right = b.reading;
  if (left === null && right === null) return a.number.form === b.number.form || how !== 'dash';
  if (left === null)
    return right !== null && (right.kind !== 'count' || how !== 'dash' || !a.number.plain || low < (b.value ?? 0));
  if (right === null) {
    if (
      left.kind !== 'money' ||
      a.number.sign === null ||
      (how === 'to' && b.number.value < low && b.number.scale === 1)
    )
      return false;
    b.reading = sharedMoney(doc, left, b.number);
    b.end = Math.max(b.end, b.reading.end);
    b.last = tokenFrom(doc, b.end, b.last);
    return true;
  }
  if (left.kind !== right.kind) return false;
  return base(left.unit) === base(right.unit);
}

function base(unit: string): string {
  return unit.split('/')[0] ?? unit;
}

/** “from 13 to 14”, “rose 4 million to 11 million”, “110 to 90”: a change, not a range. */
function isMovement(doc: Document, a: Found, b: Found, low: number): boolean {
  const high = b.value ?? 0;
  if (low >= high) return true;
  let at = a.first - 1;
  // “fell by 9,000 to 211,000”: by how much, and to which level
  if (lowerAt(doc, at) === 'by') return high >= low * 2.5 && changesBefore(doc, at, 9);
  while (at >= 0 && at > a.first - 4 && isInAt(doc, at, softeners)) at--;
  if (lowerAt(doc, at) === 'from') return changesBefore(doc, at) || isChangeOfObject(doc, at);
  // “increased by $8 million to $90 million”: the second is the level reached.
  return changesBefore(doc, at + 1, 2) && a.reading !== null && a.number.end !== b.number.start && high >= low * 2.5;
}

const softeners = wordList(approximators, 'up to over some by just only under below above');

/** A verb or noun of rise, fall or move within a few words before. */
function changesBefore(doc: Document, index: number, reach = 7): boolean {
  for (let at = index - 1; at >= Math.max(0, index - reach); at--) {
    const word = lowerAt(doc, at);
    if (changeOf(word) !== null || moves.has(word)) return true;
    if (word === '.' || word === ';') return false;
  }
  return false;
}

/** How far before “from” the verb may stand whose object it tells of, in tokens. */
const CLAUSE = 24;

/**
 * “widened its swap lines with the Bank of Norra from $5 to $11”, “rose by a quarter in the towns, from 2 percent to 3”:
 * the verb of the clause is one of change, and no other stands between.
 */
function isChangeOfObject(doc: Document, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - CLAUSE); at--) {
    const { lower, pos } = doc.tokens[at] as Token;
    if (lower === '.' || lower === ';' || lower === ':') return false;
    if (changeOf(lower) !== null || moves.has(lower)) return pos === 'VERB';
    if (pos === 'AUX' || (pos === 'VERB' && !isComparison(lower))) return false;
  }
  return false;
}

/** “compared with”, “based on”: participles that are prepositions */
function isComparison(word: string): boolean {
  return /^(?:compared|based|given|including|excluding|according)$/.test(word);
}

const moves = new Set(
  'go goes going went gone move moves moved moving change changes changed changing shift shifts shifted shifting revise revised revising convert converted adjust adjusted swing swung amend amended boost boosts boosted widen widens widened widening extend extends extended extending enlarge enlarges enlarged enlarging'.split(
    ' ',
  ),
);

/** The second of “from 40 to 45 to 60” has a “to” before it already. */
function isChained(doc: Document, a: Found): boolean {
  return lowerAt(doc, a.first - 1) === 'to' && doc.tokens[a.first - 2]?.pos === 'NUM';
}
