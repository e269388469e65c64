import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { BuiltPage } from '../../../scripts/built/pages.ts';
import { openChromium } from '../../../scripts/testing/engines/chromium.ts';
import type { Engine } from '../../../scripts/testing/engines/engine.ts';
import { openFirefox } from '../../../scripts/testing/engines/firefox.ts';
import { type ListeningSite, listenTo } from '../../../scripts/testing/engines/listening-site.ts';
import { openWebKit } from '../../../scripts/testing/engines/webkit.ts';
import { pagesOfEachKind } from '../../../scripts/testing/kinds.ts';
import { overlappingTexts } from '../../../scripts/testing/overlaps.ts';

// What a reader does, in three engines: reads each kind of page on a phone and on a desk, looks things up, chooses, and
// does without scripts.

const widths = [360, 1280] as const;
const pages: BuiltPage[] = await pagesOfEachKind();
const pathLike = (pattern: RegExp): string => pages.find(({ path }) => pattern.test(path))?.path ?? '/';
const article = pathLike(/^\/articles\/[^/]+\/$/);
const chart = pathLike(/^\/trade\/$/);

/** What the two drawings can show, each with its words in other places. */
const states = [
  ...['', '?clock=said', '?clock=published', '?lanes=speaker', '?clock=said&lanes=speaker'],
  ...['?clock=published&lanes=speaker', '?from=2022-12-01&to=2023-02-28', '?kinds=figure', '?speaker=vladimir-putin'],
].map((query) => `/timeline/${query}`);
if (chart !== '/')
  states.push(
    ...['', '?view=year-to-date', '?view=known', '?by=vladimir-putin', '?view=year-to-date&by=vladimir-putin'].map(
      (query) => chart + query,
    ),
  );

let listening: ListeningSite;
let scriptless: ListeningSite;
beforeAll(async () => {
  listening = await listenTo(inject('url'), 'collect faults');
  scriptless = await listenTo(inject('url'), 'none');
});
afterAll(() => Promise.all([listening.close(), scriptless.close()]));

describe.each([
  ['Chromium', openChromium],
  ['Firefox', openFirefox],
  ['WebKit', openWebKit],
] as const)('in %s', (_name, open) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
  });
  afterAll(() => engine.close());

  async function at(path: string, width: number = 1280): Promise<void> {
    await engine.size(width);
    await engine.goto(listening.url + path);
  }
  const faults = () => engine.run(() => globalThis.faults ?? ['The collector of faults did not run.']);
  const shows = (selector: string) =>
    engine.run(
      (wanted) => [...document.querySelectorAll(wanted)].filter((e) => e.getClientRects().length > 0).length,
      selector,
    );
  const text = (selector: string) =>
    engine.run((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);

  describe.each(widths)('%i pixels wide', (width) => {
    test.each(pages.map(({ path }) => path))(
      '%s has no fault, nothing beyond the window, nothing on top of another',
      async (path) => {
        await at(path, width);
        expect(await engine.run(() => innerWidth)).toBe(width);
        expect(await engine.run(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
        expect(await engine.run(overlappingNotes)).toEqual([]);
        expect(await engine.run(overlappingTexts, 'main svg text')).toEqual([]);
        expect(await faults()).toEqual([]);
      },
    );
  });

  describe.each([360, 768, 1024, 1280, 1920])('%i pixels wide', (width) => {
    test.each(states)('no label of a drawing stands on another: %s', async (state) => {
      await at(state, width);
      const isTimeline = state.startsWith('/timeline/');
      await expect.poll(() => shows(isTimeline ? 'timeline-chart[ready]' : 'svg.chart')).toBeGreaterThan(0);
      await expect.poll(() => shows(isTimeline ? 'svg.timeline .marks > a' : 'svg.chart a')).toBeGreaterThan(0);
      expect(await engine.run(overlappingTexts, 'main svg text')).toEqual([]);
      expect(await engine.run(smallestType)).toBeGreaterThanOrEqual(11);
      expect(await faults()).toEqual([]);
    });

    test('nor where a card is open', async () => {
      await at('/timeline/', width);
      await expect.poll(() => shows('timeline-chart[ready]')).toBe(1);
      await engine.run(() => {
        const marks = [...document.querySelectorAll<SVGElement>('svg.timeline .marks > a.q')];
        const mark = marks.find((one) => one.getClientRects().length > 0);
        mark?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      });
      await expect.poll(() => shows('section.card')).toBe(1);
      expect(await engine.run(overlappingTexts, 'main svg text')).toEqual([]);
      expect(await faults()).toEqual([]);
    });
  });

  test.each(pages.map(({ path }) => path))('%s: each kind of claim wears its line', async (path) => {
    await at(path);
    expect(await engine.run(withoutTheirLine)).toEqual([]);
  });

  test('the search finds words of an article', async () => {
    await at('/');
    const word = ((await text('main h2, main h3')).match(/\p{L}{6,}/u) ?? ['said'])[0];
    await engine.click('#search-link');
    await expect.poll(() => engine.run(() => document.activeElement?.id)).toBe('search-words');
    await engine.press(word);
    await expect.poll(() => shows('dialog li a')).toBeGreaterThan(0);
    await engine.press('Escape');
    await expect.poll(() => shows('dialog')).toBe(0);
    expect(await faults()).toEqual([]);
  });

  test('the claims can be filtered by kind', async () => {
    await at('/claims/');
    await expect.poll(() => shows('form.filter')).toBe(1);
    await expect.poll(() => shows('form.filter input[name="kind"][value="figure"]')).toBe(1);
    await engine.click('form.filter input[name="kind"][value="figure"]');
    await expect.poll(() => engine.run(() => location.search)).toContain('kind=figure');
    await expect.poll(() => shows('.claim-rows li:not([data-kind~="figure"])')).toBe(0);
    expect(await faults()).toEqual([]);
  });

  test('the theme is chosen, and stays from page to page', async () => {
    await at('/');
    const ground = () => engine.run(() => getComputedStyle(document.body).backgroundColor);
    await engine.click('.theme input[value="light"]');
    const light = await ground();
    await engine.click('.theme input[value="dark"]');
    const dark = await ground();
    expect(dark).not.toBe(light);
    await at('/speakers/');
    expect(await ground()).toBe(dark);
    await engine.click('.theme input[value="system"]');
    expect(await faults()).toEqual([]);
  });

  test('the timeline zooms, and says so in its address', async () => {
    await at('/timeline/');
    await expect.poll(() => shows('timeline-chart[ready]')).toBe(1);
    const marks = await shows('svg.timeline .marks > a');
    expect(marks).toBeGreaterThan(0);
    await engine.click('.switches [data-clock="said"]');
    await expect.poll(() => engine.run(() => location.pathname + location.search)).toContain('said');
    expect(await faults()).toEqual([]);
  });

  test.runIf(chart !== '/')('the chart is drawn, changes its view, and leads to the sentence', async () => {
    await at(chart);
    await expect.poll(() => shows('canvas')).toBeGreaterThan(0);
    await engine.click('label:has(#view-growth)');
    await expect.poll(() => shows('.panel[data-view="growth"]')).toBe(1);
    expect(
      await engine.run(() =>
        document.querySelector('.panel[data-view="growth"] a[href*="/articles/"]')?.getAttribute('href'),
      ),
    ).toContain('#');
    expect(await faults()).toEqual([]);
  });

  describe('without scripts', () => {
    test.each([...new Set(['/', article, '/timeline/', chart, '/claims/'])])(
      '%s has its whole content',
      async (path) => {
        await engine.size(1280);
        await engine.goto(scriptless.url + path);
        expect(
          await engine.run(() => document.scripts.length >= 0 && customElements.get('timeline-chart') === undefined),
        ).toBe(true);
        expect((await text('main')).length).toBeGreaterThan(400);
        expect(await engine.run(() => document.querySelectorAll('main a[href]').length)).toBeGreaterThan(3);
      },
    );
  });
});

/** Runs in the page: the height of the smallest letters of the drawing that is shown, in pixels. */
function smallestType(): number {
  const shown = [...document.querySelectorAll<SVGSVGElement>('main svg:is(.timeline, .chart)')].filter(
    (svg) => svg.getClientRects().length > 0 && svg.querySelector('text') !== null,
  );
  return Math.min(
    ...shown.flatMap((svg) => {
      const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
      return [...svg.querySelectorAll('text')].map(
        (text) => Math.round(Number.parseFloat(getComputedStyle(text).fontSize) * scale * 10) / 10,
      );
    }),
  );
}

/** Runs in the page: pairs of notes that stand on one another, by their boxes. */
function overlappingNotes(): string[] {
  const notes = [...document.querySelectorAll('.notes .note, .about, .key')].filter((note) => note.checkVisibility());
  const boxes = notes.map((note) => ({
    words: (note.textContent ?? '').trim().slice(0, 40),
    box: note.getBoundingClientRect(),
  }));
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (b) =>
          Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > 1 &&
          Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top) > 1,
      )
      .map((b) => `${a.words} | ${b.words}`),
  );
}

/** Runs in the page: the marks that are shown and have no line of their kind: solid, dotted or dashed. */
function withoutTheirLine(): string[] {
  const styles = { q: 'solid', f: 'dotted', d: 'dashed' } as const;
  return Object.entries(styles).flatMap(([kind, wanted]) =>
    [...document.querySelectorAll(`main mark.${kind}, .claim-rows li.${kind} > a`)]
      .filter((mark) => mark.checkVisibility())
      .filter((mark) => {
        const style = getComputedStyle(mark);
        return !style.textDecorationLine.includes('underline') || style.textDecorationStyle !== wanted;
      })
      .map((mark) => `${kind}: ${mark.textContent?.slice(0, 40)}`),
  );
}
