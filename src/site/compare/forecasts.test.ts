import { expect, test } from 'vitest';
import type { SeriesRow } from '../../schema/series.ts';
import type { Series } from '../../schema/site.ts';
import { figure, freight, meta, party } from '../../schema/testing-claims.ts';
import { statedFigures } from '../ledger/figures.ts';
import { forecastsByDistance } from './forecasts.ts';

const series: Series = { id: 'board', name: 'Board', by: 'Board', scale: 1e9, method: 'Counted.', role: 'main' };
const row: SeriesRow = {
  ...{ measure: 'freight', period: '2032', value: 40, status: 'as printed', released: null },
  ...{ source: 'Yearbook', url: 'https://example.org/yearbook', note: null },
};

const forecast = (who: string, billions: number, more: Parameters<typeof figure>[1] = {}) =>
  figure(`$${billions}bn`, {
    ...{ value: billions * 1e9, measure: 'freight', period: '2032', modality: 'forecast', speaker: party(who) },
    ...more,
  });

test('forecasts and goals with an outcome, the nearest in share first, above or below alike; nothing else', () => {
  const claims = [
    forecast('Far', 80),
    forecast('Above', 44),
    forecast('Below', 39),
    forecast('Aiming', 50, { modality: 'target' }),
    forecast('Undated', 40, { period: null }),
    forecast('Unrecorded', 40, { period: '2033' }),
    forecast('Stating', 40, { modality: 'actual' }),
  ];
  const ledger = forecastsByDistance(
    statedFigures([{ article: meta('2031-05-09'), claims }], [freight]),
    [{ row, series, value: 40e9 }],
    freight.scale_name,
  );
  expect(ledger.expected.map(({ who, counts: [count] }) => [who, ...Object.values(count?.off ?? {})])).toEqual([
    ['Below', '+1', '+2.6%'],
    ['Above', '−4', '−9.1%'],
    ['Aiming', '−10', '−20%'],
    ['Far', '−40', '−50%'],
  ]);
  expect(ledger.past).toEqual([]);
  expect(ledger.sources).toHaveLength(1);
});
