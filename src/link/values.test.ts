import { describe, expect, test } from 'vitest';
import { type Amount, agreeRounded, amountsAgree, binsOf, haveSameDigits } from './values.ts';

const exactly = (value: number): Amount => ({ value, low: null, high: null, qualifier: null });
const about = (value: number): Amount => ({ ...exactly(value), qualifier: 'about' });
const over = (value: number): Amount => ({ ...exactly(value), qualifier: 'over' });
const under = (value: number): Amount => ({ ...exactly(value), qualifier: 'under' });
const range = (low: number, high: number): Amount => ({ value: null, low, high, qualifier: null });

describe('amountsAgree', () => {
  test.each([
    ['the same value', exactly(220e9), exactly(220e9), true],
    ['nearly a value, and the value', under(220e9), exactly(220e9), true],
    ['nearly a value, and a little less', under(30), exactly(29.3), true],
    ['nearly a value, and a little more', under(30), exactly(30.4), false],
    ['more than a value, and a little more', over(230e6), exactly(231e6), true],
    ['more than a value, and a little less', over(230e6), exactly(229e6), false],
    ['about a value, on either side', about(220), exactly(216), true],
    ['about a value with a finer last digit', about(221), exactly(222), false],
    ['about a value, and one that is 6 percent off', about(200), exactly(212), false],
    ['two values without a qualifier', exactly(30), exactly(29.3), false],
    ['the same range', range(5, 6), range(5, 6), true],
    ['ranges with one end in common', range(5, 6), range(5, 7), false],
    ['a range and a value within', range(5, 6), exactly(5.5), false],
    ['two unread amounts', range(5, 6), { ...exactly(0), value: null }, false],
    ['two amounts of which nothing was read', { ...exactly(0), value: null }, { ...exactly(0), value: null }, false],
  ])('%s', (_, a, b, agree) => {
    expect([amountsAgree(a, b), amountsAgree(b, a)]).toEqual([agree, agree]);
  });

  test('amounts that can agree share a bin', () => {
    for (const [a, b] of [
      [under(30), exactly(29.3)],
      [about(220e9), exactly(216e9)],
      [over(100), exactly(105)],
      [range(5, 6), range(5, 6)],
      [exactly(0), exactly(0)],
    ] as const)
      expect(binsOf(a).some((bin) => binsOf(b).includes(bin))).toBe(true);
    expect(binsOf(exactly(10)).some((bin) => binsOf(exactly(12)).includes(bin))).toBe(false);
  });
});

test.each([
  [190.27, 190, true],
  [190, 190.27, true],
  [190, 190, false],
  [170, 185, false],
  [1, 1.3, false],
])('%d and %d are one when rounded: %s', (a, b, rounded) => expect(agreeRounded(a, b)).toBe(rounded));

test.each([
  [1.38e6, 1.83e6, true],
  [48e6, 84e6, true],
  [4.5, 54, true],
  [48, 48e3, false],
  [48, 94, false],
])('%d and %d have the same digits in another order: %s', (a, b, same) => expect(haveSameDigits(a, b)).toBe(same));
