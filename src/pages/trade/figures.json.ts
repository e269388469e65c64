import type { APIRoute } from 'astro';
import { tradeInput } from '../../views/indexes.ts';
import { exportRows } from '../../views/trade-export.ts';

/** Every figure of the chart. */
export const GET: APIRoute = async ({ site }) =>
  new Response(`${JSON.stringify(exportRows(await tradeInput(), site as URL), null, 1)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
