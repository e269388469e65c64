import type { APIContext } from 'astro';
import { schemaFile } from '../../../site/data/exports.ts';
import { type Table, tables } from '../../../site/data/files.ts';
import { dataResponse } from '../../../site/data/response.ts';

/** The JSON Schema of a table. */
export function getStaticPaths() {
  return (Object.keys(tables) as Table[]).map((table) => ({ params: { table }, props: { table } }));
}

export function GET({ props, site }: APIContext<{ table: Table }>): Response {
  return dataResponse([schemaFile(props.table, site as URL)], 'json');
}
