import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { claimsOf, readCorpus } from '../../../scripts/testing/corpus.ts';
import { launchBrowser, withPage } from '../../../scripts/testing/launch.ts';

// What a reader passes on of a statement: its picture, and the way to the words on the publisher's page.

const url = inject('url');
const wide = { viewport: { width: 1280, height: 900 } };
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const quotations = claimsOf(await readCorpus(), 'quotation');

test('a statement’s page has a picture of it, for links and for readers', async () => {
  const { claim } = quotations[0] as (typeof quotations)[number];
  await withPage(browser, wide, async (page) => {
    await page.goto(`${url}/claims/${claim.id}/`);
    const linked = await page.locator('meta[property="og:image"]').getAttribute('content');
    expect(new URL(linked ?? '').pathname).toMatch(new RegExp(`/claims/${claim.id}/card\\.png$`));
    const shown = page.locator('.share img');
    await shown.scrollIntoViewIfNeeded();
    await expect.poll(() => shown.evaluate((img) => (img as HTMLImageElement).naturalWidth)).toBe(1200);
    expect(await shown.getAttribute('alt')).toContain(claim.exact.slice(0, 20));
  });
});

test('no title or description of a claim’s page has a hash', async () => {
  await withPage(browser, { ...wide, javaScriptEnabled: false }, async (page) => {
    for (const { claim } of quotations.slice(0, 8)) {
      await page.goto(`${url}/claims/${claim.id}/`);
      const told = [await page.title(), await page.locator('meta[name="description"]').getAttribute('content')];
      for (const words of told) expect(words).not.toMatch(/\b(?=\w*\d)[0-9a-f]{12}\b|from character/);
    }
  });
});

describe('the link into the publisher’s page', () => {
  // The articles stand on our own pages as they do on their publishers', so that a browser can be asked.
  test.each([...new Set(quotations.map(({ article }) => article.slug))])('leads to the words of %s', async (slug) => {
    await withPage(browser, { viewport: { width: 1280, height: 300 } }, async (page) => {
      const missed: string[] = [];
      let followed = 0;
      for (const { claim } of quotations.filter(({ article }) => article.slug === slug).slice(-6)) {
        await page.goto(`${url}/claims/${claim.id}/`);
        const links = page.locator('.share .at a');
        const fragment = /#(:~:text=.*)$/.exec((await links.getAttribute('href')) ?? '')?.[1];
        if (fragment === undefined) continue;
        followed++;
        await page.goto('about:blank');
        await page.goto(`${url}/articles/${slug}/#${fragment}`);
        const isSeen = () =>
          page.locator(`[id="${claim.id}"]`).evaluate((mark) => {
            const { top, bottom } = mark.getBoundingClientRect();
            return top < innerHeight && bottom > 0;
          });
        await expect
          .poll(isSeen)
          .toBe(true)
          .catch(() => missed.push(`${claim.exact} ${fragment}`));
      }
      expect(followed).toBeGreaterThan(0);
      expect(missed).toEqual([]);
    });
  });
});
