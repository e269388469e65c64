import type { Party } from '../../schema/claim.ts';
import { lastStartingBy, type Span } from '../text/span.ts';
import type { Cast, Person } from './cast.ts';

/** A description or pronoun looks back this many characters, and no further. */
const REACH = 4_000;

/** Somebody who has spoken. */
export interface Spoken {
  readonly at: number;
  readonly party: Party;
  readonly kind: 'person' | 'body' | 'crowd';
  readonly person: Person | null;
  /** The words that named them. */
  readonly words: string;
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
