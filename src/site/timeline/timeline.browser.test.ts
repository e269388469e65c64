import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { queryOf, shownMarks, timelinePage } from './testing-page.ts';

const timeline = timelinePage();
const { url, visible, open } = timeline;

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
      expect(await sentence(page)).toMatch(new RegExp(`^\\d+ of ${timeline.data.items.length} entries, `));
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
      await page.keyboard.down('Control');
      await page.mouse.wheel(0, -120);
      await page.keyboard.up('Control');
      await expect.poll(async () => (await queryOf(page)).has('from')).toBe(true);
      const { range } = timeline.data;
      const share = days(await queryOf(page)) / ((range[1] - range[0]) / 86_400_000);
      expect(share).toBeGreaterThan(0.7);
      expect(share).toBeLessThan(0.95);
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
      const statements = timeline.data.items.filter(({ kind }) => kind === 'quotation').length;
      expect(await sentence(page)).toContain(`${statements} of ${timeline.data.items.length} entries`);
      expect(await page.locator('.dated > li:visible').count()).toBe(statements);
      expect(await page.locator(`${shownMarks}.f`).count()).toBe(0);
      const { slug = '' } = timeline.data.articles[0] ?? {};
      await page.locator('select[name="article"]').selectOption(slug);
      const asked = await queryOf(page);
      expect([asked.get('article'), asked.get('kinds')]).toEqual([slug, 'quotation']);
      expect(await page.locator('svg.timeline.wide .lane-name').count()).toBeLessThanOrEqual(1);
      await page.getByRole('checkbox', { name: 'events' }).check();
      const { id = '' } = timeline.data.speakers[0] ?? {};
      await page.locator('select[name="article"]').selectOption('');
      await page.locator('select[name="speaker"]').selectOption(id);
      const own = timeline.data.items.filter(
        ({ kind, speakers }) => kind !== 'figure' && speakers.some((one) => one.id === id),
      ).length;
      expect(await sentence(page)).toContain(`${own} of ${timeline.data.items.length} entries`);
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
  test('one stop for the drawing; arrows walk in time, Home and End', async () => {
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
      const order = timeline.data.items.map(({ id }) => `w${id}`).filter((id) => walked.includes(id));
      expect(walked.filter((id) => order.includes(id as string))).toEqual(order);
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
        /^\d+ of \d+ entries, \d+ \w+ \d{4} to \d+ \w+ \d{4}, by the day that each happened\.$/,
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

/** How many days a query shows. */
function days(query: URLSearchParams): number {
  return (Date.parse(query.get('to') ?? '') - Date.parse(query.get('from') ?? '')) / 86_400_000 + 1;
}

async function drag(page: Page, selector: string, from: readonly [number, number], to: readonly [number, number]) {
  await page.locator(selector).scrollIntoViewIfNeeded();
  const box = await page.locator(selector).boundingBox();
  if (box === null) throw new Error(`${selector} is not shown.`);
  await page.mouse.move(box.x + from[0], box.y + from[1]);
  await page.mouse.down();
  await page.mouse.move(box.x + to[0], box.y + to[1], { steps: 6 });
  await page.mouse.up();
}
