import { describe, expect, test } from 'vitest';
import { CARD, type Card, type Drawn, drawCard } from './card.ts';
import { coveredWords, isCovered } from './glyphs.ts';
import { cardPng, svgPng } from './png.ts';

const card: Card = {
  site: 'Harbour Watch',
  above: 'The Harbour Gazette, [9 May 2031]',
  title: 'Freight to pass $40bn, “soon”',
  counts: { statements: '3 statements', figures: '2 figures', dates: '1 date' },
};

/** All words of a drawing, box by box. */
function wordsOf({ props }: Drawn): string[] {
  return props.children.flatMap((child) => (typeof child === 'string' ? [child] : wordsOf(child)));
}

/** Width and height as a PNG says them in its first chunk. */
function sizeOf(png: Uint8Array): [number, number] {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
}

describe('the words of a card', () => {
  test('are the site’s name, its last word apart, then source, title and counts', () => {
    expect(wordsOf(drawCard(card))).toEqual([
      'Harbour',
      'Watch',
      'The Harbour Gazette, [9 May 2031]',
      'Freight to pass $40bn, “soon”',
      '3 statements',
      '2 figures',
      '1 date',
    ]);
  });

  test('a long title is cut at a word', () => {
    const title = 'headline of many words '.repeat(20).trim();
    const shown = wordsOf(drawCard({ ...card, title }))[3] as string;
    expect(shown).toMatch(/^headline .*(?:headline|of|many|words) …$/);
    expect(shown.length).toBeLessThanOrEqual(182);
  });

  test('a title in letters that the fonts lack gives way to its source', () => {
    expect(wordsOf(drawCard({ ...card, title: '港口新闻' })).slice(2, 4)).toEqual([card.above, '3 statements']);
  });
});

describe('letters that the fonts lack', () => {
  test.each(['Freight “up” – $40bn', 'Łódź', 'порт', 'λιμάνι'])('are none of “%s”', (text) => {
    expect(isCovered(text)).toBe(true);
  });

  test.each(['港口', 'ميناء', '⚓'])('are those of “%s”', (text) => {
    expect(isCovered(text)).toBe(false);
  });

  test.each([
    ['the 港口 of', 'the … of'],
    ['港口 新闻 today', '… today'],
    ['港口 – 新闻', ''],
  ])('leave a sign of what is missing: %s', (text, covered) => {
    expect(coveredWords(text)).toBe(covered);
  });
});

describe('the picture', () => {
  test.each([
    ['a headline', card.title],
    ['a word longer than a line', 'x'.repeat(300)],
    ['letters of no font', '港口新闻 ⚓ ميناء'],
    ['markup', '<script>alert(1)</script> & "quotes"'],
    ['nothing', ''],
  ])('has its size with %s', async (_, title) => {
    expect(sizeOf(await cardPng(drawCard({ ...card, title })))).toEqual([CARD.width, CARD.height]);
  });

  test('is the same, byte for byte, when it is drawn again', async () => {
    const [first, second] = [await cardPng(drawCard(card)), await cardPng(drawCard(card))];
    expect(Buffer.compare(first, second)).toBe(0);
  });

  test('is as wide as asked', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="8" height="8"/></svg>';
    expect(sizeOf(await svgPng(svg, 180))).toEqual([180, 180]);
    expect(sizeOf(await svgPng(svg))).toEqual([8, 8]);
  });
});
