import type { RegisteredSpeaker } from '../../schema/speaker.ts';
import { crowdNouns, personNouns, spokesNouns } from '../english/people.ts';
import type { Person } from './cast.ts';
import { type Country, countryOfWord } from './countries.ts';
import type { Context, Phrase, Reading } from './reading.ts';
import { partyOf } from './registry.ts';

/** Words beside an office that do not tell which it is. */
const besideOffice =
  /^(?:the|this|that|his|her|its|their|former|then|outgoing|incoming|acting|new|top|senior|current)$/;

/** Offices that “leader” may stand for. */
const leads = /\b(?:president|premier|chancellor|prime minister|king|leader)\b/;

/** “the minister”, “the Russian president”: the last person named with that office, of that country if it says one. */
export function readOffice(context: Context, phrase: Phrase): Reading | null {
  const parts = phrase.words.toLowerCase().split(/\s+/);
  const head = parts.at(-1) ?? '';
  if (!personNouns.has(head) || spokesNouns.has(head) || parts.length > 5) return null;
  if (/^(?:a|an|one|another|some)$/.test(parts[0] ?? '')) return null;
  const office = parts.filter((part) => !besideOffice.test(part)).map((part) => part.replace(/['’]s$/, ''));
  const country = countryOfWord(office[0] ?? '');
  const words = office.filter((part) => countryOfWord(part) === null);
  for (const { person } of context.memory.named(phrase.start)) {
    if (!holds(context, person, words, country)) continue;
    const party = partyOf(context.registry, person.name, person.surname);
    return { party, certainty: 0.85, why: `the last one named as “${office.join(' ')}”` };
  }
  return null;
}

/** Whether a person holds an office: by the words beside the name, or by the registry's roles. */
function holds({ registry }: Context, person: Person, office: readonly string[], country: Country | null): boolean {
  const registered = registry.find(person.name) ?? registry.bySurname(person.surname);
  const roles = registered === null ? noWords : wordsOfRoles(registered);
  const isLeader = () => leads.test([...new Set([...person.titles, ...roles])].join(' '));
  const isOf = (word: string) =>
    person.titles.has(word) || person.beside.has(word) || roles.has(word) || (word === 'leader' && isLeader());
  if (!office.every(isOf)) return false;
  if (country === null) return true;
  const own =
    registered?.country ??
    [...person.titles, ...person.beside].map(countryOfWord).find((found) => found !== null)?.code;
  return own === country.code;
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

/** “the lawmaker”: a description that fits nobody's office stands for the person who spoke before. */
export function readDescription({ memory }: Context, phrase: Phrase): Reading | null {
  const parts = phrase.words.toLowerCase().split(/\s+/);
  const head = parts.at(-1) ?? '';
  if (!/^(?:the|this|that)$/.test(parts[0] ?? '') || parts.length > 3) return null;
  if (!personNouns.has(head) && !/^\d+-year-old$/.test(head)) return null;
  if (spokesNouns.has(head) || crowdNouns.has(head)) return null;
  const speaker = memory.lastSpeaker(phrase.start, () => true);
  const [nearest] = memory.named(phrase.start);
  // Nobody else, and no body, has spoken or been named since.
  if (speaker === null || speaker.person === null || nearest?.person !== speaker.person) return null;
  return { party: speaker.party, certainty: 0.65, why: 'a description of the speaker before' };
}
