import { csvParse } from 'd3';
import { expect, test } from 'vitest';
import type { Measure, Series } from '../../schema/site.ts';
import { meta, figure as plainFigure } from '../../schema/testing-claims.ts';
import { type ExportRow, exportCsv, exportRows } from './export.ts';

/** A figure of the freight, unless it says of what else. */
const figure: typeof plainFigure = (exact, more) => plainFigure(exact, { measure: 'freight', ...more });

const freight: Measure = {
  id: 'freight',
  name: 'Freight',
  unit: 'USD',
  scale: 1e9,
  scale_name: 'billion US dollars',
  of: [['freight']],
  not: [],
};
const series: Series = {
  id: 'board',
  name: 'Board',
  by: 'Harbour Board',
  scale: 1e9,
  method: 'Counted.',
  role: 'main',
};
const row = {
  measure: 'freight',
  period: '2031',
  value: 95.28,
  status: 'as printed' as const,
  released: '2032-01',
  source: 'Yearbook, “late” edition, 2032',
  url: 'https://example.org/yearbook',
  note: null,
};
const claim = figure('$40bn, or more', { value: 40e9, period: '2031', modality: 'forecast' });
const rows = exportRows(
  {
    site: { measures: [freight], chart: { title: 'Freight', measure: 'freight' } },
    series: [{ series, rows: [row, { ...row, measure: 'salt' }] }],
    articles: [
      {
        article: meta('2030-11-03'),
        claims: [claim, figure('12 ships', { of: 'ships', measure: null, unit: 'ship' })],
      },
    ],
  },
  new URL('https://record.example'),
);

test('the files have each figure of a measure with its source or sentence, fully scaled', () => {
  expect(rows).toMatchObject([
    { kind: 'recorded', value: 95_280_000_000, unit: 'USD', who: 'Harbour Board', url: 'https://example.org/yearbook' },
    {
      id: `https://record.example/chart/#t-${claim.id}`,
      kind: 'stated',
      value: 40e9,
      status: 'forecast',
      who: 'Ana Reyes',
      exact: '$40bn, or more',
      url: `https://record.example/articles/2030-11-03-harbour/#${claim.id}`,
    },
  ]);
});

test('the CSV has a column for each field, whatever stands in it', () => {
  const parsed = csvParse(exportCsv(rows));
  expect(parsed.columns).toEqual(Object.keys(rows[0] as object));
  expect(parsed.map(({ source, exact }) => [source, exact])).toEqual([
    ['Yearbook, “late” edition, 2032', ''],
    ['The Harbour Gazette, 2030-11-03', '$40bn, or more'],
  ]);
});

test('no cell of the CSV can be taken for a formula', () => {
  const formula = '=HYPERLINK("http://evil.example/","x")';
  const [recorded, stated] = rows.map((one) => ({ ...one, who: '@SUM(1)', source: '+1', note: formula, value: -4 }));
  const parsed = csvParse(exportCsv([recorded, stated] as ExportRow[]));
  for (const { who, source, note, value } of parsed)
    expect([who, source, note, value]).toEqual(["'@SUM(1)", "'+1", `'${formula}`, '-4']);
});
