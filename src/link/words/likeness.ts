import type { Content } from './content-words.ts';

/** What two texts have in common, each word counting by how rare it is. */
export interface Likeness {
  /** Content words in both. */
  readonly shared: number;
  /** Weight of these as a share of the shorter text, 0 to 1. */
  readonly ofShorter: number;
  /** The same of the longer. */
  readonly ofLonger: number;
}

/** How rare words are: a word that stands in every text weighs least. */
export class Weights {
  readonly #frequency = new Map<string, number>();
  readonly #weight = new Map<string, number>();

  constructor(contents: readonly Content[]) {
    for (const { set } of contents)
      for (const word of set) this.#frequency.set(word, (this.#frequency.get(word) ?? 0) + 1);
    for (const [word, frequency] of this.#frequency) this.#weight.set(word, Math.log1p(contents.length / frequency));
  }

  /** In how many texts a word stands. */
  frequencyOf(word: string): number {
    return this.#frequency.get(word) ?? 0;
  }

  /** The natural logarithm of one plus texts per text that has the word; 0 for a word of none. */
  of(word: string): number {
    return this.#weight.get(word) ?? 0;
  }

  likeness(a: Content, b: Content): Likeness {
    let shared = 0;
    let common = 0;
    let [weightOfA, weightOfB] = [0, 0];
    for (const word of a.set) {
      const weight = this.of(word);
      weightOfA += weight;
      if (!b.set.has(word)) continue;
      shared++;
      common += weight;
    }
    for (const word of b.set) weightOfB += this.of(word);
    const share = (whole: number) => (whole === 0 ? 0 : common / whole);
    return {
      shared,
      ofShorter: share(Math.min(weightOfA, weightOfB)),
      ofLonger: share(Math.max(weightOfA, weightOfB)),
    };
  }
}
