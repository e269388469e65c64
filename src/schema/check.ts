import { z } from 'zod';
import { quotationSchema } from './claim.ts';
import { seenSchema } from './seen.ts';
import { daySchema } from './span.ts';

// `content/checks/<slug>.yaml`: what an editor has looked at and found right, as the program read it or as it was corrected.

export const editorCheckSchema = z.strictObject({
  claim: quotationSchema.shape.id.describe('Id of the claim.'),
  seen: seenSchema.optional(),
  as: z
    .string()
    .regex(/^[0-9a-f]{8}$/, 'must be the eight characters that the desk wrote, or be left out')
    .optional()
    .describe('Checksum of what was found right: of a claim that is read otherwise since, the check holds no longer.'),
  by: z.string().min(1).describe('Who has checked it. Not published.'),
  on: daySchema.describe('The day of the check.'),
});

/** A whole file. */
export const checksSchema = z.array(editorCheckSchema);

/** A check that holds, as an article’s front matter has it. */
export const checkedSchema = z.strictObject({
  claim: quotationSchema.shape.id.describe('The claim that an editor has checked.'),
  on: daySchema.describe('The day of the check.'),
});

export type EditorCheck = z.infer<typeof editorCheckSchema>;
export type Checked = z.infer<typeof checkedSchema>;
