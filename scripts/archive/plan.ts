import { ContentError } from '../../src/schema/content-error.ts';
import { removeLeftovers } from '../content/text-file.ts';
import { formOf, recordsIn, sumOfInput } from './inputs.ts';
import { type Input, type Manifest, placesIn, readManifest, type Shard, writeManifest } from './manifest.ts';
import { writePacked } from './whole-file.ts';

/** Records of one shard, unless asked otherwise: ten seconds of extraction, and a few megabytes. */
export const RECORDS = 2_000;

/**
 * Cuts inputs into shards and appends them to the archive. One that is in the archive is passed over, so a day's new files
 * cost the day. Throws a ContentError where one that is in the archive has become another.
 */
export async function plan(folder: string, paths: readonly string[], records = RECORDS): Promise<Manifest> {
  let manifest = await readManifest(folder);
  await removeLeftovers(placesIn(folder).shards);
  for (const path of paths) {
    const form = await formOf(path);
    const sha256 = await sumOfInput(path, form);
    const known = manifest.inputs.find((input) => input.path === path || input.sha256 === sha256);
    if (known?.sha256 === sha256) continue;
    if (known !== undefined)
      throw new ContentError(path, [
        {
          line: 1,
          column: 1,
          reason: 'It is not what it was when it came into the archive. Give what is new as a file of its own.',
        },
      ]);
    const left: Input['left_out'] = [];
    const shards = await cut(folder, recordsIn(path, form), manifest.shards.length, records, left);
    const input = { path, form, sha256, shards: shards.map(({ name }) => name), left_out: left };
    manifest = { ...manifest, inputs: [...manifest.inputs, input], shards: [...manifest.shards, ...shards] };
    // Only now they are of the archive: where it stops before, the same input is cut again.
    await writeManifest(folder, manifest);
  }
  return manifest;
}

async function cut(
  folder: string,
  source: ReturnType<typeof recordsIn>,
  first: number,
  size: number,
  left: Input['left_out'],
): Promise<Shard[]> {
  const shards: Shard[] = [];
  let lines: (string | Uint8Array)[] = [];
  const close = async () => {
    const name = String(first + shards.length).padStart(6, '0');
    const sum = await writePacked(placesIn(folder).shard(name), inLines(lines));
    shards.push({ name, records: lines.length, ...sum, state: null });
    lines = [];
  };
  for await (const read of source) {
    if ('what' in read) left.push(read);
    else if (!isBlank(read.line)) lines.push(read.line);
    if (lines.length === size) await close();
  }
  if (lines.length > 0) await close();
  return shards;
}

async function* inLines(lines: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const line of lines) yield Buffer.concat([Buffer.from(line), Buffer.from('\n')]);
}

function isBlank(line: string | Uint8Array): boolean {
  return Buffer.from(line).toString('latin1').trim() === '';
}
