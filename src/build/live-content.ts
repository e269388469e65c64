import { spawn } from 'node:child_process';
import { relative, resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';

/** What articles are made from, beside the content folder's own files. */
const makers = ['src/extract', 'src/editing', 'src/article', 'src/schema'];

/** Events of one save come together; so long nothing must follow before they are acted on. */
const MS_OF_QUIET = 60;

/** The page that is being looked at, if it is an article's. */
const ARTICLE_ASKED_FOR = /\/articles\/([^/?]+)\/(?:\?.*)?$/;

/**
 * In the dev server, a change in the content folder or in the rules of extraction shows in the open page: the article
 * at hand is extracted anew and the page reloads, then the other articles are. A fault stands on the page, with file and
 * line. Components, views and styles are Astro's own matter.
 */
export function liveContent(contentDir: string): AstroIntegration {
  return {
    name: 'live-content',
    hooks: {
      'astro:server:setup': ({ server, refreshContent }) => {
        const content = resolve(contentDir);
        let atHand: string | null = null;
        server.middlewares.use((request, _response, next) => {
          const slug = ARTICLE_ASKED_FOR.exec(request.url ?? '')?.[1];
          if (slug !== undefined) atHand = decodeURIComponent(slug);
          next();
        });
        const show = async (args: readonly string[]): Promise<void> => {
          const fault = await extract(args);
          if (fault === null) {
            await refreshContent?.({});
            reload(server);
          } else server.ws.send({ type: 'error', err: { message: fault, stack: '' } });
        };
        const update = queued(async () => {
          if (atHand !== null) await show(['--only', atHand]);
          await show([]);
        });
        server.watcher.add(content);
        server.watcher.on('all', (_event, path) => {
          const inContent = relative(content, path);
          const isContent = !/^(?:\.|articles\b)|[/\\]\./.test(inContent);
          const isMaker = makers.some((folder) => !relative(folder, path).startsWith('..'));
          if (isContent || (isMaker && !path.endsWith('.test.ts'))) update();
        });
      },
    },
  };
}

/** Extracts what changed, in a process that reads the code afresh. Gives what it says of a fault, or null. */
function extract(args: readonly string[]): Promise<string | null> {
  return new Promise((done, fail) => {
    const run = spawn(process.execPath, ['scripts/extract.ts', ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
    const said: string[] = [];
    run.stderr.on('data', (part: Buffer) => said.push(part.toString()));
    run.once('error', fail);
    run.once('close', (code) => done(code === 0 ? null : said.join('')));
  });
}

/** Pages are made anew from what is read anew: nothing that was made once for all pages is kept. */
function reload(server: ViteDevServer): void {
  for (const { moduleGraph } of Object.values(server.environments)) moduleGraph.invalidateAll();
  server.ws.send({ type: 'full-reload' });
}

/** Runs `work` once things are quiet, never twice at once, and once more when it was asked for meanwhile. */
function queued(work: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(work);
    }, MS_OF_QUIET);
  };
}
