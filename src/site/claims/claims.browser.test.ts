import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { contentDir, sourceSlugs } from '../../../scripts/content/corpus.ts';
import { readText } from '../../../scripts/content/text-file.ts';
import { launchBrowser, withPage } from '../../../scripts/testing/launch.ts';
import { readArticle } from '../../article/file.ts';
import type { Claim } from '../../schema/claim.ts';
import { entriesOf, type ListedClaim } from './entries.ts';
import { facetsOf } from './facets.ts';

const url = inject('url');
const wide = { viewport: { width: 1280, height: 900 } };
let browser: Browser;
/** Every claim that the site was built from. */
let claims: (Claim & { slug: string })[];
/** What the list makes of them, and what of it is shown before dates are asked for. */
let entries: ListedClaim[];
let undated: ListedClaim[];

beforeAll(async () => {
  browser = await launchBrowser();
  const files = await Promise.all(
    (await sourceSlugs()).map(async (slug) => {
      const path = join(contentDir, 'articles', `${slug}.md`);
      return readArticle(await readText(path), path).article;
    }),
  );
  claims = files.flatMap((article) => article.claims.map((claim) => ({ ...claim, slug: article.slug })));
  entries = files.flatMap((article) => entriesOf(article.claims));
  undated = entries.filter(({ claim }) => claim.type !== 'date');
});
afterAll(() => browser.close());

/** An article's day and address, which do not tell a kind. */
const published = { slug: 'any', published: { value: '2031-05-09', basis: 'stated', reason: 'Printed.' } } as const;

const rows = (page: Page): Locator => page.locator('.claim-rows li:visible');
const status = (page: Page): Locator => page.locator('claim-filter [role="status"]');

/** The list of claims, its filter at work. */
async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`${url}/claims/${query}`);
  await page.waitForFunction(() => customElements.get('claim-filter') !== undefined);
}

/** What the address asks for. */
async function queryOf(page: Page): Promise<URLSearchParams> {
  return new URLSearchParams(await page.evaluate(() => location.search));
}

/** What stands in brackets behind a choice: how many claims it would show. */
async function numberOf(option: Locator): Promise<number> {
  return Number(/\((\d+)\)$/.exec((await option.textContent()) ?? '')?.[1]);
}

describe('each control shows the number of claims that stands beside it, and is in the address', () => {
  test.each(['speaker', 'article', 'year', 'modality'])('%s', async (facet) => {
    await withPage(browser, wide, async (page) => {
      await open(page);
      const options = page.locator(`[name="${facet}"] option[data-name]`);
      // a year of dates alone shows nothing until dates are asked for
      const some = [];
      for (const option of await options.all()) if ((await numberOf(option)) > 0) some.push(option);
      for (const option of [some.at(0), some.at(-1)]) {
        if (option === undefined) throw new Error(`nothing to choose for ${facet}`);
        const [value, count] = [await option.getAttribute('value'), await numberOf(option)];
        await page.locator(`[name="${facet}"]`).selectOption(value);
        expect(count).toBeGreaterThan(0);
        expect(await rows(page).count()).toBe(count);
        expect(await status(page).textContent()).toBe(`${count} of ${undated.length} entries`);
        expect((await queryOf(page)).getAll(facet)).toEqual([value]);
      }
    });
  });

  test.each(['direct', 'partial', 'indirect', 'figure', 'date'])('kind: %s', async (kind) => {
    await withPage(browser, wide, async (page) => {
      await open(page);
      await page.locator(`[name="kind"][value="${kind}"]`).check();
      const count = entries.filter((entry) => facetsOf(entry, published).kind.includes(kind)).length;
      expect(count).toBeGreaterThan(0);
      expect(await rows(page).count()).toBe(count);
      expect(await page.locator(`[data-of="kind"][data-value="${kind}"]`).textContent()).toBe(String(count));
      expect(String(await queryOf(page))).toBe(`kind=${kind}`);
    });
  });

  test('kinds together', async () => {
    await withPage(browser, wide, async (page) => {
      await open(page);
      await page.locator('[name="kind"][value="figure"]').check();
      await page.locator('[name="kind"][value="date"]').check();
      const count = claims.filter(({ type }) => type !== 'quotation').length;
      expect(await rows(page).count()).toBe(count);
      expect(String(await queryOf(page))).toBe('kind=figure&kind=date');
    });
  });

  test('words', async () => {
    const words = (undated[0]?.claim.exact ?? '').toUpperCase();
    await withPage(browser, wide, async (page) => {
      await open(page);
      await page.locator('[name="words"]').fill(words);
      const shown = await rows(page).locator('> a').allTextContents();
      expect(shown).not.toEqual([]);
      expect(shown.length).toBeLessThan(claims.length);
      const told = await rows(page).allTextContents();
      for (const text of told) for (const word of words.split(' ')) expect(text.toUpperCase()).toContain(word);
      expect((await queryOf(page)).get('words')).toBe(words);
    });
  });
});

test('the numbers say what would be shown beside what is chosen', async () => {
  await withPage(browser, wide, async (page) => {
    await open(page, '?kind=figure');
    const speakers = page.locator('[name="speaker"] option[data-name]');
    const numbers = await Promise.all((await speakers.all()).map(numberOf));
    const most = numbers.indexOf(Math.max(...numbers));
    expect(numbers).toContain(0);
    await page.locator('[name="speaker"]').selectOption(await speakers.nth(most).getAttribute('value'));
    expect(await rows(page).count()).toBe(numbers[most]);
  });
});

test('an article of which nothing is shown is not named', async () => {
  await withPage(browser, wide, async (page) => {
    await open(page, `?article=${claims[0]?.slug}`);
    expect(await page.locator('.whole h2:visible').count()).toBe(1);
  });
});

describe('the address', () => {
  test('restores what it was copied from, in another window', async () => {
    let address = '';
    let shown: string[] = [];
    await withPage(browser, wide, async (page) => {
      await open(page);
      await page.locator('[name="kind"][value="figure"]').check();
      await page.locator('[name="year"]').selectOption({ index: 1 });
      await page.locator('[name="year"]').selectOption({ index: 3 });
      await page.locator('[name="words"]').fill('$');
      [address, shown] = [await page.evaluate(() => location.href), await rows(page).allTextContents()];
    });
    await withPage(browser, wide, async (page) => {
      await page.goto(address);
      await expect.poll(() => rows(page).allTextContents()).toEqual(shown);
      expect(
        await page
          .locator('[name="kind"]:checked')
          .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value)),
      ).toEqual(['figure']);
      expect(await page.locator('[name="year"]').evaluate((one) => (one as HTMLSelectElement).selectedIndex)).toBe(3);
      expect(await page.locator('[name="words"]').inputValue()).toBe('$');
    });
  });

  test('goes back step by step; letters typed are one step', async () => {
    await withPage(browser, wide, async (page) => {
      await open(page);
      await page.locator('[name="kind"][value="date"]').check();
      const dates = await rows(page).count();
      await page.locator('[name="words"]').pressSequentially('year');
      expect(await rows(page).count()).toBeLessThan(dates);

      await page.goBack();
      expect(await rows(page).count()).toBe(dates);
      expect(await page.locator('[name="words"]').inputValue()).toBe('');
      await page.goBack();
      expect(await rows(page).count()).toBe(undated.length);
      expect(await page.locator('[name="kind"]:checked').count()).toBe(0);
      await page.goForward();
      expect(await rows(page).count()).toBe(dates);
      expect(String(await queryOf(page))).toBe('kind=date');
    });
  });

  test('is plain again when all is shown', async () => {
    await withPage(browser, wide, async (page) => {
      await open(page, '?kind=date&words=year');
      await page.getByRole('button', { name: 'Show all' }).click();
      expect(await rows(page).count()).toBe(undated.length);
      expect(String(await queryOf(page))).toBe('');
    });
  });
});

describe('where nothing fits', () => {
  test('it is said what could be left out, and doing so shows that many', async () => {
    await withPage(browser, wide, async (page) => {
      await open(page, '?kind=date&words=no+such+words');
      expect(await status(page).textContent()).toBe(`0 of ${entries.length} entries`);
      const dates = claims.filter(({ type }) => type === 'date').length;
      const way = page.getByRole('button', { name: 'Remove' });
      expect(await way.allTextContents()).toEqual([`Remove the words “no such words”: ${dates} entries`]);
      await way.click();
      expect(await rows(page).count()).toBe(dates);
      expect(await page.locator('.none').isVisible()).toBe(false);
      expect(await page.locator(':focus').getAttribute('name')).toBe('words');
    });
  });

  test('and that one condition is not enough, where it is not', async () => {
    await withPage(browser, wide, async (page) => {
      await open(page, '?speaker=nobody-of-that-name&words=no+such+words');
      expect(await page.locator('.stuck').isVisible()).toBe(true);
      expect(await page.getByRole('button', { name: 'Remove' }).count()).toBe(0);
    });
  });
});

test('bare dates wait until they are asked for', async () => {
  await withPage(browser, wide, async (page) => {
    await open(page);
    expect(await page.locator('.claim-rows .d:visible').count()).toBe(0);
    await page.locator('[name="kind"][value="date"]').check();
    expect(await page.locator('.claim-rows .d:visible').count()).toBe(entries.length - undated.length);
  });
});

test('words find by the name that the articles print, and by names in other scripts', async () => {
  const named = claims.filter((claim) => claim.type !== 'date' && claim.speaker?.exact);
  const of = named.flatMap((claim) => (claim.type === 'date' || claim.speaker === null ? [] : [claim.speaker]));
  const party = of.find(({ exact, name }) => exact !== null && !name.includes(exact) && /^\p{Lu}/u.test(exact));
  await withPage(browser, wide, async (page) => {
    await open(page);
    for (const words of [party?.exact ?? '', party?.name ?? '']) {
      await page.locator('[name="words"]').fill(words);
      expect(await rows(page).count(), words).toBeGreaterThan(0);
    }
  });
});

test('by keyboard alone: to a figure of a speaker, its page, its sentence, and back', async () => {
  await withPage(browser, wide, async (page) => {
    await open(page);
    await tabTo(page, '[name="kind"][value="figure"]');
    await page.keyboard.press('Space');
    await tabTo(page, '[name="modality"]');
    await page.keyboard.press('ArrowDown');
    await expect.poll(async () => (await queryOf(page)).get('modality')).not.toBeNull();
    const shown = await rows(page).count();
    expect(shown).toBeLessThan(claims.filter(({ type }) => type === 'figure').length);
    await tabTo(page, '.claim-rows a');
    const words = await page.locator(':focus').textContent();
    const filtered = await page.evaluate(() => location.href);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/claims\/[0-9a-f]{12}\/$/);
    expect(await page.locator('h1').textContent()).toBe(words);
    await tabTo(page, '.places a');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/articles\/.+#/);
    expect(await page.locator('mark:target').textContent()).toBe(words);
    await page.goBack();
    await page.goBack();
    expect(page.url()).toBe(filtered);
    await expect.poll(() => rows(page).count()).toBe(shown);
  });
});

test('on a phone the form is folded, and open where the address asks for something', async () => {
  await withPage(browser, { viewport: { width: 360, height: 740 } }, async (page) => {
    await open(page);
    expect(await page.locator('[name="words"]').isVisible()).toBe(false);
    await page.getByText('Filter the list').click();
    expect(await page.locator('[name="words"]').isVisible()).toBe(true);
    await open(page, '?kind=date');
    await expect.poll(() => page.locator('[name="words"]').isVisible()).toBe(true);
  });
});

test('without scripts there is no form, and every entry with its link, dates too', async () => {
  await withPage(browser, { ...wide, javaScriptEnabled: false }, async (page) => {
    await page.goto(`${url}/claims/?kind=date`);
    expect(await page.locator('.filter').isVisible()).toBe(false);
    const base = new URL(`${url}/claims/`).pathname;
    const links = await rows(page)
      .locator('> a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links.sort()).toEqual(entries.map(({ claim: { id } }) => `${base}${id}/`).sort());
  });
});

describe('the page of a claim', () => {
  test.each(['quotation', 'figure', 'date'] as const)(
    '%s: words, mark, canonical address, JSON-LD, JSON',
    async (type) => {
      const claim = claims.find((one) => one.type === type) as (typeof claims)[number];
      await withPage(browser, { ...wide, javaScriptEnabled: false }, async (page) => {
        await page.goto(`${url}/claims/${claim.id}/`);
        expect(await page.locator('h1').textContent()).toContain(claim.exact);
        expect(await page.locator('.context mark').textContent()).toBe(claim.exact);
        const canonical = await page.locator('link[rel="canonical"]').getAttribute('href');
        expect(canonical).toMatch(new RegExp(`^https?://.+/claims/${claim.id}/$`));
        const graph = JSON.parse(
          (await page.locator('script[type="application/ld+json"]').first().textContent()) ?? '',
        );
        const kind = { quotation: 'Quotation', figure: 'Claim', date: 'Statement' }[type];
        expect(graph['@graph']).toContainEqual(expect.objectContaining({ '@type': kind, url: canonical }));
        const texts = await page.locator('copy-text pre').allTextContents();
        expect(texts).toHaveLength(4);
        for (const text of texts) expect(text).toContain(canonical);
        const { slug, ...published } = claim;
        expect(JSON.parse(texts[3] ?? '')).toEqual({ ...published, article: slug, permalink: canonical });
      });
    },
  );

  test('leads to the next one of the article, and so through all of them', async () => {
    const own = claims.filter(({ slug }) => slug === claims[0]?.slug).map(({ id }) => id);
    await withPage(browser, { ...wide, javaScriptEnabled: false }, async (page) => {
      await page.goto(`${url}/claims/${own[0]}/`);
      const seen = [own[0]];
      for (let next = page.locator('a[rel="next"]'); (await next.count()) > 0; ) {
        await next.click();
        seen.push(new URL(page.url()).pathname.split('/').at(-2));
      }
      expect(seen).toEqual(own);
    });
  });

  test('is linked from the notes of the article, statements of the speaker and entries of the timeline', async () => {
    const quotation = claims.find((claim) => claim.type === 'quotation' && claim.said !== null && claim.speaker?.exact);
    if (quotation?.type !== 'quotation') throw new Error('The corpus has no quotation of a known day.');
    const path = new URL(`${url}/claims/${quotation.id}/`).pathname;
    await withPage(browser, { ...wide, javaScriptEnabled: false }, async (page) => {
      const from = [`/articles/${quotation.slug}/`, `/speakers/${quotation.speaker?.id}/`, '/timeline/'];
      for (const address of from) {
        await page.goto(url + address);
        expect(await page.locator(`main a[href="${path}"]`).count(), address).toBeGreaterThan(0);
      }
      await page.goto(url + path.slice(new URL(url).pathname.replace(/\/$/, '').length));
      await page.getByRole('link', { name: 'See on the timeline' }).click();
      expect(await page.locator(':target').count()).toBe(1);
    });
  });

  test('copies a citation', async () => {
    await withPage(browser, { ...wide, permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
      await page.goto(`${url}/claims/${claims[0]?.id}/`);
      await page.getByRole('button', { name: 'Copy citation' }).click();
      await page.getByRole('button', { name: 'Copied' }).waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toBe(await page.locator('[data-what=citation] pre').textContent());
    });
  });
});

/** Presses Tab until an element like that has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    if (await page.locator(':focus').evaluate((focused, wanted) => focused.matches(wanted), selector)) return;
  }
  throw new Error(`Tab does not lead to ${selector}.`);
}
