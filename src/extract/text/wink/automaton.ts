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
}

interface State<T> {
  /** By letter. */
  readonly next: (State<T> | undefined)[];
  /** The pattern that ends here, whatever follows. */
  readonly ends: Pattern<T> | null;
  /** The pattern that is complete here, if no longer one is. */
  readonly complete: Pattern<T> | null;
}

/** One automaton. */
export class Automaton<T> {
  readonly #root: State<T>;

  constructor(json: string, alphabet: Alphabet, meaningOf: (name: string) => T | null) {
    const [, , transitions, names, marks] = JSON.parse(json) as Exported;
    const states = new Map<number, State<T>>();
    const pattern = (state: number): Pattern<T> | null => {
      const name = names[state];
      return name === undefined ? null : { meaning: meaningOf(name), offset: marks[state]?.[0] ?? 0 };
    };
    const make = (number: number): State<T> => {
      const { [OTHERWISE]: otherwise = 0, ...bySymbol } = transitions[number] ?? {};
      const next = new Array<State<T> | undefined>(alphabet.size).fill(undefined);
      const state: State<T> = { next, ends: pattern(number), complete: pattern(otherwise) };
      states.set(number, state);
      for (const [symbol, target] of Object.entries(bySymbol))
        next[alphabet.letterOf(Number(symbol))] = states.get(target) ?? make(target);
      return state;
    };
    this.#root = make(0);
  }

  /** Tells of each pattern among the letters, in order: where the symbol stands that is meant, and the meaning. */
  read(letters: readonly number[], found: (index: number, meaning: T) => void): void {
    for (let first = 0; first < letters.length; first++) {
      let pattern: Pattern<T> | null = null;
      let last = first;
      let state: State<T> | undefined = this.#root;
      for (let at = first; at < letters.length; at++) {
        state = state.next[letters[at] as number];
        if (state === undefined) break;
        const match = state.ends ?? state.complete;
        if (match === null) continue;
        pattern = match;
        last = at;
        if (state.ends !== null) break;
      }
      if (pattern === null) continue;
      if (pattern.meaning !== null) found(first + pattern.offset, pattern.meaning);
      first = last;
    }
  }
}
