import { readFile } from 'node:fs/promises';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { browserArgs } from '../testing/browser-args.ts';
import { openDesk, type RunningDesk, weir } from '../testing/desk.ts';
import { findBrowser } from '../testing/find-browser.ts';
import { Scratch } from '../testing/scratch.ts';

// `site.yaml` by its form: what is typed is shown as it will read, told of where it is wrong, and written as a hand would.

let scratch: Scratch;
let desk: RunningDesk;
let browser: Browser;
let page: Page;
const { 'content/site.yaml': _site, ...articles } = weir;
beforeAll(async () => {
  scratch = await Scratch.make(articles);
  [desk, browser] = await Promise.all([
    openDesk(scratch, 'Ida'),
    chromium.launch({ executablePath: findBrowser(), args: [...browserArgs] }),
  ]);
});
beforeEach(async () => {
  await page?.context().close();
  const context = await browser.newContext({ reducedMotion: 'reduce', viewport: { width: 1024, height: 900 } });
  page = await context.newPage();
  await page.goto(`http://127.0.0.1:${desk.port}/#site`);
  await page.getByRole('form', { name: 'The site' }).waitFor();
});
afterAll(async () => {
  await browser.close();
  desk.process.kill();
  await scratch.remove();
});

const file = (path: string) => readFile(scratch.path(`content/${path}`), 'utf8');
const label = (name: string) => page.getByLabel(name, { exact: true });
const part = (name: RegExp) => page.getByRole('group', { name });
const preview = () => page.getByRole('complementary', { name: 'How it will read' }).textContent();
const said = () => page.getByRole('status').textContent();
async function save(): Promise<void> {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
}
const wrong = async () => (await page.locator('.site .field .wrong').allTextContents()).filter((words) => words !== '');

const named = `name: The Hallow Record
tagline: What is said of weirs
description: "Articles on weirs, open and shut."
url: https://hallow.example
subject: weirs and mills
`;

test('a folder without site.yaml gets one, and undo takes it away again', async () => {
  await save();
  await expect
    .poll(wrong)
    .toEqual([
      ...Array.from({ length: 4 }, () => 'This is needed.'),
      'This must be a whole address, with https:// or http://.',
    ]);
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('site-name');
  await label('Name').fill('The Hallow Record');
  await label('Tagline').fill('What is said of weirs');
  await label('Description').fill('Articles on weirs, open and shut.');
  await label('Subject').fill('weirs and mills');
  await label('Address').fill('https://hallow.example/news');
  expect(await preview()).toContain('Articles on weirs and mills');
  await save();
  await expect.poll(wrong).toEqual([expect.stringContaining('This must be scheme and host alone')]);
  await expect(file('site.yaml')).rejects.toThrow('ENOENT');
  await label('Address').fill('https://hallow.example');
  await save();
  await expect.poll(said).toContain('Saved');
  expect(await file('site.yaml')).toBe(`${named}measures: []\nseries: []\n`);
  await page.getByRole('button', { name: 'undo' }).click();
  await expect.poll(said).toContain('Taken back');
  await expect(file('site.yaml')).rejects.toThrow('ENOENT');
  await page.getByRole('button', { name: 'redo' }).click();
  await expect.poll(said).toContain('Done again');
  expect(await file('site.yaml')).toBe(`${named}measures: []\nseries: []\n`);
});

describe('a file that somebody wrote by hand', () => {
  const byHand = `# Ours.\n${named.replace('\n', '   # as on paper\n')}language: en   # British\nmeasures: []   # none yet\nseries: []\n`;
  beforeEach(async () => {
    await scratch.put('content/site.yaml', byHand);
    await page.reload();
    await expect.poll(() => label('Name').inputValue()).toBe('The Hallow Record');
  });

  test('gets a measure with its chart and official figures; all else stays', async () => {
    await page.getByRole('button', { name: 'Add a measure' }).click();
    const measure = part(/^Measure/);
    await measure.getByLabel('Name', { exact: true }).fill('Cost of the weir');
    await measure.getByLabel('Words of what is measured').fill('it, weir\ncost');
    await measure.getByLabel('Words that rule it out').fill('mill, “ferry”');
    await measure.getByLabel('Unit').fill('EUR');
    await measure.getByLabel('The chart counts in').selectOption('millions');
    await measure.getByLabel('Written as').fill('million US dollars');
    await expect.poll(preview).toContain('No figure of your articles belongs here');
    await measure.getByLabel('Unit').fill('USD');
    await expect.poll(preview).toContain('1 figure of your articles:$4 million');
    await page.getByLabel('The site has a chart').check();
    await part(/^Chart/)
      .getByLabel('Title')
      .fill('What the weir costs');
    await part(/^Chart/)
      .getByLabel('Its place in the address')
      .fill('claims');
    expect(await preview()).toContain('What the weir costsCost of the weir, in million US dollars');
    await page.getByRole('button', { name: 'Add official figures' }).click();
    const series = part(/^Official figures/);
    await series.getByLabel('Name', { exact: true }).fill('Hallow Council, by year');
    await series.getByLabel('Who compiles it').fill('Hallow Council');
    await series.getByLabel('Values are in').selectOption('millions');
    await series.getByLabel('What it covers').fill('What was paid,\nwithout wages.');
    const rows = 'measure,period,value,status,released,source,url,note\n';
    const row = 'cost-of-the-weir,2030,3.8,as printed,2031-01-09,Council,https://hallow.example/2030,\n';
    await series.getByLabel('Rows, as CSV').fill(rows + row.replace('3.8', '"3,8"'));
    await save();
    await expect.poll(wrong).toEqual([expect.stringContaining('another page of the site')]);
    await part(/^Chart/)
      .getByLabel('Its place in the address')
      .fill('costs');
    await save();
    await expect.poll(wrong).toEqual([expect.stringContaining('Line 2, value: "3,8" has a decimal comma. Write 3.8.')]);
    expect(await file('site.yaml')).toBe(byHand);
    await series.getByLabel('Rows, as CSV').fill(rows + row);
    await save();
    await expect.poll(said).toContain('Saved');
    expect(await file('site.yaml')).toBe(
      `${byHand.split('measures')[0]}measures:
  - id: cost-of-the-weir
    name: Cost of the weir
    unit: USD
    scale: 1000000
    scale_name: million US dollars
    of: [[it, weir], [cost]]
    not: [mill, “ferry”]
series:
  - id: hallow-council-by-year
    name: Hallow Council, by year
    by: Hallow Council
    scale: 1000000
    role: main
    method: What was paid, without wages.
chart: {title: What the weir costs, measure: cost-of-the-weir, path: costs}
`,
    );
    expect(await file('reference/hallow-council-by-year.csv')).toBe(rows + row);
    expect((await scratch.run('extract')).code).toBe(0);
    const checked = await scratch.run('check-content');
    expect([checked.code, checked.stderr]).toEqual([0, expect.not.stringContaining('site.yaml')]);
    await page.getByRole('button', { name: 'undo' }).click();
    await expect.poll(said).toContain('Taken back');
    expect(await file('site.yaml')).toBe(byHand);
    await expect(file('reference/hallow-council-by-year.csv')).rejects.toThrow('ENOENT');
  });

  test('that is another by now is not written over', async () => {
    await label('Tagline').fill('Who said what');
    await scratch.put('content/site.yaml', `${byHand}# Later.\n`);
    await save();
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('changed by somebody else meanwhile');
    expect(await file('site.yaml')).toBe(`${byHand}# Later.\n`);
    expect(await label('Tagline').inputValue()).toBe('Who said what');
  });

  test.each(['name: [a\n', '- name: a\n'])('that a form cannot show is told of by line: %j', async (broken) => {
    await scratch.put('content/site.yaml', broken);
    await page.reload();
    await expect.poll(() => page.locator('.empty').textContent()).toMatch(/site\.yaml.*:\d+:\d+/);
    await scratch.put('content/site.yaml', byHand);
  });
});
