import { rm } from 'node:fs/promises';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Site, serve } from '../../../scripts/serve.ts';
import { makeSite } from '../../../scripts/site.ts';
import { findDeadLinks, findFaults, pathsOf, textOf, watch } from '../../../scripts/testing/crawl.ts';
import { launchBrowser, withPage } from '../../../scripts/testing/launch.ts';

// The same site below a path, as project pages of GitHub are, on a server that has nothing outside of it.

const base = '/some/base/';
const host = 'https://pages.example';
const built = '.cache/site-below-base';
let browser: Browser;
let site: Site;
let paths: string[];

beforeAll(async () => {
  expect(await makeSite(built, { BASE_PATH: base, SITE: host })).toBe(0);
  site = await serve(built, 0, base);
  browser = await launchBrowser();
  paths = await pathsOf(site.url);
});
afterAll(async () => {
  await Promise.all([site?.close(), browser?.close()]);
  await rm(built, { recursive: true, force: true });
});

test('every page and all that it loads is there', async () => {
  expect(paths.length).toBeGreaterThan(10);
  expect(await findFaults(browser, site.url, paths)).toEqual([]);
});

test('every link leads to a page, and to its place there', async () => {
  expect(await findDeadLinks(browser, site.url, paths)).toEqual([]);
});

test('what other sites are told has the host and the path', async () => {
  for (const path of ['/sitemap-0.xml', '/robots.txt', '/speakers/feeds.opml']) {
    const addresses = (await textOf(site.url, path)).match(/https:\/\/pages\.example[^<"\s]*/g) ?? [];
    expect(addresses, path).not.toEqual([]);
    expect(addresses.filter((address) => !address.startsWith(host + base))).toEqual([]);
  }
  expect(await textOf(site.url, '/')).toContain(`<link rel="canonical" href="${host}${base}">`);
});

test('the search finds its index and leads to a page', async () => {
  const faults: string[] = [];
  await withPage(browser, {}, async (page) => {
    await watch(page, site.url, faults);
    await page.goto(`${site.url}/method/`);
    await page.click('#search-link');
    await page.fill('#search-words', 'the');
    const result = page.locator('dialog li a').first();
    await result.waitFor();
    await result.click();
    await page.waitForURL(`**${base}articles/**`);
    expect(await page.locator('h1').count()).toBe(1);
  });
  expect(faults).toEqual([]);
});
