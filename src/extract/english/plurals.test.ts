import { expect, test } from 'vitest';
import { isPlural, singular } from './plurals.ts';

test.each([
  ['countries', 'country'],
  ['people', 'person'],
  ['buses', 'bus'],
  ['lives', 'life'],
  ['lenses', 'lens'],
  ['movies', 'movie'],
  ['aircraft', 'aircraft'],
  ['police', 'police'],
  ['criteria', 'criterion'],
])('%s: %s', (plural, one) => {
  expect([isPlural(plural), singular(plural)]).toEqual([true, one]);
});

test.each(['gas', 'measles', 'virus', 'process', 'analysis', 'water', 'regimen', 'rice'])(
  '%s is in the singular',
  (word) => {
    expect(isPlural(word)).toBe(false);
  },
);
