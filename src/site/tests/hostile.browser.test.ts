import { spawnSync } from 'node:child_process';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSourceFile, sourceSlugs } from '../../../scripts/content/corpus.ts';
import { readText } from '../../../scripts/content/text-file.ts';
import { type Site, serve } from '../../../scripts/serve.ts';
import { findDeadLinks, findFaults, pathOf, pathsOf, textOf, watch } from '../../../scripts/testing/crawl.ts';
import { hostile, writeHostileCorpus } from '../../../scripts/testing/hostile-corpus.ts';
import { launchBrowser, withPage } from '../../../scripts/testing/launch.ts';
import { readArticle } from '../../article/file.ts';
import { shownText } from '../../extract/text/shown-text.ts';

// Articles whose author means ill: the project's own commands extract and build them, and everything is text.

const content = '.cache/hostile-content';
const built = '.cache/hostile-site';
const articlePath = '/articles/2031-05-02-quay/';
let browser: Browser;
let site: Site;
let paths: string[];

beforeAll(async () => {
  await writeHostileCorpus(content);
  const env = { ...process.env, CONTENT_DIR: content, OUT_DIR: built, SITE: 'https://scratch.example', BASE_PATH: '/' };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The hostile corpus could not be built:\n${stdout}\n${stderr}`);
  site = await serve(built, 0);
  browser = await launchBrowser();
  paths = await pathsOf(site.url);
});
afterAll(async () => {
  await Promise.all([site?.close(), browser?.close()]);
  await Promise.all([content, built].map((folder) => rm(folder, { recursive: true, force: true })));
});

test('no page errs, asks for anything, opens a dialog or is refused anything, and every link leads somewhere', async () => {
  expect(paths.length).toBeGreaterThan(8);
  expect(await findFaults(browser, site.url, paths)).toEqual([]);
  expect(await findDeadLinks(browser, site.url, paths)).toEqual([]);
});

test('nothing ran, nothing of the text is an element, and nothing leads to a script', async () => {
  const found: string[] = [];
  await onEach(async (page, path) => {
    const here = await page.evaluate(async () => {
      // Styles that our own scripts set, by way of the object model, are none of the text's: the page as it is served has none.
      const served = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
      // Pictures are the site's own cards: of this page, and nowhere else.
      const pictures = `img:not([src="${location.pathname}card.png"])`;
      const odd = `script:not([src]):not([type$="json"]), style, iframe, ${pictures}, base, form[action*="//"], object, embed`;
      const elements = [...document.querySelectorAll(odd)].map(({ outerHTML }) => outerHTML.slice(0, 100));
      const attributes = [...document.querySelectorAll('*')].flatMap((element) =>
        element.getAttributeNames().filter((name) => name.startsWith('on') || name === 'srcdoc'),
      );
      const styles = [...served.querySelectorAll('[style]')].map(({ outerHTML }) => outerHTML.slice(0, 100));
      const links = [...document.querySelectorAll('[href], [action], [*|href]')]
        .map((element) => element.getAttribute('href') ?? element.getAttribute('action') ?? '')
        .filter((href) => /^\s*(?:javascript|data|vbscript):|evil\.example/i.test(href));
      return ['ran' in window ? 'window.ran is set' : '', ...elements, ...attributes, ...styles, ...links].filter(
        (what) => what !== '',
      );
    });
    found.push(...here.map((what) => `${path}: ${what}`));
  });
  expect(found).toEqual([]);
});

describe('every character is there, as text:', () => {
  test('the source’s, paragraph by paragraph', async () => {
    for (const slug of await sourceSlugs(content)) {
      const { text } = await readSourceFile(slug, content);
      const path = join(content, 'articles', `${slug}.md`);
      const { article } = readArticle(await readText(path), path);
      await at(`/articles/${slug}/`, async (page) => {
        const shown = await page
          .locator('[id^="p"]')
          .evaluateAll((all) => all.filter(({ id }) => /^p\d+$/.test(id)).map(({ textContent }) => textContent));
        expect(shown).toEqual(article.paragraphs.map((paragraph) => shownText(text, paragraph)));
      });
    }
  });

  test('what is known of the article, and the editor’s notes', async () => {
    await at(articlePath, async (page) => {
      const shown = plain((await page.locator('main').textContent()) ?? '');
      for (const words of [hostile.publisher, hostile.reason, ...hostile.outlets, ...hostile.notes])
        expect(shown).toContain(plain(words));
    });
  });

  test('the title, where it is listed and on the page’s tab', async () => {
    for (const [path, title] of [
      [articlePath, hostile.headline],
      ['/articles/2031-05-03-no-headline/', `[${hostile.title}]`],
    ] as const) {
      await at('/articles/', async (page) => {
        expect(plain((await page.locator(`main a[href="${path}"]`).first().textContent()) ?? '')).toBe(plain(title));
      });
      await at(path, async (page) => {
        expect(plain(await page.title())).toContain(plain(title.replace(/^\[|\]$/g, '')));
        expect(plain((await page.locator('h1').textContent()) ?? '')).toBe(plain(title));
      });
    }
  });

  test('a speaker’s name and role', async () => {
    await at('/speakers/eve-ohara/', async (page) => {
      expect(plain((await page.locator('h1').textContent()) ?? '')).toBe(hostile.speaker);
      expect(await page.locator('main').textContent()).toContain(hostile.role);
    });
    await at('/speakers/', async (page) => {
      expect(plain((await page.locator('main').textContent()) ?? '')).toContain(hostile.speaker);
    });
  });

  test('in the results of the search', async () => {
    const faults: string[] = [];
    await withPage(browser, {}, async (page) => {
      await watch(page, site.url, faults);
      await page.goto(`${site.url}/`);
      await page.click('#search-link');
      await page.fill('#search-words', 'quay');
      await page.locator('dialog li').first().waitFor();
      const found = (await page.locator('dialog ol').textContent()) ?? '';
      for (const words of [hostile.headline, hostile.publisher, hostile.speaker]) expect(found).toContain(words);
      expect(await page.locator('dialog ol :is(img, script)').count()).toBe(0);
      expect(await page.evaluate(() => 'ran' in window)).toBe(false);
    });
    expect(faults).toEqual([]);
  });
});

test('no page is wider than a phone', async () => {
  const wide: string[] = [];
  await onEach(
    async (page, path) => {
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 360) wide.push(`${path}: ${width} px`);
    },
    { viewport: { width: 360, height: 740 } },
  );
  expect(wide).toEqual([]);
});

test('a text that turns the direction of writing turns only itself', async () => {
  const turned: string[] = [];
  await onEach(async (page, path) =>
    turned.push(...(await page.evaluate(wordsTurned)).map((words) => `${path}: ${words}`)),
  );
  expect(turned).toEqual([]);
});

describe('well-formed for machines:', () => {
  test('XML: feeds, OPML, sitemaps', async () => {
    const files = await filesThat(/\.(?:xml|opml)$/);
    expect(files.length).toBeGreaterThan(3);
    await withPage(browser, {}, async (page) => {
      for (const path of files) {
        const error = await page.evaluate(
          (text) =>
            new DOMParser().parseFromString(text, 'application/xml').querySelector('parsererror')?.textContent ?? '',
          await textOf(site.url, path),
        );
        expect(error, path).toBe('');
      }
    });
  });

  test('JSON: feeds, and the data in pages', async () => {
    for (const path of await filesThat(/\.json$/)) {
      expect(JSON.parse(await textOf(site.url, path)), path).toBeTypeOf('object');
    }
    let blocks = 0;
    await onEach(async (page, path) => {
      for (const json of await page.locator('script[type$="json"]').allTextContents()) {
        blocks += 1;
        expect(JSON.parse(json), path).toBeTypeOf('object');
      }
    });
    expect(blocks).toBeGreaterThan(0);
  });
});

/** Without the controls that keep a text’s direction to itself, which the site may add. */
function plain(text: string): string {
  return text.replace(/[\u2068\u2069]/g, '');
}

function at(path: string, use: (page: Page) => Promise<void>): Promise<void> {
  return withPage(browser, { javaScriptEnabled: false }, async (page) => {
    await page.goto(site.url + path);
    await use(page);
  });
}

/** Uses every page in turn. */
function onEach(
  use: (page: Page, path: string) => Promise<unknown>,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<void> {
  return withPage(browser, options, async (page) => {
    for (const path of paths) {
      await page.goto(site.url + path, { waitUntil: 'load' });
      await use(page, path);
    }
  });
}

/** Paths of the files whose name matches. */
async function filesThat(name: RegExp): Promise<string[]> {
  const entries = await readdir(built, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && name.test(entry.name))
    .map((entry) => `/${join(entry.parentPath, entry.name).slice(built.length + 1)}`)
    .map((path) => pathOf(site.url, site.url + path));
}

/**
 * Runs in the page: words of the site's own that stand from right to left, as only a hostile text would make them. Of
 * each on one line, the first letter has to stand to the left of the last.
 */
function wordsTurned(): string[] {
  const own =
    /\d+ (?:quotation|figure|date|word|note|article)s?\b|\d+ May 2031|Editor’s note:|reported|worked out|published/gi;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const turned: string[] = [];
  const leftOf = (node: Node, offset: number) => {
    const range = document.createRange();
    range.setStart(node, offset);
    range.setEnd(node, offset + 1);
    return range.getBoundingClientRect();
  };
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.parentElement?.closest('[id^="p"]:not([id^="pag"])') !== null) continue; // the text of the article itself
    const text = node.nodeValue ?? '';
    for (const { 0: words, index } of text.matchAll(own)) {
      const [first, last] = [leftOf(node, index), leftOf(node, index + words.length - 1)];
      if (first.width > 0 && first.top === last.top && first.left >= last.left)
        turned.push(text.slice(Math.max(0, index - 40), index + 40));
    }
  }
  return turned;
}
