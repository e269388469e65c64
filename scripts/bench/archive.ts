import { rm } from 'node:fs/promises';
import type { Linkable } from '../../src/link/linkable.ts';
import { type Manifest, placesIn, writeManifest } from '../archive/manifest.ts';
import { writePacked } from '../archive/whole-file.ts';
import { table } from '../built/table.ts';
import { measureScript } from './scale.ts';
import { CLAIMS_PER_ARTICLE, syntheticArticles } from './synthetic-corpus.ts';

/** What must hold: times as long per claim as at the first size, and bytes for the largest process. */
const MOST = { growth: 1.3, bytes: 4e9 } as const;

const folder = '.cache/bench-archive';

/** Articles of one shard. */
const SHARD = 2_000;

/** Links and publishes archives of so many articles whose claims are known. False when a limit is not kept. */
export async function benchArchive(sizes: readonly number[]): Promise<boolean> {
  const rows: string[][] = [['articles, step', 'processor', 'elapsed', 'µs a claim', 'memory', '']];
  const perClaim = new Map<string, number[]>();
  let bytes = 0;
  for (const size of sizes) {
    await rm(folder, { recursive: true, force: true });
    await writeArchive(size);
    for (const step of ['link', 'publish']) {
      const measured = await measureScript('archive.ts', [step, folder]);
      const micros = (measured.seconds * 1e6) / (size * CLAIMS_PER_ARTICLE);
      perClaim.set(step, [...(perClaim.get(step) ?? []), micros]);
      bytes = Math.max(bytes, measured.bytes);
      const { seconds, elapsed, bytes: most } = measured;
      rows.push([
        `${size}, ${step}`,
        `${seconds.toFixed(1)} s`,
        `${elapsed.toFixed(1)} s`,
        micros.toFixed(0),
        `${(most / 1e6).toFixed(0)} MB`,
        '',
      ]);
      console.log(rows.at(-1)?.join('  '));
    }
  }
  console.log(table(rows));
  await rm(folder, { recursive: true, force: true });
  return (
    bytes <= MOST.bytes &&
    [...perClaim.values()].every(([first = 0, ...more]) => Math.max(first, ...more) <= MOST.growth * first)
  );
}

/** An archive as extraction would leave it. */
async function writeArchive(size: number): Promise<void> {
  const shards: Manifest['shards'] = [];
  const articles = syntheticArticles(size);
  for (let from = 0; from < size; from += SHARD) {
    const own = Array.from({ length: Math.min(SHARD, size - from) }, () => articles.next().value as Linkable);
    const name = String(shards.length).padStart(6, '0');
    const lines = async function* (of: (article: Linkable) => object) {
      for (const one of own) yield `${JSON.stringify(of(one))}\n`;
    };
    const places = placesIn(folder);
    const given = lines(({ article: { slug, published }, texts }) => ({
      id: slug,
      text: texts.join('\n'),
      published: published.value,
    }));
    const sum = await writePacked(places.shard(name), given);
    const answers = lines(({ article, claims }) => ({ id: article.slug, claims }));
    const claims = await writePacked(places.claimsOf(name), answers);
    const counts = { records: own.length, failures: 0, claims: own.length * CLAIMS_PER_ARTICLE };
    shards.push({
      name,
      records: own.length,
      ...sum,
      state: { shard: name, input: sum.sha256, extractor: 'none', ...counts, ...claims },
    });
  }
  await writeManifest(folder, { version: 1, inputs: [], shards });
}
