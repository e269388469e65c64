/** A day of the proleptic Gregorian calendar; months and days count from 1. No `Date`, so no time zone. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const isoDay = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})/;

/** The day that an ISO 8601 date or datetime begins with, or null. */
export function readDay(iso: string): Day | null {
  const { year, month, day } = isoDay.exec(iso)?.groups ?? {};
  return year === undefined ? null : { year: Number(year), month: Number(month), day: Number(day) };
}

/** Days since 1970-01-01 (Howard Hinnant, “chrono-compatible low-level date algorithms”). */
export function dayNumber({ year, month, day }: Day): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The day that is `number` days after 1970-01-01. */
export function dayOfNumber(number: number): Day {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** Length of a month; `month` from 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether February of that year has 29 days. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** `2023-09-19`. */
export function isoOfDay(number: number): string {
  const { year, month, day } = dayOfNumber(number);
  return `${isoOfMonth(year, month)}-${pad(day, 2)}`;
}

/** `2023-09`; a month beyond the year's end or before its start runs over: (2023, 13) → `2024-01`. */
export function isoOfMonth(year: number, month: number): string {
  const months = year * 12 + month - 1;
  return `${pad(Math.floor(months / 12), 4)}-${pad((((months % 12) + 12) % 12) + 1, 2)}`;
}

/** `0988`. */
export function isoOfYear(year: number): string {
  return pad(year, 4);
}

function pad(number: number, width: number): string {
  return String(number).padStart(width, '0');
}
