import { describe, expect, test } from 'vitest';
import { type Column, lineOf, noteHeight, placeNotes, type Stretch, textHeight } from './margins.ts';

/** A paragraph with so many notes, all of one height, on its first line. */
function paragraph(notes: number, column: Column = 'left'): Stretch {
  return {
    height: 200,
    notes: Array.from({ length: notes }, () => ({ column, line: 0, height: { left: 50, right: 50 } })),
  };
}

const empty = { left: 0, right: 0 };
const [left, right] = ['left', 'right'] as const;

describe('a note', () => {
  test('is in the margin of its kind while that has room', () => {
    expect(placeNotes([paragraph(2), paragraph(2, right)], empty)).toEqual([
      [left, left],
      [right, right],
    ]);
  });

  test('is in the other margin where its own is full', () => {
    expect(placeNotes([paragraph(7)], empty)).toEqual([[left, left, left, left, left, right, right]]);
    expect(placeNotes([paragraph(1), paragraph(0), paragraph(0)], { left: 300, right: 0 })[0]).toEqual([right]);
  });

  test('stays folded with its whole paragraph where both are full, and leaves its room to others', () => {
    const places = placeNotes([paragraph(14), paragraph(2)], empty);
    expect(places).toEqual([null, [left, left]]);
  });

  test('stays folded where it would run over the end', () => {
    expect(placeNotes([paragraph(2), paragraph(16)], empty)[1]).toBeNull();
  });

  test('has one margin where there is only one', () => {
    expect(placeNotes([paragraph(3)], empty, [right])).toEqual([[right, right, right]]);
    expect(placeNotes([paragraph(9)], empty, [right])).toEqual([null]);
  });
});

test('heights follow the length of the text', () => {
  expect([textHeight(0), textHeight(62), textHeight(63)]).toEqual([16, 48, 80]);
  expect([lineOf(0), lineOf(61), lineOf(62)]).toEqual([16, 16, 48]);
  expect(noteHeight(['one line', null, 'and a second one that needs two lines'], 'left')).toBe(60);
});
