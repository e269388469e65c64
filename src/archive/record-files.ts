import {
  type AsyncBuffer,
  asyncBufferFromUrl,
  type FileMetaData,
  type ParquetQueryFilter,
  parquetMetadataAsync,
  parquetReadObjects,
} from 'hyparquet';

/** A claim as the files of months have it, as far as the page shows it. */
export interface Row {
  readonly speaker: string | null;
  readonly published: string;
  readonly exact: string;
  readonly of: string | null;
  readonly article: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
}

/** Who or what the index has, with the months in which it is. */
export interface Entry {
  readonly id: string;
  readonly name: string;
  readonly claims: number;
  /** Newest first. */
  readonly months: readonly string[];
}

export type Ask = 'speaker' | 'measure' | 'phrase';

const shown = ['speaker', 'published', 'exact', 'of', 'article', 'title', 'publisher', 'url'];

/** So much of the end of a file is fetched first: it has the places of all that is before it. */
const END = 32_768;

/** The files of a record, read by ranges: only what a question needs is fetched. */
export class RecordFiles {
  /** Bytes that were fetched so far. */
  bytes = 0;
  readonly #base: string;
  readonly #sizes: ReadonlyMap<string, number>;
  readonly #open = new Map<string, Promise<{ file: AsyncBuffer; metadata: FileMetaData }>>();

  private constructor(base: string, sizes: ReadonlyMap<string, number>) {
    this.#base = base;
    this.#sizes = sizes;
  }

  /** `base` is the address of the folder, with a slash at its end. */
  static async at(base: string): Promise<RecordFiles> {
    const answer = await fetch(new URL('files.json', base));
    if (!answer.ok) throw new Error(`files.json: ${answer.status}`);
    return new RecordFiles(base, new Map(Object.entries((await answer.json()) as Record<string, number>)));
  }

  /** Months of the record, newest first; what has no day comes last. */
  get months(): string[] {
    const months = [...this.#sizes.keys()].filter((name) => name !== 'index').sort(newestFirst);
    return [...months.filter((name) => name !== 'undated'), ...months.filter((name) => name === 'undated')];
  }

  /** Entries whose name, or a name's last word, begins so; those with most claims first. */
  async find(kind: 'speaker' | 'measure', words: string): Promise<Entry[]> {
    const key = words.trim().toLowerCase();
    const filter = { $and: [{ kind: { $eq: kind } }, { key: { $gte: key } }, { key: { $lt: `${key}\u{10ffff}` } }] };
    const rows = (await this.#read('index', filter)) as {
      id: string;
      name: string | null;
      month: string;
      claims: number;
    }[];
    const months = new Map(rows.map((row) => [`${row.id} ${row.month}`, row]));
    return [...Map.groupBy(months.values(), ({ id }) => id)]
      .map(([id, own]) => ({
        id,
        name: own[0]?.name ?? id,
        claims: own.reduce((sum, { claims }) => sum + claims, 0),
        months: own.map(({ month }) => month).sort(newestFirst),
      }))
      .sort((a, b) => b.claims - a.claims || (a.id < b.id ? -1 : 1));
  }

  /** What one month has of a speaker, by id, of a measure, or of a phrase. */
  async inMonth(month: string, ask: Ask, words: string): Promise<Row[]> {
    if (ask === 'phrase') {
      const phrase = words.toLowerCase();
      return ((await this.#read(month, undefined, shown)) as Row[]).filter(({ exact }) =>
        exact.toLowerCase().includes(phrase),
      );
    }
    return (await this.#read(
      month,
      { [ask === 'speaker' ? 'speaker_id' : 'measure']: { $eq: words } },
      shown,
    )) as Row[];
  }

  async #read(name: string, filter?: ParquetQueryFilter, columns?: string[]): Promise<object[]> {
    const { file, metadata } = await this.#opened(name);
    return parquetReadObjects({ file, metadata, ...(filter && { filter }), ...(columns && { columns }) });
  }

  #opened(name: string) {
    const known = this.#open.get(name);
    if (known !== undefined) return known;
    const opened = this.#openFile(name);
    this.#open.set(name, opened);
    return opened;
  }

  async #openFile(name: string) {
    const url = new URL(`${name}.parquet`, this.#base).href;
    const counted: typeof fetch = async (address, init) => {
      const answer = await fetch(address, init);
      this.bytes += Number(answer.headers.get('content-length') ?? 0);
      return answer;
    };
    const byteLength = this.#sizes.get(name);
    if (byteLength === undefined) throw new Error(`there is no ${name}`);
    const file = await asyncBufferFromUrl({ url, byteLength, fetch: counted });
    return { file, metadata: await parquetMetadataAsync(file, { initialFetchSize: END }) };
  }
}

function newestFirst(a: string, b: string): number {
  return a < b ? 1 : -1;
}

/** Words of a beginning or an end are so many at most, where not all are given. */
const ENDS = 6;

/** The publisher's address at the words (https://wicg.github.io/scroll-to-text-fragment/); null for what is no web address. */
export function addressAtWords({ url, exact }: Pick<Row, 'url' | 'exact'>): string | null {
  const address = url === null ? null : URL.parse(url);
  if (address === null || !/^https?:$/.test(address.protocol)) return null;
  const words = exact.split(/\s+/).filter((word) => word !== '');
  const ends = words.length <= 2 * ENDS ? [words] : [words.slice(0, ENDS), words.slice(-ENDS)];
  address.hash = '';
  const encoded = ends.map((part) => encodeURIComponent(part.join(' ')).replaceAll('-', '%2D'));
  return `${address.href}#:~:text=${encoded.join(',')}`;
}
