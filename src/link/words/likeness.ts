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
  readonly #frequency: ReadonlyMap<string, number>;
  readonly #weight = new Map<string, number>();

  /**
   * @param texts how many there are
   * @param frequency in how many of them each word stands
   */
  constructor(texts: number, frequency: ReadonlyMap<string, number>) {
    this.#frequency = frequency;
    for (const [word, times] of frequency) this.#weight.set(word, Math.log1p(texts / times));
  }

  /** Of texts, each by its words, each once. */
  static of(texts: readonly Iterable<string>[]): Weights {
    const frequency = new Map<string, number>();
    for (const words of texts) for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
    return new Weights(texts.length, frequency);
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
