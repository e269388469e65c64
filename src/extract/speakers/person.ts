import type { Span } from '../text/span.ts';

/** A person of the article, under every form of the name that it uses. */
export interface Person {
  readonly kind: 'person';
  /** The fullest form, as written. */
  name: string;
  /** Its words in lower case. */
  words: readonly string[];
  readonly surname: string;
  /** Lower-case words of titles and offices that stand beside the name. */
  readonly titles: Set<string>;
  /** Lower-case words of what those are of: “wikileaks”, “french”. */
  readonly beside: Set<string>;
  /** In years, as written, or null. */
  age: string | null;
  /** As the text tells, else as the given name does. */
  gender: 'f' | 'm' | null;
  /** Whether more than two capitals say that it is a person: “Bridge Stockholm” may be a ship. */
  sure: boolean;
  /** What goes by the name: of a word alone that says something the text may have told nothing yet, and “it” or “he” will. */
  being: 'person' | 'either' | 'body';
  /** Where the name stands, in order. */
  readonly mentions: Span[];
}

/** Where somebody is named. */
export interface Mention extends Span {
  readonly person: Person;
  /** Namesakes who may be meant instead. */
  readonly rivals?: readonly Person[];
}
