import type { DateDraft } from '../draft.ts';
import { dayNumber, dayOfNumber, isoOfDay, isoOfMonth, isoOfYear, weekdayOf } from './calendar.ts';
import { firstDay, lastDay } from './edtf.ts';
import type { Unit } from './reading.ts';

/** A value and how fine it is. */
export interface Time {
  readonly edtf: string;
  readonly grain: DateDraft['grain'];
}

/** The day, week, month … that a day lies in. */
export function inUnit(number: number, unit: Unit): Time {
  const { year, month } = dayOfNumber(number);
  const monday = number - weekdayOf(number) + 1;
  switch (unit) {
    case 'day':
      return { edtf: isoOfDay(number), grain: 'day' };
    case 'week':
      return { edtf: `${isoOfDay(monday)}/${isoOfDay(monday + 6)}`, grain: 'week' };
    case 'weekend':
      return { edtf: `${isoOfDay(monday + 5)}/${isoOfDay(monday + 6)}`, grain: 'interval' };
    case 'month':
      return { edtf: isoOfMonth(year, month), grain: 'month' };
    case 'quarter': {
      const from = month - ((month - 1) % 3);
      return { edtf: `${isoOfMonth(year, from)}/${isoOfMonth(year, from + 2)}`, grain: 'quarter' };
    }
    case 'year':
      return { edtf: isoOfYear(year), grain: 'year' };
    case 'decade':
      return { edtf: `${isoOfYear(year).slice(0, 3)}X`, grain: 'decade' };
  }
}

/** The day, `by` units on; a day that the month has not is its last. */
function shiftDay(number: number, unit: Unit, by: number): number {
  if (unit === 'day') return number + by;
  if (unit === 'week' || unit === 'weekend') return number + 7 * by;
  const { year, month, day } = dayOfNumber(number);
  const months = { month: 1, quarter: 3, year: 12, decade: 120 }[unit] * by + year * 12 + month - 1;
  const first = dayNumber({ year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1, day: 1 });
  const target = dayOfNumber(first + day - 1);
  return target.day === day ? first + day - 1 : first + day - 1 - target.day;
}

/**
 * A time `by` units away from another. It is as fine as the unit: the year before 8 May 2022 is 2021. With `keep` it is as
 * fine as what it moves from, if that is the coarser: a year earlier than August 2023 is August 2022.
 */
export function moveBy(from: Time, unit: Unit, by: number, keep: boolean): Time | null {
  const first = firstDay(from.edtf);
  const last = lastDay(from.edtf);
  if (first === null) return null;
  if (!keep || from.grain === 'day' || from.grain === 'week' || last === null)
    return inUnit(shiftDay(first, unit, by), unit);
  const moved = shiftDay(first, unit, by);
  switch (from.grain) {
    case 'month':
      return inUnit(moved, unit === 'day' || unit === 'week' ? unit : 'month');
    case 'quarter':
      return inUnit(moved, 'quarter');
    case 'interval': {
      if (unit !== 'year') return inUnit(moved, unit);
      const shift = (edge: string) => edge.replace(/^\d{4}/, (year) => isoOfYear(Number(year) + by));
      return { edtf: from.edtf.split('/').map(shift).join('/'), grain: 'interval' };
    }
    case 'season':
      return unit === 'year'
        ? { edtf: isoOfYear(Number(from.edtf.slice(0, 4)) + by) + from.edtf.slice(4, 7), grain: 'season' }
        : inUnit(moved, unit);
    case 'year':
      return inUnit(moved, unit === 'decade' ? 'year' : unit === 'year' ? 'year' : unit);
    default:
      return inUnit(moved, unit);
  }
}

/** “the first three months of”, “the last week of”: units counted inside a time, from its end if `nth` is negative. */
export function within(whole: Time, unit: Unit, nth: number, count: number): Time | null {
  const first = firstDay(whole.edtf);
  const last = lastDay(whole.edtf);
  if (first === null || last === null) return null;
  if (unit === 'weekend' || unit === 'decade') return null;
  // A week belongs to the month that its Thursday lies in, as in ISO 8601.
  const start = unit === 'week' ? first + ((11 - weekdayOf(first)) % 7) : first;
  const end = unit === 'week' ? last - ((weekdayOf(last) + 3) % 7) : last;
  const from =
    nth > 0
      ? shiftDay(start, unit, nth - 1)
      : shiftDay(
          unit === 'day' || unit === 'week' ? end : (firstDay(inUnit(end, unit).edtf) ?? end),
          unit,
          -(count - 1) + (nth + 1),
        );
  const to = shiftDay(from, unit, count - 1);
  if (from < first || to > last) return null;
  const [a, b] = [inUnit(from, unit), inUnit(to, unit)];
  if (count === 1) return a;
  const edge = (edtf: string, side: 0 | 1) => edtf.split('/').at(side === 0 ? 0 : -1) ?? edtf;
  return { edtf: `${edge(a.edtf, 0)}/${edge(b.edtf, 1)}`, grain: 'interval' };
}
