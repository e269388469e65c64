import type { APIRoute } from 'astro';
import { exportJson, exportRows } from '../../site/chart/export.ts';
import { aboutFigures, chartPaths } from '../../site/chart/of-record.ts';
import { ledgerInput } from '../../site/ledger/of-record.ts';

export const getStaticPaths = chartPaths;

/** Every figure of the chart, with what each key means and where they are from. */
export const GET: APIRoute = async ({ site }) => {
  const host = site as URL;
  const json = exportJson(exportRows(await ledgerInput(), host), await aboutFigures(host));
  return new Response(`${JSON.stringify(json, null, 1)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
