import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { exportCluster } from '../../../src/link/clusters/index.ts';
import { exportDifference, exportShared } from '../../../src/link/exported.ts';
import { link } from '../../../src/link/index.ts';
import { syntheticCorpus } from '../../bench/synthetic-corpus.ts';
import { type Manifest, placesIn } from '../manifest.ts';
import { writePacked } from '../whole-file.ts';
import { linkArchive } from './index.ts';
import { linkableOf } from './place.ts';

const SIZE = Number(process.env.ARCHIVE_CLAIMS ?? 20_000);

/** Articles of the bench as an archive would hold them, some to a shard, already extracted. */
async function archiveOf(
  folder: string,
  articles: ReturnType<typeof syntheticCorpus>,
  size: number,
): Promise<Manifest> {
  const shards: Manifest['shards'] = [];
  for (let from = 0; from < articles.length; from += size) {
    const own = articles.slice(from, from + size);
    const name = String(shards.length).padStart(6, '0');
    const lines = async function* (of: (article: (typeof own)[number]) => object) {
      for (const one of own) yield `${JSON.stringify(of(one))}\n`;
    };
    const sum = await writePacked(
      placesIn(folder).shard(name),
      lines(({ article, texts }) => ({ id: article.slug, text: texts.join('\n'), published: article.published.value })),
    );
    const claims = await writePacked(
      placesIn(folder).claimsOf(name),
      lines(({ article, claims: all }) => ({ id: article.slug, claims: all })),
    );
    const state = {
      shard: name,
      input: sum.sha256,
      extractor: 'test',
      records: own.length,
      failures: 0,
      claims: 0,
      ...claims,
    };
    shards.push({ name, records: own.length, ...sum, state });
  }
  return { version: 1, inputs: [], shards };
}

async function linesIn(folder: string, name: string): Promise<string[]> {
  const text = gunzipSync(await readFile(join(placesIn(folder).links, `${name}.ndjson.gz`))).toString();
  return text.split('\n').slice(0, -1);
}

test('an archive is linked as the same articles are in memory, byte for byte', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'archive-linked-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const articles = syntheticCorpus(SIZE);
  const manifest = await archiveOf(folder, articles, 300);
  // As an archive knows them: without publisher and notes.
  const bare = articles.map(({ article, claims, texts }) =>
    linkableOf({ id: article.slug, text: texts.join('\n'), published: article.published.value }, [...claims]),
  );
  const links = link(bare, { officials: [], outlets: [] });
  const wanted = {
    clusters: links.clusters.map(exportCluster),
    differences: links.differences.map(exportDifference),
    shared: links.shared.map(exportShared),
  };
  // A day is there before the next comes in.
  await linkArchive(folder, { ...manifest, shards: manifest.shards.slice(0, 2) }, [], () => undefined);
  const counts = await linkArchive(folder, manifest, [], () => undefined);
  for (const [name, all] of Object.entries(wanted)) {
    expect(all.length, name).toBeGreaterThan(SIZE / 200);
    expect(await linesIn(folder, name)).toEqual(all.map((one) => JSON.stringify(one)));
  }
  expect(counts).toMatchObject({ clusters: wanted.clusters.length, shared: wanted.shared.length });
});
