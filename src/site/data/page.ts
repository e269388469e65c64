import { dataFileHref } from '../addresses.ts';
import { counted } from '../words/format.ts';
import { columnsOf } from './columns.ts';
import { type Digest, meaningOf } from './datapackage.ts';
import { type DataFile, type Table, tables } from './files.ts';
import { dataWords } from './words.ts';

/** A file to download. */
export interface FileRow {
  readonly name: string;
  readonly href: string;
  readonly what: string;
  /** “24 kB” */
  readonly size: string;
}

/** A column, or the field of that path in JSON. */
export interface ColumnRow {
  readonly name: string;
  /** “text, may be empty” */
  readonly type: string;
  readonly meaning: string;
  readonly values: readonly string[];
}

export interface TableView {
  readonly table: Table;
  /** What an entry is. */
  readonly of: string;
  readonly schema: string;
  readonly columns: readonly ColumnRow[];
}

/** The files with a whole table each. */
export function fileRows(files: readonly (DataFile & Pick<Digest, 'bytes'>)[]): FileRow[] {
  return files.map(({ name, table, format, bytes }) => ({
    name,
    href: dataFileHref(name),
    what: dataWords.file(table, dataWords.formats[format]),
    size: sizeInWords(bytes),
  }));
}

/** Every table with its columns, as its schema describes them. */
export function tableViews(): TableView[] {
  return (Object.keys(tables) as Table[]).map((table) => ({
    table,
    of: tables[table].of,
    schema: dataFileHref(`schema/${table}.json`),
    columns: columnsOf(tables[table].schema).map((column) => ({
      name: column.name,
      type: column.optional ? dataWords.mayBeEmpty(dataWords.types[column.type]) : dataWords.types[column.type],
      meaning: meaningOf(column),
      values: column.values,
    })),
  }));
}

/** `24_310` → “24 kB”; a kB has 1000 bytes. */
function sizeInWords(bytes: number): string {
  if (bytes < 1000) return counted(bytes, 'byte');
  const [unit, size] = bytes < 1e6 ? ['kB', bytes / 1e3] : ['MB', bytes / 1e6];
  return `${size < 10 ? size.toFixed(1) : size.toFixed(0)} ${unit}`;
}
