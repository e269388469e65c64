import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser, withPage } from '../../../scripts/testing/launch.ts';

const url = inject('url');
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('the front page', () => {
  test('has all but the articles in one screen, whole, without scripts', async () => {
    const viewport = { width: 1280, height: 860 };
    await withPage(browser, { viewport, javaScriptEnabled: false }, async (page) => {
      await page.goto(`${url}/`);
      const parts = page.locator('main.front > :not(.articles)');
      expect(await parts.count()).toBe(5);
      for (const part of await parts.all()) {
        const box = await part.boundingBox();
        expect((box?.y ?? 0) + (box?.height ?? 0), await part.innerText()).toBeLessThanOrEqual(viewport.height);
      }
    });
  });

  test('names what the articles differ in with links to the places', async () => {
    await withPage(browser, { javaScriptEnabled: false }, async (page) => {
      await page.goto(`${url}/`);
      const differences = page.getByRole('region', { name: 'Where the articles differ' }).getByRole('listitem');
      expect(await differences.count()).toBeGreaterThan(0);
      for (const difference of await differences.all())
        expect(await difference.locator('a[href*="/articles/"][href*="#"]').count()).toBeGreaterThan(0);
    });
  });
});
