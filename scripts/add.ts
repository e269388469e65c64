import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { setTimeout } from 'node:timers/promises';
import { ContentError } from '../src/schema/content-error.ts';
import { givenAddress } from './add/address.ts';
import { broughtBy } from './add/brought.ts';
import { KnownTexts } from './add/duplicates.ts';
import { FeedMemory, linksOf } from './add/feed.ts';
import { NotNow, SAVE_TEXT, Unusable } from './add/found.ts';
import { type Added, type Desk, guessedDay, type Said } from './add/index.ts';
import { clearLeftovers } from './add/leftovers.ts';
import { runCommand, UsageError } from './cli.ts';
import { contentDir, sourceSlugs } from './content/corpus.ts';
import { hasContent } from './content/need-content.ts';
import { readText, removeLeftovers } from './content/text-file.ts';
import { changing, clearStopped, latestToday, today } from './move/changing.ts';
import { readLeftNames } from './move/moves.ts';

const help = `
Usage: npm run add -- FILE or https://ADDRESS … [options]
       npm run add -- --feed https://ADDRESS [--watch MINUTES] [options]
       npm run add -- --update SLUG FILE [options]
       npm run add -- --replace SLUG FILE [options]

Adds articles (.txt, .md, .html, .mhtml, each page of a .warc or .warc.gz) into ${contentDir}/sources:
<slug>.txt, the text, and <slug>.yaml, what is known about it.
Says what it found and which parts are guesses. At a terminal it asks for what is missing. It overwrites nothing.

  --feed <address>    add what is new in an RSS, Atom or JSON feed since the last run; suits cron
  --watch <minutes>   with --feed: look again every so many minutes, until you stop it (Ctrl-C)
  --update <slug>     use the file as a later version of an article you have: the earlier one is kept and shown beside it
  --replace <slug>    use the file as the new text of an article you have; editors’ notes and corrections are kept
  --published <day>   day of publication, such as 2021-05-04
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
  update: { type: 'string' },
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
    throw new UsageError('`--url`, `--title` and `--slug` go with one file at a time. Add the files one by one.');
  const slug = said.update ?? said.replace;
  if (slug !== undefined) {
    const way = said.update === undefined ? 'replace' : 'update';
    return anotherText(way, slug, onlyFile(way, files, said), said);
  }
  const minutes = minutesOf(said.watch);
  if (minutes !== null && said.feed === undefined)
    throw new UsageError('`--watch` goes with `--feed`. Give the address of the feed, too.');
  const isNew = !(await hasContent());
  const folder = join(contentDir, 'sources');
  const isCleared = [await clearStopped(), await clear(folder)].includes(true);
  if (files.length === 0 && said.feed === undefined && isCleared) return 0;
  if (files.length === 0 && said.feed === undefined)
    throw new UsageError('Nothing is named that could be added. Name a file, or several, or an address.');
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
    /** Gives whether it is done with, added or not. */
    const take = async (file: string): Promise<boolean> => {
      let isDone = true;
      let isBegun = false;
      try {
        for await (const { name, add } of broughtBy(file)) {
          isBegun = true;
          try {
            console.log(summaryOf(name, await add(said, desk)));
            added++;
          } catch (error) {
            console.error(`${name}${placeOf(error)}: not added. ${reasonOf(error)}`);
            failed++;
            if (error instanceof NotNow) isDone = false;
          }
        }
      } catch (error) {
        console.error(`${file}: ${isBegun ? 'not read to its end' : 'not added'}. ${reasonOf(error)}`);
        failed++;
      }
      return isDone;
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
            // What did not come this time is asked for again the next.
            if (await take(link)) await memory.remember(link);
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

/** The one file that another text of an article is in. Throws what else was given. */
function onlyFile(
  way: 'update' | 'replace',
  files: readonly string[],
  said: Said & { feed?: string; update?: string; replace?: string },
): string {
  const [file, ...more] = files;
  const option = `\`--${way}\``;
  if (said.update !== undefined && said.replace !== undefined)
    throw new UsageError('`--update` and `--replace` do not go together. Give one of them.');
  if (said.slug !== undefined || said.feed !== undefined)
    throw new UsageError(
      `${option} says which article it is. Give it without \`--${said.slug === undefined ? 'feed' : 'slug'}\`.`,
    );
  if (file === undefined) throw new UsageError(`${option} needs a file. Name the one that has the new text.`);
  if (more.length > 0)
    throw new UsageError(
      `${option} goes with one file, and here are ${files.length}. Name only the one that has the new text.`,
    );
  return file;
}

/** Takes a file as another text of an article: a later version, or in its place. What was known about it counts, where nothing else is said. */
async function anotherText(way: 'update' | 'replace', slug: string, file: string, said: Said): Promise<number> {
  // The extractor is loaded where it is needed alone: it takes longer than an addition.
  const [{ replaceText, sourceOf }, { updateText }, { readKnowledge }] = await Promise.all([
    import('./move/move-article.ts'),
    import('./move/update-article.ts'),
    import('./extract/articles.ts'),
  ]);
  return changing(async () => {
    const source = await sourceOf(slug);
    const { published, publisher, url, title } = source.about;
    const isUpdate = way === 'update';
    const reason = isUpdate ? 'The publisher changed the article.' : 'The text of the article was replaced.';
    let notes: string[] = [];
    const desk: Desk = {
      ...{ folder: join(contentDir, 'sources'), known: await readKnown(slug), today: latestToday(), ask: null },
      put: async (bytes, about) => {
        const kept = said.published === undefined ? { ...about, published } : about;
        const [text, told] = [Buffer.from(bytes).toString(), { reason, date: today() }];
        if (isUpdate) {
          const { until, followed, lost } = await updateText(source, text, kept, told, await readKnowledge());
          notes = [
            fatesInWords(followed.map(({ fate }) => fate)),
            ...lost,
            `The earlier version is in ${join(contentDir, 'earlier', slug, until)}.`,
          ];
        } else {
          const gone = await replaceText(source, text, kept, told, await readKnowledge());
          notes = gone.length > 0 ? [`${gone.length} claims went; their addresses lead to the article.`] : [];
        }
        return slug;
      },
    };
    const known = { published: published.value, publisher, url, title, ...said };
    /** What is said of the file, with its name. */
    const refused = (error: unknown) => {
      throw error instanceof Unusable
        ? new Unusable(`${file}${placeOf(error)}: ${slug} is not changed. ${error.message}`)
        : error;
    };
    const [brought, another] = await firstTwo(broughtBy(file)).catch(refused);
    if (brought === undefined || another !== undefined)
      throw new UsageError(`${file} has no page, or more than one. Give one file for \`--${way} ${slug}\`.`);
    const { about, words, paragraphs, warnings } = await brought.add(known, desk).catch(refused);
    const what = isUpdate ? 'a later version' : 'the new text';
    console.log(`${file}: ${what} of ${slug}, ${words} words in ${paragraphs} paragraphs`);
    for (const note of [...guessedDay(about), ...warnings, ...notes]) console.log(`  Note: ${note}`);
    console.log(
      'Next: `npm run check:content` says what of its annotations no longer holds, `npm run extract` reads it.',
    );
  });
}

/** “17 claims kept, 2 reworded, 1 new” */
function fatesInWords(fates: readonly string[]): string {
  const counts = Map.groupBy(fates, (fate) => fate);
  const order = ['kept', 'moved', 'changed', 'reworded', 'gone', 'new'].filter((fate) => counts.has(fate));
  return `Of its claims ${order.map((fate) => `${counts.get(fate)?.length} ${fate}`).join(', ')}.`;
}

/** Minutes of `--watch`; null without it. */
function minutesOf(said: string | undefined): number | null {
  if (said === undefined) return null;
  const minutes = Number(said);
  if (!/^\d{1,4}$/.test(said) || minutes < 1)
    throw new UsageError(`"${said}" is not a number of minutes. Give a whole one, such as \`--watch 15\`.`);
  return minutes;
}

async function firstTwo<T>(all: AsyncIterable<T>): Promise<readonly T[]> {
  const first: T[] = [];
  for await (const one of all) if (first.push(one) === 2) break;
  return first;
}

/** Clears what additions left that were stopped, and says what became of them. Gives whether there was anything. */
async function clear(folder: string): Promise<boolean> {
  await removeLeftovers(folder); // of what is remembered of feeds
  const leftovers = await clearLeftovers(folder);
  for (const { path, slug, isSettled } of leftovers)
    console.error(
      `${path}: The addition of ${slug === null ? 'an article' : `"${slug}"`} was stopped. ${
        isSettled
          ? 'It is completed now, and nothing needs doing.'
          : 'It was not added, and what was left of it is deleted. Add it again.'
      }`,
    );
  return leftovers.length > 0;
}

/** Where in the file, to be written behind its name: `:2:8`. */
function placeOf(error: unknown): string {
  return error instanceof Unusable && error.place !== null ? `:${error.place.line}:${error.place.column}` : '';
}

/** One line. What is no refusal is an error of a library, or of ours: this file alone cannot be read. */
function reasonOf(error: unknown): string {
  if (error instanceof Unusable) return error.message;
  const [line = ''] = String(error).split('\n');
  return `It cannot be read (${line}). ${SAVE_TEXT}`;
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

function summaryOf(file: string, { slug, about, title, byline, words, paragraphs, warnings }: Added): string {
  const { published, publisher, url } = about;
  const lines = [
    `${file}: added as ${slug}`,
    `  title      ${title}`,
    `  by         ${byline ?? '(no byline found)'}`,
    `  published  ${published.value}, ${published.basis}. ${published.reason}`,
    `  publisher  ${publisher}, ${url}`,
    `  text       ${words} words in ${paragraphs} paragraphs`,
    ...[...guessedDay(about), ...warnings].map((warning) => `  Note: ${warning}`),
  ];
  return lines.join('\n');
}
