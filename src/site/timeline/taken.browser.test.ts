import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { withPage } from '../../../scripts/testing/launch.ts';
import { coloursOf, opensAlone, rgbOf, saved, textsOf } from '../../../scripts/testing/pictures.ts';
import { colours } from '../drawing/colours.ts';
import { timelinePage } from './testing-page.ts';

// The timeline as a file to take along: opened alone it tells a stranger what, when, who, and from where.

const timeline = timelinePage();
const { url, visible, open } = timeline;

/** The words of the saved SVG, and the file. */
async function savedWords(page: Page): Promise<{ text: string; svg: Buffer }> {
  const svg = await saved(page, 'svg');
  return { text: (await page.evaluate(textsOf, svg.toString())).join(' '), svg };
}

test.each(['', '?clock=said&lanes=speaker', '?clock=published', '?from=2022-12-01&to=2023-02-28&kinds=quotation'])(
  'the SVG of “%s” stands alone: title, time, key, who and what, source, site and address, with its fonts',
  async (query) => {
    await visible({}, async (page) => {
      await open(page, `/timeline/${query}`);
      const { text, svg } = await savedWords(page);
      expect(svg.toString()).not.toMatch(/class=|var\(|href=/);
      expect(await opensAlone(timeline.browser, svg)).toEqual({ faults: [], asked: [], face: true });
      const shown = async (selector: string) =>
        (await page.locator(selector).innerText()).replaceAll(/\s+/g, ' ').trim();
      const flat = text.replaceAll(/\s+/g, ' ');
      for (const part of ['.plate h2', '.plate .unit', '.shown']) expect(flat).toContain(await shown(part));
      for (const sign of await page.locator('.plate .key li:visible').allInnerTexts())
        expect(flat).toContain(sign.trim());
      expect(flat.includes('said, then printed')).toBe(query.includes('published'));
      expect(flat).toMatch(/Source: \d+ articles/);
      expect(flat).toContain(`On the Record, ${url}/timeline/${query}`);
      for (const year of ['2022', '2023']) expect(flat).toContain(year);
      const words = await page.locator('svg.timeline.wide .marks > a:not(.more) text').allTextContents();
      expect(words.length).toBeGreaterThan(10);
      for (const label of words) expect(flat).toContain(label.replaceAll(/\s+/g, ' ').trim());
      const lanes = await page.locator('svg.timeline.wide .lane-name tspan').allTextContents();
      for (const lane of lanes) expect(flat).toContain(lane.trim());
    });
  },
);

test('the PNG is light in a dark page, and twice as wide at double size', async () => {
  await visible({ colorScheme: 'dark' }, async (page) => {
    await open(page);
    const [once, twice] = [await saved(page, 'png'), await saved(page, 'png"][data-density="2')];
    const size = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)] as const; // in a PNG's head
    const [width, height] = size(once);
    expect(width).toBeGreaterThan(1200);
    expect(size(twice)).toEqual([2 * width, 2 * height]);
    for (const png of [once, twice]) {
      const seen = await page.evaluate(coloursOf, png.toString('base64'));
      expect(seen[rgbOf(colours.paper[0])]).toBeGreaterThan(100_000);
      for (const kind of [colours.quote, colours.figure, colours.date])
        expect(seen[rgbOf(kind[0])]).toBeGreaterThan(50);
      expect(seen[rgbOf(colours.paper[1])] ?? 0).toBe(0);
    }
  });
});

test('from a phone it is the drawing for wide screens, with no card in it', async () => {
  await withPage(timeline.browser, { viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' }, async (page) => {
    await open(page);
    await page.locator('svg.timeline.narrow .marks > a.q').first().click();
    const { svg } = await savedWords(page);
    expect(Number(/viewBox="0 0 (\d+)/.exec(svg.toString())?.[1])).toBeGreaterThan(1200);
    expect(await page.locator('section.card:visible').count()).toBe(0);
  });
});
