import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { contentDir, readSite, readSourceFile, sourceSlugs } from '../../../scripts/content/corpus.ts';
import { readText } from '../../../scripts/content/text-file.ts';
import { findDeadLinks, findFaults, hrefsOn, pathOf, pathsOf, textOf } from '../../../scripts/testing/crawl.ts';
import { launchBrowser, withPage } from '../../../scripts/testing/launch.ts';
import { readArticle } from '../../article/file.ts';
import { shownText } from '../../extract/text/shown-text.ts';
import type { Article } from '../../schema/article.ts';
import type { Claim } from '../../schema/claim.ts';

/** Where the front page is, without its slash; has a path in it when the site is built for one (BASE_PATH). */
const url = inject('url');
let browser: Browser;
/** What the site was built from. */
let corpus: { article: Article; text: string }[];
/** Paths of all pages, as the sitemap has them. */
let paths: string[];

const site = await readSite();
const chart = site?.chart ?? null;

beforeAll(async () => {
  browser = await launchBrowser();
  corpus = await Promise.all((await sourceSlugs()).map(readCorpusArticle));
  paths = await pathsOf(url);
});
afterAll(() => browser.close());

describe('the sitemap', () => {
  test.each(['/', '/articles/', '/speakers/', '/timeline/', '/claims/', '/compare/', '/corrections/', '/method/'])(
    'has %s',
    (path) => {
      expect(paths).toContain(path);
    },
  );

  test.each([/^\/articles\/.+\/$/, /^\/speakers\/.+\/$/, /^\/claims\/.+\/$/])('has pages like %s', (pattern) => {
    expect(paths.filter((path) => pattern.test(path))).not.toEqual([]);
  });
});

test('every page loads with no console error, no request to another host and nothing missing', async () => {
  expect(await findFaults(browser, url, paths)).toEqual([]);
});

test('every internal link leads to a page, and to its place there', async () => {
  expect(await findDeadLinks(browser, url, paths)).toEqual([]);
});

describe('an article', () => {
  test('a claim’s link lands on its mark', async () => {
    await withPage(browser, {}, async (page) => {
      await page.goto(url + firstOf(/^\/articles\/.+\/$/));
      const ids = await page.locator('mark[id]').evaluateAll((marks) => marks.map(({ id }) => id));
      expect(ids).not.toEqual([]);
      for (const id of [ids[0], ids.at(-1)]) {
        await page.goto(`${page.url().split('#')[0]}#${id}`);
        const target = page.locator('mark:target');
        expect(await target.getAttribute('id')).toBe(id);
        const box = await target.boundingBox();
        const height = await page.evaluate(() => window.innerHeight);
        expect(box?.y).toBeGreaterThanOrEqual(0);
        expect(box?.y).toBeLessThan(height);
      }
    });
  });

  test('shows the words of its source, all of them, in order', async () => {
    await withPage(browser, { javaScriptEnabled: false }, async (page) => {
      for (const { article, text } of corpus) {
        await page.goto(`${url}/articles/${article.slug}/`);
        const ids = article.paragraphs.map((_, index) => `#p${index + 1}`);
        const shown = await Promise.all(ids.map((id) => page.locator(id).textContent()));
        expect(shown).toEqual(article.paragraphs.map((paragraph) => shownText(text, paragraph)));
      }
    });
  });

  test('has a place for each of its claims', async () => {
    await withPage(browser, { javaScriptEnabled: false }, async (page) => {
      for (const { article } of corpus) {
        await page.goto(`${url}/articles/${article.slug}/`);
        const ids = new Set(await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id)));
        expect(article.claims.filter(({ id }) => !ids.has(id))).toEqual([]);
      }
    });
  });
});

describe('the chart', () => {
  test('draws', async () => {
    await withPage(browser, {}, async (page) => {
      await page.goto(`${url}/${chart?.path}/`, { waitUntil: 'networkidle' });
      await page.locator('canvas').first().scrollIntoViewIfNeeded();
      await expect.poll(() => page.locator('canvas').first().evaluate(inkOf)).toBeGreaterThan(500);
    });
  });

  test('links each amount of its unit in each drawing or beside it, what several articles print once', async () => {
    const unit = site?.measures.find(({ id }) => id === chart?.measure)?.unit;
    const drawable = claimsOf('figure').filter(
      ({ claim }) =>
        claim.measure !== null &&
        claim.unit === unit &&
        claim.value !== null &&
        claim.change === null &&
        claim.modality !== null,
    );
    const statement = ({ claim }: (typeof drawable)[number]) =>
      [claim.measure, claim.speaker?.name, claim.value, claim.modality, claim.period].join(', ');
    await withPage(browser, { javaScriptEnabled: false }, async (page) => {
      await page.goto(`${url}/${chart?.path}/`);
      for (const width of ['wide', 'tablet', 'narrow']) {
        const links = new Set(await pathsLinkedOn(page, `main :is(svg.${width}, .apart) a`));
        const linked = drawable.filter(({ path }) => links.has(path)).map(statement);
        expect(new Set(linked)).toEqual(new Set(drawable.map(statement)));
      }
    });
  });

  test('is a table without scripts, each figure with its speaker and a link to its sentence', async () => {
    const measure = chart?.measure;
    await withPage(browser, { javaScriptEnabled: false }, async (page) => {
      await page.goto(`${url}/${chart?.path}/`);
      const links = await pathsLinkedOn(page);
      const figures = claimsOf('figure').filter(({ claim }) => claim.measure === measure && claim.unit !== 'percent');
      expect(figures).not.toEqual([]);
      for (const { path, claim } of figures) {
        expect(links).toContain(path);
        if (claim.speaker !== null && claim.speaker.id !== 'unnamed')
          expect(links).toContain(`/speakers/${claim.speaker.id}/`);
      }
    });
  });
});

test('the timeline is a drawing and a list without scripts, each entry linked to its sentence', async () => {
  await withPage(browser, { javaScriptEnabled: false }, async (page) => {
    await page.goto(`${url}/timeline/`);
    expect(await page.locator('main svg').count()).toBeGreaterThan(0);
    expect(await page.locator('main svg a[href*="/articles/"], main svg a[href^="#"]').count()).toBeGreaterThan(10);
    expect(await page.locator('main li a[href*="/articles/"], main td a[href*="/articles/"]').count()).toBeGreaterThan(
      10,
    );
  });
});

describe('a speaker', () => {
  test('has each of their quotations, linked to its place in the article', async () => {
    const quotations = Map.groupBy(claimsOf('quotation'), ({ claim }) => claim.speaker?.id ?? 'unnamed');
    quotations.delete('unnamed');
    expect(quotations.size).toBeGreaterThan(0);
    await withPage(browser, { javaScriptEnabled: false }, async (page) => {
      for (const [id, said] of quotations) {
        await page.goto(`${url}/speakers/${id}/`);
        expect(await pathsLinkedOn(page)).toEqual(expect.arrayContaining(said.map(({ path }) => path)));
      }
    });
  });

  test('has feeds that parse, and says where', async () => {
    await withPage(browser, {}, async (page) => {
      for (const path of paths.filter((candidate) => /^\/speakers\/(?!.*\/feed\/$).+\/$/.test(candidate))) {
        await page.goto(url + path);
        const feeds = await page
          .locator('link[rel="alternate"]')
          .evaluateAll((links) =>
            links.map((link) => [(link as HTMLLinkElement).type, (link as HTMLLinkElement).href]),
          );
        expect(feeds.map(([type]) => type).sort(), path).toEqual(['application/atom+xml', 'application/feed+json']);
        for (const [type, href] of feeds as [string, string][]) {
          const text = await textOf(url, pathOf(url, href));
          const ids = type === 'application/feed+json' ? jsonFeedIds(text) : await page.evaluate(atomIds, text);
          expect(new Set(ids).size, href).toBe(ids.length);
        }
      }
    });
  });
});

test('an address that is none gets the page that says so', async () => {
  await withPage(browser, {}, async (page) => {
    const response = await page.goto(`${url}/no/such/page/`);
    expect(response?.status()).toBe(404);
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.locator(`a[href="${new URL(`${url}/`).pathname}"]`).count()).toBeGreaterThan(0);
  });
});

async function readCorpusArticle(slug: string) {
  const path = join(contentDir, 'articles', `${slug}.md`);
  const [{ text }, file] = await Promise.all([readSourceFile(slug), readText(path)]);
  return { article: readArticle(file, path).article, text };
}

/** All claims of a type, each with the path of its place. */
function claimsOf<Type extends Claim['type']>(type: Type) {
  return corpus.flatMap(({ article: { slug, claims } }) =>
    claims
      .filter((claim): claim is Extract<Claim, { type: Type }> => claim.type === type)
      .map((claim) => ({ claim, path: `/articles/${slug}/#${claim.id}` })),
  );
}

/** Paths, with fragments, that the main part of a page, or what is named of it, links to. */
async function pathsLinkedOn(page: Page, links = 'main a[href]'): Promise<string[]> {
  return (await hrefsOn(page, links)).map((href) => pathOf(url, new URL(href, page.url()).href));
}

function firstOf(pattern: RegExp): string {
  const path = paths.find((candidate) => pattern.test(candidate));
  if (path === undefined) throw new Error(`The sitemap has no page like ${pattern}.`);
  return path;
}

/** Pixels that are not transparent. */
function inkOf(element: Element): number {
  const { width, height } = element as HTMLCanvasElement;
  const pixels = (element as HTMLCanvasElement).getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
  let ink = 0;
  for (let i = 3; i < pixels.length; i += 4) if (pixels[i] !== 0) ink++;
  return ink;
}

function jsonFeedIds(text: string): string[] {
  const feed = JSON.parse(text) as { version: string; title: string; items: { id: string }[] };
  expect(feed.version).toMatch(/^https:\/\/jsonfeed\.org\/version\/1/);
  expect(feed.title).not.toBe('');
  return feed.items.map(({ id }) => id);
}

/** Runs in the page. */
function atomIds(text: string): string[] {
  const feed = new DOMParser().parseFromString(text, 'application/xml');
  if (feed.querySelector('parsererror') !== null || feed.documentElement.localName !== 'feed')
    throw new Error('no Atom feed');
  if (feed.querySelector('feed > id') === null || feed.querySelector('feed > updated') === null)
    throw new Error('no id or updated');
  return [...feed.querySelectorAll('entry > id')].map(({ textContent }) => textContent);
}
