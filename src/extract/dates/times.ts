import { firstDay, lastDay } from '../../schema/edtf.ts';
import type { DateDraft } from '../draft.ts';
import { dayOfNumber, isoOfDay, isoOfMonth, isoOfYear, weekdayOf } from './calendar.ts';
import type { Part, Unit } from './reading.ts';

/** A value and how fine it is. */
export interface Time {
  readonly edtf: string;
  readonly grain: DateDraft['grain'];
}

/** One day, by its number since 1970-01-01. */
export function dayTime(number: number): Time {
  return { edtf: isoOfDay(number), grain: 'day' };
}

/** One year. */
export function yearTime(year: number): Time {
  return { edtf: isoOfYear(year), grain: 'year' };
}

/** The decade of a year: `202X`. */
export function decadeTime(year: number): Time {
  return { edtf: `${isoOfYear(year).slice(0, -1)}X`, grain: 'decade' };
}

/** Months `from` to `from + length - 1`: a quarter, a half. */
export function monthsTime(year: number, from: number, length: number, grain: DateDraft['grain']): Time {
  return { edtf: `${isoOfMonth(year, from)}/${isoOfMonth(year, from + length - 1)}`, grain };
}

/** The day, week, month … that a day lies in. */
export function inUnit(number: number, unit: Unit): Time {
  const { year, month } = dayOfNumber(number);
  const monday = number - weekdayOf(number) + 1;
  switch (unit) {
    case 'day':
      return dayTime(number);
    case 'week':
      return { edtf: `${isoOfDay(monday)}/${isoOfDay(monday + 6)}`, grain: 'week' };
    case 'weekend':
      return { edtf: `${isoOfDay(monday + 5)}/${isoOfDay(monday + 6)}`, grain: 'interval' };
    case 'month':
      return { edtf: isoOfMonth(year, month), grain: 'month' };
    case 'quarter':
      return monthsTime(year, month - ((month - 1) % 3), 3, 'quarter');
    case 'year':
      return yearTime(year);
    case 'decade':
      return decadeTime(year);
  }
}

/** The year that a time begins in. */
export function yearOf({ edtf }: Time): number | null {
  const first = firstDay(edtf);
  return first === null ? null : dayOfNumber(first).year;
}

/** “Early”, “mid” and “late” are `~`; the end of a stretch is its last day, of a decade its last year. */
export function partTime(whole: Time, part: Part): Time {
  if (part === 'end') {
    const last = lastDay(whole.edtf);
    if (last === null) return whole;
    return whole.grain === 'decade' ? yearTime(dayOfNumber(last).year) : dayTime(last);
  }
  // Level 1 has no `~` for decades and seasons; a day is exact whatever its hour; an interval is two days already.
  const hasTilde = whole.grain === 'year' || whole.grain === 'month';
  return part === 'within' || !hasTilde ? whole : { edtf: `${whole.edtf}~`, grain: whole.grain };
}

/** “around 2015”: `2015~`. */
export function aboutTime(of: Time): Time {
  return of.grain === 'year' || of.grain === 'month' || of.grain === 'day'
    ? { edtf: `${of.edtf}~`, grain: of.grain }
    : of;
}

/** From the beginning of one to the end of the other. */
export function interval(from: Time, to: Time): Time {
  const [a, b] = [edgeOf(from, 'from'), edgeOf(to, 'to')];
  return a === b ? from : { edtf: `${a}/${b}`, grain: 'interval' };
}

/** All that comes after a time has begun, or up to its end. */
export function openTime(of: Time, side: 'since' | 'until'): Time {
  if (of.edtf.includes('..')) return of;
  return { edtf: side === 'since' ? `${edgeOf(of, 'from')}/..` : `../${edgeOf(of, 'to')}`, grain: of.grain };
}

/** One end of a time as it may stand in an interval: level 1 has no decades and seasons there. */
function edgeOf({ edtf, grain }: Time, side: 'from' | 'to'): string {
  const slash = edtf.indexOf('/');
  if (slash >= 0) return side === 'from' ? edtf.slice(0, slash) : edtf.slice(slash + 1);
  const edge = side === 'from' ? firstDay(edtf) : lastDay(edtf);
  if (edge === null || (grain !== 'decade' && grain !== 'season')) return edtf;
  const { year, month } = dayOfNumber(edge);
  return grain === 'decade' ? isoOfYear(year) : isoOfMonth(year, month);
}
