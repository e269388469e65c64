import { titleWords } from '../english/people.ts';
import { lastStartingBy, type Span } from '../text/span.ts';
import { countryOfPlace } from './countries.ts';
import { isGivenName } from './given-names.ts';
import type { Mention, Person } from './person.ts';
import type { Context, Phrase, Reading } from './reading.ts';
import { partyOf } from './registry.ts';

/** The longest word of an office, in characters, with the spaces around it. */
const LONGEST_OFFICE = 24;

/** People that the phrase names; null where it names none, or a thing of theirs. */
export function readPeople({ cast, doc, registry }: Context, phrase: Phrase): Reading | null {
  const people = peopleFor(mentionsIn(cast.mentions, phrase));
  const [first] = people;
  const last = people.at(-1);
  if (first === undefined || last === undefined) {
    const namesake = bearerOf(cast.people, phrase);
    if (namesake !== null)
      return {
        party: partyOf(registry, namesake.name, namesake.surname),
        by: 'name',
        why: 'somebody of that surname, which is also the name of a place',
      };
    // A surname alone that this text does not have in full.
    const registered = /^\p{Lu}\S+$/u.test(phrase.words) ? registry.bySurname(phrase.words) : null;
    if (registered === null) return null;
    return {
      party: { id: registered.id, name: registered.name },
      by: 'registry',
      why: 'the only registered person of that surname',
    };
  }
  if (!isAbout(doc.text, phrase, last) || isOfSomebody(doc.text, phrase, first)) return null;
  const party = ({ person }: Mention) => partyOf(registry, person.name, person.surname);
  const why = 'named in full or by surname';
  // “Oak Foods founder and chairman Ann Lee”: what two capitals make a name of is what the office is of.
  if (last.end === phrase.end && people.length > 1 && officeBehind(doc.text, first))
    return { party: party(last), by: 'name', why };
  if (people.length > 1 && /\s(?:and|&)\s|,\s/.test(phrase.words)) {
    return { party: party(first), with: people.slice(1).map(party), by: 'name', why };
  }
  // “Lee’s lawyer Ann Park”: the first that owns nothing.
  // “Oakdale mayor Ann Lee”: what the office is of comes first.
  if (last.end === phrase.end && people.length > 1 && officeBefore(doc.text, last))
    return { party: party(last), by: 'name', why };
  const main =
    people.find(({ end }) => end >= phrase.end || !/^['’]s?(?![\p{L}])/u.test(doc.text.slice(end, end + 3))) ?? first;
  const { rivals = [] } = main;
  if (rivals.length === 0) return { party: party(main), by: 'name', why };
  const others = rivals.map(({ name, surname }) => partyOf(registry, name, surname));
  return { party: party(main), others, by: 'surname of several', why: 'one of several with that surname' };
}

/** “Luis France won. France said …”: the one person of the text whose surname is the name of a place. */
function bearerOf(people: readonly Person[], { start, words }: Phrase): Person | null {
  if (countryOfPlace(words) === null) return null;
  const bearers = people.filter(
    ({ surname, titles, mentions, words: own }) =>
      surname === words.toLowerCase() &&
      own.length > 1 &&
      (titles.size > 0 || isGivenName(own[0] ?? '')) &&
      (mentions[0]?.end ?? start) < start,
  );
  return bearers.length === 1 ? (bearers[0] ?? null) : null;
}

/** Of several the ones who are people for certain: “on “Sunday Mornings,” Rep. Ann Lee”. */
function peopleFor(mentions: readonly Mention[]): readonly Mention[] {
  if (mentions.length < 2) return mentions;
  const certain = mentions.filter(({ person }) => person.titles.size > 0 || isGivenName(person.words[0] ?? ''));
  return certain.length > 0 ? certain : mentions;
}

function mentionsIn(mentions: readonly Mention[], { start, end }: Span): Mention[] {
  const found: Mention[] = [];
  for (let i = Math.max(0, lastStartingBy(mentions, start)); i < mentions.length; i++) {
    const mention = mentions[i] as Mention;
    if (mention.start >= end) break;
    if (mention.start >= start && mention.end <= end) found.push(mention);
  }
  return found;
}

/** Whether a name stands right behind an office in small letters. */
function officeBefore(text: string, { start }: Mention): boolean {
  const word = /(?:^|[\s-])(\p{Ll}+)\s$/u.exec(text.slice(Math.max(0, start - LONGEST_OFFICE), start))?.[1];
  return word !== undefined && titleWords.has(word);
}

/** Whether an office in small letters follows the name. */
function officeBehind(text: string, { end }: Mention): boolean {
  const word = /^\s(?:co-)?(\p{Ll}+)\s/u.exec(text.slice(end, end + LONGEST_OFFICE))?.[1];
  return word !== undefined && titleWords.has(word);
}

/** “the mayor of Berg”, “a friend of Ann Lee”: somebody else, whom the name tells about. */
function isOfSomebody(text: string, { start }: Phrase, first: Mention): boolean {
  return /\p{L}\s(?:of|in|at|from|for|to|near|by|with)\s(?:the\s)?$/u.test(text.slice(start, first.start));
}

/** Whether the phrase is about the person it names last, and not about a thing of theirs (“Lee’s lawyer said”). */
function isAbout(text: string, phrase: Phrase, last: Mention): boolean {
  const tail = text.slice(last.end, phrase.end);
  if (tail === '') return true;
  if (/^['’]s?\s/.test(tail)) return false;
  if (/^\s*(?:,|\(|—|–|-|of\b|at\b|from\b|and\b|&|who\b|in\b|for\b|with\b)/.test(tail)) return true;
  return phrase.words.trim().split(/\s+/).length <= 4;
}
