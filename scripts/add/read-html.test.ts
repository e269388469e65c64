import { expect, test } from 'vitest';
import { refusedPages, savedPages } from '../testing/saved-pages.ts';
import { readHtml } from './read-html.ts';

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
