import type { Party } from '../../schema/claim.ts';
import { UNNAMED } from '../../schema/ids.ts';
import { lastStartingBy, type Span } from '../text/span.ts';
import type { Cast } from './cast.ts';
import type { Evidence } from './evidence.ts';
import type { Person } from './person.ts';

/** A description or pronoun looks back this many characters, and no further. */
const REACH = 4_000;

/** Somebody who has spoken: by name, or a single one, several or a text without a name. */
export interface Spoken {
  readonly at: number;
  readonly party: Party;
  /** Who spoke with them. */
  readonly with: readonly Party[];
  /** Whether only a clause about them says so: “a man who claimed that …”. */
  readonly isAside: boolean;
  readonly kind: 'person' | 'someone' | 'either' | 'body' | 'crowd' | 'document';
  readonly person: Person | null;
  /** As far as the words tell. */
  readonly gender: 'f' | 'm' | null;
  /** The words that named them. */
  readonly words: string;
  /** Whether it was a question. */
  readonly asks: boolean;
  /** How they are known. */
  readonly by: Evidence;
}

/** Who has spoken so far, and who was named where: what “he”, “the minister” and “the report” look back on. */
export class Memory {
  readonly #spoken: Spoken[] = [];
  readonly #cast: Cast;

  constructor(cast: Cast) {
    this.#cast = cast;
  }

  add(spoken: Spoken): void {
    this.#spoken.push(spoken);
  }

  /** The last speaker before `offset` and in reach that `fits`. */
  lastSpeaker(offset: number, fits: (spoken: Spoken) => boolean, reach = REACH): Spoken | null {
    for (let i = this.#spoken.length - 1; i >= 0; i--) {
      const spoken = this.#spoken[i] as Spoken;
      if (spoken.at >= offset) continue;
      if (offset - spoken.at > reach) return null;
      if (fits(spoken)) return spoken;
    }
    return null;
  }

  /** The named bodies that spoke before `offset`, the last first. */
  *bodies(offset: number): Generator<Spoken> {
    for (let i = this.#spoken.length - 1; i >= 0; i--) {
      const spoken = this.#spoken[i] as Spoken;
      if (offset - spoken.at > REACH) return;
      if (spoken.at < offset && spoken.kind === 'body' && spoken.party.id !== UNNAMED) yield spoken;
    }
  }

  /** People named from `start` to `end`, in order. */
  *namedBetween(start: number, end: number): Generator<Person> {
    const { mentions } = this.#cast;
    for (let i = lastStartingBy(mentions, start - 1) + 1; i < mentions.length; i++) {
      const mention = mentions[i] as Span & { person: Person };
      if (mention.start >= end) return;
      yield mention.person;
    }
  }

  /** People named before `offset` and in reach, the last first. */
  *named(offset: number): Generator<Span & { readonly person: Person }> {
    const { mentions } = this.#cast;
    for (let i = lastStartingBy(mentions, offset - 1); i >= 0; i--) {
      const mention = mentions[i] as Span & { person: Person };
      if (offset - mention.start > REACH) return;
      yield mention;
    }
  }
}
