import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contains, lastStartingBy, overlaps, trimSpan } from './span.ts';

const at = (start: number, end: number) => ({ start, end });

test('spans overlap that share a character, not those that touch', () => {
  expect(overlaps(at(0, 5), at(4, 9))).toBe(true);
  expect(overlaps(at(0, 5), at(5, 9))).toBe(false);
  expect(overlaps(at(0, 9), at(3, 4))).toBe(true);
});

test('a span contains itself and what lies in it', () => {
  expect(contains(at(2, 5), at(2, 5))).toBe(true);
  expect(contains(at(2, 5), at(3, 4))).toBe(true);
  expect(contains(at(2, 5), at(1, 4))).toBe(false);
  expect(contains(at(2, 5), at(3, 6))).toBe(false);
});

test.each([
  ['  a b ', 'a b'],
  ['\ufeff\u00a0a\u2028', 'a'],
  [' \t\r\n', ''],
  ['', ''],
])('white space of every kind is trimmed: %j', (text, trimmed) => {
  const { start, end } = trimSpan(text, at(0, text.length));
  expect(text.slice(start, end)).toBe(trimmed);
});

test('the last span that starts by an offset is the one that a search from the end finds', () => {
  const starts = fc
    .uniqueArray(fc.nat(50))
    .map((numbers) => numbers.sort((a, b) => a - b).map((start) => at(start, start + 1)));
  fc.assert(
    fc.property(starts, fc.nat(60), (spans, offset) => {
      expect(lastStartingBy(spans, offset)).toBe(spans.findLastIndex(({ start }) => start <= offset));
    }),
  );
});
