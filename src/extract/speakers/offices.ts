import type { RegisteredSpeaker } from '../../schema/speaker.ts';
import { memoised } from '../english/memo.ts';
import {
  crowdNouns,
  formsOfAddress,
  mansNouns,
  officeNouns,
  personNouns,
  spokesNouns,
  titleWords,
  womansNouns,
} from '../english/people.ts';
import { wordList } from '../english/word-list.ts';
import { lastStartingBy, type Span } from '../text/span.ts';
import { type Country, countryOfWord } from './countries.ts';
import { kindOfNoun } from './heads.ts';
import type { Person } from './person.ts';
import type { Context, Phrase, Reading } from './reading.ts';
import { paragraphsBetween } from './referents.ts';
import { partyOf } from './registry.ts';
import { subjectSince } from './subject-before.ts';

/** Words beside an office that do not tell which it is. */
const besideOffice =
  /^(?:the|this|that|his|her|its|their|former|then|outgoing|incoming|acting|new|top|senior|current|longtime|veteran|own|us-led|\p{L}+-haired|\d+-year-old|['’]s?)$/u;

/** Offices that “leader” may stand for. */
const leads = /\b(?:president|premier|chancellor|prime minister|king|leader)\b/;

/** Longer phrases describe nobody by their office alone. */
const MOST_WORDS = 6;

/**
 * “the minister”, “the Russian president”, “the Tidewatch founder”, “Mr Berg’s Oslo envoy”: the one named before who is that; of several
 * the one named last, where no other of them stands near.
 */
export function readOffice(context: Context, phrase: Phrase): Reading | null {
  const all = phrase.words
    .toLowerCase()
    .replace(/['’]s?(?=\s|$)/g, '')
    .split(/\s+/);
  // “the ambassador to Norway”, “the head of Tidewatch”: what the office is of stands behind it.
  const of = all.findIndex((part, index) => index > 0 && /^(?:of|to|for)$/.test(part));
  const parts = of === -1 ? all : all.slice(0, of);
  const head = parts.at(-1) ?? '';
  if (!isOffice(head) || spokesNouns.has(head) || all.length > MOST_WORDS) return null;
  if (/^(?:a|an|one|another|some|two|three)$/.test(parts[0] ?? '')) return null;
  const office = [...(of === -1 ? [] : all.slice(of + 1)), ...parts].filter((part) => !besideOffice.test(part));
  const country = countryOfWord(office[0] ?? '');
  const words = office.filter((part) => countryOfWord(part) === null);
  if (words.length === 0) return null;
  const holders = holdersOf(context, phrase, words, country);
  const [person, other] = holders;
  if (person === undefined)
    return readOnlyOne(context, phrase, words, country) ?? readHolderAhead(context, phrase, words, office);
  // “Rell walked in. The senator said …”: whom the paragraph is about may be meant, too.
  const focus = words.length === 1 && country === null ? subjectSince(context, phrase.start) : null;
  if (focus !== null && !holders.includes(focus) && focus.sure && mayHold(focus, head, country)) {
    const [first, ...rest] = [focus, ...holders].map(({ name, surname }) => partyOf(context.registry, name, surname));
    if (first !== undefined)
      return {
        party: first,
        others: rest,
        by: 'office, of several',
        why: 'whom the paragraph is about, or who holds it',
      };
  }
  const isNear = other !== undefined && paragraphsBetween(context, lastNamed(other, phrase.start), phrase.start) <= 1;
  const [party, ...others] = holders.map(({ name, surname }) => partyOf(context.registry, name, surname));
  if (party === undefined) return null;
  const by = isNear ? 'office, of several' : 'office';
  return { party, others, by, why: `the last one named as “${office.join(' ')}”` };
}

/** “Norway's ambassador to Utopia has resigned. … Ambassador Ann Lee …”: a description that stands before the name it is of. */
function readHolderAhead(
  context: Context,
  { start }: Phrase,
  words: readonly string[],
  office: readonly string[],
): Reading | null {
  if (office.length < FEWEST_TO_TELL) return null;
  const countries = office.flatMap((word) => countryOfWord(word) ?? []);
  // “the mayor of Salem, Oregon”: what its own paragraph names beside the description is not told of by it.
  const from = context.doc.paragraphs[lastStartingBy(context.doc.paragraphs, start)]?.end ?? start;
  const ahead = new Set(context.memory.namedBetween(from, start + FAR));
  const [person, other] = [...ahead].filter(
    (one) =>
      one.sure &&
      (one.mentions[0]?.start ?? 0) >= from &&
      [null, ...countries].every((country) => holds(context, one, words, country) === 'yes'),
  );
  if (person === undefined || other !== undefined) return null;
  const party = partyOf(context.registry, person.name, person.surname);
  return { party, by: 'office ahead', why: `the only one of the text who is “${office.join(' ')}”` };
}

/** An office and what it is of tell who is meant where nobody was named before. */
const FEWEST_TO_TELL = 2;

/** Offices that nobody holds beside another one of these. */
const atTheTop = wordList('president premier chancellor king queen emperor governor mayor pope sultan emir');

/** Whether words name such an office: of a prime minister both words do. */
function isAtTheTop(words: readonly string[]): boolean {
  return words.some((word) => atTheTop.has(word)) || (words.includes('prime') && words.includes('minister'));
}

/**
 * “The leader described Hill as …”, where no word of the text says who that is: the one of those named in the paragraph, or else in
 * the one before, whom nothing speaks against. Who is named further on in the sentence is somebody else.
 */
function readOnlyOne(
  context: Context,
  { start, end, words: phrase }: Phrase,
  words: readonly string[],
  country: Country | null,
): Reading | null {
  const head = words.at(-1) ?? '';
  if (!/^the\s/i.test(phrase) || !(head === 'leader' || isAtTheTop(words))) return null;
  const { doc, memory, registry } = context;
  const others = othersIn(context, { start, end });
  // “the row between Hill and Lee, whom the premier has called …”: whom a sentence names it does not describe besides, or does it?
  const from = doc.sentences[lastStartingBy(doc.sentences, start)]?.start ?? start;
  for (const person of memory.namedBetween(from, start)) if (mayHold(person, head, country)) return null;
  const left = new Set<Person>();
  let paragraph: number | null = null; // the nearest that names somebody
  for (const { start: at, person } of memory.named(start)) {
    const away = paragraphsBetween(context, at, start);
    if (away > 1 || (paragraph !== null && away > paragraph && left.size > 0)) break;
    paragraph = away;
    if (!others.has(person) && person.sure && mayHold(person, head, country)) left.add(person);
  }
  const [only, second] = left;
  const last = memory.lastSpeaker(start, () => true)?.person ?? null;
  // “The leader also said”: who spoke goes on.
  const goesOn = goesOnBehind.test(doc.text.slice(end, end + LONGEST_SIGN)) && last !== null && left.has(last);
  const person = goesOn ? last : second === undefined ? only : undefined;
  if (person === undefined || person === null) return null;
  const party = partyOf(registry, person.name, person.surname);
  return { party, by: 'only one left', why: `the only one near by who may be “${phrase}”` };
}

/** “The mayor told Hill”, “Hill, whom the mayor called …”: those of the sentence that a description beside them is not of. */
function othersIn({ doc, cast, memory }: Context, { start, end }: Span): ReadonlySet<Person> {
  const sentence = doc.sentences[lastStartingBy(doc.sentences, start)];
  const others = new Set(memory.namedBetween(end, sentence?.end ?? end));
  const before = cast.mentions[lastStartingBy(cast.mentions, start - 1)];
  if (
    before !== undefined &&
    /^,?\s(?:to |of |with |from )?(?:whom|who|which)\s$/.test(doc.text.slice(before.end, start))
  )
    others.add(before.person);
  return others;
}

/** Whether nothing that the text says of somebody speaks against an office. */
function mayHold(person: Person, head: string, country: Country | null): boolean {
  const { titles, beside } = person;
  if (isOfAnotherRank(person, [])) return false;
  const own = [...titles, ...beside];
  const isHead = titles.has(head) || (head === 'leader' && isAtTheTop(own));
  if (!isHead && [...titles].some((title) => officeNouns.has(title))) return false;
  const countries = own.flatMap((word) => countryOfWord(word)?.code ?? []);
  return country === null || countries.length === 0 || countries.includes(country.code);
}

function isOffice(head: string): boolean {
  return personNouns.has(head) || titleWords.has(head) || kindOfNoun(head) === 'person';
}

function lastNamed({ mentions }: Person, offset: number): number {
  return mentions.findLast(({ start }) => start < offset)?.start ?? 0;
}

/** Those named before who hold an office, the last first. */
function holdersOf(context: Context, { start }: Phrase, words: readonly string[], country: Country | null): Person[] {
  const found = new Set<Person>();
  const open = new Set<Person>(); // of an office whose country the text does not tell
  for (const { person } of context.memory.named(start)) {
    const fits = holds(context, person, words, country);
    if (fits === 'yes') found.add(person);
    else if (fits === 'maybe') open.add(person);
  }
  if (found.size > 0) return [...found];
  // “the Danish president” may be the one president of the text who spoke last.
  const [only] = open;
  const last = context.memory.lastSpeaker(start, () => true);
  return open.size === 1 && only !== undefined && last?.person === only ? [only] : [];
}

/** Whether a person holds an office: by the words beside the name, or by the registry's roles; maybe, where no country is told. */
function holds(
  { registry }: Context,
  person: Person,
  office: readonly string[],
  country: Country | null,
): 'yes' | 'maybe' | 'no' {
  const registered = registry.find(person.name) ?? registry.bySurname(person.surname);
  const roles = registered === null ? noWords : wordsOfRoles(registered);
  const isLeader = () => leads.test([...new Set([...person.titles, ...person.beside, ...roles])].join(' '));
  const isOf = (word: string) =>
    person.titles.has(word) || person.beside.has(word) || roles.has(word) || (word === 'leader' && isLeader());
  const head = office.at(-1) ?? '';
  const isHead = person.titles.has(head) || roles.has(head) || (head === 'leader' && isLeader());
  if (!isHead || !office.every(isOf)) return 'no';
  if (isOfAnotherRank(person, office)) return 'no';
  if (country === null) return 'yes';
  const own = new Set([...person.titles, ...person.beside].flatMap((word) => countryOfWord(word)?.code ?? []));
  if (registered?.country) own.add(registered.country);
  if (own.size === 0) return 'maybe';
  return own.has(country.code) ? 'yes' : 'no';
}

/** Words that make another office of one. */
const ranks = wordList('shadow deputy vice assistant junior');

/** “the chancellor” is not the shadow chancellor. */
function isOfAnotherRank({ beside }: Person, office: readonly string[]): boolean {
  return [...beside].some((word) => ranks.has(word) && !office.includes(word));
}

const noWords: ReadonlySet<string> = new Set();

/** By speaker: they are on file. */
const roleWords = new WeakMap<RegisteredSpeaker, ReadonlySet<string>>();

/** The lower-case words of a registered speaker's roles. */
function wordsOfRoles(speaker: RegisteredSpeaker): ReadonlySet<string> {
  let words = roleWords.get(speaker);
  if (words === undefined) {
    words = new Set(speaker.roles.flatMap(({ title }) => title.toLowerCase().split(/[^\p{L}]+/u)));
    roleWords.set(speaker, words);
  }
  return words;
}

/** “the lawmaker”, “the 31-year-old”: a description that fits nobody's office stands for whom the text is about. */
export function readDescription(context: Context, phrase: Phrase): Reading | null {
  const parts = phrase.words.toLowerCase().split(/\s+/);
  const head = parts.at(-1) ?? '';
  if (!/^(?:the|this|that)$/.test(parts[0] ?? '') || parts.length > 4) return null;
  const age = /^(\d+)-year-old$/.exec(parts[1] ?? '')?.[1] ?? null;
  if (kindOfNoun(head) !== 'person' && age === null) return null;
  if (spokesNouns.has(head) || crowdNouns.has(head)) return null;
  if (age !== null) {
    const aged = new Set(
      [...context.memory.named(phrase.start)].map(({ person }) => person).filter((person) => person.age === age),
    );
    const [only, other] = aged;
    if (only !== undefined && other === undefined)
      return {
        party: partyOf(context.registry, only.name, only.surname),
        by: 'description',
        why: 'the one of that age',
      };
  }
  if (age === null && isSomebodyElse(context, phrase, head)) return null;
  const person = inFocus(context, phrase, womansNouns.has(head) ? 'f' : mansNouns.has(head) ? 'm' : null, age);
  if (person === null || othersIn(context, phrase).has(person) || isOfAnotherOffice(person, head)) return null;
  // “the Labour politician”: what else it says must not be said of somebody else
  return {
    party: partyOf(context.registry, person.name, person.surname),
    by: 'description',
    why: 'a description of whom the text is about',
  };
}

/** “the judge” is no inspector: whether the text calls somebody by an office, and not by this one. */
function isOfAnotherOffice({ titles }: Person, head: string): boolean {
  return officeNouns.has(head) && !titles.has(head) && [...titles].some((title) => isRank(title));
}

function isRank(title: string): boolean {
  return titleWords.has(title) && !formsOfAddress.has(title);
}

/** “The lawmaker also said” */
const goesOnBehind = /^\s+(?:also|added|went on|continued|later)\b/;

/** What shows that a speaker goes on is this long at most, in characters. */
const LONGEST_SIGN = 12;

/** Whether the text has told of such a one before who is nobody that it names: “a patient … The patient said”. */
function isSomebodyElse({ cast, doc }: Context, { start }: Phrase, head: string): boolean {
  const before = doc.text.slice(Math.max(0, start - FAR), start);
  for (const match of before.matchAll(someone(head))) {
    const end = Math.max(0, start - FAR) + match.index + match[0].length;
    const next = cast.mentions[lastStartingBy(cast.mentions, end + 1)];
    if (next === undefined || next.start < end) return true;
  }
  return false;
}

const someone = memoised(
  (head) => new RegExp(`\\b(?:an?|the|this|that|one|his|her|their)\\s(?:[\\p{L}-]+\\s){0,2}${head}\\b`, 'giu'),
);

/** How far back somebody else may be told of, in characters. */
const FAR = 4_000;

/** The one whom the text is about at `offset`: who spoke or became the subject last, where nobody else has been named since. */
function inFocus(
  context: Context,
  { start: offset, end }: Phrase,
  gender: 'f' | 'm' | null,
  age: string | null,
): Person | null {
  const { memory } = context;
  const speaker = memory.lastSpeaker(offset, () => true);
  // “The lawmaker also said”: who spoke goes on.
  const goesOn = goesOnBehind.test(context.doc.text.slice(end, end + LONGEST_SIGN));
  if (goesOn && speaker?.person != null && paragraphsBetween(context, speaker.at, offset) <= 1)
    return gender === null || speaker.person.gender === null || speaker.person.gender === gender
      ? speaker.person
      : null;
  const person = subjectSince(context, offset) ?? speaker?.person ?? null;
  const [nearest] = memory.named(offset);
  const focus = person ?? (speaker === null ? (nearest?.person ?? null) : null);
  // Nobody else, and no body, has spoken or been named since; and “Cold War”, two capitals, is nobody.
  if (focus === null || nearest?.person !== focus || !focus.sure) return null;
  if (gender !== null && focus.gender !== null && focus.gender !== gender) return null;
  return age !== null && focus.age !== null && focus.age !== age ? null : focus;
}
