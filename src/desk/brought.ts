import { z } from 'zod';
import type { Intake } from '../schema/source.ts';

/** An article that somebody brings, looked at: what was found, where, and what is missing. Nothing of it is written yet. */
export interface BroughtArticle {
  readonly id: string;
  /** As it would stand in the sources. */
  readonly text: string;
  readonly words: number;
  /** Empty where nothing was found. */
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  readonly published: string;
  /** Where the day was found. */
  readonly publishedBecause: string;
  readonly isGuess: boolean;
  readonly byline: string | null;
  /** Options of `add` that have to be given. */
  readonly missing: readonly string[];
  /** All that was found for each thing, and where. */
  readonly candidates: NonNullable<Intake['candidates']>;
  readonly leftOut: NonNullable<Intake['left_out']>;
  readonly warnings: readonly string[];
  /** The article that is nearly the same. */
  readonly like: string | null;
}

/** One of the articles that a file or an address holds, or why it is none. */
export type BroughtNow = { readonly name: string } & (
  | { readonly article: BroughtArticle }
  | { readonly fault: string }
);

/** What the browser brings. A file is sent as base64. */
export const bringSchema = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('file'), name: z.string().min(1).max(255), content: z.base64() }),
  z.strictObject({ what: z.literal('address'), address: z.string().min(1).max(4096) }),
]);

export type Bring = z.infer<typeof bringSchema>;

const given = z.string().trim().min(1).optional();

/** What an editor has settled; what is left out is as it was found. */
export const settledSchema = z.strictObject({
  title: given,
  publisher: given,
  url: given,
  published: given,
  force: z.boolean().optional().describe('Add it although there is one that is nearly the same.'),
});

export type Settled = z.infer<typeof settledSchema>;
