import { z } from 'zod';
import { daySchema } from './span.ts';

// How well the program does, as the Method page prints it: `quality/held-out.yaml` is written by hand,
// `quality/development.yaml` by `npm run score -- --sets FOLDER --publish`.

/** What can be measured. Each is a number from 0 to 100. */
export const measures = [
  'direct_found',
  'partial_found',
  'reported_found',
  'statements_found',
  'marked_right',
  'reported_right',
  'speaker_right',
  'speaker_wrong',
  'statements_with_right_speaker',
  'verb_right',
  'figures_found',
  'figures_f1',
  'value_right',
  'unit_right',
  'modality_right',
  'period_right',
  'subject_right',
  'figure_speaker_right',
  'value_f1',
  'value_unit_f1',
  'dates_found',
  'dates_f1',
  'day_right',
  'day_f1',
] as const;

export type Measure = (typeof measures)[number];

const shareSchema = z.number().min(0).max(100);
const resultsSchema = z
  .partialRecord(z.enum(measures), shareSchema)
  .refine((results) => Object.keys(results).length > 0, 'must have a measure at least');
const sizeSchema = z
  .partialRecord(z.enum(['articles', 'sentences', 'texts', 'statements', 'figures', 'dates']), z.int().positive())
  .describe('How many of each were annotated.');

/** What the texts of a set are annotated with: it tells which figures of development stand beside which held-out ones. */
const kindSchema = z.enum(['articles', 'said', 'attributions', 'amounts', 'places', 'days']);

const measuredSchema = {
  measured: daySchema.describe('Day of the measurement.'),
  commit: z
    .string()
    .regex(/^[0-9a-f]{7,40}$/, 'must be the abbreviated hash of a commit, such as 1a2b3c4')
    .nullable()
    .describe('Version of the program that was measured; null where it is of no repository.'),
};

/** Texts that nobody who writes rules has seen. */
export const heldOutSchema = z.strictObject({
  ...measuredSchema,
  sets: z
    .array(
      z.strictObject({
        name: z.string().min(1).describe('What the texts are, as a reader understands it.'),
        by: z.string().min(1).describe('Who annotated them, and under which licence.'),
        size: sizeSchema,
        beside: z.array(kindSchema).describe('Sets of development that are annotated in the same way.'),
        results: resultsSchema,
        people: resultsSchema.optional().describe('What a second person reaches on the same texts.'),
        others: z.record(z.string().min(1), resultsSchema).optional().describe('What other programs reach.'),
      }),
    )
    .min(1),
});

/** How often claims of one band of confidence are right. */
const bandSchema = z.strictObject({
  type: z.enum(['quotation', 'figure', 'date']),
  from: z.number().min(0).max(1).describe('Confidence from this to the next band.'),
  right: z.int().min(0),
  of: z.int().min(0).describe('Right and wrong ones.'),
  open: z.int().min(0).describe('Those that name nobody though the text does.'),
  expected: shareSchema.describe('How many of a hundred would be right by their confidence.'),
});

/** Texts that are used while rules are written. */
export const developmentSchema = z.strictObject({
  ...measuredSchema,
  sets: z.array(z.strictObject({ kind: kindSchema, size: sizeSchema, results: resultsSchema })).min(1),
  reliability: z.array(bandSchema),
});

export type HeldOut = z.infer<typeof heldOutSchema>;
export type Development = z.infer<typeof developmentSchema>;
