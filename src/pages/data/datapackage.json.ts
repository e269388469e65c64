import type { APIContext } from 'astro';
import { packageFile } from '../../site/data/exports.ts';
import { dataResponse } from '../../site/data/response.ts';

/** The tables, described for programs that read data packages. */
export async function GET({ site }: APIContext): Promise<Response> {
  return dataResponse([await packageFile(site as URL)], 'json');
}
