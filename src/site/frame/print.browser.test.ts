import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { builtPaths } from '../../../scripts/built/pages.ts';
import { launchBrowser, withPage } from '../../../scripts/testing/launch.ts';

const url = inject('url');
/** What A4 leaves between the margins of `frame/print.css`, in pixels. */
const sheet = { width: 643, height: 900 };
let browser: Browser;
let kinds: string[];

beforeAll(async () => {
  browser = await launchBrowser();
  const paths = await builtPaths(inject('outDir'));
  const first = (pattern: RegExp) => paths.filter((path) => pattern.test(path)).slice(0, 1);
  kinds = [
    ...paths.filter((path) => /^\/(?:[^/]+\/)?$/.test(path)),
    ...first(/^\/articles\/./),
    ...first(/^\/speakers\/./),
  ];
});
afterAll(() => browser.close());

describe('on paper', () => {
  test('no kind of page is cut at the side, has navigation or a fold that hides something', async () => {
    expect(kinds.length).toBeGreaterThan(6);
    await onPaper(async (page) => {
      for (const path of kinds) {
        await page.goto(url + path);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(sheet.width);
        expect(await page.locator('nav:visible').count(), path).toBe(0);
        expect(await page.evaluate(hiddenFolds), path).toBe(0);
      }
    });
  });

  test('an article has its notes behind the text, with the numbers of their marks', async () => {
    await onPaper(async (page) => {
      await page.goto(url + (kinds.find((path) => /^\/articles\/./.test(path)) as string));
      const text = await page.locator('.para > p').last().boundingBox();
      const note = await page.locator('.note').first().boundingBox();
      expect(note?.y).toBeGreaterThan(text?.y as number);
      const numbers = (selector: string, part: string) =>
        page
          .locator(selector)
          .evaluateAll(
            (elements, pseudo) => elements.map((element) => getComputedStyle(element, pseudo).content),
            part,
          );
      const marks = await numbers('.text mark[data-n]', '::before');
      expect(marks.length).toBeGreaterThan(3);
      expect([...new Set(marks)].sort()).toEqual([...new Set(await numbers('.note[data-n]', '::before'))].sort());
    });
  });

  test('an article says where it was printed, in letters', async () => {
    await onPaper(async (page) => {
      await page.goto(url + (kinds.find((path) => /^\/articles\/./.test(path)) as string));
      const link = page.locator('.about dd a[href^="http"]').first();
      const address = await link.getAttribute('href');
      expect(await link.evaluate((element) => getComputedStyle(element, '::after').content)).toContain(address);
    });
  });
});

async function onPaper(use: (page: Page) => Promise<void>): Promise<void> {
  await withPage(browser, { viewport: sheet, javaScriptEnabled: false }, async (page) => {
    await page.emulateMedia({ media: 'print' });
    await use(page);
  });
}

/** Runs in the page: folds of which a part that would be shown is not. */
function hiddenFolds(): number {
  return [...document.querySelectorAll('details')].filter(
    (fold) => getComputedStyle(fold, '::details-content').contentVisibility === 'hidden',
  ).length;
}
