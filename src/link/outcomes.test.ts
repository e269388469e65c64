import { describe, expect, test } from 'vitest';
import type { SeriesRow } from '../schema/series.ts';
import type { Measure, Series } from '../schema/site.ts';
import { officialsOf, outcomeOf } from './outcomes.ts';

const freight: Measure = {
  id: 'freight',
  name: 'Freight of the harbour',
  unit: 'USD',
  scale: 1e9,
  scale_name: 'billion US dollars',
  of: [['freight', 'goods traffic']],
  not: ['air freight'],
};

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

describe('outcomeOf', () => {
  test('sets a value beside the main series, scaled, and says recorded less stated', () => {
    const outcome = outcomeOf(figure(8e9, '2030'), freight, officials);
    expect(outcome).toMatchObject({ kind: 'compared', difference: 2e9, share: 0.25 });
    expect(outcome.kind === 'compared' && outcome.recorded.series.id).toBe('board');
  });

  test('takes another series where the main one has nothing', () => {
    expect(outcomeOf(figure(7e9, '2029'), freight, officials)).toMatchObject({ kind: 'compared', difference: 0 });
  });

  test('compares a stretch with the same stretch only', () => {
    expect(outcomeOf(figure(3e9, '2031-01/2031-03'), freight, officials)).toMatchObject({ difference: -5e8 });
    expect(outcomeOf(figure(3e9, '2031-01/2031-04'), freight, officials)).toEqual({ kind: 'nothing recorded' });
  });

  test.each([
    [figure(8e9, null), 'no time stated'],
    [figure(8e9, '2040'), 'nothing recorded'],
    [figure(null, '2030'), 'no single value'],
    [figure(8e9, '2030', 'EUR'), 'no single value'],
  ])('%j: %s', (stated, kind) => expect(outcomeOf(stated, freight, officials)).toEqual({ kind }));
});
