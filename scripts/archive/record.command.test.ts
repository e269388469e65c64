import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { syntheticRecords } from '../bench/synthetic-sources.ts';
import { browserArgs } from '../testing/browser-args.ts';
import { findBrowser } from '../testing/find-browser.ts';
import { Scratch } from '../testing/scratch.ts';

// The record that an archive publishes, on a plain server that knows nothing but files and ranges.

let scratch: Scratch;
let server: Server;
let browser: Browser;
let at: string;
let sent = 0;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

beforeAll(async () => {
  const site =
    'name: Annals\ntagline: a\ndescription: b\nurl: https://annals.example\nsubject: towns\nseries: []\nmeasures:\n  - { id: spending, name: Spending, unit: EUR, scale: 1e6, scale_name: million euros, of: [[spending]] }\n';
  const records = [...syntheticRecords(150)].map((record) => `${JSON.stringify(record)}\n`).join('');
  scratch = await Scratch.make({ 'content/site.yaml': site, 'a.ndjson': records });
  expect(await scratch.run('archive', ['all', scratch.path('a'), scratch.path('a.ndjson')])).toMatchObject({ code: 0 });
  server = createServer(
    (request, response) =>
      void answer(request.url ?? '', request.headers.range ?? '').then(({ status, headers, path, start, end }) => {
        response.writeHead(status, headers);
        if (path === null) response.end();
        else
          createReadStream(path, { start, end })
            .on('data', (chunk) => {
              sent += chunk.length;
            })
            .pipe(response);
      }),
  );
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  at = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  browser = await chromium.launch({ executablePath: findBrowser(), args: [...browserArgs] });
});
afterAll(async () => {
  await browser?.close();
  server?.close();
  await scratch?.remove();
});

async function answer(url: string, range: string) {
  const name = new URL(url, at).pathname.slice(1) || 'index.html';
  const path = scratch.path(`a/record/${name}`);
  const about = await stat(path).catch(() => null);
  if (about === null) return { status: 404, headers: {}, path: null, start: 0, end: 0 };
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(range) ?? [];
  const [start, end] = [Number(from ?? 0), to ? Number(to) : about.size - 1];
  const headers = {
    'content-type': types[extname(name)] ?? 'application/octet-stream',
    'content-length': end - start + 1,
  };
  return { status: from === undefined ? 200 : 206, headers, path, start, end };
}

async function lookUp(query: string) {
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  sent = 0;
  await page.goto(`${at}${query}`);
  await page.waitForFunction(() => /found|match|read:/.test(document.querySelector('#status')?.textContent ?? ''));
  return {
    page,
    faults,
    items: await page.locator('#results li').allTextContents(),
    status: await page.locator('#status').textContent(),
  };
}

test('a speaker, by the beginning of a name: statements with a link to the publisher at the words', async () => {
  const claims = await readFile(scratch.path('a/links/clusters.ndjson.gz'));
  expect(claims.length).toBeGreaterThan(0);
  // Whom the generator quotes most.
  const { page, faults, items, status } = await lookUp('?ask=speaker&words=Greta');
  expect(status).toMatch(/Several match|found, newest first/);
  const link = page.locator('#results a').first();
  if (status?.includes('Several')) await link.click();
  await page.waitForFunction(() => document.querySelector('#status')?.textContent?.includes('found'));
  expect(items.length).toBeGreaterThan(0);
  expect(await page.locator('#results li').count()).toBeGreaterThan(1);
  expect(await page.locator('#results a').first().getAttribute('href')).toMatch(
    /^https:\/\/synthetic\.example\/\d+#:~:text=\S+$/,
  );
  expect(faults).toEqual([]);
  expect(sent).toBeLessThan(5_000_000);
  await page.close();
});

test('a measure and a phrase', async () => {
  for (const [query, words] of [
    ['?ask=measure&words=spending', 'million'],
    ['?ask=phrase&words=asked%20us%20about', 'asked us about'],
  ] as const) {
    const { page, faults, items } = await lookUp(query);
    expect(items.length).toBeGreaterThan(5);
    for (const item of items) expect(item).toContain(words);
    expect(faults).toEqual([]);
    await page.close();
  }
  const { page, status } = await lookUp('?ask=speaker&words=nobody-of-that-name');
  expect(status).toBe('Nothing in the record matches.');
  await page.close();
});

test('without scripts it says what to do instead', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(at);
  expect(await page.locator('noscript').textContent()).toContain('download the months as Parquet');
  expect(await page.locator('form').isVisible()).toBe(false);
  await context.close();
});
