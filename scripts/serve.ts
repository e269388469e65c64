import { type FileHandle, open, readFile, realpath, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import compression from 'compression';
import { etag } from 'etag';
import fresh from 'fresh';
import { contentType } from 'mime-types';
import { parse } from 'range-parser';
import { listen } from './listen.ts';
import { type HeaderRule, headersFor, parseHeaders } from './serve-headers.ts';

// A static host as plain as any: what works here works anywhere.

/** Types that the list of all does not have, or without how their characters are written. */
const contentTypes: Readonly<Record<string, string>> = {
  '.ndjson': 'application/x-ndjson; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

/** Text is compressed, whole: a range is one of the file as it is. */
const compress = compression({
  filter: (request, response) =>
    request.headers.range === undefined &&
    (compression.filter(request, response) || /ndjson/.test(String(response.getHeader('content-type')))),
});

/** Astro's folder of files that have a hash in their names. */
const hashed = '/_astro/';

/** While a build puts a new site into the place of the old one, there is none: for so many tries of so many milliseconds. */
const SWAP = { tries: 40, wait: 25 };

export interface Site {
  /** Without a slash at its end. */
  url: string;
  close: () => Promise<void>;
}

/**
 * Serves a folder on a port of this machine, or on another address of it (`host`), below a base path; port 0 takes any that
 * is free. With the headers that the folder's file `_headers` asks for, if it has one. The folder may come later, or be
 * replaced: each request is answered from what is there then.
 */
export async function serve(folder: string, port: number, base = '/', host: string | null = null): Promise<Site> {
  const prefix = `/${base}`.replace(/^\/+/, '/').replace(/\/$/, '');
  const listening = await listen(
    (request, response) => {
      answer(folder, prefix, request, response).catch((error: Error) => {
        if (response.destroyed) return; // a browser that leaves a page stops asking for what belongs to it
        console.error(`${request.url}: ${error.message}`);
        if (response.headersSent) response.destroy();
        else plain(response, 500, 'The site could not be read.');
      });
    },
    port,
    host,
  );
  return { url: `http://localhost:${listening.port}${prefix}`, close: listening.close };
}

async function answer(folder: string, prefix: string, request: IncomingMessage, response: ServerResponse) {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return plain(response, 405, 'Only GET and HEAD.', { allow: 'GET, HEAD' });
  compress(request, response, () => {});
  const [address = '', search = ''] = (request.url ?? '').split(/(?=\?)/, 2);
  const path = address.startsWith(`${prefix}/`) ? address.slice(prefix.length) : null;
  for (let tries = 1; tries <= SWAP.tries; tries++) {
    const root = await rootOf(folder);
    if (root !== null) {
      const meant = await find(root, path);
      if (meant !== null && 'folder' in meant)
        return plain(response, 301, 'It is a folder.', { location: `${prefix}${meant.folder}${search}` });
      const headers = { 'cache-control': cacheOf(path), ...headersFor(await rulesOf(root), path ?? '/') };
      if (meant !== null && (await sendFile(meant.file, request, response, headers))) return;
      // What is missing from a folder that was replaced meanwhile may be in the new one.
      if (await isThere(root)) return notFound(root, response, headers);
    }
    await sleep(SWAP.wait);
  }
  plain(response, 503, 'There is no site here yet.', { 'retry-after': '1' });
}

function cacheOf(path: string | null): string {
  return path?.startsWith(hashed) ? 'public, max-age=31536000, immutable' : 'no-cache';
}

/**
 * The file that a path means, followed to where it is, or the path of the folder that lacks its slash. Null when there is
 * neither, or a link leads out of the root.
 */
async function find(root: Root, path: string | null): Promise<{ file: string } | { folder: string } | null> {
  const names = path === null ? null : namesIn(path);
  if (path === null || names === null) return null;
  const place = await follow(root, names);
  if (place === null) return null;
  if (place.isFile) return path.endsWith('/') ? null : { file: place.path };
  // Put together anew, so that it is a path of this host whatever was asked for.
  if (!path.endsWith('/')) return { folder: ['', ...names, ''].map(encodeURIComponent).join('/') };
  const index = await follow(root, [...names, 'index.html']);
  return index?.isFile ? { file: index.path } : null;
}

/** The names in a path, decoded: `/a/b%20c/` → a, b c. Null when it is malformed, has an empty one, is hidden, or leads up. */
function namesIn(path: string): string[] | null {
  try {
    const names = decodeURIComponent(path).replace(/\/$/, '').split('/').slice(1);
    const isFit = names.every((name) => name !== '' && !/[\\\0]/.test(name) && !isHidden(name));
    return isFit ? names : null;
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}

/** `..` among them. What begins so and is for the public has its own standard. */
function isHidden(name: string): boolean {
  return name.startsWith('.') && name !== '.well-known';
}

/** Nothing to be read: missing, below a file, a loop of links, too long, a folder, not for us. */
const nothing: ReadonlySet<string | undefined> = new Set([
  'ENOENT',
  'ENOTDIR',
  'ELOOP',
  'ENAMETOOLONG',
  'EISDIR',
  'EACCES',
]);

/** The file or folder of that name, followed to where it is; null when it is neither, or a link leads out of the root. */
async function follow(
  { path: root }: Root,
  names: readonly string[],
): Promise<{ path: string; isFile: boolean } | null> {
  const path = await ifThere(realpath(join(root, ...names)));
  if (path === null || (path !== root && !path.startsWith(root + sep))) return null;
  const kind = await ifThere(stat(path));
  return kind?.isFile() || kind?.isDirectory() ? { path, isFile: kind.isFile() } : null;
}

/** The folder that is served, with no links on the way to it, and its number, which another folder in its place has not. */
interface Root {
  path: string;
  inode: number;
}

async function rootOf(folder: string): Promise<Root | null> {
  const path = await ifThere(realpath(folder));
  const kind = path === null ? null : await ifThere(stat(path));
  return path !== null && kind?.isDirectory() ? { path, inode: kind.ino } : null;
}

async function isThere({ path, inode }: Root): Promise<boolean> {
  return (await ifThere(stat(path)))?.ino === inode;
}

/** Null for what is not there to be read. */
async function ifThere<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    if (nothing.has((error as NodeJS.ErrnoException).code)) return null;
    throw error;
  }
}

async function rulesOf(root: Root): Promise<HeaderRule[]> {
  const file = await ifThere(readFile(join(root.path, '_headers'), 'utf8'));
  return file === null ? [] : parseHeaders(file);
}

/**
 * Sends a file with these headers: the part of it that is asked for, or only that it is still what the browser has. All of
 * it is said of the file that is open, whatever takes its place meanwhile. False when it is gone.
 */
async function sendFile(
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
  headers: Readonly<Record<string, string>>,
): Promise<boolean> {
  const file = await ifThere(open(path));
  if (file === null) return false;
  try {
    const stats = await file.stat();
    const tags = { etag: etag(stats), 'last-modified': stats.mtime.toUTCString() };
    for (const [name, value] of Object.entries({ ...typeOf(path), ...tags, ...headers }))
      response.setHeader(name, value);
    if (fresh(request.headers, tags)) response.writeHead(304).end();
    else await sendPart(file, stats.size, request, response);
    return true;
  } finally {
    await file.close();
  }
}

/** All of a file, or the one range that is asked for. What asks for several, or for one of another state, gets all. */
async function sendPart(file: FileHandle, size: number, request: IncomingMessage, response: ServerResponse) {
  const { range = '', 'if-range': state } = request.headers;
  const isFit = range.startsWith('bytes=') && (state === undefined || state === response.getHeader('last-modified'));
  const { code, ranges } = isFit ? parse(size, range) : nothingAsked;
  if (code === UNSATISFIABLE) return plain(response, 416, 'It is shorter.', { 'content-range': `bytes */${size}` });
  const [part] = code === 0 && ranges.length === 1 ? ranges : [];
  const { start, end } = part ?? { start: 0, end: size - 1 };
  response.writeHead(part === undefined ? 200 : 206, {
    'accept-ranges': 'bytes',
    'content-length': end - start + 1,
    ...(part && { 'content-range': `bytes ${start}-${end}/${size}` }),
  });
  if (request.method === 'HEAD' || size === 0) response.end();
  else await pipeline(file.createReadStream({ start, end, autoClose: false }), response);
}

/** As `parse` says it: the bytes that are asked for are not there. */
const UNSATISFIABLE = 2;

const nothingAsked = { code: 0, ranges: [] };

function typeOf(path: string) {
  const type = contentTypes[extname(path)] ?? contentType(extname(path));
  return { 'content-type': type === false ? 'application/octet-stream' : type };
}

/** The site's own page for what is not there, if it has one. */
async function notFound(root: Root, response: ServerResponse, headers: Readonly<Record<string, string>>) {
  const page = await ifThere(readFile(join(root.path, '404.html')));
  if (page === null) return plain(response, 404, 'Not found', headers);
  response.writeHead(404, { ...headers, 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' });
  response.end(page);
}

/** Answers in words, with these headers alone. */
function plain(
  response: ServerResponse,
  status: number,
  words: string,
  headers: Readonly<Record<string, string>> = {},
) {
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  response.writeHead(status, { ...headers, 'content-type': 'text/plain; charset=utf-8' }).end(`${words}\n`);
}
