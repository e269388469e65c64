import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { checkContent } from './check-content/index.ts';
import { updateArticles } from './extract/articles.ts';
import { renamedInWords } from './extract/renamed-speakers.ts';
import { writeSearchIndex } from './search-index.ts';
import { basePath, siteOrigin } from './settings.ts';

const astro = join(import.meta.dirname, '..', 'node_modules', 'astro', 'bin', 'astro.mjs');

/**
 * Extracts what changed, checks the content, builds the site with its search. Our checks go first: Astro only logs what
 * a plugin throws, and would publish an empty page. Gives the exit code.
 */
export async function buildSite(): Promise<number> {
  basePath();
  siteOrigin();
  const { written, unchanged, removed, renamed } = await updateArticles();
  for (const speaker of renamed.values()) console.error(renamedInWords(speaker));
  console.log(`Articles: ${written.length} written, ${unchanged.length} unchanged, ${removed.length} removed.`);
  if ((await checkContent()) > 0) return 1;
  return makeSite(process.env.OUT_DIR ?? 'dist');
}

/** Builds the site into a folder from the content as it is, and indexes it for the search. Gives the exit code. */
export async function makeSite(outDir: string, env: Readonly<Record<string, string>> = {}): Promise<number> {
  const code = await runAstro(['build'], { ...env, OUT_DIR: outDir });
  if (code === 0) await writeSearchIndex(outDir);
  return code;
}

/**
 * Heap of a build in MB, as Node would else let garbage pile up to twice what is needed: with all that is beside the heap, ten
 * thousand articles stay under 4 GB. Larger corpora ask for more by NODE_OPTIONS.
 */
const HEAP = 2500;

/** Runs Astro's command line; an error that it logs and swallows counts as a failure. */
export async function runAstro(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<number> {
  const isHeapChosen = process.env.NODE_OPTIONS?.includes('max-old-space-size') ?? false;
  const child = spawn(process.execPath, [...(isHeapChosen ? [] : [`--max-old-space-size=${HEAP}`]), astro, ...args], {
    // A BASE_URL of the surroundings (Vitest sets one) would be taken for the site's own in every link, and a NODE_ENV for
    // what is built: the pages of a development server, which have no policy.
    env: { ...process.env, BASE_URL: undefined, NODE_ENV: 'production', ...env, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let logged = '';
  const keep = (chunk: Buffer) => {
    logged += chunk.toString();
  };
  child.stdout.on('data', keep).pipe(process.stdout);
  child.stderr.on('data', keep).pipe(process.stderr);
  const [code] = (await once(child, 'close')) as [number | null];
  if (code === 0 && logged.includes('[ERROR]')) {
    console.error('Astro logged an error (above) and went on. The site is not complete: mend it and build again.');
    return 1;
  }
  return code ?? 1;
}
