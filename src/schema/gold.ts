import { z } from 'zod';
import { dateSchema, figureSchema, quotationSchema } from './claim.ts';
import { slugSchema } from './span.ts';

// `content/gold/<slug>.json`: what a person reading an article would put on record, to score the extractor against.
// Fields are those of claims, with speakers by name.

const doubtful = z.boolean().optional().describe('Readers may differ: neither required nor punished.');
const note = z.string().optional().describe("The annotator's reason.");

const goldQuotationSchema = z.strictObject({
  ...quotationSchema.pick({
    type: true,
    exact: true,
    start: true,
    end: true,
    mode: true,
    marked: true,
    said: true,
    group: true,
  }).shape,
  speaker: z.string().nullable().describe('Canonical name.'),
  speakerWords: z.string().nullable().optional().describe('The words that name the speaker.'),
  via: z.array(z.string()).describe('Canonical names.'),
  cue: z.string().nullable(),
  to: z.string().nullable(),
  doubtful,
  note,
});

const goldFigureSchema = z.strictObject({
  ...figureSchema.pick({
    type: true,
    exact: true,
    start: true,
    end: true,
    kind: true,
    value: true,
    low: true,
    high: true,
    unit: true,
    qualifier: true,
    modality: true,
    period: true,
    of: true,
    change: true,
    base: true,
  }).shape,
  speaker: z.string().nullable().describe('Canonical name.'),
  doubtful,
  note,
});

const goldDateSchema = z.strictObject({
  ...dateSchema.pick({
    type: true,
    exact: true,
    start: true,
    end: true,
    edtf: true,
    grain: true,
    basis: true,
    kind: true,
  }).shape,
  doubtful,
  note,
});

const goldClaimSchema = z.discriminatedUnion('type', [goldQuotationSchema, goldFigureSchema, goldDateSchema]);

export const goldSchema = z.strictObject({
  article: slugSchema,
  annotator: z.string().min(1),
  claims: z.array(goldClaimSchema),
});

export type GoldQuotation = z.infer<typeof goldQuotationSchema>;
export type GoldFigure = z.infer<typeof goldFigureSchema>;
export type GoldDate = z.infer<typeof goldDateSchema>;
export type GoldClaim = z.infer<typeof goldClaimSchema>;
