import { chartRowHref } from '../addresses.ts';
import { ledgerInput } from '../ledger/of-record.ts';
import { site } from '../record/corpus.ts';
import { once } from '../record/once.ts';
import { listedFigures } from './chart.ts';

/** By id of claim: the address of its row below the chart, for those that are listed there. */
export const chartRows = once(
  async (): Promise<ReadonlyMap<string, string>> =>
    new Map(
      site.chart === null
        ? []
        : listedFigures(await ledgerInput()).listed.map(({ claim }) => [claim.id, chartRowHref(claim.id)] as const),
    ),
);

/** The routes of the chart: one, at the place that site.yaml gives it, or none. */
export function chartPaths(): { params: { chart: string } }[] {
  return site.chart === null ? [] : [{ params: { chart: site.chart.path } }];
}
