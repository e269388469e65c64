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
const yearsOf = (of: ChartLayout) =>
  of.lines.map(({ tone, dots }) => [tone, dots.map(({ official }) => official.row.period)]);

describe('sums from January to a month', () => {
  test('are a line for each year, the latest over the others; parts of a year that begin later are none', () => {
    expect(yearsOf(layout)).toEqual([
      ['earlier', ['2031-01', '2031-01/2031-02', '2031-01/2031-12']],
      ['main', ['2032-01/2032-02', '2032-01/2032-12']],
    ]);
    expect(layout.years.map(({ text }) => text)).toHaveLength(12);
  });

  test('have the same month of two years one above the other', () => {
    const [earlier, main] = layout.lines;
    expect(earlier?.dots[1]?.x).toBe(main?.dots[0]?.x);
    expect(earlier?.dots[1]?.y).toBeGreaterThan(main?.dots[0]?.y ?? 0);
  });

  test('have statements of their years beside them, whole years at December', () => {
    const december = layout.lines[1]?.dots.at(-1)?.x;
    expect(layout.dated.map(({ statement, x }) => [statement.first.claim.exact, x])).toEqual([
      ['18,000 tonnes', december],
      ['2,500 tonnes', layout.lines[0]?.dots[1]?.x],
    ]);
  });

  test('say the last value of each year at its own end, never at another’s', () => {
    for (const { tone, dots } of layout.lines) {
      const last = dots.at(-1);
      const year = last?.official.row.period.slice(0, 4);
      const label = layout.texts.find(({ kind, lines }) => kind === 'main' && lines.includes(year ?? ''));
      expect(label?.lines[0], tone).toBe(tone === 'main' ? '15' : '12');
      expect(Math.abs((label?.y ?? 0) - (last?.y ?? 0)), tone).toBeLessThan(40);
    }
  });

  test('are told to the script with what was worked out', () => {
    expect(chartData(layout, catches).lines.map(({ dots }) => dots.map(({ workedOut }) => workedOut))).toEqual([
      [false, true, false],
      [false, false],
    ]);
  });

  test('have as a title what was recorded last, beside the year before', () => {
    expect(chartView(input).months?.finding).toBe(
      'From January to December 2032 Port recorded 15 thousand tonnes, in the same months of 2031 12 thousand tonnes',
    );
  });

  test('are not drawn where there are none', () => {
    expect(chartView({ ...input, series: [{ series, rows: [row('2031', 12)] }] }).months).toBeNull();
  });
});
