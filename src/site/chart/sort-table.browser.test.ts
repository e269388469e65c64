import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser, withPage } from '../../../scripts/testing/launch.ts';

const url = inject('url');
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** The table of the chart. */
function onTable(use: (page: Page) => Promise<void>): Promise<void> {
  return withPage(browser, { viewport: { width: 1280, height: 900 } }, async (page) => {
    await page.goto(`${url}/trade/?tab=table`, { waitUntil: 'networkidle' });
    await use(page);
  });
}

describe('the table', () => {
  const amounts = (page: Page) =>
    page
      .locator('#table [data-view="annual"] table')
      .first()
      .locator('tbody data')
      .evaluateAll((all) => all.map((one) => Number((one as HTMLDataElement).value)));

  test('is sorted by its headings, up, down, and as it was', async () => {
    await onTable(async (page) => {
      const before = await amounts(page);
      const up = before.toSorted((a, b) => a - b);
      expect(up).not.toEqual(before);
      const heading = page.locator('#table [data-view="annual"] th.num').first();
      const states: [string | null, number[]][] = [];
      for (let press = 0; press < 3; press++) {
        await heading.getByRole('button').press('Enter');
        states.push([await heading.getAttribute('aria-sort'), await amounts(page)]);
      }
      expect(states).toEqual([
        ['ascending', up],
        ['descending', up.toReversed()],
        [null, before],
      ]);
    });
  });

  test('is sorted again by the address that it was sorted under', async () => {
    await onTable(async (page) => {
      const heading = page.locator('#table [data-view="annual"] th.num').first();
      for (let press = 0; press < 2; press++) await heading.getByRole('button').press('Enter');
      const order = await amounts(page);
      await page.reload();
      expect(await amounts(page)).toEqual(order);
      expect(await heading.getAttribute('aria-sort')).toBe('descending');
      await heading.getByRole('button').press('Enter');
      expect(new URL(page.url()).search).toBe('?tab=table');
    });
  });

  test('is plain without scripts', async () => {
    await withPage(browser, { javaScriptEnabled: false }, async (page) => {
      await page.goto(`${url}/trade/`);
      expect(await page.locator('th button').count()).toBe(0);
      expect((await amounts(page)).length).toBeGreaterThan(10);
    });
  });
});
