import { removeLeftovers } from '../content/text-file.ts';
import { type Engine, runShards } from './engines.ts';
import { extractorHere } from './extract-shard.ts';
import {
  type Manifest,
  placesIn,
  readManifest,
  readState,
  type Shard,
  type ShardState,
  writeManifest,
} from './manifest.ts';
import { sumOf } from './whole-file.ts';

/** Told how many records are done of how many. */
type Progress = (done: number, total: number) => void;

/** How often states are looked at while an engine works, in milliseconds. */
const LOOK = 1_000;

/**
 * Has every shard extracted that has no claims yet, or claims of another extractor, or not as they were written. Gives the
 * manifest with their states, and the names of those that failed.
 */
export async function extractShards(
  folder: string,
  engine: Engine,
  progress: Progress,
): Promise<{ manifest: Manifest; failed: string[] }> {
  const manifest = await readManifest(folder);
  await removeLeftovers(placesIn(folder).claims);
  const extractor = await extractorHere();
  const total = manifest.shards.reduce((sum, { records }) => sum + records, 0);
  const sound = new Map<string, ShardState>();
  const look = async (isThorough: boolean) => {
    for (const shard of manifest.shards) {
      if (sound.has(shard.name)) continue;
      const state = await stateOf(folder, shard, extractor, isThorough);
      if (state !== null) sound.set(shard.name, state);
    }
    progress(
      [...sound.values()].reduce((sum, { records }) => sum + records, 0),
      total,
    );
  };
  await look(true);
  const all = manifest.shards.map(({ name }) => name);
  const pending = all.filter((name) => !sound.has(name));
  let looking = Promise.resolve();
  const timer = setInterval(() => {
    looking = looking.then(() => look(false));
  }, LOOK);
  try {
    await runShards(engine, { folder, all, pending });
  } finally {
    clearInterval(timer);
  }
  await looking;
  for (const name of pending) sound.delete(name);
  await look(true);
  const shards = manifest.shards.map((shard) => ({ ...shard, state: sound.get(shard.name) ?? null }));
  await writeManifest(folder, { ...manifest, shards });
  return { manifest: { ...manifest, shards }, failed: all.filter((name) => !sound.has(name)) };
}

/** The state of a shard whose claims are there, of this extractor, and, looked at thoroughly, as they were written. */
async function stateOf(
  folder: string,
  shard: Shard,
  extractor: string,
  isThorough: boolean,
): Promise<ShardState | null> {
  const state = await readState(folder, shard.name);
  if (state === null || state.input !== shard.sha256 || state.extractor !== extractor) return null;
  if (!isThorough) return state;
  const sum = await sumOf(placesIn(folder).claimsOf(shard.name));
  return sum?.sha256 === state.sha256 ? state : null;
}
