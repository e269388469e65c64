/** Places at first; a power of two. */
const FEWEST_PLACES = 1 << 10;

/** A run is looked for in so many places. Others are kept elsewhere: somebody has made them up, and the time stays linear. */
const MOST_STEPS = 16;

/** A place is two numbers: the hash of a run, and the run's own number. */
const PLACE_SIZE = 2;

/**
 * Numbers runs of letters from 1 on. A run is looked up where it stands in a text: to cut it out for a Map takes three times as long as
 * all else, and every word of every article is looked up once. What that reads lies close together, as memory is what it waits for.
 */
export class RunTable {
  /** By number, from 0 on. */
  readonly #runs: string[] = [];
  readonly #hashes: number[] = [];
  readonly #crowded = new Map<string, number>();
  #places = new Int32Array(PLACE_SIZE * FEWEST_PLACES);

  /** How many runs it knows. */
  get size(): number {
    return this.#runs.length;
  }

  /** The number of `text.slice(start, end)`, of which the letters were hashed by `hashOn`; 0 where it is new. */
  find(text: string, start: number, end: number, hashed: number): number {
    const places = this.#places;
    const hash = mixed(hashed);
    for (let step = 0; step < MOST_STEPS; step++) {
      const place = placeOf(hash, step, places.length);
      const number = places[place + 1] as number;
      if (number === 0) return 0;
      if (places[place] !== hash) continue;
      const run = this.#runs[number - 1] as string;
      if (run.length === end - start && text.startsWith(run, start)) return number;
    }
    return this.#crowded.get(text.slice(start, end)) ?? 0;
  }

  /** Numbers a run that is new. */
  add(run: string): number {
    const number = this.#runs.push(run);
    this.#hashes.push(mixed(hashOf(run)));
    if (number * 2 * PLACE_SIZE > this.#places.length) this.#grow();
    else this.#put(number);
    return number;
  }

  #put(number: number): void {
    const hash = this.#hashes[number - 1] as number;
    for (let step = 0; step < MOST_STEPS; step++) {
      const place = placeOf(hash, step, this.#places.length);
      if (this.#places[place + 1] !== 0) continue;
      this.#places.set([hash, number], place);
      return;
    }
    this.#crowded.set(this.#runs[number - 1] as string, number);
  }

  /** At most half of the places are taken. */
  #grow(): void {
    this.#places = new Int32Array(2 * this.#places.length);
    this.#crowded.clear();
    for (let number = 1; number <= this.size; number++) this.#put(number);
  }
}

/** Where the place begins that a run is looked for in after `step` others. */
function placeOf(hash: number, step: number, size: number): number {
  return (PLACE_SIZE * (hash + step)) & (size - 1);
}

/** The hash of letters, 0 for none, with one more letter: whoever looks for the end of a run has its hash by then. */
export function hashOn(hash: number, letter: number): number {
  return (Math.imul(hash, 31) + letter) | 0;
}

function hashOf(run: string): number {
  let hash = 0;
  for (let at = 0; at < run.length; at++) hash = hashOn(hash, run.charCodeAt(at));
  return hash;
}

/** The upper bits reach the lower ones, which choose the place. */
function mixed(hash: number): number {
  return hash ^ (hash >>> 15);
}
