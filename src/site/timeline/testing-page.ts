import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, inject } from 'vitest';
import { launchBrowser, withPage } from '../../../scripts/testing/launch.ts';
import { type TimelineData, unpackTimeline } from './data.ts';

// The timeline's page in a browser, as its tests open it.

/** Marks of the drawing that is shown. */
export const shownMarks = 'svg.timeline:visible .marks > a';

/** A browser for the tests of a file, and what the page draws. */
export function timelinePage() {
  const url = inject('url');
  let browser: Browser;
  let data: ReturnType<typeof unpackTimeline>;
  beforeAll(async () => {
    browser = await launchBrowser();
    const json = await readFile(join(inject('outDir'), 'timeline', 'data.json'), 'utf8');
    data = unpackTimeline(JSON.parse(json) as TimelineData);
  });
  afterAll(() => browser.close());
  return {
    url,
    get browser() {
      return browser;
    },
    get data() {
      return data;
    },
    /** A page of 1280 by 900 pixels without motion, unless the options say otherwise. */
    visible: (options: Parameters<Browser['newContext']>[0], use: (page: Page) => Promise<void>) =>
      withPage(browser, { viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', ...options }, use),
    open: async (page: Page, path = '/timeline/') => {
      await page.goto(url + path);
      await page.locator('timeline-chart[ready]').waitFor();
    },
  };
}

export async function queryOf(page: Page): Promise<URLSearchParams> {
  return new URLSearchParams(await page.evaluate(() => location.search));
}
