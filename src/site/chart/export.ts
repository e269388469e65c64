import { isRemark, type Official, officialsOf } from '../../link/outcomes.ts';
import { articleHref, chartHref } from '../addresses.ts';
import { csvHead, csvLine } from '../data/csv.ts';
import type { LedgerInput } from '../ledger/figures.ts';
import { type StatedFigure, statedFigures } from '../ledger/figures.ts';
import { officialId, statedId } from './table.ts';
import { columnWords } from './words.ts';

/** A line of the files to download: an official count or remark with its source, or a statement with its place. Null is unknown. */
export interface ExportRow {
  /** Address of its line on the page, if that has it: of very many it has the newest. */
  readonly id: string;
  readonly kind: 'recorded' | 'remark' | 'stated';
  readonly measure: string;
  /** EDTF. */
  readonly period: string | null;
  /** In `unit`, fully scaled; null for a range. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
  readonly qualifier: string | null;
  /** The article's word for it: “nearly”. */
  readonly qualifier_words: string | null;
  /** `as printed`, `derived` of a recorded one; `actual`, `forecast`, `target`, `estimate` of a stated one. */
  readonly status: string | null;
  readonly change: string | null;
  /** What a change is measured against, EDTF. */
  readonly base: string | null;
  /** Who compiles the series, or who stated it. */
  readonly who: string | null;
  /** Released or said, EDTF. */
  readonly when: string | null;
  /** Words of the article. */
  readonly exact: string | null;
  readonly source: string;
  /** Where it was printed; of a stated one, its sentence on this site. */
  readonly url: string;
  readonly note: string | null;
}

/** All figures of the page, recorded ones first; addresses absolute. */
export function exportRows({ site, series, articles }: LedgerInput, host: URL): ExportRow[] {
  const units = new Map(site.measures.map(({ id, unit }) => [id, unit]));
  return [
    ...officialsOf(series)
      .filter(({ row }) => units.has(row.measure))
      .map((official) => recordedRow(official, units.get(official.row.measure) as string, host)),
    ...statedFigures(articles, site.measures).map((figure) => statedRow(figure, host)),
  ];
}

/** Columns of the CSV, in order. */
const meanings: Readonly<Record<keyof ExportRow, string>> = columnWords;
const columns = (Object.keys(meanings) as (keyof ExportRow)[]).map((name) => ({ name }));

/** The columns and the sources as CSVW, the standard for a table’s description: `figures.csv-metadata.json`. */
export function csvMetadata(
  rows: readonly ExportRow[],
  about: { readonly title: string; readonly url: string; readonly sha256: string },
) {
  return {
    '@context': 'http://www.w3.org/ns/csvw',
    url: 'figures.csv',
    'dc:title': about.title,
    'dc:source': [...new Set(rows.map(({ source }) => source))],
    'dc:identifier': `sha256:${about.sha256}`,
    'dc:isPartOf': about.url,
    tableSchema: {
      columns: columns.map(({ name }) => ({ name, titles: name, 'dc:description': columnWords[name] })),
      primaryKey: 'id',
    },
  };
}

/** The same as JSON, which says itself what each key means, where the figures are from, and the checksum of the CSV. */
export function exportJson(rows: readonly ExportRow[], about: Parameters<typeof csvMetadata>[1]) {
  const { title, url, sha256 } = about;
  const sources = [...new Set(rows.map(({ source }) => source))];
  return { title, url, sha256_of_csv: sha256, columns: columnWords, sources, figures: rows };
}

/** The same as CSV, a column each, with a header; like all CSV of the site, safe to open in a spreadsheet. */
export function exportCsv(rows: readonly ExportRow[]): string {
  return csvHead(columns) + rows.map((row) => csvLine(columns, row)).join('');
}

function recordedRow(official: Official, unit: string, host: URL): ExportRow {
  const { row, series, value } = official;
  return {
    id: new URL(`${chartHref()}#${officialId(official)}`, host).href,
    kind: isRemark(official) ? 'remark' : 'recorded',
    measure: row.measure,
    period: row.period,
    value: Number(value.toPrecision(12)), // 95.28 × 1e9 in binary is not 95280000000
    low: null,
    high: null,
    unit,
    qualifier: null,
    qualifier_words: null,
    status: row.status,
    change: null,
    base: null,
    who: row.speaker ?? series.by,
    when: row.released,
    exact: null,
    source: row.source,
    url: row.url,
    note: row.note,
  };
}

function statedRow({ claim, article, measure, said }: StatedFigure, host: URL): ExportRow {
  return {
    id: new URL(`${chartHref()}#${statedId(claim.id)}`, host).href,
    kind: 'stated',
    measure: measure.id,
    period: claim.period,
    value: claim.value,
    low: claim.low,
    high: claim.high,
    unit: claim.unit,
    qualifier: claim.qualifier,
    qualifier_words: claim.qualifier_words ?? null,
    status: claim.modality,
    change: claim.change,
    base: claim.base,
    who: claim.speaker?.name ?? null,
    when: said,
    exact: claim.exact,
    source: `${article.publisher}, ${article.published.value}`,
    url: new URL(articleHref(article.slug, claim.id), host).href,
    note: claim.of,
  };
}
