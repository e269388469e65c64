import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import PostalMime from 'postal-mime';
import { WARCParser, type WARCRecord } from 'warcio';
import { FETCH_LIMITS, type Fetched } from './fetch-page.ts';
import { EMPTY, SAVE_TEXT, Unusable } from './found.ts';
import { fileRefused, readBytes } from './read-bytes.ts';

/** A page saved whole has its pictures in it. In bytes. */
const LARGEST_SAVED = 50_000_000;

/** A page out of a file of pages, or why that page is none. */
export type Kept = Fetched | { readonly url: string; readonly fault: Unusable };

/** Whether a file holds pages with their addresses: one saved by a browser as MHTML, or an archive of the web (WARC). */
export function keepsPages(path: string): boolean {
  return /\.(?:mht|mhtml|warc|warc\.gz)$/i.test(path);
}

/**
 * The pages in such a file, in its order, one at a time. Of an archive, those that a server gave as pages (status 200).
 * Throws `Unusable` where the file cannot be read, or breaks off; the pages before that place have been given.
 *
 * WARC as of ISO 28500:2017, MHTML as of RFC 2557.
 */
export async function* pagesIn(path: string): AsyncGenerator<Kept> {
  if (/\.mht(?:ml)?$/i.test(path)) yield await savedPage(path);
  else yield* archivedPages(path);
}

async function savedPage(path: string): Promise<Kept> {
  const { html, headers } = await PostalMime.parse(await readBytes(path, LARGEST_SAVED)).catch((error: Error) => {
    throw new Unusable(
      `It is not a saved page that can be read (${error.message}). Save the page as .html, and add that.`,
    );
  });
  const url = headers.find(({ key }) => key === 'snapshot-content-location')?.value ?? '';
  if (html === undefined) throw new Unusable('There is no page in it. Save the page as .html, and add that.');
  // Frames of the page, as of advertisements, follow as pages of their own.
  const [page = ''] = html.split(/(?<=<\/html>)\s*(?=<)/i, 1);
  return { bytes: Buffer.from(page), url, type: 'text/html', encoding: 'utf-8' };
}

async function* archivedPages(path: string): AsyncGenerator<Kept> {
  const archive = new Archive(path);
  let records = 0;
  let held: Kept | null = null;
  for await (const record of new WARCParser(await archive.bytes(), { keepHeadersCase: false })) {
    if (record.warcType === null)
      throw new Unusable(
        'It is not an archive of the web (WARC), whatever its name says. Get it again, or save its pages as .html, and add those.',
      );
    // A page is given when another record follows it: the last one of an archive that breaks off is not whole.
    if (held !== null) yield held;
    held = await pageOf(record);
    records++;
  }
  if (records === 0) throw new Unusable(EMPTY);
  if (archive.breaksOff)
    throw new Unusable(`It breaks off in record ${records}. Get it again; what was added before that place stays.`);
  if (held !== null) yield held;
}

/** Null for what is no page that came. */
async function pageOf(record: WARCRecord): Promise<Kept | null> {
  const { warcType, warcTargetURI, httpHeaders } = record;
  const [type = '', ...parameters] = (httpHeaders?.headers.get('content-type') ?? '')
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  if (warcType !== 'response' || Number(httpHeaders?.statusCode) !== 200) return null;
  if (!/^(?:text\/html|application\/xhtml\+xml)$/.test(type)) return null;
  const url = warcTargetURI ?? '';
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of record) {
    length += part.length;
    if (length > FETCH_LIMITS.bytes)
      return {
        url,
        fault: new Unusable(`It has more than ${FETCH_LIMITS.bytes / 1e6} MB, which no article has. ${SAVE_TEXT}`),
      };
    parts.push(part);
  }
  const [encoding = null] = parameters.flatMap((part) => /^charset="?([^"]+)/.exec(part)?.[1] ?? []);
  return { bytes: Buffer.concat(parts, length), url, type, encoding };
}

/** A file of records, packed or not. */
class Archive {
  readonly #path: string;
  #end = Buffer.alloc(0);
  #fault: unknown = null;

  constructor(path: string) {
    this.#path = path;
  }

  /** Whether it ended before it was whole: each record is followed by two line ends. */
  get breaksOff(): boolean {
    return this.#fault !== null || this.#end.toString('latin1') !== '\r\n\r\n';
  }

  /** Its bytes, unpacked, as far as they go. */
  async bytes(): Promise<AsyncIterable<Uint8Array>> {
    const about = await stat(this.#path).catch((error: unknown) => {
      throw fileRefused(error);
    });
    if (!about.isFile())
      throw new Unusable('It is not a file but a folder, a pipe or a device. Give the archive itself.');
    return this.#read();
  }

  async *#read(): AsyncGenerator<Uint8Array> {
    const file = createReadStream(this.#path);
    const unpacked = /\.gz$/i.test(this.#path) ? createGunzip() : new PassThrough();
    const read = pipeline(file, unpacked);
    try {
      for await (const part of unpacked as AsyncIterable<Buffer>) {
        this.#end = Buffer.concat([this.#end, part.subarray(-4)]).subarray(-4);
        yield part;
      }
      await read;
    } catch (error) {
      this.#fault = error;
      await read.catch((same: unknown) => same);
    }
  }
}
