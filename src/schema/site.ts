import { z } from 'zod';
import { languageSchema, webAddressSchema } from './written.ts';

const idSchema = z
  .string()
  .regex(/^[a-z0-9-]+$/, 'must be lower-case letters, digits and hyphens, such as tea-exports');

/** How the unit is written where none is named: of a measure in per cent. */
const PER_CENT = 'per cent';

/** Something that figures of several articles measure, so that they can stand in one chart. */
export const measureSchema = z
  .strictObject({
    id: idSchema,
    name: z.string().min(1).describe('As in a heading: "Trade between A and B".'),
    unit: z.string().min(1).describe('Unit of its values, as in figures: "USD".'),
    scale: z
      .number()
      .positive()
      .default(1)
      .describe('Charts divide by this: 1e9 for billions; 1 where it is left out.'),
    scale_name: z
      .string()
      .min(1)
      .default(PER_CENT)
      .describe('How the scaled unit is written: "billion US dollars". For percent it may be left out.'),
    of: z
      .array(z.array(z.string().min(1)).min(1))
      .min(1)
      .describe(
        'A figure belongs here when its `of` (or its clause) has one word or phrase of each list; compared without case.',
      ),
    not: z.array(z.string().min(1)).default([]).describe('Words that rule it out.'),
  })
  .refine(({ unit, scale_name: name }) => unit === 'percent' || name !== PER_CENT, {
    path: ['scale_name'],
    error:
      'is missing. Say how the scaled unit is written, such as "billion US dollars"; only for the unit percent it may be left out',
  });

/** A series that statements are set beside: a CSV in `content/reference/`. */
export const seriesSchema = z.strictObject({
  id: idSchema.describe('File name without .csv.'),
  name: z.string().min(1),
  by: z.string().min(1).describe('Who compiles it.'),
  called: z
    .string()
    .min(1)
    .optional()
    .describe('How a sentence calls who compiles it: "China’s customs" recorded so much. Else as under `by`.'),
  kind: z
    .enum(['statistics', 'remarks'])
    .optional()
    .describe(
      'statistics: what an office counted and published, and so where it is left out; remarks: what officials said, each row with its speaker.',
    ),
  scale: z.number().positive().describe('Values in the file are multiplied by this.'),
  method: z.string().min(1).describe('What it covers and how it differs from others.'),
  role: z.enum(['main', 'other']).describe('main: the line; other: set beside it, another method.'),
});

/** First parts of addresses that other pages have. */
const rooms: ReadonlySet<string> = new Set([
  ...[
    'articles',
    'claims',
    'compare',
    'corrections',
    'data',
    'differences',
    'embed',
    'method',
    'pagefind',
    'speakers',
    'timeline',
  ],
]);

/** `content/site.yaml`: all that makes it this site. */
export const siteSchema = z.strictObject({
  name: z.string().min(1),
  tagline: z.string().min(1),
  description: z.string().min(1),
  url: webAddressSchema
    .refine(
      isHost,
      'must be scheme and host alone, such as https://ann.example. A path below it goes into `BASE_PATH` when you build',
    )
    .describe(
      'Where the site is hosted, for absolute links in feeds and the sitemap; the SITE environment variable overrides it.',
    ),
  language: languageSchema.default('en'),
  subject: z.string().min(1).describe('What the corpus is about, in words that can stand after “articles on”.'),
  measures: z.array(measureSchema),
  series: z.array(seriesSchema),
  chart: z
    .strictObject({
      title: z.string().min(1),
      measure: z.string().min(1).describe('Id of the measure that is charted.'),
      path: idSchema
        .refine((path) => !rooms.has(path), 'is the address of another page of the site. Choose another word')
        .default('chart')
        .describe('Its place in the address: "exports" for /exports/.'),
      name: z.string().min(1).default('Chart').describe('Its word in the navigation.'),
    })
    .nullable()
    .default(null)
    .describe('What the site charts; without it there is no chart.'),
  require_checked: z
    .enum(['quotations', 'all'])
    .nullable()
    .default(null)
    .describe('What an editor must have checked before the site is built: every quotation, or every claim.'),
  claim_pages_up_to: z.int().min(0).default(20_000),
  article_cards_up_to: z
    .int()
    .min(0)
    .default(1_000)
    .describe(
      'So many articles, the newest, get a picture of their own for links to them; the others have the site’s.',
    ),
  claim_cards_up_to: z
    .int()
    .min(0)
    .default(300)
    .describe(
      'So many statements and figures, those of the newest articles, and so many differences get a picture to share.',
    ),
});

function isHost(address: string): boolean {
  const url = URL.parse(address);
  return url === null || (url.pathname === '/' && url.search === '' && url.hash === '');
}

export type Measure = z.infer<typeof measureSchema>;
export type Series = z.infer<typeof seriesSchema>;
export type Site = z.infer<typeof siteSchema>;
