import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser, withPage } from '../../../scripts/testing/launch.ts';

const url = inject('url');
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const views = ['annual', 'year-to-date', 'known', 'growth'] as const;

/** The chart, drawn, in a window of a width. */
function onChart(
  use: (page: Page) => Promise<void>,
  { search = '', width = 1280 }: { search?: string; width?: number } = {},
): Promise<void> {
  return withPage(browser, { viewport: { width, height: 900 }, reducedMotion: 'reduce' }, async (page) => {
    await page.goto(`${url}/trade/${search}`, { waitUntil: 'networkidle' });
    if (!/growth|tab=/.test(search)) await page.locator('canvas').waitFor();
    await use(page);
  });
}

const choose = (page: Page, view: string) => page.locator(`#view-${view}`).check();
const shownPanels = (page: Page) =>
  page
    .locator('#chart .panel:visible')
    .evaluateAll((panels) => panels.map((panel) => (panel as HTMLElement).dataset.view));
/** What a view shows: lines of its tables and points, by what they stand for. */
const shownOf = (page: Page) =>
  page
    .locator('.panel tr[id]:visible, .panel [data-rows]:visible')
    .evaluateAll((all) => all.map((one) => `${one.localName} ${one.id} ${(one as HTMLElement).dataset.rows ?? ''}`));

describe('the switches', () => {
  test.each(views)('show %s, and nothing else', async (view) => {
    await onChart(async (page) => {
      await choose(page, view);
      expect(await shownPanels(page)).toEqual([view]);
    });
  });

  test('work without scripts; what does not is not there', async () => {
    await withPage(browser, { javaScriptEnabled: false }, async (page) => {
      await page.goto(`${url}/trade/`);
      expect(await shownPanels(page)).toEqual(['annual']);
      await page.locator('label:has(#view-growth)').click();
      expect(await shownPanels(page)).toEqual(['growth']);
      expect(await page.locator('.scripted:visible').count()).toBe(0);
      expect(await page.locator('.scripted').count()).toBeGreaterThan(0);
    });
  });

  test('narrow the chart to a speaker, and say how much is left', async () => {
    await onChart(async (page) => {
      const links = page.locator('svg.wide a:visible');
      const before = await links.count();
      const speaker = await page.locator('select [value^="by:"]').first().getAttribute('value');
      await page.locator('select').selectOption(speaker);
      const ids = await links.evaluateAll((all) => all.map((link) => (link as SVGElement).dataset.by));
      expect(ids.length).toBeLessThan(before);
      expect(new Set(ids).size).toBeLessThanOrEqual(1);
      expect(await page.locator('measure-chart [role="status"]').textContent()).toMatch(/^\d+ of \d+ statements/);
    });
  });

  test('narrow it to an article: its statements stay, in whatever other articles they are', async () => {
    await onChart(async (page) => {
      const slug = (await page.locator('svg.wide a').first().getAttribute('data-in'))?.split(' ')[0] as string;
      await page.locator('select').selectOption(`in:${slug}`);
      const shown = await page
        .locator('measure-chart [data-in]:visible')
        .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.in?.split(' ') ?? []));
      expect(shown).not.toEqual([]);
      for (const slugs of shown) expect(slugs).toContain(slug);
    });
  });
});

describe('the address', () => {
  test.each(views)('of %s, narrowed, restores the very same view', async (view) => {
    await onChart(async (page) => {
      await choose(page, view);
      const speaker = await page.locator(`#chart .panel:visible [data-by]`).first().getAttribute('data-by');
      await page.locator('select').selectOption(`by:${speaker}`);
      const [address, shown] = [page.url(), await shownOf(page)];
      expect(shown).not.toEqual([]);
      const picture = await pictureOf(page);
      await withPage(browser, { viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' }, async (again) => {
        await again.goto(address, { waitUntil: 'networkidle' });
        if (view !== 'growth') await again.locator('canvas').waitFor();
        expect(await shownOf(again)).toEqual(shown);
        expect(await again.locator('select').inputValue()).toBe(`by:${speaker}`);
        expect((await pictureOf(again)).equals(picture)).toBe(true);
      });
    });
  });

  test('keeps what it has for others, and ignores what there is not', async () => {
    await onChart(
      async (page) => {
        expect(await shownPanels(page)).toEqual(['annual']);
        await choose(page, 'growth');
        const { searchParams } = new URL(page.url());
        expect([...searchParams].sort()).toEqual([
          ['from', 'mail'],
          ['view', 'growth'],
        ]);
      },
      { search: '?from=mail&view=none&by=no-such-speaker' },
    );
  });

  test('of a line of a table shows its view', async () => {
    await withPage(browser, {}, async (page) => {
      await page.goto(`${url}/trade/`);
      const id = await page.locator('[data-view="growth"] tr[id]').first().getAttribute('id');
      await page.goto(`${url}/trade/#${id}`);
      await page.reload();
      expect(await page.locator('#table [data-view="growth"]').isVisible()).toBe(true);
      expect(await page.locator('tr:target').isVisible()).toBe(true);
      expect(await page.locator('.tabs [aria-current]').textContent()).toContain('Table');
    });
  });
});

/** The figure as it looks, pointer away. */
async function pictureOf(page: Page): Promise<Buffer> {
  await page.mouse.move(0, 0);
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    return document.fonts.ready.then(() => null);
  });
  return page.locator('.panel:visible figure').screenshot({ animations: 'disabled' });
}

describe('the tabs', () => {
  const shownTabs = (page: Page) =>
    page.locator('measure-chart > .tab:visible').evaluateAll((all) => all.map(({ id }) => id));

  test('show the chart, the table or the sources of the view, and are in the address', async () => {
    await onChart(async (page) => {
      expect(await shownTabs(page)).toEqual(['chart']);
      await choose(page, 'year-to-date');
      for (const tab of ['table', 'sources', 'chart']) {
        await page.locator(`.tabs [data-tab="${tab}"]`).click();
        expect(await shownTabs(page)).toEqual([tab]);
        expect(new URL(page.url()).searchParams.get('tab')).toBe(tab === 'chart' ? null : tab);
        expect(new URL(page.url()).searchParams.get('view')).toBe('year-to-date');
        expect(await page.locator('.tabs [aria-current]').getAttribute('data-tab')).toBe(tab);
      }
      await page.locator('canvas').waitFor();
      expect(await shownPanels(page)).toEqual(['year-to-date']);
    });
  });

  test('open from the address and from a link within the page', async () => {
    await onChart(
      async (page) => {
        expect(await shownTabs(page)).toEqual(['table']);
        expect(await page.locator('#table tbody tr:visible').count()).toBeGreaterThan(10);
        await page.locator('.tabs [data-tab="chart"]').click();
        await page.locator('figcaption a[href="#sources"]:visible').click();
        await expect.poll(() => shownTabs(page)).toEqual(['sources']);
        await page.goto(`${url}/trade/#table`);
        await page.reload();
        expect(await shownTabs(page)).toEqual(['table']);
      },
      { search: '?tab=table' },
    );
  });

  test('are links to what is all there without scripts', async () => {
    await withPage(browser, { javaScriptEnabled: false }, async (page) => {
      await page.goto(`${url}/trade/`);
      expect(await shownTabs(page)).toEqual(['chart', 'table', 'sources']);
      for (const link of await page.locator('.tabs a').all()) {
        await link.click();
        const { hash } = new URL(page.url());
        expect(await page.locator(hash).evaluate((place) => Math.abs(place.getBoundingClientRect().top))).toBeLessThan(
          900,
        );
      }
      expect(await page.locator('#sources dt').count()).toBeGreaterThan(3);
    });
  });
});

describe('a point and its line', () => {
  test('lead there and back: from the point to the sentence, from its note to the line', async () => {
    await withPage(browser, { javaScriptEnabled: false }, async (page) => {
      await page.goto(`${url}/trade/`);
      const points = await page
        .locator('svg.wide a.pt, .growth a.pt')
        .evaluateAll((all) =>
          all.map((one) => [one.getAttribute('href'), one.closest<HTMLElement>('[data-rows]')?.dataset.rows] as const),
        );
      expect(points.length).toBeGreaterThan(5);
      for (const [href, rows] of points) {
        await page.goto(new URL(href as string, url).href);
        expect(await page.locator('mark:target').count(), href ?? '').toBe(1);
        const back = await page
          .locator('.note a[href*="/trade/#"]')
          .evaluateAll((all) => all.map((one) => one.getAttribute('href')?.split('#')[1]));
        expect(back, href ?? '').toContain(rows?.split(' ')[0]);
      }
    });
  });
});

describe('the tooltip', () => {
  test('has the words of the claim and the way to its sentence, and can be reached', async () => {
    await onChart(async (page) => {
      const hit = page.locator('svg.wide a .hit').first();
      await hit.scrollIntoViewIfNeeded();
      await hit.hover();
      const tip = page.locator('.tip');
      await tip.waitFor();
      const href = await page.locator('svg.wide a').first().getAttribute('href');
      expect(await tip.textContent()).toMatch(/“.+”, \w+/);
      await tip.hover();
      expect(await tip.isVisible()).toBe(true);
      await tip.locator('a').first().click();
      await page.waitForURL(/\/articles\//);
      expect(page.url()).toContain(href as string);
    });
  });

  test('of a recorded value has its source', async () => {
    await onChart(async (page) => {
      await page.locator('svg.wide g.pt').first().focus();
      expect(await page.locator('.tip a').getAttribute('href')).toMatch(/^https?:/);
    });
  });

  test('goes with Escape', async () => {
    await onChart(async (page) => {
      await page.locator('svg.wide a').first().focus();
      await page.locator('.tip').waitFor();
      await page.keyboard.press('Escape');
      expect(await page.locator('.tip').isVisible()).toBe(false);
    });
  });

  test('a first tap on a statement shows it, a second one goes to its sentence', async () => {
    const phone = {
      viewport: { width: 360, height: 740 },
      hasTouch: true,
      isMobile: true,
      reducedMotion: 'reduce',
    } as const;
    await withPage(browser, phone, async (page) => {
      await page.goto(`${url}/trade/`, { waitUntil: 'networkidle' });
      await page.locator('canvas').waitFor();
      const hit = page.locator('svg.narrow:visible a .hit').first();
      await hit.tap();
      await page.locator('.tip').waitFor();
      expect(new URL(page.url()).pathname).toBe('/trade/');
      expect(await page.locator('.tip a').first().getAttribute('href')).toMatch(/^\/articles\//);
      await hit.tap();
      await page.waitForURL(/\/articles\/[^#]+#/);
    });
  });

  test('a click on a point goes to its sentence', async () => {
    await onChart(async (page) => {
      await page.locator('svg.wide a .hit').first().click();
      await page.waitForURL(/\/articles\/[^#]+#/);
    });
  });
});

describe('by keyboard', () => {
  test('the drawing is one stop, and begins at a statement', async () => {
    await onChart(async (page) => {
      const stops = page.locator('svg.wide [tabindex="0"]:visible');
      expect(await stops.count()).toBe(1);
      expect(await stops.evaluate((stop) => stop.localName)).toBe('a');
    });
  });

  test('Home, End and arrows walk from point to point, and each is spoken of', async () => {
    await onChart(async (page) => {
      const focused = () => page.evaluate(() => document.activeElement?.getBoundingClientRect().x ?? Number.NaN);
      const name = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
      const spoken = page.locator('measure-chart [role="status"]');
      await page.locator('svg.wide [tabindex="0"]').first().focus();
      const total = await page.locator('svg.wide:visible .pt').count();
      await page.keyboard.press('Home');
      const [first, from] = [await name(), await focused()];
      expect(await spoken.textContent()).toMatch(new RegExp(`^Point 1 of ${total}\\.`));
      const names = new Set([first]);
      for (let step = 1; step < total; step++) {
        await page.keyboard.press('ArrowRight');
        names.add(await name());
      }
      expect(names.size).toBe(total);
      expect(await spoken.textContent()).toMatch(new RegExp(`^Point ${total} of ${total}\\. .+ to go to`));
      expect(await focused()).toBeGreaterThan(from);
      const last = await name();
      await page.keyboard.press('ArrowLeft');
      expect(await name()).not.toBe(last);
      await page.keyboard.press('End');
      expect(await name()).toBe(last);
    });
  });

  test('Enter goes to the sentence of a statement, to the line of a recorded value', async () => {
    await onChart(async (page) => {
      await page.locator('svg.wide [tabindex="0"]').first().focus();
      await page.keyboard.press('Home');
      const row = await page.evaluate(() => (document.activeElement as unknown as HTMLElement).dataset.rows);
      await page.keyboard.press('Enter');
      expect(new URL(page.url()).hash).toBe(`#${row}`);
      await page.locator('tr:target').waitFor();
      await page.locator('.tabs [data-tab="chart"]').click();
      await page.locator('svg.wide a').first().focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/articles\/[^#]+#/);
    });
  });

  test('the points left by a choice are those walked', async () => {
    await onChart(
      async (page) => {
        const speaker = await page.locator('svg.wide.months a').first().getAttribute('data-by');
        await page.locator('select').selectOption(`by:${speaker}`);
        const left = await page.locator('svg.wide.months a:visible').count();
        await page.locator('svg.wide.months a:visible').first().focus();
        const seen = new Set<string>();
        await page.keyboard.press('Home');
        for (let step = 0; step < 60; step++) {
          const by = await page.evaluate(() => (document.activeElement as unknown as HTMLElement).dataset.by);
          if (by !== undefined)
            seen.add(await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? ''));
          expect([undefined, speaker]).toContain(by);
          await page.keyboard.press('ArrowRight');
        }
        expect(seen.size).toBe(left);
      },
      { search: '?view=year-to-date' },
    );
  });
});
