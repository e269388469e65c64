import type { Site } from '../../schema/site.ts';
import { type Column, columnsOf } from './columns.ts';
import { type DataFile, mediaTypes, tables } from './files.ts';
import { dataWords } from './words.ts';

/** How long a file is, in bytes, and its SHA-256 in hexadecimal. */
export interface Digest {
  readonly bytes: number;
  readonly sha256: string;
}

/** What is in the folder, as a Frictionless Data Package. */
export function dataPackage(
  site: Pick<Site, 'name' | 'description'>,
  homepage: string,
  files: readonly (DataFile & Digest)[],
): object {
  return {
    profile: 'data-package',
    name: 'on-the-record',
    title: site.name,
    description: site.description,
    homepage,
    resources: files.map(({ name, table, format, bytes, sha256 }) => ({
      profile: format === 'csv' ? 'tabular-data-resource' : 'data-resource',
      name: `${table}-${format}`,
      path: name,
      title: dataWords.resource(table, format),
      description: dataWords.each(tables[table].of),
      format,
      mediatype: mediaTypes[format],
      encoding: 'utf-8',
      bytes,
      hash: `sha256:${sha256}`,
      ...(format === 'csv' && {
        dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
        schema: { fields: columnsOf(tables[table].schema).map(fieldOf), missingValues: [''], primaryKey: 'id' },
      }),
    })),
  };
}

function fieldOf(column: Column) {
  const { name, type, optional, values } = column;
  return {
    name,
    type,
    description: meaningOf(column),
    constraints: { required: !optional, ...(values.length > 0 && { enum: values }) },
  };
}

/** What a column means, in a sentence for each type of entries that means another thing by it. */
export function meaningOf({ meanings }: Pick<Column, 'meanings'>): string {
  return meanings.map(({ types, text }) => (types.length === 0 ? text : dataWords.ofTypes(types, text))).join(' ');
}
