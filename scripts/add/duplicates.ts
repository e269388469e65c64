import { tokensOf } from '../../src/link/words/tokens.ts';

// Is a text there already? Two texts are nearly the same when most runs of words of the shorter one stand in the other.

/** Words in a run. */
const RUN = 5;
/** Share of the shorter text's runs that the other one has. */
const NEARLY = 0.8;
/** Texts of fewer runs are compared word for word. */
const FEWEST = 8;

export interface Likeness {
  readonly slug: string;
  /** Of the runs of both, how many stand in both: 1 where all is the same. */
  readonly share: number;
}

/** The texts of a corpus, to find those that are like another. Memory grows with the words that are in them. */
export class KnownTexts {
  readonly #runs = new Map<string, ReadonlySet<string>>();

  add(slug: string, text: string): void {
    this.#runs.set(slug, runsOf(text));
  }

  /** The most alike text, if it is nearly the same. */
  like(text: string): Likeness | null {
    const runs = runsOf(text);
    let best: Likeness | null = null;
    for (const [slug, others] of this.#runs) {
      const [few, many] = runs.size < others.size ? [runs, others] : [others, runs];
      // A note of two lines that a long article happens to hold is another text.
      const isTooShort = few.size < FEWEST || few.size * 4 < many.size;
      if (isTooShort && !(few.size === many.size)) continue;
      const common = few.intersection(many).size;
      const share = common / few.union(many).size;
      if (common >= few.size * NEARLY && share > (best?.share ?? 0)) best = { slug, share };
    }
    return best;
  }
}

function runsOf(text: string): ReadonlySet<string> {
  const words = tokensOf(text).map(({ word }) => word);
  const runs = new Set<string>();
  for (let i = 0; i + RUN <= words.length; i++) runs.add(words.slice(i, i + RUN).join(' '));
  if (runs.size === 0) runs.add(words.join(' '));
  return runs;
}
