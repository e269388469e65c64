import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readSite } from '../src/site/record/content-files.ts';
import { buildPages } from './build/astro.ts';
import { building } from './build/building.ts';
import { checkComplete } from './build/complete.ts';
import { filesIn, writeList } from './build/made-files.ts';
import { root } from './build/out-folder.ts';
import { checkContent } from './check-content/index.ts';
import { updateArticles } from './extract/articles.ts';
import { renamedInWords } from './extract/renamed-speakers.ts';
import { writeSearchIndex } from './search-index.ts';
import { basePath, outFolder, placeholderInWords, siteOrigin } from './settings.ts';

/**
 * Extracts what changed, checks the content, builds the site with its search. Our checks go first: Astro only logs what
 * a plugin throws, and would publish an empty page. Gives the exit code.
 */
export async function buildSite(): Promise<number> {
  siteOrigin(); // a setting that is at fault is told before anything is done
  basePath();
  return building(outFolder(), async (work) => {
    const { written, unchanged, removed, renamed } = await updateArticles();
    for (const speaker of renamed.values()) console.error(renamedInWords(speaker));
    console.log(`Articles: ${written.length} written, ${unchanged.length} unchanged, ${removed.length} removed.`);
    if ((await checkContent()) > 0) return 1;
    const placeholder = placeholderInWords(siteOrigin() ?? readSite().url);
    if (placeholder !== null) console.error(placeholder);
    return make(work, {}, true);
  });
}

/**
 * Builds the site into a folder from the content as it is, and indexes it for the search unless another corpus is named.
 * Gives the exit code.
 */
export async function makeSite(outDir: string, env: Readonly<Record<string, string>> = {}): Promise<number> {
  return building(outDir, (work) => make(work, env, env.CONTENT_DIR === undefined), { content: env.CONTENT_DIR });
}

async function make(work: string, env: Readonly<Record<string, string>>, isSearched: boolean): Promise<number> {
  const site = join(work, 'site');
  const code = await buildPages(work, env);
  if (code !== 0) return code;
  if (isSearched) await writeSearchIndex(site);
  const written = JSON.parse(await readFile(join(work, 'written.json'), 'utf8')) as string[];
  const copied = await filesIn(join(root, 'public'));
  await checkComplete(site, [...written, ...copied], basePath({ ...process.env, ...env }));
  await writeList(site);
  return 0;
}
