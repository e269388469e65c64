import { describe, expect, test } from 'vitest';
import { extentOf, middleOf, yearOf, yearToDateOf } from './extent.ts';

const iso = (time: number) => (Number.isFinite(time) ? new Date(time).toISOString().slice(0, 10) : String(time));

describe('extentOf reads the time that an EDTF value covers', () => {
  test.each([
    ['2031-05-09', '2031-05-09', '2031-05-10', 'day', false],
    ['2031-05', '2031-05-01', '2031-06-01', 'month', false],
    ['2031-12~', '2031-12-01', '2032-01-01', 'month', true],
    ['2031-05-09?', '2031-05-09', '2031-05-10', 'day', true],
    ['2031', '2031-01-01', '2032-01-01', 'year', false],
    ['203X', '2030-01-01', '2040-01-01', 'decade', false],
    ['20XX', '2000-01-01', '2100-01-01', 'century', false],
    ['2031-XX', '2031-01-01', '2032-01-01', 'year', false],
    ['2031-21', '2031-03-01', '2031-06-01', 'season', false],
    ['2031-24', '2031-12-01', '2032-03-01', 'season', false],
    ['2031-34', '2031-04-01', '2031-07-01', 'quarter', false],
    ['2031-01/2031-11', '2031-01-01', '2031-12-01', 'interval', false],
    ['2031~/2033', '2031-01-01', '2034-01-01', 'interval', true],
    ['2031-03/..', '2031-03-01', 'Infinity', 'interval', false],
    ['../2031-03', '-Infinity', '2031-04-01', 'interval', false],
    ['0044', '0044-01-01', '0045-01-01', 'year', false],
  ])('%s', (edtf, from, to, grain, soft) => {
    const extent = extentOf(edtf);
    expect(extent && [iso(extent.from), iso(extent.to), extent.grain, extent.soft]).toEqual([from, to, grain, soft]);
  });

  test.each(['', 'soon', '../..', '2031-13', '31'])('%j is none', (edtf) => {
    expect(extentOf(edtf)).toBeNull();
  });
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
});

test('middleOf an open stretch is its known end', () => {
  const at = (edtf: string) => iso(middleOf(extentOf(edtf) as NonNullable<ReturnType<typeof extentOf>>));
  expect([at('2031-05-09'), at('2031-03/..'), at('../2031-03')]).toEqual(['2031-05-09', '2031-03-01', '2031-04-01']);
});
