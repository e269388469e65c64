import { describe, expect, test } from 'vitest';
import { type Column, foldedNotes, lineOf, noteHeight, type Stretch, textHeight } from './margins.ts';

/** A paragraph with so many notes, all of one height, on its first line. */
function paragraph(notes: number, column: Column = 'left'): Stretch {
  return { height: 200, notes: Array.from({ length: notes }, () => ({ column, line: 0, height: 50 })) };
}

const empty = { left: 0, right: 0 };

describe('notes stay folded', () => {
  test.each<[string, Stretch[], boolean[]]>([
    ['never where there is room', [paragraph(2), paragraph(3), paragraph(2)], [false, false, false]],
    ['where one paragraph has too many', [paragraph(9), paragraph(2)], [true, false]],
    [
      'where many paragraphs have a few too many',
      Array.from({ length: 4 }, () => paragraph(5)),
      [false, true, false, true],
    ],
    ['where they would run over the end', [paragraph(2), paragraph(6)], [false, true]],
    ['but each margin has its own room', [paragraph(4, 'left'), paragraph(4, 'right')], [false, false]],
  ])('%s', (_, stretches, folded) => {
    expect(foldedNotes(stretches, empty)).toEqual(folded);
  });

  test('where the margin is filled already', () => {
    const stretches = [paragraph(1), paragraph(0), paragraph(0)];
    expect(foldedNotes(stretches, { left: 300, right: 0 })).toEqual([true, false, false]);
    expect(foldedNotes(stretches, { left: 0, right: 300 })).toEqual([false, false, false]);
  });
});

test('heights follow the length of the text', () => {
  expect([textHeight(0), textHeight(62), textHeight(63)]).toEqual([16, 48, 80]);
  expect([lineOf(0), lineOf(61), lineOf(62)]).toEqual([16, 16, 48]);
  expect(noteHeight(['one line', null, 'and a second one that needs two lines'], 'left')).toBe(60);
});
