import { bodyNouns, companyWords, fieldNouns } from '../english/bodies.ts';
import { crowdNouns, titleWords } from '../english/people.ts';
import { wordList } from '../english/word-list.ts';
import type { Document, Token } from '../text/document.ts';
import { lastStartingBy, type Span } from '../text/span.ts';
import { CAPITALISED, isCapitalised, isIn, LETTER } from '../text/words.ts';
import { abbreviationsOf } from './abbreviations.ts';
import { creditsOf } from './credits.ts';
import { describe } from './descriptions.ts';
import { learnGenders } from './genders.ts';
import { isGivenName } from './given-names.ts';
import { type Name, readNames } from './names.ts';
import { People, wordsOf } from './people-found.ts';
import type { Mention, Person } from './person.ts';
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
  readonly mentions: readonly Mention[];
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
    if (isDepartment(doc.tokens, name)) continue;
    if (name.kind === 'organisation') bodies.add(doc, name);
    else if (name.words.length === 1) singles.push(name);
    else maybe.push(name);
  }
  const attributed = new Set(maybe.filter((name) => isBodysUse(doc.tokens, name)).map(({ words }) => words.join(' ')));
  const surnames = new Set(singles.map(({ words }) => words[0] ?? ''));
  const bearers = new Set(maybe.filter(isPlainly).map(({ words }) => words.at(-1) ?? ''));
  for (const name of maybe) {
    // “Hill Tower”, where Ann Hill is somebody
    if (bearers.has(name.words[0] ?? '') && !isPlainly(name) && !surnames.has(name.words.at(-1) ?? '')) continue;
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
  people.addKnown(doc, inTitles);
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

/** “Ann Hill”, “Mayor Hill Berg”: a given name or a title shows that it is a person. */
function isPlainly({ titles, words }: Name): boolean {
  return titles.length > 0 || isGivenName(words[0] ?? '');
}

/** Fewer long words are no sign of a title. */
const LEAST_WORDS = 5;

/** Lines of which nearly all long words begin with capitals: “Mayor Rell Opens Bridge After Two Years”. */
function titleCasedLines({ text, sentences, tokens }: Document): Span[] {
  return sentences.filter(({ end, first, last }) => {
    const mark = text.charAt(end - 1);
    if (mark === '.' || mark === '!') return false;
    let [long, capitals] = [0, 0];
    for (let at = first; at < last; at++) {
      const { text: word, traits } = tokens[at] as Token;
      if (word.length < 4 || (traits & LETTER) === 0) continue;
      long++;
      if ((traits & CAPITALISED) !== 0) capitals++;
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
  return isIn(next, bodysThings) || isIn(next, titleWords) || isIn(next, crowdNouns);
}

/** What an office is for, which has a capital at the head of a sentence only: “Finance director Ann Lee”. */
const departments = wordList(
  fieldNouns,
  'sales marketing operations policy product production programme program project editorial deputy assistant senior regional area branch site club team company',
);

/** “Finance | director”: one word that tells what an office is for. */
function isDepartment(tokens: readonly Token[], { first, last }: Name): boolean {
  const [word, office] = [tokens[first], tokens[last]];
  if (word === undefined || office === undefined || last > first + 1) return false;
  return isIn(word, departments) && !isCapitalised(office.text) && isIn(office, titleWords);
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
