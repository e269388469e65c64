import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { byHand, openDesk, type RunningDesk, weir } from '../testing/desk.ts';
import type { Engine } from '../testing/engines/engine.ts';
import { openFirefox } from '../testing/engines/firefox.ts';
import { Scratch } from '../testing/scratch.ts';

// The desk in Firefox: each action by its keys, ending in the YAML. What else there is to a form is tested in Chromium.

let scratch: Scratch;
let desk: RunningDesk;
let firefox: Engine;
let visits = 0;

beforeAll(async () => {
  scratch = await Scratch.make(weir);
  [desk, firefox] = await Promise.all([openDesk(scratch, 'Ida'), openFirefox()]);
  await firefox.size(1280);
});
beforeEach(async () => {
  await scratch.put('content/corrections/weir.yaml', byHand);
  await scratch.put('content/checks/weir.yaml', '[]\n');
  await firefox.goto(`http://127.0.0.1:${desk.port}/?${visits++}#weir`);
  await expect.poll(() => text('.slip .lem')).not.toBe('');
});
afterAll(async () => {
  await firefox.close();
  desk.process.kill();
  await scratch.remove();
});

const text = (selector: string) =>
  firefox.run((wanted: string) => document.querySelector(wanted)?.textContent ?? '', selector);
const keys = async (...pressed: string[]) => {
  for (const key of pressed) await firefox.press(key);
};
const saved = (words: string) => expect.poll(() => text('[role=status]')).toContain(words);
async function goTo(words: string): Promise<void> {
  await keys('/', words, 'Enter');
  await expect.poll(() => text('.slip .lem')).toContain(words);
}
const file = (path: string) => readFile(scratch.path(`content/${path}`), 'utf8');
async function corrections(): Promise<Record<string, unknown>[]> {
  const yaml = await file('corrections/weir.yaml');
  expect(yaml.startsWith(byHand)).toBe(true);
  return (parse(yaml) as Record<string, unknown>[]).slice(1);
}
/** Selects a paragraph's words, as a mouse would. */
const select = (words: string) =>
  firefox.run((wanted: string) => {
    const all = [...document.querySelectorAll('p[data-start]')];
    getSelection()?.selectAllChildren(all.find((one) => one.textContent?.includes(wanted)) ?? document.body);
  }, words);

test('right as read', async () => {
  await goTo('The weir is open');
  await keys('Enter');
  await saved('Checked');
  expect(parse(await file('checks/weir.yaml'))).toMatchObject([{ seen: { exact: 'The weir is open,' }, by: 'Ida' }]);
  expect(await corrections()).toEqual([]);
});

test.each<[string, string, string[], string, object[]]>([
  ['a speaker', 'eels would', ['s', 'cran', 'Enter', '1', 'Enter'], 'Saved', [{ fields: { speaker: 'Ida Crane' } }]],
  ['nobody', 'Not one', ['s', '-', '1', 'Enter'], 'Saved', [{ fields: { speaker: { unnamed: 'the union' } } }]],
  ['a kind', 'The weir is open', ['2', 'Tab', '1', 'Enter'], 'Saved', [{ fields: { mode: 'partial' } }]],
  [
    'a day',
    'The weir is open',
    ['d', '1 May 2031', 'Tab', 'By her office.', 'Enter'],
    'Saved',
    [{ fields: { said: '2031-05-01' }, reason: 'By her office.' }],
  ],
  [
    'an end',
    'eels would',
    ['w', 'ArrowLeft', 'ArrowLeft', 'Enter', '1', 'Enter'],
    'Saved',
    [{ fields: { exact: 'eels would come back' } }],
  ],
  ['none', '$4 million', ['x', '1', 'Enter'], 'Dropped', [{ do: 'drop', seen: { exact: '$4 million' } }]],
  [
    'one of two',
    'We feared the flood',
    ['m', '1', 'Enter'],
    'Merged',
    [{ do: 'merge', with: [{ seen: { exact: 'Not one boat will sail,' } }] }],
  ],
  [
    'pieces of one',
    'We feared the flood',
    ['g', '1', 'Enter'],
    'Saved',
    [{ fields: { group: expect.any(String) } }, { fields: { group: expect.any(String) } }],
  ],
])('%s, and back to the byte', async (_, words, pressed, done, wanted) => {
  await goTo(words);
  await keys(...pressed);
  await saved(done);
  expect(await corrections()).toMatchObject(wanted);
  await keys('z');
  await saved('Taken back');
  expect(await file('corrections/weir.yaml')).toBe(byHand);
});

test('a new speaker', async () => {
  await goTo('Not one');
  await keys('s', 'Rowers’ Guild', '+');
  await expect.poll(() => text('form .field')).toContain('Name');
  await keys('Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Named on its posters.', 'Enter');
  await saved('Made');
  expect(await file('speakers/rowers-guild.md')).toContain('name: Rowers’ Guild\nkind: person\n');
  await keys('z');
  await saved('Taken back');
  await expect(file('speakers/rowers-guild.md')).rejects.toThrow('ENOENT');
});

test('words that were passed by', async () => {
  await select('Weir opens');
  await keys('n');
  await expect.poll(() => text('.passage')).toBe('“Weir opens at Hallow Mill”');
  await firefox.click('.edit .seg label:nth-of-type(5)');
  await expect.poll(() => text('.edit')).toContain('Day, month or year');
  await firefox.click('.edit .field input');
  await keys('2031-05', 'Tab', 'Tab', 'Tab', 'The headline has it.', 'Enter');
  await saved('Added');
  expect(await corrections()).toMatchObject([
    { do: 'add', type: 'date', words: 'Weir opens at Hallow Mill', fields: { edtf: '2031-05' } },
  ]);
});

test('the site’s file', async () => {
  const before = await file('site.yaml');
  await firefox.goto(`http://127.0.0.1:${desk.port}/?${visits++}#site`);
  await expect.poll(() => text('.site')).toContain('Tagline');
  await firefox.click('#site-tagline');
  await keys(', on the river', 'Enter');
  await saved('Saved');
  const { tagline } = parse(before) as { tagline: string };
  expect(parse(await file('site.yaml'))).toEqual({ ...(parse(before) as object), tagline: `${tagline}, on the river` });
  await firefox.click('.head .b');
  await saved('Taken back');
  expect(await file('site.yaml')).toBe(before);
});
