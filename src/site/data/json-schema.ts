import { z } from 'zod';
import { type Table, tables } from './files.ts';

/** The JSON Schema of a table's JSON file, as a draft 2020-12 document that has its own address. */
export function jsonSchemaOf(table: Table, address: string): object {
  const { of, schema } = tables[table];
  const { $schema, ...shape } = z.toJSONSchema(z.array(schema).describe(`A list. Each entry: ${of}`));
  return { $schema, $id: address, title: table, ...shape };
}
