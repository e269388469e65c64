import { ContentError, type Problem } from '../content-error.ts';
import { type SeriesRow, seriesRowSchema } from '../series.ts';
import { type CsvRow, readCsv } from './csv-file.ts';
import { check } from './in-words.ts';

/** A row of `reference/<id>.csv` as it is to be used, and where its cells stand. */
export interface PlacedRow extends Pick<CsvRow, 'line' | 'placeOf'> {
  readonly row: SeriesRow;
}

/** Names of columns; the header may leave out those that are optional. */
const columns = Object.keys(seriesRowSchema.shape);
const optional = Object.entries(seriesRowSchema.shape).flatMap(([name, cell]) =>
  cell.safeParse(undefined).success ? [name] : [],
);

/** Columns of numbers. */
const numbers = ['value', 'growth'];

/** All of a series, and what is wrong with it: `value: "4,5" has a comma. Write 4.5.`, at its line and column. */
export function readSeriesFile(csv: string): { rows: readonly PlacedRow[]; problems: readonly Problem[] } {
  const file = readCsv(csv, columns, optional);
  const problems = [...file.problems];
  const rows = file.rows.flatMap(({ line, cells, placeOf }): PlacedRow[] => {
    const values = Object.fromEntries(columns.map((name) => [name, cells[name] === '' ? null : cells[name]]));
    const read = Object.fromEntries(numbers.map((name) => [name, numberOf(cells[name] ?? '')]));
    const { data, faults } = check(seriesRowSchema, { ...values, ...read });
    if (data !== null) return [{ line, placeOf, row: data }];
    for (const { path, words } of faults) {
      const column = String(path[0]);
      const written = numbers.includes(column) ? (cells[column] ?? '') : '';
      const reason = written === '' ? words : `${JSON.stringify(written)} ${noNumber(written)}`;
      problems.push({ ...placeOf(column), reason: `${column}: ${reason}`, ...ruleOf(column) });
    }
    return [];
  });
  return { rows, problems };
}

/** The rows alone. Throws a ContentError that names each fault with its line and column. */
export function parseSeries(csv: string, path: string): SeriesRow[] {
  const { rows, problems } = readSeriesFile(csv);
  if (problems.length > 0) throw new ContentError(path, problems);
  return rows.map(({ row }) => row);
}

/** A number of digits with at most one point: neither `0x10` nor `1,234`. Null for an empty cell, NaN for no number. */
function numberOf(cell: string): number | null {
  if (cell === '') return null;
  return /^[+-]?(?:\d+(?:\.\d+)?|\.\d+)(?:e[+-]?\d+)?$/i.test(cell) ? Number(cell) : Number.NaN;
}

/** What is wrong with a cell that is no number, and what it probably is. */
function noNumber(cell: string): string {
  const plain = cell.replace(/[\s\u00a0\u202f'’]/g, '');
  if (/^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(plain))
    return /^[+-]?\d{1,3},\d{3}$/.test(plain)
      ? `has a comma. Write ${plain.replace(',', '')} if it parts the thousands, ${plain.replace(',', '.')} if it is the decimal point.`
      : `has commas between the thousands. Write ${plain.replaceAll(',', '')}.`;
  if (/^[+-]?\d{1,3}(?:\.\d{3})*,\d+$/.test(plain) || /^[+-]?\d+,\d+$/.test(plain))
    return `has a decimal comma. Write ${plain.replaceAll('.', '').replace(',', '.')}.`;
  if (plain !== cell && Number.isFinite(numberOf(plain))) return `has blanks between its digits. Write ${plain}.`;
  return 'is not a number. Write digits, with a point for decimals and a hyphen for minus, without commas or blanks, such as 1234.5 or -3.5; the unit goes into site.yaml.';
}

function ruleOf(column: string): { rule?: string } {
  return column === 'source' || column === 'url' ? { rule: 'row-without-source' } : {};
}
