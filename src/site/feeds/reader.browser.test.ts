import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import { parseAtomFeed } from 'feedsmith';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findNewsboat } from '../../../scripts/testing/find-newsboat.ts';
import { launchBrowser, withPage } from '../../../scripts/testing/launch.ts';

// Feeds as those who follow them have them: in a real feed reader, and as a page.

const url = inject('url');
const newsboat = findNewsboat();
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Paths of the feeds of all speakers, by the list that readers import. */
async function feedPaths(): Promise<string[]> {
  const list = await (await fetch(`${url}/speakers/feeds.opml`)).text();
  return [...list.matchAll(/\/speakers\/[^"]+\/feed\.xml/g)].map(([path]) => path);
}

if (newsboat === null) console.log('Not tested: feeds in newsboat, which is not installed and could not be.');

describe.skipIf(newsboat === null)('in newsboat', () => {
  test('each feed is taken, with all its entries, their titles and their links', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'newsboat-'));
    try {
      const addresses = [...(await feedPaths()), '/corrections/feed.xml'].map((path) => url + path);
      const at = (name: string) => join(folder, name);
      await writeFile(at('urls'), `${addresses.join('\n')}\n`);
      await writeFile(at('config'), `error-log "${at('errors')}"\n`);
      const args = ['-C', at('config'), '-u', at('urls'), '-c', at('cache.db'), '-x', 'reload'];
      await promisify(execFile)('newsboat', args, { env: { ...process.env, HOME: folder }, timeout: 50_000 });
      const cache = new DatabaseSync(at('cache.db'));
      const errors = await readFile(at('errors'), 'utf8').catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return ''; // nothing was logged
        throw error;
      });
      expect(errors).toBe('');
      for (const address of addresses) {
        const feed = parseAtomFeed(await (await fetch(address)).text());
        const taken = cache.prepare('SELECT title, url FROM rss_item WHERE feedurl = ?').all(address);
        const entries = feed.entries ?? [];
        expect(taken.map((item) => item['url']).sort(), address).toEqual(
          entries.map(({ links }) => links?.[0]?.href).sort(),
        );
        for (const { title } of taken) expect(title).toMatch(/\S/);
      }
      cache.close();
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe('the page beside a feed', () => {
  test('is the first link to follow a speaker, says what it is for, and has the feed’s address and entries', async () => {
    const [path = ''] = await feedPaths();
    await withPage(browser, { viewport: { width: 360, height: 800 }, javaScriptEnabled: false }, async (page) => {
      await page.goto(url + path.replace('feed.xml', ''));
      await page.locator('.follow a').first().click();
      expect(new URL(page.url()).pathname).toMatch(/\/feed\/$/);
      expect(await page.locator('h1').textContent()).toMatch(/^Follow /);
      await expect.poll(() => page.getByText('feed reader').count()).toBeGreaterThan(0);
      const addresses = await page.locator('copy-text pre').allTextContents();
      expect(addresses.map((address) => new URL(address).pathname.split('/').at(-1))).toEqual([
        'feed.xml',
        'feed.json',
      ]);
      const feed = parseAtomFeed(await (await fetch(url + path)).text());
      const shown = await page.locator('.entries a').evaluateAll((links) => links.map((link) => link.textContent));
      expect(shown).toHaveLength(Math.min(20, feed.entries?.length ?? 0));
      await page.locator('.entries a').first().click();
      expect(await page.locator(':target').count()).toBe(1);
    });
  });

  test('leads from the corrections, too', async () => {
    await withPage(browser, { viewport: { width: 1280, height: 800 }, javaScriptEnabled: false }, async (page) => {
      await page.goto(`${url}/corrections/`);
      await page.getByRole('link', { name: 'follow corrections' }).click();
      expect(await page.locator('copy-text pre').allTextContents()).toHaveLength(1);
      expect(await page.locator('.entries li').count()).toBeGreaterThan(0);
    });
  });
});
