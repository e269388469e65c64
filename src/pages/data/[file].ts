import type { APIContext } from 'astro';
import { tableFile } from '../../site/data/exports.ts';
import { type DataFile, dataFiles } from '../../site/data/files.ts';
import { dataResponse } from '../../site/data/response.ts';

/** `/data/claims.json`, `/data/claims.csv`, and so on: a whole table in a format. */
export function getStaticPaths() {
  return dataFiles.map((file) => ({ params: { file: file.name }, props: { file } }));
}

export async function GET({ props, site }: APIContext<{ file: DataFile }>): Promise<Response> {
  return dataResponse(await tableFile(props.file, site as URL), props.file.format);
}
