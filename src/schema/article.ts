import { z } from 'zod';
import { checkedSchema } from './check.ts';
import { claimSchema } from './claim.ts';
import { appliedSchema } from './correction.ts';
import { publishedSchema, sourceSchema } from './source.ts';
import { slugSchema, spanSchema } from './span.ts';

/** Lines of a source that are page furniture, and why they were left out. */
const droppedSchema = z.strictObject({
  ...spanSchema.shape,
  reason: z.string().min(1),
});

/** What is known about an article without its claims: small enough to keep thousands in memory. */
export const articleMetaSchema = z.strictObject({
  slug: slugSchema.describe('Its name in addresses and files.'),
  title: z.string().min(1).describe('Headline.'),
  title_basis: z.enum(['stated', 'editor']).describe("The article's own headline, or a neutral one of the editor's."),
  published: publishedSchema.describe('The day of publication, and how it is known.'),
  publisher: z.string().min(1).describe('Who published it.'),
  url: z.url().describe('Address on the publisher’s site.'),
  language: z.string().describe('BCP 47 tag.'),
  draws_on: z.array(z.string()).describe('Outlets that the article credits.'),
  display: sourceSchema.shape.display
    .unwrap()
    .describe('How much of the text is published: all of it, or the sentences that hold claims.'),
  notes: z
    .array(z.strictObject({ text: z.string().min(1), at: spanSchema.nullable() }))
    .describe('Editors’ notes; `at` is the passage that a note is about, or null where it is about the whole article.'),
  words: z.int().min(0).describe('How many words it has.'),
  counts: z
    .strictObject({ quotation: z.int().min(0), figure: z.int().min(0), date: z.int().min(0) })
    .describe('How many claims of each type it has.'),
  corrections: z.array(appliedSchema).describe('Changes by editors to the program’s results, in the order applied.'),
  checks: z
    .array(checkedSchema)
    .min(1)
    .optional()
    .describe('What an editor has checked, in the order of their file. Left out where nobody has checked anything.'),
  source_hash: z
    .string()
    .describe(
      'Hash of everything the claims depend on: the source, the list of speakers, the corrections and the version of the program.',
    ),
});

/** Front matter of `content/articles/<slug>.md`, in the order in which it is written. */
export const articleSchema = z.strictObject({
  ...articleMetaSchema.shape,
  dropped: z.array(droppedSchema),
  paragraphs: z.array(spanSchema).describe('Place of each block of the body in the source, in order, one to one.'),
  claims: z.array(claimSchema),
});

export type ArticleMeta = z.infer<typeof articleMetaSchema>;
export type Article = z.infer<typeof articleSchema>;

/** How many claims an article has. */
export function claimCount({ counts }: Pick<ArticleMeta, 'counts'>): number {
  return counts.quotation + counts.figure + counts.date;
}
