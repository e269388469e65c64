import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annotate } from './annotate.ts';
import { findParagraphs } from './paragraphs.ts';
import { contains } from './span.ts';

const read = (text: string) => annotate(text, findParagraphs(text), null);
const sentencesOf = (text: string) => read(text).sentences.map(({ start, end }) => text.slice(start, end));

test('parts paragraphs into sentences, and sentences into words with their part of speech', () => {
  const text = 'The mayor spoke. Nobody listened.\nSales rose 4%.';
  const { paragraphs, sentences, tokens } = read(text);
  expect(sentencesOf(text)).toEqual(['The mayor spoke.', 'Nobody listened.', 'Sales rose 4%.']);
  expect(paragraphs.map(({ first, last }) => [first, last])).toEqual([
    [0, 2],
    [2, 3],
  ]);
  expect(sentences.map(({ paragraph }) => paragraph)).toEqual([0, 0, 1]);
  expect(tokens.slice(0, 4).map((token) => `${token.text}/${token.pos}`)).toEqual([
    'The/DET',
    'mayor/NOUN',
    'spoke/VERB',
    './PUNCT',
  ]);
});

test.each([
  ['Rents cost N1.2m a year. Wages fell.', 2],
  ['Rents cost A$1.2bn. Wages fell by R3.5m.', 2],
  ['Rents rose in Q1.Wages fell.', 2],
  // a letter behind digits is a unit, and no initial
  ['The fee was £8m. Rovers denied it.', 2],
  ['It rose 5p to 40p. “So what?” Cole said.', 3],
  ['The pool is 40 m. Swimmers like it. It cost €3k. Nobody came.', 4],
  ['The fee, £8m. or more, was paid.', 1],
  ['He met J. Cole on page 4 in Cole v. Oak.', 1],
])('a decimal point ends no sentence, and a letter for a unit may: %s', (text, count) => {
  expect(sentencesOf(text)).toHaveLength(count);
});

test('a sentence that has no end is parted, and loses nothing', () => {
  const names = Array.from({ length: 3000 }, (_, number) => `Ann Lee of Orvik ${number}`).join(', ');
  const { sentences, tokens } = read(names);
  expect(Math.max(...sentences.map(({ first, last }) => last - first))).toBeLessThanOrEqual(501);
  expect(sentences.map(({ first }) => first)).toEqual([0, ...sentences.slice(0, -1).map(({ last }) => last)]);
  expect(sentences.at(-1)?.last).toBe(tokens.length);
});

test('what lies outside of the paragraphs is not read', () => {
  const text = 'Skip this.\nRead this.';
  const { tokens } = annotate(text, [{ start: 11, end: text.length }], null);
  expect(tokens.map((token) => token.text)).toEqual(['Read', 'this', '.']);
});

describe('what a tokenizer might trip over', () => {
  test.each([
    ['white space of many kinds', 'One\u00a0two\u2003three\tfour.', ['One', 'two', 'three', 'four', '.']],
    ['a contraction', "Don't.", ['Do', "n't", '.']],
    ['a run longer than any word, which is left out', `A ${'x'.repeat(150)} bee.`, ['A', 'bee', '.']],
    ['a text of one such run', 'x'.repeat(150), []],
  ])('%s', (_, text, words) => {
    expect(read(text).tokens.map((token) => token.text)).toEqual(words);
  });

  test('a text longer than one piece', () => {
    const text = `${'The mayor spoke of the bridge. '.repeat(3000)}\n`.repeat(2);
    const { sentences, paragraphs } = read(text);
    expect(sentences).toHaveLength(6000);
    expect(paragraphs.map(({ first, last }) => last - first)).toEqual([3000, 3000]);
  });
});

test('whatever the text: tokens are its words in order, each in one sentence, each sentence in one paragraph', () => {
  const piece = fc.oneof(
    fc.constantFrom('The mayor said. ', '"', '“', '”', '\n', '\r\n', '…', '$4.2bn', "n't", 'x'.repeat(120), ' '),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const text = pieces.join('');
      const { paragraphs, sentences, tokens } = read(text);
      let end = 0;
      for (const token of tokens) {
        expect(token.start).toBeGreaterThanOrEqual(end);
        expect(text.slice(token.start, token.end)).toBe(token.text);
        end = token.end;
      }
      let next = 0;
      for (const sentence of sentences) {
        expect(sentence.first).toBe(next);
        next = sentence.last;
        expect(contains(paragraphs[sentence.paragraph] as (typeof paragraphs)[0], sentence)).toBe(true);
        expect(tokens[sentence.first]?.start).toBe(sentence.start);
        expect(tokens[sentence.last - 1]?.end).toBe(sentence.end);
      }
      expect(next).toBe(tokens.length);
    }),
    { numRuns: 200 },
  );
});
