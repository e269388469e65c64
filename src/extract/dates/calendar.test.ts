import { expect, test } from 'vitest';
import { dayNumber, dayOfNumber, daysInMonth, isoOfDay, isoOfMonth, readDay, weekdayOf } from './calendar.ts';

test('day numbers count from 1970 and come back', () => {
  expect(dayNumber({ year: 1970, month: 1, day: 1 })).toBe(0);
  for (let number = -200_000; number < 60_000; number += 37) expect(dayNumber(dayOfNumber(number))).toBe(number);
});

test('day numbers agree with Date', () => {
  for (let number = -100_000; number < 60_000; number += 1009)
    expect(isoOfDay(number)).toBe(new Date(number * 86_400_000).toISOString().slice(0, 10));
});

test.each([
  ['2024-02-29', 4],
  ['2023-09-20', 3],
  ['1969-07-20', 7],
])('%s is weekday %i', (iso, weekday) => {
  const day = readDay(iso);
  expect(day === null ? null : weekdayOf(dayNumber(day))).toBe(weekday);
});

test('months run over the end of the year', () => {
  expect(isoOfMonth(2023, 13)).toBe('2024-01');
  expect(isoOfMonth(2023, 0)).toBe('2022-12');
  expect([daysInMonth(2023, 2), daysInMonth(2024, 2), daysInMonth(1900, 2), daysInMonth(2000, 2)]).toEqual([
    28, 29, 28, 29,
  ]);
});

test('what is no day is null', () => {
  expect(readDay('soon')).toBeNull();
  expect(readDay('2023-09-20T10:00:00Z')).toEqual({ year: 2023, month: 9, day: 20 });
});
