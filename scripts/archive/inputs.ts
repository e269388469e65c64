import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { ContentError } from '../../src/schema/content-error.ts';
import { decode } from '../add/decode.ts';
import { Unusable } from '../add/found.ts';
import { pagesIn } from '../add/kept-pages.ts';
import { readHtml } from '../add/read-html.ts';
import { namesIn, readSourceFile } from '../content/corpus.ts';
import type { Input } from './manifest.ts';
import { linesIn, sumOf } from './whole-file.ts';

/** One record, as a line of NDJSON without its end; or something that holds none, and why. */
export type Read = { readonly line: string | Uint8Array } | { readonly what: string; readonly reason: string };

/** What is given to an archive, told apart by name: NDJSON, packed or not, an archive of the web, a content folder. */
export async function formOf(path: string): Promise<Input['form']> {
  const about = await stat(path).catch(() => null);
  const refuse = (reason: string) => new ContentError(path, [{ line: 1, column: 1, reason }]);
  if (about === null) throw refuse('There is no such file or folder.');
  if (about.isDirectory()) return 'sources';
  if (/\.warc(?:\.gz)?$/i.test(path)) return 'warc';
  if (/\.(?:ndjson|jsonl)(?:\.gz)?$/i.test(path)) return 'ndjson';
  throw refuse(
    'Only .ndjson, .jsonl and .warc are taken, packed (.gz) or not, and folders of sources (.txt and .yaml).',
  );
}

/** The records of an input, in its order. A page that holds no article is told; a line that is none stays, for its error. */
export async function* recordsIn(path: string, form: Input['form']): AsyncGenerator<Read> {
  if (form === 'ndjson') for await (const line of linesIn(path)) yield { line };
  else if (form === 'warc') yield* pages(path);
  else yield* sources(path);
}

/** SHA-256 of an input: of a folder, of its names and their sums. */
export async function sumOfInput(path: string, form: Input['form']): Promise<string> {
  if (form !== 'sources') return (await sumOf(path))?.sha256 ?? '';
  const hash = createHash('sha256');
  for (const slug of await namesIn(sourcesIn(path), '.txt'))
    for (const name of [`${slug}.txt`, `${slug}.yaml`])
      hash.update(`${name} ${(await sumOf(join(sourcesIn(path), name)))?.sha256}\n`);
  return hash.digest('hex');
}

async function* pages(path: string): AsyncGenerator<Read> {
  const seen = new Set<string>();
  for await (const page of pagesIn(path)) {
    if (seen.has(page.url)) continue; // it was fetched twice
    seen.add(page.url);
    try {
      if ('fault' in page) throw page.fault;
      const { text, published, title, publisher } = readHtml(decode(page.bytes, page.encoding).text);
      const url = page.url;
      yield { line: JSON.stringify({ id: url, text, published: published?.value ?? null, title, publisher, url }) };
    } catch (error) {
      if (!(error instanceof Unusable)) throw error;
      yield { what: page.url, reason: error.message };
    }
  }
}

async function* sources(path: string): AsyncGenerator<Read> {
  const folder = sourcesIn(path);
  for (const slug of await namesIn(folder, '.txt')) {
    try {
      const { text, about } = await readSourceFile(slug, join(folder, '..'));
      const { published, title = null, publisher, url } = about;
      yield { line: JSON.stringify({ id: slug, text, published: published.value, title, publisher, url }) };
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      yield { what: slug, reason: error.message };
    }
  }
}

/** A content folder, or its sources. */
function sourcesIn(path: string): string {
  return basename(resolve(path)) === 'sources' ? path : join(path, 'sources');
}
