import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBlocks } from '../../article/blocks.ts';
import { readArticle } from '../../article/file.ts';
import type { Linkable } from '../../link/linkable.ts';
import { isolatedMeta, isolatedNames } from '../words/isolate.ts';
import { contentDir } from './content-files.ts';
import { articleOf, textsOf } from './corpus.ts';

/** An article as it was, and as it was from then on. */
export interface Change {
  /** The name of the folder that the earlier version is in: the day on which the later one came. */
  readonly name: string;
  /** The name of the next change; null where this is the last. */
  readonly next: string | null;
  readonly before: Linkable;
  readonly after: Linkable;
}

/** Every change of an article by its publisher, oldest first: `earlier/<slug>/<day>/articles/<slug>.md` each. */
export function changesOf(slug: string): Change[] {
  const folder = join(contentDir, 'earlier', slug);
  const names = namesIn(folder);
  if (names.length === 0) return [];
  const versions = names.map((name): Linkable => {
    const path = join(folder, name, 'articles', `${slug}.md`);
    const { article, body } = readArticle(readFileSync(path, 'utf8'), path);
    const { paragraphs } = article;
    const claims = article.claims.map(isolatedNames);
    return { article: isolatedMeta(article), claims, paragraphs, texts: readBlocks(article, body) };
  });
  const { article } = articleOf(slug);
  const now: Linkable = { article, claims: article.claims, paragraphs: article.paragraphs, texts: textsOf(slug) };
  return versions.map((before, index) => ({
    ...{ name: names[index] ?? '', next: names[index + 1] ?? null },
    ...{ before, after: versions[index + 1] ?? now },
  }));
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
