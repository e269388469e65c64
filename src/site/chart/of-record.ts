import { chartRowHref } from '../addresses.ts';
import { ledgerInput } from '../ledger/of-record.ts';
import { once } from '../record/once.ts';
import { listedFigures } from './chart.ts';

/** By id of claim: the address of its row below the chart, for those that are listed there. */
export const chartRows = once(
  async (): Promise<ReadonlyMap<string, string>> =>
    new Map(listedFigures(await ledgerInput()).listed.map(({ claim }) => [claim.id, chartRowHref(claim.id)])),
);
