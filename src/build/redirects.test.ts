import { expect, test } from 'vitest';
import { lineFor } from './redirects.ts';

const page = (head: string) =>
  `<!doctype html><html><head><title>It</title>${head}</head><body><p>It</p></body></html>`;

test('a page that leads on at once is a rule', () => {
  const html = page('<meta http-equiv="refresh" content="0; url=/record/claims/111111111111/">');
  expect(lineFor('/record/claims/222222222222/', html)).toBe(
    '/record/claims/222222222222/ /record/claims/111111111111/ 301!',
  );
  expect(
    lineFor('/a&b/articles/quay/', page('<meta http-equiv="refresh" content="0; url=/a&amp;b/articles/pier/">')),
  ).toBe('/a&b/articles/quay/ /a&b/articles/pier/ 301!');
});

test('a page that says why it is gone is none', () => {
  expect(lineFor('/articles/quay/', page(''))).toBeNull();
});
