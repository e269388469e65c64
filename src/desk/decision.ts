import { z } from 'zod';
import { quotationSchema } from '../schema/claim.ts';
import { correctedFieldsSchema } from '../schema/correction.ts';
import { speakerSchema } from '../schema/speaker.ts';

// What an editor may decide at the desk. Each decision names the claims as they were on the screen, so that what somebody else has
// changed meanwhile is never decided on unseen.

const claimSchema = z.strictObject({
  id: quotationSchema.shape.id,
  version: z.string().describe('Checksum of the claim as it was shown.'),
});

const reason = z.string().trim().min(1, 'Say why, in a sentence that readers see.');

/** One decision, on `do`. Several claims are settled together, and undone together. */
export const decisionSchema = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('check'), claims: z.array(claimSchema).min(1) }),
  z.strictObject({
    do: z.literal('set'),
    claims: z.array(claimSchema).min(1),
    fields: correctedFieldsSchema,
    reason,
  }),
  z.strictObject({ do: z.literal('drop'), claims: z.array(claimSchema).min(1), reason }),
  z.strictObject({
    do: z.literal('add'),
    type: z.enum(['quotation', 'figure', 'date']),
    start: z.int().min(0),
    end: z.int().min(0),
    fields: correctedFieldsSchema,
    reason,
  }),
  z.strictObject({
    do: z.literal('split'),
    claims: z.array(claimSchema).length(1),
    start: z.int().min(0).describe('Where the first piece ends, in the source.'),
    end: z.int().min(0).describe('Where the second begins.'),
    reason,
  }),
  z.strictObject({ do: z.literal('merge'), claims: z.array(claimSchema).min(2), reason }),
  z.strictObject({
    do: z.literal('new-speaker'),
    claims: z.array(claimSchema),
    speaker: speakerSchema.pick({ name: true, kind: true, country: true, aliases: true }).extend({ role: z.string() }),
    reason,
  }),
  z.strictObject({
    do: z.literal('same-as'),
    name: z.string().min(1).describe('What the article calls the speaker.'),
    speaker: z.string().min(1).describe('Id of the registered speaker whose name it is, too.'),
  }),
]);

export type Decision = z.infer<typeof decisionSchema>;
export type DecidedClaim = z.infer<typeof claimSchema>;

/** A decision that cannot be carried out: what is wrong, and in which field of the form. */
export class DecisionFault extends Error {
  readonly field: string | null;

  constructor(reason: string, field: string | null = null) {
    super(reason);
    this.name = 'DecisionFault';
    this.field = field;
  }
}

/** A claim is not what the editor had before them: somebody else has changed it meanwhile. */
export class ClaimChanged extends Error {
  constructor(exact: string | null) {
    super(
      exact === null
        ? 'Somebody else has removed this claim in the meantime. Your change was not written.'
        : `Somebody else has changed “${exact}” meanwhile. It is shown as it is now; your change was not written.`,
    );
    this.name = 'ClaimChanged';
  }
}
