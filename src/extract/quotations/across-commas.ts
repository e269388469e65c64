import { possessives, subordinators } from '../english/function-words.ts';
import { personNouns, titleWords } from '../english/people.ts';
import { wordList } from '../english/word-list.ts';
import { isFiniteVerb } from '../syntax/clause.ts';
import type { Cursor } from '../syntax/cursor.ts';
import { isTimeWord, LONGEST_PHRASE, nounPhraseBefore, type Phrase } from '../syntax/noun-phrase.ts';
import { verbGroup } from '../syntax/verb-group.ts';
import { MARK } from '../text/words.ts';
import { endsInName, isAddress, isBareName, isTitledName, stateCode } from './bare-names.ts';

const parting = new Set('; : — – ―'.split(' '));

/**
 * “Scott Lee, the mayor of Oakdale, said”; “the mayor of Oakdale, Scott Lee, said”; “Lee, who won twice, said”.
 * `comma` is the one before the verb.
 */
export function acrossCommas(items: Cursor, comma: number): Phrase | null {
  const segments: [number, number][] = [];
  let end = comma;
  let i = comma - 1;
  for (; i >= Math.max(0, comma - LONGEST_PHRASE * 2); i--) {
    const item = items.at(i);
    if (item.pos === 'QUOTE' && isInRelative(items, i)) continue;
    if (item.pos === 'QUOTE' && i < comma - 1 && segments.length === 0) break;
    const mark = items.lower(i);
    if (item.pos === 'QUOTE' || (items.has(i, MARK) && parting.has(mark))) break;
    if (mark === ',') {
      segments.unshift([i + 1, end]);
      end = i;
    }
  }
  segments.unshift([i + 1, end]);
  for (const segment of segments) if (/^(?:and|but|while|whereas)$/.test(items.lower(segment[0]))) segment[0]++;
  dropAsides(items, segments);
  const [only] = segments;
  if (only !== undefined && segments.length === 1) {
    const phrase = nounPhraseBefore(items, only[1]);
    return phrase !== null && only[1] === comma && isObject(items, phrase) ? null : phrase;
  }
  const open = openBracket(items, segments);
  if (open !== -1) return nounPhraseBefore(items, open);
  const phrases = segments.map(([first, last]) => headPhrase(items, first, last));
  const lastPhrase = phrases.at(-1) ?? null;
  // “In May, the board, which meets there, said”: no apposition to what the sentence begins with.
  const [opens, closes] = [segments.at(-2)?.[0] ?? 0, segments.at(-1)?.[0] ?? 0];
  if (lastPhrase?.first === closes && items.pos(opens) === 'ADP' && items.pos(closes) === 'DET') return lastPhrase;
  // A bare name between commas beside its description is the subject: “the mayor, Scott Lee, said”.
  if (
    lastPhrase !== null &&
    (isBareName(items, lastPhrase) || isTitledName(items, lastPhrase)) &&
    !isAddress(items, lastPhrase) &&
    lastPhrase.last === segments.at(-1)?.[1]
  )
    return lastPhrase;
  const named = nameOfSomebody(items, segments);
  if (named !== null) return named;
  for (let k = phrases.length - 2; k >= 0; k--) {
    const [first, last] = segments[k] as [number, number];
    const phrase = nounPhraseBefore(items, last);
    if (phrase === null || phrase.first < first) continue;
    if (startsNominal(items, first) || k === phrases.length - 2) {
      const outer = k > 0 && !startsNominal(items, first) ? null : phrase;
      if (outer !== null) return hasNameFurtherLeft(items, segments, k) ?? outer;
    }
  }
  return null;
}

/** “Lee, who called it ‘a trap’, said”: whether a quotation stands in a clause between commas that describes somebody. */
function isInRelative(items: Cursor, quote: number): boolean {
  for (let i = quote - 1; i > Math.max(0, quote - LONGEST_PHRASE); i--) {
    if (items.lower(i) === ',') return /^(?:who|which|whose)$/.test(items.lower(i + 1));
    if (items.pos(i) === 'QUOTE') return false;
  }
  return false;
}

/** “The premier slammed the ruling, called for talks”: what stands before the comma is the object of the verb before. */
function isObject(items: Cursor, { first }: Phrase): boolean {
  for (let i = first - 1; i > 0; i--) {
    if (/^[;:]$/.test(items.lower(i)) || items.isIn(i, subordinators)) return false;
    if (isFiniteVerb(items, i) && items.pos(i) === 'VERB' && !items.isCapitalised(i)) {
      const { first: start } = verbGroup(items, i);
      return items.lower(start - 1) === ',' || nounPhraseBefore(items, start) !== null; // “Lee, 63, would slam the ruling”
    }
  }
  return false;
}

/**
 * “Opening the case, Lee, 63, of Hill Road, Oakdale, prosecuting, said”: ages, addresses, participles and relative clauses name nobody,
 * nor does what a sentence opens with.
 */
function dropAsides(items: Cursor, segments: [number, number][]): void {
  const kept = segments.slice();
  const relative = segments.findIndex(([first], k) => k > 0 && /^(?:which|who|whose|whom)$/.test(items.lower(first)));
  if (relative > 0) segments.length = relative;
  for (let k = segments.length - 1; k > 0; k--) {
    const [first, last] = segments[k] ?? [0, 0];
    const isState = last - first === 1 && stateCode.test(items.text(first)) && items.pos(first - 2) === 'PROPN';
    // “Rep. Ann Lee, R-Utopia, said”
    const isParty = /^[A-Z]$/.test(items.text(first)) && items.lower(first + 1) === '-';
    const isLast = k === segments.length - 1;
    const isAdverbial =
      isLast && (items.pos(first) === 'ADP' || isParticiple(items, first) || endsAddress(items, segments));
    if (isAge(items, [first, last]) || isState || isParty || isAdverbial) segments.splice(k, 1);
  }
  if (segments.length > 1 && isParticiple(items, segments[0]?.[0] ?? 0)) segments.shift();
  // “In 2022, after a vote, which Lee won, the union said”: what is left is no subject, either.
  if (!startsNominal(items, segments.at(-1)?.[0] ?? 0)) segments.splice(0, segments.length, ...kept);
}

/** “Opening the case”, “speaking in Oslo”, “prosecuting”: a participle, not the noun of that form (“the banking group”). */
function isParticiple(items: Cursor, i: number): boolean {
  if (!items.lower(i).endsWith('ing')) return false;
  return (
    items.pos(i + 1) === 'DET' ||
    items.isIn(i + 1, possessives) ||
    (items.pos(i) === 'VERB' && items.pos(i + 1) !== 'NOUN')
  );
}

/** “Lee, 63, of Hill Road, | Oakdale”: whether the last segment, a name alone, goes on with where somebody is from. */
function endsAddress(items: Cursor, segments: readonly [number, number][]): boolean {
  const [whose, from, place] = segments.filter((segment) => !isAge(items, segment)).slice(-3);
  if (whose === undefined || from === undefined || place === undefined) return false;
  const [name, at] = [headPhrase(items, ...whose), headPhrase(items, ...place)];
  if (name === null || at === null || at.first !== place[0] || !isBareName(items, at)) return false;
  return /^(?:of|from)$/.test(items.lower(from[0])) && endsInName(items, name);
}

/** “Another expert, | Ann Lee of the Vale Trust, | said”: the name, with where somebody is from, behind what somebody is. */
function nameOfSomebody(items: Cursor, segments: readonly [number, number][]): Phrase | null {
  const [before, own] = segments.slice(-2);
  if (before === undefined || own === undefined || !items.isIn(before[0], indefinite)) return null;
  if (!(items.isIn(before[1] - 1, personNouns) || items.isIn(before[1] - 1, titleWords))) return null;
  const from = items.part(own[0], own[1]).find(({ lower }) => lower === 'of' || lower === 'from' || lower === 'at');
  if (from < own[0] + 2) return null;
  const { start, end } = items.span(own[0], from);
  const name: Phrase = { first: own[0], last: from, start, end, side: 'before' };
  return isBareName(items, name) ? name : null;
}

const indefinite = wordList('another one a an');

function isAge(items: Cursor, [first, last]: [number, number]): boolean {
  return last - first === 1 && items.pos(first) === 'NUM';
}

/** “Senator Ann Lee (Lab, Oakdale), said”: the bracket that opens in one segment and closes in the next; or -1. */
function openBracket(items: Cursor, segments: readonly [number, number][]): number {
  const [segment, next] = segments.slice(-2);
  if (segment === undefined || next === undefined) return -1;
  for (let i = segment[0] + 1; i < segment[1]; i++) {
    if (items.lower(i) === ')') return -1;
    if (items.lower(i) === '(') return items.lower(next[1] - 1) === ')' ? i : -1;
  }
  return -1;
}

/** Two appositions in a row: “Scott Lee, the mayor, one of the critics, said”. */
function hasNameFurtherLeft(items: Cursor, segments: readonly [number, number][], k: number): Phrase | null {
  const before = segments[k - 1];
  if (before === undefined) return null;
  const [first, last] = before;
  const phrase = headPhrase(items, first, last);
  return phrase !== null && phrase.last === last && endsInName(items, phrase) ? phrase : null;
}

function headPhrase(items: Cursor, first: number, last: number): Phrase | null {
  if (first >= last) return null;
  const phrase = nounPhraseBefore(items, last);
  if (phrase === null) return null;
  return phrase.first >= first ? phrase : null;
}

function startsNominal(items: Cursor, i: number): boolean {
  const pos = items.pos(i);
  return (
    (pos === 'PROPN' || pos === 'DET' || pos === 'PRON' || pos === 'NOUN' || pos === 'ADJ' || pos === 'NUM') &&
    !isTimeWord(items, i)
  );
}
