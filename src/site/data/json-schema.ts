import { z } from 'zod';
import { type Table, tables } from './files.ts';
import { dataWords } from './words.ts';

/** The JSON Schema of a table's JSON file, as a draft 2020-12 document that has its own address. */
export function jsonSchemaOf(table: Table, address: string): object {
  const { of, schema } = tables[table];
  const { $schema, ...shape } = z.toJSONSchema(z.array(schema).describe(dataWords.list(of)));
  return { $schema, $id: address, title: table, ...shape };
}
