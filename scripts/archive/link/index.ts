import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Cluster, exportCluster } from '../../../src/link/clusters/index.ts';
import type { Difference } from '../../../src/link/differences/difference.ts';
import { measureDifferences, OfficialsByTime } from '../../../src/link/differences/figures.ts';
import { exportDifference, exportShared } from '../../../src/link/exported.ts';
import type { Placed } from '../../../src/link/linkable.ts';
import type { Official } from '../../../src/link/outcomes.ts';
import type { Figure } from '../../../src/schema/claim.ts';
import { removeLeftovers } from '../../content/text-file.ts';
import { type Manifest, placesIn } from '../manifest.ts';
import { writePacked } from '../whole-file.ts';
import { Database } from './database.ts';
import { groupsOf } from './groups.ts';
import { type KindName, kinds } from './kinds.ts';
import { pairItems } from './pair.ts';
import { itemOf, placeShards } from './place.ts';

/** How many of what was linked. */
export interface Linked {
  readonly clusters: number;
  readonly differences: number;
  readonly shared: number;
  /** Pairs of items that share a key but did not meet, as more than a few have it. */
  readonly leftOut: number;
}

/** Files of links, and the order of their lines: that of `link` in memory. */
const files = {
  clusters: 'rank, first, second, third, n',
  differences: 'rank, first, second, n',
  shared: 'third DESC, first, n',
} as const;

/** The order in which kinds come in a file. */
const ranks: Readonly<Record<KindName, number>> = { figure: 0, context: 1, quotation: 2, date: 3, paragraph: 4 };

/**
 * Links the claims of an archive out of memory, with the rules of `src/link`, into files of NDJSON: the same as `link` gives
 * for all of them at once. Goes on where it was stopped, shard by shard and then kind by kind.
 */
export async function linkArchive(
  folder: string,
  manifest: Manifest,
  officials: readonly Official[],
  progress: (done: number, total: number) => void,
): Promise<Linked> {
  const { work, links } = placesIn(folder);
  let db = await Database.open(work);
  if (!(await placeShards(db, folder, manifest, progress))) {
    db.close();
    await rm(work, { recursive: true });
    db = await Database.open(work);
    await placeShards(db, folder, manifest, progress);
  }
  const state = JSON.stringify([manifest.shards.map(({ state: known }) => known?.sha256), officials]);
  await begin(db, state);
  const done = new Map(await db.all<[string, number]>('SELECT kind, left_out FROM linked'));
  for (const name of Object.keys(kinds) as KindName[]) if (!done.has(name)) await linkKind(db, name);
  if (!done.has('measure')) await linkMeasures(db, new OfficialsByTime(officials));
  await mkdir(links, { recursive: true });
  await removeLeftovers(links);
  for (const [name, order] of Object.entries(files))
    await writePacked(
      join(links, `${name}.ndjson.gz`),
      linesOf(db, `SELECT json FROM found WHERE file = '${name}' ORDER BY ${order}`),
    );
  const counts = new Map(await db.all<[string, number]>('SELECT file, count(*)::UINTEGER FROM found GROUP BY file'));
  const [[leftOut = 0] = []] = await db.all<[number]>('SELECT coalesce(sum(left_out), 0)::DOUBLE FROM linked');
  db.close();
  const count = (name: keyof typeof files) => counts.get(name) ?? 0;
  return { clusters: count('clusters'), differences: count('differences'), shared: count('shared'), leftOut };
}

/** Links that are of other claims, or of other official series, are no use. */
async function begin(db: Database, state: string): Promise<void> {
  await db.run('CREATE TABLE IF NOT EXISTS linking (state VARCHAR)');
  const [[known = null] = []] = await db.all<[string | null]>('SELECT state FROM linking');
  if (known === state) return;
  await db.atOnce(async () => {
    await db.run('CREATE OR REPLACE TABLE linking (state VARCHAR)');
    await db.run('CREATE OR REPLACE TABLE linked (kind VARCHAR, left_out DOUBLE)');
    await db.run(
      'CREATE OR REPLACE TABLE found (kind VARCHAR, file VARCHAR, rank UINTEGER, first VARCHAR, second VARCHAR, third UINTEGER, n UINTEGER, json VARCHAR)',
    );
    await db.run('CREATE OR REPLACE TABLE clustered (kind VARCHAR, n UINTEGER, cluster VARCHAR)');
    await db.insert('linking', [[state]]);
  });
}

async function linkKind(db: Database, name: KindName): Promise<void> {
  const leftOut = await pairItems(db, name);
  await db.run(`DELETE FROM found WHERE kind = '${name}'`);
  await db.run(`DELETE FROM clustered WHERE kind = '${name}'`);
  let [rows, members]: [Row[], [string, number, string][]] = [[], []];
  const write = async () => {
    await db.insert('found', rows);
    await db.insert('clustered', members);
    [rows, members] = [[], []];
  };
  for await (const { found, numbers } of groupsOf(db, name)) {
    const [n = 0] = numbers.values();
    for (const cluster of found.clusters ?? []) {
      rows.push(rowOfCluster(name, cluster, n));
      for (const one of cluster.claims) members.push([name, numbers.get(one) ?? 0, cluster.id]);
    }
    for (const one of found.differences ?? []) rows.push(rowOfDifference(name, one, n));
    for (const one of found.shared ?? [])
      rows.push([name, 'shared', ranks[name], one.id, '', one.words, n, JSON.stringify(exportShared(one))]);
    if (rows.length > 10_000) await write();
  }
  await write();
  await db.run('DROP TABLE parts');
  await db.run('DROP TABLE matches');
  await db.insert('linked', [[name, leftOut]]);
}

type Row = [string, keyof typeof files, number, string, string, number, number, string];

function rowOfCluster(name: KindName, cluster: Cluster, n: number): Row {
  const [{ article, claim }] = cluster.claims as [Placed];
  return [
    name,
    'clusters',
    ranks[name],
    article.published.value,
    article.slug,
    claim.start,
    n,
    JSON.stringify(exportCluster(cluster)),
  ];
}

function rowOfDifference(name: KindName | 'measure', difference: Difference, n: number): Row {
  const time = difference.kind === 'figures' ? difference.period : difference.sides[0]?.date;
  // Amounts first, those of the site's measures before others, then dates of events and of utterances.
  const rank = { measure: 0, context: 1, date: 2, quotation: 3, figure: 4, paragraph: 5 }[name];
  return [name, 'differences', rank, time ?? '', difference.id, 0, n, JSON.stringify(exportDifference(difference))];
}

/** Figures of the site's measures meet by what they measure and when, however many they are. */
async function linkMeasures(db: Database, officials: OfficialsByTime): Promise<void> {
  await db.run("DELETE FROM found WHERE kind = 'measure'");
  let key: string | null = null;
  let group: Placed<Figure>[] = [];
  const close = async () => {
    if (group.length === 0) return;
    await db.insert(
      'found',
      measureDifferences(group, officials).map((one) => rowOfDifference('measure', one, 0)),
    );
    group = [];
  };
  for await (const [own, json] of db.rows<[string, string]>(
    'SELECT key, json FROM measured JOIN items USING (n) ORDER BY key, n',
  )) {
    if (own !== key) await close();
    key = own;
    group.push(itemOf(json) as Placed<Figure>);
  }
  await close();
  await db.insert('linked', [['measure', 0]]);
}

async function* linesOf(db: Database, sql: string): AsyncGenerator<string> {
  for await (const [json] of db.rows<[string]>(sql)) yield `${json}\n`;
}
