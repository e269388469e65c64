import type { APIRoute } from 'astro';
import { exportRows } from '../../site/chart/export.ts';
import { chartPaths } from '../../site/chart/of-record.ts';
import { ledgerInput } from '../../site/ledger/of-record.ts';

export const getStaticPaths = chartPaths;

/** Every figure of the chart. */
export const GET: APIRoute = async ({ site }) =>
  new Response(`${JSON.stringify(exportRows(await ledgerInput(), site as URL), null, 1)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
