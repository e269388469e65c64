import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { builtPaths } from '../../../scripts/built/pages.ts';
import { launchBrowser, withPage } from '../../../scripts/testing/launch.ts';
import { overlappingTexts } from '../../../scripts/testing/overlaps.ts';

// Browsers without CSS anchors: the rule that asks for them is answered “no”, as those browsers do.

const url = inject('url');
const wide = { viewport: { width: 1280, height: 860 }, javaScriptEnabled: false };
let browser: Browser;
let articles: string[];
let article: string;

beforeAll(async () => {
  browser = await launchBrowser();
  articles = (await builtPaths(inject('outDir'))).filter((path) => /^\/articles\/\d/.test(path));
  article = articles[0] as string;
});
afterAll(() => browser.close());

describe('a wide window without CSS anchors', () => {
  test('keeps the notes folded under their paragraphs', async () => {
    await withoutAnchors(async (page) => {
      expect(await page.locator('.notes').count()).toBeGreaterThan(0);
      expect(await page.locator('.notes summary:visible').count()).toBe(await page.locator('.notes summary').count());
      expect(await page.locator('.note:visible').count()).toBe(0);
    });
  });

  test('opens a fold by its summary, within the measure', async () => {
    await withoutAnchors(async (page) => {
      const notes = page.locator('.notes').nth(1);
      await notes.locator('summary').focus();
      await page.keyboard.press('Enter');
      const [note, text] = [
        await notes.locator('.note').first().boundingBox(),
        await page.locator('.text').boundingBox(),
      ];
      expect(note?.x).toBeGreaterThanOrEqual(text?.x as number);
      expect((note?.x ?? 0) + (note?.width ?? 0)).toBeLessThanOrEqual((text?.x ?? 0) + (text?.width ?? 0) + 1);
    });
  });

  test('opens the fold of the note that a mark leads to', async () => {
    await withoutAnchors(async (page) => {
      const link = page.locator('.para > p mark a').first();
      const id = ((await link.getAttribute('href')) as string).slice(1);
      await link.click();
      await page.locator(`#${id}`).waitFor({ state: 'visible' });
      expect(await page.locator(`.notes:has(#${id})`).getAttribute('open')).not.toBeNull();
    });
  });
});

test('a wide window with CSS anchors has the notes open in the margins', async () => {
  await withPage(browser, wide, async (page) => {
    await page.goto(url + article);
    expect(await page.locator('.notes:not(.folded) .note:visible').count()).toBeGreaterThan(0);
    expect(await page.locator('.notes:not(.folded) summary:visible').count()).toBe(0);
  });
});

test.each([
  [1024, '.notes:not(.folded-in-one)'],
  [1280, '.notes:not(.folded)'],
  [1600, '.notes:not(.folded)'],
])('at %i px the margins have the notes, none on another, most of them open', async (width, open) => {
  await withPage(browser, { ...wide, viewport: { width, height: 860 } }, async (page) => {
    for (const path of articles) {
      await page.goto(url + path);
      expect(await page.evaluate(overlappingTexts, `${open} .note, .key`), path).toEqual([]);
      const [all, shown] = [page.locator('.notes'), page.locator(`${open}:has(.note:visible)`)];
      expect(await shown.count(), path).toBeGreaterThanOrEqual((await all.count()) / 2);
    }
  });
});

async function withoutAnchors(use: (page: Page) => Promise<void>): Promise<void> {
  await withPage(browser, wide, async (page) => {
    let answered = 0;
    await page.route('**/*.css', async (route) => {
      const response = await route.fetch();
      const css = await response.text();
      answered += css.split('anchor-name:').length - 1;
      await route.fulfill({ response, body: css.replace(/@supports \(anchor-name:/g, '@supports (no-anchor-name:') });
    });
    await page.goto(url + article);
    expect(answered, 'rules about anchors').toBeGreaterThan(0);
    await use(page);
  });
}
