import { readFile } from 'node:fs/promises';
import { parseHTML } from 'linkedom';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { builtPages } from '../../../scripts/built/pages.ts';
import { pagesOfEachKind } from '../../../scripts/testing/kinds.ts';
import { launchBrowser, withPage } from '../../../scripts/testing/launch.ts';

const url = inject('url');
const kinds = await pagesOfEachKind();
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test('every page has one h1, skips no level of headings, and has its landmarks once', async () => {
  const pages = await builtPages(inject('outDir'));
  const faults: string[] = [];
  for (const { path, file } of pages) {
    const { levels, landmarks } = outline(await readFile(file, 'utf8'));
    if (levels.filter((level) => level === 1).length !== 1) faults.push(`${path}: not exactly one h1`);
    const skips = levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1);
    if (skips) faults.push(`${path}: headings go ${levels.join(' ')}`);
    // what other sites frame has no masthead of its own
    const expected = path.startsWith('/embed/') ? 'main' : 'header main footer';
    if (landmarks !== expected) faults.push(`${path}: landmarks are ${landmarks}`);
  }
  expect(pages.length).toBeGreaterThan(kinds.length);
  expect(faults).toEqual([]);
});

describe('by keyboard', () => {
  test.for(kinds)('each stop in $path shows that it has the focus, and is seen', async ({ path }) => {
    await withPage(browser, { viewport: { width: 1280, height: 900 } }, async (page) => {
      await page.goto(url + path, { waitUntil: 'networkidle' });
      const expected = await page.evaluate(countStops);
      const faults: string[] = [];
      let stops = 0;
      for (let stop = await nextStop(page); stop !== null; stop = await nextStop(page)) {
        stops++;
        if (stop.fault !== null) faults.push(`${stop.name}: ${stop.fault}`);
        expect(stops, 'the focus goes round').toBeLessThanOrEqual(2 * expected);
      }
      expect(faults).toEqual([]);
      // Browsers stop at a region that scrolls, too.
      expect(stops).toBeGreaterThanOrEqual(expected);
      expect(expected).toBeGreaterThan(0);
    });
  });
});

async function nextStop(page: Page) {
  await page.keyboard.press('Tab');
  return page.evaluate(focused);
}

/** Levels of headings in order, and the elements that are landmarks of the whole page, in order. */
function outline(html: string): { levels: number[]; landmarks: string } {
  const { document } = parseHTML(html);
  const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')];
  const landmarks = [...document.querySelectorAll('header, main, footer')].filter(
    ({ parentElement }) => !parentElement?.closest('article, aside, main, nav, section'),
  );
  return {
    levels: headings.map(({ localName }) => Number(localName.slice(1))),
    landmarks: landmarks.map(({ localName }) => localName).join(' '),
  };
}

/** Runs in the page: how many elements Tab stops at. A group of radio buttons is one stop. */
function countStops(): number {
  const candidates = [
    ...document.querySelectorAll<HTMLElement | SVGElement>(
      'a[href], button, input, select, summary, textarea, [tabindex]',
    ),
  ];
  const stops = candidates.filter(
    (element) =>
      element.tabIndex >= 0 && !element.matches(':disabled') && element.checkVisibility({ visibilityProperty: true }),
  );
  const groups = new Set(stops.flatMap((stop) => (stop.matches('[type="radio"]') ? [stop.getAttribute('name')] : [])));
  return stops.filter((stop) => !stop.matches('[type="radio"]')).length + groups.size;
}

/** Runs in the page: what is wrong with how the focused element shows, if anything; null where nothing has the focus. */
function focused(): { name: string; fault: string | null } | null {
  const element = document.activeElement;
  if (element === null || element === document.body) return null;
  // The link of a mark is its first words; the ring is around the whole mark.
  const outlined = [element, ...(element.parentElement?.matches('mark') ? [element.parentElement] : [])].some(
    (ringed) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(ringed);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    },
  );
  const box = element.getBoundingClientRect();
  const seen = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth && box.width > 0;
  const { overflowX, overflowY } = getComputedStyle(element);
  const scrolls = [overflowX, overflowY].some((overflow) => overflow === 'auto' || overflow === 'scroll');
  const works = element.matches('a[href], button, input, select, summary, textarea') || scrolls;
  return {
    name: element.outerHTML.slice(0, 120),
    fault: !works ? 'nothing to do here' : !seen ? 'out of sight' : outlined ? null : 'no outline',
  };
}
