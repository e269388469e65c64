import { z } from 'zod';
import { articleMetaSchema } from './article.ts';
import { dateSchema, figureSchema, quotationSchema } from './claim.ts';
import { daySchema, slugSchema } from './span.ts';
import { speakerSchema } from './speaker.ts';

// What `/data/` publishes. The columns of its tables, their descriptions and the JSON Schemas are made from here.

const place = {
  checked: daySchema.optional().describe('The day on which an editor checked it; left out where none has.'),
  article: slugSchema.describe('Slug of the article that it is in.'),
  permalink: z.url().describe('Address on this site.'),
};

/** One entry of `claims.json`. */
export const exportedClaimSchema = z.discriminatedUnion('type', [
  quotationSchema.extend(place),
  figureSchema.extend(place),
  dateSchema.extend(place),
]);

/** One entry of `articles.json`. */
export const exportedArticleSchema = z.strictObject({
  ...articleMetaSchema.shape,
  permalink: z.url().describe('Address on this site.'),
  text: z.url().describe('What of its text this site shows, each character at the offset that it has in the source.'),
  annotations: z.url().describe('Its claims as Web Annotations.'),
});

/** One entry of `speakers.json`. */
export const exportedSpeakerSchema = z.strictObject({
  id: z.string().min(1).describe('The identifier that claims use for the speaker.'),
  ...speakerSchema.shape,
  kind: speakerSchema.shape.kind.nullable().describe('What sort of speaker it is; null where nobody has reviewed it.'),
  reviewed: z
    .boolean()
    .describe(
      'Whether an editor has confirmed who the speaker is. If not, all fields except the name are null or empty.',
    ),
  permalink: z.url().describe('Address of the speaker’s page.'),
});

/** One entry of `clusters.json`. */
export const exportedClusterSchema = z.strictObject({
  id: z.string().min(1).describe('Stays the same as long as the earliest of its claims exists.'),
  kind: z.enum(['quotation', 'figure', 'date']).describe('Type of its claims.'),
  claims: z.array(z.string()).min(2).describe('Ids of the claims that say the same, in order of appearance.'),
  articles: z.array(slugSchema).min(2).describe('Slugs of the articles that they are in, in order of appearance.'),
});

export type ExportedClaim = z.infer<typeof exportedClaimSchema>;
export type ExportedArticle = z.infer<typeof exportedArticleSchema>;
export type ExportedSpeaker = z.infer<typeof exportedSpeakerSchema>;
