import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentDir, readSourceFile, sourceSlugs } from '../../../scripts/content/corpus.ts';
import { readText } from '../../../scripts/content/text-file.ts';
import { type Site, serve } from '../../../scripts/serve.ts';
import { makeSite } from '../../../scripts/site.ts';
import { launchBrowser, withPage } from '../../../scripts/testing/launch.ts';
import { readArticle, writeArticle } from '../../article/file.ts';
import type { Article } from '../../schema/article.ts';
import { entriesOf } from './entries.ts';

// The same articles so often that their claims need several pages, below a base path: once with a page for each claim,
// once with none.

const folder = '.cache/many-claims';
const outDir = '.cache/many-claims-site';
const base = '/some/record';
let browser: Browser;
let site: Site;
let total = 0;
/** How many entries the lists make of them. */
let listed = 0;
let first: Article;
/** How many quotations each speaker has. */
const quoted = new Map<string, number>();

beforeAll(async () => {
  await writeCorpus();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  for (const made of [folder, outDir]) await rm(made, { recursive: true, force: true });
});

describe('each with a page of its own', () => {
  beforeAll(() => build(20_000));
  afterAll(() => site.close());

  test('the list has pages by article, which together have every claim once', async () => {
    const links: string[] = [];
    await withPage(browser, { javaScriptEnabled: false }, async (page) => {
      await page.goto(`${site.url}/claims/`);
      const pages = await hrefsOf(page, '.pages a');
      expect(pages.length).toBeGreaterThan(2);
      expect(pages.slice(0, 2)).toEqual([`${base}/claims/`, `${base}/claims/page/2/`]);
      for (let number = 1; number <= Number(pages.at(-1)?.match(/\d+/)); number++) {
        await page.goto(`${site.url}/claims/${number === 1 ? '' : `page/${number}/`}`);
        expect(await page.locator('[aria-current="page"]', { hasText: String(number) }).count()).toBe(1);
        links.push(...(await hrefsOf(page, '.claim-rows li > a')));
      }
    });
    expect(links.length).toBe(listed);
    expect(new Set(links).size).toBe(listed);
  });

  test('the filter finds claims of all pages, a hundred at a time, and nothing is fetched before', async () => {
    await withPage(browser, {}, async (page) => {
      const fetched: string[] = [];
      page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
      await page.goto(`${site.url}/claims/page/2/`, { waitUntil: 'networkidle' });
      expect(fetched).not.toContain(`${base}/claims/list.json`);
      const option = page.locator('[data-of="kind"][data-value="date"]');
      const dates = Number((await option.textContent())?.replace(',', ''));
      await page.locator('[name="kind"][value="date"]').check();
      const rows = page.locator('.claim-rows li:visible');
      await expect.poll(() => rows.count()).toBe(100);
      expect(await page.locator('claim-filter [role="status"]').textContent()).toMatch(
        new RegExp(`^${dates.toLocaleString('en-US')} of [\\d,]+ entries$`),
      );
      expect(await page.evaluate(() => location.pathname + location.search)).toBe(`${base}/claims/?kind=date`);
      await page.getByRole('button', { name: 'Show more' }).click();
      expect(await rows.count()).toBe(Math.min(dates, 200));
      expect(await page.locator(':focus').evaluate((link) => link.matches('li:nth-child(101) > a'))).toBe(true);

      await page.goBack();
      await expect.poll(() => page.locator('.pages').isVisible()).toBe(true);
      expect(await page.locator('.found').isVisible()).toBe(false);
      expect(await page.evaluate(() => location.pathname)).toBe(`${base}/claims/page/2/`);
    });
  });

  test('a claim found so leads to its page', async () => {
    await withPage(browser, {}, async (page) => {
      await page.goto(`${site.url}/claims/?article=${first.slug}&kind=date`);
      const link = page.locator('.found a').first();
      const words = await link.textContent();
      await link.click();
      expect(await page.locator('h1').textContent()).toBe(words);
    });
  });

  test('where the list cannot be fetched, that is said and the page’s own part stays', async () => {
    await withPage(browser, {}, async (page) => {
      await page.route('**/list.json', (route) => route.abort());
      await page.goto(`${site.url}/claims/?kind=date`);
      await expect
        .poll(() => page.locator('claim-filter [role="status"]').textContent())
        .toContain('could not be loaded');
      expect(await page.locator('.whole').isVisible()).toBe(true);
    });
  });
});

describe('more of them than get pages', () => {
  beforeAll(() => build(10));
  afterAll(() => site.close());

  test('there is no page of a claim, and each leads to its mark', async () => {
    const [claim] = first.claims;
    expect((await fetch(`${site.url}/claims/${claim?.id}/`)).status).toBe(404);
    expect((await fetch(`${site.url}/claims/list.json`)).status).toBe(404);
    await withPage(browser, {}, async (page) => {
      await page.goto(`${site.url}/claims/`);
      expect(await page.locator('claim-filter form').count()).toBe(0);
      const links = await hrefsOf(page, '.claim-rows li > a');
      expect(links.length).toBeGreaterThan(0);
      for (const link of links) expect(link).toMatch(/^\/some\/record\/articles\/.+\/#[0-9a-f]{12}$/);
      await page.goto(`${site.url}/articles/${first.slug}/`);
      expect(await page.locator('.permalink').count()).toBe(0);
    });
  });

  test('a speaker with many statements has pages, which together have every quotation once', async () => {
    const path = `${base}/speakers/${mostQuoted()}/`;
    const found: string[] = [];
    await withPage(browser, { javaScriptEnabled: false }, async (page) => {
      await page.goto(new URL(path, site.url).href);
      const pages = await hrefsOf(page, '.pages a');
      expect(pages.length).toBeGreaterThan(1);
      for (let number = 1; number <= pages.length; number++) {
        const own = number === 1 ? path : `${path}page/${number}/`;
        expect(pages[number - 1]).toBe(own);
        await page.goto(new URL(own, site.url).href);
        expect(await page.locator('.statement').count()).toBeLessThanOrEqual(50);
        expect(new URL((await page.locator('[rel="canonical"]').getAttribute('href')) ?? '').pathname).toBe(own);
        found.push(...(await hrefsOf(page, '.statement .how + a')));
      }
    });
    expect(found.length).toBe(new Set(found).size);
    expect(found.length).toBe(quoted.get(mostQuoted()));
  });
});

/** Copies of the articles under names and ids of their own, until there are more than 500 claims. */
async function writeCorpus(): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'articles'), { recursive: true });
  for (const part of ['site.yaml', 'speakers', 'reference'])
    await cp(join(contentDir, part), join(folder, part), { recursive: true });
  const originals = await Promise.all(
    (await sourceSlugs()).map(async (slug) => {
      const path = join(contentDir, 'articles', `${slug}.md`);
      return { article: readArticle(await readText(path), path).article, source: (await readSourceFile(slug)).text };
    }),
  );
  for (let copy = 1; total <= 1000; copy++)
    for (const { article, source } of originals) {
      const copied = copyOf(article, copy);
      total += copied.claims.length;
      listed += entriesOf(copied.claims).length;
      first ??= copied;
      for (const claim of copied.claims)
        if (claim.type === 'quotation')
          for (const id of new Set(
            [claim.speaker, ...claim.with].flatMap((party) => (party === null ? [] : [party.id])),
          ))
            if (id !== 'unnamed') quoted.set(id, (quoted.get(id) ?? 0) + 1);
      await writeFile(join(folder, 'articles', `${copied.slug}.md`), writeArticle(copied, source));
    }
}

function mostQuoted(): string {
  return [...quoted].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}

function copyOf(article: Article, copy: number): Article {
  const idOf = (id: string) => createHash('sha256').update(`${copy} ${id}`).digest('hex').slice(0, 12);
  return {
    ...article,
    slug: `${article.slug}-${copy}`,
    claims: article.claims.map((claim) => ({
      ...claim,
      id: idOf(claim.id),
      ...(claim.type === 'figure' ? { quotation: claim.quotation === null ? null : idOf(claim.quotation) } : {}),
    })),
  };
}

/** Builds the corpus with pages for so many claims, and serves it. */
async function build(claimPages: number): Promise<void> {
  const path = join(folder, 'site.yaml');
  const settings = (await readFile(path, 'utf8')).replace(/^claim_pages_up_to:.*\n/m, '');
  await writeFile(path, `${settings}\nclaim_pages_up_to: ${claimPages}\n`);
  expect(await makeSite(outDir, { CONTENT_DIR: folder, BASE_PATH: base })).toBe(0);
  site = await serve(outDir, 0, base);
}

async function hrefsOf(page: Page, selector: string): Promise<string[]> {
  return page.locator(selector).evaluateAll((links) => links.map((link) => link.getAttribute('href') as string));
}
