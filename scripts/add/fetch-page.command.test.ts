import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createInterface } from 'node:readline/promises';
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
  expect(stderr).toBe(`${at}/99: not added. There is no such page. Look at its address.\n`);
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

test('a feed is watched until the command is stopped', async () => {
  const command = spawn(process.execPath, ['scripts/add.ts', '--feed', `${at}/rss`, '--force', '--watch', '1'], {
    env: { ...process.env, CONTENT_DIR: scratch.path('content') },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    let last = '';
    for await (const line of createInterface(command.stdout)) {
      last = line;
      if (line.startsWith(`${at}/rss`)) break;
    }
    expect(last).toBe(`${at}/rss: 1 new, 1 added.`);
    expect(command.exitCode).toBe(null);
  } finally {
    command.kill('SIGINT');
  }
  expect(await once(command, 'exit')).toEqual([null, 'SIGINT']);
});

test('a feed that cannot be read is told in a line', async () => {
  const answer = (path: string) => scratch.run('add', ['--feed', `${at}${path}`]);
  expect(await answer('/3')).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^\S+\/3: It is not a feed .+\n$/),
  });
  expect(await answer('/99')).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^\S+\/99: There is no such page/),
  });
  await answer('/rss');
  const [memory = ''] = Object.keys(await scratch.files()).filter((path) => /\.feed-/.test(path));
  await scratch.put(`content/${memory}`, '{"feed": 1');
  expect(await answer('/rss')).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/\.feed-\w+\.json, .+ Delete it: what you have is not added twice\.\n$/),
  });
});

test.each([
  [['--watch', '5'], '`--watch` goes with `--feed`.'],
  [['--feed', 'https://post.example/rss', '--watch', 'often'], '"often" is not a number of minutes.'],
])('%j', async (args, message) => {
  const { code, stderr } = await scratch.run('add', args);
  expect(stderr).toContain(message);
  expect(code).toBe(1);
});

test('each page of an archive is taken', async () => {
  const record = ({ html }: { html: string }, number: number) => {
    const answer = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}`;
    return `WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: https://post.example/${number}\r\nContent-Type: application/http\r\nContent-Length: ${Buffer.byteLength(answer)}\r\n\r\n${answer}\r\n\r\n`;
  };
  await scratch.put('two.warc', savedPages.slice(3, 5).map(record).join(''));
  const { code, stdout } = await scratch.run('add', [scratch.path('two.warc'), '--force']);
  expect(stdout.match(/two\.warc, https:\/\/post\.example\/[01]: added as /g)).toHaveLength(2);
  expect(code).toBe(0);
});
