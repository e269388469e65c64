import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { officialsOf } from '../../link/outcomes.ts';
import { extentOf, lastDay } from '../../schema/edtf.ts';
import type { SeriesRow } from '../../schema/series.ts';
import type { Series } from '../../schema/site.ts';
import { knownOn } from './known.ts';

const series = (id: string, more: Partial<Series> = {}): Series => ({
  id,
  name: id,
  by: 'Harbour Board',
  scale: 1e6,
  method: 'Counted.',
  role: 'main',
  ...more,
});
const row = (period: string, value: number, released: string | null): SeriesRow => ({
  measure: 'freight',
  period,
  value,
  status: 'as printed',
  released,
  source: 'Yearbook',
  url: 'https://example.org',
  note: null,
});
const dayOf = (date: string) => lastDay(date) as number;

describe('what was known on a day', () => {
  const officials = officialsOf([
    { series: series('year'), rows: [row('2031', 36, '2032-01-13'), row('2031', 36.5, '2032-07-01')] },
    {
      series: series('months', { role: 'other' }),
      rows: [
        row('2031-01/2031-06', 17, '2031-07-20'),
        row('2031-01/2031-09', 26, '2031-11'),
        row('2031-01/2031-11', 33, null),
        row('2031-01/2031-10', 29, '../2031-12-20'),
      ],
    },
    { series: series('said', { role: 'other', kind: 'remarks' }), rows: [row('2031', 40, '2031-01-01')] },
  ]);
  const on = (day: string, period = '2031') => {
    const known = knownOn(dayOf(day), { measure: 'freight', period }, officials);
    return known === null ? null : [known.row.period, known.row.value];
  };

  test.each([
    ['before anything was out', '2031-07-19', null],
    ['on the day of a release', '2031-07-20', ['2031-01/2031-06', 17]],
    ['within a month of which no day is known', '2031-11-29', ['2031-01/2031-06', 17]],
    ['at the end of that month', '2031-11-30', ['2031-01/2031-09', 26]],
    ['after a release whose day is not on file', '2031-12-19', ['2031-01/2031-09', 26]],
    ['on a day by which it was out', '2031-12-20', ['2031-01/2031-10', 29]],
    ['when the year was out', '2032-01-13', ['2031', 36]],
    ['the day before it was revised', '2032-06-30', ['2031', 36]],
    ['after that', '2032-07-01', ['2031', 36.5]],
  ] as const)('%s', (_, day, expected) => expect(on(day)).toEqual(expected));

  test('is the least that was known where the release of more has no day on file', () => {
    const isAtLeast = (day: string) =>
      knownOn(dayOf(day), { measure: 'freight', period: '2031' }, officials)?.isAtLeast;
    expect(isAtLeast('2031-12-31')).toBe(true);
    expect(isAtLeast('2032-01-13')).toBe(false);
  });

  test('of another year, or of a part of it, is nothing of this one', () => {
    expect(on('2033-01-01', '2030')).toBeNull();
    expect(on('2033-01-01', '2031-04/2031-06')).toBeNull();
  });
});

const dates = fc
  .record({
    year: fc.integer({ min: 2029, max: 2033 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .chain(({ year, month, day }) => {
    const two = (number: number) => String(number).padStart(2, '0');
    return fc.constantFrom(`${year}`, `${year}-${two(month)}`, `${year}-${two(month)}-${two(day)}`);
  });
const periods = fc.constantFrom(
  '2030',
  '2031',
  '2030-01',
  '2030-01/2030-03',
  '2030-01/2030-11',
  '2031-01/2031-02',
  '2031-01/2031-12',
  '2030-04/2030-06',
);
const rows = fc.array(
  fc.record({ period: periods, value: fc.integer({ min: 1, max: 99 }), released: fc.option(dates) }),
  { maxLength: 24 },
);

test('in a thousand planted series with revisions, nothing is shown that was released after the day, and never less than was out', () => {
  fc.assert(
    fc.property(rows, rows, dates, fc.constantFrom('2030', '2031'), (main, other, date, period) => {
      const planted = [main, other].map((own) =>
        own.map(({ period: of, value, released }) => row(of, value, released)),
      );
      const officials = officialsOf([
        { series: series('main'), rows: planted[0] ?? [] },
        { series: series('other', { role: 'other' }), rows: planted[1] ?? [] },
      ]);
      const day = dayOf(date);
      const known = knownOn(day, { measure: 'freight', period }, officials);
      const out = planted
        .flat()
        .filter(({ released }) => released !== null && dayOf(released) <= day)
        .filter(({ period: of }) => of === period || (of.startsWith(`${period}-01`) && of !== '2030-04/2030-06'));
      if (known === null) {
        expect(out).toEqual([]);
        return;
      }
      expect(out).toContainEqual(known.row);
      const end = extentOf(known.row.period)?.to ?? 0;
      for (const one of out) {
        const oneEnd = extentOf(one.period)?.to ?? 0;
        expect(oneEnd).toBeLessThanOrEqual(end);
        if (oneEnd === end)
          expect(dayOf(one.released as string)).toBeLessThanOrEqual(dayOf(known.row.released as string));
      }
    }),
    { numRuns: 1000 },
  );
});
