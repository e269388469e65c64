import { join } from 'node:path';
import { z } from 'zod';
import { parseJson } from '../../../src/schema/reading/yaml-file.ts';
import { readSourceFile } from '../../content/corpus.ts';
import { readText } from '../../content/text-file.ts';

const placesSchema = z
  .record(z.string(), z.array(z.string().min(1)))
  .describe('By article: phrases that stand there once, each within the claim or passage that is meant.');

const doubtful = z.boolean().default(false).describe('Readers may differ: neither required nor punished.');

const expectedSchema = z.strictObject({
  about: z.string(),
  clusters: z.array(z.strictObject({ kind: z.enum(['figure', 'quotation', 'date']), doubtful, places: placesSchema })),
  shared: z.array(z.strictObject({ doubtful, places: placesSchema })),
  differences: z.array(z.strictObject({ kind: z.enum(['figures', 'dates']), sides: z.array(placesSchema).min(2) })),
});

/** A place in an article, half-open offsets into its source. */
export interface Place {
  readonly slug: string;
  readonly start: number;
  readonly end: number;
}

/** What a reader would link: groups of places, or of sides that differ, each side a list of places. */
export interface Expected {
  readonly clusters: readonly { kind: string; doubtful: boolean; places: Place[] }[];
  readonly shared: readonly { doubtful: boolean; places: Place[] }[];
  readonly differences: readonly { kind: string; sides: Place[][] }[];
}

/** Reads `expected.json` of a corpus. Throws when a phrase does not stand in its source exactly once. */
export async function readExpected(dir: string): Promise<Expected> {
  const path = join(dir, 'expected.json');
  const { clusters, shared, differences } = parseJson(await readText(path), path, expectedSchema);
  const place = (places: z.infer<typeof placesSchema>) =>
    Promise.all(
      Object.entries(places).flatMap(([slug, phrases]) =>
        phrases.map(async (phrase): Promise<Place> => {
          const { text } = await readSourceFile(slug, dir);
          const start = text.indexOf(phrase);
          if (start === -1 || text.includes(phrase, start + 1))
            throw new Error(`${path}: ${JSON.stringify(phrase)} is not in ${slug} exactly once. Choose other words.`);
          return { slug, start, end: start + phrase.length };
        }),
      ),
    );
  return {
    clusters: await Promise.all(clusters.map(async (group) => ({ ...group, places: await place(group.places) }))),
    shared: await Promise.all(shared.map(async (group) => ({ ...group, places: await place(group.places) }))),
    differences: await Promise.all(
      differences.map(async ({ kind, sides }) => ({ kind, sides: await Promise.all(sides.map(place)) })),
    ),
  };
}
