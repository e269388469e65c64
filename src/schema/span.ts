import { z } from 'zod';
import { isEdtf } from './edtf.ts';

/** Half-open range of UTF-16 code units into the source text as given: `text.slice(start, end)`. */
export const spanSchema = z.strictObject({
  start: z.int().min(0).describe('Offset of the first character, in UTF-16 code units of the source text.'),
  end: z.int().min(0).describe('Offset after the last character, in UTF-16 code units of the source text.'),
});

export type Span = z.infer<typeof spanSchema>;

/** File names, ids and URL segments of articles and speakers. */
export const slugSchema = z
  .string()
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'must be lower-case words joined by single hyphens, such as "2023-05-01-budget-vote"',
  )
  .max(120);

/** A time in EDTF, in one of the forms that this site reads. */
export const edtfSchema = z
  .string()
  .refine(isEdtf, {
    error: ({ input }) =>
      `"${input}" is not a time in EDTF. Write 2022, 2022-11, 2022-11-05, or from/to such as 2022-01/2022-11`,
  })
  .describe('EDTF level 1 (ISO 8601-2), e.g. "2023-09-19", "2022-01/2022-11", "2022-12~".');

/** A calendar day, ISO 8601. */
export const daySchema = z.iso
  .date()
  .refine((day) => !day.startsWith('0000'), 'must be a day of the year 1 or later')
  .describe('A calendar day, ISO 8601.');
