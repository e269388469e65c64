import { z } from 'zod';
import { daySchema } from './span.ts';
import { languageSchema, webAddressSchema } from './written.ts';

/** The publication date and how it is known. */
export const publishedSchema = z.strictObject({
  value: daySchema,
  basis: z.enum(['stated', 'inferred']).describe('Printed in or beside the article, or worked out.'),
  reason: z.string().min(1).describe('Where it is printed, or from what it was worked out.'),
});

export const candidateSchema = z.strictObject({
  value: z.string().min(1),
  where: z.string().min(1).describe('Where it was found.'),
});

const leftOutSchema = z.strictObject({ words: z.string().min(1), reason: z.string().min(1) });

/** How `add` read what somebody brought. */
export const intakeSchema = z.strictObject({
  candidates: z.record(z.string(), z.array(candidateSchema)).optional().describe('All that was found for each thing.'),
  left_out: z.array(leftOutSchema).optional().describe('Lines of the page that are no part of the article, and why.'),
  captions: z.array(z.string().min(1)).optional().describe('Captions of pictures, which are no part of the text.'),
  notices: z.array(z.string().min(1)).optional().describe("The publisher's own notices of corrections."),
  encoding: z.string().min(1).optional().describe('How the bytes were read, where not as UTF-8.'),
});

export type Intake = z.infer<typeof intakeSchema>;

/** `content/sources/<slug>.yaml`: what is known about an article beyond its text. */
export const sourceSchema = z.strictObject({
  published: publishedSchema,
  publisher: z.string().min(1),
  url: webAddressSchema.describe('Where the publisher has it.'),
  language: languageSchema.default('en').describe('BCP 47 tag.'),
  title: z.string().min(1).optional().describe('A neutral title of our own, for a text that comes without a headline.'),
  draws_on: z.array(z.string().min(1)).describe('Outlets that the article credits.'),
  display: z
    .enum(['full', 'excerpt'])
    .default('full')
    .describe(
      'What may be published: the whole text, or only the sentences that hold claims, with a link to the publisher.',
    ),
  notes: z
    .array(
      z.strictObject({
        text: z.string().min(1),
        at: z.string().min(1).optional().describe('Exact words of the source that the note is about.'),
      }),
    )
    .describe("The editor's notes, in the editor's words."),
  intake: intakeSchema.optional().describe('How the article was read when it was added; nothing on the site.'),
});

export type Source = z.infer<typeof sourceSchema>;
