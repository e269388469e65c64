import type { Browser, Locator, Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { readSite } from '../../../scripts/content/corpus.ts';
import { claimsOf, mostQuoted, readCorpus } from '../../../scripts/testing/corpus.ts';
import { landed } from '../../../scripts/testing/landing.ts';
import { launchBrowser, withPage } from '../../../scripts/testing/launch.ts';

// What people come to find out, from the front page, by the links that they would choose. Each in three clicks or fewer.

const url = inject('url');
const corpus = await readCorpus();
const chart = (await readSite())?.chart;
const { name, quotations } = mostQuoted(corpus);
const forecast = claimsOf(corpus, 'figure').find(
  ({ claim }) =>
    claim.measure === chart?.measure &&
    claim.modality === 'forecast' &&
    claim.period !== null &&
    claim.speaker !== null,
);
const noted = corpus.flatMap(({ article }) =>
  article.notes.flatMap(({ text, at }) => (at === null && article.title !== null ? [{ article, text }] : [])),
);
const edited = corpus.find(
  ({ article }) =>
    article.title !== null && article.corrections.length > 0 && article.corrections.every((one) => one.do !== 'drop'),
);
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test('what did the most quoted speaker say about a word', () =>
  asked(async (page, click) => {
    const said = quotations.findLast(({ claim }) => claim.mode !== 'indirect') ?? quotations[0];
    const word = longestWord(said?.claim.exact ?? '');
    await click(page.getByRole('main').getByRole('link', { name, exact: true }).first());
    const statement = page
      .getByRole('listitem')
      .filter({ hasText: word })
      .filter({ has: page.locator('a[href*="#"]') });
    expect(await statement.count(), word).toBeGreaterThan(0);
    await click(statement.first().locator('a[href*="#"]').first());
    expect(await landed(page)).not.toBe('');
  }));

test.runIf(forecast !== undefined)('who forecast an amount, and for when', () =>
  asked(async (page, click) => {
    const { exact = '', speaker, period } = forecast?.claim ?? {};
    await click(
      page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: chart?.name ?? '', exact: true }),
    );
    const row = page
      .getByRole('row')
      .filter({ hasText: exact })
      .filter({ hasText: speaker?.name ?? '' })
      .first();
    expect(await row.textContent()).toContain(period?.slice(0, 4));
    await click(row.getByRole('link', { name: exact }).first());
    expect(exact).toContain(await landed(page));
  }),
);

test.runIf(forecast !== undefined)('who forecast an amount, without a click', () =>
  withPage(browser, { javaScriptEnabled: false }, async (page) => {
    await page.goto(`${url}/`);
    const found = page.locator('.lead-chart');
    expect((await found.textContent())?.replaceAll(/\s+/g, ' ')).toContain(forecast?.claim.speaker?.name ?? '');
    expect(await found.getByRole('heading').innerText()).toMatch(/forecasts? .*recorded/);
  }),
);

test('which words of the most quoted speaker are their own', () =>
  asked(async (page, click) => {
    await click(
      page.getByRole('main').getByRole('link', { name: new RegExp(`^\\d+ quoted, word for word: ${name}$`) }),
    );
    const own = page.getByRole('region', { name: /^Word for word: \d+ of \d+ statements$/ });
    const words = quotations.flatMap(({ claim }) => (claim.mode === 'indirect' ? [] : claim.exact));
    expect(words).not.toEqual([]);
    expect(await own.getByRole('link').allTextContents()).toEqual(expect.arrayContaining(words));
    expect(await own.getByRole('link').count()).toBe(words.length);
    await expect.poll(() => own.evaluate((section) => section.getBoundingClientRect().top)).toBeLessThan(200);
  }, 1));

test.runIf(corpus.length > 1)('what two articles have in common', () =>
  asked(async (page, click) => {
    await click(
      page
        .getByRole('main')
        .getByRole('link', { name: /passages? in common$/ })
        .first(),
    );
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Two articles, side by side');
  }, 1),
);

test.runIf(edited !== undefined)('what editors changed in an article', () =>
  asked(async (page, click) => {
    const { article } = edited ?? {};
    const row = page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ hasText: article?.title ?? '' })
      .last();
    await click(row.getByRole('link', { name: /^What our editors added and changed: / }));
    const told = page.getByRole('region', { name: 'Editor’s notes' });
    for (const { reason, claim } of article?.corrections ?? []) {
      expect(await told.innerText()).toContain(reason);
      expect(await told.locator(`a[href="#${claim}"]`).count()).toBeGreaterThan(0);
    }
    await page.getByRole('heading', { level: 1 }).scrollIntoViewIfNeeded();
    expect(await page.locator('.edited').innerText()).toContain('The words of the article are unchanged.');
  }, 1),
);

test.runIf(noted.length > 0)('which article is not what it seems, a translation for example', () =>
  asked(async (page, click) => {
    await click(page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Articles', exact: true }));
    for (const { article, text } of noted) {
      const item = page
        .getByRole('main')
        .getByRole('listitem')
        .filter({ hasText: article.title ?? '' });
      expect(await item.textContent()).toContain(text);
    }
    const { article, text } = noted[0] ?? { article: null, text: '' };
    await click(page.getByRole('main').getByRole('link', { name: article?.title ?? '', exact: true }));
    expect(await page.getByRole('region', { name: 'Editor’s notes' }).textContent()).toContain(text);
  }),
);

/** Opens the front page and counts what is clicked. */
function asked(find: (page: Page, click: (link: Locator) => Promise<void>) => Promise<void>, most = 3): Promise<void> {
  return withPage(browser, {}, async (page) => {
    let clicks = 0;
    await page.goto(`${url}/`);
    await find(page, async (link) => {
      const from = page.url();
      clicks++;
      await link.click();
      await page.waitForURL((to) => to.href !== from);
    });
    expect(clicks).toBeGreaterThan(0);
    expect(clicks).toBeLessThanOrEqual(most);
  });
}

function longestWord(text: string): string {
  const [longest = ''] = (text.match(/\p{L}+/gu) ?? []).sort((a, b) => b.length - a.length);
  return longest;
}
