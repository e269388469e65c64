import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { phone, pinch, swipeLeft, swipeUp } from '../../../scripts/testing/fingers.ts';
import { queryOf, shownMarks, timelinePage } from './testing-page.ts';

// Fingers on the drawing: what they do is in the address, the dates, the sentence and the drawing, and the page scrolls.

const timeline = timelinePage();
const { url, visible } = timeline;
const firstMark = (page: Page) => page.locator(`${shownMarks}.q`).first();
const cards = (page: Page) => page.locator('section.card:visible').count();
const scrolled = (page: Page) => page.evaluate(() => scrollY);
const addressOf = async (page: Page) => `${await queryOf(page)}`;

function onPhone(use: (page: Page) => Promise<void>, query = ''): Promise<void> {
  return visible(phone, async (page) => {
    await timeline.open(page, `/timeline/${query}`);
    await use(page);
  });
}

/** A height on the screen at which a label of the drawing stands. */
async function labelAt(page: Page): Promise<number> {
  const mark = firstMark(page);
  await mark.evaluate((one) => one.scrollIntoView({ block: 'center' }));
  const box = await mark.boundingBox();
  return (box?.y ?? 0) + (box?.height ?? 0) / 2;
}

/** The marks that are drawn, and where. */
const drawn = (page: Page) =>
  page.locator(shownMarks).evaluateAll((marks) => marks.map((mark) => `${mark.id} ${mark.innerHTML}`).sort());

/** Address, dates and sentence say the same; the list is whole; the address gives the very same drawing. */
async function expectInStep(page: Page): Promise<void> {
  const query = await queryOf(page);
  expect(await page.locator('input[name="from"]').inputValue()).toBe(query.get('from'));
  expect(await page.locator('input[name="to"]').inputValue()).toBe(query.get('to'));
  const sentence = await page.locator('.shown').innerText();
  expect(sentence).toMatch(new RegExp(`^\\d+ of ${timeline.data.items.length} entries`));
  expect(sentence).toContain(`${(query.get('from') as string).slice(0, 4)}`);
  expect(await page.locator('.dated > li:visible').count()).toBe(timeline.data.items.length);
  expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1);
  const here = await drawn(page);
  await visible(phone, async (other) => {
    await other.goto(page.url());
    await other.locator('timeline-chart[ready]').waitFor();
    expect(await drawn(other)).toEqual(here);
  });
}

test('a pinch that begins on a label zooms the drawing, not the page, and scrolls nothing', async () => {
  await onPhone(async (page) => {
    const y = await labelAt(page);
    const before = await scrolled(page);
    await pinch(page, y);
    await expect.poll(async () => (await queryOf(page)).has('from')).toBe(true);
    await expectInStep(page);
    expect(await scrolled(page)).toBe(before);
    expect(await cards(page)).toBe(0);
  });
});

test('after a pinch, one finger up scrolls the page and leaves the drawing; a tap opens a card', async () => {
  await onPhone(async (page) => {
    const y = await labelAt(page);
    await pinch(page, y);
    await expect.poll(async () => (await queryOf(page)).has('from')).toBe(true);
    const [before, address] = [await scrolled(page), await addressOf(page)];
    await swipeUp(page, [180, 500], 280);
    await expect.poll(() => scrolled(page)).toBeGreaterThan(before + 100);
    expect(await addressOf(page)).toBe(address);
    expect(await cards(page)).toBe(0);
    await expectInStep(page);
    await page.locator(`${shownMarks}:not(.more)`).first().tap();
    expect(await cards(page)).toBe(1);
    expect(await addressOf(page)).toBe(address);
  });
});

test('a pinch after a pinch goes on from there', async () => {
  await onPhone(async (page) => {
    await pinch(page, await labelAt(page));
    await expect.poll(async () => (await queryOf(page)).has('from')).toBe(true);
    const first = await daysOf(page);
    await pinch(page, await labelAt(page));
    await expect.poll(() => daysOf(page)).toBeLessThan(first * 0.6);
    await expectInStep(page);
  });
});

test('a finger that goes aside pans what was zoomed, as far as it was', async () => {
  await onPhone(async (page) => {
    const before = await daysOf(page);
    await swipeLeft(page, [250, await labelAt(page)], 140);
    await expect.poll(async () => (await queryOf(page)).get('from')).not.toBe('2022-10-01');
    expect(await daysOf(page)).toBe(before);
    await expectInStep(page);
  }, '?from=2022-10-01&to=2023-03-31');
});

test('a tap opens a card where it is, and changes nothing else; its close button closes it', async () => {
  await onPhone(async (page) => {
    await labelAt(page);
    const before = await scrolled(page);
    await firstMark(page).tap();
    expect(await cards(page)).toBe(1);
    expect([await scrolled(page), await addressOf(page), new URL(page.url()).hash]).toEqual([before, '', '']);
    await page.locator('section.card:visible').getByRole('button', { name: 'Close' }).tap();
    expect(await cards(page)).toBe(0);
    expect(await addressOf(page)).toBe('');
  });
});

test('a swipe up that begins on a label scrolls the page and opens nothing', async () => {
  await onPhone(async (page) => {
    const y = await labelAt(page);
    const before = await scrolled(page);
    await swipeUp(page, [180, y], 280);
    await expect.poll(() => scrolled(page)).toBeGreaterThan(before + 100);
    expect([await cards(page), await addressOf(page)]).toEqual([0, '']);
    expect(await page.locator('.dated > li:visible').count()).toBe(timeline.data.items.length);
  });
});

test('without scripts a tap leads to the entry in the list', async () => {
  await visible({ ...phone, javaScriptEnabled: false }, async (page) => {
    await page.goto(`${url}/timeline/`);
    await firstMark(page).tap();
    await expect.poll(() => page.locator('li:target').count()).toBe(1);
  });
});

/** How many days the address shows. */
async function daysOf(page: Page): Promise<number> {
  const query = await queryOf(page);
  return (Date.parse(query.get('to') ?? '') - Date.parse(query.get('from') ?? '')) / 86_400_000;
}
