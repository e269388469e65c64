import { z } from 'zod';

/** Something that figures of several articles measure, so that they can stand in one chart. */
export const measureSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: z.string().min(1).describe('As in a heading: "Trade between A and B".'),
  unit: z.string().min(1).describe('Unit of its values, as in figures: "USD".'),
  scale: z.number().positive().describe('Charts divide by this: 1e9 for billions.'),
  scale_name: z.string().min(1).describe('How the scaled unit is written: "billion US dollars".'),
  of: z
    .array(z.array(z.string().min(1)).min(1))
    .min(1)
    .describe(
      'A figure belongs here when its `of` (or its clause) has one word or phrase of each list; compared without case.',
    ),
  not: z.array(z.string().min(1)).default([]).describe('Words that rule it out.'),
});

/** An official series: a CSV in `content/reference/`. */
export const seriesSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .describe('File name without .csv.'),
  name: z.string().min(1),
  by: z.string().min(1).describe('Who compiles it.'),
  scale: z.number().positive().describe('Values in the file are multiplied by this.'),
  method: z.string().min(1).describe('What it covers and how it differs from others.'),
  role: z.enum(['main', 'other']).describe('main: the line; other: set beside it, another method.'),
});

/** `content/site.yaml`: all that makes it this site. */
export const siteSchema = z.strictObject({
  name: z.string().min(1),
  tagline: z.string().min(1),
  description: z.string().min(1),
  url: z
    .url({ protocol: /^https?$/ })
    .describe(
      'Where the site is hosted, for absolute links in feeds and the sitemap; the SITE environment variable overrides it.',
    ),
  language: z.string().default('en'),
  subject: z.string().min(1).describe('What the corpus is about, in words that can stand after “articles on”.'),
  measures: z.array(measureSchema),
  series: z.array(seriesSchema),
  chart: z.strictObject({
    title: z.string().min(1),
    measure: z.string().min(1).describe('Id of the measure that the trade page charts.'),
  }),
  claim_pages_up_to: z.int().min(0).default(20_000),
  article_cards_up_to: z
    .int()
    .min(0)
    .default(1_000)
    .describe(
      'So many articles, the newest, get a picture of their own for links to them; the others have the site’s.',
    ),
});

export type Measure = z.infer<typeof measureSchema>;
export type Series = z.infer<typeof seriesSchema>;
export type Site = z.infer<typeof siteSchema>;
