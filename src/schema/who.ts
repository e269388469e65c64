import { z } from 'zod';

/** Somebody, as an editor writes them. */
export const whoSchema = z
  .union(
    [z.string().min(1), z.strictObject({ unnamed: z.string().min(1) })],
    'must be a name, or { unnamed: words } for a source that the article leaves unnamed',
  )
  .describe('A name, canonical or as registered; { unnamed: words } for a source that the article leaves unnamed.');

export type Who = z.infer<typeof whoSchema>;
