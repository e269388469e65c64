import { join } from 'node:path';
import { readArticle } from '../../src/article/file.ts';
import { extractSource } from '../../src/article/make.ts';
import type { Claim } from '../../src/schema/claim.ts';
import { contentDir, namesIn, readSourceFile } from '../content/corpus.ts';
import { readGold } from '../content/gold.ts';
import { readText } from '../content/text-file.ts';
import { readKnowledge } from '../extract/articles.ts';
import { type Matching, match } from './match.ts';

export interface Scored extends Matching {
  slug: string;
  /** Path of the source, and its text. */
  path: string;
  text: string;
}

/** The two stages that are scored. */
export type Stage = 'extracted' | 'corrected';

/**
 * Matches every annotated article of the content folder with what the extractor makes of its source, or with what stands
 * in `content/articles` after editors' corrections.
 */
export async function readScored(stage: Stage): Promise<Scored[]> {
  const [slugs, knowledge] = await Promise.all([namesIn(join(contentDir, 'gold'), '.json'), readKnowledge()]);
  return Promise.all(
    slugs.map(async (slug) => {
      const [gold, source] = await Promise.all([readGold(slug), readSourceFile(slug)]);
      const claims = stage === 'extracted' ? extractSource(source, knowledge).claims : await publishedClaims(slug);
      return { slug, path: source.path, text: source.text, ...match(gold.claims, claims) };
    }),
  );
}

async function publishedClaims(slug: string): Promise<Claim[]> {
  const path = join(contentDir, 'articles', `${slug}.md`);
  return readArticle(await readText(path), path).article.claims;
}
