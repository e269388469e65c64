import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { builtPaths } from '../../../scripts/built/pages.ts';
import { launchBrowser, withPage } from '../../../scripts/testing/launch.ts';

/** What a page says of itself in its head. */
interface Head {
  path: string;
  title: string;
  /** Content of each `meta`, by name or property. */
  metas: Record<string, string>;
  canonical: string;
  graph: { '@type': string; [key: string]: unknown }[];
}

const url = inject('url');
const base = new URL(url).pathname.replace(/\/$/, '');
let browser: Browser;
let heads: Head[];

beforeAll(async () => {
  browser = await launchBrowser();
  const paths = (await builtPaths(inject('outDir'))).filter((path) => !path.startsWith('/embed/'));
  heads = [];
  await withPage(browser, { javaScriptEnabled: false }, async (page) => {
    for (const path of paths) {
      await page.goto(url + path);
      heads.push({ path, ...(await page.evaluate(readHead)) });
    }
  });
});
afterAll(() => browser.close());

/** Runs in the page. */
function readHead(): Omit<Head, 'path'> {
  const metas = [...document.querySelectorAll<HTMLMetaElement>('meta[content]')].map(
    (meta) => [meta.name || meta.getAttribute('property') || '', meta.content] as const,
  );
  const json = [...document.querySelectorAll('script[type="application/ld+json"]')].map(({ textContent }) =>
    JSON.parse(textContent),
  );
  return {
    title: document.title,
    metas: Object.fromEntries(metas),
    canonical: document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? '',
    graph: json.flatMap((one) => one['@graph'] ?? [one]),
  };
}

/** Values that several pages have. */
function shared(of: (head: Head) => string | undefined): string[] {
  const groups = Map.groupBy(heads, (head) => of(head) ?? '');
  return [...groups].flatMap(([value, pages]) =>
    pages.length > 1 || value === '' ? [`${value}: ${pages.map(({ path }) => path).join(', ')}`] : [],
  );
}

const kind = (name: string) => heads.filter(({ path }) => new RegExp(`^/${name}/[^/]+/$`).test(path));

describe('out of context', () => {
  test('every page has a title of its own', () => {
    expect(heads.length).toBeGreaterThan(10);
    expect(shared(({ title }) => title)).toEqual([]);
  });

  test('every page has a description of its own', () => {
    expect(shared(({ metas }) => metas.description)).toEqual([]);
  });

  test('every page has an address of its own, absolute', () => {
    expect(shared(({ canonical }) => canonical)).toEqual([]);
    expect(heads.filter(({ canonical }) => !canonical.startsWith('http'))).toEqual([]);
  });
});

describe('a link to a page', () => {
  test('shows what the page says of itself', () => {
    for (const { title, metas, canonical } of heads) {
      expect(title).toContain(metas['og:title']);
      expect(metas['og:description']).toBe(metas.description);
      expect(metas['og:url']).toBe(canonical);
      expect(metas['twitter:card']).toBe('summary_large_image');
    }
  });

  test('that is not there says no address of its own', async () => {
    const html = await readFile(join(inject('outDir'), '404.html'), 'utf8');
    expect(html).toContain('property="og:title"');
    expect(html).not.toContain('og:url');
  });

  test('to an article says its kind and its day', () => {
    const articles = kind('articles');
    expect(articles).not.toEqual([]);
    for (const { metas } of articles) {
      expect(metas['og:type']).toBe('article');
      expect(metas['article:published_time']).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });

  test('has a picture that is there, in the size that is said, with words for it', async () => {
    const pictures = new Set<string>();
    for (const { metas } of heads) {
      expect(metas['og:image:alt']).not.toBe('');
      const { pathname } = new URL(metas['og:image'] as string);
      pictures.add(pathname);
      const png = await readFile(join(inject('outDir'), pathname.slice(base.length)));
      expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
      expect([png.readUInt32BE(16), png.readUInt32BE(20)].map(String)).toEqual([
        metas['og:image:width'],
        metas['og:image:height'],
      ]);
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    }
    // Articles have their own, so have statements, figures and differences; all else has the site's.
    const claims = kind('claims').filter(({ graph }) =>
      graph.some((thing) => /^(?:Quotation|Claim)$/.test(String(thing['@type']))),
    );
    expect(claims.length).toBeGreaterThan(0);
    const differences = kind('differences').length;
    expect(differences).toBeGreaterThan(0);
    expect(pictures.size).toBe(kind('articles').length + claims.length + differences + 1);
  });
});

describe('for machines', () => {
  const typesOf = ({ graph }: Head) => graph.map((thing) => thing['@type']);

  test('the front page is a site with a publisher', () => {
    const front = heads.find(({ path }) => path === '/') as Head;
    expect(typesOf(front)).toContain('WebSite');
  });

  test.each([
    ['articles', 'NewsArticle'],
    ['speakers', 'ProfilePage'],
  ])('a page of %s has a %s', (section, type) => {
    const pages = kind(section);
    expect(pages).not.toEqual([]);
    for (const page of pages) expect(typesOf(page)).toContain(type);
  });

  test('the chart is a data set', () => {
    expect(typesOf(heads.find(({ path }) => path === '/trade/') as Head)).toContain('Dataset');
  });

  test('every page below the front page says the way to it', () => {
    const below = heads.filter(({ path }) => path !== '/');
    for (const page of below) expect(page.graph[0], page.path).toHaveProperty('breadcrumb.itemListElement');
  });
});

describe('beside apps', () => {
  test('the manifest and its icons are there, under the site’s own path', async () => {
    const manifest = await (await fetch(`${url}/manifest.webmanifest`)).json();
    expect(manifest.start_url).toBe(`${base}/`);
    expect(manifest.icons.length).toBeGreaterThan(1);
    for (const { src, type } of manifest.icons) {
      const response = await fetch(new URL(src, url));
      expect([response.status, response.headers.get('content-type')], src).toEqual([200, type]);
    }
  });

  test('phones find an icon of the size that they take', async () => {
    await withPage(browser, {}, async (page) => {
      await page.goto(`${url}/`);
      const href = await page.locator('link[rel="apple-touch-icon"]').getAttribute('href');
      const png = Buffer.from(await (await fetch(new URL(href as string, url))).arrayBuffer());
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([180, 180]);
    });
  });
});

test('a mistyped address is answered with the nearest one that there is', async () => {
  const path = kind('articles')[0]?.path as string;
  await withPage(browser, {}, async (page) => {
    await page.goto(`${url}${path.slice(0, -4)}/`);
    await page.getByText('Did you mean').waitFor();
    await page.locator('nearest-page a').click();
    expect(new URL(page.url()).pathname).toBe(base + path);
  });
});
