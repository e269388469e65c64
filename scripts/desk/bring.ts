import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { BroughtArticle, BroughtNow, Settled } from '../../src/desk/brought.ts';
import { type Brought, broughtBy } from '../add/brought.ts';
import { KnownTexts } from '../add/duplicates.ts';
import { dayOfStamp } from '../add/find-published.ts';
import { Unusable } from '../add/found.ts';
import type { Desk } from '../add/index.ts';
import { contentDir, sourceSlugs } from '../content/corpus.ts';
import { readText } from '../content/text-file.ts';
import { readLeftNames } from '../move/moves.ts';

/** What stands for what nobody has said yet; the editor is asked for it, and it is never written. */
const unknown: Readonly<Record<string, string>> = {
  title: 'Untitled',
  publisher: 'Unknown',
  url: 'https://unknown.invalid/',
};

/** No day of publication is later. */
const FAR = '9999-12-31';

/** So many that were looked at and not added are remembered, the latest. */
const REMEMBERED = 50;

/**
 * Articles that an editor brings to the desk: each is looked at first, with all that was found and where, and added when it
 * is settled. Files are kept in a folder of their own until then; nothing of the content changes.
 */
export class Intake {
  readonly #waiting = new Map<string, Brought>();
  readonly #today: () => string;
  #folder: string | null = null;

  constructor(today: () => string) {
    this.#today = today;
  }

  /** What a file holds: one article, or several of an archive. */
  async file(name: string, content: Uint8Array): Promise<BroughtNow[]> {
    this.#folder ??= await mkdtemp(join(tmpdir(), 'desk-'));
    const path = join(this.#folder, `${randomUUID()}-${basename(name).replace(/[^\w.-]/g, '_')}`);
    await writeFile(path, content);
    return this.#look(path, name);
  }

  /** What is at an address, which is asked once. */
  async address(address: string): Promise<BroughtNow[]> {
    return this.#look(address, address);
  }

  /** Adds what was looked at, as the editor has settled it. Gives its slug. Throws `Unusable` where it cannot be added. */
  async add(id: string, settled: Settled): Promise<string> {
    const brought = this.#waiting.get(id);
    if (brought === undefined) throw new Unusable('It is not at the desk any longer. Bring it again.');
    try {
      const { slug } = await brought.add(settled, { ...(await this.#desk()), ask: null });
      this.#waiting.delete(id);
      return slug;
    } catch (error) {
      throw error instanceof Unusable ? new Unusable(inFieldsOf(error.message)) : error;
    }
  }

  async close(): Promise<void> {
    if (this.#folder !== null) await rm(this.#folder, { recursive: true, force: true });
  }

  async #look(word: string, called: string): Promise<BroughtNow[]> {
    const found: BroughtNow[] = [];
    try {
      for await (const brought of broughtBy(word)) {
        const name = brought.name.replace(word, called);
        try {
          found.push({ name, article: await this.#article(brought) });
        } catch (error) {
          found.push({ name, fault: faultOf(error) });
        }
      }
    } catch (error) {
      found.push({ name: called, fault: faultOf(error) });
    }
    return found;
  }

  async #article(brought: Brought): Promise<BroughtArticle> {
    const missing: string[] = [];
    let text = '';
    let like: string | null = null;
    const desk = await this.#desk();
    const { about, title, byline, words, warnings } = await brought.add(
      { force: true },
      {
        ...desk,
        today: FAR, // a day that is still to come is settled, like anything else that was found
        ask: (_, option) => {
          missing.push(option);
          return Promise.resolve(unknown[option] ?? this.#today());
        },
        put: (bytes) => {
          text = Buffer.from(bytes).toString();
          like = desk.known.like(text)?.slug ?? null;
          return Promise.resolve('');
        },
      },
    );
    const id = randomUUID();
    this.#waiting.set(id, brought);
    for (const old of [...this.#waiting.keys()].slice(0, -REMEMBERED)) this.#waiting.delete(old);
    const known = (option: string, value: string) => (missing.includes(option) ? '' : value);
    const { candidates: found = {}, left_out: leftOut = [] } = about.intake ?? {};
    // Days as the form has them, to be chosen; what is printed of no day stays as it is.
    const published = found['published']?.map(({ value, where }) => ({ value: dayOfStamp(value) ?? value, where }));
    const candidates = { ...found, ...(published !== undefined && { published }) };
    return {
      ...{ id, text, words, byline, missing, candidates, leftOut },
      warnings: [
        ...warnings.map(inFieldsOf),
        ...(about.published.value > this.#today()
          ? ['The day of publication lies in the future. An article can be added from its day on: type the right one.']
          : []),
      ],
      title: known('title', title),
      publisher: known('publisher', about.publisher),
      url: known('url', about.url),
      published: known('published', about.published.value),
      publishedBecause: missing.includes('published') ? '' : about.published.reason,
      isGuess: about.published.basis === 'inferred',
      like,
    };
  }

  async #desk(): Promise<Desk> {
    const known = new KnownTexts();
    for (const slug of await sourceSlugs()) known.add(slug, await readText(join(contentDir, 'sources', `${slug}.txt`)));
    const left = await readLeftNames(contentDir);
    return { folder: join(contentDir, 'sources'), known, left, today: this.#today(), ask: null };
  }
}

function faultOf(error: unknown): string {
  if (error instanceof Unusable) {
    const place = error.place === null ? '' : `Line ${error.place.line}, column ${error.place.column}: `;
    return `${place}${inFieldsOf(error.message)}`;
  }
  const [line = ''] = String(error).split('\n');
  return `It cannot be read (${line}). Save its text, and paste that.`;
}

/** What `add` says of its options, said of the fields that the desk has for them. */
function inFieldsOf(message: string): string {
  return message
    .replace(
      /Give (?:it|them|the right one) with (?:(?:an option|options) such as )?`--[^`]*`(?:, or correct it in the \.yaml)?\./g,
      'Settle it here.',
    )
    .replace('Give one such as `--published 2021-05-04`.', 'Write one such as 2021-05-04.')
    .replace('Give a whole one with `--url`, such as', 'Give a whole one, such as')
    .replace(
      / Add a later version of it with `--update [^`]*`, and an article of its own with `--force`\./,
      ' If it is another, say so below.',
    )
    .replace('; otherwise add it with `--force`.', '; if it is another, say so below.');
}
