import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { setTimeout } from 'node:timers/promises';
import { ContentError } from '../src/schema/content-error.ts';
import { givenAddress } from './add/address.ts';
import { broughtBy } from './add/brought.ts';
import { KnownTexts } from './add/duplicates.ts';
import { FeedMemory, linksOf } from './add/feed.ts';
import { Unusable } from './add/found.ts';
import type { Added, Desk, Said } from './add/index.ts';
import { clearLeftovers } from './add/leftovers.ts';
import { runCommand, UsageError } from './cli.ts';
import { contentDir, sourceSlugs } from './content/corpus.ts';
import { hasContent } from './content/need-content.ts';
import { readText } from './content/text-file.ts';
import { changing, clearStopped, today } from './move/changing.ts';
import { readLeftNames } from './move/moves.ts';

const help = `
Usage: npm run add -- FILE or https://ADDRESS … [options]
       npm run add -- --feed https://ADDRESS [--watch MINUTES] [options]
       npm run add -- --replace SLUG FILE [options]

Adds articles (.txt, .md, .html, .mhtml, each page of a .warc or .warc.gz) into ${contentDir}/sources:
<slug>.txt, the text, and <slug>.yaml, what is known about it.
Says what it found and which parts are guesses. At a terminal it asks for what is missing. It overwrites nothing.

  --feed <address>    add what is new in an RSS, Atom or JSON feed since the last run; suits cron
  --watch <minutes>   with --feed: look again every so many minutes, until you stop it (Ctrl-C)
  --replace <slug>    use the file as the new text of an article you have; editors’ notes and corrections are kept
  --published <day>   day of publication, as in 2021-05-04
  --publisher <name>  who published it
  --url <address>     where the publisher has it
  --title <words>     a neutral title of your own, for a text without a headline
  --slug <slug>       name of the files; by default day and headline
  --encoding <name>   for a file that is not UTF-8 and does not say so, such as windows-1252
  --force             add a text even if you have it already, or nearly the same
  --help              print this

--url, --title and --slug are for one file at a time. CONTENT_DIR names another content folder.
`;

const options = {
  feed: { type: 'string' },
  watch: { type: 'string' },
  replace: { type: 'string' },
  published: { type: 'string' },
  publisher: { type: 'string' },
  url: { type: 'string' },
  title: { type: 'string' },
  slug: { type: 'string' },
  encoding: { type: 'string' },
  force: { type: 'boolean' },
} as const;

await runCommand({ help, options, positionals: true }, async (said, files) => {
  if (files.length > 1 && (said.url ?? said.title ?? said.slug) !== undefined)
    throw new UsageError('--url, --title and --slug go with one file.');
  if (said.replace !== undefined) {
    const [file, ...more] = files;
    if (file === undefined || more.length > 0 || said.slug !== undefined || said.feed !== undefined)
      throw new UsageError('--replace goes with one file, and with neither --slug nor --feed.');
    return replace(said.replace, file, said);
  }
  const minutes = minutesOf(said.watch);
  if (minutes !== null && said.feed === undefined) throw new UsageError('--watch goes with --feed.');
  const isNew = !(await hasContent());
  const folder = join(contentDir, 'sources');
  const isCleared = [await clearStopped(), await clear(folder)].includes(true);
  if (files.length === 0 && said.feed === undefined && isCleared) return 0;
  if (files.length === 0 && said.feed === undefined) throw new UsageError('Name a file, or several, or an address.');
  const terminal = process.stdin.isTTY ? createInterface({ input: process.stdin, output: process.stderr }) : null;
  try {
    const desk: Desk = {
      folder,
      known: await readKnown(),
      left: await readLeftNames(contentDir),
      get today() {
        return latestToday();
      },
      ask: terminal === null ? null : (question) => terminal.question(question),
    };
    let [failed, added] = [0, 0];
    const take = async (file: string) => {
      try {
        for await (const { name, add } of broughtBy(file)) {
          try {
            console.log(summaryOf(name, await add(said, desk)));
            added++;
          } catch (error) {
            console.error(`${name}: not added. ${reasonOf(error)}`);
            failed++;
          }
        }
      } catch (error) {
        console.error(`${file}: ${reasonOf(error)}`);
        failed++;
      }
    };
    for (const file of files) await take(file);
    if (said.feed !== undefined) {
      const feed = said.feed;
      const look = async () => {
        const before = added;
        try {
          const memory = await FeedMemory.read(folder, givenAddress(feed));
          const fresh = (await linksOf(givenAddress(feed))).filter((link) => memory.isNew(link));
          for (const link of fresh) {
            await take(link);
            await memory.remember(link);
          }
          console.log(`${feed}: ${fresh.length} new, ${added - before} added.`);
        } catch (error) {
          console.error(`${feed}: ${reasonOf(error)}`);
          failed++;
        }
      };
      await look();
      while (minutes !== null) {
        await setTimeout(minutes * 60_000);
        await look();
      }
    }
    if (isNew && added > 0) console.log(`${contentDir} was not there, and is made.`);
    if (added > 0) console.log('Next: `npm run extract` reads out the claims, `npm start` shows the site.');
    return failed === 0 ? 0 : 1;
  } finally {
    terminal?.close();
  }
});

/** Takes a file as the new text of an article. What was known about that one counts, where nothing else is said. */
async function replace(slug: string, file: string, said: Said): Promise<number> {
  // The extractor is loaded where it is needed alone: it takes longer than an addition.
  const [{ replaceText, sourceOf }, { readKnowledge }] = await Promise.all([
    import('./move/move-article.ts'),
    import('./extract/articles.ts'),
  ]);
  return changing(async () => {
    const source = await sourceOf(slug);
    const { published, publisher, url, title } = source.about;
    const told = { reason: 'The text of the article was replaced.', date: today() };
    let gone: string[] = [];
    const desk: Desk = {
      ...{ folder: join(contentDir, 'sources'), known: await readKnown(slug), today: latestToday(), ask: null },
      put: async (text, about) => {
        const kept = said.published === undefined ? { ...about, published } : about;
        gone = await replaceText(source, Buffer.from(text).toString(), kept, told, await readKnowledge());
        return slug;
      },
    };
    const known = { published: published.value, publisher, url, title, ...said };
    const [brought, another] = await firstTwo(broughtBy(file));
    if (brought === undefined || another !== undefined)
      throw new UsageError(`${file} holds no page or more than one. Give the text that replaces ${slug} as one file.`);
    const { words, paragraphs, warnings } = await brought.add(known, desk);
    console.log(`${file}: the new text of ${slug}, ${words} words in ${paragraphs} paragraphs`);
    for (const warning of warnings) console.log(`  Note: ${warning}`);
    if (gone.length > 0) console.log(`  Note: ${gone.length} claims went; their addresses lead to the article.`);
    console.log(
      'Next: `npm run check:content` says what of its annotations no longer holds, `npm run extract` reads it.',
    );
  });
}

/** Minutes of `--watch`; null without it. */
function minutesOf(said: string | undefined): number | null {
  if (said === undefined) return null;
  const minutes = Number(said);
  if (!/^\d{1,4}$/.test(said) || minutes < 1)
    throw new UsageError(`--watch "${said}" is no number of minutes. Give a whole one, as in --watch 15.`);
  return minutes;
}

async function firstTwo<T>(all: AsyncIterable<T>): Promise<readonly T[]> {
  const first: T[] = [];
  for await (const one of all) if (first.push(one) === 2) break;
  return first;
}

/** Clears what additions left that were stopped, and says what became of them. Gives whether there was anything. */
async function clear(folder: string): Promise<boolean> {
  const leftovers = await clearLeftovers(folder);
  for (const { path, slug, isSettled } of leftovers)
    console.error(
      `${path}: left by an addition that was stopped. ${isSettled ? `${slug} is added now.` : 'It is cleared; what it was about was not added.'}`,
    );
  return leftovers.length > 0;
}

/** One line. What is no refusal is an error of a library, or of ours: this file alone cannot be read. */
function reasonOf(error: unknown): string {
  if (error instanceof Unusable) return error.message;
  const [line = ''] = String(error).split('\n');
  return `It cannot be read (${line}). Save its text, and add that as .txt.`;
}

/** The texts that are there, but for one that is to be replaced. */
async function readKnown(replaced?: string): Promise<KnownTexts> {
  const known = new KnownTexts();
  for (const slug of await sourceSlugs()) {
    if (slug === replaced) continue;
    const path = join(contentDir, 'sources', `${slug}.txt`);
    try {
      known.add(slug, await readText(path));
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      console.error(`${error.message} Nothing is compared with this source.`);
    }
  }
  return known;
}

/** The day that it is by now somewhere on earth. */
function latestToday(): string {
  return new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);
}

function summaryOf(file: string, { slug, about, title, byline, words, paragraphs, warnings }: Added): string {
  const { published, publisher, url } = about;
  const lines = [
    `${file}: added as ${slug}`,
    `  title      ${title}`,
    `  by         ${byline ?? '(no byline found)'}`,
    `  published  ${published.value}, ${published.basis}. ${published.reason}`,
    `  publisher  ${publisher}, ${url}`,
    `  text       ${words} words in ${paragraphs} paragraphs`,
    ...warnings.map((warning) => `  Note: ${warning}`),
  ];
  return lines.join('\n');
}
