import { expect, test } from 'vitest';
import { annotatedPages } from '../testing/annotated-pages.ts';
import { marksOf } from '../testing/page-marks.ts';
import { refusedPages, savedPages } from '../testing/saved-pages.ts';
import { readHtml } from './read-html.ts';

const pages = await annotatedPages();

test.each(savedPages)('$name', ({ html, headline, byline, day, publisher, body, furniture }) => {
  const found = readHtml(html);
  expect({
    headline: found.title,
    byline: found.byline,
    day: found.published?.value,
    publisher: found.publisher,
  }).toEqual({ headline, byline, day, publisher });
  const lines = found.text.split('\n').filter((line) => line !== '');
  expect(lines.filter((line) => line !== headline && line !== `By ${byline}`)).toEqual(body);
  for (const words of furniture) expect(found.text).not.toContain(words);
});

test.each(refusedPages)('$name is refused', ({ html, reason }) => {
  expect(() => readHtml(html)).toThrow(reason);
});

test.each(pages)('$system', (page) => {
  const found = readHtml(page.html);
  expect(marksOf(page, found)).toEqual({ wrong: [], lost: [], said: [], kept: [], isInOrder: true });
  const captions = found.intake?.captions?.join('\n') ?? '';
  for (const caption of page.captions) expect(captions).toContain(caption);
});

test('each of the pages has something to lose and something to leave out', () => {
  expect(pages).toHaveLength(36);
  expect(savedPages.length + refusedPages.length + pages.length).toBeGreaterThanOrEqual(50);
  for (const { lines, html } of pages) {
    expect(lines.length).toBeGreaterThanOrEqual(3);
    expect(lines.join(' ').length).toBeLessThan(html.length / 2);
  }
});
