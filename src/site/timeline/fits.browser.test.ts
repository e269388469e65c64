import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { overlappingTexts } from '../../../scripts/testing/overlaps.ts';
import { pagesOf } from '../../../scripts/testing/pages-of-pdf.ts';
import { shownMarks, timelinePage } from './testing-page.ts';

// The timeline as readers set it: narrow, enlarged, dark, on paper, without scripts; and what it weighs.

const timeline = timelinePage();
const { url, visible, open } = timeline;
const sentence = (page: Page) => page.locator('.shown').innerText();

describe('fits', () => {
  const widths = [360, 480, 768, 1024, 1280, 1920];

  test.each(['', 'speakers/', 'said/', 'said/speakers/', 'published/', 'published/speakers/'])(
    'no label stands on another, nothing sticks out: /timeline/%s',
    async (path) => {
      await visible({ javaScriptEnabled: false }, async (page) => {
        for (const width of widths) {
          await page.setViewportSize({ width, height: 900 });
          await page.goto(`${url}/timeline/${path}`);
          expect(await page.evaluate(overlappingTexts, 'svg.timeline .marks text'), `${width}`).toEqual([]);
          const drawing = page.locator('svg.timeline:visible');
          const [type, share] = await drawing.evaluate((svg) => {
            const own = svg.getBoundingClientRect().width;
            const scale = own / (svg as SVGSVGElement).viewBox.baseVal.width;
            const sizes = [...svg.querySelectorAll('text')].map((text) =>
              Number.parseFloat(getComputedStyle(text).fontSize),
            );
            return [Math.min(...sizes) * scale, own / (svg.parentElement?.clientWidth ?? 1)] as const;
          });
          expect(type, `${width}`).toBeGreaterThanOrEqual(11);
          expect(share, `${width}`).toBeGreaterThan(width === 480 ? 2 / 3 : 0.98);
          expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width}`).toBeLessThanOrEqual(
            width,
          );
        }
      });
    },
  );

  test('no label stands on another in a stretch, by any clock', async () => {
    await visible({}, async (page) => {
      for (const width of [360, 768, 1024, 1280, 1920]) {
        await page.setViewportSize({ width, height: 900 });
        for (const query of [
          '?from=2022-12-01&to=2023-02-28',
          '?from=2022-03-01&to=2022-05-31&clock=said&lanes=speaker',
          '?kinds=figure&clock=published',
          '?speaker=vladimir-putin',
        ]) {
          await open(page, `/timeline/${query}`);
          expect(await page.evaluate(overlappingTexts, 'svg.timeline .marks text'), `${width} ${query}`).toEqual([]);
        }
      }
    });
  });

  test('at 360 pixels all of it works by touch', async () => {
    await visible({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }, async (page) => {
      await open(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      await page.locator('.switches [data-clock="said"]').tap();
      await page.getByRole('button', { name: 'Zoom in' }).tap();
      expect(await sentence(page)).toContain('by the day that each was said');
      await page.locator(`${shownMarks}:not(.more)`).first().tap();
      expect(await page.locator('section.card:visible').count()).toBe(1);
    });
  });

  test('at 200 % zoom nothing is cut', async () => {
    await visible({ viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 }, async (page) => {
      await open(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(640);
      const outside = await page
        .locator('.choices :is(input, select, button)')
        .evaluateAll((fields) => fields.filter((field) => field.getBoundingClientRect().right > innerWidth).length);
      expect(outside).toBe(0);
    });
  });

  test('wears the dark theme', async () => {
    const colours = async (colorScheme: 'light' | 'dark') => {
      let found: string[] = [];
      await visible({ colorScheme }, async (page) => {
        await open(page, '/timeline/?lanes=speaker');
        found = await page.evaluate(() =>
          ['body', '.choices select', 'svg.timeline.wide .marks text', '.counts .bar'].map((selector) => {
            const style = getComputedStyle(document.querySelector(selector) as Element);
            return selector.includes('svg') || selector.includes('bar') ? style.fill : style.backgroundColor;
          }),
        );
      });
      return found;
    };
    const [light, dark] = [await colours('light'), await colours('dark')];
    for (const [index, colour] of light.entries()) expect(dark[index]).not.toBe(colour);
    expect(dark[1]).toBe(dark[0]);
  });

  test('on paper there is the drawing as chosen, and no control', async () => {
    await visible({}, async (page) => {
      await open(page, '/timeline/?clock=said');
      await page.setViewportSize({ width: 643, height: 900 });
      await page.emulateMedia({ media: 'print' });
      await expect.poll(() => page.locator('svg.timeline:visible title').textContent()).toContain('was said');
      expect(await page.locator('.choices:visible, .switches:visible').count()).toBe(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(643);
    });
  });
});

describe('on paper', () => {
  test.each(['', 'speakers/', 'said/', 'said/speakers/', 'published/', 'published/speakers/'])(
    'all of it is three whole pages: the drawing on the first, with nothing cut, then the list: /timeline/%s',
    async (path) => {
      await visible({}, async (page) => {
        await open(page, `/timeline/${path}`);
        expect(pagesOf(await page.pdf({ format: 'A4' }))).toBeLessThanOrEqual(3);
        await page.emulateMedia({ media: 'print' });
        await page.setViewportSize({ width: 703, height: 1040 }); // A4 within its margins
        const figure = await page.locator('.plate').boundingBox();
        expect((figure?.y ?? 0) + (figure?.height ?? 0)).toBeLessThan(1040);
        expect(await page.locator('.plate svg.timeline:visible').count()).toBe(1);
        expect(await page.locator('.dated > li:visible').count()).toBe(timeline.data.items.length);
      });
    },
  );
});

test('without scripts all clocks and lanes are links, nothing is offered that does not work, the list has all times', async () => {
  await visible({ javaScriptEnabled: false }, async (page) => {
    await page.goto(`${url}/timeline/`);
    expect(await page.locator('.choices:visible').count()).toBe(0);
    expect(await page.locator('form.choices').boundingBox()).toBeNull();
    await page.locator('.switches [data-clock="published"]').click();
    await page.locator('.switches [data-lanes="speaker"]').click();
    expect(new URL(page.url()).pathname.endsWith('/timeline/published/speakers/')).toBe(true);
    expect(await page.locator('.dated > li').count()).toBe(timeline.data.items.length);
    const entries = await page.locator('.dated > li').evaluateAll((all) => all.map((li) => [li.id, li.textContent]));
    const texts = new Map(entries as [string, string][]);
    for (const { id, time, said, published } of timeline.data.items) {
      const text = texts.get(id);
      for (const words of [time, said.time.replace(/^by /, ''), published.time]) expect(text).toContain(words);
    }
  });
});

test('page and script keep within their budgets', async () => {
  const loaded = new Map<string, string>();
  await visible({}, async (page) => {
    page.on('response', async (response) => {
      const { pathname } = new URL(response.url());
      if (/\.(?:js|css)$/.test(pathname) || response.request().resourceType() === 'document')
        loaded.set(pathname, await response.text());
    });
    await open(page);
  });
  const bytes = (isMeant: (path: string) => boolean) =>
    [...loaded].reduce((sum, [path, text]) => sum + (isMeant(path) ? gzipSync(text).length : 0), 0);
  expect(loaded.size).toBeGreaterThan(3);
  expect(bytes((path) => path.endsWith('.js'))).toBeLessThanOrEqual(30_000);
  expect(bytes((path) => !path.endsWith('.js'))).toBeLessThanOrEqual(35_000);
});
