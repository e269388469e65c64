import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { readBlocks } from '../src/article/blocks.ts';
import { readArticle } from '../src/article/file.ts';
import type { Site } from '../src/schema/site.ts';
import { claimRecords, textRecord } from '../src/site/search/records.ts';
import { allWritten } from './build/all-written.ts';
import { contentDir, namesIn, readSite } from './content/corpus.ts';

/** What Pagefind writes besides: interfaces of its own, which the site does not use. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/** Records on their way to the indexer at a time. */
const BATCH = 200;

/**
 * Writes the search index of the corpus into `<outDir>/pagefind`: the text of every article, and a record for each claim
 * while there are no more than site.yaml's `claim_pages_up_to`. Throws when Pagefind refuses anything.
 */
export async function writeSearchIndex(outDir: string): Promise<void> {
  const site = await readSite();
  if (site === null) throw new Error(`${contentDir} has no site.yaml, so there is nothing to search.`);
  const { index, errors } = await createIndex({ forceLanguage: site.language });
  if (index === undefined) throw failure(errors);
  try {
    await fill(index, site);
    const outputPath = join(outDir, 'pagefind');
    await rm(outputPath, { recursive: true, force: true });
    const written = await index.writeFiles({ outputPath });
    if (written.errors.length > 0) throw failure(written.errors);
    await allWritten(outputPath); // Closed at once, under load, it has left files empty.
    for (const file of await readdir(outputPath)) if (unused.test(file)) await rm(join(outputPath, file));
  } finally {
    await close();
  }
}

/** Puts the articles in, then, if they are not too many, the claims. Only one batch is in memory at a time. */
async function fill(index: PagefindIndex, site: Site): Promise<void> {
  const slugs = await namesIn(join(contentDir, 'articles'), '.md');
  let claims = 0;
  await inBatches(slugs, async (slug) => {
    const { article, texts } = await read(slug);
    claims += article.claims.length;
    return [index.addHTMLFile(textRecord(article, texts, site.language))];
  });
  if (claims > site.claim_pages_up_to) return;
  await inBatches(slugs, async (slug) => {
    const { article, texts } = await read(slug);
    return claimRecords(article, texts).map((record) => index.addCustomRecord({ ...record, language: site.language }));
  });
}

async function read(slug: string) {
  const path = join(contentDir, 'articles', `${slug}.md`);
  const { article, body } = readArticle(await readFile(path, 'utf8'), path, { validate: false });
  return { article, texts: readBlocks(article, body) };
}

async function inBatches(
  slugs: readonly string[],
  add: (slug: string) => Promise<ReturnType<PagefindIndex['addHTMLFile']>[]>,
): Promise<void> {
  let waiting: ReturnType<PagefindIndex['addHTMLFile']>[] = [];
  const settle = async () => {
    for (const { errors } of await Promise.all(waiting)) if (errors.length > 0) throw failure(errors);
    waiting = [];
  };
  for (const slug of slugs) {
    waiting.push(...(await add(slug)));
    if (waiting.length >= BATCH) await settle();
  }
  await settle();
}

function failure(errors: readonly string[]): Error {
  return new Error(`The search index could not be made: ${errors.join('; ')}`);
}
