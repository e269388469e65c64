import type { Span } from '../../schema/span.ts';

/** Why something wants a human eye. */
export const rules = {
  'no-name': 'Probably no names',
  'who-speaks': 'Whose words they are is a guess',
  'low-confidence': 'The program is not sure of it',
  'no-speaker': 'Nobody is known to have said it',
  'no-number': 'Not read as a number',
  'no-date': 'Not placed in time',
  'inferred-day': 'The day of publication is not stated',
  'unknown-speaker': 'Not in the registry of speakers',
  'near-names': 'Two names that may be one',
} as const;

export type Rule = keyof typeof rules;

/** One thing to look at. */
export interface ReviewItem {
  readonly rule: Rule;
  /** The article; of a name, the first that has it. */
  readonly article: string;
  /** Where in its source; null where it is about the article as a whole. */
  readonly at: Span | null;
  /** What is there, in words. */
  readonly what: string;
  /** Ids of the claims that it decides on. */
  readonly claims: readonly string[];
  /**
   * How much is probably wrong on the site while nobody looks at it, in claims: doubt, 0 to 1, times the claims that hang on it.
   * The list is in this order, largest first.
   */
  readonly weight: number;
  /** The file that settles it, below the content folder, and what to paste into it. */
  readonly file: string;
  readonly paste: string;
}
