import { hash } from 'node:crypto';
import { chartHref, chartRowHref } from '../addresses.ts';
import { ledgerInput } from '../ledger/of-record.ts';
import { site } from '../record/corpus.ts';
import { once } from '../record/once.ts';
import { listedFigures } from './chart.ts';
import { exportCsv, exportRows } from './export.ts';

/** By id of claim: the address of its row below the chart, for those that are listed there. */
export const chartRows = once(
  async (): Promise<ReadonlyMap<string, string>> =>
    new Map(
      site.chart === null
        ? []
        : listedFigures(await ledgerInput()).listed.map(({ claim }) => [claim.id, chartRowHref(claim.id)] as const),
    ),
);

/** The SHA-256 of the file of all figures: a cited picture can be checked against the data that it was drawn from. */
export async function figuresSum(host: URL): Promise<string> {
  return hash('sha256', exportCsv(exportRows(await ledgerInput(), host)), 'hex');
}

/** What the files of all figures say of themselves. */
export async function aboutFigures(host: URL): Promise<{ title: string; url: string; sha256: string }> {
  return {
    title: `${site.chart?.title ?? ''}, ${site.name}`,
    url: new URL(chartHref(), host).href,
    sha256: await figuresSum(host),
  };
}

/** The routes of the chart: one, at the place that site.yaml gives it, or none. */
export function chartPaths(): { params: { chart: string } }[] {
  return site.chart === null ? [] : [{ params: { chart: site.chart.path } }];
}
