import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { readSite } from '../../../scripts/content/corpus.ts';
import { mostQuoted, readCorpus } from '../../../scripts/testing/corpus.ts';
import { launchBrowser, withPage } from '../../../scripts/testing/launch.ts';

// On a phone rows of tables are laid out as blocks. Who hears the page has the same table as on a desk: rows, cells, and
// the name of each column. Read in the browser's own accessibility tree.

const url = inject('url');
const chart = (await readSite())?.chart;
const { quotations } = mostQuoted(await readCorpus());
const speaker = quotations[0]?.claim.speaker?.id ?? '';
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test.each([...(chart == null ? [] : [`/${chart.path}/`, `/${chart.path}/#table`]), `/speakers/${speaker}/`])(
  'tables of %s have their columns, rows and cells on a phone',
  async (path) => {
    const seen = await tablesAt(path, 1280);
    expect(seen.columnheader).toBeGreaterThan(0);
    expect(await tablesAt(path, 360)).toEqual(seen);
  },
);

/** How many nodes of each part of a table the page has for who hears it. */
function tablesAt(path: string, width: number): Promise<Record<string, number>> {
  return withPage(browser, { viewport: { width, height: 860 } }, async (page) => {
    await page.goto(url + path);
    await page.waitForLoadState('networkidle');
    const session = await page.context().newCDPSession(page);
    await session.send('Accessibility.enable');
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const roles = nodes.flatMap(({ ignored, role }) => (ignored ? [] : String(role?.value)));
    return Object.fromEntries(
      ['table', 'row', 'columnheader', 'rowheader', 'cell'].map((part) => [
        part,
        roles.filter((role) => role.toLowerCase() === part).length,
      ]),
    );
  });
}
