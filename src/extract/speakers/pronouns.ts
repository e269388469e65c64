import type { Party } from '../../schema/claim.ts';
import { lastStartingBy } from '../text/span.ts';
import type { Person } from './cast.ts';
import type { Context, Phrase, Reading } from './reading.ts';
import { partyOf, UNNAMED } from './registry.ts';
import { companyBefore, isSubject, unnamedBefore } from './subject-before.ts';

const pronouns: ReadonlyMap<string, 'm' | 'f' | 'plural' | 'thing' | 'self'> = new Map(
  Object.entries({
    he: 'm',
    him: 'm',
    she: 'f',
    her: 'f',
    they: 'plural',
    them: 'plural',
    it: 'thing',
    which: 'thing',
    who: 'self',
    one: 'self',
    we: 'self',
    i: 'self',
    his: 'm',
    their: 'plural',
    its: 'thing',
  } as const),
);

const LONGEST_PRONOUN = 5;

/** Whom a pronoun stands for; null where the phrase is none. `speaker` is somebody that it cannot be. */
export function readPronoun(context: Context, phrase: Phrase, speaker: Party | null): Reading | null {
  const pronoun = phrase.words.length > LONGEST_PRONOUN ? undefined : pronouns.get(phrase.words.toLowerCase());
  if (pronoun === undefined) return null;
  if (pronoun === 'm' || pronoun === 'f') {
    const somebody = speaker === null ? unnamedBefore(context, phrase.start, pronoun) : null;
    if (somebody !== null) return somebody;
    const person = antecedent(context, phrase.start, pronoun, speaker);
    if (person === null) return withoutAntecedent(phrase);
    person.gender ??= pronoun;
    return {
      party: partyOf(context.registry, person.name, person.surname),
      certainty: 0.85,
      why: `“${phrase.words}” is ${person.name}`,
    };
  }
  if (pronoun === 'plural' && speaker === null) {
    const crowd = unnamedBefore(context, phrase.start, pronoun);
    if (crowd !== null) return crowd;
  }
  if (pronoun === 'thing' && speaker === null) {
    const company = companyBefore(context, phrase.start);
    if (company !== null) return company;
  }
  const last = context.memory.lastSpeaker(phrase.start, ({ kind, party }) => {
    if (party.id === speaker?.id) return false;
    if (pronoun === 'plural') return kind !== 'person';
    return pronoun === 'self' || kind === 'body';
  });
  if (last === null)
    return (pronoun === 'thing' ? lastOrganisation(context, phrase) : null) ?? withoutAntecedent(phrase);
  return { party: last.party, certainty: 0.75, why: `a pronoun for ${last.party.name}` };
}

/** The body named last before the phrase, where none has spoken yet. */
function lastOrganisation({ cast, registry }: Context, { start }: Phrase): Reading | null {
  let nearest: { name: string; at: number } | null = null;
  for (const { name, mentions } of cast.organisations) {
    const at = mentions[lastStartingBy(mentions, start - 1)]?.start;
    if (at !== undefined && (nearest === null || at > nearest.at)) nearest = { name, at };
  }
  if (nearest === null) return null;
  return { party: partyOf(registry, nearest.name), certainty: 0.6, why: `the body named last is ${nearest.name}` };
}

/** Who is spoken to was named this far back at most, in characters, when others were named since. */
const NEAR = 1_000;

/** The last one named near by who is known to be a woman, or a man. */
function lastKnown(
  context: Context,
  offset: number,
  gender: 'm' | 'f',
  fits: (person: Person) => boolean,
): Person | null {
  for (const { start, person } of context.memory.named(offset)) {
    if (start < offset - NEAR) return null;
    if (person.gender === gender && fits(person)) return person;
  }
  return null;
}

function withoutAntecedent({ words }: Phrase): Reading {
  return { party: { id: UNNAMED, name: words }, certainty: 0.5, why: 'a pronoun without antecedent' };
}

/** Whom “he” or “she” means: the speaker before, unless somebody else has become the subject since. */
function antecedent(context: Context, offset: number, gender: 'm' | 'f', speaker: Party | null): Person | null {
  const fits = (person: Person) =>
    (person.gender === null || person.gender === gender) &&
    (speaker === null || partyOf(context.registry, person.name, person.surname).id !== speaker.id);
  const before = context.memory.lastSpeaker(offset, ({ person }) => person !== null && fits(person));
  for (const { start, end, person } of context.memory.named(offset)) {
    if (before !== null && start < before.at) break;
    if (!fits(person)) continue;
    // “told her”: sooner a woman than somebody of whom the text does not say
    if (speaker !== null && person.gender === null && start > offset - NEAR)
      return lastKnown(context, offset, gender, fits) ?? person;
    if (speaker !== null || end >= offset - 1) return person; // “told him”; or a seam: the pronoun follows the name
    if (person !== before?.person && isSubject(context, { start, end })) return person;
  }
  if (before?.person) return before.person;
  for (const { person } of context.memory.named(offset)) if (fits(person)) return person;
  return null;
}
