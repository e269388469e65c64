import { basename, extname } from 'node:path';
import type { z } from 'zod';
import { foreignLanguage, notEnglish } from '../../src/extract/text/language.ts';
import { countWords, readSource } from '../../src/extract/text/read-source.ts';
import { check, faultInWords, faultOf } from '../../src/schema/reading/in-words.ts';
import { type Source, sourceSchema } from '../../src/schema/source.ts';
import { daySchema, slugSchema } from '../../src/schema/span.ts';
import { type LeftNames, whyLeft } from '../move/moves.ts';
import { addressOf, givenAddress } from './address.ts';
import { decode } from './decode.ts';
import type { KnownTexts } from './duplicates.ts';
import { type Fetched, fetchPage, PDF } from './fetch-page.ts';
import { publishedInName } from './find-published.ts';
import { type Found, firstOf, type Published, type Settling, Unsettled, Unusable } from './found.ts';
import { readBytes, tooLarge } from './read-bytes.ts';
import { readHtml } from './read-html.ts';
import { readMarkdown } from './read-markdown.ts';
import { readPlainText } from './read-text.ts';
import { numbered, slugFor } from './slug.ts';
import { Taken, writeSource } from './write-source.ts';

/** What somebody says about an article, over what is found in it. */
export interface Said {
  readonly published?: string | undefined;
  readonly publisher?: string | undefined;
  readonly url?: string | undefined;
  readonly title?: string | undefined;
  readonly slug?: string | undefined;
  /** Of its bytes, where they are not UTF-8 and do not tell. */
  readonly encoding?: string | undefined;
  readonly force?: boolean | undefined;
}

/** Where it goes, what is there, what day it is, and whom to ask for what is missing; null where nobody can be asked. */
export interface Desk {
  readonly folder: string;
  readonly known: KnownTexts;
  readonly today: string;
  /** Names that other articles have left, whose addresses still lead to them. */
  readonly left?: LeftNames;
  readonly ask: ((question: string, option: Exclude<Settling, 'force'>) => Promise<string>) | null;
  /** Puts it elsewhere than into a source of its own, and gives the slug of that. */
  readonly put?: (text: Uint8Array, about: Source) => Promise<string>;
}

/** What was taken in. */
export interface Added {
  readonly slug: string;
  readonly about: Source;
  readonly title: string;
  readonly byline: string | null;
  readonly words: number;
  /** Paragraphs, the headline among them. */
  readonly paragraphs: number;
  readonly warnings: readonly string[];
}

/** More than this is no article, whatever it comes in, and more is no page that holds one. In bytes. */
const LARGEST = { text: 1_000_000, page: 10_000_000 } as const;

const readers: Readonly<Record<string, { read: (text: string) => Found; largest: number }>> = {
  '.txt': { read: readPlainText, largest: LARGEST.text },
  '.text': { read: readPlainText, largest: LARGEST.text },
  '.md': { read: readMarkdown, largest: LARGEST.text },
  '.markdown': { read: readMarkdown, largest: LARGEST.text },
  '.html': { read: readHtml, largest: LARGEST.page },
  '.htm': { read: readHtml, largest: LARGEST.page },
};

/** Articles of one day and one headline. */
const MOST_OF_ONE_NAME = 1000;

/** Takes one file into the sources. Throws `Unusable` where it cannot be; then nothing is written. */
export async function addFile(path: string, said: Said, desk: Desk): Promise<Added> {
  const ending = extname(path).toLowerCase();
  const reader = readers[ending];
  if (ending === '.pdf') throw new Unusable(PDF);
  if (reader === undefined)
    throw new Unusable(`Only ${Object.keys(readers).join(', ')}, .mhtml and .warc are taken. Save it as one of these.`);
  const bytes = await readBytes(path, reader.largest);
  return addBytes({ bytes, name: path, read: reader.read, encoding: said.encoding ?? null }, said, desk);
}

/** What servers call the kinds of text that are taken. */
const served: Readonly<Record<string, (text: string) => Found>> = {
  'text/html': readHtml,
  'application/xhtml+xml': readHtml,
  'text/plain': readPlainText,
  'text/markdown': readMarkdown,
};

/** Takes the article at an address, with one request. Throws as `addFile`. */
export async function addAddress(address: string, said: Said, desk: Desk): Promise<Added> {
  const types = new RegExp(`^(?:${Object.keys(served).join('|').replaceAll('+', '\\+')})$`);
  return addPage(await fetchPage(givenAddress(address), types), said, desk);
}

/** Takes a page that came from its address, now or when somebody kept it. Throws as `addFile`. */
export function addPage({ bytes, url, type, encoding }: Fetched, said: Said, desk: Desk): Promise<Added> {
  const read = (text: string) => {
    const found = (served[type] ?? readHtml)(text);
    return { ...found, url: found.url ?? addressOf(url) };
  };
  return addBytes({ bytes, name: url, read, encoding: said.encoding ?? encoding }, said, desk);
}

interface Brought {
  readonly bytes: Uint8Array;
  /** Of the file, or its address; it may have a day in it. */
  readonly name: string;
  readonly read: (text: string) => Found;
  readonly encoding: string | null;
}

async function addBytes({ bytes, name: path, ...how }: Brought, said: Said, desk: Desk): Promise<Added> {
  const { text: file, encoding } = decode(bytes, how.encoding);
  const found = how.read(file);
  const text = found.text === file && encoding === null ? bytes : Buffer.from(found.text);
  if (text.length > LARGEST.text) throw new Unusable(tooLarge(text.length, LARGEST.text));
  const foreign = foreignLanguage(found.text, readSource(found.text, {}).paragraphs);
  if (foreign !== null) throw new Unusable(`${notEnglish(foreign)} Add an English version of it.`);
  const copy = said.force === true ? null : desk.known.like(found.text);
  if (copy !== null)
    throw copy.share === 1
      ? new Unsettled(
          'force',
          `It is the same text as ${copy.slug}.`,
          'If it is the same article, nothing needs doing; otherwise add it with `--force`.',
        )
      : new Unsettled(
          'force',
          `It is nearly the same text as ${copy.slug}.`,
          `If it is the same article, nothing needs doing. Add a later version of it with \`--update ${copy.slug}\`, and an article of its own with \`--force\`.`,
        );
  const title = await titleOf(found, said, desk);
  const published = await publishedOf(path, found, said, desk);
  const told = { publisher: firstOf(said.publisher, found.publisher), url: firstOf(said.url, found.url) };
  const missing = [told.publisher, told.url].filter((words) => words === null);
  if (desk.ask === null && missing.length === 2)
    throw new Unsettled(
      'publisher',
      'It tells neither its publisher nor its address.',
      `Give them with options such as \`${examples.publisher} ${examples.url}\`.`,
    );
  const publisher = await wanted('publisher', 'Who published it?', told.publisher, desk);
  const url = givenAddress(await wanted('url', 'Where does the publisher have it (https://…)?', told.url, desk));
  const about: Source = checked({
    ...{ published, publisher, url, language: found.language ?? 'en' },
    ...(title.isBeside && { title: title.words }),
    ...{ draws_on: [], notes: [] },
    ...((found.intake !== undefined || encoding !== null) && {
      intake: { ...found.intake, ...(encoding !== null && { encoding }) },
    }),
  });
  const slug = await (desk.put?.(text, about) ??
    writeUnder(said.slug ?? null, slugFor(published.value, title.words), text, about, desk));
  desk.known.add(slug, found.text);
  const { paragraphs } = readSource(found.text, about);
  return {
    slug,
    about,
    title: title.words,
    byline: found.byline,
    words: countWords(found.text, paragraphs),
    paragraphs: paragraphs.length,
    warnings: [
      ...warningsOf(about, found.text),
      ...(encoding === null ? [] : [`It was read as ${encoding}.`]),
      ...(found.remarks ?? []),
    ],
  };
}

/** Writes it under the name that was said, else under its own, numbered where others of that name are there. */
async function writeUnder(said: string | null, own: string, text: Uint8Array, about: Source, desk: Desk) {
  const fault = said === null ? null : faultOf(slugSchema, said);
  if (fault !== null) throw new Unusable(`The slug "${said}" ${fault} Give another \`--slug\`.`);
  for (let number = 1; ; number++) {
    const slug = said ?? numbered(own, number);
    const now = desk.left?.get(slug);
    if (now !== undefined && said === null) continue;
    if (now !== undefined) throw new Unusable(`${whyLeft(slug, now)} Give another \`--slug\`.`);
    try {
      await writeSource(desk.folder, slug, text, about);
      return slug;
    } catch (error) {
      if (!(error instanceof Taken) || said !== null || number === MOST_OF_ONE_NAME) throw error;
    }
  }
}

/** The text's own headline; or another line of it, or one of ours, which go beside it. */
async function titleOf(
  { text, title }: Found,
  { title: said }: Said,
  desk: Desk,
): Promise<{ words: string; isBeside: boolean }> {
  const printed = readSource(text, {}).title;
  const words = firstOf(said, title, printed);
  if (words !== null) return { words, isBeside: words !== printed };
  const given = await wanted('title', 'The text has no headline. What is it about, in neutral words?', null, desk);
  return { words: given, isBeside: true };
}

async function publishedOf(path: string, found: Found, said: Said, desk: Desk): Promise<Published> {
  const name = publishedInName(basename(path), 'the name of the file');
  const address = publishedInName(said.url ?? found.url ?? '', 'its address');
  // A day in a name or an address is nearer to the day of publication than the latest one that the text names.
  const guess = found.published?.basis === 'stated' ? found.published : (address ?? name ?? found.published);
  const day =
    said.published ??
    (guess === null ? await wanted('published', 'When was it published (YYYY-MM-DD)?', null, desk) : null);
  if (day !== null && !daySchema.safeParse(day).success)
    throw new Unsettled(
      'published',
      `"${day}" is not a day of the calendar.`,
      `Give one such as \`${examples.published}\`.`,
    );
  const published: Published =
    day === null
      ? (guess as Published)
      : { value: day, basis: 'stated', reason: 'Given by the editor who added the article.' };
  if (published.value > desk.today)
    throw new Unsettled(
      'published',
      `Its day of publication, ${published.value}, lies in the future. ${published.reason}`,
      `Give the right one with an option such as \`${examples.published}\`.`,
    );
  return published;
}

/** What an option gives, where that is not its name. */
const called: Readonly<Record<string, string>> = { url: 'address', published: 'day of publication' };

/** How an option is written. */
const examples: Readonly<Record<Exclude<Settling, 'force'>, string>> = {
  published: '--published 2021-05-04',
  publisher: '--publisher "Orvik Post"',
  url: '--url https://post.example/2021/bridge',
  title: '--title "Council votes for bridge"',
};

/** A value that is there, or that somebody gives when asked. Throws what option to give where nobody can be asked. */
async function wanted(
  option: keyof typeof examples,
  question: string,
  value: string | null,
  { ask }: Desk,
): Promise<string> {
  if (value !== null) return value;
  const answer = ask === null ? '' : (await ask(`${question} `, option)).trim();
  if (answer === '')
    throw new Unsettled(
      option,
      `It does not tell its ${called[option] ?? option}.`,
      `Give it with an option such as \`${examples[option]}\`.`,
    );
  return answer;
}

function checked(about: z.input<typeof sourceSchema>): Source {
  const { data, faults } = check(sourceSchema, about);
  if (faults === null) return data;
  throw new Unusable(
    `What is known about it cannot be kept. ${faults.map(faultInWords).join(' ')} Give it by an option.`,
  );
}

/** What the command says of a day that was guessed. */
export function guessedDay({ published }: Source): string[] {
  if (published.basis !== 'inferred') return [];
  return [
    `The day of publication is a guess. ${published.reason} Give it with \`--published\`, or correct it in the .yaml.`,
  ];
}

function warningsOf(about: Source, text: string): string[] {
  const { title } = about;
  return [
    ...(title === undefined || readSource(text, about).titleBasis === 'stated'
      ? []
      : ['Its title is not a headline of the text, and the site will mark it as an editor’s.']),
  ];
}
