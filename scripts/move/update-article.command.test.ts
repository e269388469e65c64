import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readArticle } from '../../src/article/file.ts';
import { Scratch } from '../testing/scratch.ts';

// A publisher's later version: the earlier one is kept, claims keep their addresses, decisions go with their words.

const site = `name: The Kestrel Record
tagline: What was said
description: A test.
url: https://record.example
subject: canals
measures: []
series: []
`;
const about = `published: { value: "2021-06-06", basis: stated, reason: Printed. }
publisher: Kestrel Herald
url: https://herald.example/canal
draws_on: [Locks Weekly]
notes: [{ text: The lock has two gates., at: the lock }]
`;
const first = `Canal to close for repairs

“It will take a month,” canal master Rosa Dent said on Monday. She said that the lock leaked.

“It will take a month,” Ivo Marsh, the engineer, said. The repairs cost $3 million.
`;
// The first of two equal quotations is gone, a figure is reworded, a statement is new.
const second = `Canal to close for repairs

Canal master Rosa Dent said on Monday that the lock leaked.

“It will take a month,” Ivo Marsh, the engineer, said. The repairs cost $4 million. “We will drain it,” he said.
`;
const byHand = `# Read twice.
- do: set
  words: It will take a month,
  occurrence: 2
  fields: { said: "2021-06-05" }
  reason: He said so a day before.
  date: "2021-06-07"
- { do: set, words: $3 million, fields: { modality: estimate }, reason: A first count., date: "2021-06-07" }
`;

let scratch: Scratch;
beforeEach(async () => {
  scratch = await Scratch.make({
    'content/site.yaml': site,
    'content/sources/canal.txt': first,
    'content/sources/canal.yaml': about,
    'content/corrections/canal.yaml': byHand,
    'later.txt': second,
  });
  expect((await scratch.run('extract')).code).toBe(0);
});
afterEach(() => scratch.remove());

const file = async (path: string) => (await scratch.files())[path] ?? '';
async function claims(path = 'articles/canal.md') {
  return readArticle(Buffer.from(await file(path), 'latin1').toString(), path).article.claims;
}
const speakerOf = (all: Awaited<ReturnType<typeof claims>>, id: string | undefined) => {
  const claim = all.find((one) => one.id === id);
  return claim?.type === 'quotation' ? claim.speaker?.name : undefined;
};

test('the earlier version is kept whole, and decisions stay with their words and their speaker', async () => {
  const before = await claims();
  const [dents, marshs] = before.filter(({ exact }) => exact === 'It will take a month,');
  expect([speakerOf(before, dents?.id), speakerOf(before, marshs?.id)]).toEqual(['Rosa Dent', 'Ivo Marsh']);

  const { stdout, stderr, code } = await scratch.run('add', ['--update', 'canal', scratch.path('later.txt')]);
  expect([stderr, code]).toEqual(['', 0]);
  expect(stdout).toMatch(/Of its claims \d+ kept.*1 reworded.*1 gone.*1 new\./);
  expect(stdout).toContain('A correction holds no longer. No claim has the words "$3 million" any longer.');

  const files = await scratch.files();
  const [until] = Object.keys(files).flatMap(
    (path) => /^earlier\/canal\/([^/]+)\/sources\/canal\.txt$/.exec(path)?.[1] ?? [],
  );
  expect(until).toMatch(/^\d{4}-\d\d-\d\d$/);
  const old = `earlier/canal/${until}`;
  const latin = (text: string) => Buffer.from(text).toString('latin1');
  expect(files[`${old}/sources/canal.txt`]).toBe(latin(first));
  expect(files[`${old}/sources/canal.yaml`]).toBe(latin(about));
  expect(files[`${old}/corrections/canal.yaml`]).toBe(byHand);
  expect(files['sources/canal.txt']).toBe(latin(second));
  const kept = files['corrections/canal.yaml'] ?? '';
  expect(kept).toMatch(/^# Read twice\.\n- do: set\n {2}words: It will take a month,\n/);
  expect(parse(kept)).toMatchObject([{ seen: { speaker: 'Ivo Marsh' }, fields: { said: '2021-06-05' } }]);

  expect((await scratch.run('extract')).code).toBe(0);
  const after = await claims();
  // Marsh's words keep their address, though they are the first of these words now; that of Dent's leads to the article.
  expect(after.filter(({ exact }) => exact === 'It will take a month,').map(({ id }) => id)).toEqual([marshs?.id]);
  expect(speakerOf(after, marshs?.id)).toBe('Ivo Marsh');
  expect(parse(await file('moved.yaml'))).toMatchObject([
    { from: 'canal', to: 'canal', claims: { [dents?.id ?? '']: null } },
  ]);
  expect((await claims(`${old}/articles/canal.md`)).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  const checked = await scratch.run('check-content');
  expect([checked.stderr.includes('error'), checked.code]).toEqual([false, 0]);

  // What there was goes along with the name, and with the article.
  expect((await scratch.run('rename', ['canal', 'lock'])).code).toBe(0);
  expect((await scratch.run('extract')).code).toBe(0);
  const renamed = Object.keys(await scratch.files());
  expect(renamed).toContain(`earlier/lock/${until}/articles/lock.md`);
  expect(renamed.filter((path) => path.includes('canal'))).toEqual([]);
  expect((await scratch.run('remove', ['lock', '--reason', 'A test.'])).code).toBe(0);
  expect(Object.keys(await scratch.files()).filter((path) => path.startsWith('earlier/'))).toEqual([]);
});

test.each([
  ['the same text', first, 'canal is not changed. It has the same text as the article has already.'],
  ['a text without the words of a note', second.replace('the lock', 'a gate'), 'The new text does not have the words'],
])('%s is refused, and nothing changes', async (_, text, words) => {
  await scratch.put('later.txt', text);
  const before = await scratch.files();
  const { stderr, code } = await scratch.run('add', ['--update', 'canal', scratch.path('later.txt')]);
  expect([code, stderr]).toEqual([1, expect.stringContaining(words)]);
  expect(await scratch.files()).toEqual(before);
});

test('two updates on one day are told apart', async () => {
  await scratch.run('add', ['--update', 'canal', scratch.path('later.txt')]);
  await scratch.put('later.txt', second.replace('$4', '$5'));
  expect((await scratch.run('add', ['--update', 'canal', scratch.path('later.txt')])).code).toBe(0);
  const folders = Object.keys(await scratch.files()).flatMap(
    (path) => /^earlier\/canal\/([^/]+)\/sources\/canal\.txt$/.exec(path)?.[1] ?? [],
  );
  const [day = '', another = ''] = folders.sort((a, b) => a.length - b.length);
  expect(folders).toHaveLength(2);
  expect(another).toBe(`${day}-2`);
  expect((await scratch.run('extract')).code).toBe(0);
});
