import { join } from 'node:path';
import { unified } from '@astrojs/markdown-remark';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { basePath, siteOrigin } from './scripts/settings.ts';
import { disarm } from './src/article/render/disarm.ts';
import { chartHeaders } from './src/build/chart-headers.ts';
import { licences } from './src/build/licences.ts';
import { listWritten } from './src/build/list-written.ts';
import { liveContent } from './src/build/live-content.ts';
import { plainImports } from './src/build/plain-imports.ts';
import { redirects } from './src/build/redirects.ts';
import { leftAddresses } from './src/site/moved/moved.ts';
import { contentDir, readMoves, readSite } from './src/site/record/content-files.ts';

// A build is made in a folder of its own, then put in place (scripts/build). Astro would empty whatever it is given.
const work = process.env.WORK_FOLDER ?? '.cache/astro';
const base = basePath();
const chartPath = readSite().chart?.path ?? '';
const left = leftAddresses(readMoves());
/** What other sites frame, and addresses that lead on, are no pages to find. */
const isToFind = (path) => !path.startsWith('embed/') && !left.has(path.replace(/\/$/, ''));

export default defineConfig({
  output: 'static',
  site: siteOrigin() ?? readSite().url,
  base,
  trailingSlash: 'always',
  outDir: join(work, 'site'),
  cacheDir: join(work, 'cache'),
  build: { format: 'directory', inlineStylesheets: 'never' },
  // Astro's default drops the spaces between elements on lines of their own.
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [
    chartHeaders(chartPath),
    redirects(left, base),
    licences(),
    sitemap({ filter: (page) => isToFind(new URL(page).pathname.slice(base.length)) }),
    listWritten(join(work, 'written.json')),
    liveContent(contentDir),
  ],
  // Scripts are files, however small: a page has none in it.
  vite: {
    build: { assetsInlineLimit: 0 },
    define: { 'import.meta.env.CHART_PATH': JSON.stringify(chartPath) },
    plugins: [plainImports()],
  },
  markdown: {
    // Characters stay as they are written: no typographic quotes, no tables or autolinks out of an article's text.
    processor: unified({ remarkPlugins: [disarm], gfm: false, smartypants: false }),
    syntaxHighlight: false,
  },
});
