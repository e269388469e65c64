import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { pathsOf } from '../../../scripts/testing/crawl.ts';
import { launchBrowser, withPage } from '../../../scripts/testing/launch.ts';

const url = inject('url');

test('an old address leads to where the article is, and no search engine to either', async () => {
  const browser = await launchBrowser();
  await withPage(browser, {}, async (page) => {
    await page.goto(`${url}/articles/2041-04-18-ships/`);
    await page.waitForURL(`${url}/articles/2041-04-18-tea-ships/`);
  });
  await browser.close();
  expect((await pathsOf(url)).filter((path) => /2041-04-18-ships|rumours|0000000000a/.test(path))).toEqual([]);
});

test('hosts that send redirects are told of it, and not of what is gone', async () => {
  const file = await readFile(join(inject('outDir'), '_redirects'), 'utf8');
  expect(file).toBe('/articles/2041-04-18-ships/ /articles/2041-04-18-tea-ships/ 301!\n');
});

test.each([
  ['/claims/0000000000a1/', 'Two articles of that day are about ships.', '/articles/2041-04-18-tea-ships/'],
  ['/articles/2041-04-20-rumours/', 'The Courier took it back.', '/articles/'],
  ['/claims/0000000000a2/', 'The Courier took it back.', '/articles/'],
])('what is gone says why: %s', async (path, reason, way) => {
  const html = await (await fetch(url + path)).text();
  expect(html).toContain('is no longer part of the record</h1>');
  expect(html).toContain(reason);
  expect(html).toContain(`href="${way}"`);
  expect(html).not.toContain('http-equiv="refresh"');
});
