import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { BroughtArticle, BroughtNow, Settled } from '../../src/desk/brought.ts';
import { type Brought, broughtBy } from '../add/brought.ts';
import { KnownTexts } from '../add/duplicates.ts';
import { dayOfStamp } from '../add/find-published.ts';
import { type Settling, Unsettled, Unusable } from '../add/found.ts';
import type { Desk } from '../add/index.ts';
import { contentDir, sourceSlugs } from '../content/corpus.ts';
import { readText } from '../content/text-file.ts';
import { readLeftNames } from '../move/moves.ts';

/** What stands for what nobody has said yet; the editor is asked for it, and it is never written. */
const unknown: Readonly<Record<'title' | 'publisher' | 'url', string>> = {
  title: 'Untitled',
  publisher: 'Unknown',
  url: 'https://unknown.invalid/',
};

/** What to do about each field of the desk's form. */
const remedies: Readonly<Record<Settling, string>> = {
  title: 'Write neutral words of yours.',
  published: 'Choose the day on which it was published.',
  publisher: 'Write who published it.',
  url: 'Write a whole one, such as https://post.example/2021/bridge.',
  force: 'If it is another article all the same, say so below.',
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

  /** Adds what was looked at, as the editor has settled it. Gives its slug. Throws `Unusable` where it cannot be added, of that an `Unsettled` with the field. */
  async add(id: string, settled: Settled): Promise<string> {
    const brought = this.#waiting.get(id);
    if (brought === undefined) throw new Unusable('It is not at the desk any longer. Bring it again.');
    const { slug } = await brought.add(settled, { ...(await this.#desk()), ask: null });
    this.#waiting.delete(id);
    return slug;
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
          return Promise.resolve(option === 'published' ? this.#today() : unknown[option]);
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
        ...warnings,
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

/** Why an article cannot be added, in the words of the desk's form. */
export function saidOf(error: Unusable): string {
  return error instanceof Unsettled ? `${error.fault} ${remedies[error.field]}` : error.message;
}

function faultOf(error: unknown): string {
  if (error instanceof Unusable) {
    const place = error.place === null ? '' : `Line ${error.place.line}, column ${error.place.column}: `;
    return `${place}${saidOf(error)}`;
  }
  const [line = ''] = String(error).split('\n');
  return `It cannot be read (${line}). Save its text, and paste that.`;
}
