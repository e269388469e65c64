import type { APIRoute } from 'astro';
import { chartHref } from '../../site/addresses.ts';
import { csvMetadata, exportRows } from '../../site/chart/export.ts';
import { chartPaths, figuresSum } from '../../site/chart/of-record.ts';
import { ledgerInput } from '../../site/ledger/of-record.ts';
import { site as settings } from '../../site/record/corpus.ts';

export const getStaticPaths = chartPaths;

/** What the columns of the figures mean, where they are from, and their checksum. */
export const GET: APIRoute = async ({ site }) => {
  const host = site as URL;
  const about = {
    title: `${settings.chart?.title ?? ''}, ${settings.name}`,
    url: new URL(chartHref(), host).href,
    sha256: await figuresSum(host),
  };
  return Response.json(csvMetadata(exportRows(await ledgerInput(), host), about));
};
