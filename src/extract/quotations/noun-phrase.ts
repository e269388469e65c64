import { titleWords } from '../english/people.ts';
import type { Token } from '../text/document.ts';
import { CAPITALISED } from '../text/seams.ts';
import type { Span } from '../text/span.ts';
import { trait } from '../text/words.ts';
import { hasTrait, type Item, lowerAt, wordAt } from './frames.ts';

/** A noun phrase of a frame, `items[first]` to `items[last - 1]`, and on which side of its verb it stands. */
export interface Phrase extends Span {
  readonly first: number;
  readonly last: number;
  readonly side: 'before' | 'after';
}

/** Longest noun phrase looked at, in items. */
export const LONGEST_PHRASE = 40;

const relatives = new Set(['who', 'which', 'that', 'what', 'whom', 'whose']);
const namedTime =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|jan(?:uary)?|feb(?:ruary)?|march|april|may|june|july|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?$/i;
const commonTime =
  /^(?:yesterday|today|tonight|tomorrow|morning|afternoon|evening|night|week|month|year|weekend|late|early|last|next|earlier|later|ago)$/;

const TIME = trait((_, text) => commonTime.test(text) || namedTime.test(text));

/** Whether a word outside marks tells a time: a weekday or month, or a small word like “yesterday”, “last”, “week”. */
export function isTimeWord(items: readonly Item[], i: number): boolean {
  return hasTrait(items, i, TIME);
}

/** The noun phrase that ends just before `end`. */
export function nounPhraseBefore(items: readonly Item[], end: number): Phrase | null {
  const last = withoutTurn(items, end);
  let first = last;
  for (let i = last - 1; i >= Math.max(0, last - LONGEST_PHRASE); i--) {
    const token = wordAt(items, i);
    if (token === null) break;
    if (token.pos === 'PRON' && !isPossessive(token)) {
      if (i === last - 1 || token.lower === 'all' || token.lower === 'some' || token.lower === 'one') first = i;
      break;
    }
    if (!isNominal(items, i, last) || isDash(items, i)) break;
    // “On Monday Acme said”, “this week Acme said”: the time is not the subject’s.
    if (isTimeWord(items, i) && i < last - 1 && wordAt(items, i + 1)?.pos !== 'PART' && !isHyphened(items, i)) break;
    first = i;
    if (isSeam(items, i)) break;
  }
  while (first < last && trimsAtStart(items, first)) first++;
  first = skipAdverbial(items, first, last);
  if (first >= last || !hasHead(items, first, last)) return null;
  return { first, last, start: (items[first] as Item).start, end: (items[last - 1] as Item).end, side: 'before' };
}

/** Where two words were run together and one sentence’s end is lost: “…between the powersLee said”. */
export function isSeam(items: readonly Item[], i: number): boolean {
  const token = wordAt(items, i);
  const before = wordAt(items, i - 1);
  return (
    token !== null &&
    before !== null &&
    before.end === token.start &&
    (token.traits & CAPITALISED) !== 0 &&
    /^\p{Lu}\p{Ll}/u.test(token.text) &&
    /\p{Ll}$/u.test(before.text)
  );
}

/** “the 31-year-old”: the time is part of a longer word. */
function isHyphened(items: readonly Item[], i: number): boolean {
  return lowerAt(items, i + 1) === '-' && items[i]?.end === items[i + 1]?.start;
}

/** What sentences ask of their readers. */
const imperatives = new Set(
  'say see take consider imagine suppose meet call ask let make look read watch think remember note tell give get'.split(
    ' ',
  ),
);

/** “Downing Street”, “Ford Motor Company” at the head of a sentence; not “Say Mexico …”. */
function beginsName(items: readonly Item[]): boolean {
  return wordAt(items, 1)?.pos === 'PROPN' && !imperatives.has(lowerAt(items, 0));
}

/** “managing director”, “acting mayor”: a participle that belongs to an office. */
function isOfOffice(items: readonly Item[], i: number): boolean {
  return lowerAt(items, i).endsWith('ing') && titleWords.has(lowerAt(items, i + 1));
}

/** A hyphen between spaces is a dash: “Oct 3 (Agency) - Acme said”. */
function isDash(items: readonly Item[], i: number): boolean {
  const mark = lowerAt(items, i);
  return (mark === '-' || mark === '–') && i > 0 && (items[i - 1] as Item).end < (items[i] as Item).start;
}

/** “Acme in return said”, “the union in May warned”: the phrase ends before the turn and before the time. */
function withoutTurn(items: readonly Item[], end: number): number {
  if (lowerAt(items, end - 2) === 'in' && turns.has(lowerAt(items, end - 1))) return end - 2;
  let time = end;
  while (time > 0 && (isTimeWord(items, time - 1) || (time < end && /^th(?:is|at)$/.test(lowerAt(items, time - 1)))))
    time--;
  if (time === end && lowerAt(items, end - 2) === 'in' && /^(?:19|20)\d\d$/.test(lowerAt(items, end - 1))) time--;
  if (time === end || time === 0) return end;
  if (/^(?:in|on)$/.test(lowerAt(items, time - 1))) return time > 1 ? time - 1 : end;
  // “Theresa May said”: a month alone may be a name.
  const isAlone = time === end - 1 && !/day$|^earlier$|^later$/.test(lowerAt(items, time));
  return isAlone || !/^(?:NOUN|PROPN|PRON)$/.test(wordAt(items, time - 1)?.pos ?? '') ? end : time;
}

const turns = new Set(['return', 'turn', 'response', 'contrast', 'addition', 'particular', 'general']);
const possessives = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your', 'whose']);

function isPossessive(token: Token): boolean {
  return possessives.has(token.lower);
}

/** A word of a noun phrase wherever it stands, the possessive mark included. */
function isPlainNominal({ pos, text }: Token): boolean {
  switch (pos) {
    case 'DET':
    case 'ADJ':
    case 'NOUN':
    case 'PROPN':
    case 'NUM':
    case 'PRON':
    case 'SYM':
    case 'X':
      return true;
    case 'PART':
      return text === "'s" || text === '’s' || text === "'" || text === '’';
    default:
      return false;
  }
}

/** Marks inside a noun phrase. */
const innerMarks = new Set("- – / & ( ) [ ] . ' ’".split(' '));
/** Prepositions to wink that open a clause or a comparison. */
const subordinators = new Set('that because while as if than after before since until like'.split(' '));

function isNominal(items: readonly Item[], i: number, end: number): boolean {
  const token = wordAt(items, i) as Token;
  if (isPlainNominal(token)) return true;
  switch (token.pos) {
    case 'PART':
      return false;
    case 'ADP':
      return i < end - 1 && !subordinators.has(token.lower);
    case 'CCONJ':
      return joinsNouns(items, i);
    case 'PUNCT':
      return innerMarks.has(token.text) && !(token.text === '.' && i === end - 1);
    case 'VERB':
      // “a group called X”, “officials briefed on the talks”; a run-together name may be tagged a verb too.
      return ((token.traits & CAPITALISED) !== 0 && (i > 0 || beginsName(items))) || isOfOffice(items, i);
    case 'ADV':
      return /^(?:nearly|about|only|most|more|less|around|roughly|almost|former|then)$/.test(token.lower);
    default:
      return (token.traits & CAPITALISED) !== 0;
  }
}

/** “Lee and Park said” joins; “Lee left and Park said” does not: what stands before must be a name or noun alone. */
function joinsNouns(items: readonly Item[], i: number): boolean {
  const token = wordAt(items, i) as Token;
  if (token.lower !== 'and' && token.lower !== 'or' && token.lower !== '&') return false;
  const before = wordAt(items, i - 1);
  if (before === null || (before.pos !== 'PROPN' && before.pos !== 'NOUN')) return false;
  if (token.lower === '&' && before.pos === 'PROPN') return true; // a name’s own
  for (let j = i - 1; j >= Math.max(0, i - 12); j--) {
    const word = wordAt(items, j);
    if (word === null || /^[,;:—–]$/.test(word.text)) break;
    if ((word.pos === 'VERB' || word.pos === 'AUX') && !/^\p{Lu}/u.test(word.text)) return false;
  }
  return true;
}

function trimsAtStart(items: readonly Item[], i: number): boolean {
  const token = wordAt(items, i) as Token;
  return (
    token.pos === 'CCONJ' ||
    token.pos === 'PUNCT' ||
    token.pos === 'PART' ||
    token.pos === 'ADV' ||
    (token.pos === 'SCONJ' && /^\p{Ll}/u.test(token.text))
  );
}

/** “During the talks the minister said”: the phrase begins at the last determiner that no preposition leads. */
function skipAdverbial(items: readonly Item[], first: number, end: number): number {
  if (wordAt(items, first)?.pos !== 'ADP') return first;
  for (let i = end - 1; i > first + 1; i--) {
    const token = wordAt(items, i) as Token;
    const before = wordAt(items, i - 1) as Token;
    const starts =
      token.pos === 'DET' ||
      (token.pos === 'PROPN' &&
        before.pos !== 'PROPN' &&
        before.pos !== 'DET' &&
        before.pos !== 'ADJ' &&
        before.pos !== 'NOUN');
    if (starts && before.pos !== 'ADP' && before.pos !== 'CCONJ' && before.pos !== 'PUNCT') return i;
  }
  return end;
}

function hasHead(items: readonly Item[], first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    const token = wordAt(items, i) as Token;
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

/** The noun phrase that begins at `from`: behind “according to”, or the inverted subject of “said”. */
export function nounPhraseAfter(items: readonly Item[], from: number): Phrase | null {
  let last = from;
  for (let i = from; i < Math.min(items.length, from + LONGEST_PHRASE); i++) {
    const token = wordAt(items, i);
    if (token === null) break;
    if (token.pos === 'PRON' && !isPossessive(token)) {
      if (i === from && !relatives.has(token.lower)) last = i + 1;
      break;
    }
    if (token.pos === 'DET' && i > from && /^(?:NOUN|PROPN|PRON)$/.test(wordAt(items, i - 1)?.pos ?? '')) break;
    if (i > from && isTimeWord(items, i) && !/^\p{Lu}\p{Ll}+$/u.test(wordAt(items, i + 1)?.text ?? '')) break;
    const nominal =
      token.pos === 'ADP'
        ? i > from && /^(?:of|for|from|at|in|with|on)$/.test(token.lower) && leadsName(items, i + 1)
        : isNominalAfter(items, i);
    if (!nominal) break;
    last = i + 1;
  }
  while (
    last > from &&
    /^(?:ADP|CCONJ|PUNCT|DET)$/.test(wordAt(items, last - 1)?.pos ?? '') &&
    wordAt(items, last - 1)?.text !== '.'
  )
    last--;
  if (last === from || !hasHead(items, from, last)) return null;
  return { first: from, last, start: (items[from] as Item).start, end: (items[last - 1] as Item).end, side: 'after' };
}

function leadsName(items: readonly Item[], i: number): boolean {
  const token = wordAt(items, i);
  if (token === null || isTimeWord(items, i)) return false;
  if (/^(?:in|on|with|at|from)$/.test(lowerAt(items, i - 1)))
    return token.pos === 'PROPN' || (token.pos === 'DET' && wordAt(items, i + 1)?.pos === 'PROPN');
  return (
    token.pos === 'PROPN' || token.pos === 'DET' || token.pos === 'NOUN' || token.pos === 'ADJ' || isPossessive(token)
  );
}

function isNominalAfter(items: readonly Item[], i: number): boolean {
  const token = wordAt(items, i) as Token;
  if (isPlainNominal(token)) return true;
  switch (token.pos) {
    case 'PART':
      return false;
    case 'CCONJ':
      return (
        (token.lower === 'and' || token.lower === '&') &&
        /^(?:PROPN|NOUN|DET|ADJ)$/.test(wordAt(items, i + 1)?.pos ?? '') &&
        wordAt(items, i - 1)?.pos === wordAt(items, i + 1)?.pos
      );
    case 'PUNCT':
      return /^[-–/&[\]]$/.test(token.text);
    case 'VERB':
      return (token.traits & CAPITALISED) !== 0 || isOfOffice(items, i);
    default:
      return (token.traits & CAPITALISED) !== 0;
  }
}
