import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { readSite } from '../../../scripts/content/corpus.ts';
import { mostQuoted, readCorpus } from '../../../scripts/testing/corpus.ts';
import { landed } from '../../../scripts/testing/landing.ts';
import { launchBrowser, withPage } from '../../../scripts/testing/launch.ts';

// The same with scripts, by keyboard alone: Tab, Enter, Space.

const url = inject('url');
const { name: speaker } = mostQuoted(await readCorpus());
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test('the skip link leads past the navigation', () =>
  on('/', async (page) => {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#main');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  }));

test('find a speaker → read a quotation → land on its sentence, where Tab goes on → back', () =>
  on('/', async (page) => {
    await tabTo(page, 'main a', speaker);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/speakers\//);
    const speakerPage = page.url();
    await tabTo(page, 'main ol > li a[href*="/articles/"][href*="#"]');
    await page.keyboard.press('Enter');
    expect(await landed(page)).not.toBe('');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(isFirstBehindTarget)).toBe(true);
    await page.goBack();
    expect(page.url()).toBe(speakerPage);
  }));

test('open the notes of a paragraph, and go from one to its words', () =>
  on('/articles/', async (page) => {
    await tabTo(page, 'main li a');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/articles\/[^/]+\/$/);
    await tabTo(page, 'details.notes summary');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('details.notes[open] li') !== null)).toBe(true);
    await page.keyboard.press('Enter');
    expect(await landed(page)).not.toBe('');
  }));

test('switch a kind of marks off and on', () =>
  on('/articles/', async (page) => {
    await tabTo(page, 'main li a');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/articles\/[^/]+\/$/);
    const lines = () =>
      page
        .locator('.para > :not(.key) mark.f')
        .first()
        .evaluate((mark) => getComputedStyle(mark).textDecorationLine);
    expect(await lines()).toContain('underline');
    await tabTo(page, '#show-f');
    await page.keyboard.press('Space');
    expect(await lines()).toBe('none');
    await page.keyboard.press('Space');
    expect(await lines()).toContain('underline');
  }));

test('from a figure of the chart to its sentence', async () =>
  on(`/${(await readSite())?.chart?.path}/`, async (page) => {
    await tabTo(page, 'main svg a');
    await page.keyboard.press('Enter');
    expect(await landed(page)).not.toBe('');
  }));

test('from the timeline’s drawing to its card, to the list, and on to the sentence', () =>
  on('/timeline/', async (page) => {
    await page.locator('timeline-chart[ready]').waitFor();
    await tabTo(page, 'main svg a[href^="#"]');
    await page.keyboard.press('Enter');
    await tabTo(page, 'section.card a[href^="#"]');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('#list li:target').count()).toBe(1);
    await tabTo(page, '#list li:target a[href*="/articles/"]');
    await page.keyboard.press('Enter');
    expect(await landed(page)).not.toBe('');
  }));

/** A phone with scripts. */
function on(path: string, use: (page: Page) => Promise<void>): Promise<void> {
  return withPage(browser, { viewport: { width: 360, height: 740 } }, async (page) => {
    await page.goto(url + path, { waitUntil: 'networkidle' });
    await use(page);
  });
}

/** Presses Tab until the focus is on an element of the selector, of these words if any. Throws where it never comes there. */
async function tabTo(page: Page, selector: string, words?: string): Promise<void> {
  for (let presses = 0; presses < 300; presses++) {
    await page.keyboard.press('Tab');
    const there = await page.evaluate(
      ([wanted, text]) => {
        const { activeElement } = document;
        return activeElement?.matches(wanted) && (text === null || activeElement.textContent?.trim() === text);
      },
      [selector, words ?? null] as const,
    );
    if (there === true) return;
  }
  throw new Error(`Tab never comes to ${selector}${words === undefined ? '' : ` “${words}”`}.`);
}

/** Runs in the page: whether what has the focus is the first stop in or behind the target of the address. */
function isFirstBehindTarget(): boolean {
  const target = document.querySelector(':target');
  const { activeElement } = document;
  if (target === null || activeElement === null) return false;
  const isBehind = (element: Element) =>
    (target.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const stops = [...document.querySelectorAll<HTMLElement>('a[href], button, input, summary, [tabindex]')];
  return stops.find((stop) => stop.tabIndex >= 0 && stop.checkVisibility() && isBehind(stop)) === activeElement;
}
