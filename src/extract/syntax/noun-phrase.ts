import { approximators } from '../english/approximators.ts';
import { monthNames, weekdays } from '../english/calendar.ts';
import { articles, possessives, relatives, subordinators } from '../english/function-words.ts';
import { personNouns, titleWords } from '../english/people.ts';
import { wordList } from '../english/word-list.ts';
import { Pos } from '../text/parts-of-speech.ts';
import type { Span } from '../text/span.ts';
import { CAPITALISED, isCapitalised, isIn, trait } from '../text/words.ts';
import type { Cursor } from './cursor.ts';
import { isNoWord } from './no-word.ts';
import { isAttributive, isNominal, isNominalAfter, isPossessive } from './nominal.ts';

/** A noun phrase of a frame, `items[first]` to `items[last - 1]`, and on which side of its verb it stands. */
export interface Phrase extends Span {
  readonly first: number;
  readonly last: number;
  readonly side: 'before' | 'after';
}

/** Longest noun phrase looked at, in items. */
export const LONGEST_PHRASE = 40;

const commonTime = wordList(
  'yesterday today tonight tomorrow morning afternoon evening night week month year weekend late early last next earlier later ago',
);
const namedTime = wordList(
  monthNames,
  weekdays.flat(),
  weekdays.map(([name]) => `${name}s`),
);

const TIME = trait((lower, text) => commonTime.has(text) || (isCapitalised(text) && namedTime.has(lower)));

/** Whether a word outside marks tells a time: a weekday or month, or a small word like “yesterday”, “last”, “week”. */
export function isTimeWord(items: Cursor, i: number): boolean {
  return items.has(i, TIME);
}

const opensRelative = wordList('which who whom');

/** Pronouns that more may be added to: “some of them”, “somebody on the radio”. */
const headPronouns = wordList('all some one somebody someone everybody everyone those');

/** The noun phrase that ends just before `end`. */
export function nounPhraseBefore(items: Cursor, end: number): Phrase | null {
  const last = withoutTurn(items, end);
  let first = last;
  for (let i = last - 1; i >= Math.max(0, last - LONGEST_PHRASE); i--) {
    const token = items.word(i);
    if (token === null) break;
    if (i < last - 1 && items.isIn(i, opensRelative)) break; // “which founder Lee | said”
    if (i < last - 1 && token.lower === 'that' && items.pos(i - 1) === 'NOUN') break; // “points that experts | say”
    if (token.pos === 'PRON' && !isPossessive(token)) {
      if (i === last - 1 || isIn(token, headPronouns)) first = i;
      break;
    }
    if (!isNominal(items, i, last) || isDash(items, i)) break;
    // “On Monday Acme said”, “this week Acme said”: the time is not the subject’s.
    if (
      isTimeWord(items, i) &&
      i < last - 1 &&
      items.pos(i + 1) !== 'PART' &&
      !isHyphened(items, i) &&
      !describesByTime(items, i)
    )
      break;
    if (i < last - 1 && isToldOf(items, i)) break;
    if (token.pos === 'DET' && items.pos(i + 1) === 'DET' && /^th(?:os|es)e$/.test(token.lower)) break; // “those the landlord | calls final”
    if (isNoWord(items, i) || (token.text === '(' && !closes(items, i, last))) break;
    first = i;
    if (isSeam(items, i)) break;
  }
  // “Though Lee was not willing”
  if (first === 0 && items.pos(0) === 'SCONJ' && items.isIn(0, subordinators)) first++;
  while (first < last && trimsAtStart(items, first) && !isApproximator(items, first)) first++;
  if (!isApproximator(items, first)) first = skipAdverbial(items, first, last);
  if (first >= last || !hasHead(items, first, last)) return null;
  return { first, last, start: items.at(first).start, end: items.at(last - 1).end, side: 'before' };
}

/** “a point Lee | made”: a thing that a name follows, which is not its own. */
function isToldOf(items: Cursor, i: number): boolean {
  if (items.pos(i) !== 'NOUN' || items.pos(i + 1) !== 'PROPN' || !/^an?$/.test(items.lower(i - 1))) return false;
  return items.isIn(i, saidThings);
}

/** What is said, and never says anything itself. */
const saidThings = wordList(
  'point claim charge remark view idea notion figure number word phrase term argument allegation thing fact line question promise vow pledge position stance theory',
);

/** Whether a bracket that opens at `open` closes before `end`. */
function closes(items: Cursor, open: number, end: number): boolean {
  for (let i = open + 1; i < end; i++) if (items.text(i) === ')') return true;
  return false;
}

const APPROXIMATOR = trait((lower) => approximators.has(lower) || lower === 'over' || lower === 'under');

/** “about half of members”, “over 40 firms”: a word that a number or a share begins with. */
export function isApproximator(items: Cursor, i: number): boolean {
  return items.has(i, APPROXIMATOR) && (items.pos(i + 1) === 'NUM' || /^(?:half|a|one)$/.test(items.lower(i + 1)));
}

/** Where two words were run together and one sentence’s end is lost: “…between the powersLee said”. */
export function isSeam(items: Cursor, i: number): boolean {
  const token = items.word(i);
  const before = items.word(i - 1);
  return (
    token !== null &&
    before !== null &&
    before.end === token.start &&
    (token.traits & CAPITALISED) !== 0 &&
    /^\p{Lu}\p{Ll}/u.test(token.text) &&
    // “AirVale pilots” is one name, “in UtopiaLee said” two.
    /\p{Ll}$/u.test(before.text) &&
    (items.pos(i + 1) !== 'NOUN' || /^\p{Ll}/u.test(before.text))
  );
}

/** “a night nurse”, “the Sunday school teacher”: a time that tells what somebody is. */
function describesByTime(items: Cursor, i: number): boolean {
  const before = items.lower(i - 1);
  const next = items.at(i + 1);
  return (
    (articles.has(before) || possessives.has(before)) &&
    next.pos === 'NOUN' &&
    !items.isCapitalised(i + 1) &&
    !isTimeWord(items, i + 1)
  );
}

/** “the 31-year-old”: the time is part of a longer word. */
function isHyphened(items: Cursor, i: number): boolean {
  return items.lower(i + 1) === '-' && items.isJoined(i + 1);
}

/** A hyphen between spaces is a dash: “Oct 3 (Agency) - Acme said”. */
function isDash(items: Cursor, i: number): boolean {
  const mark = items.lower(i);
  return (mark === '-' || mark === '–') && i > 0 && items.at(i - 1).end < items.at(i).start;
}

/** “Acme in return said”, “the union in May warned”: the phrase ends before the turn and before the time. */
function withoutTurn(items: Cursor, end: number): number {
  if (items.lower(end - 2) === 'in' && items.isIn(end - 1, turns)) return end - 2;
  const since = startOfAgo(items, end);
  if (since < end) return since;
  let time = end;
  while (time > 0 && (isTimeWord(items, time - 1) || (time < end && /^th(?:is|at)$/.test(items.lower(time - 1)))))
    time--;
  if (time === end && items.lower(end - 2) === 'in' && /^(?:19|20)\d\d$/.test(items.lower(end - 1))) time--;
  if (time === end || time === 0) return end;
  if (/^(?:in|on)$/.test(items.lower(time - 1))) return time > 1 ? time - 1 : end;
  // “Theresa May said”: a month alone may be a name.
  const isAlone = time === end - 1 && !/day$|^earlier$|^later$/.test(items.lower(time));
  return isAlone || !(items.isPos(time - 1, Pos.NOUN | Pos.PROPN | Pos.PRON) || items.lower(time - 1) === ')')
    ? end
    : time;
}

/** “the board barely a month ago | admitted”: where such a time begins; `end` where there is none. */
function startOfAgo(items: Cursor, end: number): number {
  // The adverb may have been passed over as one of the verb's.
  const ago = isAgo(items.lower(end)) ? end : end - 1;
  if (!isAgo(items.lower(ago))) return end;
  if (!/^(?:minute|hour|day|week|month|year|decade)s?$/.test(items.lower(ago - 1))) return end;
  let i = ago - 2;
  if (items.pos(i) !== 'NUM' && !/^(?:an?|few|several)$/.test(items.lower(i))) return end;
  while (i > 0 && (items.pos(i - 1) === 'ADV' || items.isIn(i - 1, leadsAgo))) i--;
  return i > 0 ? i : end;
}

/** “less than two”, “barely a few”: what may stand before such a number. */
const leadsAgo = wordList(approximators, 'a an few some less more than just only barely scarcely hardly');

function isAgo(word: string): boolean {
  return word === 'ago' || word === 'earlier' || word === 'later';
}

const turns = wordList(['return', 'turn', 'response', 'contrast', 'addition', 'particular', 'general']);

function trimsAtStart(items: Cursor, i: number): boolean {
  const token = items.at(i);
  return (
    token.pos === 'CCONJ' ||
    token.pos === 'PUNCT' ||
    token.pos === 'PART' ||
    token.pos === 'ADV' ||
    (token.pos === 'SCONJ' && /^\p{Ll}/u.test(token.text))
  );
}

/** “During the talks the minister said”: the phrase begins at the last determiner that no preposition leads. */
function skipAdverbial(items: Cursor, first: number, end: number): number {
  if (items.pos(first) !== 'ADP') return first;
  for (let i = end - 1; i > first + 1; i--) {
    const token = items.at(i);
    const before = items.at(i - 1);
    const starts =
      token.pos === 'DET' ||
      (token.pos === 'PROPN' &&
        before.pos !== 'PROPN' &&
        before.pos !== 'DET' &&
        before.pos !== 'ADJ' &&
        // “In evidence Lee said”; not “With coach Lee”
        (before.pos !== 'NOUN' || (i === first + 2 && !isIn(before, titleWords) && !isIn(before, personNouns))));
    if (starts && before.pos !== 'ADP' && before.pos !== 'CCONJ' && before.pos !== 'PUNCT') return i;
  }
  return end;
}

function hasHead(items: Cursor, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    const token = items.at(i);
    if (isTimeWord(items, i) && end - first <= 2) continue;
    if (
      token.pos === 'PROPN' ||
      token.pos === 'NOUN' ||
      token.pos === 'PRON' ||
      token.pos === 'ADJ' ||
      token.pos === 'NUM' ||
      token.pos === 'DET'
    )
      return true;
    if ((token.traits & CAPITALISED) !== 0) return true;
  }
  return false;
}

const looseEnds = wordList('ADP CCONJ PUNCT DET');

/** What is a noun phrase by itself: “said another”. */
const standsAlone = wordList('another others some many most several few both all');

/** The noun phrase that begins at `from`: behind “according to”, or the inverted subject of “said”. */
export function nounPhraseAfter(items: Cursor, from: number): Phrase | null {
  let last = from;
  for (let i = from; i < Math.min(items.last, from + LONGEST_PHRASE); i++) {
    const token = items.word(i);
    if (token === null) break;
    if (token.pos === 'PRON' && !isPossessive(token)) {
      if (i === from && !(isIn(token, relatives) || token.lower === 'what')) last = i + 1;
      break;
    }
    if (
      token.pos === 'DET' &&
      i > from &&
      (items.isPos(i - 1, Pos.NOUN | Pos.PROPN | Pos.PRON) || token.lower === 'which')
    )
      break;
    if (
      i > from &&
      isTimeWord(items, i) &&
      items.lower(i - 1) !== '-' &&
      !/^\p{Lu}\p{Ll}+$/u.test(items.text(i + 1)) &&
      !describesByTime(items, i)
    )
      break;
    if (isNoWord(items, i)) break;
    const nominal =
      token.pos === 'ADP'
        ? i > from && /^(?:of|for|from|at|in|with|on)$/.test(token.lower) && leadsName(items, i + 1)
        : isNominalAfter(items, i) ||
          (token.pos === 'ADV' &&
            items.pos(i - 1) === 'DET' &&
            (items.pos(i + 1) === 'ADJ' || isAttributive(items, i + 1)));
    if (!nominal) break;
    last = i + 1;
  }
  while (last > from && looseEnds.has(items.pos(last - 1)) && items.text(last - 1) !== '.') {
    if (last === from + 1 && items.isIn(from, standsAlone)) break;
    last--;
  }
  if (last === from || !hasHead(items, from, last)) return null;
  return { first: from, last, start: items.at(from).start, end: items.at(last - 1).end, side: 'after' };
}

function leadsName(items: Cursor, i: number): boolean {
  const token = items.word(i);
  if (token === null || isTimeWord(items, i)) return false;
  if (/^(?:in|on|with|at|from)$/.test(items.lower(i - 1)))
    return token.pos === 'PROPN' || (token.pos === 'DET' && items.pos(i + 1) === 'PROPN');
  return (
    token.pos === 'PROPN' || token.pos === 'DET' || token.pos === 'NOUN' || token.pos === 'ADJ' || isPossessive(token)
  );
}
