import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listen } from './listen.ts';
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
  await writeFile(join(folder, 'site', '.hidden'), 'hidden');
  await symlink('../secret.txt', join(folder, 'site', 'secret.txt'));
  await symlink('..', join(folder, 'site', 'up'));
  await mkdir(join(folder, 'site-beside'));
  await writeFile(join(folder, 'site-beside', 'secret.txt'), 'secret');
  await symlink('../site-beside', join(folder, 'site', 'beside'));
  await symlink('loop', join(folder, 'site', 'loop'));
  await symlink('a', join(folder, 'site', 'same'));
  expect(spawnSync('mkfifo', [join(folder, 'site', 'pipe')]).status).toBe(0);
  site = await serve(join(folder, 'site'), 0);
  below = await serve(join(folder, 'site'), 0, '/record/');
});
afterAll(async () => {
  await Promise.all([site.close(), below.close()]);
  await rm(folder, { recursive: true });
});

/** As it stands: `fetch` would tidy the path up, and ask for conditional answers anew. */
function get({ url }: Site, path: string, { method = 'GET', ...headers }: Record<string, string> = {}) {
  const { hostname, port } = new URL(url);
  return new Promise<{
    status: number | undefined;
    type: string | undefined;
    location: string | undefined;
    headers: IncomingHttpHeaders;
    bytes: Buffer;
    body: string;
  }>((done, fail) => {
    request({ hostname, port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', fail);
      response.on('end', () => {
        const { 'content-type': type, location } = response.headers;
        const bytes = Buffer.concat(chunks);
        done({ status: response.statusCode, type, location, headers: response.headers, bytes, body: bytes.toString() });
      });
    })
      .on('error', fail)
      .end();
  });
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

test('a link within the folder is followed', async () => {
  expect(await get(site, '/same/')).toMatchObject({ status: 200, body: 'page' });
});

test('HEAD has no body, other methods are refused', async () => {
  expect(await get(site, '/', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
  expect(await get(site, '/', { method: 'POST' })).toMatchObject({ status: 405 });
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
    '/secret.txt',
    '/up/secret.txt',
    '/beside/secret.txt',
    '/loop',
    '/loop/a/',
    '/pipe',
    '/.hidden',
    '/a/feed.xml/',
    `/${'a'.repeat(300)}`,
    `/a/${'b/'.repeat(3000)}`,
    '//evil.example/..%2fa',
    '/.//evil.example/..%2fa',
    '/%5c%5cevil.example',
    '//',
    '//a',
    '/.//a',
    '/a//',
    '//evil.example/',
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
    const { headers, bytes } = await get(site, '/_astro/page.1a2b.css', { 'accept-encoding': accepted });
    expect([headers['content-encoding'] ?? null, headers.vary]).toEqual([encoding, 'Accept-Encoding']);
    const unpack = { br: brotliDecompressSync, gzip: gunzipSync }[encoding ?? ''] ?? ((body: Buffer) => body);
    expect(unpack(bytes).toString()).toBe(style);
    expect(bytes.length < style.length).toBe(encoding !== null);
  });

  test('a font is sent as it is', async () => {
    const { headers } = await get(site, '/_astro/face.1a2b.woff2', { 'accept-encoding': 'gzip, br' });
    expect(headers).not.toHaveProperty('content-encoding');
  });
});

describe('what a browser has already, or wants a part of', () => {
  const ask = (headers: Record<string, string>) => get(site, '/_astro/page.1a2b.css', headers);

  test('is not sent again while it is the same', async () => {
    const { headers } = await ask({});
    const etag = headers.etag ?? '';
    const modified = headers['last-modified'] ?? '';
    expect(await ask({ 'if-none-match': etag })).toMatchObject({ status: 304, body: '' });
    expect(await ask({ 'if-none-match': `"other", ${etag}` })).toMatchObject({ status: 304 });
    expect(await ask({ 'if-none-match': '"other"' })).toMatchObject({ status: 200, body: style });
    expect(await ask({ 'if-modified-since': modified })).toMatchObject({ status: 304 });
  });

  test.each([
    ['bytes=0-3', 206, style.slice(0, 4), `bytes 0-3/${style.length}`],
    ['bytes=-3', 206, style.slice(-3), `bytes ${style.length - 3}-${style.length - 1}/${style.length}`],
    [
      `bytes=${style.length - 2}-`,
      206,
      style.slice(-2),
      `bytes ${style.length - 2}-${style.length - 1}/${style.length}`,
    ],
    ['bytes=99999-', 416, null, `bytes */${style.length}`],
    ['bytes=0-1,4-5', 200, style, null],
    ['bytes=b-a', 200, style, null],
    ['lines=1-2', 200, style, null],
  ])('%s is answered %i', async (range, status, body, place) => {
    const response = await ask({ range, 'accept-encoding': 'gzip' });
    expect([response.status, response.headers['content-range'] ?? null]).toEqual([status, place]);
    if (body !== null) expect(response.body).toBe(body);
  });

  test('is sent whole when the part is of another state', async () => {
    const { headers } = await ask({});
    const modified = headers['last-modified'] ?? '';
    expect(await ask({ range: 'bytes=0-3', 'if-range': modified })).toMatchObject({ status: 206 });
    expect(await ask({ range: 'bytes=0-3', 'if-range': '"other"' })).toMatchObject({ status: 200, body: style });
  });

  test('is a whole 404 when it is not there', async () => {
    const response = await get(site, '/none', { range: 'bytes=0-1', 'if-match': '"other"' });
    expect(response).toMatchObject({ status: 404, body: 'none' });
  });
});

test('only what has a hash in its name is kept', async () => {
  const cacheOf = async (path: string) => (await get(site, path)).headers['cache-control'];
  expect(await cacheOf('/_astro/page.1a2b.css')).toBe('public, max-age=31536000, immutable');
  expect(await cacheOf('/a/')).toBe('no-cache');
  expect(await cacheOf('/_astro/none.css')).toBe('no-cache');
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

describe('who can reach it', () => {
  const reach = async ({ url }: Site, host: string) => {
    const response = await fetch(`http://${host}:${new URL(url).port}/`);
    return response.text();
  };

  test('this machine, by either of its addresses, and nobody else', async () => {
    expect(await reach(site, '127.0.0.1')).toBe('front');
    expect(await reach(site, '[::1]')).toBe('front');
    await expect(reach(site, '127.0.0.2')).rejects.toThrow('fetch failed');
  });

  test('all, when that is asked for', async () => {
    const open = await serve(join(folder, 'site'), 0, '/', '0.0.0.0');
    expect(await reach(open, '127.0.0.2')).toBe('front');
    await open.close();
  });

  test('nobody, at an address that is not of this machine', async () => {
    await expect(serve(folder, 0, '/', '192.0.2.1')).rejects.toThrow(
      'HOST=192.0.2.1: This machine has no such address',
    );
  });
});

test('while a folder is replaced, each answer is of the old one or of the new one', async () => {
  const [place, next, former] = ['now', 'next', 'former'].map((name) => join(folder, name)) as [string, string, string];
  const pages = Array.from({ length: 100 }, (_, number) => `page ${number} ${'is longer '.repeat(number)}`);
  const make = async (path: string, page = '') => {
    await mkdir(path);
    await writeFile(join(path, 'index.html'), page);
  };
  await make(place, pages[0]);
  const changing = await serve(place, 0);
  let isOver = false;
  const seen = new Set<string>();
  const readers = Array.from({ length: 4 }, async () => {
    while (!isOver) {
      const { status, body } = await get(changing, '/');
      seen.add(`${status} ${body}`);
    }
  });
  for (const page of pages.slice(1)) {
    await make(next, page);
    await rename(place, former);
    await rename(next, place);
    await rm(former, { recursive: true });
    await sleep(3);
  }
  await sleep(50);
  isOver = true;
  await Promise.all(readers);
  await changing.close();
  expect([...seen].filter((answer) => !pages.includes(answer.replace('200 ', '')))).toEqual([]);
  expect(seen.size).toBeGreaterThan(5);
  expect(seen).toContain(`200 ${pages.at(-1)}`);
});

test('a folder that is not there yet is said to be so, and served when it comes', async () => {
  const later = join(folder, 'later');
  const waiting = await serve(later, 0);
  expect(await get(waiting, '/')).toMatchObject({ status: 503, body: 'There is no site here yet.\n' });
  await cp(join(folder, 'site', 'a'), later, { recursive: true });
  expect(await get(waiting, '/')).toMatchObject({ status: 200, body: 'page' });
  await waiting.close();
});

test('a port that is taken is told, on one address too', async () => {
  await expect(serve(folder, Number(new URL(site.url).port))).rejects.toThrow(
    'is taken. Stop what listens there, or set',
  );
  const { port, close } = await listen(() => {}, 0, '::1');
  await expect(serve(folder, port)).rejects.toThrow(`Port ${port} is taken`);
  await close();
});
