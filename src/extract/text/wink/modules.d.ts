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
  export interface Patterns {
    readonly __brand: 'patterns';
  }
  export default function compilePatterns(trex: unknown): Patterns;
}

declare module 'wink-nlp/src/dd-wrapper.js' {
  import type { Cache } from 'wink-nlp/src/cache.js';

  export interface RawDocument {
    readonly cache: Cache;
    /** Four numbers for each token: word, spaces before it, part of speech and lemma, flags. */
    readonly tokens: number[];
    readonly nonBreakingSpaces: object;
  }
  export interface WrappedDocument {
    readonly isLexeme: unknown;
  }
  export default function wrapDocument(document: RawDocument): WrappedDocument;
}

declare module 'wink-nlp/src/tokenizer.js' {
  import type { Patterns } from 'wink-nlp/src/compile-trex.js';
  import type { WrappedDocument } from 'wink-nlp/src/dd-wrapper.js';

  export type Tokenize = (document: WrappedDocument, text: string) => void;
  export default function makeTokenizer(patterns: Patterns, categories: unknown, preserve: unknown): Tokenize;
}
