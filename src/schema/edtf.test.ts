import { parse } from 'edtf';
import { describe, expect, test } from 'vitest';
import {
  type Extent,
  extentOf,
  firstDay,
  isCalendarDate,
  isEdtf,
  lastDay,
  lengthOf,
  middleOf,
  yearOf,
  yearToDateOf,
} from './edtf.ts';

const iso = (time: number) => (Number.isFinite(time) ? new Date(time).toISOString().slice(0, 10) : String(time));

describe('extentOf reads the time that an EDTF value covers', () => {
  test.each([
    ['2031-05-09', '2031-05-09', '2031-05-10', 'day', false],
    ['2031-05-09~', '2031-05-09', '2031-05-10', 'day', true],
    ['2032-02-29', '2032-02-29', '2032-03-01', 'day', false],
    ['2031-05', '2031-05-01', '2031-06-01', 'month', false],
    ['2031-12~', '2031-12-01', '2032-01-01', 'month', true],
    ['2031', '2031-01-01', '2032-01-01', 'year', false],
    ['203X', '2030-01-01', '2040-01-01', 'decade', false],
    ['2031-21', '2031-03-01', '2031-06-01', 'season', false],
    ['2031-24', '2031-12-01', '2032-03-01', 'season', false],
    ['2031-01/2031-11', '2031-01-01', '2031-12-01', 'interval', false],
    ['2031-09-11/2031-09-17', '2031-09-11', '2031-09-18', 'interval', false],
    ['2031~/2033', '2031-01-01', '2034-01-01', 'interval', true],
    ['2031-03/..', '2031-03-01', 'Infinity', 'interval', false],
    ['../2031-03', '-Infinity', '2031-04-01', 'interval', false],
    ['0044', '0044-01-01', '0045-01-01', 'year', false],
  ])('%s', (edtf, from, to, grain, soft) => {
    const extent = extentOf(edtf);
    expect(extent && [iso(extent.from), iso(extent.to), extent.grain, extent.soft]).toEqual([from, to, grain, soft]);
  });
});

describe('what is no time that this site writes', () => {
  test.each([
    ...['', 'soon', '31', '-0044', 'Y170000', '2031-13', '2031-00', '2031-5', '2031-04-31', '2031-02-29', '2031-05-00'],
    // level 1, but none of the site's forms
    ...['2031?', '2031%', '2031-XX', '2031-05-XX', '20XX', '2031-05-09T10:00:00Z', '/2031', '2031/', '../..'],
    // level 2
    ...['203X~', '2031-21~', '2031-21-04', '2031-25', '2031-28', '2031-33', '2031-36', '203X/..', '2031-21/2031-22'],
    // out of order, or one day
    ...['2032/2031', '2031-05/2031-04', '2031-05-05/2031-05-05', '2031/2031', '2031/2032/2033'],
  ])('%j', (value) => {
    expect(isEdtf(value)).toBe(false);
    expect(extentOf(value)).toBeNull();
  });
});

test('the library takes every form that is read here as EDTF of level 1', () => {
  const numbers = Array.from({ length: 40 }, (_, number) => String(number).padStart(2, '0'));
  const years = ['2031', '2032', '1900', '0044', '203X'];
  const points = years.flatMap((year) => [
    year,
    ...numbers.flatMap((month) => [`${year}-${month}`, ...numbers.map((day) => `${year}-${month}-${day}`)]),
  ]);
  const singles = points.flatMap((value) => [value, `${value}~`]).filter(isEdtf);
  const ends = ['..', '2031', '2031-02~', '2031-12-31', '2032', '2032-06', '2032-01-01'];
  const intervals = ends.flatMap((from) => ends.map((to) => `${from}/${to}`)).filter(isEdtf);
  expect([singles.length, intervals.length]).toEqual([3045, 27]);
  for (const value of [...singles, ...intervals]) expect(() => parse(value, { level: 1 }), value).not.toThrow();
});

test('first and last day, which an open end has not', () => {
  const days = (value: string) => [firstDay(value), lastDay(value)].map((day) => day && iso(day * 86_400_000));
  expect(days('2032-02~')).toEqual(['2032-02-01', '2032-02-29']);
  expect(days('2031-24')).toEqual(['2031-12-01', '2032-02-29']);
  expect(days('2014/..')).toEqual(['2014-01-01', null]);
  expect(days('../2014')).toEqual([null, '2014-12-31']);
  expect(days('soon')).toEqual([null, null]);
});

test('lengthOf what is open or not known is endless', () => {
  expect(['2031-05-09', '2031-02', '2031/..', null, 'soon'].map((value) => lengthOf(value) / 86_400_000)).toEqual([
    1,
    28,
    Infinity,
    Infinity,
    Infinity,
  ]);
});

test('yearOf takes a year and nothing finer or wider', () => {
  expect(['2031', '2031-05', '203X', '2031~', null].map(yearOf)).toEqual([2031, null, null, null, null]);
});

test('yearToDateOf takes what begins with the year and ends with one of its months', () => {
  const read = ['2031-01/2031-11', '2031-01', '2031-02/2031-11', '2031-01/2032-03', '2031', '2031-01/2031-13', null];
  expect(read.map(yearToDateOf)).toEqual([
    { year: 2031, through: 11 },
    { year: 2031, through: 1 },
    null,
    null,
    null,
    null,
    null,
  ]);
  expect(['2031-01~', '2031-01-03', '2031-01/2031-11-30', '2031-01/..'].map(yearToDateOf)).toEqual(Array(4).fill(null));
});

test('isCalendarDate takes exact years, months and days', () => {
  const values = ['2031', '2031-05', '2031-05-09', '2031~', '203X', '2031-21', '2031/2032', 'soon'];
  expect(values.filter(isCalendarDate)).toEqual(['2031', '2031-05', '2031-05-09']);
});

test('middleOf an open stretch is its known end', () => {
  const at = (edtf: string) => iso(middleOf(extentOf(edtf) as Extent));
  expect([at('2031-05-09'), at('2031-03/..'), at('../2031-03')]).toEqual(['2031-05-09', '2031-03-01', '2031-04-01']);
});
