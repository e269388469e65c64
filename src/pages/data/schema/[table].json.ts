import type { APIContext } from 'astro';
import { type Table, tables } from '../../../data/files.ts';
import { dataResponse } from '../../../views/data-response.ts';
import { schemaFile } from '../../../views/exports.ts';

/** The JSON Schema of a table. */
export function getStaticPaths() {
  return (Object.keys(tables) as Table[]).map((table) => ({ params: { table }, props: { table } }));
}

export function GET({ props, site }: APIContext<{ table: Table }>): Response {
  return dataResponse([schemaFile(props.table, site as URL)], 'json');
}
