import { describe, expect, test } from 'vitest';
import { areApart, canBeSameTime, daysBetween, finer, stretchOf } from './periods.ts';

test.each([
  ['2030-03-04', '2030-03-04', true],
  ['2030-03-04', '2030-03', true],
  ['2030-03-04', '2030', true],
  ['2030-03-04', null, true],
  ['2030-03-04', '2030-03-05', false],
  ['2030-03', '2030-04', false],
  ['2030-01/2030-06', '2030-04/2030-09', false],
  ['2030-12-20/2031-01-05', '2030-12~', true],
])('%s can be %s: %s', (a, b, same) => expect([canBeSameTime(a, b), canBeSameTime(b, a)]).toEqual([same, same]));

describe('daysBetween', () => {
  test.each([
    ['2030-03-04', '2030-03-04', 0],
    ['2030-03-04', '2030-03-05', 0],
    ['2030-03-04', '2030-03-06', 1],
    ['2031', '2030-12-30', 1],
    ['2031', null, null],
  ])('%s and %s', (a, b, days) => expect(daysBetween(a, b)).toBe(days));
});

test('times that touch are apart, times of which one is unknown are not', () => {
  expect([areApart('2030-03-04', '2030-03-05'), areApart('2030-03', '2030-03-05'), areApart(null, '2030')]).toEqual([
    true,
    false,
    false,
  ]);
});

test('the finer of two times', () => {
  expect([finer('2030', '2030-03'), finer('2030-03', '2030'), finer(null, '2030'), finer(null, null)]).toEqual([
    '2030-03',
    '2030-03',
    '2030',
    null,
  ]);
});

test('one name for a year, however it is written', () => {
  expect(stretchOf('2030-01/2030-12')).toBe(stretchOf('2030'));
  expect(stretchOf('2030-01/2030-11')).not.toBe(stretchOf('2030'));
  expect(stretchOf('2030~')).not.toBe(stretchOf('2030'));
});
