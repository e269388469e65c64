import { type Bond, gather } from './gather.ts';
import { nearPairs } from './near-pairs.ts';
import { Weights } from './words/likeness.ts';

/**
 * How items of one kind are put together: under which keys they meet, and whether two that meet belong together. It says
 * all of it, so that items are paired alike in memory and out of it.
 */
export interface Matching<Item, Read, Found> {
  /** What is known of an item beside itself, worked out once. */
  readonly read: (item: Item) => Read;
  /** Words by whose rarity keys are chosen and likeness is weighed, each once; none where words do not count. */
  readonly wordsOf: (read: Read) => Iterable<string>;
  /** Items of which this differs never belong together, so that an archive need not compare them. */
  readonly sortOf?: (read: Read) => string;
  /** Keys in common below which two items are not compared. */
  readonly least: number;
  /** Hashes of what an item might share with another; the same one may come twice. */
  readonly keysOf: (read: Read, weights: Weights) => readonly number[];
  /** What two items have in common, the earlier first; nothing where they do not belong together. */
  readonly compare: (one: Read, other: Read, weights: Weights) => readonly Found[];
}

/** What two items have in common, by their index, the smaller first. */
export type Match<Found> = Found & { readonly a: number; readonly b: number };

/** Pairs of items that belong together, in memory, by the first and then the second. */
export function matchesOf<Item, Read, Found>(
  { read, wordsOf, least, keysOf, compare }: Matching<Item, Read, Found>,
  items: readonly Item[],
): Match<Found>[] {
  const known = items.map(read);
  const weights = Weights.of(known.map(wordsOf));
  const keys = known.map((one) => keysOf(one, weights));
  return nearPairs(keys, least).flatMap(({ a, b }) =>
    compare(known[a] as Read, known[b] as Read, weights).map((found) => ({ a, b, ...found })),
  );
}

/** Groups of what hangs together along bonds, whatever it is. */
export function gatherAll(count: number, bonds: readonly Bond[]): number[][] {
  return gather(
    Array.from({ length: count }, () => true),
    bonds,
    () => true,
  );
}
