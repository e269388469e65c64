import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { PassThrough, type Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';
import { type HeaderRule, headersFor, parseHeaders } from './serve-headers.ts';

// A static host as plain as any: what works here works anywhere. It compresses text and lets browsers keep files whose
// names change with their content, as hosts do.

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.ndjson': 'application/x-ndjson; charset=utf-8',
  '.opml': 'text/x-opml; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** Types that compress; images, fonts and WebAssembly are sent as they are. */
const compressible = /^text\/|json|javascript|xml|manifest/;

/** What a request may accept, best first. The levels are those that hosts use while somebody waits. */
const encodings: readonly (readonly [name: string, compress: () => Transform])[] = [
  ['br', () => createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })],
  ['gzip', () => createGzip({ level: 6 })],
];

/** Astro's folder of files that have a hash in their names. */
const hashed = '/_astro/';

export interface Site {
  /** Without a slash at its end. */
  url: string;
  close: () => Promise<void>;
}

/**
 * Serves a folder on a port of this machine, below a base path; port 0 takes any that is free. With the headers that the
 * folder's file `_headers` asks for, if it has one.
 */
export async function serve(folder: string, port: number, base = '/'): Promise<Site> {
  const root = resolve(folder);
  const prefix = `/${base}`.replace(/^\/+/, '/').replace(/\/$/, '');
  const file = join(root, '_headers');
  const rules = (await kindOf(file)) === 'file' ? parseHeaders(await readFile(file, 'utf8')) : [];
  const server = createServer((request, response) => {
    answer({ root, prefix, rules }, request, response).catch((error: NodeJS.ErrnoException) => {
      if (!goneAway.has(error.code)) console.error(error);
      response.destroy();
    });
  });
  await listen(server, port);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    url: `http://localhost:${address.port}${prefix}`,
    close: () =>
      new Promise((done, fail) => {
        server.close((error) => (error ? fail(error) : done()));
        server.closeAllConnections();
      }),
  };
}

/** A browser that leaves a page stops asking for what belongs to it, before or while it is sent. */
const goneAway: ReadonlySet<string | undefined> = new Set(['ERR_STREAM_PREMATURE_CLOSE', 'ERR_STREAM_UNABLE_TO_PIPE']);

interface Place {
  root: string;
  /** What every path begins with, without a slash at its end: "" or "/record". */
  prefix: string;
  /** Of `_headers`. */
  rules: readonly HeaderRule[];
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      fail(
        error.code === 'EADDRINUSE' ? new Error(`Port ${port} is taken. Stop what listens there, or set PORT.`) : error,
      );
    });
    server.listen(port, () => done());
  });
}

async function answer(place: Place, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { root, prefix, rules } = place;
  const { method, url = '/' } = request;
  if (method !== 'GET' && method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const { pathname, search } = new URL(url, 'http://localhost');
  const path = pathname.startsWith(`${prefix}/`) ? pathIn(root, pathname.slice(prefix.length)) : null;
  const kind = path === null ? null : await kindOf(path);
  if (kind === 'folder' && !pathname.endsWith('/')) {
    response.writeHead(301, { location: `${pathname}/${search}` }).end();
    return;
  }
  const file = kind === 'folder' ? join(path as string, 'index.html') : path;
  const found = file !== null && (kind === 'file' || (await kindOf(file)) === 'file');
  const sent = found ? file : join(root, '404.html');
  if (!found && (await kindOf(sent)) !== 'file') {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found\n');
    return;
  }
  const type = contentTypes[extname(sent)] ?? 'application/octet-stream';
  const [encoding, compress] = (compressible.test(type) && encodingFor(request)) || [null, () => new PassThrough()];
  response.writeHead(found ? 200 : 404, {
    'content-type': type,
    'cache-control': found && pathname.startsWith(prefix + hashed) ? 'public, max-age=31536000, immutable' : 'no-cache',
    vary: 'accept-encoding',
    ...(encoding !== null && { 'content-encoding': encoding }),
    ...headersFor(rules, pathname.slice(prefix.length)),
    ...(found ? {} : { 'cache-control': 'no-cache' }),
  });
  if (method === 'HEAD') response.end();
  else await pipeline(createReadStream(sent), compress(), response);
}

/** The best encoding that a request accepts: `"gzip;q=0.5, br;q=0"` → gzip. Undefined for none. */
function encodingFor({ headers }: IncomingMessage) {
  const accepted = [headers['accept-encoding'] ?? []].flat().join().split(',');
  const names = accepted.map((part) => part.split(';').map((word) => word.trim()));
  const refused = (weight = '') => /^q=0(?:\.0*)?$/.test(weight);
  return encodings.find(([encoding]) => names.some(([name, weight]) => name === encoding && !refused(weight)));
}

/** The path of a URL below the folder, or null when it is malformed or leads out of it. */
function pathIn(root: string, pathname: string): string | null {
  try {
    const path = join(root, decodeURIComponent(pathname));
    return path === root || path.startsWith(root + sep) ? path : null;
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}

async function kindOf(path: string): Promise<'file' | 'folder' | null> {
  try {
    const stats = await stat(path);
    return stats.isDirectory() ? 'folder' : 'file';
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ERR_INVALID_ARG_VALUE') return null;
    throw error;
  }
}
