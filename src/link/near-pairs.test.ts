import { expect, test } from 'vitest';
import { hash, nearPairs } from './near-pairs.ts';

test('items meet under a key that they share, the smaller first, each pair once', () => {
  expect(nearPairs([[1, 2], [2, 3], [3], [1, 2]])).toEqual([
    { a: 0, b: 1 },
    { a: 0, b: 3 },
    { a: 1, b: 2 },
    { a: 1, b: 3 },
  ]);
});

test('fewer keys in common than asked for are left out, a key that is repeated counts once', () => {
  expect(nearPairs([[1, 2], [2, 1], [2, 2, 2], [2]], 2)).toEqual([{ a: 0, b: 1 }]);
});

test('what all share links them in a chain of neighbours', () => {
  const pairs = nearPairs(
    Array.from({ length: 50 }, () => [7]),
    1,
    2,
  );
  expect(pairs).toHaveLength(49 + 48);
  expect(pairs.every(({ a, b }) => b - a <= 2)).toBe(true);
});

test('no items, no keys', () => {
  expect([nearPairs([]), nearPairs([[], []])]).toEqual([[], []]);
});

test('the largest hash keeps items apart', () => {
  expect(nearPairs([[2 ** 32 - 1], [2 ** 32 - 1], [2 ** 32 - 2]])).toEqual([{ a: 0, b: 1 }]);
});

test('a hash goes on from another', () => {
  expect(hash('cd', hash('ab'))).toBe(hash('abcd'));
  expect(hash('ab')).not.toBe(hash('ba'));
});
