import type { APIRoute } from 'astro';
import { exportCsv, exportRows } from '../../site/chart/export.ts';
import { chartPaths } from '../../site/chart/of-record.ts';
import { ledgerInput } from '../../site/ledger/of-record.ts';

export const getStaticPaths = chartPaths;

/** Every figure of the chart, a line each. */
export const GET: APIRoute = async ({ site }) =>
  new Response(exportCsv(exportRows(await ledgerInput(), site as URL)), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
