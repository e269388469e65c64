import { parse } from 'edtf';
import { dayNumber, daysInMonth, isLeapYear } from './calendar.ts';

/** One end of an interval, or a whole value: `2022`, `2022-12~`, `2022-12-05`, `202X`, `2022-21`. */
const point = /^(?<year>\d{2}(?:\d[\dX]|XX))(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?~?$/;

/** First month of each season; winter begins in the year that it is named for. */
const seasonStart: Readonly<Record<number, number>> = { 21: 3, 22: 6, 23: 9, 24: 12 };

/** Verdicts of the library. There are about 2,000 forms, because years are folded into two (see `isPoint`). */
const verdicts = new Map<string, boolean>();

/**
 * Whether a value is EDTF level 1 as this site writes it. The `edtf` library decides on every form, once: 0.13 ms a parse.
 * Of intervals it sees the ends; that they are in order, and two, is checked here (the library throws on equal ends).
 */
export function isEdtf(value: string): boolean {
  const slash = value.indexOf('/');
  if (slash < 0) return isPoint(value);
  const from = value.slice(0, slash);
  const to = value.slice(slash + 1);
  if (from === '..') return isPoint(to) && isIntervalEnd(to);
  if (to === '..') return isPoint(from) && isIntervalEnd(from);
  if (!isPoint(from) || !isPoint(to) || !isIntervalEnd(from) || !isIntervalEnd(to)) return false;
  return (firstDay(from) ?? 0) < (lastDay(to) ?? 0) && (firstDay(from) ?? 0) <= (firstDay(to) ?? 0);
}

/** First and last days of the values last asked for: the same few come again and again. Bounded. */
const firstDays = new Map<string, number | null>();
const lastDays = new Map<string, number | null>();
const MOST_DAYS = 4000;

function remembered(
  days: Map<string, number | null>,
  value: string,
  read: (value: string) => number | null,
): number | null {
  let day = days.get(value);
  if (day === undefined) {
    day = read(value);
    if (days.size >= MOST_DAYS) days.clear();
    days.set(value, day);
  }
  return day;
}

/** First day of a value as a day number; null when it is open or no value. */
export function firstDay(value: string): number | null {
  return remembered(firstDays, value, readFirstDay);
}

/** Last day of a value as a day number; null when it is open or no value. */
export function lastDay(value: string): number | null {
  return remembered(lastDays, value, readLastDay);
}

function readFirstDay(value: string): number | null {
  const slash = value.indexOf('/');
  const { year, month, day } = point.exec(slash < 0 ? value : value.slice(0, slash))?.groups ?? {};
  if (year === undefined) return null;
  const first = Number(month ?? 1);
  return dayNumber({
    year: Number(year.replaceAll('X', '0')),
    month: seasonStart[first] ?? first,
    day: Number(day ?? 1),
  });
}

function readLastDay(value: string): number | null {
  const { year: digits, month: written, day } = point.exec(value.slice(value.indexOf('/') + 1))?.groups ?? {};
  if (digits === undefined) return null;
  let year = Number(digits.replaceAll('X', '9'));
  let month = Number(written ?? 12);
  const start = seasonStart[month];
  if (written !== undefined && start !== undefined && month > 12) {
    month = start === 12 ? 2 : start + 2;
    if (start === 12) year++;
  }
  return dayNumber({ year, month, day: day === undefined ? daysInMonth(year, month) : Number(day) });
}

/** Decades and seasons cannot end an interval at level 1. */
function isIntervalEnd(value: string): boolean {
  return !value.includes('X') && !/^\d{4}-2[1-4]/.test(value);
}

/** A form is a value with its year folded into 2000 or 2001: what else may stand depends on leap years only. */
function isPoint(value: string): boolean {
  const year = value.slice(0, 4);
  const form = /^\d{4}$/.test(year) ? (isLeapYear(Number(year)) ? '2000' : '2001') + value.slice(4) : value;
  let verdict = verdicts.get(form);
  if (verdict === undefined) {
    verdict = isInMonth(form) && parses(form);
    verdicts.set(form, verdict);
  }
  return verdict;
}

/** The library lets 29 February stand in every year. */
function isInMonth(form: string): boolean {
  const { year, month, day } = point.exec(form)?.groups ?? {};
  if (year === undefined) return false;
  return day === undefined || Number(day) <= daysInMonth(Number(year), Number(month));
}

function parses(form: string): boolean {
  try {
    parse(form, { level: 1 });
    return true;
  } catch {
    return false; // the library has no other way to say no
  }
}
