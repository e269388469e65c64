/** Modules of wink-nlp, which ship no types of their own; this is what is used of them. */

declare module 'wink-nlp/src/cache.js' {
  /** The vocabulary: words are known by their number. It grows with every word that it is given. */
  export interface Cache {
    /** The word itself. */
    value(index: number): string;
    /** The same in lower case, and in the spelling that the model prefers. */
    normal(index: number): number;
    mappedSpelling(index: number): number;
    /** The normal of a part of a contraction. */
    nox(spaces: number): number;
    posOf(index: number): number;
    property(index: number, name: 'isAbbrev' | 'lexemeCID' | 'posHint' | 'sbdHint'): number;
  }

  export default function makeCache(core: unknown, featureFn: unknown): Cache;
}

declare module 'wink-nlp/src/compile-trex.js' {
  export default function compilePatterns(trex: unknown): unknown;
}

declare module 'wink-nlp/src/dd-wrapper.js' {
  import type { Cache } from 'wink-nlp/src/cache.js';

  /** What a tokenizer adds tokens to: four numbers for each. */
  export interface RawDocument {
    readonly cache: Cache;
    readonly tokens: number[];
    readonly nonBreakingSpaces: object;
  }

  export default function wrapDocument(document: RawDocument): unknown;
}

declare module 'wink-nlp/src/tokenizer.js' {
  export type Tokenize = (document: unknown, text: string) => void;

  export default function makeTokenizer(patterns: unknown, categories: unknown, preserve: unknown): Tokenize;
}
