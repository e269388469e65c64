import makeCache, { type Cache } from 'wink-nlp/src/cache.js';
import compilePatterns from 'wink-nlp/src/compile-trex.js';
import wrapDocument from 'wink-nlp/src/dd-wrapper.js';
import makeTokenizer, { type Tokenize } from 'wink-nlp/src/tokenizer.js';
import type { PartOfSpeech } from '../document.ts';
import { interned, makeWord, type Word } from '../words.ts';
import type { Alphabet } from './automaton.ts';
import type { Core, WinkModel } from './model.ts';

/** A word or mark, and what wink's automata ask about it, in letters of their alphabet. */
export interface Lexeme extends Word {
  /** What it is by itself. */
  readonly partOfSpeech: PartOfSpeech;
  /** Whether it is that wherever it stands: the parts of contractions. */
  readonly isCertain: boolean;
  /** Numbers of all parts of speech that it can be. */
  readonly canBe: ReadonlySet<number>;
  /** What automata of parts of speech read: a hint of the model, or else the part of speech. */
  readonly letter: number;
  readonly hasHint: boolean;
  /** What the automaton of sentence ends reads: where a space is before it, and where none is. */
  readonly apart: number;
  readonly attached: number;
}

/** Symbols of hints: this and the number of the hint. */
const HINT = 1_080_000;

/** Hints about sentence ends. */
const MARK = { attached: 4, apart: 6 };
const ABBREVIATION = { short: 8, long: 7 };

/** Number of the part of speech of words that have none. */
const NOUN = 8;

/** wink-nlp's tokens are four numbers each: the word, the spaces before it, its part of speech above its lemma, flags. */
const TOKEN_SIZE = 4;
const MOST_SPACES = 0xffff; // what is above tells the normal of a part of a contraction
const LEMMA_BITS = 20;

/**
 * wink-nlp's tokenizer and vocabulary. Where a run of letters stands changes nothing for them, so that each is read once: that takes
 * many regular expressions, and a few thousand runs make up most of the news.
 */
export class Lexicon {
  readonly #alphabet: Alphabet;
  readonly #core: Core;
  readonly #cache: Cache;
  readonly #tokenize: Tokenize;
  readonly #words = new Map<number, Word>();
  readonly #runs = new Map<string, readonly Lexeme[]>();

  constructor({ core, featureFn }: WinkModel, alphabet: Alphabet) {
    this.#alphabet = alphabet;
    this.#core = core();
    const { trex, tcat, preserve } = this.#core;
    this.#cache = makeCache(this.#core, featureFn);
    this.#tokenize = makeTokenizer(compilePatterns(trex), tcat.hash, preserve);
  }

  /** How many runs it knows. None is forgotten. */
  get size(): number {
    return this.#runs.size;
  }

  /** Names of the parts of speech, by number. */
  get partsOfSpeech(): readonly PartOfSpeech[] {
    return this.#core.features.pos.list;
  }

  /** The words and marks of a run of letters, which has no white space: “Don't.” → Do, n't, and the stop. */
  read(run: string): readonly Lexeme[] {
    let lexemes = this.#runs.get(run);
    if (lexemes === undefined) {
      const kept = interned(run);
      lexemes = this.#tokensOf(kept);
      this.#runs.set(kept, lexemes);
    }
    return lexemes;
  }

  #tokensOf(run: string): Lexeme[] {
    const tokens: number[] = [];
    this.#tokenize(wrapDocument({ cache: this.#cache, tokens, nonBreakingSpaces: {} }), run);
    const lexemes: Lexeme[] = [];
    let rest = run;
    for (let i = 0; i < tokens.length; i += TOKEN_SIZE) {
      const lexeme = this.#lexeme(tokens[i] as number, tokens[i + 1] as number, tokens[i + 2] as number);
      if (!rest.startsWith(lexeme.text)) break;
      rest = rest.slice(lexeme.text.length);
      lexemes.push(lexeme);
    }
    if (rest !== '')
      throw new Error(`wink-nlp read ${JSON.stringify(run)} without ${JSON.stringify(rest)} at its end.`);
    return lexemes;
  }

  #lexeme(index: number, spaces: number, tagAndLemma: number): Lexeme {
    const cache = this.#cache;
    const normal = spaces > MOST_SPACES ? cache.nox(spaces) : cache.normal(index);
    const tag = tagAndLemma >>> LEMMA_BITS || cache.posOf(cache.mappedSpelling(index)) || NOUN;
    const hint = cache.property(index, 'posHint');
    const { text, lower, traits } = this.#word(index);
    return {
      text,
      lower,
      traits,
      partOfSpeech: this.partsOfSpeech[tag] as PartOfSpeech,
      isCertain: tagAndLemma !== 0,
      canBe: this.#core.features.posClusters.list[cache.property(normal, 'lexemeCID')] ?? new Set(),
      letter: this.#alphabet.letterOf(hint === 0 ? tag : HINT + hint),
      hasHint: hint !== 0,
      ...this.#sentenceLetters(index, normal),
    };
  }

  #sentenceLetters(index: number, normal: number): Pick<Lexeme, 'apart' | 'attached'> {
    const cache = this.#cache;
    const letter = (hint: number) => this.#alphabet.letterOf(HINT + hint);
    const hint = cache.property(normal, 'sbdHint') || cache.property(index, 'sbdHint');
    if (hint === MARK.attached) return { apart: letter(MARK.apart), attached: letter(MARK.attached) };
    let both = this.#alphabet.letterOf(normal);
    if (hint !== 0) both = letter(hint);
    else if (cache.property(normal, 'isAbbrev') !== 0)
      both = letter(cache.value(normal).length === 2 ? ABBREVIATION.short : ABBREVIATION.long);
    return { apart: both, attached: both };
  }

  #word(index: number): Word {
    let word = this.#words.get(index);
    if (word === undefined) {
      word = makeWord(this.#cache.value(index));
      this.#words.set(index, word);
    }
    return word;
  }
}
