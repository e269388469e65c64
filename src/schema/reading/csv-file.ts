import { CsvError, parse } from 'csv-parse/sync';
import type { Problem } from '../content-error.ts';
import { nearWord } from './near-word.ts';

type Place = Omit<Problem, 'reason'>;

/** A row under the header: its cells by the name of their column, and where each begins. */
export interface CsvRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
  readonly placeOf: (column: string) => Place;
}

export interface CsvFile {
  /** Rows that have as many cells as there are columns; none where the header is not sound. */
  readonly rows: readonly CsvRow[];
  /** What is wrong with the file as CSV, with line and column of the file. */
  readonly problems: readonly Problem[];
}

interface Line {
  readonly cells: readonly string[];
  readonly line: number;
}

const top: Place = { line: 1, column: 1 };

/** Reads comma-separated values whose header names exactly these columns, in any order; the `optional` ones may be missing. */
export function readCsv(file: string, columns: readonly string[], optional: readonly string[] = []): CsvFile {
  const csv = file.replace(/^\ufeff/, '');
  const failed = (problem: Problem): CsvFile => ({ rows: [], problems: [problem] });
  const header = `a header, ${columns.filter((column) => !optional.includes(column)).join(',')}`;
  if (csv.trim() === '')
    return failed({ ...top, reason: `The file is empty. Begin it with ${header}; then a line for each row.` });
  const separator = strangeSeparator(csv, columns);
  if (separator !== null) return failed({ ...top, reason: separator });
  const { records, fault } = split(csv);
  if (fault !== null) return failed(fault);
  const [names, ...rest] = records as [Line, ...Line[]];
  const starts = lineStarts(csv);
  const placesIn = ({ line }: Line) => placesOfCells(csv, starts[line] ?? 0, line);
  const problems = headerProblems(names, columns, optional, placesIn(names));
  if (problems.length > 0) return { rows: [], problems };
  if (rest.length === 0)
    return failed({ line: names.line, column: 1, reason: 'There is no row under the header. Add one for each value.' });
  const rows = rest.flatMap((record): CsvRow[] => {
    const { cells, line } = record;
    if (cells.length !== names.cells.length) {
      problems.push({ line, column: 1, reason: wrongLength(cells.length, names.cells.length) });
      return [];
    }
    return [
      {
        line,
        cells: Object.fromEntries(names.cells.map((name, index) => [name, cells[index] ?? ''])),
        placeOf: (column) => placesIn(record)[names.cells.indexOf(column)] ?? { line, column: 1 },
      },
    ];
  });
  return { rows, problems };
}

/** The records and the lines that they begin on, blank lines left out, up to the first that is no CSV. */
function split(csv: string): { records: Line[]; fault: Problem | null } {
  const records: Line[] = [];
  let line = 1;
  try {
    parse(csv, {
      relax_column_count: true,
      on_record: (cells: string[]) => {
        if (cells.length > 1 || cells[0]?.trim() !== '') records.push({ cells, line });
        line += cells.join('').split(/\r\n|\n|\r/).length;
        return null;
      },
    });
    return { records, fault: null };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const places = placesOfCells(csv, lineStarts(csv)[line] ?? 0, line);
    const begins = places[Number(error.column)] ?? { line, column: 1 };
    const reason =
      error.code === 'CSV_QUOTE_NOT_CLOSED'
        ? 'The quotation mark that begins this cell is never closed. Close it.'
        : `The cell that begins here has a quotation mark${Number(error.lines) > begins.line ? ', lines below,' : ''} that neither begins nor ends it. Put the whole cell in quotation marks, and write each mark inside of it twice.`;
    return { records, fault: { ...begins, reason } };
  }
}

/** Where each cell of the record begins that starts at an offset of the file, on a line of it. */
function placesOfCells(csv: string, offset: number, fromLine: number): Place[] {
  let [line, column, quoted] = [fromLine, 1, false];
  const places: Place[] = [{ line, column }];
  for (let at = offset; at < csv.length; at++) {
    const character = csv[at];
    if (character === '"') quoted = !quoted;
    if ((character === '\n' || character === '\r') && !quoted) break;
    if (character === '\n') [line, column] = [line + 1, 1];
    else column++;
    if (character === ',' && !quoted) places.push({ line, column });
  }
  return places;
}

/** The offset at which each line begins, by its number, from 1. */
function lineStarts(csv: string): number[] {
  const starts = [0, 0];
  for (const { index, 0: end } of csv.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length);
  return starts;
}

/** Spreadsheets of many countries separate by semicolons, or say so in a first line of their own. */
function strangeSeparator(csv: string, columns: readonly string[]): string | null {
  const [first = ''] = csv.split(/\r\n|\n|\r/);
  if (/^"?sep=/i.test(first))
    return 'A line `sep=` is for one spreadsheet program alone. Delete it, and separate the cells by commas.';
  for (const [separator, name] of [
    [';', 'semicolons'],
    ['\t', 'tabs'],
    ['|', 'strokes'],
  ] as const) {
    const names = first.split(separator).map((cell) => cell.trim().replaceAll('"', ''));
    if (names.length > 1 && names.some((cell) => columns.includes(cell)))
      return `The cells are separated by ${name}. Save the file as comma-separated values, with points for decimals.`;
  }
  return null;
}

function headerProblems(
  { cells }: Line,
  columns: readonly string[],
  optional: readonly string[],
  places: readonly Place[],
): Problem[] {
  const problems: Problem[] = [];
  const missing = columns.filter((column) => !cells.includes(column));
  const meant = new Set<string>();
  const seen = new Set<string>();
  cells.forEach((cell, index) => {
    const place = places[index] ?? top;
    const isSecond = seen.size === seen.add(cell).size;
    if (isSecond)
      problems.push({
        ...place,
        reason: `A column ${JSON.stringify(cell)} is further left already. Delete one of the two.`,
      });
    else if (!columns.includes(cell)) {
      const near = nearWord(cell.trim(), missing);
      if (near !== null) meant.add(near);
      problems.push({
        ...place,
        reason: `The header has ${JSON.stringify(cell)}, which is not a column. ${near === null ? `Delete it; there are ${columns.join(', ')}.` : `Did you mean ${near}?`}`,
      });
    }
  });
  for (const column of missing)
    if (!meant.has(column) && !optional.includes(column))
      problems.push({
        ...top,
        reason: `The header lacks the column \`${column}\`. Add it, with an empty cell where there is nothing to say.`,
      });
  return problems;
}

function wrongLength(has: number, wants: number): string {
  const count = (cells: number) => `${cells} ${cells === 1 ? 'cell' : 'cells'}`;
  return has > wants
    ? `The row has ${count(has)}, the header ${wants}. Put a cell that has a comma in quotation marks.`
    : `The row has ${count(has)}, the header ${wants}. Add a comma for each empty cell.`;
}
