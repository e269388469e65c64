import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Site, serve } from './serve.ts';

let folder: string;
let site: Site;
let below: Site;
const style = 'p { margin: 0 }\n'.repeat(100);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'serve-'));
  await mkdir(join(folder, 'site', 'a'), { recursive: true });
  await mkdir(join(folder, 'site', 'empty'));
  await mkdir(join(folder, 'site', '_astro'));
  await writeFile(join(folder, 'site', '_astro', 'page.1a2b.css'), style);
  await writeFile(join(folder, 'site', '_astro', 'face.1a2b.woff2'), style);
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await writeFile(join(folder, 'site', '404.html'), 'none');
  await writeFile(join(folder, 'site', 'index.html'), 'front');
  await writeFile(join(folder, 'site', 'a', 'index.html'), 'page');
  await writeFile(join(folder, 'site', 'a', 'feed.xml'), '<feed/>');
  site = await serve(join(folder, 'site'), 0);
  below = await serve(join(folder, 'site'), 0, '/record/');
});
afterAll(async () => {
  await Promise.all([site.close(), below.close()]);
  await rm(folder, { recursive: true });
});

/** As it stands: `fetch` would tidy the path up. */
function get({ url }: Site, path: string, method = 'GET') {
  const { hostname, port } = new URL(url);
  return new Promise<{
    status: number | undefined;
    type: string | undefined;
    location: string | undefined;
    body: string;
  }>((done, fail) => {
    request({ hostname, port, path, method }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => {
        body += chunk.toString();
      });
      response.on('end', () => {
        const { 'content-type': type, location } = response.headers;
        done({ status: response.statusCode, type, location, body });
      });
    })
      .on('error', fail)
      .end();
  });
}

/** The bytes as they are sent, with the headers that say how. */
function raw(path: string, accepted = '') {
  const { hostname, port } = new URL(site.url);
  const headers = { 'accept-encoding': accepted };
  return new Promise<{ encoding: string | null; vary: string | null; cache: string | null; body: Buffer }>(
    (done, fail) => {
      request({ hostname, port, path, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const { 'content-encoding': encoding = null, vary = null, 'cache-control': cache = null } = response.headers;
          done({ encoding, vary, cache, body: Buffer.concat(chunks) });
        });
      })
        .on('error', fail)
        .end();
    },
  );
}

test('a folder is its index page, a file has its type', async () => {
  expect(await get(site, '/')).toMatchObject({ status: 200, type: 'text/html; charset=utf-8', body: 'front' });
  expect(await get(site, '/a/?q=1')).toMatchObject({ status: 200, body: 'page' });
  expect(await get(site, '/a/feed.xml')).toMatchObject({
    status: 200,
    type: 'application/xml; charset=utf-8',
    body: '<feed/>',
  });
});

test('a folder without its slash is sent there', async () => {
  expect(await get(site, '/a?q=1')).toMatchObject({ status: 301, location: '/a/?q=1' });
  expect(await get(below, '/record/a')).toMatchObject({ status: 301, location: '/record/a/' });
});

test('HEAD has no body, other methods are refused', async () => {
  expect(await get(site, '/', 'HEAD')).toMatchObject({ status: 200, body: '' });
  expect(await get(site, '/', 'POST')).toMatchObject({ status: 405 });
});

describe('what is not there is the 404 page', () => {
  test.each([
    '/none',
    '/a/none/',
    '/empty/',
    '/a/index.html/',
    '/%',
    '/a%00',
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
  ])('%s', async (path) => {
    expect(await get(site, path)).toMatchObject({ status: 404, body: 'none' });
  });
});

describe('text is compressed as the request accepts', () => {
  test.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['identity', null],
    ['', null],
  ])('"%s" gets %s', async (accepted, encoding) => {
    const response = await raw('/_astro/page.1a2b.css', accepted);
    expect(response).toMatchObject({ encoding, vary: 'accept-encoding' });
    const unpack = { br: brotliDecompressSync, gzip: gunzipSync }[encoding ?? ''] ?? ((body: Buffer) => body);
    expect(unpack(response.body).toString()).toBe(style);
    expect(response.body.length < style.length).toBe(encoding !== null);
  });

  test('a font is sent as it is', async () => {
    expect(await raw('/_astro/face.1a2b.woff2', 'gzip, br')).toMatchObject({ encoding: null });
  });
});

test('only what has a hash in its name is kept', async () => {
  expect(await raw('/_astro/page.1a2b.css')).toMatchObject({ cache: 'public, max-age=31536000, immutable' });
  expect(await raw('/a/')).toMatchObject({ cache: 'no-cache' });
  expect(await raw('/_astro/none.css')).toMatchObject({ cache: 'no-cache' });
});

test('below a base path, nothing is outside of it', async () => {
  expect(below.url).toMatch(/:\d+\/record$/);
  expect(await get(below, '/record/')).toMatchObject({ status: 200, body: 'front' });
  expect(await get(below, '/')).toMatchObject({ status: 404 });
  expect(await get(below, '/recordings/')).toMatchObject({ status: 404 });
});

test('the headers that the folder asks for are sent, below a base path too', async () => {
  await writeFile(join(folder, 'site', '_headers'), '/a/*\n  Cache-Control: immutable\n');
  const [here, there] = [await serve(join(folder, 'site'), 0), await serve(join(folder, 'site'), 0, '/record')];
  try {
    for (const { url } of [here, there]) {
      expect((await fetch(`${url}/a/feed.xml`)).headers.get('cache-control')).toBe('immutable');
      expect((await fetch(`${url}/`)).headers.get('cache-control')).toBe('no-cache');
    }
  } finally {
    await Promise.all([here.close(), there.close()]);
  }
});

test('a port that is taken is told', async () => {
  await expect(serve(folder, Number(new URL(site.url).port))).rejects.toThrow('is taken');
});
