import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { syntheticCorpus } from '../../../scripts/bench/synthetic-corpus.ts';
import { accountsOf, overruns } from '../../../scripts/built/budgets.ts';
import { contentDir } from '../../../scripts/content/corpus.ts';
import { linkCorpus } from '../../../scripts/content/linkables.ts';
import { type Site, serve } from '../../../scripts/serve.ts';
import { makeSite } from '../../../scripts/site.ts';
import { launchBrowser, withPage } from '../../../scripts/testing/launch.ts';
import { writeArticle } from '../../article/file.ts';

// A corpus whose articles repeat each other more often than one page has room for, below a base path.

const folder = '.cache/many-links';
const outDir = '.cache/many-links-site';
const base = '/some/record';
let browser: Browser;
let site: Site;

beforeAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'articles'), { recursive: true });
  for (const part of ['site.yaml', 'speakers', 'reference'])
    await cp(join(contentDir, part), join(folder, part), { recursive: true });
  // Pages of claims are not what this is about.
  const settings = (await readFile(join(folder, 'site.yaml'), 'utf8')).replace(/^claim_pages_up_to:.*\n/m, '');
  await writeFile(join(folder, 'site.yaml'), `${settings}\nclaim_pages_up_to: 10\n`);
  for (const { article, claims, paragraphs, texts } of syntheticCorpus(2000)) {
    const whole = { ...article, claims: [...claims], paragraphs: [...paragraphs], dropped: [] };
    await writeFile(join(folder, 'articles', `${article.slug}.md`), writeArticle(whole, texts.join('\n')));
  }
  expect(await makeSite(outDir, { CONTENT_DIR: folder, BASE_PATH: base })).toBe(0);
  site = await serve(outDir, 0, base);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await site.close();
  for (const made of [folder, outDir]) await rm(made, { recursive: true, force: true });
});

test('each part has pages of its own, which together have every entry once, and no page is too heavy', async () => {
  const { clusters, shared } = await linkCorpus(folder);
  expect(clusters.length).toBeGreaterThan(50);
  await withPage(browser, { javaScriptEnabled: false }, async (page) => {
    expect(await entriesFrom(page, 'repeats')).toEqual(clusters.map(({ id }) => id));
    expect(await entriesFrom(page, 'shared')).toEqual(shared.map(({ id }) => `text-${id}`));
  });
  const accounts = (await accountsOf(outDir, base)).filter(({ route }) => route.startsWith('/compare/'));
  expect(accounts).toHaveLength(2);
  expect(accounts.flatMap(overruns)).toEqual([]);
});

test('the first page has some of each part, and notes in articles lead to the page that has theirs', async () => {
  const { clusters } = await linkCorpus(folder);
  const last = clusters.at(-1);
  const own = last?.claims[0];
  await withPage(browser, { javaScriptEnabled: false }, async (page) => {
    await page.goto(`${site.url}/compare/`);
    expect(await page.locator('#repeats article').count()).toBe(10);
    await page.goto(`${site.url}/articles/${own?.article.slug}/`);
    await page
      .locator(`[id="n-${own?.claim.id}"] .across a`)
      .first()
      .evaluate((link: HTMLAnchorElement) => link.click());
    await page.waitForURL(/#/);
    expect(new URL(page.url()).pathname).toMatch(/^\/some\/record\/compare\/repeats\/\d+\/$/);
    expect(await page.locator(':target').getAttribute('id')).toBe(last?.id);
  });
});

/** Ids of all entries of a part, through its pages from the first page of all on. */
async function entriesFrom(page: Page, part: string): Promise<string[]> {
  const ids: string[] = [];
  await page.goto(`${site.url}/compare/`);
  await page.locator(`#${part} > p:last-child a`).click();
  for (;;) {
    ids.push(...(await page.locator('main article').evaluateAll((entries) => entries.map(({ id }) => id))));
    const next = page.locator('.pages li:has([aria-current]) + li a');
    if ((await next.count()) === 0) return ids;
    await next.click();
  }
}
