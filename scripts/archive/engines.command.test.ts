import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { syntheticRecords } from '../bench/synthetic-sources.ts';
import { sumsOf } from '../testing/build-runs.ts';
import { Services, startHosts, startSlurm, withoutEngines } from '../testing/engines-of-archives.ts';
import { Scratch } from '../testing/scratch.ts';

// The engines themselves: two tasks of a Slurm of one node, two hosts over ssh, and one process give the same bytes.

const missing = withoutEngines();
if (missing !== null) console.info(`Engines of archives are not tested here: ${missing}`);

let scratch: Scratch;
let wanted: ReadonlyMap<string, string>;
const services = new Services();

beforeAll(async () => {
  if (missing !== null) return;
  const records = [...syntheticRecords(18)].map((record) => `${JSON.stringify(record)}\n`).join('');
  scratch = await Scratch.make({ 'content/speakers/.keep': '', 'a.ndjson': records });
  await planned('here');
  expect(await scratch.run('archive', ['extract', scratch.path('here'), '--jobs', '1'])).toMatchObject({ code: 0 });
  wanted = await sumsOf(scratch.path('here/claims'));
  expect(wanted.size).toBe(6);
});
afterAll(async () => {
  await services.stop();
  await scratch?.remove();
});

async function planned(archive: string): Promise<void> {
  const args = ['plan', scratch.path(archive), scratch.path('a.ndjson'), '--records', '6'];
  expect(await scratch.run('archive', args)).toMatchObject({ code: 0 });
}

test.skipIf(missing !== null)('two tasks of Slurm at once', async () => {
  await planned('slurm');
  const folder = await scratch.folderFor('cluster');
  Object.assign(process.env, await startSlurm(folder, services));
  const ran = await scratch.run('archive', ['extract', scratch.path('slurm'), '--with', 'slurm', '--jobs', '2']);
  expect(ran).toMatchObject({ code: 0, stderr: '' });
  expect(await sumsOf(scratch.path('slurm/claims'))).toEqual(wanted);
  // Each task says what it did.
  expect((await readFile(scratch.path('slurm/slurm.log'), 'utf8')).match(/^\d{6}: 6 records/gm)).toHaveLength(3);
});

test.skipIf(missing !== null)('two hosts by GNU parallel, whose log of jobs has both', async () => {
  await planned('parallel');
  const hosts = await startHosts(await scratch.folderFor('hosts'), services);
  const args = ['extract', scratch.path('parallel'), '--with', 'parallel', '--hosts', hosts];
  expect(await scratch.run('archive', args)).toMatchObject({ code: 0, stderr: '' });
  expect(await sumsOf(scratch.path('parallel/claims'))).toEqual(wanted);
  const log = await readFile(scratch.path('parallel/parallel.log'), 'utf8');
  const used = log.split('\n').flatMap((line) => line.split('\t')[1] ?? []);
  expect(new Set(used.slice(1)).size).toBe(2);
  // One shard is lost: it alone is run again.
  await scratch.put('parallel/claims/000002.ndjson.gz', 'cut short');
  expect(await scratch.run('archive', args)).toMatchObject({ code: 0, stderr: '' });
  expect(await sumsOf(scratch.path('parallel/claims'))).toEqual(wanted);
  expect((await readFile(scratch.path('parallel/parallel.log'), 'utf8')).trim().split('\n')).toHaveLength(4);
});
