import { expect, test } from 'vitest';
import { contentOf } from './content-words.ts';
import { Weights } from './likeness.ts';
import { tokensOf } from './tokens.ts';

test('words and numbers in their place, without case, marks and possessives', () => {
  const text = '“The harbour’s 1,500 boats,” she said: 2.5 stay.';
  const tokens = tokensOf(text);
  expect(tokens.map(({ word }) => word)).toEqual(['the', 'harbour', '1500', 'boats', 'she', 'said', '2.5', 'stay']);
  expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual([
    'The',
    'harbour’s',
    '1,500',
    'boats',
    'she',
    'said',
    '2.5',
    'stay',
  ]);
});

test('what carries meaning: stems, numbers, denial', () => {
  expect(contentOf('They will not leave the 40 ships')).toMatchObject({
    words: ['leav', 'ship'],
    numbers: [40],
    negative: true,
  });
  expect(contentOf('Nobody stays').negative).toBe(true);
  expect(contentOf('All stay').negative).toBe(false);
});

test.each([
  ['The ferry stays open', 'the ferry will stay open'],
  ['has answered the letters', 'answers a letter'],
  ['stopped', 'stopping'],
  ['countries', 'country'],
  ['raised dues', 'raises its due'],
])('%j and %j have the same words', (a, b) => expect(contentOf(a).words).toEqual(contentOf(b).words));

test('a rare word weighs more than one that every text has', () => {
  const [one, two, three] = ['harbour ferry', 'harbour lighthouse', 'harbour ferry winter'].map(contentOf);
  if (!(one && two && three)) throw new Error('no contents');
  const weights = Weights.of([one.set, two.set, three.set]);
  expect(weights.of('lighthous')).toBeGreaterThan(weights.of('harbour'));
  expect(weights.likeness(one, three)).toMatchObject({ shared: 2, ofShorter: 1 });
  expect(weights.likeness(one, two).ofShorter).toBeLessThan(0.5);
  expect(weights.likeness(one, contentOf(''))).toEqual({ shared: 0, ofShorter: 0, ofLonger: 0 });
});
