/** Modules of wink-nlp, which ship no types of their own; this is what is used of them. */

declare module 'wink-nlp/src/cache.js' {
  /** The vocabulary: words are known by their number. It grows with every word that it is given. */
  export interface Cache {
    /** How many words the model has itself; those that are met have higher numbers. */
    intrinsicSize(): number;
    /** The number of a word, four numbers for each part of a contraction, or null. */
    lookup(text: string): readonly number[] | null;
    /** The number of a word, which is new or known. */
    add(text: string, category: number): number;
    /** The word itself. */
    value(index: number): string;
    /** The same in lower case, and in the spelling that the model prefers. */
    normal(index: number): number;
    mappedSpelling(index: number): number;
    /** The normal of a part of a contraction. */
    nox(pointer: number): number;
    posOf(index: number): number;
    property(index: number, name: 'isAbbrev' | 'lexemeCID' | 'posHint' | 'sbdHint'): number;
  }

  export default function makeCache(core: unknown, featureFn: unknown): Cache;
}

declare module 'wink-nlp/src/compile-trex.js' {
  export default function compilePatterns(trex: unknown): unknown;
}

declare module 'wink-nlp/src/tokenizer.js' {
  /** What the tokenizer asks, and where it adds what it finds. */
  export interface Sink {
    isLexeme(text: string): boolean;
    _addToken(text: string, category: number): void;
    /** Returns 0 where it is not in the vocabulary. */
    _addTokenIfInCache(text: string): number;
  }
  export type Tokenize = (sink: Sink, text: string) => void;

  export default function makeTokenizer(patterns: unknown, categories: unknown, preserve: unknown): Tokenize;
}
