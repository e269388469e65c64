import { z } from 'zod';
import { edtfSchema } from './span.ts';
import { byDaySchema, webAddressSchema } from './written.ts';

/** One row of `content/reference/<id>.csv`. An empty cell is null; a column that is optional may be missing. */
export const seriesRowSchema = z.strictObject({
  measure: z.string().min(1).describe('Id of a measure in site.yaml.'),
  period: edtfSchema.describe('The time that the value holds for.'),
  value: z.number().describe("In the series' scale and the measure's unit, as printed."),
  status: z.enum(['as printed', 'derived']),
  released: byDaySchema
    .nullable()
    .describe(
      'When it was published, as far as known: ISO year, month or day, or the day by which it was: ../2031-05-09.',
    ),
  source: z.string().min(1).describe('Who printed it, when.'),
  url: webAddressSchema.describe('Where it can be read.'),
  note: z.string().nullable(),
  speaker: z
    .string()
    .min(1)
    .nullable()
    .optional()
    .describe('Of a series of remarks: who said it. Other series can do without the column.'),
  growth: z
    .number()
    .nullable()
    .optional()
    .describe('Growth over the year before as the office printed it with the value, in percent. Never worked out.'),
  growth_base: z
    .string()
    .min(1)
    .nullable()
    .optional()
    .describe('What that growth is against, in words, as far as printed: “2021, as revised”.'),
});

export type SeriesRow = z.infer<typeof seriesRowSchema>;
