import { describe, expect, test } from 'vitest';
import type { SeriesRow } from '../schema/series.ts';
import type { Measure, Series } from '../schema/site.ts';
import { party, freight as plainFreight } from '../schema/testing-claims.ts';
import { type Outcome, officialsOf, outcomeOf } from './outcomes.ts';

const freight: Measure = { ...plainFreight, of: [['freight', 'goods traffic']], not: ['air freight'] };

const series = (id: string, role: Series['role']): Series => ({
  id,
  name: id,
  by: 'Board',
  scale: 1e9,
  method: 'Counted.',
  role,
});
const row = (period: string, value: number): SeriesRow => ({
  measure: 'freight',
  period,
  value,
  status: 'as printed',
  released: null,
  source: 'Yearbook',
  url: 'https://example.org/',
  note: null,
});
const officials = officialsOf([
  { series: series('owners', 'other'), rows: [row('2030', 9), row('2029', 7)] },
  { series: series('board', 'main'), rows: [row('2030', 10), row('2031-01/2031-03', 2.5)] },
]);
const figure = (value: number | null, period: string | null, unit = 'USD') => ({ value, period, unit });

/** Whose count, how far off, as what share. */
const countsOf = (outcome: Outcome) =>
  outcome.kind === 'compared'
    ? outcome.counts.map(({ official, difference, share }) => [official.series.id, difference, share] as const)
    : [];

describe('outcomeOf', () => {
  test('sets a value beside every count of its time, the main one first, and says the count less what was stated', () => {
    const outcome = outcomeOf(figure(8e9, '2030'), freight, officials);
    expect(countsOf(outcome)).toEqual([
      ['board', 2e9, 0.25],
      ['owners', 1e9, 0.125],
    ]);
  });

  test('sets remarks last, and none beside itself', () => {
    const remarks: Series = { ...series('minister', 'other'), kind: 'remarks' };
    const said = officialsOf([
      { series: remarks, rows: [{ ...row('2030', 9), speaker: 'Ana Reyes' }] },
      { series: series('owners', 'other'), rows: [row('2030', 9)] },
    ]);
    const of = (name: string) => outcomeOf({ ...figure(9e9, '2030'), speaker: party(name) }, freight, said);
    expect(countsOf(of('Bo Lind')).map(([id]) => id)).toEqual(['owners', 'minister']);
    expect(countsOf(of('Ana Reyes')).map(([id]) => id)).toEqual(['owners']);
    expect(countsOf(outcomeOf(figure(9e9, '2030'), freight, said)).map(([id]) => id)).toEqual(['owners', 'minister']);
  });

  test('takes another series where the main one has nothing', () => {
    expect(countsOf(outcomeOf(figure(7e9, '2029'), freight, officials))).toEqual([['owners', 0, 0]]);
  });

  test('compares a stretch with the same stretch only', () => {
    expect(countsOf(outcomeOf(figure(3e9, '2031-01/2031-03'), freight, officials))).toEqual([
      ['board', -5e8, -5e8 / 3e9],
    ]);
    expect(outcomeOf(figure(3e9, '2031-01/2031-04'), freight, officials)).toEqual({ kind: 'nothing recorded' });
  });

  test.each([
    [figure(8e9, null), 'no time stated'],
    [figure(8e9, '2040'), 'nothing recorded'],
    [figure(null, '2030'), 'no single value'],
    [figure(8e9, '2030', 'EUR'), 'no single value'],
  ])('%j: %s', (stated, kind) => expect(outcomeOf(stated, freight, officials)).toEqual({ kind }));
});
