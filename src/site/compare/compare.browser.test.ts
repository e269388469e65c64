import type { Browser, Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { readSite } from '../../../scripts/content/corpus.ts';
import { linkCorpus } from '../../../scripts/content/linkables.ts';
import { landed } from '../../../scripts/testing/landing.ts';
import { launchBrowser, withPage } from '../../../scripts/testing/launch.ts';

// What readers ask of several articles at once, from the front page, in three clicks or fewer; and what the page promises.

const url = inject('url');
const { clusters, shared, differences, provenance } = await linkCorpus();
const site = await readSite();
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('questions', () => {
  /** The amount that most claims state. */
  const [amount] = clusters
    .filter(({ claims }) => claims.some(({ claim }) => claim.type === 'figure' && claim.measure !== null))
    .toSorted((a, b) => b.claims.length - a.claims.length);

  test.runIf(amount !== undefined)('who has said an amount, and where did it come from', () =>
    asked(async (page, click) => {
      await click(mainLink(page, 'Compare'));
      const entry = page.locator(`[id="${amount?.id}"]`);
      const text = await textOf(entry);
      for (const { claim, article } of amount?.claims ?? []) {
        expect(text).toContain(claim.exact);
        expect(text).toContain(article.publisher);
        if (claim.type === 'figure' && claim.speaker !== null) expect(text).toContain(claim.speaker.name);
      }
      expect(text).toContain('Earliest in our collection');
      for (const name of amount?.claims.flatMap(({ article }) => article.draws_on) ?? [])
        if (provenance.nodes.some((node) => node.name === name)) expect(text).toContain(`credits ${name}`);
      await click(entry.getByRole('link', { name: 'see in context' }).first());
      expect(await landed(page)).toContain(amount?.claims[0]?.claim.exact);
    }),
  );

  const [passage] = shared;
  test.runIf(passage !== undefined)('which sentences do two articles share', () =>
    asked(async (page, click) => {
      const [one, other] = passage?.appearances ?? [];
      await click(mainLink(page, 'Compare'));
      await click(page.getByRole('link', { name: 'Shared passages' }));
      const passages = page.getByRole('region', { name: 'Shared passages' }).locator('article');
      const both = await passages.evaluateAll((entries) =>
        entries.map((entry) => [...entry.querySelectorAll('blockquote')].map(({ textContent }) => textContent ?? '')),
      );
      const between = shared.filter(({ appearances }) =>
        [one, other].every((end) => appearances.some(({ article }) => article.slug === end?.article.slug)),
      );
      expect(both.length).toBe(shared.length);
      for (const { appearances } of between)
        expect(both.map((texts) => texts.map(plain))).toContainEqual(appearances.map(({ text }) => plain(text)));
    }),
  );

  test('what did each side say about the same meeting', () =>
    asked(async (page, click) => {
      await click(mainLink(page, 'Compare'));
      await click(page.getByRole('link', { name: 'What each side said' }));
      const talks = page.getByRole('region', { name: 'What each side said' }).locator('article');
      expect(await talks.count()).toBeGreaterThan(0);
      for (const talk of await talks.all()) {
        const sides = talk.locator('.beside > div');
        expect(await sides.count()).toBe(2);
        for (const side of await sides.all()) expect(await side.getByRole('listitem').count()).toBeGreaterThan(0);
        expect(await textOf(talk.getByRole('heading', { level: 3 }))).toMatch(/\d{4}|no day told/);
      }
      await click(talks.first().getByRole('listitem').getByRole('link').first());
      expect(await landed(page)).not.toBe('');
    }));

  /** Forecasts of the chart's measure for a time that has a recorded value. */
  const measure = site?.measures.find(({ id }) => id === site.chart?.measure);
  const forecasts = differences.filter(
    (difference) =>
      difference.kind === 'figures' &&
      difference.sides.some(({ officials }) => officials.length > 0) &&
      measure !== undefined,
  );
  test.runIf(forecasts.length > 0)('which forecast came closest', () =>
    asked(async (page, click) => {
      await click(page.getByRole('link', { name: 'see how the forecasts turned out' }));
      const rows = page
        .getByRole('region', { name: 'Forecasts and goals, closest to the outcome first' })
        .locator('tbody tr');
      const shares = await rows
        .locator('td:last-child .pct')
        .evaluateAll((cells) =>
          cells.map(({ textContent }) => Math.abs(Number((textContent ?? '').replace('−', '-').replace('%', '')))),
        );
      expect(shares.length).toBeGreaterThan(1);
      expect(shares).toEqual(shares.toSorted((a, b) => a - b));
      await click(rows.first().locator('.said-words a'));
      expect(await landed(page)).not.toBe('');
    }),
  );
});

describe('without scripts', () => {
  test('every cluster, passage and difference has its place, and all its claims lead to their marks', () =>
    onCompare(async (page) => {
      const ids = await page.locator('main article').evaluateAll((entries) => entries.map(({ id }) => id));
      for (const { id } of [...clusters, ...differences]) expect(ids).toContain(id);
      for (const { id } of shared) expect(ids).toContain(`text-${id}`);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { id, claims } of [
        ...clusters,
        ...differences.map((one) => ({ id: one.id, claims: claimsIn(one) })),
      ]) {
        const links = await page
          .locator(`[id="${id}"] a`)
          .evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
        for (const { article, claim } of claims)
          expect(
            links.some((link) => link.endsWith(`/articles/${article.slug}/#${claim.id}`)),
            claim.id,
          ).toBe(true);
      }
    }));

  test('sides of a difference stand beside each other, official ones with their source, and nothing is called wrong', () =>
    onCompare(async (page) => {
      for (const difference of differences) {
        const entry = page.locator(`[id="${difference.id}"]`);
        expect(await entry.locator('.side').count()).toBe(difference.sides.length);
        if (difference.kind === 'dates') continue;
        for (const { row } of difference.sides.flatMap(({ officials }) => officials))
          expect(await entry.locator(`a[href="${row.url}"]`).count(), row.url).toBeGreaterThan(0);
      }
      const words = await page.locator('main').evaluate((main) => {
        const own = main.cloneNode(true) as HTMLElement;
        // Words of articles and of editors may say anything.
        for (const quoted of own.querySelectorAll('blockquote, details, mark, h3, .said-there, li a')) quoted.remove();
        return own.textContent ?? '';
      });
      expect(words).not.toBe('');
      expect(words).not.toMatch(
        /\b(?:wrong(?:ly)?|false(?:ly)?|(?:in)?correct(?:ly)?|(?:in)?accurate(?:ly)?|mistaken|untrue|lies?|errors?|true)\b/i,
      );
    }));

  test('what one text has alone is said to those who cannot see it', () =>
    onCompare(async (page) => {
      const own = page.locator('mark.own');
      const count = await own.count();
      expect(count).toBeGreaterThan(0);
      const before = await own.evaluateAll((marks) =>
        marks.map((mark) => mark.previousElementSibling?.textContent?.trim()),
      );
      expect(before).toEqual(Array.from({ length: count }, () => '[only here:'));
    }));

  test.each([
    [360, 'narrow'],
    [1280, 'wide'],
  ] as const)('at %i px who draws on whom is drawn, and a list says the same', (width, variant) =>
    onCompare(async (page) => {
      await page.setViewportSize({ width, height: 900 });
      const region = page.getByRole('region', { name: 'Who credits whom' });
      expect(await region.locator('svg:visible').count()).toBe(1);
      const drawing = region.locator(`svg.${variant}`);
      const pairs = new Set(
        provenance.edges.filter(({ by }) => by !== 'shared text').map(({ from, to }) => `${from} ${to}`),
      );
      expect(await drawing.locator('.drawn:not(.arc)').count()).toBe(pairs.size);
      const list = await textOf(region.locator('.source-list'));
      for (const { from } of provenance.edges)
        expect(list).toContain(provenance.nodes.find(({ id }) => id === from)?.name);
    }),
  );
});

test('two articles that share passages are side by side, one step from the passage in either', async () => {
  const passage = shared[0];
  const [one, other] = passage?.appearances ?? [];
  if (one === undefined || other === undefined) throw new Error('No two articles of the corpus share a passage.');
  await withPage(browser, { viewport: { width: 1280, height: 900 }, javaScriptEnabled: false }, async (page) => {
    for (const { article, paragraph } of [one, other]) {
      await page.goto(`${url}/articles/${article.slug}/`);
      const para = page.locator('.para', { has: page.locator(`[id="p${paragraph + 1}"]`) });
      await para.locator('.shared-with a').click();
      await page.waitForURL(new RegExp(`/compare/${one.article.slug}/${other.article.slug}/#p`));
      const sides = page.locator(':target > div');
      expect(await sides.count()).toBe(2);
      const boxes = await sides.evaluateAll((all) => all.map((side) => side.getBoundingClientRect().top));
      expect(Math.abs((boxes[0] ?? 0) - (boxes[1] ?? 0))).toBeLessThan(2);
    }
  });
});

describe('the way there', () => {
  const first = clusters[0]?.claims[0];

  test.runIf(first !== undefined)('from the note in an article to the entry, and back to each mark', () =>
    withPage(browser, { viewport: { width: 1280, height: 900 } }, async (page) => {
      const { article, claim } = first ?? (undefined as never);
      await page.goto(`${url}/articles/${article.slug}/`);
      await page.locator(`[id="n-${claim.id}"] .across a`).first().click();
      await page.waitForURL(/\/compare\/.*#/);
      expect(await textOf(page.locator(':target h3'))).toContain(claim.exact.slice(0, 40));
    }),
  );

  test.runIf(first !== undefined)('from the claim’s own page', () =>
    withPage(browser, { javaScriptEnabled: false }, async (page) => {
      await page.goto(`${url}/claims/${first?.claim.id}/`);
      const others = clusters[0]?.claims.filter(({ claim }) => claim.id !== first?.claim.id) ?? [];
      const places = page.getByRole('region', { name: 'Also printed in' });
      expect(await places.getByRole('listitem').count()).toBe(others.length);
      await places.getByRole('link', { name: 'earliest first' }).click();
      expect(await page.locator(':target').getAttribute('id')).toBe(clusters[0]?.id);
    }),
  );

  test('from a statement of a speaker', () =>
    withPage(browser, { javaScriptEnabled: false }, async (page) => {
      const quoted = clusters.find(
        ({ claims: [own] }) =>
          own?.claim.type === 'quotation' && own.claim.speaker !== null && own.claim.speaker.id !== 'unnamed',
      );
      const claim = quoted?.claims[0]?.claim;
      if (claim?.type !== 'quotation') throw new Error('No quotation stands in several articles.');
      await page.goto(`${url}/speakers/${claim.speaker?.id}/`);
      await page.locator(`.statement a[href$="/compare/#${quoted?.id}"]`).first().click();
      expect(await page.locator(':target').getAttribute('id')).toBe(quoted?.id);
    }));

  test('from each article to what it draws on', () =>
    withPage(browser, { javaScriptEnabled: false }, async (page) => {
      const drawing = provenance.nodes.filter(({ id }) => provenance.edges.some(({ to }) => to === id));
      expect(drawing).not.toEqual([]);
      for (const { id, ref } of drawing) {
        await page.goto(`${url}/articles/${ref}/`);
        const sources = new Set(provenance.edges.filter(({ to }) => to === id).map(({ from }) => from));
        const section = page.getByRole('region', { name: 'Sources of this article' });
        const later = section.locator('h3', { hasText: 'Later articles' }).locator('~ .source-lines > li');
        const all = section.locator('.source-lines > li');
        expect((await all.count()) - (await later.count())).toBe(sources.size);
        const isShared = (from: string) =>
          provenance.edges.every((edge) => edge.to !== id || edge.from !== from || edge.by === 'shared text');
        const earlier = section.locator('h3', { hasText: 'Earlier articles' }).locator('+ .source-lines > li');
        expect(await earlier.count()).toBe([...sources].filter(isShared).length);
      }
    }));
});

function mainLink(page: Page, name: string): Locator {
  return page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name, exact: true });
}

function claimsIn({ sides }: (typeof differences)[number]) {
  return sides.flatMap(({ claims }) => [...claims]);
}

async function textOf(locator: Locator): Promise<string> {
  return plain((await locator.textContent()) ?? '');
}

/** Spaces as one, without what is only said aloud. */
function plain(text: string): string {
  return text
    .replace(/\[only here: *|(?<=\S)\s*\](?=\s)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function onCompare(use: (page: Page) => Promise<void>): Promise<void> {
  return withPage(browser, { javaScriptEnabled: false }, async (page) => {
    await page.goto(`${url}/compare/`);
    await use(page);
  });
}

/** Opens the front page and counts what is clicked. */
function asked(find: (page: Page, click: (link: Locator) => Promise<void>) => Promise<void>): Promise<void> {
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
    expect(clicks).toBeLessThanOrEqual(3);
  });
}
