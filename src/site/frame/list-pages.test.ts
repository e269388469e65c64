import { expect, test } from 'vitest';
import { inPages, pagesBeside } from './list-pages.ts';

test('pages are filled one after the other', () => {
  expect(inPages([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
  expect(inPages([1, 2], 2)).toEqual([[1, 2]]);
});

test('a list of nothing has a page', () => {
  expect(inPages([], 2)).toEqual([[]]);
});

test('each page links to the first, the last and its neighbours', () => {
  expect(pagesBeside(1, 1)).toEqual([1]);
  expect(pagesBeside(1, 3)).toEqual([1, 2, 3]);
  expect(pagesBeside(9, 40)).toEqual([1, 7, 8, 9, 10, 11, 40]);
});
