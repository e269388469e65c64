import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Site, serve } from '../../../scripts/serve.ts';
import { buildElsewhere } from '../../../scripts/testing/build-elsewhere.ts';
import { writeDatedCorpus } from '../../../scripts/testing/dated-corpus.ts';
import { launchBrowser, withPage } from '../../../scripts/testing/launch.ts';
import { overlappingTexts } from '../../../scripts/testing/overlaps.ts';

const EVENTS = 5000;
let browser: Browser;
let site: Site;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'timeline-'));
  await writeDatedCorpus(join(folder, 'content'), EVENTS);
  await buildElsewhere(join(folder, 'content'), join(folder, 'dist'));
  site = await serve(join(folder, 'dist'), 0);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await site.close();
  await rm(folder, { recursive: true, force: true });
});

const open = (options: Parameters<Browser['newContext']>[0], path: string, use: (page: Page) => Promise<void>) =>
  withPage(browser, { viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', ...options }, async (page) => {
    await page.goto(site.url + path);
    await use(page);
  });

const ready = (page: Page) => page.locator('timeline-chart[ready] svg.timeline:visible .marks > a').first().waitFor();

/** How many marks a page says that it has. */
const said = async (page: Page) =>
  Number(/^[\d,]+/.exec(await page.locator('.shown').innerText())?.[0].replaceAll(',', ''));

describe(`${EVENTS} events`, () => {
  test('without scripts are counted by month; each bar leads to its month’s page', async () => {
    await open({ javaScriptEnabled: false }, '/timeline/', async (page) => {
      expect(await said(page)).toBeGreaterThanOrEqual(EVENTS);
      expect(await page.locator('svg.timeline:visible').count()).toBe(0);
      const bars = await page
        .locator('svg.counts.wide a')
        .evaluateAll((links) =>
          links.map((link) => [link.getAttribute('href'), link.getAttribute('aria-label')] as const),
        );
      expect(bars.length).toBeGreaterThan(40);
      const [href = '', words = ''] = (bars[20] ?? []) as [string, string];
      await page.goto(site.url + href);
      const month = (await page.locator('h1').innerText()).replace('Entries dated ', '');
      expect(words).toBe(`${month}: ${await page.locator('.dated > li').count()} entries`);
    });
  });

  test('are drawn by the script: few marks, the rest counted, none lost', async () => {
    await open({}, '/timeline/', async (page) => {
      await ready(page);
      const labels = await page
        .locator('svg.timeline:visible .marks > a')
        .evaluateAll((marks) =>
          marks.map((mark) =>
            mark.classList.contains('more')
              ? Number.parseInt(/[\d,]+/.exec(mark.textContent)?.[0].replaceAll(',', '') ?? '', 10)
              : 1,
          ),
        );
      expect(labels.length).toBeLessThan(1000);
      expect(labels.reduce((sum, count) => sum + count, 0)).toBe(await said(page));
      expect(await page.evaluate(overlappingTexts, 'svg.timeline .marks text')).toEqual([]);
    });
  });

  test('a count opens, by pointer and by key, until each mark stands by itself', async () => {
    await open({}, '/timeline/?lanes=speaker', async (page) => {
      await ready(page);
      const span = () =>
        page.evaluate(() => {
          const query = new URLSearchParams(location.search);
          return Date.parse(query.get('to') ?? '2025-12-31') - Date.parse(query.get('from') ?? '2021-01-01');
        });
      const before = await span();
      await page.locator('svg.timeline:visible .more:not(.outside)').first().click();
      const after = await span();
      expect(after).toBeLessThan(before);
      await page.locator('svg.timeline:visible .more:not(.outside)').first().focus();
      await page.keyboard.press('Enter');
      await expect
        .poll(async () => (await span()) < after || (await page.locator('dialog[open]').count()) === 1)
        .toBe(true);
    });
  });

  test('what no zoom parts is listed in a dialogue, which Escape closes', async () => {
    await open({}, '/timeline/?clock=published&from=2023-03-01&to=2023-03-14', async (page) => {
      await ready(page);
      await page.locator('svg.timeline:visible .more:not(.outside)').first().click();
      const dialog = page.getByRole('dialog');
      const count = Number.parseInt(await dialog.getByRole('heading').innerText(), 10);
      expect(await dialog.locator('a').count()).toBe(Math.min(100, count));
      const href = await dialog.locator('a').first().getAttribute('href');
      expect(href).toMatch(/^\/timeline\/(?:\d{4}-\d{2}|earlier)\/#e-/);
      await page.keyboard.press('Escape');
      expect(await dialog.count()).toBe(0);
    });
  });

  test.each([360, 1280])('no label stands on another on a month’s page, %i pixels wide', async (width) => {
    await open({ javaScriptEnabled: false, viewport: { width, height: 900 } }, '/timeline/2023-04/', async (page) => {
      expect(await page.locator('svg.timeline:visible .marks > a').count()).toBeGreaterThan(10);
      expect(await page.evaluate(overlappingTexts, 'svg.timeline .marks text')).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
  });

  test('a month’s page leads from each entry to its mark, or to the count that has it', async () => {
    await open({ javaScriptEnabled: false }, '/timeline/2023-04/', async (page) => {
      const lost = await page
        .locator('.when a')
        .evaluateAll(
          (links) =>
            links.filter((link) => document.querySelector(link.getAttribute('href') as string) === null).length,
        );
      expect(lost).toBe(0);
      expect(await said(page)).toBeGreaterThan(10);
      expect(await page.locator('.dated > li').count()).toBe(await said(page));
    });
  });
});
