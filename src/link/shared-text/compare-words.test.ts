import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareWords } from './compare-words.ts';

test('same words, and those of one text only', () => {
  expect(
    compareWords('Two of the cranes stood idle all autumn.', 'Two of seven cranes, stood idle all autumn'),
  ).toEqual([
    { kind: 'same', a: 'Two of ', b: 'Two of ' },
    { kind: 'only a', a: 'the ', b: '' },
    { kind: 'only b', a: '', b: 'seven ' },
    { kind: 'same', a: 'cranes stood idle all autumn.', b: 'cranes, stood idle all autumn' },
  ]);
});

test('the pieces make both texts, whatever they are', () => {
  const text = fc
    .array(fc.constantFrom('“ferry', 'Ferry', 'stays,', 'open', '220', '—', ' ', '.'))
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(text, text, (a, b) => {
      const pieces = compareWords(a, b);
      expect([pieces.map((piece) => piece.a).join(''), pieces.map((piece) => piece.b).join('')]).toEqual([a, b]);
      for (const piece of pieces)
        expect([piece.a, piece.b].filter((words) => words === '')).toHaveLength(piece.kind === 'same' ? 0 : 1);
    }),
  );
});

test('texts that are far apart are shown whole', () => {
  const words = (word: string) =>
    Array.from({ length: 600 }, (_, n) => `${word}${String.fromCodePoint(97 + (n % 26))}`).join(' ');
  expect(compareWords(words('a'), words('b')).map(({ kind }) => kind)).toEqual(['only a', 'only b']);
});
