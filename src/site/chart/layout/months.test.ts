import { describe, expect, test } from 'vitest';
import type { SeriesRow } from '../../../schema/series.ts';
import type { Measure, Series } from '../../../schema/site.ts';
import { figure, meta, quotation } from '../../../schema/testing-claims.ts';
import type { LedgerInput } from '../../ledger/figures.ts';
import { chartView } from '../chart.ts';
import { chartData } from '../data.ts';
import type { ChartLayout } from './index.ts';

const catches: Measure = {
  id: 'catches',
  name: 'Catches of the fleet',
  unit: 'tonne',
  scale: 1e3,
  scale_name: 'thousand tonnes',
  of: [['catches']],
  not: [],
};
const series: Series = {
  id: 'port',
  name: 'Port, to month',
  by: 'Port',
  scale: 1e3,
  method: 'Weighed.',
  role: 'other',
};
const row = (period: string, value: number, status: SeriesRow['status'] = 'as printed'): SeriesRow => ({
  measure: 'catches',
  period,
  value,
  status,
  released: null,
  source: `Port, ${period}`,
  url: 'https://example.org/port',
  note: null,
});
const rows = [
  row('2031-01', 1),
  row('2031-01/2031-02', 2, 'derived'),
  row('2031-01/2031-12', 12),
  row('2032-01/2032-02', 3),
  row('2032-01/2032-12', 15),
  row('2031-04/2031-06', 4),
];
const tonnes = (exact: string, value: number, more: Parameters<typeof figure>[1]) =>
  figure(exact, { kind: 'measure', unit: 'tonne', of: 'catches', measure: 'catches', value, ...more });
const said = quotation('we aim at 18,000 tonnes', { said: '2032-07-01' });
const claims = [
  said,
  tonnes('18,000 tonnes', 18e3, { modality: 'target', period: '2032', quotation: said.id }),
  tonnes('2,500 tonnes', 2500, { period: '2031-01/2031-02' }),
  tonnes('9,000 tonnes', 9000, { period: '2029' }),
  tonnes('4,000 tonnes', 4000, { period: '2031-04/2031-06' }),
];
const input: LedgerInput = {
  site: { measures: [catches], chart: { title: 'Catches', measure: 'catches' } },
  series: [{ series, rows }],
  articles: [{ article: meta('2032-08-01'), claims }],
};

function monthsOf(of: LedgerInput): ChartLayout {
  const { months } = chartView(of);
  if (months === null) throw new Error('nothing was drawn');
  return months.drawings.wide;
}
const layout = monthsOf(input);
const barOf = (period: string) => layout.bars.find(({ official }) => official.row.period === period);

describe('sums from January to a month', () => {
  test('are bars, each year’s beside the other’s; parts of a year that begin later are none', () => {
    expect(layout.bars.map(({ official, latest }) => [official.row.period, latest])).toEqual([
      ['2031-01', false],
      ['2031-01/2031-02', false],
      ['2032-01/2032-02', true],
      ['2031-01/2031-12', false],
      ['2032-01/2032-12', true],
    ]);
    const [pale, dark] = [barOf('2031-01/2031-02'), barOf('2032-01/2032-02')];
    expect((dark?.x ?? 0) - (pale?.x ?? 0)).toBeGreaterThan(pale?.width ?? 0);
    expect(layout.years.map(({ text }) => text)).toHaveLength(12);
  });

  test('stand on zero, as high as their value', () => {
    const [one, twelve] = [barOf('2031-01'), barOf('2031-01/2031-12')];
    const height = (bar: typeof one) => (bar?.foot ?? 0) - (bar?.y ?? 0);
    expect(height(twelve) / height(one)).toBeCloseTo(12);
  });

  test('have statements of their years on them, whole years at December', () => {
    expect(layout.dated.map(({ statement, x }) => [statement.first.claim.exact, Math.round(x)])).toEqual([
      ['18,000 tonnes', Math.round(barOf('2032-01/2032-12')?.x ?? 0)],
      ['2,500 tonnes', Math.round(barOf('2031-01/2031-02')?.x ?? 0)],
    ]);
  });

  test('begin a goal at the day of the year that it was stated', () => {
    const [{ x0, x1 }, goal] = [layout.geometry.plot, layout.dated[0]];
    expect(goal?.shape).toBe('goal');
    expect(((goal?.from ?? 0) - x0) / (x1 - x0)).toBeCloseTo(0.5, 1);
  });

  test('say which year the last of each is', () => {
    expect(layout.texts.flatMap(({ lines }) => lines).sort()).toEqual(['2031: 12', '2032: 15']);
  });

  test('are told to the script with what was worked out', () => {
    expect(chartData(layout, catches).bars.map(({ workedOut }) => workedOut)).toEqual([
      false,
      true,
      false,
      false,
      false,
    ]);
  });

  test('are not drawn where there are none', () => {
    expect(chartView({ ...input, series: [{ series, rows: [row('2031', 12)] }] }).months).toBeNull();
  });
});
