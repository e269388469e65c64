import { expect, test } from 'vitest';
import { readHtml } from './read-html.ts';

const article = `<h1>Council votes for bridge</h1>${'<p>The council voted for the bridge on Monday, 3 May 2021, Mayor Ada Brun said, and it will cost 40 million crowns.</p>'.repeat(5)}`;
const page = (rest: string) => `<!doctype html><html><body><article>${article}${rest}</article></body></html>`;

test.each([
  [
    'elements of any name, closed or not',
    ['<dd>', '<br>', '<li>', '<p>', '</p>', '<x-y>a</x-y>'].map((unit) => unit.repeat(100_000)),
    'has more than 20000 elements',
  ],
  [
    'elements within each other',
    ['<div>', '<b>', '<svg><path>', '<ul><li>', '<table><tr><td>'].map((unit) => unit.repeat(1000)),
    'is nested more than 150 elements deep',
  ],
  [
    'attributes',
    [`<p ${'a '.repeat(100_000)}>`, `<p ${Array.from({ length: 300 }, (_, i) => `a${i}=1`).join(' ')}>`],
    'more than 200 attributes',
  ],
  ['classes', [`<p class="${'cookie '.repeat(200_000)}">`], 'whose classes have more than 10000 characters'],
  ['pieces of text', ['<'.repeat(3_000_000), '&amp'.repeat(300_000)], 'is cut into more than 200000 pieces of text'],
  ['characters of text', ['word '.repeat(500_000)], 'has more than 2 million characters of text'],
  ['pictures', ['<img src="a.png">'.repeat(3000)], 'has more than 2000 pictures'],
  ['formulas', ['<math><mi>x</mi></math>'.repeat(3000)], 'has more than 1000 formulas'],
  ['comments', ['<!-- -->'.repeat(100_000)], 'has more than 20000 comments'],
  ['depth times elements', [`${'<div>'.repeat(140)}${'<p>x</p>'.repeat(15_000)}`], 'too many elements for how deep'],
  ['depth times text', [`${'<div>'.repeat(140)}${'word '.repeat(100_000)}`], 'too much text for how deep'],
])('too many %s are refused', (_, bodies, reason) => {
  for (const body of bodies) {
    expect(() => readHtml(page(body))).toThrow(new RegExp(`^The page .*${reason}`));
  }
});

test('what is heaped up within the limits is read', () => {
  for (const body of [
    '<p>A word, and many more of them.</p>'.repeat(10_000),
    '</div>'.repeat(100_000),
    '<!--'.repeat(100_000),
    '&'.repeat(100_000),
  ])
    expect(readHtml(page(body)).text).toContain('The council voted');
});

test('data for programs, broken, endless or within each other, takes nothing from the text, and nothing is printed of it', () => {
  for (const data of [
    '{"a":["'.repeat(5000),
    `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`,
    '{"@type": NewsArticle}',
    '',
  ])
    expect(readHtml(page(`<script type="application/ld+json">${data}</script>`)).text).toContain('The council voted');
});
