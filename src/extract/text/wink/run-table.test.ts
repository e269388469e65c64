import { expect, test } from 'vitest';
import { hashOn, RunTable } from './run-table.ts';

function find(table: RunTable, text: string, start: number, end: number): number {
  const units = Uint16Array.from(text, (letter) => letter.charCodeAt(0));
  let hash = 0;
  for (let at = start; at < end; at++) hash = hashOn(hash, units[at] as number);
  return table.find(units, start, end, hash);
}

test('a run is found where it stands in a text, and no part of it and nothing longer is', () => {
  const table = new RunTable();
  table.add('mast');
  const ferry = table.add('ferry');
  const text = 'The ferry’s ferryman';
  expect(find(table, text, 4, 9)).toBe(ferry);
  expect(find(table, text, 12, 17)).toBe(ferry);
  expect(find(table, text, 4, 8)).toBe(0);
  expect(find(table, text, 12, 20)).toBe(0);
  expect(table.size).toBe(2);
});

test('every run keeps its number while the table grows', () => {
  const table = new RunTable();
  const words = Array.from({ length: 20_000 }, (_, index) => index.toString(36));
  const numbers = words.map((word) => table.add(word));
  expect(new Set(numbers).size).toBe(words.length);
  expect(words.map((word) => find(table, word, 0, word.length))).toEqual(numbers);
});

test('runs that were made up to share a place are told apart, however many', () => {
  // “Aa” and “BB” have one hash, so that all words of them have.
  let words = [''];
  for (let length = 0; length < 7; length++) words = words.flatMap((word) => [`${word}Aa`, `${word}BB`]);
  const table = new RunTable();
  const numbers = words.map((word) => table.add(word));
  expect(words.map((word) => find(table, ` ${word} `, 1, word.length + 1))).toEqual(numbers);
  expect(table.size).toBe(128);
});
