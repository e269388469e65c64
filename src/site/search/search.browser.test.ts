import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { contentDir, sourceSlugs } from '../../../scripts/content/corpus.ts';
import { readText } from '../../../scripts/content/text-file.ts';
import { pathOf, watch } from '../../../scripts/testing/crawl.ts';
import { launchBrowser, withPage } from '../../../scripts/testing/launch.ts';
import { readBlocks } from '../../article/blocks.ts';
import { readArticle } from '../../article/file.ts';
import type { Article } from '../../schema/article.ts';
import type { SearchNames } from './people.ts';

interface Searched {
  slug: string;
  words: string;
  claim: { id: string; speaker: string };
}

const url = inject('url');
let browser: Browser;
let corpus: { article: Article; texts: string[] }[];

beforeAll(async () => {
  browser = await launchBrowser();
  corpus = await Promise.all(
    (await sourceSlugs()).map(async (slug) => {
      const path = join(contentDir, 'articles', `${slug}.md`);
      const { article, body } = readArticle(await readText(path), path);
      return { article, texts: readBlocks(article, body) };
    }),
  );
});
afterAll(() => browser.close());

test('nothing of the search is fetched before it is used', async () => {
  await onPage('/', async (page) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.reload({ waitUntil: 'networkidle' });
    expect(asked.filter((address) => /pagefind|search-box/.test(address))).toEqual([]);
    await open(page);
    await expect.poll(() => asked.filter((address) => address.includes('/pagefind/')).length).toBeGreaterThan(2);
  });
});

test('without scripts the link leads to all claims', async () => {
  await withPage(browser, { javaScriptEnabled: false }, async (page) => {
    await page.goto(`${url}/`);
    const href = (await page.getByRole('link', { name: 'Search' }).getAttribute('href')) as string;
    expect(pathOf(url, new URL(href, page.url()).href)).toBe('/claims/');
    expect(await page.locator('dialog').isVisible()).toBe(false);
  });
});

describe('by keyboard alone', () => {
  test('from a word to the sentence that has it', async () => {
    const [{ claim, words }] = quotations() as [Searched, ...Searched[]];
    await onPage('/', async (page) => {
      await open(page);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-words');
      await page.keyboard.type(words);
      await expect.poll(() => page.getByRole('status').textContent()).toMatch(/^\d+ results? for “/);
      const links = await page
        .locator('dialog li a')
        .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).hash));
      const at = links.indexOf(`#${claim.id}`);
      expect(at, `${words} → ${links.join(', ')}`).toBeGreaterThanOrEqual(0);
      for (let step = -1; step < at; step++) await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL(`**/articles/**#${claim.id}`);
      expect(await page.locator('mark:target').getAttribute('id')).toBe(claim.id);
    });
  });

  test('Escape closes it at once, and focus is where it was', async () => {
    await onPage('/method/', async (page) => {
      await open(page);
      await page.keyboard.type('a');
      await page.keyboard.press('Escape');
      expect(await page.locator('dialog').isVisible()).toBe(false);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-link');
    });
  });

  test('the arrows go through the results and back to the words', async () => {
    const [{ words }] = quotations() as [Searched, ...Searched[]];
    await onPage('/', async (page) => {
      await open(page);
      await page.keyboard.type(words);
      await page.locator('dialog li a').first().waitFor();
      await page.keyboard.press('ArrowDown');
      expect(await focused(page)).toBe(0);
      await page.keyboard.press('ArrowUp');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-words');
    });
  });
});

test('a result on the page that one reads closes the search and is the target', async () => {
  const [{ claim, words, slug }] = quotations() as [Searched, ...Searched[]];
  await onPage(`/articles/${slug}/`, async (page) => {
    await open(page);
    await page.keyboard.type(words);
    await page.locator(`dialog a[href$="#${claim.id}"]`).click();
    expect(await page.locator('dialog').isVisible()).toBe(false);
    expect(await page.locator('mark:target').getAttribute('id')).toBe(claim.id);
  });
});

test('a claim says of what kind it is, and who spoke, with what was searched for marked', async () => {
  await onPage('/', async (page) => {
    await open(page);
    for (const { claim, words } of quotations()) {
      await page.fill('#search-words', words);
      const result = page.locator(`dialog li:has(a[href$="#${claim.id}"])`);
      await result.waitFor();
      expect(await result.locator('a').textContent()).toMatch(/^Statement, (?:quoted|reported)/);
      expect(await result.locator('a').textContent()).toContain(claim.speaker);
      expect(await result.locator('mark').count()).toBeGreaterThan(0);
    }
  });
});

test('an article’s result leads to the paragraph that has the words', async () => {
  const { article, texts } = corpus[0] as (typeof corpus)[number];
  const index = texts.findLastIndex((text) => text.length > 150);
  const words = (texts[index] as string).split(/\s+/).slice(0, 12).join(' ');
  await onPage('/', async (page) => {
    await open(page);
    await page.keyboard.type(words);
    const result = page.locator(`dialog li a[href*="/articles/${article.slug}/#p${index + 1}:~:text="]`);
    await result.waitFor();
    expect(await result.textContent()).toBe(
      `Article ${article.title_basis === 'stated' ? article.title : `[${article.title}]`}`,
    );
  });
});

test('further results come on demand, and what is not found is told', async () => {
  const common = 'the';
  await onPage('/', async (page) => {
    await open(page);
    await page.keyboard.type(common);
    await page.locator('dialog li').nth(9).waitFor();
    expect(await page.locator('dialog li').count()).toBe(10);
    await page.getByRole('button', { name: 'Show more' }).click();
    await page.locator('dialog li').nth(10).waitFor();
    expect(await focused(page)).toBe(10);
    await page.fill('#search-words', 'qqqqzzzz');
    await expect.poll(() => page.getByRole('status').textContent()).toBe('No results for “qqqqzzzz”');
    expect(await page.locator('dialog li').count()).toBe(0);
    await page.fill('#search-words', '');
    await expect.poll(() => page.getByRole('status').textContent()).toBe('');
  });
});

test('dates come after all other results, however many there are', async () => {
  await onPage('/', async (page) => {
    await open(page);
    await page.keyboard.type(wordOfDates());
    const results = page.locator('dialog li');
    await results.nth(9).waitFor();
    const more = page.getByRole('button', { name: 'Show more' });
    for (let count = await results.count(); await more.isVisible(); count = await results.count()) {
      await more.click();
      await results.nth(count).waitFor();
    }
    const kinds = await results.locator('.kind').allTextContents();
    expect(kinds.length).toBeGreaterThan(10);
    expect(kinds.filter((kind) => kind === 'Date').length).toBeGreaterThan(1);
    expect(kinds).toEqual([...kinds.filter((kind) => kind !== 'Date'), ...kinds.filter((kind) => kind === 'Date')]);
  });
});

test('it works where only the page’s own policy holds', async () => {
  const [{ words }] = quotations() as [Searched, ...Searched[]];
  await onPage('/', async (page) => {
    await page.route('**/*', async (route) => {
      const response = await route.fetch();
      const { 'content-security-policy': _, ...headers } = response.headers();
      await route.fulfill({ response, headers });
    });
    await page.reload();
    await open(page);
    await page.keyboard.type(words);
    await page.locator('dialog li a').first().waitFor();
  });
});

/** Uses a page, on which nothing may go wrong. */
async function onPage(path: string, use: (page: Page) => Promise<void>): Promise<void> {
  const faults: string[] = [];
  await withPage(browser, {}, async (page) => {
    await watch(page, url, faults);
    await page.goto(url + path);
    await use(page);
  });
  expect(faults).toEqual([]);
}

async function open(page: Page): Promise<void> {
  await page.locator('#search-link').focus();
  await page.keyboard.press('Enter');
  await page.locator('dialog').waitFor();
}

/** Which result has the focus, from 0. */
function focused(page: Page): Promise<number> {
  return page
    .locator('dialog li a')
    .evaluateAll((links) => links.indexOf(document.activeElement as HTMLAnchorElement | SVGElement));
}

test('speakers come first, by any of their names, a slip away too; a word with a slip finds what it was to be', async () => {
  const { people, words } = (await (await fetch(`${url}/speakers/names.json`)).json()) as SearchNames;
  const [person] = people;
  const word = words.find((one) => one.length > 7) ?? '';
  const slip = (name: string) => `${name.slice(0, -2)}${name.slice(-1)}`;
  await onPage('/', async (page) => {
    await open(page);
    for (const typed of [person?.name ?? '', slip(person?.name ?? ''), ...(person?.names.slice(1) ?? [])]) {
      await page.fill('#search-words', typed);
      const first = page.locator('dialog li a').first();
      await expect.poll(() => first.textContent(), { message: typed }).toBe(`Speaker ${person?.name}`);
      expect(await first.getAttribute('href')).toBe(person?.href);
    }
    await page.fill('#search-words', slip(word));
    await expect.poll(() => page.locator('dialog [role="status"]').textContent()).toMatch(/^\d+ results? for/);
  });
});

/** The word that most of what dates date has, and some statement, too. */
function wordOfDates(): string {
  const claims = corpus.flatMap(({ article }) => article.claims);
  const wordsOf = (text: string) => new Set(text.toLowerCase().match(/\p{L}{5,}/gu) ?? []);
  const said = new Set(claims.flatMap((claim) => (claim.type === 'quotation' ? [...wordsOf(claim.exact)] : [])));
  const counts = new Map<string, number>();
  for (const claim of claims)
    for (const word of claim.type === 'date' && claim.event !== null ? wordsOf(claim.event) : [])
      if (said.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}

/** Quotations with a named speaker, and what to search for to find each: one an article. */
function quotations(): Searched[] {
  return corpus.flatMap(({ article: { slug, claims } }) => {
    const claim = claims.find(
      (one) =>
        one.type === 'quotation' && one.speaker?.exact != null && one.speaker.id !== 'unnamed' && one.exact.length > 60,
    );
    if (claim?.type !== 'quotation') return [];
    const words =
      claim.exact
        .match(/\p{L}{3,}/gu)
        ?.slice(0, 5)
        .join(' ') ?? '';
    return [{ slug, words, claim: { id: claim.id, speaker: claim.speaker?.name ?? '' } }];
  });
}
