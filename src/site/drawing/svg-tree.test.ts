import { expect, test } from 'vitest';
import { markupOf, svg } from './svg-tree.ts';

test('a tree becomes markup, its words and values escaped', () => {
  expect(markupOf(svg('a', { href: '/?a&b"', class: null }, [svg('text', { x: 1 }, '1 < 2 & 3'), svg('path')]))).toBe(
    '<a href="/?a&amp;b&quot;"><text x="1">1 &lt; 2 &amp; 3</text><path/></a>',
  );
});
