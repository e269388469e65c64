/** Places at first; a power of two. */
const FEWEST_PLACES = 1 << 10;

/** A run is looked for in so many places. Others are kept elsewhere: somebody has made them up, and the time stays linear. */
const MOST_STEPS = 16;

/** A place is two numbers: the hash of a run, and the run's own number. */
const PLACE_SIZE = 2;

/**
 * Numbers runs of letters from 1 on. A run is looked up where it stands in a text: to cut it out for a Map takes three times as long as
 * all else, and every word of every article is looked up once. What that reads lies close together, as memory is what it waits for.
 * Texts are given as their UTF-16 units, which are read in a fraction of the time that the characters of a string take.
 */
export class RunTable {
  /** The units of all runs, one run after the other; and behind which of them each run ends, by its number. */
  #units = new Uint16Array(FEWEST_PLACES);
  readonly #ends: number[] = [0];
  readonly #hashes: number[] = [];
  readonly #crowded = new Map<string, number>();
  #places = new Int32Array(PLACE_SIZE * FEWEST_PLACES);

  /** How many runs it knows. */
  get size(): number {
    return this.#hashes.length;
  }

  /** The number of the run at `units[start]` to `units[end - 1]`, which were hashed by `hashOn`; 0 where it is new. */
  find(units: Uint16Array, start: number, end: number, hashed: number): number {
    const places = this.#places;
    const hash = mixed(hashed);
    for (let step = 0; step < MOST_STEPS; step++) {
      const place = placeOf(hash, step, places.length);
      const number = places[place + 1] as number;
      if (number === 0) return 0;
      if (places[place] !== hash) continue;
      if (this.#isRun(number, units, start, end)) return number;
    }
    return this.#crowded.get(runOf(units, start, end)) ?? 0;
  }

  #isRun(number: number, units: Uint16Array, start: number, end: number): boolean {
    const from = this.#ends[number - 1] as number;
    if ((this.#ends[number] as number) - from !== end - start) return false;
    for (let at = start; at < end; at++) if (this.#units[from + at - start] !== units[at]) return false;
    return true;
  }

  /** Numbers a run that is new. */
  add(run: string): number {
    const from = this.#ends.at(-1) as number;
    if (from + run.length > this.#units.length) this.#units = widened(this.#units, from + run.length);
    let hash = 0;
    for (let at = 0; at < run.length; at++) {
      const unit = run.charCodeAt(at);
      this.#units[from + at] = unit;
      hash = hashOn(hash, unit);
    }
    this.#ends.push(from + run.length);
    const number = this.#hashes.push(mixed(hash));
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
    this.#crowded.set(runOf(this.#units, this.#ends[number - 1] as number, this.#ends[number] as number), number);
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

/** A run as a string. */
export function runOf(units: Uint16Array, start: number, end: number): string {
  return String.fromCharCode(...units.subarray(start, end));
}

/** The same units, with room for as many and more. */
function widened(units: Uint16Array, count: number): Uint16Array<ArrayBuffer> {
  const wider = new Uint16Array(2 * count);
  wider.set(units);
  return wider;
}

/** The upper bits reach the lower ones, which choose the place. */
function mixed(hash: number): number {
  return hash ^ (hash >>> 15);
}
