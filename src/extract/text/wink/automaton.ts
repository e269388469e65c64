/**
 * The automata of wink's model, which know patterns of symbols: they find what `wink-nlp/src/automaton.js` finds, in a fraction
 * of its time. The longest pattern counts, and what one was found in is not looked at again.
 */

/** An automaton as the model has it, in JSON: states and names of patterns, by the number of a state. */
type Exported = readonly [
  version: number,
  lastState: number,
  transitions: Readonly<Record<string, Readonly<Record<string, number>>>>,
  names: Readonly<Record<string, string>>,
  marks: Readonly<Record<string, readonly [before: number, behind: number]>>,
];

/** Stands among the symbols of a state for the pattern that is complete there, if no longer one is. */
const OTHERWISE = '2070003';

/** The symbols that automata ask for, numbered from 1 on. */
export class Alphabet {
  readonly #letters = new Map<number, number>();

  constructor(automata: readonly string[]) {
    for (const json of automata) {
      const [, , transitions] = JSON.parse(json) as Exported;
      const symbols = Object.values(transitions).flatMap((bySymbol) => Object.keys(bySymbol).map(Number));
      for (const symbol of symbols) if (!this.#letters.has(symbol)) this.#letters.set(symbol, this.#letters.size + 1);
    }
  }

  /** The number of a symbol; 0 for all that no automaton asks for. */
  letterOf(symbol: number): number {
    return this.#letters.get(symbol) ?? 0;
  }

  /** How many numbers there are, 0 too. */
  get size(): number {
    return this.#letters.size + 1;
  }
}

interface Pattern<T> {
  /** Null for a pattern that is there only so that no other is found. */
  readonly meaning: T | null;
  /** The symbol that is meant, counted from the first. */
  readonly offset: number;
  /** Whether it is found whatever follows; else only if no longer one is. */
  readonly isLast: boolean;
}

/** Where reading begins; no symbol leads back to it. */
const START = 0;

/** One automaton. */
export class Automaton<T> {
  readonly #letters: number;
  /** The next state, or START for none: a row of letters for each state, small enough to stay near the processor. */
  readonly #next: Uint16Array;
  /** The pattern that is complete in a state. */
  readonly #patterns: readonly (Pattern<T> | null)[];

  constructor(json: string, alphabet: Alphabet, meaningOf: (name: string) => T | null) {
    const [, lastState, transitions, names, marks] = JSON.parse(json) as Exported;
    const pattern = (state: number, isLast: boolean): Pattern<T> | null => {
      const name = names[state];
      return name === undefined ? null : { meaning: meaningOf(name), offset: marks[state]?.[0] ?? 0, isLast };
    };
    this.#letters = alphabet.size;
    this.#next = new Uint16Array((lastState + 1) * alphabet.size);
    this.#patterns = Array.from({ length: lastState + 1 }, (_, state) => {
      const { [OTHERWISE]: otherwise = START, ...bySymbol } = transitions[state] ?? {};
      for (const [symbol, target] of Object.entries(bySymbol))
        this.#next[state * alphabet.size + alphabet.letterOf(Number(symbol))] = target;
      return pattern(state, true) ?? pattern(otherwise, false);
    });
  }

  /** Tells of each pattern among the first `count` letters, in order: where the symbol stands that is meant, and the meaning. */
  read(letters: Uint16Array, count: number, found: (index: number, meaning: T) => void): void {
    for (let first = 0; first < count; first++) {
      let pattern: Pattern<T> | null = null;
      let last = first;
      let state = START;
      for (let at = first; at < count; at++) {
        state = this.#next[state * this.#letters + (letters[at] as number)] as number;
        if (state === START) break;
        const match = this.#patterns[state] as Pattern<T> | null;
        if (match === null) continue;
        pattern = match;
        last = at;
        if (match.isLast) break;
      }
      if (pattern === null) continue;
      if (pattern.meaning !== null) found(first + pattern.offset, pattern.meaning);
      first = last;
    }
  }
}
