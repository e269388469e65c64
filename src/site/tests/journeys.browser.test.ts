import { readFile } from 'node:fs/promises';
import { parseHTML } from 'linkedom';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { builtPages } from '../../../scripts/built/pages.ts';
import { readSite } from '../../../scripts/content/corpus.ts';
import { mostQuoted, readCorpus } from '../../../scripts/testing/corpus.ts';
import { landed } from '../../../scripts/testing/landing.ts';
import { launchBrowser, withPage } from '../../../scripts/testing/launch.ts';

// What a reader does without scripts, link by link.

const url = inject('url');
const base = new URL(`${url}/`).pathname;
const pages = await builtPages(inject('outDir'));
const { name: speaker } = mostQuoted(await readCorpus());
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** A phone without scripts, on the front page. */
function fromFront(use: (page: Page) => Promise<void>): Promise<void> {
  return withPage(browser, { javaScriptEnabled: false, viewport: { width: 360, height: 740 } }, async (page) => {
    await page.goto(`${url}/`);
    await use(page);
  });
}

test('every page that search engines are told of can be found by links from the front page', async () => {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const found = new Set(['/']);
  for (const path of found) {
    const page = byPath.get(path);
    if (page === undefined) continue;
    const { document } = parseHTML(await readFile(page.file, 'utf8'));
    for (const anchor of document.querySelectorAll('a[href]')) {
      const { origin, pathname } = new URL(anchor.getAttribute('href') ?? '', url + path);
      if (origin === new URL(url).origin) found.add(`/${pathname.slice(base.length)}`);
    }
  }
  const sitemap = await readFile(`${inject('outDir')}/sitemap-0.xml`, 'utf8');
  const told = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => new URL(address as string).pathname);
  expect(told.length).toBeGreaterThan(10);
  expect(told.filter((path) => !found.has(`/${path.slice(base.length)}`))).toEqual([]);
});

test('front page → speaker → quotation → its sentence → back', () =>
  fromFront(async (page) => {
    await page.getByRole('main').getByRole('link', { name: speaker, exact: true }).first().click();
    await page.waitForURL(/\/speakers\//);
    expect(await page.locator('h1').textContent()).toBe(speaker);
    const statement = page.locator('main ol > li').first();
    const read = await statement.textContent();
    await statement.locator('a[href*="#"]').first().click();
    expect(read).toContain(await landed(page));
    await page.goBack();
    expect(await page.locator('h1').textContent()).toBe(speaker);
  }));

test('front page → article → note → the words that it is on', () =>
  fromFront(async (page) => {
    await page.getByRole('main').getByRole('listitem').getByRole('heading').first().getByRole('link').click();
    await page.waitForURL(/\/articles\/[^/]+\/$/);
    const fold = page.locator('details.notes').first();
    const note = fold.getByRole('listitem').first();
    expect(await note.isVisible()).toBe(false);
    await fold.locator('summary').click();
    expect(await note.isVisible()).toBe(true);
    const lemma = note.getByRole('link').first();
    const [begins = ''] = ((await lemma.textContent()) ?? '').replace(/[“”"]/g, '').split(' ');
    await lemma.click();
    expect(begins).not.toBe('');
    expect(await landed(page)).toContain(begins);
  }));

test.each([
  [(await readSite())?.chart?.name ?? '', 'table tbody tr:has(a[href*="/articles/"])'],
  ['Timeline', '#list li:has(a[href*="/articles/"])'],
])('front page → %s → the sentence of an entry', (name, entries) =>
  fromFront(async (page) => {
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name, exact: true }).click();
    const entry = page.locator(entries).filter({ visible: true }).first();
    await entry.locator('a[href*="/articles/"][href*="#"]').first().click();
    expect(await landed(page)).not.toBe('');
  }),
);

test('speaker → feeds, which have the speaker’s words', () =>
  fromFront(async (page) => {
    await page.getByRole('main').getByRole('link', { name: speaker, exact: true }).first().click();
    await page.waitForURL(/\/speakers\//);
    const feeds = page.locator('main a[type*="+"], main a[type*="opml"]');
    const addresses = await feeds.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(addresses).toHaveLength(3);
    for (const address of addresses) {
      const response = await fetch(address);
      expect(response.status, address).toBe(200);
      expect(await response.text()).toContain(speaker);
    }
  }));

describe.runIf(pages.some(({ path }) => path === '/claims/'))('claims', () => {
  test('front page → list of claims → a claim → its sentence', () =>
    fromFront(async (page) => {
      await page.locator(`a[href="${base}claims/"]`).filter({ visible: true }).first().click();
      await page.waitForURL(/\/claims\/$/);
      const link = page.locator(
        'main :is(a[href*="/articles/"][href*="#"], a[href*="/claims/"]:not([href$="/claims/"], [href*="#"]))',
      );
      await link.filter({ visible: true }).first().click();
      if (/\/claims\//.test(page.url())) await page.locator('main a[href*="/articles/"][href*="#"]').first().click();
      expect(await landed(page)).not.toBe('');
    }));
});
