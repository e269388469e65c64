import { z } from 'zod';
import { edtfSchema, spanSchema } from './span.ts';

/** Below this confidence the program is not sure of a claim, and says so. */
export const SURE = 0.6;

const offset = z.int().min(0);

const type = 'What sort of claim it is, which decides what fields it has.';

/** Who is meant by a name, when the words that name them are not at issue. */
export const partySchema = z.strictObject({
  id: z.string().min(1).describe('Speaker id, or "unnamed".'),
  name: z.string().min(1).describe('Canonical name; for an unnamed source its words as written.'),
});

/** A speaker as a claim has it: canonical identity plus the words that name them in the text. */
export const attributionSchema = z.strictObject({
  id: z.string().min(1).describe('Speaker id (a file in content/speakers, or derived from the name), or "unnamed".'),
  name: z.string().min(1).describe('Canonical name; for an unnamed source its words as written.'),
  exact: z.string().nullable().describe('The words that name the speaker here, as written; null where only implied.'),
  start: offset.nullable().describe('Start of the words that name the speaker in the source; null where only implied.'),
  end: offset.nullable().describe('End of the words that name the speaker in the source; null where only implied.'),
});

const claimBase = {
  id: z
    .string()
    .regex(/^[0-9a-f]{12}$/, 'must be the twelve characters that the address of its page ends with, in quotation marks')
    .describe(
      'Permanent identifier: a hash of the article, the type, the exact text and which occurrence of that text it is.',
    ),
  exact: z.string().min(1).describe('The claim verbatim: source.slice(start, end).'),
  start: offset.describe('Start in the source text, UTF-16 code units.'),
  end: offset.describe('End in the source text, half-open.'),
  sentence: spanSchema.describe('The sentence that the claim is in.'),
  confidence: z.number().min(0).max(1).describe('How sure the program is, 0 to 1.'),
  origin: z
    .enum(['extracted', 'corrected', 'added'])
    .describe('Found by the program, changed by an editor, or added by one.'),
};

export const quotationSchema = z.strictObject({
  type: z.literal('quotation').describe(type),
  ...claimBase,
  mode: z
    .enum(['direct', 'partial', 'indirect'])
    .describe(
      "direct: the speaker's own sentence; partial: own words inside the reporter's sentence; indirect: a report of what was said.",
    ),
  marked: z.boolean().describe('Whether it is in quotation marks.'),
  speaker: attributionSchema.nullable().describe('Who said it; null where the text names nobody.'),
  with: z.array(partySchema).describe('Further speakers, where a statement is joint.'),
  via: z.array(partySchema).describe('Who relayed it; where several did, the last in the chain comes last.'),
  cue: z
    .strictObject({ exact: z.string().min(1), start: offset, end: offset })
    .nullable()
    .describe('The verb or phrase that reports it.'),
  said: edtfSchema.nullable().describe('When it was said, EDTF.'),
  to: partySchema.nullable().describe('The addressee.'),
  group: z.string().nullable().describe('The same for all parts of one statement.'),
  maybe: z
    .array(partySchema)
    .optional()
    .describe('Only where the speaker is unclear: who it may be, the likeliest first.'),
});

export const figureSchema = z.strictObject({
  type: z.literal('figure').describe(type),
  ...claimBase,
  kind: z.enum(['money', 'percent', 'measure', 'count']).describe('What sort of quantity it is.'),
  value: z
    .number()
    .nullable()
    .describe(
      'The full value, 170000000000 for "$170 billion", in `unit`; null for a range or for a number that could not be read.',
    ),
  low: z.number().nullable().describe('Lower end of a range, as a full value.'),
  high: z.number().nullable().describe('Upper end of a range, as a full value.'),
  unit: z
    .string()
    .min(1)
    .describe('ISO 4217 code, "percent", "percentage-point", or the singular name of the unit or the noun counted.'),
  qualifier: z
    .enum(['about', 'over', 'under'])
    .nullable()
    .describe('How words such as "nearly", "more than" or "up to" qualify the value.'),
  qualifier_words: z
    .string()
    .min(1)
    .optional()
    .describe('The qualifying words as printed: "nearly", "up to", "or more"; left out where there are none.'),
  modality: z
    .enum(['actual', 'forecast', 'target', 'estimate'])
    .nullable()
    .describe('Stated as fact, as expectation, as goal or as estimate; null when proposed or conditional.'),
  period: edtfSchema.nullable().describe('The time that the figure holds for, EDTF.'),
  of: z.string().nullable().describe('The noun phrase that it measures, as written.'),
  measure: z.string().nullable().describe('Identifier of the charted measure that it belongs to.'),
  change: z.enum(['rise', 'fall']).nullable().describe('Direction, for a growth figure.'),
  base: edtfSchema.nullable().describe('The period that a growth figure is compared with, EDTF.'),
  speaker: attributionSchema.nullable().describe('Who stated it; null where the article itself does.'),
  quotation: z.string().nullable().describe('Id of the innermost quotation around it.'),
});

export const dateSchema = z.strictObject({
  type: z.literal('date').describe(type),
  ...claimBase,
  edtf: edtfSchema.nullable().describe('The time meant, EDTF level 1; null where it cannot be resolved.'),
  grain: z
    .enum(['day', 'week', 'month', 'quarter', 'season', 'year', 'decade', 'interval'])
    .describe('How exact the date is.'),
  basis: z
    .enum(['stated', 'relative', 'anchored'])
    .describe(
      'stated: complete as written; relative: needs the publication date; anchored: needs another date of the text.',
    ),
  anchor: z
    .strictObject({ edtf: edtfSchema, exact: z.string().nullable(), start: offset.nullable(), end: offset.nullable() })
    .nullable()
    .describe('What it was worked out from: the publication date (exact null) or another date of the text.'),
  event: z.string().nullable().describe('The clause that it dates, as written.'),
  kind: z
    .enum(['statement', 'event', 'plan', 'period'])
    .describe('What it dates: a statement, an event, a plan or a period.'),
});

/** One claim, on `type`. The unknown is null, never left out. */
export const claimSchema = z.discriminatedUnion('type', [quotationSchema, figureSchema, dateSchema]);

export type Party = z.infer<typeof partySchema>;
export type Attribution = z.infer<typeof attributionSchema>;
export type Quotation = z.infer<typeof quotationSchema>;
export type Figure = z.infer<typeof figureSchema>;
export type DateClaim = z.infer<typeof dateSchema>;
export type Claim = z.infer<typeof claimSchema>;
