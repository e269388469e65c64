import { defineCollection } from 'astro:content';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Loader } from 'astro/loaders';
import { glob } from 'astro/loaders';
import { readArticle } from './article/file.ts';
import { articleMetaSchema } from './schema/article.ts';
import { inWords } from './schema/reading/in-words.ts';
import { speakerSchema } from './schema/speaker.ts';
import { contentDir } from './site/record/content-files.ts';

/**
 * Keeps only what is known about an article without its claims: Astro bundles the store, and thousands of articles
 * with their claims would not fit. Claims are read when a page is made (`site/record/corpus.ts`).
 */
function articleMetas(base: string): Loader {
  return {
    name: 'article-metas',
    async load({ store, parseData, refreshContextData }) {
      (refreshContextData as { begun?: () => void } | undefined)?.begun?.();
      store.clear();
      const files = (await readdir(base)).filter((file) => file.endsWith('.md')).sort();
      for (const file of files) {
        const filePath = join(base, file);
        const id = file.slice(0, -'.md'.length);
        const text = await readFile(filePath, 'utf8');
        const { article } = readArticle(text, filePath, { validate: false }); // what is kept is checked below
        if (article.slug !== id)
          throw new Error(
            `${filePath} has the slug "${article.slug}": rename the file or run "npm run extract" again.`,
          );
        const known = Object.keys(articleMetaSchema.shape) as (keyof typeof articleMetaSchema.shape)[];
        const meta = Object.fromEntries(known.map((key) => [key, article[key]]));
        store.set({ id, data: await parseData({ id, data: meta, filePath: relative('', filePath) }) });
      }
    },
  };
}

const articles = defineCollection({
  loader: articleMetas(join(contentDir, 'articles')),
  schema: inWords(articleMetaSchema),
});

const speakers = defineCollection({
  // Ids are file names as they are: Astro's own would change some.
  loader: glob({
    // A path would be read as an address, in which “%”, “#” and “?” are no characters of a name.
    base: pathToFileURL(join(contentDir, 'speakers', '/')),
    pattern: '*.md',
    generateId: ({ entry }) => entry.slice(0, -'.md'.length),
  }),
  schema: inWords(speakerSchema),
});

export const collections = { articles, speakers };
