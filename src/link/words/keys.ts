import { hash } from '../near-pairs.ts';
import type { Content } from './content-words.ts';
import type { Weights } from './likeness.ts';

/** How many of the rarest words, and as many pairs of neighbouring words, a text is looked up by: all, unless it is long. */
const LOOKED_UP = 24;

/** Keys that texts must share to be compared: two words that stand together in both give three. */
export const KEYS_IN_COMMON = 2;

/**
 * Keys under which texts that share words meet: the rarest words and the pairs with the rarest ones, in or out of order.
 * `seed` keeps apart what must not meet: the unit of a figure, say.
 */
export function wordKeys({ words, set }: Content, weights: Weights, seed?: number): number[] {
  const byRarity = (a: [string, number], b: [string, number]) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1);
  const single = [...set].map((word): [string, number] => [word, weights.frequencyOf(word)]);
  const pairs = new Map<string, number>();
  for (let i = 1; i < words.length; i++) {
    const [one, two] = [words[i - 1] as string, words[i] as string];
    pairs.set(one < two ? `${one} ${two}` : `${two} ${one}`, weights.frequencyOf(one) + weights.frequencyOf(two));
  }
  return [single, [...pairs]].flatMap((list) =>
    list
      .sort(byRarity)
      .slice(0, LOOKED_UP)
      .map(([key]) => hash(key, seed)),
  );
}
