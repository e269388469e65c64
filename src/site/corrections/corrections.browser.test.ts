import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseAtomFeed } from 'feedsmith';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { readCorpus } from '../../../scripts/testing/corpus.ts';
import { launchBrowser, withPage } from '../../../scripts/testing/launch.ts';

const url = inject('url');
const corpus = await readCorpus();
const applied = corpus.flatMap(({ article }) => article.corrections.map((correction) => ({ article, correction })));
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('the log of corrections', () => {
  test('has each with its reason, and leads to the claims', async () => {
    await withPage(browser, { javaScriptEnabled: false }, async (page) => {
      await page.goto(`${url}/corrections/`);
      expect(await page.locator('.corrections li').count()).toBe(applied.length);
      for (const { article, correction } of applied) {
        const entry = page.locator(`[id="c-${correction.id}"]`);
        expect(await entry.innerText()).toContain(correction.reason);
        const anchor = correction.do === 'drop' ? '' : `#${correction.claim}`;
        expect(await entry.getByRole('link').getAttribute('href')).toMatch(
          new RegExp(`/articles/${article.slug}/${anchor}$`),
        );
      }
      if (applied.length === 0) expect(await page.locator('main').innerText()).toContain('Nothing has been corrected');
    });
  });

  test('is one link away from every page', async () => {
    await withPage(browser, {}, async (page) => {
      await page.goto(`${url}/`);
      await page.getByRole('link', { name: 'corrections', exact: true }).click();
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Corrections');
    });
  });

  test('is a feed, too, of the same entries', async () => {
    const feed = parseAtomFeed(await readFile(join(inject('outDir'), 'corrections', 'feed.xml'), 'utf8'));
    expect(feed.entries ?? []).toHaveLength(Math.min(applied.length, 100));
    const ids = new Set(applied.map(({ correction }) => `c-${correction.id}`));
    for (const { id } of feed.entries ?? []) expect(ids).toContain(new URL(id ?? '').hash.slice(1));
    expect(feed.links?.find(({ rel }) => rel === 'self')?.href).toMatch(/\/corrections\/feed\.xml$/);
  });
});

test('the note on a corrected claim says what was changed, and why', async () => {
  const found = applied.find(({ correction }) => correction.do === 'set');
  if (found === undefined) throw new Error('The corpus has no corrected claim.');
  const { article, correction } = found;
  await withPage(browser, { javaScriptEnabled: false }, async (page) => {
    await page.goto(`${url}/articles/${article.slug}/#n-${correction.claim}`);
    const note = await page.locator(`[id="n-${correction.claim}"]`).textContent();
    expect(note).toMatch(/Corrected on \d+ \w+ \d{4}:/);
    expect(note).toContain(correction.reason);
  });
});
