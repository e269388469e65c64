import { describe, expect, test } from 'vitest';
import { askedOf, hasPhrase, isAsked } from './phrase.ts';

test.each([
  ['open harbour', ['open', 'harbour'], false],
  ['“Open harbour”', ['open', 'harbour'], true],
  ['"open-harbour"', ['open', 'harbour'], true],
  ['an "open" harbour', ['an', 'open', 'harbour'], false],
])('%s asks for %o', (typed, words, isExact) => {
  expect(askedOf(typed)).toEqual({ words, isExact });
});

test.each([
  ['an “open-harbour” policy', true],
  ['An open\nharbour.', true],
  ['open the harbour', false],
  ['reopen harbours', false],
])('%s has “open harbour”: %s', (text, has) => {
  expect(hasPhrase(text, ['open', 'harbour'])).toBe(has);
});

describe('a word in other forms', () => {
  test.each([
    ['no', 'no', true],
    ['now', 'no', false],
    ['noted', 'no', false],
    ['“no-limits”', 'no', true],
    ['trading,', 'trade', true],
    ['harbours', 'harbour', true],
    ['hard', 'harbour', false],
  ])('%s is %s: %s', (word, asked, is) => {
    expect(isAsked(word, [asked])).toBe(is);
  });
});
