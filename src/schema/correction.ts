import { z } from 'zod';
import { dateSchema, figureSchema, quotationSchema } from './claim.ts';
import { seenSchema } from './seen.ts';
import { daySchema, edtfSchema, spanSchema } from './span.ts';
import { whoSchema } from './who.ts';

// `content/corrections/<slug>.yaml`: a list of what an editor changed over the extraction, and why. Values are written as
// a person would: names instead of ids, words of the article instead of offsets.

/** A message for a value that is missing or no map; what is wrong inside of one keeps its own. */
const unlessMap = (message: string) => (issue: { readonly code?: string | undefined }) =>
  issue.code === 'invalid_type' ? message : undefined;

const claimType = z.enum(['quotation', 'figure', 'date']).describe('Which sort of claim.');
const claimIdSchema = quotationSchema.shape.id;

const words = z.string().min(1);

const quotationFields = {
  ...quotationSchema.pick({ mode: true, marked: true, said: true, group: true }).shape,
  speaker: whoSchema.nullable().describe('Who said it; null where the text names nobody.'),
  speaker_words: words.nullable().describe('The words that name the speaker, as written; null where only implied.'),
  with: z.array(whoSchema).describe('Joint speakers beside the first.'),
  via: z.array(whoSchema).describe('Who passed it on, outermost last.'),
  cue: words.nullable().describe('The verb or phrase that reports it, as written.'),
  to: whoSchema.nullable().describe('The addressee.'),
};

const kind = z
  .enum([...figureSchema.shape.kind.options, ...dateSchema.shape.kind.options])
  .describe('What sort of quantity a figure is, or what a date dates.');

const figureFields = figureSchema.pick({
  value: true,
  low: true,
  high: true,
  unit: true,
  qualifier: true,
  qualifier_words: true,
  modality: true,
  period: true,
  of: true,
  measure: true,
  change: true,
  base: true,
}).shape;

const dateFields = {
  ...dateSchema.pick({ edtf: true, grain: true, basis: true, event: true }).shape,
  anchor: z
    .strictObject({ edtf: edtfSchema, words: words.nullable() })
    .nullable()
    .describe('What the date was worked out from: the publication date (words null) or another date of the text.'),
};

/** The names of what each type of claim has to be set. */
export const fieldNames: Readonly<Record<z.infer<typeof claimType>, readonly string[]>> = {
  quotation: ['exact', ...Object.keys(quotationFields)],
  figure: ['exact', 'kind', 'speaker', 'speaker_words', ...Object.keys(figureFields)],
  date: ['exact', 'kind', ...Object.keys(dateFields)],
};

/** All that can be set. What a type of claim does not have cannot be set on it. */
export const correctedFieldsSchema = z
  .strictObject(
    {
      exact: words.describe('The words of the claim, as they stand in its paragraph.'),
      ...quotationFields,
      kind,
      ...figureFields,
      ...dateFields,
    },
    { error: unlessMap('must say what to set, such as { speaker: Lena Ashcombe }') },
  )
  .partial()
  .describe('What it should be. Fields that are not named stay as they are.');

const address = {
  claim: claimIdSchema.optional().describe('Id of the claim. Either this or words.'),
  words: words.optional().describe('The words of the claim, exactly. Either this or claim.'),
  occurrence: z
    .int()
    .min(1)
    .optional()
    .describe('Which claim of these words is meant, from 1, where there are several.'),
  type: claimType.optional().describe('Which sort of claim is meant, where several have these words.'),
  seen: seenSchema.optional(),
};

const why = {
  reason: z.string().min(1).describe('Why, in a sentence that readers see.'),
  date: daySchema.describe('The day of the correction.'),
};

/** One correction, on `do`. */
export const correctionSchema = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('set'), ...address, fields: correctedFieldsSchema, ...why }),
  z.strictObject({ do: z.literal('drop'), ...address, ...why }),
  z.strictObject({
    do: z.literal('merge'),
    ...address,
    with: z
      .array(z.strictObject(address, { error: unlessMap('must be { claim: its id } or { words: its words }') }))
      .min(1)
      .describe('Claims of the same paragraph that become part of this one.'),
    ...why,
  }),
  z.strictObject({
    do: z.literal('add'),
    type: claimType,
    words: words.describe('The words of the claim, exactly as they stand in the article.'),
    occurrence: address.occurrence.describe('Which occurrence of these words in the article, from 1.'),
    claim: claimIdSchema.optional().describe('Id that the claim was given, which it keeps.'),
    seen: seenSchema.optional(),
    fields: correctedFieldsSchema,
    ...why,
  }),
]);

/** A whole file. */
export const correctionsSchema = z.array(correctionSchema);

const valueSchema = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]);

/** A correction as it was applied: an article's front matter has it, and `/corrections/` shows it. */
export const appliedSchema = z.strictObject({
  id: claimIdSchema.describe('Stable id: hash of the article and the correction.'),
  do: z.enum(['set', 'drop', 'merge', 'add']),
  claim: claimIdSchema.describe('The claim; gone from the article where it was dropped.'),
  type: claimType,
  exact: words.describe('Its words, after the correction.'),
  at: spanSchema.describe('Where they stand in the source.'),
  date: daySchema,
  reason: z.string().min(1),
  changes: z
    .array(z.strictObject({ field: z.string().min(1), was: valueSchema, is: valueSchema }))
    .describe('What it was and what it is, in the words of the corrections file; empty when dropped or added.'),
});

export type Correction = z.infer<typeof correctionSchema>;
export type CorrectedFields = z.infer<typeof correctedFieldsSchema>;
export type Applied = z.infer<typeof appliedSchema>;
export type Change = Applied['changes'][number];
export type Address = Pick<Extract<Correction, { do: 'drop' }>, 'claim' | 'words' | 'occurrence' | 'type' | 'seen'>;
