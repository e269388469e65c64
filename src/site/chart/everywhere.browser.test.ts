import { gzipSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser, withPage } from '../../../scripts/testing/launch.ts';
import { overlappingTexts } from '../../../scripts/testing/overlaps.ts';
import { pagesOf } from '../../../scripts/testing/pages-of-pdf.ts';
import { colours } from '../drawing/colours.ts';

// The chart as readers set it: narrow, enlarged, dark, on paper, without scripts; and what it weighs.

const url = inject('url');
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const views = ['annual', 'year-to-date', 'known', 'growth'] as const;

function onView(view: string, options: BrowserContextOptions, use: (page: Page) => Promise<void>): Promise<void> {
  return withPage(browser, { reducedMotion: 'reduce', ...options }, async (page) => {
    await page.goto(`${url}/trade/?view=${view}`, { waitUntil: 'networkidle' });
    await use(page);
  });
}

describe.each(views)('%s', (view) => {
  test.each([
    ['at 360 px', { width: 360, height: 740 }],
    ['at 200 % of 1280 px', { width: 640, height: 450 }],
    ['at 1280 px', { width: 1280, height: 900 }],
  ])('is whole %s', async (_, viewport) => {
    await onView(view, { viewport }, async (page) => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
      const marks = page.locator('.panel:visible :is(svg.chart, .strip)').locator('visible=true');
      expect(await marks.count()).toBeGreaterThan(0);
      for (const box of await marks.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()))) {
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(viewport.width);
      }
    });
  });

  test.each([
    ['light', 1280],
    ['dark', 360],
  ] as const)('has nothing that axe finds, %s, at %d px', async (colorScheme, width) => {
    await onView(view, { colorScheme, viewport: { width, height: 900 } }, async (page) => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 90)).join(' | ')}`),
      ).toEqual([]);
    });
  });

  test('moves nothing while it loads', async () => {
    await withPage(browser, { viewport: { width: 1280, height: 900 } }, async (page) => {
      await page.addInitScript(() => {
        const shifts: number[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
        }).observe({ type: 'layout-shift', buffered: true });
      });
      const speaker = await firstSpeaker(page, view);
      await page.goto(`${url}/trade/?view=${view}&by=${speaker}`, { waitUntil: 'networkidle' });
      if (view !== 'growth') await page.locator('canvas').waitFor();
      const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
      expect(shifts).toEqual([]);
    });
  });

  test('takes the theme that the reader chooses while it is shown', async () => {
    await onView(view, { colorScheme: 'light' }, async (page) => {
      await page.getByRole('radio', { name: 'Dark', exact: true }).check();
      const ink = await page
        .locator('.panel:visible .claim')
        .first()
        .evaluate((one) => getComputedStyle(one).stroke);
      const channels = [1, 3, 5].map((at) => Number.parseInt(colours.figure[1].slice(at, at + 2), 16));
      const paper = [1, 3, 5].map((at) => Number.parseInt(colours.paper[1].slice(at, at + 2), 16));
      expect([`rgb(${channels.join(', ')})`, `rgb(${paper.join(', ')})`]).toContain(ink);
    });
  });
});

describe.each([360, 768, 1024, 1280, 1920])('%i pixels wide', (width) => {
  test.each([
    ...['', '?view=year-to-date', '?view=known', '?by=vladimir-putin', '?view=year-to-date&by=vladimir-putin'],
    '?view=known&by=vladimir-putin',
  ])('no label stands on another, no type is under 11 pixels, no third of the column is empty: %s', async (search) => {
    await withPage(browser, { viewport: { width, height: 900 }, reducedMotion: 'reduce' }, async (page) => {
      await page.goto(`${url}/trade/${search}`, { waitUntil: 'networkidle' });
      expect(await page.evaluate(overlappingTexts, 'main svg text')).toEqual([]);
      const drawing = page.locator('.canvas svg.chart:visible');
      expect(await drawing.count()).toBe(1);
      expect(await drawing.evaluate(smallestType)).toBeGreaterThanOrEqual(11);
      const [own, column] = await drawing.evaluate((svg) => [svg.clientWidth, svg.parentElement?.clientWidth ?? 0]);
      expect((own ?? 0) / (column ?? 1)).toBeGreaterThan(2 / 3);
      expect(await page.locator('.apart h3:visible').count()).toBe(
        await page.locator('.apart section:has(:is(li, .small):visible)').count(),
      );
    });
  });
});

/** Runs in the page: the height of the smallest letters of a drawing, in pixels. */
function smallestType(svg: Element): number {
  const drawn = svg as SVGSVGElement;
  const scale = drawn.getBoundingClientRect().width / drawn.viewBox.baseVal.width;
  return Math.min(
    ...[...svg.querySelectorAll('text')].map((text) => Number.parseFloat(getComputedStyle(text).fontSize) * scale),
  );
}

async function firstSpeaker(page: Page, view: string): Promise<string> {
  await page.goto(`${url}/trade/`);
  return (await page.locator(`[data-view="${view}"] [data-by]`).first().getAttribute('data-by')) as string;
}

describe('on paper', () => {
  test.each(['', '?tab=table', '?tab=sources'])('is one to three whole pages, nothing cut: %s', async (search) => {
    await withPage(browser, {}, async (page) => {
      await page.goto(`${url}/trade/${search}`, { waitUntil: 'networkidle' });
      expect(pagesOf(await page.pdf({ format: 'A4' }))).toBeLessThanOrEqual(3);
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width: 680, height: 1000 }); // A4 within its margins: nothing sticks out and is shrunk
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(680);
    });
  });

  test('are all views as SVG, what came, and where all lines are', async () => {
    await onView('annual', { viewport: { width: 700, height: 900 } }, async (page) => {
      await page.locator('canvas').waitFor();
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('#chart .panel:visible').count()).toBe(views.length);
      expect(await page.locator('canvas:visible, .switches:visible, .tabs:visible, .take:visible').count()).toBe(0);
      const drawn = page.locator('[data-view="annual"] svg.chart .drawn').locator('visible=true');
      expect(await drawn.count()).toBeGreaterThan(10);
      expect(await page.locator('.ledger tr:visible').count()).toBeGreaterThan(5);
      expect(await page.locator('.on-paper:visible').textContent()).toContain('/trade/figures.csv');
      await page.emulateMedia({ media: 'screen' });
      await page.locator('.tabs [data-tab="table"]').click();
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('#table tbody tr:visible').count()).toBeGreaterThan(30);
    });
  });
});

describe('without scripts', () => {
  test('the views are drawings and tables', async () => {
    await withPage(browser, { javaScriptEnabled: false }, async (page) => {
      await page.goto(`${url}/trade/`);
      for (const view of views) {
        await page.locator(`label:has(#view-${view})`).click();
        const panel = page.locator(`.tab [data-view~="${view}"]`);
        expect(await panel.locator(':is(svg.chart, .strip)').locator('visible=true').count(), view).toBeGreaterThan(0);
        expect(await panel.locator('tbody tr').locator('visible=true').count(), view).toBeGreaterThan(0);
      }
    });
  });
});

test('every official number has its source beside it', async () => {
  await withPage(browser, { javaScriptEnabled: false }, async (page) => {
    await page.goto(`${url}/trade/`);
    const lines = await page
      .locator('table.data tr:not(.f)[id]')
      .evaluateAll((rows) =>
        rows.map((row) => [row.id, row.querySelector('td:last-child a')?.getAttribute('href') ?? ''] as const),
      );
    expect(lines.length).toBeGreaterThan(15);
    for (const [id, source] of lines) expect(source, id).toMatch(/^https?:/);
    const known = new Set(lines.map(([id]) => id));
    const points = await page
      .locator('svg.chart g.pt')
      .evaluateAll((all) =>
        all.map((one) => [(one as SVGElement).dataset.rows ?? '', one.getAttribute('aria-label') ?? ''] as const),
      );
    expect(points.length).toBeGreaterThan(15);
    for (const [row, name] of points) {
      expect(known).toContain(row);
      expect(name).toMatch(/ (?:recorded|said) \d.*; \S/);
    }
    const then = page.locator('.ledger .known:has(.num)');
    expect(await then.count()).toBeGreaterThan(0);
    expect(await then.locator('a[href^="http"]').count()).toBe(await then.count());
    const counts = page.locator('.ledger .count:not(.known)');
    expect(await counts.count()).toBeGreaterThan(0);
    expect(await counts.locator('a[href^="http"]').count()).toBe(await counts.count());
    for (const words of await counts.locator('.pct:first-child').allTextContents())
      expect(words).toMatch(/^\S.* (?:recorded|said)$/);
    const summary = page.locator('.opening p').first();
    // An amount with a name behind it is a figure of the articles.
    const recorded = (await summary.textContent())?.match(/(?:recorded|said|and) \S*\d\w*\b(?! \()/g) ?? [];
    expect(recorded.length).toBeGreaterThan(1);
    expect(await summary.locator('a[href^="http"]').count()).toBe(recorded.length);
  });
});

test('the page weighs no more than it may, and its script comes after it', async () => {
  await withPage(browser, {}, async (page) => {
    const weights: Record<string, number> = { document: 0, stylesheet: 0, script: 0 };
    const reads: Promise<void>[] = [];
    page.on('response', (response) => {
      const type = response.request().resourceType();
      if (type in weights)
        reads.push(
          response.body().then((body) => {
            weights[type] = (weights[type] ?? 0) + gzipSync(body).length;
          }),
        );
    });
    await page.goto(`${url}/trade/`, { waitUntil: 'networkidle' });
    await page.locator('canvas').waitFor();
    await Promise.all(reads);
    expect((weights.document ?? 0) + (weights.stylesheet ?? 0)).toBeLessThanOrEqual(35_000);
    expect(weights.script).toBeGreaterThan(10_000);
    expect(weights.script).toBeLessThanOrEqual(75_000);
    const chart = await page.evaluate(() => {
      const [library] = performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.includes('canvas-chart')) as PerformanceResourceTiming[];
      const [document] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      return (library?.startTime ?? 0) > (document?.domInteractive ?? Number.POSITIVE_INFINITY);
    });
    expect(chart).toBe(true);
  });
});
