import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { linksOf } from './feed.ts';
import { fetchPage } from './fetch-page.ts';
import { Unusable } from './found.ts';

// A server on this machine that lies in every way.

type Answer = (response: ServerResponse, request: IncomingMessage) => void;
const html = { 'content-type': 'text/html; charset="windows-1252"' };
const answers: Readonly<Record<string, Answer>> = {
  '/page': (response) => response.writeHead(200, html).end(Buffer.from([0x47, 0xfc, 0x6e])),
  '/moved': (response) => response.writeHead(301, { location: '/page' }).end(),
  '/circle': (response) => response.writeHead(302, { location: '/circle2' }).end(),
  '/circle2': (response) => response.writeHead(302, { location: '/circle' }).end(),
  '/far': (response, { url = '' }) =>
    response.writeHead(302, { location: `/far?${url.length}${url.slice(-40)}` }).end(),
  '/script': (response) => response.writeHead(302, { location: 'javascript:alert(1)' }).end(),
  '/file': (response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/slow': (response) => response.writeHead(200, html).write('<p>'),
  '/silent': () => {},
  '/endless': (response) => {
    response.writeHead(200, html);
    const more = () => {
      while (!response.destroyed && response.write('word '.repeat(1000)));
    };
    response.on('drain', more);
    more();
  },
  '/bomb': (response) =>
    response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(50_000_000))),
  '/nogzip': (response) => response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end('no gzip'),
  '/picture': (response) => response.writeHead(200, { 'content-type': 'image/png' }).end('x'),
  '/pdf': (response) => response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF'),
  '/empty': (response) => response.writeHead(200, html).end(),
  '/short': (response) => {
    response.writeHead(200, { ...html, 'content-length': '1000' }).write('<p>');
    setTimeout(() => response.destroy(), 20);
  },
  '/cut': (response) => response.destroy(),
  '/forbidden': (response) => response.writeHead(403).end(),
  '/none': (response) => response.writeHead(404).end(),
  '/error': (response) => response.writeHead(503).end(),
  '/rss': (response) =>
    response
      .writeHead(200, { 'content-type': 'application/rss+xml' })
      .end(
        '<?xml version="1.0"?><rss version="2.0"><channel><title>N</title><item><link>/a</link></item><item><link>https://user:x@post.example/b</link></item><item><link>javascript:alert(1)</link></item><item><link>/a</link></item></channel></rss>',
      ),
  '/atom': (response) =>
    response
      .writeHead(200, { 'content-type': 'application/atom+xml' })
      .end(
        '<feed xmlns="http://www.w3.org/2005/Atom"><title>N</title><id>n</id><updated>2031-01-01T00:00:00Z</updated><entry><id>1</id><title>T</title><updated>2031-01-01T00:00:00Z</updated><link rel="alternate" href="https://post.example/c"/></entry></feed>',
      ),
  '/lolfeed': (response) =>
    response
      .writeHead(200, { 'content-type': 'text/xml' })
      .end(
        `<!DOCTYPE r [<!ENTITY a "${'x'.repeat(1000)}">${Array.from({ length: 9 }, (_, i) => `<!ENTITY ${'bcdefghij'[i]} "${`&${'abcdefghi'[i]};`.repeat(10)}">`).join('')}]><rss version="2.0"><channel><title>&j;</title><item><link>/a</link></item></channel></rss>`,
      ),
};

let server: Server;
let at: string;
beforeAll(async () => {
  server = createServer((request, response) => {
    const answer = answers[(request.url ?? '').split('?')[0] ?? ''];
    if (answer === undefined) response.writeHead(404).end();
    else answer(response, request);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const limits = { bytes: 1_000_000, time: 1500, redirects: 5 };
const types = /^text\/html$/;

test('a page comes with its encoding, from where it moved to', async () => {
  const { bytes, url, type, encoding } = await fetchPage(`${at}/moved`, types, limits);
  expect([[...bytes], url, type, encoding]).toEqual([[0x47, 0xfc, 0x6e], `${at}/page`, 'text/html', 'windows-1252']);
});

test.each([
  ['/circle', 'Its redirects lead in a circle'],
  ['/far', 'Its redirects lead in a circle, or too far'],
  ['/script', 'which is not an address of the web'],
  ['/file', 'which is not an address of the web'],
  ['/slow', 'It did not come within 1.5 seconds'],
  ['/silent', 'It did not come within 1.5 seconds'],
  ['/endless', 'It has more than 1 MB'],
  ['/bomb', 'It has more than 1 MB'],
  ['/nogzip', 'The server sends what cannot be unpacked'],
  ['/picture', 'It is not an article but "image/png"'],
  ['/pdf', 'It is a PDF'],
  ['/empty', 'The server answers with nothing'],
  ['/short', 'The server broke off'],
  ['/cut', 'The server broke off'],
  ['/forbidden', 'The server does not show it to programs'],
  ['/none', 'There is no such page'],
  ['/error', 'The server answers with the error 503'],
])('%s: %s', async (path, reason) => {
  const refusal = await fetchPage(at + path, types, limits).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(Unusable);
  expect((refusal as Unusable).message).toContain(reason);
});

test('nobody there', async () => {
  await expect(fetchPage('http://127.0.0.1:1/', types, limits)).rejects.toThrow(Unusable);
});

test('feeds name their articles, whole and without passwords', async () => {
  expect(await linksOf(`${at}/rss`)).toEqual([`${at}/a`, 'https://post.example/b']);
  expect(await linksOf(`${at}/atom`)).toEqual(['https://post.example/c']);
});

test.each([
  ['/page', 'It is not a feed'],
  ['/none', 'There is no such page'],
])('%s is no feed: %s', (path, reason) => expect(linksOf(at + path)).rejects.toThrow(reason));

test('entities within entities cost nothing', async () => {
  const begin = performance.now();
  await linksOf(`${at}/lolfeed`).catch((error: unknown) => expect(error).toBeInstanceOf(Unusable));
  expect(performance.now() - begin).toBeLessThan(5000);
});
