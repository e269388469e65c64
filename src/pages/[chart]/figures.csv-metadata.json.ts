import type { APIRoute } from 'astro';
import { csvMetadata, exportRows } from '../../site/chart/export.ts';
import { aboutFigures, chartPaths } from '../../site/chart/of-record.ts';
import { ledgerInput } from '../../site/ledger/of-record.ts';

export const getStaticPaths = chartPaths;

/** What the columns of the figures mean, where they are from, and their checksum. */
export const GET: APIRoute = async ({ site }) => {
  const host = site as URL;
  return Response.json(csvMetadata(exportRows(await ledgerInput(), host), await aboutFigures(host)));
};
