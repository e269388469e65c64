import { expect, test } from 'vitest';
import { bracketed, edgeOf, timeInWords } from './times.ts';

test.each([
  ['2031-05~', 'late May', 'late May 2031'],
  ['2031~', 'mid-2031', 'mid-2031'],
  ['2031~', 'the start of the year', 'early 2031'],
  ['2031-05~', 'around May', 'around May 2031'],
  ['2031-05', 'late on a day of May', 'May 2031'],
])('%s, written “%s”, reads %s', (edtf, written, words) => {
  expect(timeInWords(edtf, edgeOf(written))).toBe(words);
});

test('only what was worked out is bracketed', () => {
  expect([bracketed('May', true), bracketed('May', false)]).toEqual(['[May]', 'May']);
});
