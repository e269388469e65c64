import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { headersFor, parseHeaders } from '../../../scripts/serve-headers.ts';
import { pathsOf } from '../../../scripts/testing/crawl.ts';
import { launchBrowser, withPage } from '../../../scripts/testing/launch.ts';

const url = inject('url');
let browser: Browser;
let paths: string[];

beforeAll(async () => {
  browser = await launchBrowser();
  paths = await pathsOf(url);
});
afterAll(() => browser.close());

test('no page has anything inline that could run or style', async () => {
  const inline: string[] = [];
  await withPage(browser, { javaScriptEnabled: false }, async (page) => {
    for (const path of [...paths, '/404.html']) {
      await page.goto(url + path);
      const found = await page.evaluate(() =>
        [...document.querySelectorAll('*')].flatMap((element) => {
          const isData = /^application\/(?:ld\+)?json$/.test(element.getAttribute('type') ?? '');
          const isInline =
            element.localName === 'style' ||
            (element.localName === 'script' && !element.hasAttribute('src') && !isData);
          const attributes = element.getAttributeNames().filter((name) => name === 'style' || name.startsWith('on'));
          return [...(isInline ? [element.localName] : []), ...attributes].map(
            (what) => `${element.localName}: ${what}`,
          );
        }),
      );
      inline.push(...found.map((what) => `${path}: ${what}`));
    }
  });
  expect(inline).toEqual([]);
});

test('the policy in a page and the one in _headers are the same, and neither allows anything inline', async () => {
  const rules = parseHeaders(await readFile(join(inject('outDir'), '_headers'), 'utf8'));
  for (const path of paths) {
    const [header = '', frames] = (headersFor(rules, path)['content-security-policy'] ?? '').split(', ');
    const html = await (await fetch(url + path)).text();
    // The first thing in the head: a script above it would run.
    const meta = /<head>\s*<meta http-equiv="content-security-policy" content="([^"]*)">/.exec(html)?.[1] ?? '';
    expect(directivesOf(meta), path).toEqual(directivesOf(header));
    expect(directivesOf(header).size, path).toBeGreaterThan(5);
    expect(meta + header, path).not.toMatch(/unsafe-inline|unsafe-hashes|'unsafe-eval'|https?:|\*/);
    expect(frames, path).toBe(path.startsWith('/embed/') ? undefined : "frame-ancestors 'none'");
  }
});

test.each(['with the headers of a host', 'without'])('a script that got into a page would not run, %s', async (how) => {
  await withPage(browser, {}, async (page) => {
    if (how === 'without') await routeFront(page);
    const response = await page.goto(`${url}/`);
    expect(response?.headers()['content-security-policy'] === undefined).toBe(how === 'without');
    const refused = await page.evaluate(async () => {
      const refusals: string[] = [];
      document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => refusals.push(violatedDirective));
      const script = document.createElement('script');
      script.textContent = 'window.ran = true';
      document.body.append(script);
      document.body.insertAdjacentHTML(
        'beforeend',
        '<img src="no:where" onerror="window.ran = true"><p style="color: red">',
      );
      await new Promise((done) => setTimeout(done, 100));
      return { ran: 'ran' in window, refusals };
    });
    expect(refused.ran).toBe(false);
    expect(refused.refusals).toEqual(
      expect.arrayContaining(['script-src-elem', 'script-src-attr', 'style-src-attr', 'img-src']),
    );
  });
});

test.each(['</title>', '</head>'])(
  'a script that got in behind %s would not run, on a host without headers',
  async (behind) => {
    await withPage(browser, {}, async (page) => {
      await routeFront(page, (html) => html.replace(behind, `${behind}<script>window.ran = true</script>`));
      await page.goto(`${url}/`);
      expect(
        await page.evaluate(() => [document.querySelector('script:not([src], [type])')?.textContent, 'ran' in window]),
      ).toEqual(['window.ran = true', false]);
    });
  },
);

/** Brings the front page as a host without headers does, with what somebody changed in it. */
async function routeFront(page: Page, change = (html: string) => html): Promise<void> {
  await page.route(`${url}/`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ contentType: 'text/html; charset=utf-8', body: change(await response.text()) });
  });
}

/** The sources of each directive. */
function directivesOf(policy: string): Map<string, string[]> {
  const directives = policy.split(';').map((directive) => directive.trim().split(/\s+/));
  return new Map(directives.filter(([name]) => name !== '').map(([name = '', ...sources]) => [name, sources.sort()]));
}
