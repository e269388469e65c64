import { familyWords, fieldNouns, firmWords, organisationWords } from '../english/bodies.ts';
import { determiners, possessiveMarks } from '../english/function-words.ts';
import { kinNouns, nameParticles, partyWords, personNouns, postNominals, titleWords } from '../english/people.ts';
import { placeWords } from '../english/places.ts';
import { wordList } from '../english/word-list.ts';
import { Cursor } from '../syntax/cursor.ts';
import { isTimeWord } from '../syntax/noun-phrase.ts';
import type { Document } from '../text/document.ts';
import type { Span } from '../text/span.ts';
import { CAPITALISED, DIGIT, isCapitalised, isIn, MARK, trait } from '../text/words.ts';
import { countryOfWord } from './countries.ts';
import { isGivenName } from './given-names.ts';

/** A name as it stands in the text. */
export interface Name extends Span {
  readonly kind: 'person' | 'organisation';
  /** Its tokens, without titles before it and honours behind it: `tokens[first]` to `tokens[last - 1]`. */
  readonly first: number;
  readonly last: number;
  /** Where its capitals begin, those of a title before it too. */
  readonly from: number;
  /** Its words in lower case, hyphens inside them: `['ann', 'berg-hill']`. */
  readonly words: readonly string[];
  /** Lower-case words of titles and offices right before it. */
  readonly titles: readonly string[];
}

/** Words that begin sentences and are no names. */
const notNames = new Set(
  'the a an in on at by for from to of and but or nor so yet as if when while after before since although though because he she it they we i you his her its their our my your this that these those there here what who which where why how not no yes also both all some many most several few other another such one two three four five six seven eight nine ten according asked speaking adds updates recasts meanwhile however moreover furthermore last next earlier later still even only just now then once with without under over between during among against about into through until despite following monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'.split(
    ' ',
  ),
);

/** A capitalised word that may be part of a name. */
const NAME_WORD = trait((lower, text) => isCapitalised(text) && !notNames.has(lower));
const TITLE = trait((lower) => titleWords.has(lower));
const ORGANISATION = trait((lower) => organisationWords.has(lower) || firmWords.has(lower));
const KIN = trait((_, text) => kinNouns.has(text));
const COUNTRY = trait((lower) => countryOfWord(lower) !== null);

const indefinite = wordList('a an');

/** Longer runs of capitals are headlines or lists. */
const LONGEST_RUN = 14;

/** Longer names are nobody's. */
const LONGEST_NAME = 5;

/** “van der”, “de la”: particles in a row. */
const MOST_PARTICLES = 3;

/** What names of states and their parts stand behind, with “of”. */
const realms = /^(?:republic|kingdom|state|province|region|city|county|district)$/;

/** An office before a name stands within this many words of it. */
const NEARBY = 4;

/** The names of a document in order: runs of capitalised words, and bodies over “of”, “for” and “and”. Linear in the tokens. */
export function readNames({ tokens, text }: Document): Name[] {
  const items = new Cursor(tokens);
  const names: Name[] = [];
  for (let start = 0, last = 0; start < items.last; start = last) {
    last = start + 1;
    if (!items.has(start, NAME_WORD) && !isCalledByDay(items, start)) continue;
    last = endOfRun(items, text, start);
    const whole = endOfBody(items, text, start, last);
    const name = whole > last ? bodyOf(start, whole) : nameIn(items, start, withoutHonours(items, start, last));
    last = Math.max(whole, last);
    if (name === null) continue;
    names.push({
      ...name,
      from: start,
      start: items.at(name.first).start,
      end: items.at(name.last - 1).end,
      words: wordsIn(items, name.first, name.last),
    });
  }
  return names;
}

/** “coach Sunday Okafor”, “singer April Hale”: behind what somebody is, a day or month before a surname is a given name. */
function isCalledByDay(items: Cursor, i: number): boolean {
  if (!items.has(i, CAPITALISED) || !isTimeWord(items, i) || !items.has(i + 1, NAME_WORD)) return false;
  const before = items.at(i - 1);
  return !items.has(i - 1, CAPITALISED) && (items.has(i - 1, TITLE) || isIn(before, personNouns));
}

type Found = Pick<Name, 'kind' | 'first' | 'last' | 'titles'>;

/** The token behind the run of capitalised words that begins at `first`, with the particles, hyphens and nicknames inside it. */
function endOfRun(items: Cursor, text: string, first: number): number {
  let last = first + 1;
  while (last < items.last) {
    const next = items.at(last);
    const gapStart = items.at(last - 1).end;
    const isJoined = next.start === gapStart;
    if (!isJoined && !isOneSpace(text, gapStart, next.start)) break;
    if (items.has(last, NAME_WORD)) {
      last++;
      continue;
    }
    // “Kessler & Rowe”
    if (!isJoined && next.text === '&' && items.has(last + 1, CAPITALISED)) {
      last += 2;
      continue;
    }
    // “Harbour Workers' Union”
    if (isJoined && isPluralOwner(items, last)) {
      last += 2;
      continue;
    }
    const named = isJoined ? last : endOfNickname(items, last);
    if (named > last) {
      last = named;
      continue;
    }
    if (isJoined ? next.text !== '-' : !items.isIn(last, nameParticles)) break;
    let behind = last + 1;
    while (!isJoined && behind < last + MOST_PARTICLES && items.isIn(behind, nameParticles)) behind++;
    if (!items.has(behind, CAPITALISED) || (isJoined && items.at(behind).start !== next.end)) break;
    last = behind + 1;
  }
  return last;
}

/** “Workers' | Union”: the mark of a plural, and what makes the whole a body's name. */
function isPluralOwner(items: Cursor, mark: number): boolean {
  if (!items.isIn(mark, possessiveMarks) || !/^['’]$/.test(items.text(mark))) return false;
  return items.lower(mark - 1).endsWith('s') && items.has(mark + 1, NAME_WORD) && items.has(mark + 1, ORGANISATION);
}

/** The longest nickname, in words. */
const LONGEST_NICKNAME = 3;

const openingMarks = new Set('"“„‘\'(');
const closingMarks = new Set('"”“’\')');

/** “Ann “Bean” Berg”: behind a nickname between marks; the same place where there is none. */
function endOfNickname(items: Cursor, open: number): number {
  if (!items.has(open, MARK) || !openingMarks.has(items.text(open)) || !items.has(open + 1, CAPITALISED)) return open;
  for (let close = open + 2; close <= open + 1 + LONGEST_NICKNAME; close++) {
    const mark = items.text(close);
    if (closingMarks.has(mark)) return items.has(close + 1, NAME_WORD) ? close + 1 : open;
    if (!items.has(close, CAPITALISED)) return open;
  }
  return open;
}

/**
 * Behind a body whose name goes on over small words: “Department of State Health Services”, “Centre for Harbour Studies”,
 * “Ministry of Forests, Fisheries and Wildlife”, “National Roads and Bridges Agency”. `last` where it does not.
 */
function endOfBody(items: Cursor, text: string, start: number, last: number): number {
  const whole = overAnd(items, text, start, last);
  let end = whole;
  while (end - start < LONGEST_RUN) {
    const small = items.lower(end);
    const isBody = items.has(end - 1, ORGANISATION) || (end > whole && small === 'of');
    const opposes = (small === 'for' || small === 'against') && isGroup(items, start, end);
    if (!((isBody && (small === 'of' || small === 'for' || small === 'on')) || opposes)) break;
    const next = items.lower(end + 1) === 'the' ? end + 2 : end + 1;
    if (!items.has(next, NAME_WORD)) break;
    const behind = endOfRun(items, text, next);
    // “Ministry of Minister Ann Lee”
    if (hasIn(items, next, behind, TITLE)) break;
    end = overFields(items, text, behind);
  }
  return end > last && mayGoOn(items, start) ? end : last;
}

/** “Mothers against”, “Doctors for”: a plural by itself. */
function isGroup(items: Cursor, start: number, end: number): boolean {
  return (
    end === start + 1 &&
    /[^s]s$/.test(items.lower(start)) &&
    items.has(end + 1, NAME_WORD) &&
    items.has(end + 2, NAME_WORD)
  );
}

/** A title before a body is an office of it: “President of the Council” names nobody's body whole. */
function mayGoOn(items: Cursor, start: number): boolean {
  return !items.has(start, TITLE) || items.has(start, ORGANISATION);
}

/** “Customs and Border Protection”, “Food and Drug Administration”: over “and” between what such bodies are for. */
function overAnd(items: Cursor, text: string, start: number, last: number): number {
  const joins =
    items.lower(last) === 'and' &&
    isField(items, last - 1) &&
    isField(items, last + 1) &&
    items.has(last + 1, NAME_WORD);
  if (!joins || hasIn(items, start, last, TITLE)) return last;
  const behind = endOfRun(items, text, last + 1);
  return items.has(behind - 1, ORGANISATION) || isField(items, behind - 1) ? behind : last;
}

/** “Trade, Industry and Energy”: behind a list of what a body is for. */
function overFields(items: Cursor, text: string, from: number): number {
  if (!isField(items, from - 1)) return from;
  let end = from;
  while (items.text(end) === ',' && isField(items, end + 1) && items.has(end + 1, CAPITALISED))
    end = endOfRun(items, text, end + 1);
  const and = items.text(end) === ',' && items.lower(end + 1) === 'and' ? end + 1 : end;
  if (items.lower(and) !== 'and' || !isField(items, and + 1) || !items.has(and + 1, CAPITALISED)) return from;
  return endOfRun(items, text, and + 1);
}

function isField(items: Cursor, at: number): boolean {
  return items.isIn(at, fieldNouns);
}

/** Before honours: “Rita Moss KC”, “Ann Lee Jr.”. */
function withoutHonours(items: Cursor, start: number, end: number): number {
  let last = end;
  while (last > start + 1 && items.isIn(last - 1, postNominals)) last--;
  return last;
}

/** The name that a run ends with, from token `first` on, with the words of titles beside it; null where it is none. */
function nameIn(items: Cursor, start: number, end: number): Found | null {
  if (end - start > LONGEST_RUN) return null;
  const lower = (at: number) => (at < 0 ? '' : items.lower(at));
  let first = end;
  while (first > start && !items.has(first - 1, TITLE)) first--;
  if (first === start && isCalling(items, start, end)) first++;
  const titles = lowers(items, start, first);
  if (first === start) {
    const of = lower(start - 1) === 'the' ? start - 2 : start - 1;
    if (lower(of) === 'of' && items.has(of - 1, TITLE) && end - start >= 3) {
      // “Secretary of State Ann Lee”: the office goes on behind “of”.
      titles.push(lower(of - 1));
      first = end - 2;
    } else {
      // “foreign minister Ann Lee”: a title in lower case stands before the run.
      const nearby = Math.max(0, start - NEARBY);
      let office = start - 1;
      while (office > nearby && (lower(office) === ',' || lower(office) === 'the')) office--;
      if (office >= nearby && items.has(office, TITLE)) titles.push(lower(office));
      else if (lower(start - 1) === ',') titles.push(...officeOfBody(items, start - 1));
      else if (items.has(start - 1, KIN)) titles.push(lower(start - 1));
      titles.push(...callingBeside(items, start, end));
    }
  }
  // “Minister of the Republic of Utopia Ann Lee”
  if (first === start && end - start >= 3 && lower(start - 1) === 'of' && realms.test(lower(start - 2))) first++;
  const whole = first; // of a body: “Norwegian Finance Ministry”
  while (first < end - 1 && items.has(first, COUNTRY)) first++;
  // “Consulate General”
  if (first === end && lower(end - 1) === 'general' && hasIn(items, start, end, ORGANISATION))
    return { kind: 'organisation', first: start, last: end, titles: [] };
  if (first === end) return null;
  const body: Found = { kind: 'organisation', first: whole, last: end, titles };
  for (let at = first; at < end; at++) if (makesBody(items, first, end, at)) return body;
  if (first === end - 1 && items.has(first, COUNTRY)) return null;
  if (hasAmpersand(items, first, end)) return body;
  if (first === start && titles.length === 0) {
    // “the World Grain Watch”, “a Liberal Democrat”: people go without an article.
    if (end - start > 1 && lower(start - 1) === 'the') return body;
    // “an Acme spokeswoman”
    const hasOffice = end - start === 1 && titleWords.has(items.text(end));
    if (items.isIn(start - 1, indefinite) && !hasOffice) return null;
    // “the Federation of Harbour Pilots”, “Lower Bridge”
    if (isOfBody(items, start) || items.isIn(end - 1, placeWords)) return null;
  }
  // “HMP Oakdale”, “RAF Vale”: letters and a name are no person's.
  if (end - first > 1 && isAbbreviation(items, first, end)) return body;
  if (
    (end - first > LONGEST_NAME && wordsIn(items, first, end).length > LONGEST_NAME) ||
    items.isIn(end - 1, partyWords) ||
    isShouted(items, first, end)
  )
    return null;
  // “Democrat Ann Lee”
  while (end - first > 2 && items.isIn(first, partyWords)) first++;
  if (hasIn(items, first, end, DIGIT)) return null;
  return { kind: 'person', first, last: end, titles };
}

/** “the mate, Rui, …”, “a man called Rui”: what somebody is that a description introduces. */
function callingBeside(items: Cursor, start: number, end: number): string[] {
  const link = items.lower(start - 1);
  const isApposed = link === ',' && items.text(end) === ',';
  if (!(isApposed || link === 'called' || link === 'named') || !items.isIn(start - 2, personNouns)) return [];
  for (let at = start - 3; at > start - 3 - NEARBY; at--)
    if (items.isIn(at, determiners) || items.isIn(at, possessiveMarks)) return [items.lower(start - 2)];
  return [];
}

/** “Skipper Oskar Brandt looked out.”: at the head of a sentence a calling has a capital, too. */
function isCalling(items: Cursor, start: number, end: number): boolean {
  const [word, next] = [items.lower(start), items.lower(start + 1)];
  if (end - start < 3 || !isHeadOfSentence(items, start)) return false;
  return (
    personNouns.has(word) ||
    (!isGivenName(word) && !items.has(start, ORGANISATION) && !items.has(start, COUNTRY) && isGivenName(next))
  );
}

function isHeadOfSentence(items: Cursor, at: number): boolean {
  const before = items.word(at - 1);
  return before === null || /^[.!?:"“”‘]$/.test(before.text) || items.at(at).start > before.end + 1;
}

/** Whether a word makes its name a body's: “Oak Foods” is one, and “Heather Mills” is not. */
function makesBody(items: Cursor, first: number, end: number, at: number): boolean {
  if (!items.has(at, ORGANISATION)) return false;
  const { lower } = items.at(at);
  const isSurname = end - first === 2 && at === first + 1 && isGivenName(items.lower(first));
  return !(isSurname && familyWords.has(lower));
}

/** Whether a name of small letters begins with capitals only, and no given name follows. */
function isAbbreviation(items: Cursor, first: number, end: number): boolean {
  const [text, next] = [items.text(first), items.lower(first + 1)];
  if (!/^\p{Lu}{3,5}$/u.test(text) || isGivenName(items.lower(first))) return false;
  return /\p{Ll}/u.test(items.text(end - 1)) && !isGivenName(next);
}

function bodyOf(first: number, last: number): Found | null {
  return last - first > LONGEST_RUN ? null : { kind: 'organisation', first, last, titles: [] };
}

/** “FULL TEXT”: a heading, and nobody's name. */
function isShouted(items: Cursor, first: number, end: number): boolean {
  if (end - first < 2 || isGivenName(items.lower(first))) return false;
  for (let at = first; at < end; at++) if (!/^\p{Lu}{4,}$/u.test(items.text(at))) return false;
  return true;
}

/** The longest body that an office is of, in tokens. */
const LONGEST_BODY = 8;

/** “the Minister of Public Works, Tom Hill”: the words of the office, where it is of something that ends at the comma. */
function officeOfBody(items: Cursor, comma: number): string[] {
  for (let at = comma - 1; at > Math.max(0, comma - LONGEST_BODY); at--) {
    if (items.lower(at) === 'of' && items.has(at - 1, TITLE)) return lowers(items, Math.max(0, at - 2), at);
    if (!items.has(at, CAPITALISED) && !/^(?:of|the|and|for|&|-)$/.test(items.lower(at))) return [];
  }
  return [];
}

/** Behind “Federation of”, “Bank of the”: the name of a body goes on. */
function isOfBody(items: Cursor, start: number): boolean {
  const of = items.lower(start - 1) === 'the' ? start - 2 : start - 1;
  return items.lower(of) === 'of' && items.has(of - 1, ORGANISATION) && items.has(of - 1, CAPITALISED);
}

function lowers(items: Cursor, first: number, last: number): string[] {
  const words: string[] = [];
  for (let at = first; at < last; at++) words.push(items.lower(at));
  return words;
}

/** The words of a name without its nickname, those over hyphens as one. */
function wordsIn(items: Cursor, first: number, last: number): string[] {
  const words: string[] = [];
  for (let at = first; at < last; at++) {
    const behind = endOfNickname(items, at);
    if (behind > at && behind < last) at = behind;
    const token = items.at(at);
    const isJoined =
      at > first && (token.text === '-' || items.text(at - 1) === '-') && items.at(at - 1).end === token.start;
    if (isJoined) words.push(`${words.pop() ?? ''}${token.lower}`);
    else words.push(token.lower);
  }
  return words;
}

function hasAmpersand(items: Cursor, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (items.text(at) === '&') return true;
  return false;
}

function hasIn(items: Cursor, first: number, last: number, traits: number): boolean {
  for (let at = first; at < last; at++) if (items.has(at, traits)) return true;
  return false;
}

function isOneSpace(text: string, start: number, end: number): boolean {
  const code = text.charCodeAt(start);
  return end === start + 1 && (code === 0x20 || code === 0xa0);
}
