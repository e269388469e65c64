import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser, withPage } from '../../../scripts/testing/launch.ts';
import { overlappingTexts } from '../../../scripts/testing/overlaps.ts';
import { type TimelineData, unpackTimeline } from './data.ts';

const url = inject('url');
const size = { width: 1280, height: 900 };
const shownMarks = 'svg.timeline:visible .marks > a';
let browser: Browser;
/** What the page draws. */
let data: ReturnType<typeof unpackTimeline>;

beforeAll(async () => {
  browser = await launchBrowser();
  const json = await readFile(join(inject('outDir'), 'timeline', 'data.json'), 'utf8');
  data = unpackTimeline(JSON.parse(json) as TimelineData);
});
afterAll(() => browser.close());

async function open(page: Page, path = '/timeline/'): Promise<void> {
  await page.goto(url + path);
  await page.locator('timeline-chart[ready]').waitFor();
}

const visible = (options: Parameters<Browser['newContext']>[0], use: (page: Page) => Promise<void>) =>
  withPage(browser, { viewport: size, reducedMotion: 'reduce', ...options }, use);

const queryOf = async (page: Page) => new URLSearchParams(await page.evaluate(() => location.search));
const hashOf = (page: Page) => page.evaluate(() => location.hash);
const sentence = (page: Page) => page.locator('.shown').innerText();

/** The marks that are drawn, with their places. */
const drawn = (page: Page) =>
  page
    .locator(shownMarks)
    .evaluateAll((marks) =>
      marks.map((mark) => [mark.id, mark.textContent, Math.round(mark.getBoundingClientRect().left)]).sort(),
    );

/** Runs in the page: adds up the shifts that no hand caused. */
function watchShifts(): void {
  const seen = window as unknown as { shift: number };
  seen.shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
      if (!entry.hadRecentInput) seen.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
}
const shiftsOn = (page: Page) => page.evaluate(() => (window as unknown as { shift: number }).shift);

/** Runs in the page: all that a drawing is made of, the stop of the Tab key left out. */
function readDrawing(svg: Element): string[] {
  return [...svg.querySelectorAll('*')].map((element) => {
    const names = element.getAttributeNames().filter((name) => name !== 'tabindex');
    const own = element.children.length === 0 ? element.textContent : '';
    return [element.localName, ...names.sort().map((name) => `${name}=${element.getAttribute(name)}`), own].join(' ');
  });
}

describe('by pointer', () => {
  test('a drag on the strip picks a stretch, a drag on the drawing moves it, a click on the strip gives all back', async () => {
    await visible({}, async (page) => {
      await open(page);
      await drag(page, 'svg.counts.wide', [500, 10], [700, 10]);
      const picked = await queryOf(page);
      const [from, to] = [picked.get('from') ?? '', picked.get('to') ?? ''];
      expect(from < to).toBe(true);
      expect(await sentence(page)).toMatch(new RegExp(`^\\d+ of ${data.items.length} marks, `));
      await drag(page, 'svg.timeline.wide', [800, 60], [600, 60]);
      expect(((await queryOf(page)).get('from') as string) > from).toBe(true);
      const length = (query: URLSearchParams) =>
        Date.parse(query.get('to') as string) - Date.parse(query.get('from') as string);
      expect(length(await queryOf(page))).toBe(Date.parse(to) - Date.parse(from));
      await page.locator('svg.counts.wide').click({ position: { x: 300, y: 10 } });
      expect((await queryOf(page)).size).toBe(0);
    });
  });

  test('the wheel zooms with Ctrl, and without it scrolls the page', async () => {
    await visible({}, async (page) => {
      await open(page);
      const box = await page.locator('svg.timeline.wide').boundingBox();
      await page.mouse.move((box?.x ?? 0) + 600, (box?.y ?? 0) + 80);
      await page.mouse.wheel(0, 120);
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
      expect((await queryOf(page)).size).toBe(0);
      await page.locator('timeline-chart[movable]').waitFor();
      await page.keyboard.down('Control');
      await page.mouse.wheel(0, -120);
      await page.keyboard.up('Control');
      await expect.poll(async () => (await queryOf(page)).has('from')).toBe(true);
    });
  });

  test('a mark leads to its entry, also after a drag began on another', async () => {
    await visible({}, async (page) => {
      await open(page);
      const mark = page.locator(`${shownMarks}:not(.more)`).first();
      const href = await mark.getAttribute('href');
      await mark.click();
      expect(await hashOf(page)).toBe(href);
    });
  });
});

describe('what is chosen', () => {
  test.each(['said', 'published'] as const)('the clock “%s” moves the same marks', async (clock) => {
    await visible({}, async (page) => {
      await open(page);
      const before = await drawn(page);
      await page.locator(`.switches [data-clock="${clock}"]`).click();
      expect((await queryOf(page)).get('clock')).toBe(clock);
      expect(await page.locator(`.switches [data-clock="${clock}"]`).getAttribute('aria-current')).toBe('true');
      const after = await drawn(page);
      expect(after.map(([id]) => id)).toEqual(before.map(([id]) => id));
      expect(after.map(([, , x]) => x)).not.toEqual(before.map(([, , x]) => x));
      await page.goBack();
      expect(await drawn(page)).toEqual(before);
    });
  });

  test('the page of a clock, without scripts, is drawn as the switch draws', async () => {
    const pages = ['said/', 'published/speakers/'] as const;
    const queries = ['?clock=said', '?clock=published&lanes=speaker'] as const;
    for (const [index, path] of pages.entries()) {
      let served: unknown;
      await visible({ javaScriptEnabled: false }, async (page) => {
        await page.goto(`${url}/timeline/${path}`);
        served = await drawn(page);
      });
      await visible({}, async (page) => {
        await open(page, `/timeline/${queries[index]}`);
        expect(await drawn(page)).toEqual(served);
      });
    }
  });

  test('lanes by speaker have one for each who speaks', async () => {
    await visible({}, async (page) => {
      await open(page);
      await page.locator('.switches [data-lanes="speaker"]').click();
      const names = await page.locator('svg.timeline.wide .lane-name').allTextContents();
      expect(names.length).toBeGreaterThan(1);
      expect(new Set(names).size).toBe(names.length);
    });
  });

  test('filters leave marks and entries that are meant, and say how many', async () => {
    await visible({}, async (page) => {
      await open(page);
      await page.getByRole('checkbox', { name: 'figures' }).uncheck();
      await page.getByRole('checkbox', { name: 'events' }).uncheck();
      const statements = data.items.filter(({ kind }) => kind === 'quotation').length;
      expect(await sentence(page)).toContain(`${statements} of ${data.items.length} marks`);
      expect(await page.locator('.dated > li:visible').count()).toBe(statements);
      expect(await page.locator(`${shownMarks}.f`).count()).toBe(0);
      const { slug = '' } = data.articles[0] ?? {};
      await page.locator('select[name="article"]').selectOption(slug);
      const asked = await queryOf(page);
      expect([asked.get('article'), asked.get('kinds')]).toEqual([slug, 'quotation']);
      expect(await page.locator('svg.timeline.wide .lane-name').count()).toBeLessThanOrEqual(1);
      await page.getByRole('checkbox', { name: 'events' }).check();
      const { id = '' } = data.speakers[0] ?? {};
      await page.locator('select[name="article"]').selectOption('');
      await page.locator('select[name="speaker"]').selectOption(id);
      const own = data.items.filter(
        ({ kind, speakers }) => kind !== 'figure' && speakers.some((one) => one.id === id),
      ).length;
      expect(await sentence(page)).toContain(`${own} of ${data.items.length} marks`);
    });
  });

  test('is in the address, and the address gives the very same view', async () => {
    await visible({}, async (page) => {
      await open(page);
      await page.locator('.switches [data-clock="said"]').click();
      await page.locator('.switches [data-lanes="speaker"]').click();
      await page.getByRole('checkbox', { name: 'events' }).uncheck();
      await drag(page, 'svg.counts.wide', [480, 10], [900, 10]);
      const inside = (one: Page) => one.locator('svg.timeline.wide').evaluate(readDrawing);
      const [svg, address, words] = [
        await inside(page),
        await page.evaluate(() => location.href),
        await sentence(page),
      ];
      await visible({}, async (other) => {
        await other.goto(address);
        await other.locator('timeline-chart[ready]').waitFor();
        expect(await inside(other)).toEqual(svg);
        expect(await sentence(other)).toBe(words);
        expect(await other.getByRole('checkbox', { name: 'events' }).isChecked()).toBe(false);
      });
    });
  });

  test.each(['', '?clock=said&lanes=speaker', '?from=2000-01-01&to=2000-02-01', '?article=none', '?kinds=date'])(
    'nothing shifts when a page comes with “%s”',
    async (query) => {
      await visible({}, async (page) => {
        await page.addInitScript(watchShifts);
        await open(page, `/timeline/${query}`);
        expect(await shiftsOn(page)).toBeLessThan(0.001);
      });
    },
  );

  test('an entry of the list leads to its mark, whatever was filtered', async () => {
    await visible({}, async (page) => {
      await open(page, '/timeline/?kinds=date');
      await page.goto(`${url}/timeline/?kinds=figure`);
      await page.locator('timeline-chart[ready]').waitFor();
      const link = page.locator('.dated > li:visible .when a.wide').first();
      const id = (await link.getAttribute('href'))?.slice(1);
      await link.click();
      expect(await page.locator('svg a:target').getAttribute('id')).toBe(id);
    });
  });
});

describe('by keyboard', () => {
  test('one stop for the drawing; arrows walk in time, Home and End, Enter opens', async () => {
    await visible({}, async (page) => {
      await open(page);
      expect(await page.locator('svg.timeline.wide .marks a[tabindex="0"]').count()).toBe(1);
      await page.locator('svg.timeline.wide .marks a[tabindex="0"]').focus();
      const focused = () => page.evaluate(() => document.activeElement?.id);
      const first = await focused();
      await page.keyboard.press('ArrowRight');
      const second = await focused();
      expect(second).not.toBe(first);
      await page.keyboard.press('ArrowLeft');
      expect(await focused()).toBe(first);
      const walked = [first];
      await page.keyboard.press('End');
      const last = await focused();
      await page.keyboard.press('Home');
      for (let i = 0; i < 500 && (await focused()) !== last; i++) {
        await page.keyboard.press('ArrowDown');
        walked.push(await focused());
      }
      expect(new Set(walked).size).toBe(await page.locator('svg.timeline.wide .marks > a').count());
      const order = data.items.map(({ id }) => `w${id}`).filter((id) => walked.includes(id));
      expect(walked.filter((id) => order.includes(id as string))).toEqual(order);
      await page.keyboard.press('Enter');
      expect(await hashOf(page)).toBe(`#${last?.slice(1)}`);
    });
  });

  test('plus, minus and nought zoom about the mark, which keeps the focus', async () => {
    await visible({}, async (page) => {
      await open(page);
      const mark = page.locator('svg.timeline.wide .marks a[tabindex="0"]');
      await mark.focus();
      await page.keyboard.press('End');
      for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('+');
      expect((await queryOf(page)).has('from')).toBe(true);
      expect(await page.evaluate(() => document.activeElement?.closest('svg.timeline') !== null)).toBe(true);
      await page.keyboard.press('0');
      expect((await queryOf(page)).size).toBe(0);
    });
  });

  test('every change can be made without a pointer', async () => {
    await visible({}, async (page) => {
      await open(page);
      await page.locator('.switches [data-clock="said"]').focus();
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Zoom in' }).focus();
      await page.keyboard.press('Enter');
      const closer = await queryOf(page);
      expect([closer.get('clock'), closer.has('from')]).toEqual(['said', true]);
      await page.getByLabel('to', { exact: true }).fill(closer.get('from') as string);
      await page.getByRole('button', { name: 'Show all' }).press('Enter');
      expect((await queryOf(page)).has('from')).toBe(false);
    });
  });

  test('a polite region says one sentence after a change', async () => {
    await visible({}, async (page) => {
      await open(page);
      const region = page.getByRole('status');
      expect(await region.count()).toBe(1);
      await page.getByRole('button', { name: 'Zoom in' }).click();
      expect(await region.innerText()).toMatch(
        /^\d+ of \d+ marks, \d+ \w+ \d{4} to \d+ \w+ \d{4}, by the day that each happened\.$/,
      );
    });
  });
});

describe('motion', () => {
  const moving = (page: Page) =>
    page.evaluate(() => document.getAnimations().filter(({ effect }) => (effect as KeyframeEffect).target?.id).length);

  test('explains a switch of clocks', async () => {
    await visible({ reducedMotion: 'no-preference' }, async (page) => {
      await open(page);
      await page.locator('.switches [data-clock="published"]').click();
      expect(await moving(page)).toBeGreaterThan(5);
    });
  });

  test('is left out where it is not wanted', async () => {
    await visible({ reducedMotion: 'reduce' }, async (page) => {
      await open(page);
      await page.locator('.switches [data-clock="published"]').click();
      expect(await moving(page)).toBe(0);
    });
  });
});

describe('fits', () => {
  const widths = [360, 480, 640, 768, 1100, 1280, 1700];

  test.each(['', 'said/', 'published/speakers/'])(
    'no label stands on another, nothing sticks out: /timeline/%s',
    async (path) => {
      await visible({ javaScriptEnabled: false }, async (page) => {
        for (const width of widths) {
          await page.setViewportSize({ width, height: 900 });
          await page.goto(`${url}/timeline/${path}`);
          expect(await page.evaluate(overlappingTexts, 'svg.timeline .marks text'), `${width}`).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width}`).toBeLessThanOrEqual(
            width,
          );
        }
      });
    },
  );

  test('no label stands on another in a stretch, by any clock', async () => {
    await visible({}, async (page) => {
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        for (const query of [
          '?from=2022-12-01&to=2023-02-28',
          '?from=2022-03-01&to=2022-05-31&clock=said&lanes=speaker',
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
      expect(await hashOf(page)).not.toBe('');
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
      await expect.poll(() => page.locator('svg.timeline.narrow title').textContent()).toContain('was said');
      expect(await page.locator('.choices:visible, .switches:visible').count()).toBe(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(643);
    });
  });
});

test('without scripts all clocks and lanes are links, nothing is offered that does not work, the list has all times', async () => {
  await visible({ javaScriptEnabled: false }, async (page) => {
    await page.goto(`${url}/timeline/`);
    expect(await page.locator('.choices:visible').count()).toBe(0);
    expect(await page.locator('form.choices').boundingBox()).toBeNull();
    await page.locator('.switches [data-clock="published"]').click();
    await page.locator('.switches [data-lanes="speaker"]').click();
    expect(new URL(page.url()).pathname.endsWith('/timeline/published/speakers/')).toBe(true);
    expect(await page.locator('.dated > li').count()).toBe(data.items.length);
    const entries = await page.locator('.dated > li').evaluateAll((all) => all.map((li) => [li.id, li.textContent]));
    const texts = new Map(entries as [string, string][]);
    for (const { id, time, said, published } of data.items) {
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
    await page.locator('svg.timeline.wide').hover();
    await page.locator('timeline-chart[movable]').waitFor();
  });
  const bytes = (isMeant: (path: string) => boolean) =>
    [...loaded].reduce((sum, [path, text]) => sum + (isMeant(path) ? gzipSync(text).length : 0), 0);
  expect(loaded.size).toBeGreaterThan(3);
  expect(bytes((path) => path.endsWith('.js'))).toBeLessThanOrEqual(30_000);
  expect(bytes((path) => !path.endsWith('.js'))).toBeLessThanOrEqual(35_000);
});

async function drag(page: Page, selector: string, from: readonly [number, number], to: readonly [number, number]) {
  await page.locator(selector).scrollIntoViewIfNeeded();
  const box = await page.locator(selector).boundingBox();
  if (box === null) throw new Error(`${selector} is not shown.`);
  await page.mouse.move(box.x + from[0], box.y + from[1]);
  await page.locator('timeline-chart[movable]').waitFor();
  await page.mouse.down();
  await page.mouse.move(box.x + to[0], box.y + to[1], { steps: 6 });
  await page.mouse.up();
}
