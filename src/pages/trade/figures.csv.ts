import type { APIRoute } from 'astro';
import { tradeInput } from '../../views/indexes.ts';
import { exportCsv, exportRows } from '../../views/trade-export.ts';

/** Every figure of the chart, a line each. */
export const GET: APIRoute = async ({ site }) =>
  new Response(exportCsv(exportRows(await tradeInput(), site as URL)), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
