import { z } from 'zod';
import { whoSchema } from './who.ts';

/**
 * What an editor had before them when they decided on a claim: the W3C's TextQuoteSelector, and who spoke as the program read
 * it. Runs of blanks are one blank, line ends are one `\n`.
 */
export const seenSchema = z
  .strictObject({
    exact: z.string().min(1).describe('The words of the claim, as the program had them.'),
    prefix: z.string().describe('What stood before the words of the claim.'),
    suffix: z.string().describe('What stood after the words of the claim.'),
    speaker: whoSchema
      .nullable()
      .optional()
      .describe('Who said or stated it, as the program read it; null for nobody. Left out for a date.'),
    times: z.int().min(2).optional().describe('How often the article had these words, where more than once.'),
  })
  .describe(
    'The claim as it was seen. Where the article has it no longer, the decision does not apply, and is told of.',
  );

export type Seen = z.infer<typeof seenSchema>;
