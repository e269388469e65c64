import { describe, expect, test } from 'vitest';
import { textFragment } from './text-fragment.ts';

const texts = [
  'The quay is full, mayor says',
  'The quay is full, Mayor Ana Reyes said on Friday. “We need more room,” she told the council.',
  'Bo Lind said: “We need more room,” and left. The pre-war quay, built in 1931, is full.',
];

function fragmentOf(paragraph: number, words: string, within: readonly string[] = texts): string | null {
  const start = (within[paragraph] ?? '').indexOf(words);
  return textFragment(within, paragraph, start, start + words.length);
}

const decoded = (fragment: string | null) => (fragment === null ? null : decodeURIComponent(fragment.slice(8)));

describe('words are marked', () => {
  test('by themselves where they stand once', () => {
    expect(fragmentOf(2, 'Bo Lind said')).toBe(':~:text=Bo%20Lind%20said');
  });

  test('behind as many words as tell the place from those before it', () => {
    expect(decoded(fragmentOf(2, 'We need more room'))).toBe('Bo Lind said: “-,We need more room');
    expect(decoded(fragmentOf(1, 'We need more room'))).toBe('We need more room');
  });

  test('with hyphens and commas escaped, which would be read as parts', () => {
    expect(fragmentOf(2, 'pre-war quay, built')).toBe(':~:text=pre%2Dwar%20quay%2C%20built');
  });

  test('by their beginning and end where they are long', () => {
    const long = `We begin here ${'and go on '.repeat(20)}until we stop there.`;
    expect(decoded(fragmentOf(1, long, ['Talks', `She said: ${long} Then she left.`]))).toBe(
      'We begin here,we stop there.',
    );
  });

  test('as they stand between white space of any kind', () => {
    expect(fragmentOf(0, 'is \n full', ['It is \n full now'])).toBe(':~:text=is%20full');
  });
});

describe('there is no link', () => {
  test('to a part of a word, which no browser marks', () => {
    expect(fragmentOf(0, 'qua')).toBeNull();
  });

  test('to words that the same words stand before, without anything to tell them apart', () => {
    expect(fragmentOf(1, 'We agree', ['We agree', 'We agree'])).toBeNull();
  });

  test('to nothing', () => {
    expect(textFragment(texts, 0, 3, 4)).toBeNull();
  });
});

test('an end that stands earlier too is made longer', () => {
  const filler = 'word '.repeat(30);
  const long = `One two three at the end ${filler}of this at the end`;
  expect(decoded(fragmentOf(0, long, [long]))).toBe('One two three at the end,word of this at the end');
});
