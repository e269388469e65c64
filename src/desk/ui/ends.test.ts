import { describe, expect, test } from 'vitest';
import type { Span } from '../../schema/span.ts';
import { cutOf, dragged, type Moving, type Side, stepped } from './ends.ts';

const text = '“The ferry will sail again, and nobody pays twice,” she said.';
const place = (words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const words = ({ start, end }: Span) => text.slice(start, end);
const all = { start: 0, end: text.length };
const claim = place('The ferry will sail again, and nobody pays twice,');

test.each<[string, Side, 1 | -1, 'word' | 'letter', string]>([
  ['ferry will sail', 'end', 1, 'word', 'ferry will sail again'],
  ['ferry will sail', 'end', -1, 'word', 'ferry will'],
  ['ferry will sail', 'start', -1, 'word', 'The ferry will sail'],
  ['ferry will sail', 'start', 1, 'word', 'will sail'],
  ['ferry will sail', 'end', -1, 'letter', 'ferry will sai'],
  ['ferry', 'end', -1, 'word', 'ferry'],
])('%s: the %s moves by %i %s', (from, side, by, unit, to) => {
  expect(words(stepped(text, { what: 'words', moved: place(from), within: all }, side, by, unit))).toBe(to);
});

test.each<[Side, number, string]>([
  ['end', text.indexOf('again') + 4, 'The ferry will sail again'],
  ['end', text.indexOf('sail') + 1, 'The ferry will'],
  ['start', text.indexOf('will') + 1, 'will sail again, and nobody pays twice,'],
  ['start', 0, '“The ferry will sail again, and nobody pays twice,'],
])('the %s is dragged to %i', (side, at, to) => {
  expect(words(dragged(text, { what: 'words', moved: claim, within: all }, side, at))).toBe(to);
});

describe('a cut', () => {
  const pieces = ({ start, end }: Span) => [text.slice(claim.start, start), text.slice(end, claim.end)];
  const cut = cutOf(text, claim) as Span;
  const moving: Moving = { what: 'split', moved: cut, within: claim };

  test('is put behind a clause first, and loses nothing', () => {
    expect(pieces(cut)).toEqual(['The ferry will sail again,', 'and nobody pays twice,']);
  });
  test('moves as a whole by word', () => {
    expect(pieces(stepped(text, moving, 'both', -1, 'word'))).toEqual([
      'The ferry will sail',
      'again, and nobody pays twice,',
    ]);
    expect(pieces(stepped(text, moving, 'both', 1, 'word'))).toEqual([
      'The ferry will sail again, and',
      'nobody pays twice,',
    ]);
  });
  test('leaves out words between its ends', () => {
    expect(pieces(stepped(text, moving, 'end', 1, 'word'))).toEqual([
      'The ferry will sail again,',
      'nobody pays twice,',
    ]);
    expect(pieces(stepped(text, moving, 'start', -1, 'word'))).toEqual([
      'The ferry will sail again',
      'and nobody pays twice,',
    ]);
  });
  test('never leaves a piece without words', () => {
    let span = cut;
    for (let step = 0; step < 20; step++) span = stepped(text, { ...moving, moved: span }, 'both', 1, 'word');
    expect(pieces(span).every((piece) => piece !== '')).toBe(true);
  });
  test('is not made in one word', () => {
    expect(cutOf(text, place('ferry'))).toBeNull();
  });
});
