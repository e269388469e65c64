import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { overlappingTexts } from '../../../scripts/testing/overlaps.ts';
import { shownMarks, timelinePage } from './testing-page.ts';

// The card of a mark.

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
