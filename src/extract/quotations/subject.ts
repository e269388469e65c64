import { countryOfPlace } from '../speakers/countries.ts';
import type { Token } from '../text/document.ts';
import type { Span } from '../text/span.ts';
import type { CueMatch } from './find-cues.ts';
import { lowerAt, wordAt } from './find-cues.ts';
import type { Frame, Item } from './frames.ts';

/** The noun phrase that names who speaks, `items[first]` to `items[last - 1]` of the frame. */
export interface Subject extends Span {
  readonly first: number;
  readonly last: number;
  /** Where the attribution as a whole begins and ends, apposition and cue included. */
  readonly side: 'before' | 'after';
}

const auxiliaries = new Set([
  'has',
  'have',
  'had',
  'did',
  'does',
  'do',
  'was',
  'were',
  'is',
  'are',
  'would',
  'could',
  'will',
  'may',
  'might',
  'should',
  'can',
  'to',
  "'s",
  '’s',
  "'ve",
  '’ve',
  "'d",
  '’d',
  "'re",
  '’re',
  "n't",
  'n’t',
  'not',
  'been',
  'be',
]);
const relatives = new Set(['who', 'which', 'that']);
const namedTime =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|jan(?:uary)?|feb(?:ruary)?|march|april|may|june|july|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?$/i;
const commonTime =
  /^(?:yesterday|today|tonight|tomorrow|morning|afternoon|evening|night|week|month|year|weekend|late|early|last|next|earlier|later|ago)$/;

/** Whether a word outside marks tells a time: a weekday or month, or a small word like “yesterday”, “last”, “week”. */
export function isTimeWord(items: readonly Item[], i: number): boolean {
  const text = wordAt(items, i)?.text ?? '';
  return commonTime.test(text) || namedTime.test(text);
}

/** Longest noun phrase looked at, in items. */
const LONGEST = 40;

/** The subject of a cue, or null where the frame has none (a participle's is the clause's before it). */
export function findSubject(frame: Frame, cue: CueMatch): Subject | null {
  const { items } = frame;
  if (cue.kind === 'source') return nounPhraseAfter(items, cue.last);
  const before = findBefore(items, cue.first);
  if (cue.kind === 'passive') return before;
  const left = items[skipAdverbs(items, cue.first - 1)];
  const quoteLeft =
    left?.kind === 'quote' || (left?.kind === 'word' && left.token.text === ',' && isAfterQuote(items, cue.first - 1));
  if (quoteLeft) {
    const after = nounPhraseAfter(items, cue.last);
    if (after !== null) return after;
  }
  if (before !== null) return before;
  // “The deal is dead, said Smith.”
  if (lowerAt(items, cue.first - 1) === ',') return nounPhraseAfter(items, cue.last);
  return null;
}

function isAfterQuote(items: readonly Item[], comma: number): boolean {
  return items[comma - 1]?.kind === 'quote';
}

function skipAdverbs(items: readonly Item[], from: number): number {
  let i = from;
  while (
    i >= 0 &&
    (wordAt(items, i)?.pos === 'ADV' || (wordAt(items, i)?.pos === 'AUX' && auxiliaries.has(lowerAt(items, i))))
  )
    i--;
  return i;
}

/** The noun phrase before a verb, over auxiliaries, adverbs and what stands between commas. */
function findBefore(items: readonly Item[], verb: number): Subject | null {
  let end = verb;
  while (end > 0 && isBetween(items, end - 1)) end--;
  if (end === 0) return null;
  if (lowerAt(items, end - 1) === ',') return acrossCommas(items, end - 1);
  const relative = lowerAt(items, end - 1);
  if (relative === 'and' || relative === 'but') return null; // “he left and said”: the subject is the first verb’s
  if (relatives.has(relative)) {
    const antecedent = lowerAt(items, end - 2) === ',' ? end - 2 : end - 1;
    const found = nounPhraseBefore(items, antecedent);
    return found !== null && relative === 'that' && found.last !== end - 1 ? null : found;
  }
  // “all the experts I interviewed said”: over the clause without its relative pronoun.
  if (wordAt(items, end - 1)?.pos === 'VERB' && wordAt(items, end - 2)?.pos === 'PRON')
    return nounPhraseBefore(items, end - 2);
  return nounPhraseBefore(items, end);
}

/** An auxiliary, adverb or negation between a subject and its verb. */
function isBetween(items: readonly Item[], i: number): boolean {
  const token = wordAt(items, i);
  if (token === null) return false;
  return (
    auxiliaries.has(token.lower) ||
    (token.pos === 'ADV' && !/^(?:yesterday|today|here|there)$/.test(token.lower)) ||
    token.pos === 'AUX'
  );
}

/**
 * “Scott Lee, the mayor of Oakdale, said”; “the mayor of Oakdale, Scott Lee, said”; “Lee, who won twice, said”.
 * `comma` is the one before the verb.
 */
function acrossCommas(items: readonly Item[], comma: number): Subject | null {
  const segments: [number, number][] = [];
  let end = comma;
  let i = comma - 1;
  for (; i >= Math.max(0, comma - LONGEST * 2); i--) {
    const item = items[i] as Item;
    if (item.kind === 'quote' && i < comma - 1 && segments.length === 0) break;
    const mark = lowerAt(items, i);
    if (item.kind === 'quote' || /^[;:—–―]$/.test(mark)) break;
    if (mark === ',') {
      segments.unshift([i + 1, end]);
      end = i;
    }
  }
  segments.unshift([i + 1, end]);
  if (segments.length === 1) return nounPhraseBefore(items, comma);
  const phrases = segments.map(([first, last]) => headPhrase(items, first, last));
  const lastPhrase = phrases.at(-1) ?? null;
  // A bare name between commas beside its description is the subject: “the mayor, Scott Lee, said”.
  if (
    lastPhrase !== null &&
    isBareName(items, lastPhrase) &&
    !isAddress(items, lastPhrase) &&
    lastPhrase.last === segments.at(-1)?.[1]
  )
    return lastPhrase;
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

/** Two appositions in a row: “Scott Lee, the mayor, one of the critics, said”. */
function hasNameFurtherLeft(items: readonly Item[], segments: readonly [number, number][], k: number): Subject | null {
  const before = segments[k - 1];
  if (before === undefined) return null;
  const [first, last] = before;
  const phrase = headPhrase(items, first, last);
  return phrase !== null && phrase.last === last && endsInName(items, phrase) ? phrase : null;
}

/** “the consulate in Oslo, Norway, said”: the country is part of the place. */
function isAddress(items: readonly Item[], phrase: Subject): boolean {
  const words = items.slice(phrase.first, phrase.last).map((item) => (item.kind === 'word' ? item.token.text : ''));
  return (
    countryOfPlace(words.join(' ')) !== null &&
    lowerAt(items, phrase.first - 1) === ',' &&
    wordAt(items, phrase.first - 2)?.pos === 'PROPN'
  );
}

function headPhrase(items: readonly Item[], first: number, last: number): Subject | null {
  if (first >= last) return null;
  const phrase = nounPhraseBefore(items, last);
  if (phrase === null) return null;
  return phrase.first >= first ? phrase : null;
}

function endsInName(items: readonly Item[], phrase: Subject): boolean {
  return wordAt(items, phrase.last - 1)?.pos === 'PROPN' && wordAt(items, phrase.last - 2)?.pos === 'PROPN';
}

function isBareName(items: readonly Item[], phrase: Subject): boolean {
  for (let i = phrase.first; i < phrase.last; i++) {
    const token = wordAt(items, i);
    if (token === null || (token.pos !== 'PROPN' && !/^\p{Lu}/u.test(token.text))) return false;
  }
  return phrase.last - phrase.first <= 5 && !isTimeWord(items, phrase.first);
}

function startsNominal(items: readonly Item[], i: number): boolean {
  const pos = wordAt(items, i)?.pos;
  return (
    (pos === 'PROPN' || pos === 'DET' || pos === 'PRON' || pos === 'NOUN' || pos === 'ADJ' || pos === 'NUM') &&
    !isTimeWord(items, i)
  );
}

/** The noun phrase that ends just before `end`. */
function nounPhraseBefore(items: readonly Item[], end: number): Subject | null {
  const last = withoutTurn(items, end);
  let first = end;
  for (let i = end - 1; i >= Math.max(0, end - LONGEST); i--) {
    const token = wordAt(items, i);
    if (token === null) break;
    if (token.pos === 'PRON' && !isPossessive(token)) {
      if (i === end - 1 || token.lower === 'all' || token.lower === 'some' || token.lower === 'one') first = i;
      break;
    }
    if (!isNominal(items, i, end)) break;
    // “On Monday Acme said”, “this week Acme said”: the time is not the subject’s.
    if (isTimeWord(items, i) && i < end - 1 && wordAt(items, i + 1)?.pos !== 'PART') break;
    first = i;
    if (isSeam(items, i)) break;
  }
  while (first < end && trimsAtStart(items, first)) first++;
  first = skipAdverbial(items, first, end);
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
    /^\p{Lu}\p{Ll}/u.test(token.text) &&
    /\p{Ll}$/u.test(before.text)
  );
}

/** “Acme in return said”, “the union in turn warned”: the phrase ends before the turn. */
function withoutTurn(items: readonly Item[], end: number): number {
  return /^(?:return|turn|response|contrast|addition|particular|general)$/.test(lowerAt(items, end - 1)) &&
    lowerAt(items, end - 2) === 'in'
    ? end - 2
    : end;
}

function isPossessive(token: Token): boolean {
  return /^(?:his|her|its|their|our|my|your|whose)$/.test(token.lower);
}

function isNominal(items: readonly Item[], i: number, end: number): boolean {
  const token = wordAt(items, i) as Token;
  switch (token.pos) {
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
      return /^(?:'s|’s|'|’)$/.test(token.text);
    case 'ADP':
      return i < end - 1 && !/^(?:that|because|while|as|if|than|after|before|since|until|like)$/.test(token.lower);
    case 'CCONJ':
      return joinsNouns(items, i);
    case 'PUNCT':
      return /^[-–/&()[\].'’]$/.test(token.text) && !(token.text === '.' && i === end - 1);
    case 'VERB':
      // “a group called X”, “officials briefed on the talks”; a run-together name may be tagged a verb too.
      return /^\p{Lu}/u.test(token.text) && i > 0;
    case 'ADV':
      return /^(?:nearly|about|only|most|more|less|around|roughly|almost|former|then)$/.test(token.lower);
    default:
      return /^\p{Lu}/u.test(token.text);
  }
}

/** “Lee and Park said” joins; “Lee left and Park said” does not: what stands before must be a name or noun alone. */
function joinsNouns(items: readonly Item[], i: number): boolean {
  const token = wordAt(items, i) as Token;
  if (token.lower !== 'and' && token.lower !== 'or' && token.lower !== '&') return false;
  const before = wordAt(items, i - 1);
  if (before === null || (before.pos !== 'PROPN' && before.pos !== 'NOUN')) return false;
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
    if (/^\p{Lu}/u.test(token.text)) return true;
  }
  return false;
}

/** The noun phrase that begins at `from`: behind “according to”, or the inverted subject of “said”. */
export function nounPhraseAfter(items: readonly Item[], from: number): Subject | null {
  let last = from;
  for (let i = from; i < Math.min(items.length, from + LONGEST); i++) {
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
  switch (token.pos) {
    case 'DET':
    case 'ADJ':
    case 'NOUN':
    case 'PROPN':
    case 'NUM':
    case 'PRON':
    case 'SYM':
      return true;
    case 'PART':
      return /^(?:'s|’s|'|’)$/.test(token.text);
    case 'CCONJ':
      return (
        (token.lower === 'and' || token.lower === '&') &&
        /^(?:PROPN|NOUN|DET|ADJ)$/.test(wordAt(items, i + 1)?.pos ?? '') &&
        wordAt(items, i - 1)?.pos === wordAt(items, i + 1)?.pos
      );
    case 'PUNCT':
      return /^[-–/&[\]]$/.test(token.text);
    default:
      return /^\p{Lu}/u.test(token.text);
  }
}
