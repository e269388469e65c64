import type { Party } from '../../schema/claim.ts';
import { UNNAMED } from '../../schema/ids.ts';
import type { RegisteredSpeaker } from '../../schema/speaker.ts';
import { memoised } from '../english/memo.ts';

/** Speakers that the publisher has on file, by every form of their names. */
export interface Registry {
  /** Exact match of a whole name or alias, without case or leading article. */
  find(words: string): RegisteredSpeaker | null;
  /** The only registered person with that surname, or null. */
  bySurname(surname: string): RegisteredSpeaker | null;
  /** Whether a word may be the last of a name or alias. */
  endsName(word: string): boolean;
}

/** Indexes by their lists: all articles of a site share one. */
const indexes = new WeakMap<readonly RegisteredSpeaker[], Registry>();

/** Indexes the registered speakers. Where two share a form, the first keeps it; `check:content` reports that. */
export function indexRegistry(speakers: readonly RegisteredSpeaker[]): Registry {
  let index = indexes.get(speakers);
  if (index === undefined) {
    index = makeIndex(speakers);
    indexes.set(speakers, index);
  }
  return index;
}

function makeIndex(speakers: readonly RegisteredSpeaker[]): Registry {
  const byForm = new Map<string, RegisteredSpeaker>();
  const surnames = new Map<string, RegisteredSpeaker | null>();
  const lastWords = new Set<string>(['']);
  for (const speaker of speakers) {
    for (const form of [speaker.name, ...speaker.aliases]) {
      const key = normalise(form);
      if (!byForm.has(key)) byForm.set(key, speaker);
      lastWords.add(key.slice(key.lastIndexOf(' ') + 1));
    }
    if (speaker.kind !== 'person') continue;
    for (const form of [speaker.name, ...speaker.aliases]) {
      const parts = normalise(form).split(' ');
      for (const part of new Set([parts[0], parts.at(-1)])) {
        if (part === undefined) continue;
        const known = surnames.get(part);
        surnames.set(part, known === undefined || known === speaker ? speaker : null);
      }
    }
  }
  return {
    find: memoised((words) => byForm.get(normalise(words)) ?? null),
    bySurname: (surname) => surnames.get(surname.toLowerCase()) ?? null,
    endsName: memoised((word) => lastWords.has(normalise(word))),
  };
}

/** ASCII with nothing to tidy up, as most names are. */
const tidy = /^[!-~]+(?: [!-~]+)*$/;

/** Lower case, single spaces, straight apostrophes, no leading article. */
const normalise = memoised((words: string): string => {
  const lower = words.toLowerCase();
  const tidied = tidy.test(lower) ? lower : lower.replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim();
  if (tidied.startsWith('the ')) return tidied.slice(4);
  if (tidied.startsWith('a ')) return tidied.slice(2);
  return tidied.startsWith('an ') ? tidied.slice(3) : tidied;
});

/** The id of sources that the text does not name. */

const LONGEST_ID = 80;

/** Who a name stands for: as registered, else under an id made from the name. `surname` helps where it stands alone. */
export function partyOf(registry: Registry, name: string, surname: string | null = null): Party {
  const registered =
    registry.find(name) ?? (surname === null || name.includes(' ') ? null : registry.bySurname(surname));
  return registered === null ? { id: slug(name), name } : { id: registered.id, name: registered.name };
}

/** The id of a speaker that the registry does not know: its name in lower-case ASCII words. */
const slug = memoised((name: string): string => {
  const words = withoutMarks(normalise(name)).match(/[a-z0-9]+/g) ?? [];
  const id = words.join('-').slice(0, LONGEST_ID).replace(/-$/, '');
  return id === '' ? UNNAMED : id;
});

/** “é” → “e”. */
function withoutMarks(words: string): string {
  return tidy.test(words) ? words : words.normalize('NFD').replace(/\p{M}/gu, '');
}
