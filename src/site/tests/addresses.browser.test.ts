import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { findFaults } from '../../../scripts/testing/crawl.ts';
import { pagesOfEachKind } from '../../../scripts/testing/kinds.ts';
import { launchBrowser } from '../../../scripts/testing/launch.ts';

// What stands behind `#` and `?` comes from anybody: a page does nothing with what it does not know, and never stumbles.

const url = inject('url');
const kinds = await pagesOfEachKind();
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test.each(['#%', '#%E0%A4%A', '#"><script>', '?view=%', '?%E0=%A4&from=%&q=%'])(
  'no kind of page stumbles over %s',
  async (end) => {
    expect(
      await findFaults(
        browser,
        url,
        kinds.map(({ path }) => path + end),
      ),
    ).toEqual([]);
  },
);
