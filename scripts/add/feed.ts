import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { parseFeed } from 'feedsmith';
import { z } from 'zod';
import { readTextIfThere, writeText } from '../content/text-file.ts';
import { addressOf } from './address.ts';
import { decode } from './decode.ts';
import { fetchPage } from './fetch-page.ts';
import { Unusable } from './found.ts';

/** Types under which feeds are served, and the most articles that one run takes of one. */
const FEED_TYPES = /^(?:application|text)\/(?:[\w.-]+\+)?(?:xml|json)$|^text\/(?:html|plain)$/;
const MOST = 100;
/** Addresses that are remembered of one feed. Feeds have the newest few dozen. */
const REMEMBERED = 2000;

/** Addresses of the articles that a feed names, newest first. Throws where it is no feed. */
export async function linksOf(feed: string): Promise<string[]> {
  const { bytes, encoding } = await fetchPage(feed, FEED_TYPES);
  const { text } = decode(bytes, encoding);
  const items = itemsIn(text.replace('\ufeff', ''));
  const links = items.map((link) => addressOf(URL.parse(link, feed)?.href ?? '')).filter((link) => link !== null);
  return [...new Set(links)].slice(0, MOST);
}

function itemsIn(text: string): string[] {
  try {
    const { format, feed } = parseFeed(text);
    if (format === 'atom')
      return (feed.entries ?? []).flatMap(
        ({ links }) => links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href ?? [],
      );
    if (format === 'json') return (feed.items ?? []).flatMap(({ url }) => url ?? []);
    return (feed.items ?? []).flatMap(({ link }) => link ?? []);
  } catch (cause) {
    throw new Unusable('It is not a feed that can be read. Give the address of an RSS, Atom or JSON feed.', null, {
      cause,
    });
  }
}

/** What was taken of a feed before: a file beside the sources, `.feed-<hash>.json`. */
export class FeedMemory {
  readonly #path: string;
  readonly #feed: string;
  readonly #seen: Set<string>;

  private constructor(path: string, feed: string, seen: Set<string>) {
    this.#path = path;
    this.#feed = feed;
    this.#seen = seen;
  }

  static async read(folder: string, feed: string): Promise<FeedMemory> {
    const path = join(folder, `.feed-${createHash('sha256').update(feed).digest('hex').slice(0, 12)}.json`);
    const text = await readTextIfThere(path);
    return new FeedMemory(path, feed, new Set(text === null ? [] : seenIn(path, text)));
  }

  isNew(link: string): boolean {
    return !this.#seen.has(link);
  }

  /** Remembers an article at once, so that a run that is stopped is gone on with by the next. */
  async remember(link: string): Promise<void> {
    this.#seen.add(link);
    const kept = { feed: this.#feed, seen: [...this.#seen].slice(-REMEMBERED) };
    await writeText(this.#path, `${JSON.stringify(kept, null, 1)}\n`);
  }
}

const memorySchema = z.object({ feed: z.string(), seen: z.array(z.string()) });

function seenIn(path: string, text: string): string[] {
  try {
    return memorySchema.parse(JSON.parse(text)).seen;
  } catch {
    throw new Unusable(
      `${path}, which keeps what was taken of the feed, cannot be read. Delete it: what you have is not added twice.`,
    );
  }
}
