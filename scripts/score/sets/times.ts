/** First and last day of a time, null for an open end; what is no calendar time, seasons among it, stays as it is. */
type Extent = readonly [first: string | null, last: string | null];

/** Whether two times in EDTF hold the same days: `"2022-01/2022-03"` and `"2022-33"`. Marks of doubt do not count. */
export function isSameTime(one: string | null, other: string | null): boolean {
  if (one === other) return true;
  if (one === null || other === null) return false;
  const [a, b] = [extentOf(one), extentOf(other)];
  return a[0] === b[0] && a[1] === b[1];
}

function extentOf(value: string): Extent {
  const [from = '', to] = value.split('/');
  if (to === undefined) return pointExtent(value);
  const isOpen = (end: string) => end === '' || end === '..';
  return [isOpen(from) ? null : pointExtent(from)[0], isOpen(to) ? null : pointExtent(to)[1]];
}

function pointExtent(value: string): Extent {
  const point = value.replace(/^[~?%]+|[~?%]+$/g, '');
  const [, weekYear, week] = /^(\d{4})-W(\d\d)$/.exec(point) ?? [];
  if (weekYear !== undefined && week !== undefined) return weekExtent(Number(weekYear), Number(week));
  const [, day] = /^(\d{4}-\d\d-\d\d)/.exec(point) ?? [];
  if (day !== undefined) return [day, day];
  const [, year, part] = /^(\d{4})-(\d\d)$/.exec(point) ?? [];
  if (year !== undefined && part !== undefined) {
    const number = Number(part);
    if (number >= 33 && number <= 36) return monthsExtent(year, 3 * (number - 33) + 1, 3 * (number - 33) + 3);
    return number >= 21 && number <= 24 ? [point, point] : monthsExtent(year, number, number);
  }
  if (/^\d{4}$/.test(point)) return [`${point}-01-01`, `${point}-12-31`];
  const [, decade] = /^(\d{3})X$/.exec(point) ?? [];
  return decade === undefined ? [point, point] : [`${decade}0-01-01`, `${decade}9-12-31`];
}

function monthsExtent(year: string, first: number, last: number): Extent {
  const lastDay = new Date(Date.UTC(Number(year), last, 0)).getUTCDate();
  return [`${year}-${twoDigits(first)}-01`, `${year}-${twoDigits(last)}-${twoDigits(lastDay)}`];
}

/** ISO weeks begin on Monday; the first has the year's fourth day. */
function weekExtent(year: number, week: number): Extent {
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = 4 - ((fourth.getUTCDay() + 6) % 7) + 7 * (week - 1);
  const dayOf = (date: number) => new Date(Date.UTC(year, 0, date)).toISOString().slice(0, 10);
  return [dayOf(monday), dayOf(monday + 6)];
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
