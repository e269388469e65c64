import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { phone, pinch, swipeLeft, swipeUp } from '../../../scripts/testing/fingers.ts';
import { launchBrowser, withPage } from '../../../scripts/testing/launch.ts';

// Fingers on the chart: a tap shows a card, all else is the page's, and what was chosen stays.

const url = inject('url');
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** The chart on a phone, narrowed to one speaker, and what tells of that. */
function onPhone(use: (page: Page, state: () => Promise<unknown>) => Promise<void>): Promise<void> {
  return withPage(browser, { ...phone, reducedMotion: 'reduce' }, async (page) => {
    await page.goto(`${url}/trade/`, { waitUntil: 'networkidle' });
    await page.locator('canvas').waitFor();
    const speaker = await page.locator('select [value^="by:"]').first().getAttribute('value');
    await page.locator('select').selectOption(speaker);
    await use(page, async () => [
      page.url(),
      await page.locator('select').inputValue(),
      await page.locator('.panel [data-rows]:visible').count(),
      await page.locator('.ledger tr').count(),
    ]);
  });
}

const hit = (page: Page) => page.locator('svg.narrow:visible a:visible .hit').first();
const isShown = (page: Page) => page.locator('.tip').isVisible();
const scrolled = (page: Page) => page.evaluate(() => scrollY);

/** Brings a statement of the drawing to the middle of the screen; gives its place there. */
async function statementAt(page: Page): Promise<readonly [number, number]> {
  await hit(page).evaluate((one) => one.scrollIntoView({ block: 'center' }));
  const box = await hit(page).boundingBox();
  if (box === null) throw new Error('No statement is drawn.');
  return [box.x + box.width / 2, box.y + box.height / 2];
}

test('a tap shows what the statement says, and changes nothing else; one beside it takes that away', async () => {
  await onPhone(async (page, state) => {
    await statementAt(page);
    const [before, place] = [await state(), await scrolled(page)];
    await hit(page).tap();
    await expect.poll(() => isShown(page)).toBe(true);
    expect([await state(), await scrolled(page)]).toEqual([before, place]);
    const box = await page.locator('.tip').boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
    await page.locator('.panel:visible h2').tap();
    await expect.poll(() => isShown(page)).toBe(false);
    expect(await state()).toEqual(before);
  });
});

test('a swipe up that begins on a statement scrolls the page and goes nowhere', async () => {
  await onPhone(async (page, state) => {
    const place = await statementAt(page);
    const [before, top] = [await state(), await scrolled(page)];
    await swipeUp(page, place, 280);
    await expect.poll(() => scrolled(page)).toBeGreaterThan(top + 100);
    expect(await state()).toEqual(before);
  });
});

test('a finger that goes aside moves nothing, and the next tap is a first one', async () => {
  await onPhone(async (page, state) => {
    const [, y] = await statementAt(page);
    const [before, top] = [await state(), await scrolled(page)];
    await swipeLeft(page, [300, y], 200);
    expect([await state(), await scrolled(page)]).toEqual([before, top]);
    expect(await page.evaluate(() => [scrollX, document.documentElement.scrollWidth])).toEqual([0, 360]);
    await hit(page).tap();
    await expect.poll(() => isShown(page)).toBe(true);
    expect(await state()).toEqual(before);
  });
});

test('a pinch is the browser’s own, for readers who want the page larger, and what was chosen stays', async () => {
  await onPhone(async (page, state) => {
    const [, y] = await statementAt(page);
    const before = await state();
    await pinch(page, y);
    await expect.poll(() => page.evaluate(() => window.visualViewport?.scale ?? 1)).toBeGreaterThan(1.5);
    expect(await state()).toEqual(before);
  });
});
