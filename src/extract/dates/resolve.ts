import type { DateDraft } from '../draft.ts';
import { type Day, dayNumber, dayOfNumber, isoOfDay, isoOfMonth, isoOfYear } from './calendar.ts';
import { chooseWeekday, chooseWeekend } from './choose-weekday.ts';
import { chooseYear, monthStretch, monthsStretch } from './choose-year.ts';
import { firstDay, lastDay } from './edtf.ts';
import { inUnit, moveBy, type Time, within } from './move.ts';
import type { Reading } from './reading.ts';
import type { Tense } from './tense.ts';

/** A date of the text that others can refer to. */
export interface Mention extends Time {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
}

/** What a reading is worked out from. */
export interface Context {
  readonly published: Day | null;
  readonly tense: Tense;
  /** The date just mentioned that is fit to count this unit from. */
  readonly mention: (reading: Reading) => Mention | null;
}

export interface Resolved extends Time {
  readonly basis: DateDraft['basis'];
  readonly anchor: DateDraft['anchor'];
}

/** Works out what a reading means; null where what it needs is not known. */
export function resolve(reading: Reading, context: Context): Resolved | null {
  const used: { anchor: DateDraft['anchor']; basis: DateDraft['basis'] } = { anchor: null, basis: 'stated' };
  const now = (): Day | null => {
    if (context.published === null) return null;
    if (used.basis !== 'anchored') {
      used.basis = 'relative';
      used.anchor = { edtf: isoOfDay(dayNumber(context.published)), exact: null, start: null, end: null };
    }
    return context.published;
  };
  const mentioned = (of: Reading): Time | null => {
    const mention = context.mention(of);
    if (mention === null && of.type === 'same') return null;
    if (mention === null) {
      const day = now();
      return day === null ? null : { edtf: isoOfDay(dayNumber(day)), grain: 'day' };
    }
    used.basis = 'anchored';
    used.anchor = { edtf: mention.edtf, exact: mention.exact, start: mention.start, end: mention.end };
    return mention;
  };
  const time = timeOf(reading, context.tense, now, mentioned);
  return time === null ? null : { ...time, ...used };
}

type Now = () => Day | null;
type Mentioned = (of: Reading) => Time | null;

function timeOf(reading: Reading, tense: Tense, now: Now, mentioned: Mentioned): Time | null {
  const inner = (of: Reading) => timeOf(of, tense, now, mentioned);
  switch (reading.type) {
    case 'calendar':
      return calendarTime(reading, tense, now, inner);
    case 'weekday': {
      if (reading.week !== null) {
        const week = inner(reading.week);
        const monday = week === null ? null : firstDay(week.edtf);
        return monday === null ? null : dayTime(monday + reading.weekday - 1);
      }
      if (reading.which === 'previous' || reading.which === 'following') {
        const from = mentioned({ type: 'anaphor', unit: 'day', by: 0, keep: false });
        const start = from === null ? null : firstDay(from.edtf);
        if (start === null) return null;
        const day = reading.which === 'previous' ? start - 1 : start + 1;
        return dayTime(chooseWeekday(day, reading.weekday, null, reading.which === 'previous' ? 'past' : 'future'));
      }
      const day = now();
      return day === null ? null : dayTime(chooseWeekday(dayNumber(day), reading.weekday, reading.which, tense));
    }
    case 'years':
      return { edtf: `${isoOfYear(reading.from)}/${isoOfYear(reading.to)}`, grain: 'interval' };
    case 'decade':
      return { edtf: `${isoOfYear(reading.year).slice(0, 3)}X`, grain: 'decade' };
    case 'section': {
      const length = reading.unit === 'quarter' ? 3 : 6;
      const nth = reading.nth > 0 ? reading.nth : 12 / length + 1 + reading.nth;
      const from = (nth - 1) * length + 1;
      const year = yearOf(reading.of, tense, now, inner, from, from + length - 1);
      if (year === null || nth > 12 / length) return null;
      return { edtf: months(year, from, length), grain: reading.unit === 'quarter' ? 'quarter' : 'interval' };
    }
    case 'season':
      return seasonTime(reading, tense, now, inner);
    case 'shift': {
      const day = now();
      if (day === null) return null;
      if (reading.unit === 'weekend') return inUnit(chooseWeekend(dayNumber(day), reading.by, tense), 'weekend');
      return moveBy({ edtf: isoOfDay(dayNumber(day)), grain: 'day' }, reading.unit, reading.by, false);
    }
    case 'anaphor': {
      const from = mentioned(reading);
      return from === null ? null : moveBy(from, reading.unit, reading.by, reading.keep);
    }
    case 'same': {
      const from = mentioned(reading);
      if (from === null) return null;
      if (reading.of === null) return reading.by === 0 ? from : moveBy(from, 'year', reading.by, true);
      if (reading.of.type === 'anaphor' || reading.of.type === 'shift') {
        // “the same period a year earlier”: a year from that period, not from today.
        if (reading.of.unit !== 'year') return inner(reading.of);
        if (reading.of.type === 'anaphor') return moveBy(from, 'year', reading.of.by, true);
      }
      const year = inner(reading.of);
      const target = year === null ? null : firstDay(year.edtf);
      const source = firstDay(from.edtf);
      if (target === null || source === null) return null;
      const years = dayOfNumber(target).year - dayOfNumber(source).year;
      // “The fourth quarter of 2022, from the same period last year”: not that quarter itself.
      const isBefore = reading.of.type === 'shift' && reading.of.by < 0;
      return moveBy(from, 'year', isBefore && years >= 0 ? -1 : years, true);
    }
    case 'ordinal': {
      if (reading.of === null) {
        const year = yearOf(null, tense, now, inner, 1, reading.count);
        return year === null
          ? null
          : within({ edtf: isoOfYear(year), grain: 'year' }, reading.unit, reading.nth, reading.count);
      }
      const whole = inner(reading.of);
      return whole === null ? null : within(whole, reading.unit, reading.nth, reading.count);
    }
    case 'part': {
      const whole = inner(reading.of);
      return whole === null ? null : partTime(whole, reading.part);
    }
    case 'range':
      return rangeTime(reading, tense, now, mentioned);
    case 'open': {
      const of = inner(reading.of);
      if (of === null || of.edtf.includes('/..') || of.edtf.startsWith('../')) return of;
      const since = reading.side === 'since';
      const edge = edgeOf(of, since ? 'from' : 'to');
      return { edtf: since ? `${edge}/..` : `../${edge}`, grain: of.grain };
    }
  }
}

function calendarTime(
  reading: Extract<Reading, { type: 'calendar' }>,
  tense: Tense,
  now: Now,
  inner: (of: Reading) => Time | null,
): Time | null {
  const { month, day, lastDay: last } = reading;
  if (month === null) return reading.year === null ? null : { edtf: isoOfYear(reading.year), grain: 'year' };
  let { year } = reading;
  if (year === null && reading.of !== null) {
    const of = inner(reading.of);
    const first = of === null ? null : firstDay(of.edtf);
    year = first === null ? null : dayOfNumber(first).year;
  } else if (year === null) {
    const published = now();
    year = published === null ? null : chooseYear(published, reading.which ?? tense, monthStretch(month, day));
  }
  if (year === null) return null;
  if (day === null) return { edtf: isoOfMonth(year, month), grain: 'month' };
  const iso = (of: number) => `${isoOfMonth(year, month)}-${String(of).padStart(2, '0')}`;
  if (last === null || last === day) return { edtf: iso(day), grain: 'day' };
  return { edtf: `${iso(day)}/${iso(last)}`, grain: 'interval' };
}

function seasonTime(
  reading: Extract<Reading, { type: 'season' }>,
  tense: Tense,
  now: Now,
  inner: (of: Reading) => Time | null,
): Time | null {
  const from = (reading.season - 20) * 3;
  if (reading.of !== null) {
    const of = inner(reading.of);
    return of === null ? null : { edtf: `${of.edtf.slice(0, 4)}-${reading.season}`, grain: 'season' };
  }
  const day = now();
  if (day === null) return null;
  const stretch = monthsStretch(from, from === 12 ? 12 : from + 2);
  const behind = chooseYear(day, 'past', stretch);
  const ended = (lastDay(`${behind}-${reading.season}`) ?? 0) < dayNumber(day);
  let year: number;
  if (reading.by === -1) year = ended ? behind : behind - 1;
  else if (reading.by === 1) year = ended && tense !== 'past' ? behind + 1 : behind + 1;
  else year = chooseYear(day, ended ? tense : 'past', stretch);
  return { edtf: `${isoOfYear(year)}-${reading.season}`, grain: 'season' };
}

/** The year of a quarter, a half or the first months: of what is written, else the nearest that the tense allows. */
function yearOf(
  of: Reading | null,
  tense: Tense,
  now: Now,
  inner: (of: Reading) => Time | null,
  from: number,
  to: number,
): number | null {
  if (of !== null) {
    const first = inner(of)?.edtf;
    const day = first === undefined ? null : firstDay(first);
    return day === null ? null : dayOfNumber(day).year;
  }
  const published = now();
  return published === null ? null : chooseYear(published, tense, monthsStretch(from, to));
}

function partTime(whole: Time, part: 'early' | 'mid' | 'late' | 'end' | 'within'): Time {
  const isInterval = whole.edtf.includes('/');
  if (part === 'end') {
    const last = lastDay(whole.edtf);
    if (last === null) return whole;
    return whole.grain === 'decade' ? { edtf: isoOfYear(dayOfNumber(last).year), grain: 'year' } : dayTime(last);
  }
  // Level 1 has no `~` for decades and seasons; a day is exact whatever its hour, and a week is two days already.
  if (part === 'within' || isInterval || whole.grain === 'decade' || whole.grain === 'season' || whole.grain === 'day')
    return whole;
  return { edtf: `${whole.edtf}~`, grain: whole.grain };
}

function rangeTime(
  reading: Extract<Reading, { type: 'range' }>,
  tense: Tense,
  now: Now,
  mentioned: Mentioned,
): Time | null {
  const to = timeOf(reading.to, tense, now, mentioned);
  if (to === null) return null;
  // “May to July 2022”: the year stands once, for both.
  const toFirst = firstDay(to.edtf);
  const borrowed =
    reading.from.type === 'calendar' && reading.from.year === null && reading.from.of === null && toFirst !== null
      ? { ...reading.from, year: dayOfNumber(toFirst).year }
      : reading.from;
  const from = timeOf(borrowed, tense, now, mentioned);
  const fromFirst = from === null ? null : firstDay(from.edtf);
  if (from === null || fromFirst === null || toFirst === null) return null;
  if (fromFirst > toFirst && borrowed !== reading.from && borrowed.type === 'calendar' && borrowed.year !== null) {
    const earlier = timeOf({ ...borrowed, year: borrowed.year - 1 }, tense, now, mentioned);
    return earlier === null ? null : interval(earlier, to);
  }
  if (fromFirst > toFirst && reading.from.type === 'weekday') return interval(dayTime(fromFirst - 7), to);
  return interval(from, to);
}

function interval(from: Time, to: Time): Time {
  const [a, b] = [edgeOf(from, 'from'), edgeOf(to, 'to')];
  return a === b ? from : { edtf: `${a}/${b}`, grain: 'interval' };
}

/** One end of a time as it may stand in an interval. */
function edgeOf(time: Time, side: 'from' | 'to'): string {
  const slash = time.edtf.indexOf('/');
  if (slash >= 0) return side === 'from' ? time.edtf.slice(0, slash) : time.edtf.slice(slash + 1);
  const edge = side === 'from' ? firstDay(time.edtf) : lastDay(time.edtf);
  if (edge === null || (time.grain !== 'decade' && time.grain !== 'season')) return time.edtf;
  const { year, month } = dayOfNumber(edge);
  return time.grain === 'decade' ? isoOfYear(year) : isoOfMonth(year, month);
}

function months(year: number, from: number, length: number): string {
  return `${isoOfMonth(year, from)}/${isoOfMonth(year, from + length - 1)}`;
}

function dayTime(number: number): Time {
  return { edtf: isoOfDay(number), grain: 'day' };
}
