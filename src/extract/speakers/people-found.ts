import { memoised } from '../english/memo.ts';
import { mansNouns, officeOf, personNouns, titleWords, womansNouns } from '../english/people.ts';
import type { Document, Token } from '../text/document.ts';
import { lastStartingBy, type Span } from '../text/span.ts';
import { type Description, describe } from './descriptions.ts';
import { genderOfGivenName, isGivenName } from './given-names.ts';
import type { Name } from './names.ts';
import type { Mention, Person } from './person.ts';
import { isSame } from './same-name.ts';

/** A short form of a given name has so many letters at least. */
const SHORTEST_FORM = 3;

/** More people with one beginning of their names are not told apart by it. */
const MOST_NAMESAKES = 8;

/** The people of a text, as they are found. */
export class People {
  readonly all: Person[] = [];
  readonly mentions: Mention[] = [];
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

  /** Everybody whose full name, or else whose family name, stands in one of these runs of capitals. */
  addKnown(doc: Document, names: readonly Name[]): void {
    const found = new Set(names.flatMap((name) => this.#addKnown(doc, name)));
    for (const { mentions } of found) mentions.sort((a, b) => a.start - b.start);
  }

  #addKnown(doc: Document, { first, last }: Name): Person[] {
    const found: Person[] = [];
    for (let from = first; from < last; from++) {
      const given = doc.tokens[from] as Token;
      for (const person of this.#known(given.lower)) {
        const end = from + person.words.length;
        const isWhole = end <= last && person.words.every((word, index) => doc.tokens[from + index]?.lower === word);
        if (!isWhole && (given.lower !== person.surname || this.#known(given.lower).length > 1)) continue;
        const to = doc.tokens[(isWhole ? end : from + 1) - 1] as Token;
        const span = { start: given.start, end: to.end };
        person.mentions.push(span);
        this.mentions.push({ ...span, person });
        found.push(person);
        if (isWhole) from = end - 1;
        break;
      }
    }
    return found;
  }

  /** `isVoice`: somebody or something of that name says something in the text. */
  addSingle(doc: Document, name: Name, isVoice: boolean): void {
    const { titles, words } = name;
    const surname = words[0] ?? '';
    const known = this.#known(surname);
    const gender = genderOfTitles(titles);
    const same = gender === null ? known : known.filter((person) => person.gender === gender);
    const fitting = same.length > 0 ? same : known.filter((person) => person.gender === null);
    // “Councillor Berg” is not the mayor of that name.
    const called = titles.filter((title) => titleWords.has(title));
    const holders = fitting.filter((person) => called.some((title) => person.titles.has(title)));
    const meant = holders.length === 1 ? holders : fitting;
    const bearer = meant.length < 2 ? null : bearerOf(doc, meant, name);
    let person = bearer === null ? meant[0] : bearer.person;
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
    if (person !== undefined) this.#note(doc, name, person, bearer?.rivals);
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
  #note(
    { tokens }: Document,
    { start, end, from, first, last, titles }: Name,
    person: Person,
    rivals?: readonly Person[],
  ): void {
    person.mentions.push({ start, end });
    const mention = { start, end, person };
    this.mentions.push(rivals !== undefined && rivals.length > 0 ? { ...mention, rivals } : mention);
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

/** Whom a surname alone means, and who else may be meant. */
interface Bearer {
  readonly person: Person | undefined;
  readonly rivals: readonly Person[];
}

/**
 * Of several with one surname: the first that the story has named, who goes by it from then on, while namesakes keep their full
 * names or forms of address. Where a namesake is named in full in this paragraph or the one before, and the first is not named since, it may be either.
 */
function bearerOf({ paragraphs }: Document, candidates: readonly Person[], at: Span): Bearer {
  const known = candidates
    .flatMap((person) => {
      const last = person.mentions.findLast(({ start }) => start < at.start)?.start;
      return last === undefined ? [] : [{ person, first: person.mentions[0]?.start ?? 0, last }];
    })
    .sort((a, b) => a.first - b.first);
  const [owner] = known;
  if (owner === undefined) return { person: firstNamed(candidates), rivals: [] };
  const paragraph = lastStartingBy(paragraphs, at.start);
  const since = known.filter(
    ({ last }) => last > owner.last && paragraph - lastStartingBy(paragraphs, last) < RIVAL_PARAGRAPHS,
  );
  const latest = since.sort((a, b) => b.last - a.last)[0] ?? owner;
  const isHere = lastStartingBy(paragraphs, latest.last) === paragraph;
  const { person } = isHere ? latest : owner;
  const rivals = [owner, ...since].map(({ person: other }) => other).filter((other) => other !== person);
  return { person, rivals };
}

/** A namesake named in this paragraph or the one before may be meant. */
const RIVAL_PARAGRAPHS = 2;

/** Whom the text names first. */
function firstNamed(candidates: readonly Person[]): Person | undefined {
  return candidates.toSorted((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0))[0];
}

/** The words of a span with single spaces. */
export function wordsOf(doc: Document, { start, end }: Span): string {
  return singleSpaced(doc.text.slice(start, end));
}

const singleSpaced = memoised((words: string): string => words.replace(/\s+/g, ' '));
