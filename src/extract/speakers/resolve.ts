import type { Attribution, Party } from '../../schema/claim.ts';
import type { Document } from '../text/document.ts';
import type { Span } from '../text/span.ts';
import { readBody } from './bodies.ts';
import { type Person, readCast } from './cast.ts';
import { Memory } from './memory.ts';
import { readDescription, readOffice } from './offices.ts';
import { readPeople } from './people.ts';
import { readPronoun } from './pronouns.ts';
import type { Context, Phrase, Reading } from './reading.ts';
import { partyOf, type Registry, UNNAMED } from './registry.ts';
import { subjectSince } from './subject-before.ts';

/** A speaker with how it was found. */
export interface Resolution extends Omit<Reading, 'party' | 'with'> {
  readonly speaker: Attribution;
  readonly with: readonly Party[];
}

/** A source that the text does not name is certain in that. */
const UNNAMED_CERTAINTY = 0.9;

/**
 * Names speakers in the order of the text. It remembers who spoke: “he”, “the minister” and “the ministry” stand for
 * somebody named before.
 */
export class SpeakerResolver {
  readonly #context: Context;
  readonly #people = new Map<string, Person>();

  constructor(doc: Document, registry: Registry) {
    const cast = readCast(doc);
    this.#context = { doc, cast, registry, memory: new Memory(cast) };
    for (const person of cast.people) this.#people.set(partyOf(registry, person.name, person.surname).id, person);
  }

  /** The speaker that the words at `span` name. Call in the order of the text. */
  resolve(span: Span): Resolution {
    const phrase = this.#phrase(span);
    const { party, with: joint = [], certainty, why } = this.#read(phrase, null);
    const { doc, registry, memory } = this.#context;
    const person = this.#people.get(party.id) ?? null;
    const isPerson = person !== null || registry.find(party.name)?.kind === 'person';
    const kind = party.id === UNNAMED ? 'crowd' : isPerson ? 'person' : 'body';
    memory.add({ at: span.start, party, kind, person, words: phrase.words });
    doc.trace?.({ stage: 'speakers/resolve', verdict: 'kept', ...span, why: `${party.name}: ${why}` });
    return {
      speaker: { ...party, exact: phrase.words, start: span.start, end: span.end },
      with: joint,
      certainty,
      why,
    };
  }

  /** Somebody who does not speak here: an addressee, or who passed it on. `speaker` is who does. */
  identify(span: Span, speaker: Party | null): Party {
    return this.#read(this.#phrase(span), speaker).party;
  }

  /**
   * Who spoke last before `offset` within `reach` characters, as an implied speaker; or who has become the subject since, in the
   * same paragraph: “Berg read from a letter. ‘…’”.
   */
  lastSpeaker(offset: number, reach: number): Attribution | null {
    const subject = subjectSince(this.#context, offset);
    if (subject !== null)
      return {
        ...partyOf(this.#context.registry, subject.name, subject.surname),
        exact: null,
        start: null,
        end: null,
      };
    const last = this.#context.memory.lastSpeaker(offset, () => true, reach);
    return last === null ? null : { ...last.party, exact: null, start: null, end: null };
  }

  #phrase({ start, end }: Span): Phrase {
    return { start, end, words: this.#context.doc.text.slice(start, end) };
  }

  /** The readers in order of how much they rely on: the words alone first, what was said before last. */
  #read(phrase: Phrase, speaker: Party | null): Reading {
    const { registry } = this.#context;
    const registered = registry.find(phrase.words);
    return (
      readPronoun(this.#context, phrase, speaker) ??
      (registered === null
        ? null
        : {
            party: { id: registered.id, name: registered.name },
            certainty: 1,
            why: 'in the registry under these words',
          }) ??
      readPeople(this.#context, phrase) ??
      readOffice(this.#context, phrase) ??
      readBody(this.#context, phrase) ??
      readDescription(this.#context, phrase) ?? {
        party: { id: UNNAMED, name: phrase.words.replace(/\s+/g, ' ') },
        certainty: UNNAMED_CERTAINTY,
        why: 'no name is given',
      }
    );
  }
}
