import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { browserArgs } from '../testing/browser-args.ts';
import { openDesk, type RunningDesk } from '../testing/desk.ts';
import { findBrowser } from '../testing/find-browser.ts';
import { mills } from '../testing/mills.ts';
import { Scratch } from '../testing/scratch.ts';

// A whole article by keyboard, at the pace of somebody who knows the keys: 1.2 s for each key that decides something, 0.2 s for each
// that is typed, 3 s to select words by mouse. Ten errors of ten kinds are mended, all else is found right. The time is
// counted, not waited for; with DESK_PACE=1 it is waited for, too.

const pace = { decided: 1.2, typed: 0.2, selected: 3 } as const;
const isPaced = process.env['DESK_PACE'] === '1';

let scratch: Scratch;
let desk: RunningDesk;
let browser: Browser;
let page: Page;
let seconds = 0;

beforeAll(async () => {
  scratch = await Scratch.make(mills);
  [desk, browser] = await Promise.all([
    openDesk(scratch, 'Ida'),
    chromium.launch({ executablePath: findBrowser(), args: [...browserArgs] }),
  ]);
  const context = await browser.newContext({ reducedMotion: 'reduce', viewport: { width: 1280, height: 900 } });
  page = await context.newPage();
  await page.goto(`http://127.0.0.1:${desk.port}/#mills`);
  await page.locator('.slip').waitFor();
});
afterAll(async () => {
  await browser.close();
  desk.process.kill();
  await scratch.remove();
});

async function spend(time: number): Promise<void> {
  seconds += time;
  if (isPaced) await sleep(time * 1000);
}
async function press(...keys: string[]): Promise<void> {
  for (const key of keys) {
    await spend(pace.decided);
    await page.keyboard.press(key);
  }
}
async function type(words: string): Promise<void> {
  await spend(words.length * pace.typed);
  await page.keyboard.type(words);
}
/** The current claim's words, without quotation marks and the comma before the last. */
const words = async () => ((await page.locator('.slip .lem').textContent()) ?? '').replace(/^“|,?”$/g, '');
const said = (what: string) => expect.poll(() => page.getByRole('status').textContent()).toContain(what);
const file = (path: string) => readFile(scratch.path(`content/${path}`), 'utf8');
async function reason(why: string): Promise<void> {
  await type(why);
  await press('Enter');
}

/** What is done to a claim when its turn comes; it is still the current one afterwards. */
const mended: Readonly<Record<string, () => Promise<void>>> = {
  '$42 million': async () => {
    await press('s');
    await type('tesk');
    await press('Enter');
    await reason('He is named behind it.');
    await said('Saved');
  },
  'Nobody asked the millers': async () => {
    await press('d');
    await type('14 March 2024');
    await press('Tab');
    await reason('At the same meeting.');
    await said('Saved');
  },
  'four mills had no roof': async () => {
    await press('1', 'Tab');
    await reason('Her own words, as the recording has them.');
    await said('Saved');
  },
  '900 tonnes a year': async () => {
    await press('p');
    await type('2023');
    await press('Tab');
    await reason('Her report is of that year.');
    await said('Saved');
  },
  'A third': async () => {
    await press('a');
    await type('33.3');
    await press('Tab');
    await reason('As the budget has it.');
    await said('Saved');
  },
  'a postcard': async () => {
    await press('s');
    await type("Millers' Guild of Lowfen");
    await press('+');
    await page.getByLabel('Kind').selectOption('organisation');
    await spend(pace.decided);
    await page.getByLabel('Why, for readers').focus();
    await reason('The only guild of the town.');
    await said('Made');
  },
  'If it agrees, the first sails turn in autumn 2026': async () => {
    await press('w', '[', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'Enter');
    await reason('The condition is the reporter’s.');
    await said('Saved');
  },
  'The river froze twice, and the ferry stayed in port': async () => {
    await press('Shift+S', 'Enter');
    await reason('Two statements.');
    await said('Made two');
  },
};

test('forty claims with ten errors of ten kinds are right in under six minutes by keyboard', async ({ annotate }) => {
  const began = performance.now();
  // What the program passed by is added first, and what is no claim dropped when it comes.
  await spend(pace.selected);
  await page
    .locator('p[data-start]', { hasText: 'Lowfen to rebuild' })
    .click({ clickCount: 3, position: { x: 40, y: 14 } });
  await press('n', '5');
  await page.getByLabel('Day, month or year').fill('2030');
  await spend(pace.typed * 4);
  await page.getByLabel('Why, for readers').focus();
  await reason('The headline dates it.');
  await said('Added');
  await page.locator('.strip28 select').first().selectOption({ index: 0 });
  const done: string[] = ['added'];
  let decisions = 1;
  for (let turn = 0; turn < 80; turn++) {
    const now = await words();
    const mend = mended[now];
    if (mend !== undefined && !done.includes(now)) {
      await mend();
      done.push(now);
      decisions++;
      continue;
    }
    if (!done.includes(now)) decisions++; // what was mended is only left behind
    if (now === 'three times') {
      await press('x');
      await reason('A manner of speaking.');
      await said('Dropped');
      done.push(now);
      continue;
    }
    // What was mended is checked with that; Enter goes on from it, too.
    await press('Enter');
    await expect
      .poll(async () => (await words()) !== now || (await page.getByRole('status').textContent())?.includes('the last'))
      .toBe(true);
    const [right, all] = ((await page.locator('.strip28 .hint b').textContent()) ?? '').split(' of ').map(Number);
    if (right === all) break;
  }
  expect(done).toHaveLength(2 + Object.keys(mended).length);
  const machine = (performance.now() - began) / 1000;
  await annotate(
    `The desk: ${decisions} decisions in ${Math.round(seconds)} s at this pace, ${((decisions / seconds) * 60).toFixed(1)} a minute; the machine took ${Math.round(machine)} s.`,
  );
  expect(seconds).toBeLessThan(6 * 60);
  const corrections = parse(await file('corrections/mills.yaml')) as {
    do: string;
    words?: string;
    seen?: { exact: string };
    fields?: object;
    reason: string;
  }[];
  // What a hand types for the same into the file: no context, no checksum, and nothing for what is right as read.
  const typed = corrections.map(({ do: deed, words: added, seen, fields, reason: why }) =>
    stringify([{ do: deed, words: added ?? seen?.exact, ...(fields && { fields }), reason: why, date: '2024-03-15' }]),
  );
  const byHand = typed.join('').length * pace.typed;
  await annotate(
    `The same ${corrections.length} corrections typed into the file: ${Math.round(byHand)} s at this pace, ${((corrections.length / byHand) * 60).toFixed(1)} a minute, without looking for their places; the files of what is right have no such way.`,
  );
  const deeds = Map.groupBy(corrections, ({ do: deed }) => deed);
  expect([...deeds].map(([deed, all]) => [deed, all.length])).toEqual(
    expect.arrayContaining([
      ['add', 2],
      ['drop', 1],
      ['set', 8],
    ]),
  );
  expect((await scratch.run('extract')).code).toBe(0);
  const checks = parse(await file('checks/mills.yaml')) as unknown[];
  const claims = (await file('articles/mills.md')).match(/^ {2}- \{"type"/gm) ?? [];
  expect(checks).toHaveLength(claims.length);
  expect(claims.length).toBeGreaterThanOrEqual(40);
  // The same decisions in another hand: the article, and with it the site, is the same to the byte.
  const byDesk = await file('articles/mills.md');
  for (const path of ['corrections/mills.yaml', 'checks/mills.yaml'])
    await scratch.put(`content/${path}`, `# By hand.\n${stringify(parse(await file(path)))}`);
  expect((await scratch.run('extract')).code).toBe(0);
  expect(await file('articles/mills.md')).toBe(byDesk);
});
