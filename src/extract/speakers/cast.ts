import { bodyNouns, companyWords } from '../english/bodies.ts';
import { memoised } from '../english/memo.ts';
import { crowdNouns, mansNouns, officeOf, personNouns, titleWords, womansNouns } from '../english/people.ts';
import { wordList } from '../english/word-list.ts';
import type { Document, Token } from '../text/document.ts';
import { lastStartingBy, type Span } from '../text/span.ts';
import { isCapitalised } from '../text/words.ts';
import { abbreviationsOf } from './abbreviations.ts';
import { creditsOf } from './credits.ts';
import { type Description, describe } from './descriptions.ts';
import { learnGenders } from './genders.ts';
import { genderOfGivenName, isGivenName } from './given-names.ts';
import { type Name, readNames } from './names.ts';
import type { Person } from './person.ts';
import { isSame } from './same-name.ts';
import { voicesIn } from './voices.ts';

/** A body with a capitalised name. */
export interface Organisation {
  readonly kind: 'organisation';
  readonly name: string;
  readonly words: readonly string[];
  /** Lower-case nouns for what it is: “brokerage”, “union”. */
  readonly kinds: Set<string>;
  /** Where it stands, under its name or a short form of it, in order. */
  readonly mentions: Span[];
}

/** Who and what an article names, in the order of the text. */
export interface Cast {
  readonly people: readonly Person[];
  readonly organisations: readonly Organisation[];
  /** Every mention of a person, by start. */
  readonly mentions: readonly (Span & { readonly person: Person })[];
  /** Every mention of a body under its name, by start. */
  readonly bodies: readonly (Span & { readonly organisation: Organisation })[];
  /** What abbreviations in brackets are short for, by the abbreviation in lower case. */
  readonly abbreviations: ReadonlyMap<string, string>;
}

/** Reads the names of a document, bylines and other credits left out. Linear in the number of tokens. */
export function readCast(doc: Document): Cast {
  const credits = creditsOf(doc);
  const titles = titleCasedLines(doc);
  const names: Name[] = [];
  const inTitles: Name[] = [];
  for (const name of readNames(doc))
    if (!isWithin(credits, name)) (isWithin(titles, name) ? inTitles : names).push(name);
  const bodies = new Bodies();
  const people = new People();
  const singles: Name[] = [];
  const maybe: Name[] = []; // people by their shape alone
  for (const name of names) {
    if (name.kind === 'organisation') bodies.add(doc, name);
    else if (name.words.length === 1) singles.push(name);
    else maybe.push(name);
  }
  const attributed = new Set(maybe.filter((name) => isBodysUse(doc.tokens, name)).map(({ words }) => words.join(' ')));
  const surnames = new Set(singles.map(({ words }) => words[0] ?? ''));
  for (const name of maybe) {
    const isPerson =
      name.titles.length > 0 || isGivenName(name.words[0] ?? '') || surnames.has(name.words.at(-1) ?? '');
    if (bodies.isShort(name)) bodies.add(doc, name);
    else if (!isPerson && attributed.has(name.words.join(' '))) bodies.add(doc, name);
    else people.addFull(doc, name);
  }
  const single = new Set(singles.filter((name) => isBodyAlone(doc.tokens, name)).map(({ words }) => words[0] ?? ''));
  const { voices, bodies: withArticle } = voicesIn(doc, singles);
  for (const word of withArticle) if (!voices.has(word)) single.add(word);
  // Surnames alone, once all full names are known: “Lee” may stand in the headline before “Ann Lee” does.
  for (const name of singles) {
    const word = name.words[0] ?? '';
    if (!single.has(word) || name.titles.length > 0 || people.has(word))
      people.addSingle(doc, name, voices.has(word) && !bodies.isFirstWord(word));
    else bodies.add(doc, name);
  }
  // In a line whose words all have capitals only the names of the story are known.
  for (const name of inTitles) people.addKnown(doc, name);
  const mentions = people.mentions.sort((a, b) => a.start - b.start);
  learnGenders(doc, mentions);
  return {
    people: people.all,
    organisations: bodies.all,
    mentions,
    bodies: bodies.mentions.sort((a, b) => a.start - b.start),
    abbreviations: abbreviationsOf(doc),
  };
}

function isWithin(spans: readonly Span[], { start }: Span): boolean {
  const span = spans[lastStartingBy(spans, start)];
  return span !== undefined && start < span.end;
}

/** Fewer long words are no sign of a title. */
const LEAST_WORDS = 5;

/** Lines of which nearly all long words begin with capitals: “Mayor Rell Opens Bridge After Two Years”. */
function titleCasedLines({ text, sentences, tokens }: Document): Span[] {
  return sentences.filter(({ end, first, last }) => {
    if (/[.!]/.test(text.charAt(end - 1))) return false;
    let [long, capitals] = [0, 0];
    for (let at = first; at < last; at++) {
      const token = tokens[at] as Token;
      if (token.text.length < 4 || !/\p{L}/u.test(token.text)) continue;
      long++;
      if (isCapitalised(token.text)) capitals++;
    }
    return long >= LEAST_WORDS && capitals >= long * 0.8;
  });
}

/** What bodies have and people do not: “Oakley Stores shares”, “the Air Vale chief”. */
const bodysThings = wordList(
  `share shares stock stocks store stores customers employees staff executives headquarters factory plant plants profit profits
  sales subsidiary unit workers flight flights pilot pilots products brand`,
);

/** Whether a name stands before what only a body has. */
function isBodysUse(tokens: readonly Token[], { last }: Name): boolean {
  const next = tokens[last];
  if (next === undefined || isCapitalised(next.text)) return false;
  return bodysThings.has(next.lower) || titleWords.has(next.lower) || crowdNouns.has(next.lower);
}

/** “BBC”; “Fernmart, a retailer, …”, “Fernmart shares”: one word that is a body's name. */
function isBodyAlone(tokens: readonly Token[], name: Name): boolean {
  const token = tokens[name.first];
  if (token === undefined || name.last > name.first + 1 || isGivenName(token.lower)) return false;
  if (token.lower !== token.text && /^\p{Lu}{2,6}$/u.test(token.text)) return true;
  return isBodysUse(tokens, name) || describe(tokens, name.from, name.last).heads.some((head) => bodyNouns.has(head));
}

/** The bodies of a text, as they are found. */
class Bodies {
  readonly mentions: (Span & { organisation: Organisation })[] = [];
  readonly #byName = new Map<string, Organisation>();

  get all(): Organisation[] {
    return [...this.#byName.values()];
  }

  add(doc: Document, name: Name): void {
    const words = wordsOf(doc, name);
    let known = this.#byName.get(words.toLowerCase());
    if (known === undefined) {
      known = { kind: 'organisation', name: words, words: name.words, kinds: new Set(), mentions: [] };
      this.#byName.set(words.toLowerCase(), known);
    }
    known.mentions.push({ start: name.start, end: name.end });
    this.mentions.push({ start: name.start, end: name.end, organisation: known });
    for (const head of describe(doc.tokens, name.first, name.last).heads)
      if (bodyNouns.has(head)) known.kinds.add(head);
  }

  /** “Acme Freight” beside “Acme Freight Systems” is no person. */
  isShort({ words, titles }: Name): boolean {
    if (titles.length > 0) return false;
    this.#short ??= this.#shortNames();
    return this.#short.has(words.join(' '));
  }

  /** “Acme” beside “Acme Freight Systems” is that. */
  isFirstWord(word: string): boolean {
    this.#firstWords ??= new Set([...this.#byName.values()].map(({ words }) => words[0] ?? ''));
    return this.#firstWords.has(word);
  }

  #firstWords: Set<string> | null = null;

  #short: Set<string> | null = null;

  #shortNames(): Set<string> {
    const short = new Set<string>();
    for (const { words } of this.#byName.values())
      for (let last = 2; last < words.length; last++)
        if (companyWords.has(words[last] ?? '')) short.add(words.slice(0, last).join(' '));
    return short;
  }
}

/** A short form of a given name has so many letters at least. */
const SHORTEST_FORM = 3;

/** More people with one beginning of their names are not told apart by it. */
const MOST_NAMESAKES = 8;

/** The people of a text, as they are found. */
class People {
  readonly all: Person[] = [];
  readonly mentions: (Span & { person: Person })[] = [];
  /** By the last word of a name, and by the first: family names stand first, too. */
  readonly #byWord = new Map<string, Person[]>();

  addFull(doc: Document, name: Name): void {
    const { words } = name;
    const [given, surname] = [words[0] ?? '', words.at(-1) ?? ''];
    const written = wordsOf(doc, name);
    let person = [...this.#known(surname), ...this.#known(given)].find((known) => isSame(known.words, words));
    if (person === undefined) {
      person = makePerson(written, words);
      this.#keep(person, new Set([surname, given]));
    } else if (
      words.length > person.words.length ||
      (words.length === person.words.length &&
        written.length > person.name.length &&
        person.words.join(' ') !== words.join(' ') &&
        (person.words[0]?.length ?? 0) < 3)
    ) {
      person.name = written;
      person.words = words;
      this.#index(person, surname);
    }
    this.#note(doc, name, person);
  }

  /** Somebody whose full name, or else whose family name, stands in a run of capitals. */
  addKnown(doc: Document, name: Name): void {
    const { first, last } = name;
    for (let from = first; from < last; from++) {
      const given = doc.tokens[from] as Token;
      for (const person of this.#known(given.lower)) {
        const end = from + person.words.length;
        const isWhole = end <= last && person.words.every((word, index) => doc.tokens[from + index]?.lower === word);
        if (!isWhole && (given.lower !== person.surname || this.#known(given.lower).length > 1)) continue;
        const to = doc.tokens[(isWhole ? end : from + 1) - 1] as Token;
        const span = { start: given.start, end: to.end };
        person.mentions.push(span);
        person.mentions.sort((a, b) => a.start - b.start);
        this.mentions.push({ ...span, person });
        if (isWhole) from = end - 1;
        break;
      }
    }
  }

  /** `isVoice`: somebody or something of that name says something in the text. */
  addSingle(doc: Document, name: Name, isVoice: boolean): void {
    const { titles, words } = name;
    const surname = words[0] ?? '';
    const known = this.#known(surname);
    const gender = genderOfTitles(titles);
    const fitting =
      gender === null ? known : known.filter((person) => person.gender === null || person.gender === gender);
    // “Councillor Berg” is not the mayor of that name.
    const called = titles.filter((title) => titleWords.has(title));
    const holders = fitting.filter((person) => called.some((title) => person.titles.has(title)));
    let person = holders.length === 1 ? holders[0] : fitting.length === 1 ? fitting[0] : nearest(fitting, name);
    const isNamed =
      titles.length > 0 || isBeforeSeam(doc.tokens, name) || (known.length === 0 && isDescribed(doc.tokens, name));
    if (person === undefined && isNamed) {
      // Two of one surname are told apart by their form of address: “Mr. Berg”, “Ms. Berg”.
      const word = wordsOf(doc, name);
      person = makePerson(known.length === 0 ? word : `${capitalised(titles.at(-1) ?? '')} ${word}`.trim(), words);
      if (titles.length === 0) person.gender = genderOfGivenName(surname);
      this.#keep(person, new Set([surname]));
    } else if (person === undefined && known.length === 0 && isVoice) {
      person = this.#byShortForm(surname) ?? this.#makeVoice(doc, name);
      this.#index(person, surname);
    }
    if (person !== undefined) this.#note(doc, name, person);
  }

  #makeVoice(doc: Document, name: Name): Person {
    const word = name.words[0] ?? '';
    const person = makePerson(wordsOf(doc, name), name.words);
    person.gender = genderOfGivenName(word);
    if (!isGivenName(word)) person.being = 'either';
    this.all.push(person);
    return person;
  }

  /** “Rob” for “Robert Hale”: the one whose given name begins so and goes on. */
  #byShortForm(word: string): Person | undefined {
    if (word.length < SHORTEST_FORM) return undefined;
    // Those with a given name are all known before the first surname alone.
    this.#byStart ??= Map.groupBy(
      this.all.filter(({ words }) => words.length > 1),
      ({ words }) => words[0]?.slice(0, SHORTEST_FORM) ?? '',
    );
    const near = this.#byStart.get(word.slice(0, SHORTEST_FORM)) ?? [];
    if (near.length > MOST_NAMESAKES) return undefined;
    const fitting = near.filter(({ words: [given = ''] }) => given.startsWith(word) && given.length >= word.length + 2);
    return fitting.length === 1 ? fitting[0] : undefined;
  }

  #byStart: ReadonlyMap<string, readonly Person[]> | null = null;

  /** Whether somebody of the text goes by that word. */
  has(word: string): boolean {
    return this.#byWord.has(word);
  }

  #known(word: string): readonly Person[] {
    return this.#byWord.get(word) ?? [];
  }

  #keep(person: Person, words: ReadonlySet<string>): void {
    this.all.push(person);
    for (const word of words) this.#index(person, word);
  }

  #index(person: Person, word: string): void {
    const known = this.#byWord.get(word);
    if (known === undefined) this.#byWord.set(word, [person]);
    else if (!known.includes(person)) known.push(person);
  }

  /** Notes a mention, and what is said beside it. */
  #note({ tokens }: Document, { start, end, from, first, last, titles }: Name, person: Person): void {
    person.mentions.push({ start, end });
    this.mentions.push({ start, end, person });
    for (const title of titles) {
      (isOffice(title) ? person.titles : person.beside).add(title);
      person.titles.add(officeOf(title));
    }
    add(person, describe(tokens, from, last));
    person.gender = genderOfTitles([...person.titles]) ?? person.gender;
    if (titles.length > 0 || person.age !== null) person.being = 'person';
    person.sure ||= person.being === 'person' && (person.titles.size > 0 || person.age !== null || last === first + 1);
  }
}

function isOffice(lower: string): boolean {
  return titleWords.has(lower) || personNouns.has(lower);
}

function add(person: Person, { heads, beside, age }: Description): void {
  for (const head of heads) person.titles.add(head).add(officeOf(head));
  for (const word of beside) person.beside.add(word);
  person.age ??= age;
}

function makePerson(name: string, words: readonly string[]): Person {
  const [titles, beside] = [new Set<string>(), new Set<string>()];
  const gender = words.length > 1 ? genderOfGivenName(words[0] ?? '') : null;
  const sure = isGivenName(words[0] ?? '');
  return {
    kind: 'person',
    name,
    words,
    surname: words.at(-1) ?? '',
    titles,
    beside,
    age: null,
    gender,
    sure,
    being: 'person',
    mentions: [],
  };
}

/** “Katya, 34, …”, “Oleg, a father of two, …”: a given name alone, and what somebody is behind it. */
function isDescribed(tokens: readonly Token[], { from, last, words }: Name): boolean {
  if (!isGivenName(words[0] ?? '') || tokens[last]?.text !== ',') return false;
  const { age, heads } = describe(tokens, from, last);
  return age !== null || heads.some(isOffice);
}

/** A name that a pronoun follows without a space: “HillHe said”. */
function isBeforeSeam(tokens: readonly Token[], { last, end }: Name): boolean {
  const next = tokens[last];
  return next !== undefined && next.start === end && next.pos === 'PRON';
}

function genderOfTitles(titles: readonly string[]): Person['gender'] {
  if (titles.some((title) => womansNouns.has(title))) return 'f';
  return titles.some((title) => mansNouns.has(title)) ? 'm' : null;
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

function wordsOf(doc: Document, { start, end }: Span): string {
  return singleSpaced(doc.text.slice(start, end));
}

const singleSpaced = memoised((words: string): string => words.replace(/\s+/g, ' '));
