import { join } from 'node:path';
import { readArticle } from '../../src/markdown/article-file.ts';
import { contentDir, namesIn, readSourceFile } from '../content/corpus.ts';
import { readGold } from '../content/gold.ts';
import { readText } from '../content/text-file.ts';
import { type Matching, match } from './match.ts';

export interface Scored extends Matching {
  slug: string;
  /** Path of the source, and its text. */
  path: string;
  text: string;
}

/** Matches every annotated article of the content folder with what stands in `content/articles`. */
export async function readScored(): Promise<Scored[]> {
  const slugs = await namesIn(join(contentDir, 'gold'), '.json');
  return Promise.all(
    slugs.map(async (slug) => {
      const articlePath = join(contentDir, 'articles', `${slug}.md`);
      const [gold, file, { path, text }] = await Promise.all([
        readGold(slug),
        readText(articlePath),
        readSourceFile(slug),
      ]);
      return { slug, path, text, ...match(gold.claims, readArticle(file, articlePath).article.claims) };
    }),
  );
}
