import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type AnnotatedPage, annotatedPages } from '../testing/annotated-pages.ts';
import { Scratch } from '../testing/scratch.ts';

// A feed of a server that lies, taken by a command that is killed at any moment: what is there is whole, nothing comes twice,
// and the next run goes on from there.

/** Those that are added without a question: in English, of a publisher whom they name. */
const pages = (await annotatedPages())
  .filter(({ html, publisher }) => publisher !== null && !/<html[^>]* lang="(?:ja|el|de)"/.test(html))
  .slice(0, 8);
const lies = ['circle', 'bomb', 'cut', 'short', 'picture', 'nothing'] as const;

let scratch: Scratch;
let server: Server;
let at: string;
let asked: string[];
let isMended: boolean;

beforeEach(async () => {
  scratch = await Scratch.make({ 'content/sources/.keep': '' });
  [asked, isMended] = [[], false];
  server = createServer(({ url = '' }, response) => {
    asked.push(url);
    const html = { 'content-type': 'text/html; charset=utf-8' };
    const page = /^\/p(\d+)$/.exec(url)?.[1];
    if (url === '/rss') {
      const links = pages.flatMap((_, index) => [`/p${index}`, `/${lies[index % lies.length]}`]);
      const items = links.map((link) => `<item><link>${link}</link></item>`).join('');
      response
        .writeHead(200, { 'content-type': 'text/xml' })
        .end(`<rss version="2.0"><channel><title>N</title>${items}</channel></rss>`);
    } else if (page !== undefined) response.writeHead(200, html).end((pages[Number(page)] as AnnotatedPage).html);
    else if (url === '/circle') response.writeHead(302, { location: '/circle' }).end();
    else if (url === '/bomb')
      response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(30_000_000)));
    else if (url === '/short') {
      response.writeHead(200, { ...html, 'content-length': '1000' }).write('<p>');
      setTimeout(() => response.destroy(), 5);
    } else if (url === '/picture') response.writeHead(200, { 'content-type': 'image/png' }).end('x');
    else if (url === '/nothing') response.writeHead(200, html).end(isMended ? mended : '');
    else response.destroy();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await scratch.remove();
});

const mended = `<!doctype html><html lang="en"><head><title>Tram comes to Velm</title><meta property="og:site_name" content="Velm Post"><meta property="article:published_time" content="2031-05-05"></head><body><article><h1>Tram comes to Velm</h1><p>The first tram of Velm left the market at six on Monday, with the mayor and a goat in it.</p><p>“It smells of paint,” said Ida Rusk, who had waited for it since 1988, and who rode to the end of the line.</p></article></body></html>`;

/** The pages are of days to come. */
const command = () => ['--feed', `${at}/rss`, '--published', '2026-01-02'];

function start(...more: string[]): ChildProcess {
  return spawn(process.execPath, [resolve('scripts', 'add.ts'), ...command(), ...more], {
    env: { ...process.env, CONTENT_DIR: scratch.path('content') },
    stdio: 'ignore',
  });
}

/** The sources that are there, and whether all that is there is whole. */
async function sources(): Promise<Record<string, string>> {
  const files = await scratch.files();
  const shown = Object.entries(files).filter(([path]) => !/\/\./.test(path));
  // The text comes last: where it is, what is known about it is, too.
  for (const [path] of shown.filter(([name]) => name.endsWith('.txt')))
    expect(files, path).toHaveProperty([path.replace(/txt$/, 'yaml')]);
  for (const [path, content] of Object.entries(files))
    if (/\/\.feed-\w+\.json$/.test(path)) expect(() => JSON.parse(content) as unknown).not.toThrow();
  return Object.fromEntries(shown);
}

test.each([
  ['once', []],
  ['watched', ['--watch', '1']],
])('a feed taken %s and killed at any moment', async (_, more) => {
  const whole = await Scratch.make({ 'content/sources/.keep': '' });
  await whole.run('add', command());
  const expected = Object.fromEntries(Object.entries(await whole.files()).filter(([path]) => !/\/\./.test(path)));
  await whole.remove();
  expect(Object.keys(expected)).toHaveLength(2 * pages.length);

  for (let kill = 0; kill < 5; kill++) {
    asked = [];
    const child = start(...more);
    const closed = once(child, 'close');
    // Each run asks at least for the feed and for three that did not come the last time.
    while (asked.length <= kill % 4 && child.exitCode === null) await sleep(5);
    await sleep(Math.random() * 120);
    child.kill('SIGKILL');
    await closed;
    for (const [path, content] of Object.entries(await sources())) expect(content, path).toBe(expected[path]);
  }
  await scratch.run('add', command());
  expect(await sources()).toEqual(expected);
  const left = Object.keys(await scratch.files()).filter((path) => /\/\.(?!keep$|feed-\w+\.json$)/.test(path));
  expect(left).toEqual([]);
  expect((await scratch.run('check-content')).stderr).not.toContain('Nothing reads this file');
});

test('what did not come this time is asked for again the next, what is refused is not', async () => {
  await scratch.run('add', command());
  const before = Object.keys(await sources()).length;
  [asked, isMended] = [[], true];
  const { stdout } = await scratch.run('add', command());
  expect(asked.sort()).toEqual(['/cut', '/nothing', '/rss', '/short']);
  expect(stdout).toContain('added as 2026-01-02-tram-comes-to-velm');
  expect(Object.keys(await sources())).toHaveLength(before + 2);
});
