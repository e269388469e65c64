import { z } from 'zod';
import type { Agreement } from '../editing/agreement/alpha.ts';
import type { Field } from '../editing/agreement/names.ts';
import { type Claim, quotationSchema } from '../schema/claim.ts';
import { slugSchema } from '../schema/span.ts';

/** What an editor decided on a claim, to be taken over. */
export const takenSchema = z.strictObject({
  slug: slugSchema,
  id: quotationSchema.shape.id,
  editor: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .describe('The name of the folder with their decisions.'),
});

export type Taken = z.infer<typeof takenSchema>;

/** A claim on which editors differ, and in what; `values` are in their order, null where one has not looked at it. */
export interface Disputed {
  readonly slug: string;
  readonly id: string;
  readonly type: Claim['type'];
  readonly words: string;
  readonly points: readonly { readonly field: Field; readonly values: readonly (string | null)[] }[];
}

/** Editors who decided without seeing each other. */
export interface Compared {
  readonly editors: readonly string[];
  readonly table: readonly (Agreement & { readonly type: Claim['type']; readonly field: Field })[];
  readonly disputed: readonly Disputed[];
  /** What all agree on and nobody has settled yet. */
  readonly agreed: readonly Taken[];
}
