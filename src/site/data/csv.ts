import { csvFormatRow, csvParseRows } from 'd3';
import type { Column } from './columns.ts';

// CSV as RFC 4180 has it, that a spreadsheet can open without running anything and that can be read back without loss.

/**
 * What makes a spreadsheet take a cell for a formula, or for nothing. A cell of text that begins so gets an apostrophe
 * before it; so does one that begins with an apostrophe, and one of no characters, since an empty cell is null.
 */
const risky = /^(?:[=+\-@\t\r\n'＝＋－＠]|$)/;

/** A column as far as writing needs it: its name leads to the value, `speaker.name`. */
type Named = Pick<Column, 'name'>;

/** The first line. */
export function csvHead(columns: readonly Named[]): string {
  return line(columns.map(({ name }) => name));
}

/** The line of one entry. What it does not have, and what is null, is an empty cell. */
export function csvLine(columns: readonly Named[], entry: object): string {
  return line(columns.map(({ name }) => cellOf(valueAt(entry, name.split('.')))));
}

/** Entries of a whole file, as they were before they were written. Throws when the header is another one. */
export function readCsv(columns: readonly Column[], csv: string): unknown[] {
  const [head, ...rows] = csvParseRows(csv);
  if (head?.join() !== columns.map(({ name }) => name).join()) throw new Error('These are other columns.');
  const typeColumn = columns.findIndex(({ name }) => name === 'type');
  return rows.map((cells) => {
    const type = cells[typeColumn] ?? '';
    const entry: Nested = {};
    columns.forEach((column, index) => {
      const cell = cells[index] ?? '';
      const has = column.meanings.some(({ types }) => types.length === 0 || types.includes(type));
      if (has && !(column.lacking && cell === '')) put(entry, column.name.split('.'), readCell(cell, column));
    });
    return withoutHollow(entry);
  });
}

function line(cells: readonly string[]): string {
  return `${csvFormatRow(cells)}\r\n`;
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'object') return JSON.stringify(value);
  return typeof value === 'string' && risky.test(value) ? `'${value}` : String(value);
}

function readCell(cell: string, { type }: Column): unknown {
  if (cell === '') return null;
  if (type === 'string') return cell.replace(/^'/, '');
  return JSON.parse(cell) as unknown;
}

function valueAt(entry: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined) return entry;
  return typeof entry === 'object' && entry !== null ? valueAt((entry as Nested)[key], rest) : undefined;
}

interface Nested {
  [key: string]: unknown;
}

function put(entry: Nested, [key = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    entry[key] = value;
    return;
  }
  const inner = (entry[key] ?? {}) as Nested;
  entry[key] = inner;
  put(inner, rest, value);
}

/** Objects of which nothing is known are null. */
function withoutHollow(entry: Nested): Nested {
  return Object.fromEntries(
    Object.entries(entry).map(([key, value]) => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return [key, value];
      const inner = withoutHollow(value as Nested);
      return [key, Object.values(inner).every((part) => part === null) ? null : inner];
    }),
  );
}
