import { expect, test } from 'vitest';
import { USUAL, usualReasons } from './usual-reasons.ts';

test('without any of its own an article has those that are right everywhere', () => {
  expect(usualReasons([])).toEqual(USUAL);
});

test('the most frequent come first, of equally frequent ones the latest', () => {
  const given = ['Once.', 'Twice.', 'The tape has it.', 'Twice.', 'Also once.', 'The tape has it.', 'The tape has it.'];
  expect(usualReasons(given)).toEqual(['The tape has it.', 'Twice.', 'Also once.', ...USUAL]);
});

test('one-off reasons push none of them out, and none stands twice', () => {
  const given = ['One.', 'Two.', 'Three.', 'Four.', 'Five.', 'Six.', USUAL[2]];
  const [a, b, c, d, e] = USUAL;
  expect(usualReasons(given)).toEqual([c, 'Six.', 'Five.', a, b, d, e]);
  expect(usualReasons(given.slice(0, 6))).toHaveLength(8); // each has a key
});
