/** A power of two, near how many runs of letters are kept. */
const BUCKETS = 1 << 16;

/** Few runs share a bucket, unless somebody has made them up: further ones are kept elsewhere, so that the time stays linear. */
const MOST_IN_BUCKET = 8;

interface Entry<T> {
  readonly run: string;
  readonly hash: number;
  readonly value: T;
  readonly next: Entry<T> | null;
  /** It and those behind it. */
  readonly count: number;
}

/**
 * What is known of runs of letters. A run is looked up where it stands in a text: to cut it out for a Map takes three times as long as
 * all else, and every word of every article is looked up once.
 */
export class RunTable<T> {
  readonly #buckets = new Array<Entry<T> | null>(BUCKETS).fill(null);
  readonly #crowded = new Map<string, T>();
  #size = 0;

  /** How many runs it knows. */
  get size(): number {
    return this.#size;
  }

  /** What is known of `text.slice(start, end)`; undefined where it is new. */
  find(text: string, start: number, end: number): T | undefined {
    const hash = hashOf(text, start, end);
    let entry = this.#buckets[hash & (BUCKETS - 1)] as Entry<T> | null;
    for (; entry !== null; entry = entry.next)
      if (entry.hash === hash && entry.run.length === end - start && text.startsWith(entry.run, start))
        return entry.value;
    return this.#crowded.size === 0 ? undefined : this.#crowded.get(text.slice(start, end));
  }

  /** Keeps what is known of a run that is new. */
  add(run: string, value: T): void {
    this.#size++;
    const hash = hashOf(run, 0, run.length);
    const next = this.#buckets[hash & (BUCKETS - 1)] as Entry<T> | null;
    const count = (next?.count ?? 0) + 1;
    if (count > MOST_IN_BUCKET) this.#crowded.set(run, value);
    else this.#buckets[hash & (BUCKETS - 1)] = { run, hash, value, next, count };
  }
}

/** Letters in order, as numbers of 32 bits; the upper ones reach the lower ones, which choose the bucket. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return hash ^ (hash >>> 15);
}
