import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { siteYaml } from '../small-site.ts';
import { type Entry, Site } from './run.ts';

type Answer = (response: ServerResponse) => void;

const html = { 'content-type': 'text/html; charset=utf-8' };
const status =
  (code: number): Answer =>
  (response) =>
    response.writeHead(code, html).end('No.');

/** What a server does, by the path that is asked for. */
const answers: readonly (readonly [what: string, path: string, answer: Answer])[] = [
  ['a page that is not there', '/gone', status(404)],
  ['a page that was taken away', '/taken', status(410)],
  ['a page behind a password', '/members', status(401)],
  ['a page for those who pay', '/paid', status(402)],
  ['a page that programs do not get', '/closed', status(403)],
  ['a page forbidden by law', '/law', status(451)],
  ['a server that was asked too often', '/often', status(429)],
  ['a server with a fault', '/fault', status(500)],
  ['redirects in a circle', '/circle', (response) => response.writeHead(302, { location: '/circle' }).end()],
  [
    'a redirect to no address',
    '/mail',
    (response) => response.writeHead(302, { location: 'mailto:desk@post.example' }).end(),
  ],
  ['a picture', '/picture', (response) => response.writeHead(200, { 'content-type': 'image/png' }).end('x')],
  ['a PDF', '/report', (response) => response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF')],
  ['an answer without end', '/endless', (response) => response.writeHead(200, html).end(Buffer.alloc(11_000_000, 'a'))],
  ['an answer of nothing', '/nothing', (response) => response.writeHead(200, html).end()],
  [
    'an answer that breaks off',
    '/half',
    (response) => {
      response.writeHead(200, { ...html, 'content-length': '1000' }).write('<p>');
      setTimeout(() => response.destroy(), 20);
    },
  ],
  [
    'an answer that cannot be unpacked',
    '/packed',
    (response) => response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end('This is not gzip.'),
  ],
];

/** What `add` says of addresses and feeds that a server gives badly. It is called post.example. */
export async function addresses(): Promise<Entry[]> {
  const server = createServer(({ url = '' }, response) => {
    const answer = answers.find(([, path]) => path === url)?.[2];
    if (answer !== undefined) answer(response);
    else if (url === '/rss')
      response
        .writeHead(200, { 'content-type': 'text/xml' })
        .end('<rss version="2.0"><channel><title>N</title></channel></rss>');
    else response.writeHead(200, html).end('<p>This is a page, and not a feed.</p>');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const named = (text: string) => text.replaceAll(at, 'https://post.example');
  const site = await Site.make({ 'content/site.yaml': siteYaml('bridges') });
  const { said } = await site.run(
    'add',
    answers.map(([, path]) => `${at}${path}`),
  );
  const entries = answers.map(([what, path]) => ({
    what,
    command: `npm run add -- https://post.example${path}`,
    said: named(said)
      .split('\n')
      .filter((line) => line.startsWith(`https://post.example${path}: `))
      .join('\n'),
  }));
  entries.push(await site.entry('a page in place of a feed', 'add', ['--feed', `${at}/page`]));
  await site.run('add', ['--feed', `${at}/rss`]);
  // Nothing was new, so nothing is remembered: the file is written by hand, half.
  const memory = `.feed-${await hashOf(`${at}/rss`)}.json`;
  await site.scratch.put(`content/sources/${memory}`, '{"feed": ');
  const broken = await site.entry('what is remembered of a feed, cut off', 'add', ['--feed', `${at}/rss`]);
  entries.push({ ...broken, said: broken.said.replace(/\.feed-\w+/, '.feed-0123456789ab') });
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
  entries.push(await site.entry('an address where no server answers', 'add', [`${at}/ferry`]));
  await site.remove();
  return entries.map((entry) => ({ ...entry, command: named(entry.command), said: named(entry.said) }));
}

/** As the command names what it remembers of a feed. */
async function hashOf(feed: string): Promise<string> {
  const sum = await crypto.subtle.digest('SHA-256', Buffer.from(feed));
  return Buffer.from(sum).toString('hex').slice(0, 12);
}
