import { join } from 'node:path';
import { readBlocks } from '../../src/article/blocks.ts';
import { readArticle } from '../../src/article/file.ts';
import { type LinkContext, type Links, link } from '../../src/link/index.ts';
import type { Linkable } from '../../src/link/linkable.ts';
import { officialsOf } from '../../src/link/outcomes.ts';
import { isOutlet } from '../../src/schema/outlets.ts';
import { readSeries } from '../../src/site/record/content-files.ts';
import { contentDir, namesIn, readSite, readSpeakers } from './corpus.ts';
import { readText } from './text-file.ts';

/** The articles of a corpus as linking takes them, by slug. */
async function readLinkables(dir = contentDir): Promise<Linkable[]> {
  const slugs = await namesIn(join(dir, 'articles'), '.md');
  return Promise.all(
    slugs.map(async (slug) => {
      const path = join(dir, 'articles', `${slug}.md`);
      const { article, body } = readArticle(await readText(path), path);
      const { claims, paragraphs } = article;
      return { article, claims, paragraphs, texts: readBlocks(article, body) };
    }),
  );
}

/** What linking knows of a corpus beside its articles. */
export async function readLinkContext(dir = contentDir): Promise<LinkContext> {
  const [site, speakers] = await Promise.all([readSite(dir), readSpeakers(dir)]);
  return {
    officials: officialsOf((site?.series ?? []).map((series) => ({ series, rows: readSeries(series.id, dir) }))),
    outlets: speakers.filter(isOutlet),
  };
}

/** Links a corpus. */
export async function linkCorpus(dir = contentDir): Promise<Links> {
  return link(await readLinkables(dir), await readLinkContext(dir));
}
