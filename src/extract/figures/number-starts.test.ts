import { expect, test } from 'vitest';
import { DIGIT, makeWord } from '../text/words.ts';
import { NUMBER_WORD } from './number-starts.ts';

const has = (word: string, trait: number) => (makeWord(word).traits & trait) !== 0;

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
  expect(has(word, NUMBER_WORD)).toBe(true);
});

test.each(['the', 'an', 'ones', 'ton', 'second', 'tensions', 'done', ',', '“', 'incomprehensibilities-of-it'])(
  'no number begins with %j',
  (word) => {
    expect(has(word, NUMBER_WORD)).toBe(false);
  },
);

test.each([
  ['12', true],
  ['G20', true],
  ['$5m', true],
  ['½', false],
  ['twelve', false],
])('whether %j has a digit: %s', (word, expected) => {
  expect(has(word, DIGIT)).toBe(expected);
});
