import { expect, test } from 'vitest';
import { RunTable } from './run-table.ts';

test('a run is found where it stands in a text, and no part of it and nothing longer is', () => {
  const table = new RunTable<string>();
  table.add('ferry', 'a boat');
  const text = 'The ferry’s ferryman';
  expect(table.find(text, 4, 9)).toBe('a boat');
  expect(table.find(text, 12, 17)).toBe('a boat');
  expect(table.find(text, 4, 8)).toBeUndefined();
  expect(table.find(text, 12, 20)).toBeUndefined();
  expect(table.size).toBe(1);
});

test('runs that were made up to share a bucket are told apart, however many', () => {
  // “Aa” and “BB” have one hash, so that all words of them have.
  let words = [''];
  for (let length = 0; length < 7; length++) words = words.flatMap((word) => [`${word}Aa`, `${word}BB`]);
  const table = new RunTable<number>();
  words.forEach((word, index) => {
    table.add(word, index);
  });
  expect(words.map((word) => table.find(` ${word} `, 1, word.length + 1))).toEqual(words.map((_, index) => index));
  expect(table.size).toBe(128);
});
