import { join } from 'node:path';
import { z } from 'zod';
import { ContentError } from '../../src/schema/content-error.ts';
import { check } from '../../src/schema/reading/in-words.ts';
import { readTextIfThere, writeText } from '../content/text-file.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** What is known of the claims of a shard: written by who extracted them, beside them. */
export const shardStateSchema = z.strictObject({
  shard: z.string(),
  input: sha256.describe('SHA-256 of the shard that they were read out of.'),
  extractor: z.string().describe('Version of the extractor, with the speakers and measures that it knew.'),
  records: z.int(),
  failures: z.int().describe('Records that have an error in the place of claims.'),
  claims: z.int(),
  bytes: z.int(),
  sha256,
});

const shardSchema = z.strictObject({
  name: z.string(),
  records: z.int(),
  bytes: z.int(),
  sha256,
  state: shardStateSchema.nullable().describe('Its claims; null while they are to be extracted.'),
});

const inputSchema = z.strictObject({
  path: z.string(),
  form: z.enum(['ndjson', 'warc', 'sources']),
  sha256,
  shards: z.array(z.string()),
  left_out: z.array(z.strictObject({ what: z.string(), reason: z.string() })).describe('Pages that hold no article.'),
});

const manifestSchema = z.strictObject({
  version: z.literal(1),
  inputs: z.array(inputSchema),
  shards: z.array(shardSchema).describe('In the order of the archive: claims are numbered through all of them.'),
});

export type ShardState = z.infer<typeof shardStateSchema>;
export type Shard = z.infer<typeof shardSchema>;
export type Input = z.infer<typeof inputSchema>;
export type Manifest = z.infer<typeof manifestSchema>;

/** Where an archive has what. */
export const placesIn = (folder: string) => ({
  manifest: join(folder, 'manifest.json'),
  shards: join(folder, 'shards'),
  shard: (name: string) => join(folder, 'shards', `${name}.ndjson.gz`),
  claims: join(folder, 'claims'),
  claimsOf: (name: string) => join(folder, 'claims', `${name}.ndjson.gz`),
  stateOf: (name: string) => join(folder, 'claims', `${name}.json`),
  work: join(folder, 'work'),
  links: join(folder, 'links'),
  record: join(folder, 'record'),
});

/** What an archive has so far; nothing where it is new. Throws a ContentError for what is no manifest. */
export async function readManifest(folder: string): Promise<Manifest> {
  const { manifest: path } = placesIn(folder);
  const text = await readTextIfThere(path);
  return text === null ? { version: 1, inputs: [], shards: [] } : readJson(path, text, manifestSchema);
}

/** Puts the list of shards in place in one step. */
export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  await writeText(placesIn(folder).manifest, `${JSON.stringify(manifest, null, 1)}\n`);
}

/** The state that is written beside the claims of a shard; null where there is none. */
export async function readState(folder: string, name: string): Promise<ShardState | null> {
  const path = placesIn(folder).stateOf(name);
  const text = await readTextIfThere(path);
  return text === null ? null : readJson(path, text, shardStateSchema);
}

function readJson<T>(path: string, text: string, schema: z.ZodType<T>): T {
  const refuse = (reason: string) => new ContentError(path, [{ line: 1, column: 1, reason }]);
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw refuse(`Not JSON: ${(error as Error).message}. Remove the file, and run the same command again.`);
  }
  const { data: value, faults } = check(schema, data);
  if (faults === null) return value;
  const [first] = faults;
  throw refuse(`${first?.path.join('.')} ${first?.words} Remove the file, and run the same command again.`);
}
