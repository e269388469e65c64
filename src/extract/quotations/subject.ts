import { auxiliaries, beForms } from '../english/auxiliaries.ts';
import { determiners, relatives } from '../english/function-words.ts';
import { titleWords } from '../english/people.ts';
import { attitudeForms } from '../english/reporting-verbs.ts';
import { wordList } from '../english/word-list.ts';
import { isFiniteVerb, relativeStart } from '../syntax/clause.ts';
import type { Cursor } from '../syntax/cursor.ts';
import { isNoWord } from '../syntax/no-word.ts';
import { isTimeWord, LONGEST_PHRASE, nounPhraseAfter, nounPhraseBefore, type Phrase } from '../syntax/noun-phrase.ts';
import { Pos } from '../text/parts-of-speech.ts';
import { isIn, MARK } from '../text/words.ts';
import { acrossCommas } from './across-commas.ts';
import { isBareName } from './bare-names.ts';
import { cueForms } from './cues.ts';
import type { CueMatch } from './find-cues.ts';
import type { Frame } from './frames.ts';
import { isForAnonymity } from './no-content.ts';
import { issuingVerb, ownerEnd } from './noun-cues.ts';
import { occasionVerb } from './occasion.ts';
import { agentAt } from './passive.ts';
import { isInOnset, isRefusalVerb } from './refusal.ts';

/** The subject of a cue, or null where the frame has none (a participle's is the clause's before it). */
export function findSubject(frame: Frame, cue: CueMatch): Phrase | null {
  const { items } = frame;
  if (cue.kind === 'source') return sourceAfter(items, cue.last);
  if (cue.kind === 'agent') return agentAt(items, cue.last, cue.cue);
  if (cue.kind === 'noun') return findOwner(items, cue.first);
  const occasion = cue.kind === 'verb' && items.lower(cue.first - 1) === 'to' ? occasionVerb(items, cue.first - 1) : -1;
  const before = findBefore(items, occasion === -1 ? cue.first : occasion);
  if (cue.kind === 'passive') return quotedBetween(items, cue) ?? before;
  // “Continued Lee: ‘…’”
  if (cue.first === 0 && cue.cue.frames.has('quote') && cue.cue.form === 'past') {
    const after = nounPhraseAfter(items, cue.last);
    if (after !== null && isBareName(items, after) && /^[:,]?$/.test(items.lower(after.last))) return after;
  }
  const left = items.at(skipAdverbs(items, cue.first - 1));
  const quoteLeft = left.pos === 'QUOTE' || (left.text === ',' && isAfterQuote(items, cue.first - 1));
  if (quoteLeft) {
    const after = invertedSubject(items, cue.last);
    // “Lee, who called it ‘a trap’, insisted the plan was dead”: what follows is the report
    if (after !== null && !(before !== null && left.text === ',' && isFiniteVerb(items, after.last))) return after;
  }
  if (isInverted(items, cue)) return invertedSubject(items, cue.last) ?? before;
  return before === null ? null : (nameBefore(items, before) ?? before);
}

/** “The agency quoted | Ann Lee | as saying”: who is quoted, and not who quotes. */
export function quotedBetween(items: Cursor, { first, last }: CueMatch): Phrase | null {
  if (items.isIn(first, beForms)) return null;
  const phrase = nounPhraseAfter(items, first + 1);
  return phrase !== null && phrase.last <= last - 2 ? phrase : null;
}

/** `“…,” Ann Lee, a porter from Oakdale said`: the name, where the comma behind its description is lost; or null. */
function nameBefore(items: Cursor, { first }: Phrase): Phrase | null {
  if (items.lower(first - 1) !== ',' || !/^an?$/.test(items.lower(first))) return null;
  const name = nounPhraseBefore(items, first - 1);
  if (name === null || name.last !== first - 1 || !isBareName(items, name)) return null;
  return name.first === 0 || items.pos(name.first - 1) === 'QUOTE' ? name : null;
}

/** “according to | campaign manager Lee”: the tagger takes a noun behind “to” for a verb. */
function sourceAfter(items: Cursor, from: number): Phrase | null {
  if (items.pos(from) !== 'VERB' || items.isCapitalised(from)) return nounPhraseAfter(items, from);
  const { start, end } = items.at(from);
  const more = items.isPos(from + 1, Pos.NOUN | Pos.PROPN) ? nounPhraseAfter(items, from + 1) : null;
  return more === null ? { first: from, last: from + 1, start, end, side: 'after' } : { ...more, first: from, start };
}

/** “said Lee”; and of “said the group's director, Ann Lee” the name. */
function invertedSubject(items: Cursor, from: number): Phrase | null {
  const phrase = nounPhraseAfter(items, from);
  if (phrase === null || items.lower(phrase.last) !== ',') return phrase;
  if (!items.isIn(phrase.last - 1, titleWords) || !/^\p{Ll}/u.test(items.text(phrase.last - 1))) return phrase;
  const name = nounPhraseAfter(items, phrase.last + 1);
  return name !== null && name.last - name.first > 1 && isBareName(items, name) ? name : phrase;
}

/** “her claim that”, “Lee’s claim that”, “Lee issued a warning that”: who makes it, or null where the sentence tells. */
function findOwner(items: Cursor, noun: number): Phrase | null {
  if (items.lower(noun + 1) === 'by') return nounPhraseAfter(items, noun + 2);
  const end = ownerEnd(items, noun);
  const token = items.word(end - 1);
  if (token === null) {
    const verb = issuingVerb(items, noun);
    return verb === -1 ? null : findBefore(items, verb);
  }
  if (/^\p{L}+$/u.test(token.text))
    return { first: end - 1, last: end, start: token.start, end: token.end, side: 'before' };
  return nounPhraseBefore(items, end - 1);
}

/** “Prices will rise, said Lee, a broker.” — behind a comma, and no clause follows the name. */
function isInverted(items: Cursor, { first, last, cue }: CueMatch): boolean {
  if (items.lower(first - 1) !== ',' || cue.frames.has('whom') || !cue.frames.has('after')) return false;
  const phrase = nounPhraseAfter(items, last);
  if (phrase === null) return false;
  const behind = items.lower(phrase.last);
  return (
    ((/^(?:in|on|at|during)$/.test(behind) && items.pos(phrase.last - 1) === 'PROPN') ||
      behind === '' ||
      behind === ',' ||
      behind === '.' ||
      behind === ';' ||
      isLastClause(items, phrase.last) ||
      isNoWord(items, phrase.last)) &&
    items.lower(phrase.last - 1) !== 'following'
  );
}

/** “, said one driver | who left in May”: a clause that describes the speaker, and ends the sentence. */
function isLastClause(items: Cursor, who: number): boolean {
  if (items.lower(who) !== 'who') return false;
  let verbs = 0;
  for (let i = who + 1; i < items.last; i++)
    if (isFiniteVerb(items, i) && !items.isPos(i - 1, Pos.AUX | Pos.PART)) verbs++;
  return verbs === 1;
}

function isAfterQuote(items: Cursor, comma: number): boolean {
  return items.pos(comma - 1) === 'QUOTE';
}

function skipAdverbs(items: Cursor, from: number): number {
  let i = from;
  while (i >= 0 && (items.pos(i) === 'ADV' || (items.pos(i) === 'AUX' && items.isIn(i, auxiliaries)))) i--;
  return i;
}

const dashes = wordList('— – ― --');

/** Where the verb begins with all that stands between it and its subject: “and | appeared to suggest”. */
export function predicateStart(items: Cursor, verb: number): number {
  let first = verb;
  while (first > 0 && isBetween(items, first - 1)) first--;
  return first;
}

/** The noun phrase before a verb, over auxiliaries, adverbs and what stands between commas. */
function findBefore(items: Cursor, verb: number): Phrase | null {
  let end = predicateStart(items, verb);
  if (end === 0) return null;
  if (items.lower(end - 1) === ')') end = openingBracket(items, end - 1);
  if (items.lower(end - 1) === ',') return acrossCommas(items, end - 1);
  if (items.isIn(end - 1, dashes)) return acrossDashes(items, end - 1);
  const relative = items.lower(end - 1);
  // “he left and said”: the subject is the first verb’s
  if (relative === 'and' || relative === 'but') return relative === 'and' ? ofRelative(items, end - 1) : null;
  if (relatives.has(relative)) {
    const antecedent = items.lower(end - 2) === ',' ? end - 2 : end - 1;
    const found =
      nounPhraseBefore(items, antecedent) ?? nounPhraseBefore(items.part(antecedent - 1, antecedent), antecedent);
    return found !== null && relative === 'that' && found.last !== end - 1 ? null : found;
  }
  // “the neighbours we met said”: over the clause without its relative pronoun.
  if (items.pos(end - 1) === 'VERB' && items.pos(end - 2) === 'PRON') return nounPhraseBefore(items, end - 2);
  const phrase = acrossRestrictive(items, end) ?? nounPhraseBefore(items, end) ?? acrossParticiple(items, end);
  // “Lee, head of Acme, which makes boats said”: the comma that closes the clause is left out.
  const open = phrase === null ? -1 : relativeOfObject(items, phrase);
  if (open !== -1) return acrossCommas(items, open) ?? phrase;
  return phrase === null ? null : withListed(items, withHeadlineComma(items, withoutBoth(items, phrase)));
}

/** “Lee and Hill | both stressed”: how many of them said it is no part of who did. */
function withoutBoth(items: Cursor, phrase: Phrase): Phrase {
  const last = phrase.last - 1;
  if (!/^(?:both|all|each)$/.test(items.lower(last))) return phrase;
  if (last > phrase.first) return { ...phrase, last, end: items.at(last - 1).end };
  // “They both said”, “Lee and Hill have both argued”
  return nounPhraseBefore(items, predicateStart(items, phrase.first)) ?? phrase;
}

/** The comma before the relative clause whose verb has the phrase for its object, or -1. */
function relativeOfObject(items: Cursor, object: Phrase): number {
  let { first } = object;
  // “which runs pools and spas”: all that are objects
  if (items.lower(first - 1) === 'and') first = nounPhraseBefore(items, first - 1)?.first ?? first;
  while (items.lower(first - 1) === ',' && joins(items, object.first, object.last)) {
    const before = nounPhraseBefore(items, first - 1);
    if (before === null) break;
    first = before.first;
  }
  if (items.pos(first - 1) !== 'VERB' || !isFiniteVerb(items, first - 1)) return -1;
  const isOpen = /^(?:who|which)$/.test(items.lower(first - 2)) && items.lower(first - 3) === ',';
  return isOpen ? first - 3 : -1;
}

/** “Clerks who spoke with the paper said”, “people I have met said”: over a relative clause without commas. */
function acrossRestrictive(items: Cursor, end: number): Phrase | null {
  for (let i = end - 1; i > Math.max(1, end - LONGEST_PHRASE); i--) {
    const { pos, lower } = items.at(i);
    if (pos === 'QUOTE' || (items.has(i, MARK) && items.isIn(i, clauseMarks))) return null;
    const tells = pos === 'VERB' && (items.isIn(i, attitudeForms) || cueForms.get(lower)?.grade === 1);
    if (tells && !isOfWho(items, i) && !isForAnonymity(items, i + 1)) return null;
    const isRelative = lower === 'who' || lower === 'that' || lower === 'which';
    if (!isRelative && pos !== 'PRON') continue;
    const before = items.at(i - 1);
    if (lower === 'that' && before.pos === 'VERB') return null;
    if (isTimeWord(items, i - 1) || isIn(before, timeNouns)) continue; // “In later years she fought”
    const isHead = before.pos === 'NOUN' || (isRelative && (before.pos === 'PROPN' || isIn(before, quantifiers)));
    if (isHead && isFiniteVerb(items, skipMid(items, i + 1)) && (isRelative || i + 1 < end))
      return nounPhraseBefore(items, i) ?? nounPhraseBefore(items.part(i - 1, i), i);
  }
  return null;
}

/** “who did not wish”: right behind its relative pronoun, but for auxiliaries and “not”. */
function isOfWho(items: Cursor, verb: number): boolean {
  let i = verb - 1;
  while (items.isPos(i, Pos.AUX | Pos.ADV | Pos.PART)) i--;
  return items.lower(i) === 'who' && i < verb - 1;
}

const clauseMarks = wordList(', ; : ( )');
const timeNouns = wordList('years days weeks months decades nights times hours moments summers winters');
const quantifiers = wordList('those all some many');

function skipMid(items: Cursor, i: number): number {
  return items.pos(i) === 'ADV' ? i + 1 : i;
}

/** “the trust, which polled its members and found”: what the relative clause is of that the second verb goes on. */
function ofRelative(items: Cursor, and: number): Phrase | null {
  const relative = relativeStart(items, and + 1);
  const phrase = relative === -1 ? null : nounPhraseBefore(items, relative - 1);
  if (phrase === null || items.lower(relative) !== 'which') return phrase;
  // “chair of the trust, which”: of the two the thing
  for (let i = phrase.last - 2; i > phrase.first; i--) {
    if (/^(?:of|for|at)$/.test(items.lower(i)) && items.isIn(i - 1, titleWords))
      return { ...phrase, first: i + 1, start: items.at(i + 1).start };
  }
  return phrase;
}

/** “Cooks, bakers and guests say”, “A party of cooks, bakers and guests”: all that are listed, from the start of the clause. */
function withListed(items: Cursor, phrase: Phrase): Phrase {
  if (items.lower(phrase.first - 1) !== ',') return phrase;
  let { first } = phrase;
  if (!joins(items, first, phrase.last)) return phrase;
  while (items.lower(first - 1) === ',') {
    const before = nounPhraseBefore(items, first - 1);
    if (before === null || before.last !== first - 1 || isTimeWord(items, before.first)) return phrase;
    first = before.first;
  }
  const opens = first === 0 || /^(?:that|and|but|as)$/.test(items.lower(first - 1)) || items.pos(first - 1) === 'QUOTE';
  return opens && first < phrase.first ? { ...phrase, first, start: items.at(first).start } : phrase;
}

/** “nurses and parents”, “Lee and Hill”: two of a kind without more. */
function joins(items: Cursor, first: number, last: number): boolean {
  const and = items.part(first, last).find(({ lower }) => lower === 'and' || lower === 'or');
  return and !== -1 && items.pos(and - 1) === items.pos(last - 1) && !items.isIn(first, determiners);
}

const stops = wordList('. ! ? …');

/** “Lee, Hill urge calm”: the comma of a headline joins names as “and” does. */
function withHeadlineComma(items: Cursor, phrase: Phrase): Phrase {
  const comma = phrase.first - 1;
  const isHeadline = !items.isIn(items.last - 1, stops);
  if (!isHeadline || comma < 1 || items.lower(comma) !== ',' || !isBareName(items, phrase)) return phrase;
  for (let i = 0; i < comma; i++) if (items.pos(i) !== 'PROPN') return phrase;
  return { ...phrase, first: 0, start: items.at(0).start };
}

const participle = /(?:ed|[^w]n|held|ing)$/;
/** Participles that look like nothing else, or like the past: such a one goes on with a preposition. */
const irregularParticiple = wordList(
  'lost left hurt hit cut shut built sent spent lent bent kept swept slept caught taught brought bought sought found bound made paid laid said sold told stuck struck hung stung won run led fed bred set put read cast shot',
);

/** “A report released last year found”, “farmers going to the market said”: over the participle and what belongs to it. */
function acrossParticiple(items: Cursor, end: number): Phrase | null {
  for (let i = end - 1; i > Math.max(0, end - 12); i--) {
    const token = items.word(i);
    if (token === null || token.text === ',' || token.text === ';' || token.text === ':') return null;
    if (
      token.pos === 'VERB' &&
      (participle.test(token.lower) || (isIn(token, irregularParticiple) && items.pos(i + 1) === 'ADP')) &&
      (items.isPos(i - 1, Pos.NOUN | Pos.PROPN) || items.lower(i - 1) === 'those')
    )
      return nounPhraseBefore(items, i);
  }
  return null;
}

/** “Ann Lee (no relation) said”: where the bracket opens that closes at `close`. */
function openingBracket(items: Cursor, close: number): number {
  for (let i = close - 1; i > Math.max(0, close - LONGEST_PHRASE); i--) if (items.lower(i) === '(') return i;
  return close;
}

/** “The film — his third — explains …”: the subject stands before the first dash. */
function acrossDashes(items: Cursor, close: number): Phrase | null {
  const dash = items.lower(close);
  for (let i = close - 1; i > Math.max(0, close - LONGEST_PHRASE); i--)
    if (items.lower(i) === dash) return nounPhraseBefore(items, i);
  return null;
}

/** An auxiliary, adverb or negation between a subject and its verb. */
function isBetween(items: Cursor, i: number): boolean {
  const token = items.word(i);
  if (token === null) return false;
  return (
    isIn(token, auxiliaries) ||
    isInOnset(items, i) ||
    (token.lower === 'on' && items.lower(i + 1) === 'to') ||
    (token.lower === 'went' && /^(?:on|so)$/.test(items.lower(i + 1))) ||
    (token.lower === 'as' && items.lower(i - 1) === 'far') ||
    (token.lower === 'fact' && items.lower(i - 1) === 'in') ||
    (token.lower === 'in' && items.lower(i + 1) === 'fact') ||
    isRefusalVerb(items, i) ||
    (token.pos === 'ADV' && (!/^(?:yesterday|today|here|there)$/.test(token.lower) || items.pos(i - 1) === 'NOUN')) ||
    token.pos === 'AUX'
  );
}
