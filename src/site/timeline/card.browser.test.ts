import type { CDPSession, Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { overlappingTexts } from '../../../scripts/testing/overlaps.ts';
import { queryOf, shownMarks, timelinePage } from './testing-page.ts';

// The card of a mark, and fingers on the drawing.

const timeline = timelinePage();
const { url, visible, open } = timeline;
const card = (page: Page) => page.locator('section.card:visible');
const firstMark = (page: Page) => page.locator(`${shownMarks}.q`).first();

describe('the card of a mark', () => {
  test('opens by a click under its row, with the words in full, the time and the way into the article', async () => {
    await visible({}, async (page) => {
      await open(page);
      const mark = firstMark(page);
      const id = ((await mark.getAttribute('id')) ?? '').slice(1);
      const entry = page.locator(`#${id}`);
      await mark.click();
      const text = (await card(page).innerText()).replaceAll(/\s+/g, ' ');
      for (const said of await entry.locator('.said').allInnerTexts())
        expect(text).toContain(said.replaceAll(/\s+/g, ' ').trim());
      expect(text).toContain(await entry.locator('.when a:visible').innerText());
      expect(text).toContain(await entry.locator('.small').innerText());
      const ways = await card(page)
        .locator('a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      expect(ways).toContain(`#${id}`);
      expect(ways.some((href) => href?.startsWith('/articles/'))).toBe(true);
      const [row, below] = [await mark.boundingBox(), await card(page).boundingBox()];
      expect(below?.y).toBeGreaterThanOrEqual((row?.y ?? 0) + (row?.height ?? 0) - 12);
      const covered = await page.evaluate(marksUnderCard);
      expect(covered).toEqual([]);
    });
  });

  test('goes to the one before and after in time; Escape closes it and gives the focus back', async () => {
    await visible({}, async (page) => {
      await open(page);
      await page.locator('svg.timeline.wide .marks a[tabindex="0"]').focus();
      await page.keyboard.press('ArrowRight');
      const id = await page.evaluate(() => document.activeElement?.id);
      await page.keyboard.press('Enter');
      const first = await card(page).innerText();
      await card(page).getByRole('button', { name: 'Next ›' }).click();
      expect(await card(page).innerText()).not.toBe(first);
      await card(page).getByRole('button', { name: '‹ Previous' }).click();
      expect(await card(page).innerText()).toBe(first);
      await page.keyboard.press('Escape');
      expect(await card(page).count()).toBe(0);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe(id);
    });
  });

  test('a pointer or the focus on a mark shows its words; they go with it', async () => {
    await visible({}, async (page) => {
      await open(page);
      const words = page.locator('.card.words:visible');
      await firstMark(page).hover();
      const id = ((await firstMark(page).getAttribute('id')) ?? '').slice(1);
      const said = await page.locator(`#${id} .said`).first().innerText();
      expect((await words.innerText()).replaceAll(/\s+/g, ' ')).toContain(
        said.replaceAll(/\s+/g, ' ').trim().slice(0, 60),
      );
      await page.mouse.move(5, 5);
      expect(await words.count()).toBe(0);
    });
  });

  test('without scripts a mark leads to its entry, which leads back', async () => {
    await visible({ javaScriptEnabled: false }, async (page) => {
      await page.goto(`${url}/timeline/`);
      const mark = firstMark(page);
      const id = await mark.getAttribute('id');
      await mark.click();
      expect(await page.locator('li:target .when a:visible').getAttribute('href')).toBe(`#${id}`);
    });
  });

  test.each([360, 768, 1024, 1280])('no label stands on another while one is open, %i pixels wide', async (width) => {
    await visible({ viewport: { width, height: 900 } }, async (page) => {
      await open(page);
      await firstMark(page).click();
      await card(page).waitFor();
      expect(await page.evaluate(overlappingTexts, 'svg.timeline .marks text')).toEqual([]);
      expect(await page.evaluate(marksUnderCard)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
  });
});

/** Runs in the page: words of marks that the open card covers. */
function marksUnderCard(): string[] {
  const box = document.querySelector('section.card:not([hidden])')?.getBoundingClientRect();
  if (box === undefined) return ['no card is open'];
  return [...document.querySelectorAll('svg.timeline .marks text')]
    .filter((text) => text.getClientRects().length > 0)
    .filter((text) => {
      const { top, bottom, height } = text.getBoundingClientRect();
      return Math.min(bottom, box.bottom) - Math.max(top, box.top) > height / 3;
    })
    .map((text) => text.textContent);
}

describe('by touch', () => {
  const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } as const;

  /** A page with fingers: each step says where each finger is. */
  async function withFingers(use: (page: Page, touch: (...steps: Steps) => Promise<void>) => Promise<void>) {
    await visible(phone, async (page) => {
      await open(page);
      const client = await page.context().newCDPSession(page);
      await use(page, (...steps) => touchWith(client, page, steps));
    });
  }

  type Steps = readonly (readonly (readonly [number, number])[])[];

  async function touchWith(client: CDPSession, page: Page, steps: Steps) {
    for (const [index, fingers] of steps.entries()) {
      const touchPoints = fingers.map(([x, y], id) => ({ x, y, id }));
      await client.send('Input.dispatchTouchEvent', { type: index === 0 ? 'touchStart' : 'touchMove', touchPoints });
      await page.waitForTimeout(40);
    }
    await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  }

  /** A height on the screen at which a label of the drawing stands. */
  async function labelAt(page: Page): Promise<number> {
    const mark = firstMark(page);
    await mark.evaluate((one) => one.scrollIntoView({ block: 'center' }));
    const box = await mark.boundingBox();
    return (box?.y ?? 0) + (box?.height ?? 0) / 2;
  }

  test('a pinch that begins on a label zooms the drawing, not the page; address, dates and count follow', async () => {
    await withFingers(async (page, touch) => {
      const y = await labelAt(page);
      await touch(
        [
          [150, y],
          [200, y],
        ],
        [
          [120, y],
          [230, y],
        ],
        [
          [90, y],
          [260, y],
        ],
        [
          [60, y],
          [290, y],
        ],
      );
      await expect.poll(async () => (await queryOf(page)).has('from')).toBe(true);
      const query = await queryOf(page);
      expect(await page.locator('input[name="from"]').inputValue()).toBe(query.get('from'));
      expect(await page.locator('input[name="to"]').inputValue()).toBe(query.get('to'));
      expect(await page.locator('.shown').innerText()).toMatch(/^\d+ of \d+ entries/);
      expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1);
    });
  });

  test('after a pinch, one finger up or down scrolls the page and leaves the drawing', async () => {
    await withFingers(async (page, touch) => {
      const y = await labelAt(page);
      await touch(
        [
          [150, y],
          [200, y],
        ],
        [
          [100, y],
          [250, y],
        ],
        [
          [60, y],
          [290, y],
        ],
      );
      await expect.poll(async () => (await queryOf(page)).has('from')).toBe(true);
      const [before, query] = [await page.evaluate(() => scrollY), `${await queryOf(page)}`];
      await touch(...Array.from({ length: 8 }, (_, step) => [[180, 500 - step * 40] as const]));
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 100);
      expect(`${await queryOf(page)}`).toBe(query);
    });
  });

  test('a finger that goes aside pans what was zoomed, a tap opens the card', async () => {
    await withFingers(async (page, touch) => {
      await open(page, '/timeline/?from=2022-10-01&to=2023-03-31');
      const y = await labelAt(page);
      await touch(...Array.from({ length: 8 }, (_, step) => [[250 - step * 20, y] as const]));
      await expect.poll(async () => (await queryOf(page)).get('from')).not.toBe('2022-10-01');
      const query = await queryOf(page);
      const length = Date.parse(query.get('to') ?? '') - Date.parse(query.get('from') ?? '');
      expect(length).toBe(Date.parse('2023-03-31') - Date.parse('2022-10-01'));
      await page.locator(`${shownMarks}:not(.more)`).first().tap();
      expect(await card(page).count()).toBe(1);
      expect(`${await queryOf(page)}`).toBe(`${query}`);
    });
  });
});
