import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { csvParse } from 'd3';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser, withPage } from '../../../scripts/testing/launch.ts';
import { overlappingTexts } from '../../../scripts/testing/overlaps.ts';
import { coloursOf, opensAlone, rgbOf, saved, textsOf } from '../../../scripts/testing/pictures.ts';
import { colours } from '../drawing/colours.ts';

// What readers take from the chart: files, pictures, a frame for a page of their own.

const url = inject('url');
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('the files', () => {
  const get = async (extension: string) => (await fetch(`${url}/trade/figures.${extension}`)).text();

  test('have each line of the page’s tables, with a source or a sentence, and say the same', async () => {
    const file = JSON.parse(await get('json')) as { [key: string]: unknown; figures: Record<string, string>[] };
    const json = file.figures;
    const csv = csvParse((await get('csv')).trimEnd());
    expect(csv.map(({ id, value }) => [id, value])).toEqual(json.map(({ id, value }) => [id, String(value ?? '')]));
    expect(Object.keys(file.columns as object)).toEqual(csv.columns);
    expect(Object.values(file.columns as object).every((words) => words.length > 5)).toBe(true);
    expect(file.sources).toContain('TASS, 13 Jan 2023');
    expect(file.sha256_of_csv).toMatch(/^[0-9a-f]{64}$/);
    const ids = new Set(json.map(({ id }) => id?.split('#')[1]));
    await withPage(browser, { javaScriptEnabled: false }, async (page) => {
      await page.goto(`${url}/trade/`);
      const lines = await page.locator('table.data tr[id]').evaluateAll((rows) => rows.map((row) => row.id));
      expect(lines.length).toBeGreaterThan(20);
      expect(new Set(lines)).toEqual(ids);
      expect(
        await page.locator('a[download]').evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
      ).toEqual(
        ['csv', 'json'].map((extension) => expect.stringMatching(new RegExp(`/trade/figures\\.${extension}$`))),
      );
    });
    for (const row of json) {
      expect(row.source).not.toBe('');
      expect(row.url).toMatch(/^https?:\/\//);
    }
  });
});

describe('the drawing as shown', () => {
  test.each(['annual', 'year-to-date', 'known', 'growth'])(
    'of %s is an SVG that stands by itself, without what a choice leaves out',
    async (view) => {
      await onChart(`?view=${view}`, async (page) => {
        const words = await page.locator('.panel:visible h2').textContent();
        const all = await saved(page, 'svg');
        const svg = all.toString();
        expect(svg).toContain(`view=${view}`.replace('view=annual', '/trade/'));
        expect(svg).not.toMatch(/class=|var\(|href=/);
        expect(await opensAlone(browser, all)).toEqual({ faults: [], asked: [], face: true });
        const text = (await page.evaluate(textsOf, svg)).join(' ');
        expect(text).toContain((words as string).trim());
        expect(text).toContain('On the Record, ');
        expect(text).toMatch(/Data checksum \(SHA-256\): [0-9a-f]{12}/);
        if (view !== 'growth') {
          expect(text).toMatch(/Sources?: China’s customs/);
          expect(text).toContain('forecast');
        }
        const speaker = await page
          .locator('.panel:visible .f[data-by], .panel:visible li[data-by]')
          .first()
          .getAttribute('data-by');
        await page.locator('select').selectOption(`by:${speaker}`);
        expect((await saved(page, 'svg')).length).toBeLessThan(all.length);
        expect((await page.evaluate(textsOf, svg)).length).toBeGreaterThan(5);
      });
    },
  );

  test.each(['annual', 'year-to-date', 'known', 'growth'])(
    'of %s is a light PNG, whatever the page wears',
    async (view) => {
      await onChart(
        `?view=${view}`,
        async (page) => {
          const before = await page.evaluate(() => document.documentElement.dataset.theme);
          const png = await saved(page, 'png');
          expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
          const seen = await page.evaluate(coloursOf, png.toString('base64'));
          expect(seen[rgbOf(colours.figure[0])]).toBeGreaterThan(50);
          expect(seen[rgbOf(colours.paper[0])]).toBeGreaterThan(100_000);
          expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe(before);
          const twice = await saved(page, 'png"][data-density="2');
          expect(twice.readUInt32BE(16)).toBe(2 * png.readUInt32BE(16)); // the width in a PNG's head
        },
        { colorScheme: 'dark' },
      );
    },
  );

  test('is drawn for wide screens from a phone, too', async () => {
    await onChart(
      '',
      async (page) => {
        const svg = (await saved(page, 'svg')).toString();
        expect(Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1])).toBeGreaterThan(1200);
      },
      { viewport: { width: 360, height: 740 } },
    );
  });
});

function onChart(
  search: string,
  use: (page: Page) => Promise<void>,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<void> {
  const size = { width: 1280, height: 900 };
  return withPage(browser, { viewport: size, reducedMotion: 'reduce', ...options }, async (page) => {
    await page.goto(`${url}/trade/${search}`, { waitUntil: 'networkidle' });
    await use(page);
  });
}

describe('a citation', () => {
  test('has the view and the checksum of the data; whoever follows it is told whether that is the same', async () => {
    await onChart('?view=growth', async (page) => {
      const link = page.locator('.take a[data-frozen]');
      const address = await link.evaluate((one) => (one as HTMLAnchorElement).href);
      const { searchParams } = new URL(address);
      expect(searchParams.get('view')).toBe('growth');
      expect(searchParams.get('data')).toMatch(/^[0-9a-f]{12}$/);
      expect(await link.textContent()).toMatch(/^https:\/\/.*\?view=growth&data=[0-9a-f]{12}$/);
      expect(await page.locator('.frozen:visible').count()).toBe(0);
      await page.goto(address, { waitUntil: 'networkidle' });
      expect(await page.locator('.frozen').textContent()).toContain('is the data of this page');
      await page.goto(address.replace(/data=.*/, 'data=0123456789ab'), { waitUntil: 'networkidle' });
      expect(await page.locator('.frozen').textContent()).toMatch(/has changed since.*0123456789ab/);
    });
  });
});

describe('the frame', () => {
  test('at 320 pixels is readable, fits, and says where it is from', async () => {
    await withPage(browser, { viewport: { width: 320, height: 700 } }, async (page) => {
      for (const view of ['annual', 'year-to-date', 'known', 'growth']) {
        await page.goto(`${url}/embed/trade/?view=${view}`, { waitUntil: 'networkidle' });
        expect(await page.evaluate(() => document.documentElement.scrollWidth), view).toBeLessThanOrEqual(320);
        expect(await page.evaluate(overlappingTexts, 'main svg text'), view).toEqual([]);
        const type = await page.locator('main :is(p, li, text, figcaption, a, label)').evaluateAll((all) =>
          Math.min(
            ...all
              .filter((one) => one.getClientRects().length > 0)
              .map((one) => {
                const size = Number.parseFloat(getComputedStyle(one).fontSize);
                const svg = one instanceof SVGElement ? one.ownerSVGElement : null;
                return svg === null ? size : (size * svg.getBoundingClientRect().width) / svg.viewBox.baseVal.width;
              }),
          ),
        );
        expect(type, view).toBeGreaterThanOrEqual(11);
        const from = page.locator('main a[data-carries]');
        expect(await from.isVisible(), view).toBe(true);
        expect(await from.textContent()).toMatch(/^On the Record: .*sources$/);
      }
    });
  });

  test('to copy carries what is shown', async () => {
    await onChart('', async (page) => {
      const frame = page.locator('#frame');
      expect(await frame.inputValue()).toMatch(/^<iframe src="https?:\/\/[^"]+\/embed\/trade\/" title="[^"]+" /);
      await page.locator('#view-year-to-date').check();
      await page.locator('select').selectOption({ index: 1 });
      const speaker = (await page.locator('select').inputValue()).slice('by:'.length);
      expect(await frame.inputValue()).toContain(`/embed/trade/?view=year-to-date&amp;by=${speaker}"`);
    });
  });

  test('in a page of another origin shows that view, and loads nothing but the site’s own files', async () => {
    const state = '?view=year-to-date';
    const host = createServer((_, response) =>
      response
        .setHeader('content-type', 'text/html')
        .end(
          `<!doctype html><title>Host</title><iframe src="${url}/embed/trade/${state}" width="1200" height="800"></iframe>`,
        ),
    );
    await new Promise<void>((ready) => host.listen(0, '127.0.0.1', ready));
    const origin = `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
    try {
      await withPage(browser, {}, async (page) => {
        const asked: string[] = [];
        const faults: string[] = [];
        page.on('request', (request) => asked.push(request.url()));
        page.on('console', (message) => faults.push(message.text()));
        page.on('pageerror', (error) => faults.push(error.message));
        await page.goto(`${origin}/`, { waitUntil: 'networkidle' });
        const frame = page.frames()[1];
        if (frame === undefined) throw new Error('The page has no frame.');
        await frame.locator('canvas').waitFor();
        expect(
          await frame
            .locator('.panel:visible')
            .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.view)),
        ).toEqual(['year-to-date']);
        expect(await frame.locator('table, nav, header, footer').count()).toBe(0);
        const outside = asked.filter((address) => !(address.startsWith(`${url}/`) || address.startsWith(`${origin}/`)));
        expect(outside).toEqual([]);
        const kinds = asked.filter((address) => address.startsWith(url)).map((address) => new URL(address).pathname);
        expect(kinds.filter((path) => !/\/embed\/trade\/$|\.(?:css|js|woff2|svg)$/.test(path))).toEqual([]);
        expect(faults).toEqual([]);
        const links = await frame
          .locator('a:not([href^="#"])')
          .evaluateAll((all) => all.map((one) => one.getAttribute('target')));
        expect(new Set(links)).toEqual(new Set(['_blank']));
        const whole = await frame.locator('a[data-carries]').evaluate((link) => (link as HTMLAnchorElement).href);
        expect(whole).toBe(`${url}/trade/${state}`);
      });
    } finally {
      await new Promise((done) => host.close(done));
    }
  });

  test('is left out of search and sitemap, and works without scripts', async () => {
    const sitemap = await (await fetch(`${url}/sitemap-0.xml`)).text();
    expect(sitemap).toContain('/trade/</loc>');
    expect(sitemap).not.toContain('/embed/');
    await withPage(browser, { javaScriptEnabled: false }, async (page) => {
      await page.goto(`${url}/embed/trade/`);
      expect(await page.locator('meta[name="robots"]').getAttribute('content')).toBe('noindex');
      expect(await page.locator('svg.chart:visible a').count()).toBeGreaterThan(3);
    });
  });
});
