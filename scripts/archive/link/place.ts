import { findParagraphs, splitLines } from '../../../src/extract/text/paragraphs.ts';
import { inContext, measureKey } from '../../../src/link/differences/figures.ts';
import { type Linkable, ofType, type Placed, placeClaims } from '../../../src/link/linkable.ts';
import { paragraphsOf } from '../../../src/link/shared-text/passages.ts';
import { tokensOf } from '../../../src/link/words/tokens.ts';
import type { ArticleMeta } from '../../../src/schema/article.ts';
import type { Claim, Figure } from '../../../src/schema/claim.ts';
import { type Manifest, placesIn } from '../manifest.ts';
import { linesIn } from '../whole-file.ts';
import type { Database } from './database.ts';
import { type KindName, kinds, type StoredParagraph } from './kinds.ts';

/** A record as it was given; extraction has checked `id`, `text` and `published`. */
interface Given {
  readonly id: string | number;
  readonly text: string;
  readonly published?: string | null;
  readonly title?: unknown;
  readonly publisher?: unknown;
  readonly url?: unknown;
}

const tables = `
  CREATE TABLE IF NOT EXISTS placed (shard VARCHAR, claims VARCHAR);
  CREATE TABLE IF NOT EXISTS articles (article UINTEGER, slug VARCHAR, published VARCHAR, title VARCHAR, publisher VARCHAR, url VARCHAR);
  CREATE TABLE IF NOT EXISTS items (kind VARCHAR, n UINTEGER, article UINTEGER, json VARCHAR);
  CREATE TABLE IF NOT EXISTS measured (key VARCHAR, n UINTEGER);
  CREATE TABLE IF NOT EXISTS words (kind VARCHAR, word VARCHAR, times UINTEGER);
`;

/**
 * Puts the claims and paragraphs of each shard into the database, with how often words are in them. Numbers go on from shard
 * to shard, so what is there already stays. False where other claims are there: then it has to begin anew.
 */
export async function placeShards(
  db: Database,
  folder: string,
  { shards }: Manifest,
  progress: (done: number, total: number) => void,
): Promise<boolean> {
  await db.run(tables);
  const there = await db.all<[string, string]>('SELECT shard, claims FROM placed ORDER BY shard');
  const isSame = there.every(([name, sum], at) => shards[at]?.name === name && shards[at].state?.sha256 === sum);
  if (!isSame) return false;
  const total = shards.reduce((sum, { records }) => sum + records, 0);
  let done = 0;
  for (const [at, { name, records, state }] of shards.entries()) {
    done += records;
    if (at < there.length) continue;
    await db.atOnce(async () => {
      const [[articles = 0] = []] = await db.all<[number]>('SELECT count(*)::UINTEGER FROM articles');
      const [[items = 0] = []] = await db.all<[number]>('SELECT count(*)::UINTEGER FROM items');
      const rows = await placeShard(folder, name, articles, items);
      await db.insert('articles', rows.articles);
      await db.insert('items', rows.items);
      await db.insert('measured', rows.measured);
      await db.insert('words', rows.words);
      await db.insert('placed', [[name, state?.sha256 ?? '']]);
    });
    progress(done, total);
  }
  return true;
}

async function placeShard(folder: string, name: string, firstArticle: number, firstItem: number) {
  const places = placesIn(folder);
  const articles: (string | number | null)[][] = [];
  const items: [string, number, number, string][] = [];
  const measured: [string, number][] = [];
  const words = new Map<string, Map<string, number>>();
  const answers = linesIn(places.claimsOf(name));
  for await (const line of linesIn(places.shard(name))) {
    const { value } = await answers.next();
    const { claims } = JSON.parse(Buffer.from(value as Uint8Array).toString('utf8')) as { claims?: Claim[] };
    if (claims === undefined) continue; // its error is in the claims of the shard
    const given = JSON.parse(Buffer.from(line).toString('utf8')) as Given;
    const linkable = linkableOf(given, claims);
    const article = firstArticle + articles.length;
    const { slug, published } = linkable.article;
    articles.push([article, slug, published.value, worded(given.title), worded(given.publisher), worded(given.url)]);
    for (const [kind, item] of itemsOf(linkable)) {
      const key = kind === 'figure' ? measureKey((item as Placed<Figure>).claim) : null;
      if (key !== null) measured.push([key, firstItem + items.length]);
      items.push([kind, firstItem + items.length, article, JSON.stringify(stored(item))]);
      const { matching } = kinds[kind];
      const counts = words.get(kind) ?? new Map<string, number>();
      words.set(kind, counts);
      for (const word of matching.wordsOf(matching.read(item))) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const counted = [...words].flatMap(([kind, counts]) =>
    [...counts].map(([word, times]) => [kind, word, times] as const),
  );
  return { articles, items, measured, words: counted };
}

/** The article of a record as linking takes it: its paragraphs are those that extraction read. */
export function linkableOf(
  { id, text, published }: Pick<Given, 'id' | 'text' | 'published'>,
  claims: Claim[],
): Linkable {
  const paragraphs = findParagraphs(text, splitLines(text));
  const texts = paragraphs.map(({ start, end }) => text.slice(start, end));
  return { article: articleOf(String(id), published ?? ''), claims, paragraphs, texts };
}

/** Every item that is compared with others. What is not told of an article is empty. */
function* itemsOf(linkable: Linkable): Generator<[KindName, object]> {
  const placed = placeClaims([linkable]);
  for (const one of placed) yield [one.claim.type, one];
  for (const one of inContext(ofType(placed, 'figure'))) yield ['context', one];
  for (const one of paragraphsOf([linkable]))
    yield ['paragraph', { ...one, text: linkable.texts[one.index], article: linkable.article }];
}

function articleOf(slug: string, published: string): ArticleMeta {
  return {
    ...{ slug, title: slug, title_basis: 'editor', publisher: '', url: '', language: 'en' },
    published: { value: published, basis: 'stated', reason: '' },
    ...{ draws_on: [], display: 'full', notes: [], words: 0, corrections: [], source_hash: '' },
    counts: { quotation: 0, figure: 0, date: 0 },
  };
}

type Stored =
  | { of: [string, string]; claim: Claim; sentence: string; siblings?: readonly Figure[] }
  | { of: [string, string]; index: number; from: number; text: string };

/** An item as the database has it: its article by name and day alone. */
function stored(item: object): Stored {
  const { article, tokens: _, slug: __, ...rest } = item as { article: ArticleMeta; tokens?: unknown; slug?: unknown };
  return { of: [article.slug, article.published.value], ...(rest as object) } as Stored;
}

/** The item that was stored. */
export function itemOf(json: string): object {
  const { of, ...rest } = JSON.parse(json) as Stored;
  const article = articleOf(...of);
  if (!('text' in rest)) return { article, ...rest };
  return { article, slug: article.slug, tokens: tokensOf(rest.text), ...rest } satisfies StoredParagraph;
}

function worded(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
