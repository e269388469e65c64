import { z } from 'zod';
import { daySchema, slugSchema } from './span.ts';

// `content/moved.yaml`: addresses that articles and claims had, so that links of others lead somewhere still. `npm run
// rename`, `npm run remove` and `npm run add -- --replace` write it.

const claimIdSchema = z
  .string()
  .regex(/^[0-9a-f]{12}$/, 'must be the id of a claim, which ends the address of its page');

export const moveSchema = z.strictObject({
  from: slugSchema.describe('Name that the article had.'),
  to: slugSchema.nullable().describe('Name that it has; the same where only claims went; null where it was taken out.'),
  date: daySchema.describe('Day of the change.'),
  reason: z.string().min(1).describe('Why, in words that readers see.'),
  claims: z
    .record(claimIdSchema, claimIdSchema.nullable())
    .describe('Ids that claims had, and those that they have; null for one that is gone.'),
});

export type Move = z.infer<typeof moveSchema>;

export const movesSchema = z.array(moveSchema);
