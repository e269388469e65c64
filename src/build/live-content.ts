import { spawn } from 'node:child_process';
import { basename, join, relative, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';

/** What articles are made from, beside the content folder's own files. */
const makers = ['src/extract', 'src/editing', 'src/article', 'src/schema'];

/** What is one article's own: the slug is in the name. */
const OWN = /^(?:sources|corrections|checks)[/\\](?<slug>[^/\\]+)\.(?:txt|yaml)$/;

/** What pages read as it stands. */
const READ_BY_PAGES = /^(?:site\.yaml|speakers\b|reference\b)/;

/** Compiled once, the extractor starts in half the time. */
const COMPILE_CACHE = join('node_modules', '.cache', 'extract');

/** The file in which Astro keeps what it knows of collections. */
const STORE = 'data-store.json';

/** Events of one save come together; so long nothing must follow before they are acted on. */
const MS_OF_QUIET = 60;

/** So often Astro is asked to read the collections, so long after it passed over it. */
const MOST_ASKED = 100;
const MS_TO_ASK_AGAIN = 200;

/** The page that is being looked at, if it is an article's. */
const ARTICLE_ASKED_FOR = /\/articles\/([^/?]+)\/(?:\?.*)?$/;

/** A file that was saved, added or removed. */
interface Saved {
  readonly event: string;
  /** Within the content folder; elsewhere it begins with “..”. */
  readonly path: string;
}

/**
 * In the dev server, a change in the content folder or in the rules of extraction shows in the open page: what pages read as it
 * stands at once, then the article at hand as it is extracted anew, then the other articles. A fault stands on the page, with file
 * and line. Components, views and styles are Astro's own matter.
 */
export function liveContent(contentDir: string): AstroIntegration {
  return {
    name: 'live-content',
    hooks: {
      'astro:server:setup': ({ server, refreshContent }) => {
        const content = resolve(contentDir);
        let atHand: string | null = null;
        let isFaulty = false; // what the page shows
        server.middlewares.use((request, _response, next) => {
          const slug = ARTICLE_ASKED_FOR.exec(request.url ?? '')?.[1];
          if (slug !== undefined) atHand = decodeURIComponent(slug);
          next();
        });
        // Astro passes over a refresh that it is asked for while it reads its own settings anew, so it is asked again.
        const renew = async (): Promise<void> => {
          let hasBegun = false;
          const context = { begun: () => (hasBegun = true) };
          for (let asked = 0; asked < MOST_ASKED && !hasBegun; asked++) {
            if (asked > 0) await sleep(MS_TO_ASK_AGAIN);
            await refreshContent?.({ context });
          }
          reload(server);
        };
        const extracted = async (args: readonly string[]): Promise<void> => {
          const { fault, wrote } = await extract(args);
          if (fault !== null) server.ws.send({ type: 'error', err: { message: fault, stack: '' } });
          else if (wrote || isFaulty) await renew();
          isFaulty = fault !== null;
        };
        const update = queued<Saved>(async (saved) => {
          const own = saved.map(({ event, path }) => (event === 'change' ? OWN.exec(path)?.groups?.slug : undefined));
          if (own.every((slug) => slug !== undefined)) {
            for (const slug of new Set(own)) await extracted(['--only', slug]);
            return;
          }
          if (saved.some(({ path }) => READ_BY_PAGES.test(path))) await renew();
          if (atHand !== null) await extracted(['--only', atHand]);
          await extracted([]);
        });
        server.watcher.add(content);
        server.watcher.on('all', (event, path) => {
          // Lists are made from Astro's store, which is saved a moment later.
          if (basename(path) === STORE) reload(server);
          const inContent = relative(content, path);
          const isContent = !/^(?:\.|articles\b)|[/\\]\./.test(inContent);
          const isMaker = makers.some((folder) => !relative(folder, path).startsWith('..'));
          if (isContent || (isMaker && !path.endsWith('.test.ts'))) update({ event, path: inContent });
        });
      },
    },
  };
}

/** Extracts what changed, in a process that reads the code afresh. Gives what it says of a fault, or null, and whether a file is another. */
function extract(args: readonly string[]): Promise<{ readonly fault: string | null; readonly wrote: boolean }> {
  return new Promise((done, fail) => {
    const run = spawn(process.execPath, ['scripts/extract.ts', ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_COMPILE_CACHE: COMPILE_CACHE },
    });
    const [told, said]: [string[], string[]] = [[], []];
    run.stdout.on('data', (part: Buffer) => told.push(part.toString()));
    run.stderr.on('data', (part: Buffer) => said.push(part.toString()));
    run.once('error', fail);
    run.once('close', (code) =>
      done({ fault: code === 0 ? null : said.join(''), wrote: /^(?:wrote|removed) /m.test(told.join('')) }),
    );
  });
}

/** Pages are made anew from what is read anew: nothing that was made once for all pages is kept. */
function reload(server: ViteDevServer): void {
  for (const { moduleGraph } of Object.values(server.environments)) moduleGraph.invalidateAll();
  server.ws.send({ type: 'full-reload' });
}

/** Runs `work` on all that came in once things are quiet, never twice at once, and once more for what comes meanwhile. */
function queued<Item>(work: (items: readonly Item[]) => Promise<void>): (item: Item) => void {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  let waiting: Item[] = [];
  return (item) => {
    waiting.push(item);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const items = waiting;
      waiting = [];
      running = running.then(() => work(items));
    }, MS_OF_QUIET);
  };
}
