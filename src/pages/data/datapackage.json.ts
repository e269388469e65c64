import type { APIContext } from 'astro';
import { dataResponse } from '../../views/data-response.ts';
import { packageFile } from '../../views/exports.ts';

/** The tables, described for programs that read data packages. */
export async function GET({ site }: APIContext): Promise<Response> {
  return dataResponse([await packageFile(site as URL)], 'json');
}
