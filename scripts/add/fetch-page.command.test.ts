import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { savedPages } from '../testing/saved-pages.ts';
import { Scratch } from '../testing/scratch.ts';

// The command takes articles from addresses and feeds, served on this machine.

let scratch: Scratch;
let server: Server;
let at: string;
let items: string[];
let asked: string[];

beforeEach(async () => {
  scratch = await Scratch.make({ 'content/sources/.keep': '' });
  [items, asked] = [['/3'], []];
  server = createServer(({ url = '' }, response) => {
    asked.push(url);
    const page = savedPages[Number(url.slice(1))];
    if (url === '/rss')
      response
        .writeHead(200, { 'content-type': 'application/rss+xml' })
        .end(
          `<rss version="2.0"><channel><title>N</title>${items.map((link) => `<item><link>${link}</link></item>`).join('')}</channel></rss>`,
        );
    else if (page === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page.html);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(async () => {
  server.close();
  await scratch.remove();
});

test('an address is taken with one request, a missing one is told', async () => {
  const { code, stdout, stderr } = await scratch.run('add', [`${at}/3`, `${at}/99`]);
  expect(stdout).toContain('added as 2012-04-17-aldmouth-wall-wins-the-vote');
  expect(stderr).toBe(`${at}/99: not added. There is no such page. Look at the address.\n`);
  expect(code).toBe(1);
  expect(asked).toEqual(['/3', '/99']);
});

test('a feed is asked again for what is new alone', async () => {
  const feed = async () =>
    (await scratch.run('add', ['--feed', `${at}/rss`, '--force'])).stdout
      .trim()
      .split('\n')
      .find((line) => line.includes('/rss'));
  expect(await feed()).toBe(`${at}/rss: 1 new, 1 added.`);
  expect(await feed()).toBe(`${at}/rss: 0 new, 0 added.`);
  items = ['/4', '/3'];
  expect(await feed()).toBe(`${at}/rss: 1 new, 1 added.`);
  expect(asked.filter((url) => url !== '/rss')).toEqual(['/3', '/4']);
  expect(await scratch.run('check-content')).toMatchObject({ stderr: expect.not.stringContaining('stray') });
});
