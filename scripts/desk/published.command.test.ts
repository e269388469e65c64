import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import type { Decision } from '../../src/desk/decision.ts';
import type { Published } from '../../src/desk/published.ts';
import type { Sheet } from '../../src/desk/sheet.ts';
import type { SiteOnDesk } from '../../src/desk/site-fields.ts';
import { buildElsewhere } from '../testing/build-elsewhere.ts';
import { openDesk, type RunningDesk, weir } from '../testing/desk.ts';
import { Scratch } from '../testing/scratch.ts';

// What is published is what the files say, whoever wrote them: a site that is decided on and built at the desk, and the same
// decisions by another hand, built by the command.

let atDesk: Scratch;
let byOther: Scratch;
let desk: RunningDesk;
beforeAll(async () => {
  const { 'content/corrections/weir.yaml': _corrections, ...rest } = weir;
  [atDesk, byOther] = await Promise.all([Scratch.make(rest), Scratch.make(rest)]);
  desk = await openDesk(atDesk, 'Ida');
});
afterAll(async () => {
  desk.process.kill();
  await Promise.all([atDesk.remove(), byOther.remove()]);
});

async function ask<T>(path: string, body?: unknown): Promise<T> {
  const origin = `http://127.0.0.1:${desk.port}`;
  const sent = { method: 'POST', headers: { origin, 'content-type': 'application/json' }, body: JSON.stringify(body) };
  const answer = await fetch(origin + path, body === undefined ? {} : sent);
  const text = await answer.text();
  expect([answer.status, text]).toEqual([200, expect.anything()]);
  return JSON.parse(text) as T;
}

/** Decides on the claims of these words as they are now. */
async function decide(words: readonly string[], decision: (claims: { id: string; version: string }[]) => unknown) {
  const sheet = await ask<Sheet>('/api/articles/weir');
  const claims = words.map((exact) => {
    const found = sheet.claims.find(({ claim }) => claim.exact === exact);
    if (found === undefined) throw new Error(`No claim is “${exact}”.`);
    return { id: found.claim.id, version: found.version };
  });
  await ask<Sheet>('/api/articles/weir', decision(claims) as Decision);
}

/** Every file below a folder, by its path. */
async function filesBelow(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = await Promise.all(
    paths.map(async (path) => [path.slice(folder.length + 1), await readFile(path, 'latin1')] as const),
  );
  return Object.fromEntries(read.sort(([a], [b]) => (a < b ? -1 : 1)));
}

test('ten kinds of decisions, and the site’s own file: the site is the same to the byte', async () => {
  const reason = 'As the recording has it.';
  const set = (fields: object) => (claims: unknown) => ({ do: 'set', claims, fields, reason });
  await decide(['The weir is open,'], set({ said: '2031-05-01' }));
  await decide(['The weir is open,'], set({ mode: 'partial' }));
  await decide(['eels would come back by June'], set({ speaker: 'Ida Crane' }));
  await decide(['$4 million'], set({ of: 'the weir' }));
  await decide(['eels would come back by June'], (claims) => ({
    ...{ do: 'split', claims, reason },
    start: weir['content/sources/weir.txt']?.indexOf(' come back'),
    end: weir['content/sources/weir.txt']?.indexOf('come back'),
  }));
  await decide(['eels would'], set({ exact: 'that eels would' }));
  const headline = 'Weir opens at Hallow Mill';
  await decide([], () => ({
    ...{ do: 'add', type: 'date', start: 0, end: headline.length, reason },
    fields: { edtf: '2031-05', grain: 'month', basis: 'stated', kind: 'event' },
  }));
  await decide(['June'], (claims) => ({ do: 'drop', claims, reason }));
  await decide(['We feared the flood,'], (claims) => ({
    ...{ do: 'new-speaker', claims, reason },
    speaker: { name: 'Hallow Union', kind: 'organisation', country: 'NO', aliases: [], role: '' },
  }));
  await decide(['We feared the flood,', 'Not one boat will sail,'], (claims) => ({ do: 'merge', claims, reason }));
  await decide([headline, '$4 million'], (claims) => ({ do: 'check', claims }));
  const { file, fields } = await ask<SiteOnDesk>('/api/site');
  const { chart: _chart, require_checked: _require, ...form } = fields;
  const measures = [{ id: 'cost', name: 'Cost', unit: 'USD', scale_name: 'US dollars', of: [['weir']] }];
  await ask('/api/site', {
    was: file,
    form: { ...form, measures, chart: { title: 'Cost', measure: 'cost' } },
    rows: {},
  });

  await ask('/api/publish', {});
  await expect
    .poll(async () => (await ask<Published>('/api/publish')).state, { timeout: 240_000, interval: 500 })
    .not.toBe('under way');
  const { state, site, lines } = await ask<Published>('/api/publish');
  expect([state, lines]).toEqual(['made', expect.anything()]);
  expect(await (await fetch(`${site}articles/weir/`)).text()).toContain('Hallow Union');

  // The same in another hand: other order of keys, other quotation marks, comments.
  const inBraces = (yaml: string) =>
    `# By hand.\n${stringify(parse(yaml), { collectionStyle: 'flow', defaultStringType: 'QUOTE_DOUBLE' })}`;
  const decided = await atDesk.files();
  const paths = Object.keys(decided).filter((path) => /^(?:corrections|checks)\/|^site\.yaml$/.test(path));
  expect(paths).toEqual(['checks/weir.yaml', 'corrections/weir.yaml', 'site.yaml']);
  for (const path of paths) {
    const yaml = await readFile(atDesk.path(`content/${path}`), 'utf8');
    await byOther.put(`content/${path}`, inBraces(yaml));
  }
  await byOther.put(
    'content/speakers/hallow-union.md',
    '---\nkind: organisation   # of boatmen\ncountry: "NO"\nname: Hallow Union\nwikidata: null\naliases: []\nroles: []\n---\n',
  );
  await buildElsewhere(byOther.path('content'), byOther.path('dist'));
  const [one, two] = await Promise.all([filesBelow(atDesk.path('dist')), filesBelow(byOther.path('dist'))]);
  expect(Object.keys(one).length).toBeGreaterThan(50);
  expect(Object.keys(two)).toEqual(Object.keys(one));
  expect(Object.keys(one).filter((path) => one[path] !== two[path])).toEqual([]);
  expect((await byOther.files())['articles/weir.md']).toBe((await atDesk.files())['articles/weir.md']);
});
