import type { Document, Token } from '../text/document.ts';
import { isCapitalised } from '../text/seams.ts';
import type { Span } from '../text/span.ts';
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

/** Reads the names of a document: runs of capitalised words, once, in order. Linear in the number of tokens. */
export function readCast(doc: Document): Cast {
  const people: Person[] = [];
  const organisations = new Map<string, Organisation>();
  const mentions: (Span & { person: Person })[] = [];
  const bySurname = new Map<string, Person[]>();
  const single: { token: Token; titles: string[] }[] = [];
  for (const run of capitalRuns(doc)) {
    const name = nameOf(run.tokens, run.before);
    if (name === null) continue;
    if (name.kind === 'organisation') {
      const words = wordsOf(doc, name.tokens);
      const known = organisations.get(words.toLowerCase()) ?? { kind: 'organisation', name: words, mentions: [] };
      known.mentions.push(spanOf(name.tokens));
      organisations.set(words.toLowerCase(), known);
    } else if (name.tokens.length === 1) {
      single.push({ token: name.tokens[0] as Token, titles: name.titles });
    } else {
      const words = wordsOf(doc, name.tokens);
      const person = personFor(words, name.tokens, bySurname, people);
      note(person, name.titles);
      const span = spanOf(name.tokens);
      person.mentions.push(span);
      mentions.push({ ...span, person });
    }
  }
  // Surnames alone, once all full names are known: “Lee” may stand in the headline before “Ann Lee” does.
  for (const { token, titles } of single) {
    const span = { start: token.start, end: token.end };
    const known = bySurname.get(token.lower);
    let person = known === undefined || known.length === 1 ? known?.[0] : nearest(known, span);
    if (person === undefined && titles.length > 0) {
      person = {
        kind: 'person',
        name: token.text,
        surname: token.lower,
        titles: new Set(),
        gender: null,
        mentions: [],
      };
      people.push(person);
      bySurname.set(token.lower, [person]);
    }
    if (person === undefined) continue;
    note(person, titles);
    person.mentions.push(span);
    mentions.push({ ...span, person });
  }
  mentions.sort((a, b) => a.start - b.start);
  return { people, organisations: [...organisations.values()], mentions };
}

function* capitalRuns(doc: Document): Generator<{ tokens: Token[]; before: Token[] }> {
  const { tokens, text } = doc;
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i] as Token;
    if (!isCapitalised(token.text) || notNames.has(token.lower)) {
      i++;
      continue;
    }
    let end = i + 1;
    while (end < tokens.length) {
      const next = tokens[end] as Token;
      const gap = text.slice((tokens[end - 1] as Token).end, next.start);
      if (gap !== '' && gap !== ' ' && gap !== '\u00a0') break;
      const after = tokens[end + 1];
      if (isCapitalised(next.text) && !notNames.has(next.lower)) end++;
      else if (nameParticles.has(next.lower) && gap !== '' && after !== undefined && isCapitalised(after.text))
        end += 2;
      else if (
        next.text === '-' &&
        gap === '' &&
        after !== undefined &&
        after.start === next.end &&
        isCapitalised(after.text)
      )
        end += 2;
      else break;
    }
    yield { tokens: tokens.slice(i, end), before: tokens.slice(Math.max(0, i - 4), i) };
    i = end;
  }
}

/** Which tokens of a run are a name, and whose. */
/** Longer runs of capitals are headlines or lists. */
const LONGEST_RUN = 14;

function nameOf(
  run: Token[],
  before: readonly Token[],
): { kind: 'person' | 'organisation'; tokens: Token[]; titles: string[] } | null {
  if (run.length > LONGEST_RUN) return null;
  const lastTitle = run.findLastIndex(({ lower }) => titleWords.has(lower));
  const titles = run.slice(0, lastTitle + 1).map(({ lower }) => lower);
  let name = run.slice(lastTitle + 1);
  // “Secretary of State Ann Lee”: the office goes on behind “of”.
  const of = before.at(-1)?.lower === 'the' ? before.slice(0, -1) : before;
  if (of.at(-1)?.lower === 'of' && titleWords.has(of.at(-2)?.lower ?? '') && lastTitle === -1 && name.length >= 3) {
    titles.push(of.at(-2)?.lower as string);
    name = name.slice(-2);
  } else if (lastTitle === -1) {
    // “foreign minister Ann Lee”: a title in lower case stands before the run.
    const nearby = before.slice(-4);
    const office = nearby.findLastIndex(({ lower }) => titleWords.has(lower));
    if (
      office !== -1 &&
      nearby.slice(office + 1).every(({ lower }) => lower === ',' || lower === 'of' || lower === 'the')
    )
      titles.push(...nearby.slice(0, office + 1).map(({ lower }) => lower));
  }
  while (name.length > 1 && countryOfWord((name[0] as Token).lower) !== null) name = name.slice(1);
  if (name.length === 0) return null;
  if (name.some(({ lower }) => organisationWords.has(lower))) return { kind: 'organisation', tokens: name, titles };
  if (name.length === 1 && countryOfWord((name[0] as Token).lower) !== null) return null;
  if (name.length > 5 || name.some(({ text }) => /\d/.test(text))) return null;
  return { kind: 'person', tokens: name, titles };
}

/** The person of that full name: the same words, or one form inside the other. */
function personFor(
  words: string,
  tokens: readonly Token[],
  bySurname: Map<string, Person[]>,
  people: Person[],
): Person {
  const last = tokens.at(-1) as Token;
  const first = (tokens[0] as Token).lower;
  const same = (bySurname.get(last.lower) ?? []).find(
    ({ name }) => name.toLowerCase().startsWith(first) || words.toLowerCase().startsWith(name.toLowerCase()),
  );
  if (same !== undefined) {
    if (words.length > same.name.length) same.name = words;
    return same;
  }
  const person: Person = {
    kind: 'person',
    name: words,
    surname: last.lower,
    titles: new Set(),
    gender: null,
    mentions: [],
  };
  people.push(person);
  // In names with the family name first, the first word stands for the person too.
  for (const key of new Set([last.lower, first])) {
    const known = bySurname.get(key);
    if (known === undefined) bySurname.set(key, [person]);
    else known.push(person);
  }
  return person;
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

function wordsOf(doc: Document, tokens: readonly Token[]): string {
  return doc.text.slice((tokens[0] as Token).start, (tokens.at(-1) as Token).end).replace(/\s+/g, ' ');
}

function spanOf(tokens: readonly Token[]): Span {
  return { start: (tokens[0] as Token).start, end: (tokens.at(-1) as Token).end };
}
