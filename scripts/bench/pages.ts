import { rm } from 'node:fs/promises';
import { accountsOf, budgetTable, overruns } from '../built/budgets.ts';
import { builtPages, fullestOfEachKind } from '../built/pages.ts';
import { table } from '../built/table.ts';
import { serve } from '../serve.ts';
import { makeSite } from '../site.ts';
import { findBrowser } from '../testing/find-browser.ts';
import { type Lighthouse, startLighthouse } from '../testing/lighthouse.ts';

const outDir = '.cache/site-to-bench';

/** What performance is made of, in ms but for the last. */
const metrics = {
  'first-contentful-paint': 'first paint',
  'largest-contentful-paint': 'largest paint',
  'total-blocking-time': 'blocked',
  'cumulative-layout-shift': 'shift',
};

/**
 * Builds the site and prints what its pages weigh, and Lighthouse's performance on the fullest page of each kind, as the
 * median of some runs. False when a page is above its budget.
 */
export async function benchPages(runs: number): Promise<boolean> {
  const { BASE_PATH } = process.env;
  const browser = findBrowser();
  if ((await makeSite(outDir)) !== 0) throw new Error('The site could not be built (above).');
  const accounts = await accountsOf(outDir, BASE_PATH);
  console.log(`\n${budgetTable(accounts)}\n`);
  const site = await serve(outDir, 0, BASE_PATH);
  const lighthouse = await startLighthouse(browser);
  try {
    const rows: string[][] = [];
    for (const { path } of fullestOfEachKind(await builtPages(outDir)))
      rows.push([path, ...(await performanceOf(lighthouse, site.url + path, runs))]);
    console.log(table([[`Lighthouse as a phone, median of ${runs}`, 'score', ...Object.values(metrics), ''], ...rows]));
  } finally {
    await lighthouse.close();
    await site.close();
    await rm(outDir, { recursive: true });
  }
  return accounts.flatMap(overruns).length === 0;
}

/** Median score of 100, then the metrics of the run that had it. */
async function performanceOf(lighthouse: Lighthouse, url: string, runs: number): Promise<string[]> {
  const verdicts = [];
  for (let run = 0; run < runs; run++) verdicts.push(await lighthouse.audit(url, ['performance']));
  const median = verdicts.sort((a, b) => (a.scores['performance'] ?? 0) - (b.scores['performance'] ?? 0))[runs >> 1];
  if (median === undefined) throw new Error(`Lighthouse was not run on ${url}.`);
  const shown = Object.keys(metrics).map((id) => median.values[id] ?? '–');
  return [((median.scores['performance'] ?? 0) * 100).toFixed(0), ...shown, ''];
}
