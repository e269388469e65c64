import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findParagraphs, splitLines } from './paragraphs.ts';

const paragraphsOf = (text: string) => findParagraphs(text).map(({ start, end }) => text.slice(start, end));
const wrapped = [
  'The council voted on Monday for the new bridge, which',
  'will replace the one that the flood of 2019 had taken',
  'away. Nobody spoke against it.',
];

test.each(['\n', '\r\n', '\r', '\u2028', '\u2029', '\u0085', '\v', '\f'])('%j ends a line', (lineBreak) => {
  expect(splitLines(`a${lineBreak}b`)).toEqual([
    { start: 0, end: 1 },
    { start: 1 + lineBreak.length, end: 2 + lineBreak.length },
  ]);
});

describe('a line is a paragraph', () => {
  test.each([
    ['one after the other', 'One.\nTwo.\n', ['One.', 'Two.']],
    ['with blank lines between', '\n\nOne.\n \t\nTwo.', ['One.', 'Two.']],
    ['without the white space around it', '\ufeff  One. \r\n\u00a0Two.', ['One.', 'Two.']],
    ['when lines are of uneven length', `${wrapped[0]}\nNo.\n${wrapped[1]}`, [wrapped[0], 'No.', wrapped[1]]],
    [
      'when lines of even length are sentences',
      'The council of the town voted for the new bridge.\n'.repeat(3),
      Array(3).fill('The council of the town voted for the new bridge.'),
    ],
    ['when there are two lines only', wrapped.slice(0, 2).join('\n'), wrapped.slice(0, 2)],
  ])('%s', (_, text, paragraphs) => {
    expect(paragraphsOf(text)).toEqual(paragraphs);
  });
});

test('a block of hard-wrapped lines is one paragraph', () => {
  expect(paragraphsOf(`${wrapped.join('\n')}\n\n${wrapped.join('\r\n')}\n`)).toEqual([
    wrapped.join('\n'),
    wrapped.join('\r\n'),
  ]);
});

test('a text may have more lines than a call has arguments', () => {
  expect(findParagraphs('No.\n'.repeat(300_000))).toHaveLength(300_000);
});

test('no text, no paragraph', () => {
  expect(paragraphsOf('')).toEqual([]);
  expect(paragraphsOf(' \n\ufeff\n')).toEqual([]);
});

test('whatever the text, paragraphs are in order, apart, trimmed, and miss nothing visible', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom(...wrapped, '\n', '\r\n', '\n\n', ' '), fc.string({ unit: 'binary' }))),
      (pieces) => {
        const text = pieces.join('');
        const paragraphs = findParagraphs(text);
        const between = [...paragraphs, { start: text.length, end: text.length }].map(({ start, end }, index) => {
          const before = paragraphs[index - 1]?.end ?? 0;
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThanOrEqual(start);
          return text.slice(before, start);
        });
        expect(between.join('')).not.toMatch(/[!-~]/);
      },
    ),
  );
});
