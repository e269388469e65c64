import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { pagesOfEachKind } from '../../../scripts/testing/kinds.ts';
import { launchBrowser, withPage } from '../../../scripts/testing/launch.ts';

const url = inject('url');
const kinds = await pagesOfEachKind();
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** WCAG A and AA up to 2.2, axe's best practices, and the rules that it calls experimental. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'experimental'];

const screens = (['light', 'dark'] as const).flatMap((theme) => [360, 1280].map((width) => ({ theme, width })));

test.for(kinds)('axe finds nothing in $path, in both themes, on a phone and on a desk', async ({ path }) => {
  await withPage(browser, {}, async (page) => {
    await page.goto(url + path, { waitUntil: 'networkidle' });
    for (const { theme, width } of screens) {
      await page.emulateMedia({ colorScheme: theme });
      await page.setViewportSize({ width, height: 900 });
      expect(await violationsOf(page), `${theme}, ${width} px`).toEqual([]);
    }
  });
});

/** Each as its rule and the element. Throws when axe has looked at no colour and no target. */
async function violationsOf(page: Page): Promise<string[]> {
  const { violations, passes } = await new AxeBuilder({ page }).withTags(tags).analyze();
  expect(passes.map(({ id }) => id)).toEqual(expect.arrayContaining(['color-contrast', 'target-size']));
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
