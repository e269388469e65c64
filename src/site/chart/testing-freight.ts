import type { SeriesRow } from '../../schema/series.ts';
import type { Measure, Series } from '../../schema/site.ts';
import {
  date,
  meta,
  party,
  figure as plainFigure,
  freight as plainFreight,
  quotation,
} from '../../schema/testing-claims.ts';
import type { LedgerInput } from '../ledger/figures.ts';

// What the tests of chart, table and ledger are about: the freight of a harbour, counted by two and spoken of by one.

/** A figure of the freight, unless it says of what else. */
export const figure: typeof plainFigure = (exact, more) => plainFigure(exact, { measure: 'freight', ...more });

export const freight: Measure = { ...plainFreight, not: ['air freight'] };
const landings: Measure = { ...freight, id: 'landings', name: 'Landings', of: [['landings']], not: [] };
export const main: Series = {
  id: 'board',
  name: 'Harbour board, by year',
  by: 'Harbour Board',
  called: 'the Harbour Board',
  scale: 1e9,
  method: 'Counted.',
  role: 'main',
};
const other: Series = {
  ...main,
  id: 'owners',
  name: 'Shipowners',
  by: 'Shipowners',
  called: 'Shipowners',
  role: 'other',
};
const remarks: Series = { ...other, id: 'remarks', name: 'Remarks of officials', kind: 'remarks' };
export const row = (period: string, value: number, more: Partial<SeriesRow> = {}): SeriesRow => ({
  measure: 'freight',
  period,
  value,
  status: 'as printed',
  released: null,
  source: `Yearbook ${period}`,
  url: 'https://example.org/yearbook',
  note: null,
  ...more,
});

const said = quotation('freight may pass $40bn', { said: '2030-11-02', mode: 'indirect', marked: false });
const forecast = { modality: 'forecast', value: 40e9, period: '2031', quotation: said.id } as const;
export const claims = {
  early: [
    said,
    figure('$40bn', forecast),
    figure('over $45bn by 2032', { modality: 'target', value: 45e9, period: '2032', qualifier: 'over' }),
    figure('$44bn soon', { modality: 'forecast', value: 44e9, period: null }),
    figure('a third', {
      kind: 'percent',
      unit: 'percent',
      value: 33,
      change: 'rise',
      qualifier: 'under',
      period: '2030',
      base: '2029',
    }),
    figure('$2bn', { value: 2e9, change: 'rise' }),
    figure('12 ships', { kind: 'count', unit: 'ship', value: 12, of: 'ships', measure: null }),
  ],
  late: [
    date('2031', '2031', { basis: 'stated', kind: 'period' }),
    figure('$40 billion', { ...forecast, quotation: null }),
    figure('$38bn', { value: 38e9, period: '2031', speaker: party('Bo Lind') }),
    figure('$3bn', { of: 'landings', measure: 'landings', period: '2031-06', speaker: null }),
  ],
};
export const input: LedgerInput = {
  site: { measures: [freight, landings], chart: { title: 'Freight', measure: 'freight' } },
  series: [
    { series: remarks, rows: [row('2031', 33.5, { speaker: 'Cora Blum' })] },
    { series: other, rows: [row('2030', 31), row('2031', 37)] },
    {
      series: main,
      rows: [
        row('2028', 20),
        row('2029', 25, { status: 'derived' }),
        row('2030', 33.125, { note: 'Growth is printed as 31 percent.' }),
        row('2031', 36),
        row('2032', 48),
        row('2031-06', 3.1, { measure: 'landings' }),
      ],
    },
  ],
  articles: [
    { article: meta('2032-02-01'), claims: claims.late },
    { article: meta('2030-11-03'), claims: claims.early },
  ],
};
