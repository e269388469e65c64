/** Two items that have keys in common, by their index, the smaller first. */
export interface NearPair {
  readonly a: number;
  readonly b: number;
}

/** Items must be told apart within what a double leaves beside a 32-bit hash. */
const MOST = 2 ** 21;

/**
 * Pairs of items that share keys, without comparing each with each: under every key an item meets the next few that have it
 * too. What a thousand items share thus links them in a chain, and costs a thousand times `neighbours`.
 * @param keys for each item, hashes of what it might share, as from `hash`
 * @param least keys in common below which a pair is left out
 * @throws RangeError above two million items
 */
export function nearPairs(keys: readonly (readonly number[])[], least = 1, neighbours = 4): NearPair[] {
  if (keys.length >= MOST) throw new RangeError(`${keys.length} items are too many to be linked at once.`);
  const met = meetings(sortedEntries(keys), neighbours);
  const pairs: NearPair[] = [];
  for (let i = 0; i < met.length; ) {
    const pair = met[i] as number;
    let next = i;
    while (met[next] === pair) next++;
    if (next - i >= least) pairs.push({ a: Math.floor(pair / MOST), b: pair % MOST });
    i = next;
  }
  return pairs;
}

/** A 32-bit hash (FNV-1a over UTF-16 units), by itself or going on from another. */
export function hash(text: string, seed = 0x811c9dc5): number {
  let value = seed;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

/** Key and item in one number each, sorted, each once: those of one key follow each other. */
function sortedEntries(keys: readonly (readonly number[])[]): Float64Array {
  const entries = new Float64Array(keys.reduce((sum, list) => sum + list.length, 0));
  let at = 0;
  keys.forEach((list, item) => {
    for (const key of list) entries[at++] = key * MOST + item;
  });
  entries.sort();
  let kept = 0;
  for (const entry of entries) if (kept === 0 || entry !== entries[kept - 1]) entries[kept++] = entry;
  return entries.subarray(0, kept);
}

/** Pairs of items under one key, in one number each, sorted; a pair as often as it shares keys. */
function meetings(entries: Float64Array, neighbours: number): Float64Array {
  const found = new Float64Array(meet(entries, neighbours, () => undefined));
  meet(entries, neighbours, (at, pair) => {
    found[at] = pair;
  });
  return found.sort();
}

/** Calls back for every pair with how many came before it, and gives their number. */
function meet(entries: Float64Array, neighbours: number, found: (at: number, pair: number) => void): number {
  let count = 0;
  for (let i = 0; i < entries.length; i++) {
    const entry = entries[i] as number;
    const item = entry % MOST;
    const end = entry - item + MOST; // where the next key begins
    for (let j = i + 1; j <= i + neighbours && (entries[j] ?? end) < end; j++)
      found(count++, item * MOST + ((entries[j] as number) % MOST));
  }
  return count;
}
