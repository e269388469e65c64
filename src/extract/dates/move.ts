import { firstDay, lastDay } from '../../schema/edtf.ts';
import { dayNumber, dayOfNumber, isLeapYear, isoOfYear, weekdayOf } from './calendar.ts';
import type { Unit } from './reading.ts';
import { dayTime, inUnit, type Time } from './times.ts';

const monthsIn = { month: 1, quarter: 3, year: 12, decade: 120 } as const;

/** The day `by` units on; where the month has no such day, its last. */
export function shiftDay(number: number, unit: Unit, by: number): number {
  if (unit === 'day') return number + by;
  if (unit === 'week' || unit === 'weekend') return number + 7 * by;
  const { year, month, day } = dayOfNumber(number);
  const months = monthsIn[unit] * by + year * 12 + month - 1;
  const first = dayNumber({ year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1, day: 1 });
  const target = dayOfNumber(first + day - 1);
  return first + day - 1 - (target.day === day ? 0 : target.day);
}

/**
 * A time `by` units away from another. It is as fine as the unit: the year before 8 May 2022 is 2021. With `keep` it is as
 * fine as what it moves from, if that is the coarser: a year earlier than August 2023 is August 2022.
 */
export function moveBy(from: Time, unit: Unit, by: number, keep: boolean): Time | null {
  const first = firstDay(from.edtf);
  if (first === null) return null;
  const moved = shiftDay(first, unit, by);
  if (!keep || unit === 'day' || unit === 'week') return inUnit(moved, unit);
  switch (from.grain) {
    case 'month':
    case 'quarter':
      return inUnit(moved, from.grain);
    case 'interval':
    case 'season':
      return unit === 'year' ? { edtf: moveYears(from.edtf, by), grain: from.grain } : inUnit(moved, unit);
    default:
      return inUnit(moved, unit);
  }
}

/** `2022-01/2022-11` a year on: `2023-01/2023-11`; 29 February becomes 28. */
function moveYears(edtf: string, by: number): string {
  const edge = (value: string) => {
    const [year = '', ...rest] = value.split('-');
    const moved = [isoOfYear(Number(year.slice(0, 4)) + by) + year.slice(4), ...rest].join('-');
    return moved.endsWith('-02-29') && !isLeapYear(Number(moved.slice(0, 4))) ? moved.replace(/29$/, '28') : moved;
  };
  return edtf.split('/').map(edge).join('/');
}

/** “the first three months of”, “the last week of”: units counted inside a time, from its end if `nth` is negative. */
export function within(whole: Time, unit: Unit, nth: number, count: number): Time | null {
  const first = firstDay(whole.edtf);
  const last = lastDay(whole.edtf);
  if (first === null || last === null || unit === 'weekend' || unit === 'decade') return null;
  // A week belongs to the month that its Thursday lies in, as in ISO 8601.
  const start = unit === 'week' ? first + ((11 - weekdayOf(first)) % 7) : first;
  const end = unit === 'week' ? last - ((weekdayOf(last) + 3) % 7) : last;
  const lastUnit = unit === 'day' || unit === 'week' ? end : (firstDay(inUnit(end, unit).edtf) ?? end);
  const from = nth > 0 ? shiftDay(start, unit, nth - 1) : shiftDay(lastUnit, unit, nth + 2 - count);
  const to = shiftDay(from, unit, count - 1);
  if (from < first || to > last) return null;
  const [a, b] = [inUnit(from, unit), inUnit(to, unit)];
  if (count === 1) return a;
  return { edtf: `${a.edtf.split('/')[0]}/${b.edtf.split('/').at(-1)}`, grain: 'interval' };
}

/** “the last Friday of August”, “the first Sunday in May”. */
export function weekdayWithin(whole: Time, weekday: number, nth: number): Time | null {
  const first = firstDay(whole.edtf);
  const last = lastDay(whole.edtf);
  if (first === null || last === null) return null;
  const ahead = first + ((weekday - weekdayOf(first) + 7) % 7);
  const behind = last - ((weekdayOf(last) - weekday + 7) % 7);
  const day = nth > 0 ? ahead + 7 * (nth - 1) : behind + 7 * (nth + 1);
  return day < first || day > last ? null : dayTime(day);
}
