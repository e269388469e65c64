import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Scratch } from '../testing/scratch.ts';

const record = (n: number) =>
  JSON.stringify({
    id: `town-${n}`,
    text: `Orvik council meets\n\nThe port of Orvik spent €${n + 3} million on cranes in 2021, harbour chief Ada Brun said on Monday.`,
    published: `2022-0${1 + (n % 9)}-15`,
    url: `https://orvik.example/${n}`,
  });
const lines = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, n) => `${record(from + n)}\n`).join('');

let scratch: Scratch;

beforeAll(async () => {
  scratch = await Scratch.make({
    'content/speakers/.keep': '',
    'first.ndjson': `${lines(0, 7)}{"id":"broken","text":\n`,
    'second.ndjson.gz': gzipSync(lines(7, 12)),
    'bare/sources/one.txt': 'Vale ferry stops\n\nThe ferry of Vale will stop in 2023, mayor Ida Lund said.',
    'bare/sources/one.yaml': JSON.stringify({
      published: { value: '2022-03-01', basis: 'stated', reason: 'printed' },
      publisher: 'Vale Post',
      url: 'https://vale.example/1',
      draws_on: [],
      notes: [],
    }),
    'bare/sources/two.txt': 'A text of which nothing is known.',
  });
});
afterAll(() => scratch.remove());

const claims = async (archive: string, shard: string) =>
  gunzipSync(await readFile(scratch.path(`${archive}/claims/${shard}.ndjson.gz`))).toString();

test('inputs are cut into shards, each is extracted, and joined they equal one run, byte for byte', async () => {
  const inputs = [scratch.path('first.ndjson'), scratch.path('second.ndjson.gz')];
  const planned = await scratch.run('archive', ['plan', scratch.path('a'), ...inputs, '--records', '5']);
  expect(planned).toEqual({ code: 0, stderr: '', stdout: '2 inputs planned, 0 known: 13 records in 3 shards\n' });
  const extracted = await scratch.run('archive', ['extract', scratch.path('a'), '--jobs', '2']);
  expect(extracted.stderr).toBe('');
  expect(extracted.stdout).toMatch(/^13 articles extracted: \d+ claims, 1 records without\n$/);
  const joined = (await Promise.all(['000000', '000001', '000002'].map((name) => claims('a', name)))).join('');
  const whole = spawnSync(process.execPath, ['scripts/extract.ts', '--ndjson'], {
    input: `${lines(0, 7)}{"id":"broken","text":\n${lines(7, 12)}`,
    env: { ...process.env, CONTENT_DIR: scratch.path('content') },
    encoding: 'utf8',
  });
  // The line of an error is that of its shard.
  expect(joined.replace('"line":3', '"line":8')).toBe(whole.stdout);
});

test('what is there is passed over; a shard whose claims are cut short is extracted again', async () => {
  const inputs = [scratch.path('first.ndjson'), scratch.path('second.ndjson.gz')];
  const again = await scratch.run('archive', ['plan', scratch.path('a'), ...inputs, '--records', '5']);
  expect(again.stdout).toBe('0 inputs planned, 2 known: 0 records in 0 shards\n');
  const path = 'a/claims/000001.ndjson.gz';
  const before = await readFile(scratch.path(path));
  await scratch.put(path, before.subarray(0, 100));
  expect(await scratch.run('archive', ['extract', scratch.path('a')])).toMatchObject({ code: 0, stderr: '' });
  expect((await readFile(scratch.path(path))).equals(before)).toBe(true);
});

test('a folder of sources is an input: what cannot be read is told, and left out', async () => {
  const { code, stdout, stderr } = await scratch.run('archive', ['all', scratch.path('b'), scratch.path('bare')]);
  expect(stderr).toMatch(/bare: two: left out\. .*two\.yaml:1:1: There is no such file beside two\.txt\./);
  expect(stdout).toMatch(/^1 inputs planned, 0 known: 1 records in 1 shards\n1 articles extracted: [1-9]\d* claims, 0/);
  expect(code).toBe(0);
});

test('an input that has changed is no new one', async () => {
  await scratch.put('first.ndjson', lines(0, 3));
  const { code, stderr } = await scratch.run('archive', ['plan', scratch.path('a'), scratch.path('first.ndjson')]);
  expect(stderr).toContain('first.ndjson:1:1: It is not what it was when it came into the archive.');
  expect(code).toBe(1);
});

test('a mistake in the command is told with what is right', async () => {
  for (const [args, words] of [
    [['plan'], 'Name the folder of the archive.'],
    [['plan', 'x'], 'Name an input'],
    [['extract', 'x', '--with', 'spark'], '--with spark: It is here, parallel or slurm.'],
  ] as const) {
    const { code, stderr } = await scratch.run('archive', args);
    expect(stderr).toContain(words);
    expect(code).toBe(1);
  }
});
