import { expect, test } from 'vitest';
import type { Token } from '../text/document.ts';
import { nextDigit, startsNumber } from './number-starts.ts';

/** The token with these words, between others. */
function starts(word: string): boolean {
  const token: Token = { start: 3, end: 3 + word.length, text: word, lower: word.toLowerCase(), pos: 'X' };
  return startsNumber(`of ${word} in`, token);
}

test.each([
  'one',
  'Two',
  'TEN',
  'seventeen',
  'half',
  'dozen',
  'tens',
  'millions',
  'thirds',
  '½',
  '⅔',
  'doubled',
  'tenfold',
])('a number may begin with %j', (word) => {
  expect(starts(word)).toBe(true);
});

test.each(['the', 'an', 'ones', 'ton', 'second', 'tensions', 'done', ',', '“', 'incomprehensibilities-of-it'])(
  'no number begins with %j',
  (word) => {
    expect(starts(word)).toBe(false);
  },
);

test('the next digit is looked for from an offset on', () => {
  expect([0, 3, 4].map((from) => nextDigit('a 12 b', from))).toEqual([2, 3, 6]);
});
