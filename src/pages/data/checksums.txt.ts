import type { APIContext } from 'astro';
import { dataResponse } from '../../views/data-response.ts';
import { checksums } from '../../views/exports.ts';

/** The SHA-256 of every other file below `/data/`. */
export function GET({ site }: APIContext): Response {
  return dataResponse(checksums(site as URL), 'txt');
}
