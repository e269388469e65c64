/** First and last day of a time, null for an open end; what is no calendar time, seasons among it, stays as it is. */
type Extent = readonly [first: string | null, last: string | null];

/** Whether two times in EDTF hold the same days: `"2022-01/2022-03"` and `"2022-33"`. Marks of doubt do not count. */
export function isSameTime(one: string | null, other: string | null): boolean {
  if (one === other) return true;
  if (one === null || other === null) return false;
  const [a, b] = [extentOf(one), extentOf(other)];
  return a[0] === b[0] && a[1] === b[1];
}

/** First and last day of a time in EDTF or as TIMEX3 writes it (`2013-Q1`, `2013-SP`, `2013-W12-WE`); null where it is open. */
export function daysOf(value: string): readonly [string, string] | null {
  const [first, last] = extentOf(value.replace(/\d{4}-(?:[A-Z]{2}|[QH]\d)|\d{4}-2[1-4]|\d{4}-W\d\d-WE/g, spelledOut));
  return first === null || last === null || !/^\d{4}-\d\d-\d\d$/.test(`${first}`) || !/^\d{4}-\d\d-\d\d$/.test(last)
    ? null
    : [first, last];
}

/** First months of the seasons; winter goes on into the next year. */
const seasonMonths: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12, 21: 3, 22: 6, 23: 9, 24: 12 };

/** `2013-Q1` → `2013-33`; what lasts months in no form of EDTF as an interval. */
function spelledOut(value: string): string {
  const [year = '', part = '', end] = value.split('-');
  if (end === 'WE') {
    const [, sunday] = extentOf(`${year}-${part}`);
    const saturday = new Date(Date.parse(`${sunday}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
    return `${saturday}/${sunday}`;
  }
  if (part.startsWith('Q')) return `${year}-${32 + Number(part[1])}`;
  if (part.startsWith('H')) return part === 'H1' ? `${year}-01/${year}-06` : `${year}-07/${year}-12`;
  const month = seasonMonths[part];
  if (month === undefined) return value;
  return month === 12
    ? `${year}-12/${Number(year) + 1}-02`
    : `${year}-${twoDigits(month)}/${year}-${twoDigits(month + 2)}`;
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
