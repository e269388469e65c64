import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { pagesOfEachKind } from '../../../scripts/testing/kinds.ts';
import { launchBrowser, withPage } from '../../../scripts/testing/launch.ts';

// Pages as readers set them: narrow, enlarged, widely spaced, in forced colours, without motion.

const url = inject('url');
const kinds = await pagesOfEachKind();
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Opens each kind of page in turn; what is found is a list of faults. */
async function faultsOn(
  options: BrowserContextOptions,
  find: (page: Page) => Promise<string[]>,
): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  await withPage(browser, options, async (page) => {
    for (const { path } of kinds) {
      await page.goto(url + path);
      await page.evaluate(() => document.fonts.ready.then(() => null));
      const faults = await find(page);
      if (faults.length > 0) found[path] = faults;
    }
  });
  return found;
}

describe('nothing runs out to the side, whole or in part', () => {
  test.each([
    ['at 320 px', { width: 320, height: 640 }],
    ['at 360 px', { width: 360, height: 740 }],
    ['at 200 % of 1280 px', { width: 640, height: 450 }],
    ['at 400 % of 1280 px', { width: 320, height: 225 }],
    ['between the layouts', { width: 1000, height: 700 }],
  ])('%s', async (_, viewport) => {
    expect(await faultsOn({ viewport }, (page) => page.evaluate(runningOut))).toEqual({});
  });

  test.each([320, 1280])('with text spaced as WCAG 1.4.12 asks, at %d px; and none of it is cut off', async (width) => {
    const faults = await faultsOn({ viewport: { width, height: 800 } }, async (page) => {
      await page.evaluate(spaceText);
      return [...(await page.evaluate(runningOut)), ...(await page.evaluate(cutOff))];
    });
    expect(faults).toEqual({});
  });
});

describe('targets', () => {
  test.each([360, 1280])('are 24 px high and wide, or stand apart, or run in a sentence, at %d px', async (width) => {
    expect(await faultsOn({ viewport: { width, height: 800 } }, (page) => page.evaluate(tooSmall))).toEqual({});
  });
});

test('without motion nothing moves for longer than 0.01 s', async () => {
  const faults = await faultsOn({ reducedMotion: 'reduce' }, (page) => page.evaluate(moving));
  expect(faults).toEqual({});
});

test.each(['light', 'dark'] as const)(
  'in forced colours, %s, marks keep their lines, drawings take the reader’s colours, the focus has its outline',
  async (colorScheme) => {
    const faults = await faultsOn({ forcedColors: 'active', colorScheme }, (page) =>
      page.evaluate(lostInForcedColours),
    );
    expect(faults).toEqual({});
  },
);

/** Runs in the page, through the object model, as the page's policy refuses a style element. */
function spaceText(): void {
  const spaced = new CSSStyleSheet();
  spaced.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-bottom: 2em !important }`);
  document.adoptedStyleSheets.push(spaced);
}

/** Runs in the page: elements that stand out to the right, but for what scrolls in a region of its own. */
function runningOut(): string[] {
  const limit = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= limit) return [];
  const wide = [...document.body.querySelectorAll('*')].filter((element) => {
    for (let above = element.parentElement; above !== null; above = above.parentElement)
      if (getComputedStyle(above).overflowX !== 'visible' && above !== document.body) return false;
    return element.getBoundingClientRect().right > limit + 1;
  });
  return [
    `${document.documentElement.scrollWidth} px wide`,
    ...wide.slice(0, 5).map(({ outerHTML }) => outerHTML.slice(0, 120)),
  ];
}

/** Runs in the page: text in boxes that hide what does not fit. What is only there to be heard is left out. */
function cutOff(): string[] {
  return [...document.body.querySelectorAll('*')]
    .filter((element) => {
      const { overflowX, overflowY, clipPath } = getComputedStyle(element);
      if (clipPath !== 'none' || !element.checkVisibility()) return false;
      return (
        (overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1) ||
        (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1)
      );
    })
    .map(({ outerHTML }) => outerHTML.slice(0, 120));
}

/**
 * Runs in the page: targets smaller than 24 px whose circle of that size meets another target, or the circle of another
 * small one (WCAG 2.5.8). What runs in a sentence is as high as its line.
 */
function tooSmall(): string[] {
  const targets = [...document.querySelectorAll('a[href], button, input, select, summary, textarea')]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .map((element) => element.closest('label') ?? element)
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0 && box.right > 0)
    .filter(({ element, box }) => {
      // What is scrolled out of its region lies on nothing.
      const region = element.closest('.scroll')?.getBoundingClientRect();
      return region === undefined || (box.bottom > region.top && box.top < region.bottom);
    });
  type Target = (typeof targets)[number];
  const isSmall = ({ box }: Target) => box.width < 24 || box.height < 24;
  const isInSentence = ({ element }: Target) => {
    if (getComputedStyle(element).display !== 'inline') return false;
    const block = element.closest('p, li, dd, dt, td, th, blockquote, figcaption, summary, h1, h2, h3');
    return block !== null && (block.textContent ?? '').trim().length > (element.textContent ?? '').trim().length;
  };
  const centre = ({ box }: Target) => ({ x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 });
  const meets = (target: Target, other: Target) => {
    const { x, y } = centre(target);
    const { left, right, top, bottom } = other.box;
    if (Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)) < 12) return true;
    return isSmall(other) && Math.hypot(centre(other).x - x, centre(other).y - y) < 24;
  };
  return targets
    .filter((target) => isSmall(target) && !isInSentence(target))
    .filter((target) =>
      targets.some(
        (other) => other.element !== target.element && !target.element.contains(other.element) && meets(target, other),
      ),
    )
    .map(
      ({ element, box }) => `${Math.round(box.width)} × ${Math.round(box.height)}: ${element.outerHTML.slice(0, 120)}`,
    );
}

/** Runs in the page: animations and transitions that take their time, smooth scrolling too. */
function moving(): string[] {
  const seconds = (list: string) =>
    Math.max(...list.split(',').map((time) => Number.parseFloat(time) * (time.includes('ms') ? 0.001 : 1)));
  return [document.documentElement, ...document.documentElement.querySelectorAll('*')].flatMap((element) =>
    [null, '::before', '::after'].flatMap((pseudo) => {
      const { animationName, animationDuration, transitionDuration, scrollBehavior } = getComputedStyle(
        element,
        pseudo,
      );
      const moves =
        (animationName !== 'none' && seconds(animationDuration) > 0.01) ||
        seconds(transitionDuration) > 0.01 ||
        scrollBehavior === 'smooth';
      return moves ? [`${element.outerHTML.slice(0, 80)}${pseudo ?? ''}`] : [];
    }),
  );
}

/** Runs in the page: marks without a line, shapes that cannot be seen or keep a colour of their own, a focus without outline. */
function lostInForcedColours(): string[] {
  const colourOf = (name: string) => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.color = name;
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  };
  const ground = colourOf('Canvas');
  const inks = new Set(['CanvasText', 'LinkText', 'GrayText', 'Highlight'].map(colourOf));
  const lines = [...document.querySelectorAll('article mark:is(.q, .f, .d)')].filter(
    (mark) => !getComputedStyle(mark).textDecorationLine.includes('underline'),
  );
  const shapes = [
    ...document.querySelectorAll('svg :is(path, line, circle, polyline, rect:not(.hit, .overlay), text)'),
  ].filter((shape) => {
    if (!shape.checkVisibility({ visibilityProperty: true })) return false;
    const { stroke, fill } = getComputedStyle(shape);
    return (
      !(inks.has(stroke) || inks.has(fill)) ||
      [stroke, fill].some((colour) => colour !== 'none' && colour !== ground && !inks.has(colour))
    );
  });
  const link = document.querySelector<HTMLElement>('main a[href]');
  link?.focus({ focusVisible: true } as FocusOptions);
  // The link of a mark is its first words; the ring is around the whole mark.
  const ringed = link?.parentElement?.matches('mark') ? link.parentElement : link;
  const unfocused =
    ringed == null || getComputedStyle(ringed).outlineStyle === 'none' ? ['a focused link has no outline'] : [];
  return [...[...lines, ...shapes].slice(0, 10).map(({ outerHTML }) => outerHTML.slice(0, 120)), ...unfocused];
}
