/**
 * The one reader of EDTF (ISO 8601-2) as this site writes it: of level 1 the forms `2022`, `2022-12`, `2022-12-05`, each of
 * them also as an approximate one (`2022-12~`), decades (`202X`), seasons of the north (`2022-21` for spring, to
 * `2022-24`), and intervals of the first three, open ones too (`2022-01/2022-11`, `2022-02-24/..`). What it does not
 * read, no file may have. Pure and small enough for a page; that the `edtf` library takes each of its forms is a test.
 */

/** One time, or one end of an interval, as written. */
export interface Point {
  /** Four characters: `2022`, or `202X` for a decade. */
  readonly year: string;
  /** 1 to 12, or a season: 21 for spring to 24 for winter. Null for a year or a decade. */
  readonly month: number | null;
  readonly day: number | null;
  /** Whether it is approximate: `~`. */
  readonly soft: boolean;
}

/** The time that a value covers, as numbers that can be compared and drawn. */
export interface Extent {
  /** First moment, in milliseconds since 1970 (UTC); -Infinity where open. */
  readonly from: number;
  /** Moment after the last; Infinity where open. */
  readonly to: number;
  readonly grain: 'day' | 'month' | 'season' | 'year' | 'decade' | 'interval';
  /** Whether one of its edges is approximate. */
  readonly soft: boolean;
}

/** A value as read: its ends, which for all but an interval are one, and what it covers. An open end is null. */
export interface Edtf {
  readonly first: Point | null;
  readonly last: Point | null;
  readonly extent: Extent;
}

const DAY = 86_400_000;

const point = /^(?<year>\d{4}|\d{3}X)(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?(?<soft>~)?$/;

/** A season's first month. Winter begins in the year that it is named for. */
const seasonStart: Readonly<Record<number, number>> = { 21: 3, 22: 6, 23: 9, 24: 12 };

/** Values read lately: the same few come again and again. */
const known = new Map<string, Edtf | null>();
const MOST_KNOWN = 10_000;

/** `"2022-12~"` → December 2022, approximate; null for what is no value of this site. */
export function readEdtf(value: string): Edtf | null {
  let read = known.get(value);
  if (read === undefined) {
    const slash = value.indexOf('/');
    read = slash === -1 ? readSingle(value) : readInterval(value.slice(0, slash), value.slice(slash + 1));
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(value, read);
  }
  return read;
}

/** Whether a value is EDTF as this site writes it. */
export function isEdtf(value: string): boolean {
  return readEdtf(value) !== null;
}

/** What a value covers; null for what is none. */
export function extentOf(value: string): Extent | null {
  return readEdtf(value)?.extent ?? null;
}

/** First day of a value, in days since 1970-01-01; null when it is open or no value. */
export function firstDay(value: string): number | null {
  const from = extentOf(value)?.from ?? -Infinity;
  return from === -Infinity ? null : from / DAY;
}

/** Last day of a value, in days since 1970-01-01; null when it is open or no value. */
export function lastDay(value: string): number | null {
  const to = extentOf(value)?.to ?? Infinity;
  return to === Infinity ? null : to / DAY - 1;
}

/** How long a time is, in milliseconds: Infinity where it is open or not known. */
export function lengthOf(value: string | null): number {
  const extent = value === null ? null : extentOf(value);
  return extent === null ? Infinity : extent.to - extent.from;
}

/** The year that a value is, and nothing else: `"2022"` → 2022, `"2022-11"` → null. */
export function yearOf(value: string | null): number | null {
  const extent = value === null ? null : extentOf(value);
  return extent?.grain === 'year' && !extent.soft ? new Date(extent.from).getUTCFullYear() : null;
}

/** A year up to the end of a month of it: `"2022-01/2022-11"` and, for January alone, `"2022-01"`; null for all else. */
export function yearToDateOf(value: string | null): { year: number; through: number } | null {
  const { first, last, extent } = (value === null ? null : readEdtf(value)) ?? {};
  if (first?.month !== 1 || last?.month == null || first.day !== null || last.day !== null) return null;
  return extent?.soft || first.year !== last.year ? null : { year: Number(first.year), through: last.month };
}

/** Whether a value is a calendar date and nothing beyond: a year, a month or a day, exactly. */
export function isCalendarDate(value: string): boolean {
  const extent = extentOf(value);
  return extent !== null && !extent.soft && ['year', 'month', 'day'].includes(extent.grain);
}

/** The middle of a stretch; its known end where the other is open. */
export function middleOf({ from, to }: Extent): number {
  if (from === -Infinity) return to;
  return to === Infinity ? from : (from + to) / 2;
}

function readSingle(value: string): Edtf | null {
  const read = readPoint(value);
  return read === null ? null : { first: read, last: read, extent: extentOfPoint(read) };
}

function readInterval(from: string, to: string): Edtf | null {
  const first = readEnd(from);
  const last = readEnd(to);
  if (first === undefined || last === undefined || (first === null && last === null)) return null;
  const [start, end] = [first && extentOfPoint(first), last && extentOfPoint(last)];
  // The library throws on equal ends; a stretch of one day is that day.
  if (start !== null && end !== null && (start.from > end.from || end.to - start.from <= DAY || from === to))
    return null;
  const extent = {
    ...{ from: start?.from ?? -Infinity, to: end?.to ?? Infinity },
    ...{ grain: 'interval' as const, soft: (start?.soft ?? false) || (end?.soft ?? false) },
  };
  return { first, last, extent };
}

/** Decades and seasons cannot end an interval at level 1. Null for an open end, undefined for none. */
function readEnd(value: string): Point | null | undefined {
  if (value === '..') return null;
  const read = readPoint(value);
  return read === null || read.year.endsWith('X') || (read.month ?? 0) > 12 ? undefined : read;
}

function readPoint(value: string): Point | null {
  const { year, month: monthDigits, day: dayDigits, soft: mark } = point.exec(value)?.groups ?? {};
  if (year === undefined) return null;
  const month = monthDigits === undefined ? null : Number(monthDigits);
  const day = dayDigits === undefined ? null : Number(dayDigits);
  const soft = mark !== undefined;
  const isDecade = year.endsWith('X');
  if (isDecade && (soft || month !== null)) return null;
  if (month !== null && month in seasonStart) return soft || day !== null ? null : { year, month, day, soft };
  if (month !== null && (month < 1 || month > 12)) return null;
  if (
    day !== null &&
    (day < 1 || day > (utc(Number(year), month as number) - utc(Number(year), (month as number) - 1)) / DAY)
  )
    return null;
  return { year, month, day, soft };
}

function extentOfPoint({ year: digits, month, day, soft }: Point): Extent {
  if (digits.endsWith('X')) {
    const year = Number(digits.replace('X', '0'));
    return { from: utc(year), to: utc(year + 10), grain: 'decade', soft };
  }
  const year = Number(digits);
  if (month === null) return { from: utc(year), to: utc(year + 1), grain: 'year', soft };
  const season = seasonStart[month];
  if (season !== undefined) return { from: utc(year, season - 1), to: utc(year, season + 2), grain: 'season', soft };
  if (day === null) return { from: utc(year, month - 1), to: utc(year, month), grain: 'month', soft };
  const from = utc(year, month - 1, day);
  return { from, to: from + DAY, grain: 'day', soft };
}

/** Months count from 0 here. */
function utc(year: number, month = 0, day = 1): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day); // Date.UTC takes the years 0 to 99 as 1900 to 1999
  return date.getTime();
}
