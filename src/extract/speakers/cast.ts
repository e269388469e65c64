import type { Document, Token } from '../text/document.ts';
import { CAPITALISED, isCapitalised } from '../text/seams.ts';
import type { Span } from '../text/span.ts';
import { trait } from '../text/words.ts';
import { countryOfWord } from './countries.ts';
import { nameParticles, organisationWords, titleWords } from './vocabulary.ts';

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
  /^(?:mrs|ms|madam|dame|lady|queen|princess|spokeswoman|chairwoman|congresswoman|actress|duchess|baroness)\.?$/;
const maleTitle = /^(?:mr|sir|lord|king|prince|spokesman|chairman|congressman|duke|baron|actor)\.?$/;

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

/** A capitalised word alone; `named` when it is somebody's name for certain. */
interface Single {
  readonly token: Token;
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
    } else if (name.first === last - 1) {
      const token = tokens[name.first] as Token;
      single.push({ token, titles: name.titles, named: name.titles.length > 0 || isBeforeSeam(token, tokens[last]) });
    } else {
      const [given, surname] = [tokens[name.first] as Token, tokens[last - 1] as Token];
      const person = personFor(wordsOf(doc, span), given.lower, surname.lower, bySurname, people);
      note(person, name.titles);
      person.mentions.push(span);
      mentions.push({ ...span, person });
    }
  }
  // Surnames alone, once all full names are known: “Lee” may stand in the headline before “Ann Lee” does.
  for (const { token, titles, named } of single) {
    const span = { start: token.start, end: token.end };
    const gender = genderOf(titles);
    const known = bySurname.get(token.lower) ?? [];
    const fitting =
      gender === null ? known : known.filter((person) => person.gender === null || person.gender === gender);
    let person = fitting.length === 1 ? fitting[0] : nearest(fitting, span);
    if (person === undefined && named) {
      // Two of one surname are told apart by their form of address: “Mr. Berg”, “Ms. Berg”.
      const name = known.length === 0 ? token.text : `${capitalised(titles.at(-1) ?? '')} ${token.text}`.trim();
      person = { kind: 'person', name, surname: token.lower, titles: new Set(), gender: null, mentions: [] };
      people.push(person);
      bySurname.set(token.lower, [...known, person]);
    }
    if (person === undefined) continue;
    note(person, titles);
    person.mentions.push(span);
    mentions.push({ ...span, person });
  }
  mentions.sort((a, b) => a.start - b.start);
  return { people, organisations: [...organisations.values()], mentions };
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
    if (isJoined ? next.text !== '-' : !has(tokens, last, PARTICLE)) break;
    let behind = last + 1;
    while (!isJoined && behind < last + MOST_PARTICLES && has(tokens, behind, PARTICLE)) behind++;
    if (!has(tokens, behind, CAPITALISED) || (isJoined && tokens[behind]?.start !== next.end)) break;
    last = behind + 1;
  }
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
const beforeName = new Set([',', 'of', 'the']);

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
    }
  }
  while (first < end - 1 && has(tokens, first, COUNTRY)) first++;
  if (first === end) return null;
  for (let at = first; at < end; at++)
    if (has(tokens, at, ORGANISATION)) return { kind: 'organisation', first, titles };
  if (first === end - 1 && has(tokens, first, COUNTRY)) return null;
  // “the World Grain Watch”: people go without an article.
  if (first === start && end - start > 1 && titles.length === 0 && lower(start - 1) === 'the')
    return { kind: 'organisation', first, titles };
  if (end - first > LONGEST_NAME) return null;
  for (let at = first; at < end; at++) if (/\d/.test(lower(at))) return null;
  return { kind: 'person', first, titles };
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
