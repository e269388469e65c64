import { expect, test } from 'vitest';
import { rowOf, wordList } from './word-list.ts';

const boats = wordList('ferry  barge\ntug', ['rowing boat']);
const names = wordList('barge mill', boats);
const edges = wordList('. ,', ['']);

test('parts are lists as typed, with white space between the words, or words', () => {
  expect([...boats]).toEqual(['ferry', 'barge', 'tug', 'rowing boat']);
  expect([...names]).toEqual(['barge', 'mill', 'ferry', 'tug', 'rowing boat']);
});

test.each(['ferry', 'barge', 'tug', 'rowing boat', 'mill', 'Ferry', 'boat', 'quarry', '', '.'])(
  'the row of “%s” tells the same as the list itself',
  (word) => {
    for (const list of [boats, names, edges]) expect(list.hasRow(rowOf(word))).toBe(list.has(word));
  },
);

test('no list takes the place of another, however many there are', () => {
  const many = Array.from({ length: 70 }, (_, n) => wordList(`word${n} shared`));
  many.forEach((list, n) => {
    expect(many.map((_, m) => list.hasRow(rowOf(`word${m}`)))).toEqual(many.map((_, m) => m === n));
    expect(list.hasRow(rowOf('shared'))).toBe(true);
  });
});
