import type { APIContext } from 'astro';
import { checksums } from '../../site/data/exports.ts';
import { dataResponse } from '../../site/data/response.ts';

/** The SHA-256 of every other file below `/data/`. */
export function GET({ site }: APIContext): Response {
  return dataResponse(checksums(site as URL), 'txt');
}
