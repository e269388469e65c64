import { companyWords, organisationWords } from '../english/bodies.ts';
import { nameParticles, titleWords } from '../english/people.ts';
import { placeWords } from '../english/places.ts';
import type { Document, Token } from '../text/document.ts';
import type { Span } from '../text/span.ts';
import { CAPITALISED, isCapitalised, trait } from '../text/words.ts';
import { countryOfWord } from './countries.ts';

/** A person of the article, under every form of the name that it uses. */
export interface Person {
  readonly kind: 'person';
  /** The fullest form, as written. */
  name: string;
  readonly surname: string;
  /** Lower-case words of titles and offices that stand beside the name. */
  readonly titles: Set<string>;
  gender: 'f' | 'm' | null;
  /** Where the name stands, in order. */
  readonly mentions: Span[];
}

/** A body with a capitalised name. */
export interface Organisation {
  readonly kind: 'organisation';
  readonly name: string;
  readonly mentions: Span[];
}

/** Who and what an article names, in the order of the text. */
export interface Cast {
  readonly people: readonly Person[];
  readonly organisations: readonly Organisation[];
  /** Every mention of a person, by start. */
  readonly mentions: readonly (Span & { readonly person: Person })[];
}

const femaleTitle =
  /^(?:mrs|ms|madam|dame|lady|queen|princess|sister|spokeswoman|chairwoman|congresswoman|councilwoman|actress|duchess|baroness|wife|mother|daughter|niece|aunt|grandmother|girlfriend)\.?$/;
const maleTitle =
  /^(?:mr|sir|lord|king|prince|spokesman|chairman|congressman|councilman|alderman|duke|baron|actor|husband|father|son|brother|nephew|uncle|grandfather|boyfriend)\.?$/;

/** Words that begin sentences and are no names. */
const notNames = new Set(
  'the a an in on at by for from to of and but or nor so yet as if when while after before since although though because he she it they we i you his her its their our my your this that these those there here what who which where why how not no yes also both all some many most several few other another such one two three four five six seven eight nine ten according asked speaking meanwhile however moreover furthermore last next earlier later still even only just now then once with without under over between during among against about into through until despite following monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'.split(
    ' ',
  ),
);

/** A capitalised word that may be part of a name. */
const NAME_WORD = trait((lower, text) => isCapitalised(text) && !notNames.has(lower));
const PARTICLE = trait((lower) => nameParticles.has(lower));
const TITLE = trait((lower) => titleWords.has(lower));
const ORGANISATION = trait((lower) => organisationWords.has(lower));
const COUNTRY = trait((lower) => countryOfWord(lower) !== null);

/** In small letters right before a name they say whose it is: “his wife Carla”. */
const kin: ReadonlySet<string> = new Set(
  'wife husband mother father daughter son sister brother niece nephew aunt uncle grandmother grandfather girlfriend boyfriend partner neighbour neighbor friend'.split(
    ' ',
  ),
);

/** A capitalised word alone, hyphens included; `named` when it is somebody's name for certain. */
interface Single {
  readonly span: Span;
  readonly word: string;
  readonly lower: string;
  readonly titles: string[];
  readonly named: boolean;
}

/** Reads the names of a document: runs of capitalised words, once, in order. Linear in the number of tokens. */
export function readCast(doc: Document): Cast {
  const people: Person[] = [];
  const organisations = new Map<string, Organisation>();
  const mentions: (Span & { person: Person })[] = [];
  const bySurname = new Map<string, Person[]>();
  const single: Single[] = [];
  const { tokens } = doc;
  for (let start = 0, last = 0; start < tokens.length; start = last) {
    last = start + 1;
    if (!has(tokens, start, NAME_WORD)) continue;
    last = endOfRun(doc, start);
    const name = nameIn(tokens, start, last);
    if (name === null) continue;
    const span = { start: (tokens[name.first] as Token).start, end: (tokens[last - 1] as Token).end };
    if (name.kind === 'organisation') {
      const words = wordsOf(doc, span);
      const known = organisations.get(words.toLowerCase());
      if (known === undefined)
        organisations.set(words.toLowerCase(), { kind: 'organisation', name: words, mentions: [span] });
      else known.mentions.push(span);
    } else if (startOfWord(tokens, last) <= name.first) {
      const named = name.titles.length > 0 || isBeforeSeam(tokens[last - 1] as Token, tokens[last]);
      const { text, lower } = wordAt(tokens, name.first, last);
      single.push({ span, word: text, lower, titles: name.titles, named });
    } else {
      const given = wordAt(tokens, name.first, endOfWord(tokens, name.first));
      const surname = wordAt(tokens, startOfWord(tokens, last), last);
      const person = personFor(wordsOf(doc, span), given.lower, surname.lower, bySurname, people);
      note(person, name.titles);
      if (describesWoman(tokens, last)) person.gender ??= 'f';
      person.mentions.push(span);
      mentions.push({ ...span, person });
    }
  }
  dropShortNames(people, organisations, mentions, bySurname);
  // Surnames alone, once all full names are known: “Lee” may stand in the headline before “Ann Lee” does.
  for (const { span, word, lower: surname, titles, named } of single) {
    const gender = genderOf(titles);
    const known = bySurname.get(surname) ?? [];
    const fitting =
      gender === null ? known : known.filter((person) => person.gender === null || person.gender === gender);
    // “Councillor Berg” is not the mayor of that name.
    const called = titles.filter((title) => titleWords.has(title));
    const holders = fitting.filter((person) => called.some((title) => person.titles.has(title)));
    let person = holders.length === 1 ? holders[0] : fitting.length === 1 ? fitting[0] : nearest(fitting, span);
    if (person === undefined && named) {
      // Two of one surname are told apart by their form of address: “Mr. Berg”, “Ms. Berg”.
      const name = known.length === 0 ? word : `${capitalised(titles.at(-1) ?? '')} ${word}`.trim();
      person = { kind: 'person', name, surname, titles: new Set(), gender: null, mentions: [] };
      people.push(person);
      bySurname.set(surname, [...known, person]);
    }
    if (person === undefined) continue;
    note(person, titles);
    person.mentions.push(span);
    mentions.push({ ...span, person });
  }
  mentions.sort((a, b) => a.start - b.start);
  return { people, organisations: [...organisations.values()], mentions };
}

/** “Acme Freight” beside “Acme Freight Systems” is no person. */
function dropShortNames(
  people: Person[],
  organisations: ReadonlyMap<string, Organisation>,
  mentions: (Span & { person: Person })[],
  bySurname: Map<string, Person[]>,
): void {
  if (people.length === 0) return;
  const short = new Set<string>();
  for (const name of organisations.keys()) {
    if (!name.includes(' ', name.indexOf(' ') + 1)) continue; // two words or one: nobody's full name and more
    const words = name.split(' ');
    for (let last = 2; last < words.length; last++)
      if (companyWords.has(words[last] ?? '')) short.add(words.slice(0, last).join(' '));
  }
  if (short.size === 0) return;
  const isShort = (person: Person) => person.titles.size === 0 && short.has(person.name.toLowerCase());
  keep(people, (person) => !isShort(person));
  keep(mentions, ({ person }) => !isShort(person));
  for (const known of bySurname.values()) keep(known, (person) => !isShort(person));
}

function keep<T>(list: T[], stays: (item: T) => boolean): void {
  const kept = list.filter(stays);
  list.splice(0, list.length, ...kept);
}

/** “van der”, “de la”: particles in a row. */
const MOST_PARTICLES = 3;

/** The token behind the run of capitalised words that begins at `first`, with the particles and hyphens inside it. */
function endOfRun({ tokens, text }: Document, first: number): number {
  let last = first + 1;
  while (last < tokens.length) {
    const next = tokens[last] as Token;
    const gapStart = (tokens[last - 1] as Token).end;
    const isJoined = next.start === gapStart;
    if (!isJoined && !isOneSpace(text, gapStart, next.start)) break;
    if (has(tokens, last, NAME_WORD)) {
      last++;
      continue;
    }
    // “Kessler & Rowe”
    if (!isJoined && next.text === '&' && has(tokens, last + 1, CAPITALISED)) {
      last += 2;
      continue;
    }
    if (isJoined ? next.text !== '-' : !has(tokens, last, PARTICLE)) break;
    let behind = last + 1;
    while (!isJoined && behind < last + MOST_PARTICLES && has(tokens, behind, PARTICLE)) behind++;
    if (!has(tokens, behind, CAPITALISED) || (isJoined && tokens[behind]?.start !== next.end)) break;
    last = behind + 1;
  }
  return last;
}

/** Where the word begins that ends before token `last`, over hyphens without a space: “Berg-Hill” is one word. */
function startOfWord(tokens: readonly Token[], last: number): number {
  let first = last - 1;
  while (first > 1 && tokens[first - 1]?.text === '-' && tokens[first - 1]?.end === tokens[first]?.start) first -= 2;
  return first;
}

/** A word of tokens `first` to `last - 1`, of which most have one. */
function wordAt(tokens: readonly Token[], first: number, last: number): { text: string; lower: string } {
  if (last === first + 1) return tokens[first] as Token;
  const text = tokens
    .slice(first, last)
    .map((token) => token.text)
    .join('');
  return { text, lower: text.toLowerCase() };
}

/** The token behind the word that begins at `first`, over hyphens. */
function endOfWord(tokens: readonly Token[], first: number): number {
  let last = first + 1;
  while (tokens[last]?.text === '-' && tokens[last]?.start === tokens[last - 1]?.end) last += 2;
  return last;
}

function has(tokens: readonly Token[], at: number, traits: number): boolean {
  return at >= 0 && at < tokens.length && ((tokens[at] as Token).traits & traits) !== 0;
}

function isOneSpace(text: string, start: number, end: number): boolean {
  const code = text.charCodeAt(start);
  return end === start + 1 && (code === 0x20 || code === 0xa0);
}

/** Longer runs of capitals are headlines or lists. */
const LONGEST_RUN = 14;

/** Longer names are none. */
const LONGEST_NAME = 5;

/** What may stand between an office and a name. */
const beforeName = new Set([',', 'the']);

/** What names of states and their parts stand behind, with “of”. */
const realms = /^(?:republic|kingdom|state|province|region|city|county|district)$/;

/** An office before a name stands within this many words of it. */
const NEARBY = 4;

/** The name that a run ends with, from token `first` on, with the words of titles beside it; null where it is none. */
function nameIn(
  tokens: readonly Token[],
  start: number,
  end: number,
): { kind: 'person' | 'organisation'; first: number; titles: string[] } | null {
  if (end - start > LONGEST_RUN) return null;
  const lower = (at: number) => (at < 0 ? '' : (tokens[at] as Token).lower);
  let first = end;
  while (first > start && !has(tokens, first - 1, TITLE)) first--;
  const titles = lowers(tokens, start, first);
  if (first === start) {
    const of = lower(start - 1) === 'the' ? start - 2 : start - 1;
    if (lower(of) === 'of' && has(tokens, of - 1, TITLE) && end - start >= 3) {
      // “Secretary of State Ann Lee”: the office goes on behind “of”.
      titles.push(lower(of - 1));
      first = end - 2;
    } else {
      // “foreign minister Ann Lee”: a title in lower case stands before the run.
      const nearby = Math.max(0, start - NEARBY);
      let office = start - 1;
      while (office > nearby && beforeName.has(lower(office))) office--;
      if (office >= nearby && has(tokens, office, TITLE)) titles.push(...lowers(tokens, nearby, office + 1));
      else if (lower(start - 1) === ',') titles.push(...officeOfBody(tokens, start - 1));
      else if (kin.has(tokens[start - 1]?.text ?? '')) titles.push(lower(start - 1));
    }
  }
  // “Minister of the Republic of Utopia Ann Lee”
  if (first === start && end - start >= 3 && lower(start - 1) === 'of' && realms.test(lower(start - 2))) first++;
  while (first < end - 1 && has(tokens, first, COUNTRY)) first++;
  if (first === end) return null;
  for (let at = first; at < end; at++)
    if (has(tokens, at, ORGANISATION)) return { kind: 'organisation', first, titles };
  if (first === end - 1 && has(tokens, first, COUNTRY)) return null;
  if (lowers(tokens, first, end).includes('&')) return { kind: 'organisation', first, titles };
  if (first === start && titles.length === 0) {
    // “the World Grain Watch”, “a Liberal Democrat”: people go without an article.
    if (end - start > 1 && lower(start - 1) === 'the') return { kind: 'organisation', first, titles };
    if (lower(start - 1) === 'a' || lower(start - 1) === 'an') return null;
    // “the Federation of Harbour Pilots”, “Lower Bridge”
    if (isOfBody(tokens, start) || placeWords.has(lower(end - 1))) return null;
  }
  if (end - first > LONGEST_NAME) return null;
  for (let at = first; at < end; at++) if (/\d/.test(lower(at))) return null;
  return { kind: 'person', first, titles };
}

/** The longest body that an office is of, in tokens. */
const LONGEST_BODY = 8;

/** “the Minister of Public Works, Tom Hill”: the words of the office, where it is of something that ends at the comma. */
function officeOfBody(tokens: readonly Token[], comma: number): string[] {
  for (let at = comma - 1; at > Math.max(0, comma - LONGEST_BODY); at--) {
    if (tokens[at]?.lower === 'of' && has(tokens, at - 1, TITLE)) return lowers(tokens, Math.max(0, at - 2), at);
    if (!has(tokens, at, CAPITALISED) && !/^(?:of|the|and|for|&|-)$/.test((tokens[at] as Token).lower)) return [];
  }
  return [];
}

/** Behind “Federation of”, “Bank of the”: the name of a body goes on. */
function isOfBody(tokens: readonly Token[], start: number): boolean {
  const of = tokens[start - 1]?.lower === 'the' ? start - 2 : start - 1;
  return tokens[of]?.lower === 'of' && has(tokens, of - 1, ORGANISATION) && has(tokens, of - 1, CAPITALISED);
}

function lowers(tokens: readonly Token[], first: number, last: number): string[] {
  const words: string[] = [];
  for (let at = first; at < last; at++) words.push((tokens[at] as Token).lower);
  return words;
}

/** The person of that full name: the same words, or one form inside the other. */
function personFor(
  words: string,
  first: string,
  surname: string,
  bySurname: Map<string, Person[]>,
  people: Person[],
): Person {
  const same = bySurname.get(surname)?.find(({ name }) => {
    if (name === words) return true;
    const known = name.toLowerCase();
    return (
      known.startsWith(first) || words.toLowerCase().startsWith(known) || isSpelling(known.split(' ')[0] ?? '', first)
    );
  });
  if (same !== undefined) {
    if (words.length > same.name.length) same.name = words;
    return same;
  }
  const person: Person = { kind: 'person', name: words, surname, titles: new Set(), gender: null, mentions: [] };
  people.push(person);
  // In names with the family name first, the first word stands for the person too.
  for (const key of new Set([surname, first])) {
    const known = bySurname.get(key);
    if (known === undefined) bySurname.set(key, [person]);
    else known.push(person);
  }
  return person;
}

/** Whether two given names are one in two spellings: four letters or more, one of them changed, added or left out. */
function isSpelling(a: string, b: string): boolean {
  if (a.length < 4 || b.length < 4 || Math.abs(a.length - b.length) > 1) return false;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  return a.slice(same + (a.length >= b.length ? 1 : 0)) === b.slice(same + (b.length >= a.length ? 1 : 0));
}

/** Offices and callings of women, behind a name: “Ann Berg, the chairwoman of the club”. */
const womansOffice = /^(?:spokeswoman|chairwoman|congresswoman|councilwoman|businesswoman|actress)$/;

/** Words between a name and the office behind it. */
const MOST_BETWEEN = 6;

function describesWoman(tokens: readonly Token[], last: number): boolean {
  if (tokens[last]?.text !== ',') return false;
  for (let at = last + 1; at < Math.min(tokens.length, last + 1 + MOST_BETWEEN); at++) {
    const { lower, text } = tokens[at] as Token;
    if (text === ',' || text === '.') return false;
    if (womansOffice.test(lower)) return true;
  }
  return false;
}

/** A name that a pronoun follows without a space: “HillHe said”. */
function isBeforeSeam(token: Token, next: Token | undefined): boolean {
  return next !== undefined && next.start === token.end && next.pos === 'PRON';
}

function genderOf(titles: readonly string[]): Person['gender'] {
  if (titles.some((title) => femaleTitle.test(title))) return 'f';
  return titles.some((title) => maleTitle.test(title)) ? 'm' : null;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Of several with one surname, the one named last before the place; else the first after it. */
function nearest(candidates: readonly Person[], at: Span): Person | undefined {
  const distance = (person: Person): number => {
    const before = person.mentions.findLast(({ start }) => start < at.start);
    return before === undefined
      ? 1e9 + ((person.mentions[0] as Span | undefined)?.start ?? 0)
      : at.start - before.start;
  };
  return candidates.toSorted((a, b) => distance(a) - distance(b))[0];
}

function note(person: Person, titles: readonly string[]): void {
  for (const title of titles) {
    person.titles.add(title);
    if (femaleTitle.test(title)) person.gender ??= 'f';
    else if (maleTitle.test(title)) person.gender ??= 'm';
  }
}

function wordsOf(doc: Document, { start, end }: Span): string {
  return doc.text.slice(start, end).replace(/\s+/g, ' ');
}
