import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nestMarks, type Piece } from './nest-marks.ts';

interface Named {
  id: string;
  start: number;
  end: number;
}

/** `<q>…</q>` for each piece; `<q+>` goes on a mark that was cut, `</q->` leaves one that goes on. */
function show(pieces: readonly Piece<Named>[]): string {
  return pieces
    .map((piece) =>
      typeof piece === 'string'
        ? piece
        : `<${piece.mark.id}${piece.first ? '' : '+'}>${show(piece.children)}</${piece.mark.id}${piece.last ? '' : '-'}>`,
    )
    .join('');
}

/** Marks given by their words, each the first occurrence in the text. */
function marksOf(text: string, words: Record<string, string>): Named[] {
  return Object.entries(words).map(([id, exact]) => {
    const start = text.indexOf(exact);
    return { id, start, end: start + exact.length };
  });
}

describe('nestMarks', () => {
  test.each<[string, string, Record<string, string>, string]>([
    ['none', 'No marks here.', {}, 'No marks here.'],
    ['apart', 'in May and June', { a: 'May', b: 'June' }, 'in <a>May</a> and <b>June</b>'],
    ['adjacent', '25%more', { a: '25%', b: 'more' }, '<a>25%</a><b>more</b>'],
    ['whole text', 'all of it', { a: 'all of it' }, '<a>all of it</a>'],
    [
      'a figure and a date in a quotation',
      'to reach $5 billion by 2024, he said',
      { q: 'reach $5 billion by 2024', f: '$5 billion', d: '2024' },
      'to <q>reach <f>$5 billion</f> by <d>2024</d></q>, he said',
    ],
    [
      'three deep',
      'up by 3% in May now',
      { q: 'up by 3% in May', f: '3% in May', d: 'May' },
      '<q>up by <f>3% in <d>May</d></f></q> now',
    ],
    ['one span twice', 'only 3% so', { q: '3%', f: '3%' }, 'only <q><f>3%</f></q> so'],
    ['at the same start', '3% in May', { f: '3%', q: '3% in May' }, '<q><f>3%</f> in May</q>'],
    [
      'over the end',
      'rose by 25% and more',
      { q: 'rose by 25%', f: 'by 25% and' },
      '<q>rose <f>by 25%</f-></q><f+> and</f> more',
    ],
    [
      'over two ends',
      'abcdefgh',
      { a: 'abcdef', b: 'bcd', c: 'defgh' },
      '<a>a<b>bc<c>d</c-></b><c+>ef</c-></a><c+>gh</c>',
    ],
  ])('%s', (_, text, words, expected) => {
    expect(show(nestMarks(text, 0, marksOf(text, words)))).toBe(expected);
  });

  test('marks are moved by the offset and cut to the text', () => {
    const marks = [
      { id: 'before', start: 0, end: 10 },
      { id: 'a', start: 8, end: 12 },
      { id: 'b', start: 14, end: 30 },
      { id: 'after', start: 15, end: 20 },
    ];
    expect(show(nestMarks('abcde', 10, marks))).toBe('<a>ab</a>cd<b>e</b>');
  });

  test('whatever the marks, the text stays, every mark is there, with one first and one last piece', () => {
    const span = fc.tuple(fc.nat(20), fc.nat(20)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }));
    fc.assert(
      fc.property(fc.string({ minLength: 21, maxLength: 21, unit: 'binary-ascii' }), fc.array(span), (text, spans) => {
        const marks = spans.map((each, index) => ({ ...each, id: String(index) }));
        const pieces: { id: string; first: boolean; last: boolean; words: string }[] = [];
        const plain = (piece: Piece<Named>): string => {
          if (typeof piece === 'string') return piece;
          const words = piece.children.map(plain).join('');
          pieces.push({ id: piece.mark.id, first: piece.first, last: piece.last, words });
          return words;
        };
        expect(nestMarks(text, 0, marks).map(plain).join('')).toBe(text);
        for (const { id, start, end } of marks) {
          const own = pieces.filter((piece) => piece.id === id);
          expect(own.map(({ words }) => words).join('')).toBe(text.slice(start, end));
          expect(own.map(({ first }) => first)).toEqual(own.map((_, index) => index === 0));
          expect(own.map(({ last }) => last)).toEqual(own.map((_, index) => index === own.length - 1));
        }
      }),
    );
  });
});
