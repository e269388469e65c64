import type { Span } from '../../schema/span.ts';

/** Why something wants a human eye, in the order in which it is listed. */
export const rules = {
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
  /** The file that settles it, below the content folder, and what to paste into it. */
  readonly file: string;
  readonly paste: string;
}
