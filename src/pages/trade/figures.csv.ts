import type { APIRoute } from 'astro';
import { exportCsv, exportRows } from '../../site/chart/export.ts';
import { tradeInput } from '../../site/record/indexes.ts';

/** Every figure of the chart, a line each. */
export const GET: APIRoute = async ({ site }) =>
  new Response(exportCsv(exportRows(await tradeInput(), site as URL)), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
