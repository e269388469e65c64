import makeCache, { type Cache } from 'wink-nlp/src/cache.js';
import compilePatterns from 'wink-nlp/src/compile-trex.js';
import makeTokenizer, { type Sink, type Tokenize } from 'wink-nlp/src/tokenizer.js';
import { interned } from '../../english/memo.ts';
import type { PartOfSpeech } from '../parts-of-speech.ts';
import { makeWord, type Word } from '../words.ts';
import type { Alphabet } from './automaton.ts';
import type { Core, WinkModel } from './model.ts';
import { RunTable, runOf } from './run-table.ts';

/** A word or mark, and what wink's automata ask about it, in letters of their alphabet. */
export interface Lexeme extends Word {
  /** The number of the part of speech that it is by itself. */
  readonly tag: number;
  /** Whether it is that wherever it stands: the parts of contractions. */
  readonly isCertain: boolean;
  /** All parts of speech that it can be: a bit for each, by its number. */
  readonly canBe: number;
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

/** A part of a contraction in the vocabulary is four numbers: word, where its normal is, lemma, part of speech. */
const PART_SIZE = 4;
const SPACE_BITS = 16;

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
  /** Words and marks that are no part of a contraction, by wink's number: a comma is one and the same behind every word. */
  readonly #alone = new Map<number, Lexeme>();
  readonly #runs = new RunTable();
  /** Those of all runs, one run after the other; and behind which of them each run ends, by its number. */
  readonly #lexemes: Lexeme[] = [];
  readonly #ends: number[] = [0];

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

  /** Names of the parts of speech, by number; interned, as rules compare them with literals at every word. */
  get partsOfSpeech(): readonly PartOfSpeech[] {
    return this.#core.features.pos.list.map((name) => interned(name) as PartOfSpeech);
  }

  /**
   * Adds the words and marks of the run at `units[start]` to `units[end - 1]`, which has no white space, to `lexemes`, from `count` on:
   * “Don't.” → Do, n't, and the stop. `hashed` is what `hashOn` makes of them. Returns how many there are then.
   */
  read(units: Uint16Array, start: number, end: number, hashed: number, lexemes: Lexeme[], count: number): number {
    const run = this.#runs.find(units, start, end, hashed) || this.#learn(interned(runOf(units, start, end)));
    let last = count;
    for (let i = this.#ends[run - 1] as number; i < (this.#ends[run] as number); i++)
      lexemes[last++] = this.#lexemes[i] as Lexeme;
    return last;
  }

  /** Reads a run that is new; returns its number. */
  #learn(run: string): number {
    this.#lexemes.push(...this.#tokensOf(run));
    this.#ends.push(this.#lexemes.length);
    return this.#runs.add(run);
  }

  #tokensOf(run: string): Lexeme[] {
    const cache = this.#cache;
    const lexemes: Lexeme[] = [];
    const sink: Sink = {
      isLexeme: (text) => this.#entryOf(text) !== null,
      _addToken: (text, category) => lexemes.push(this.#lexemeOf(cache.add(text, category))),
      _addTokenIfInCache: (text) => {
        const entry = this.#entryOf(text);
        if (entry === null) return 0;
        lexemes.push(...(entry.length === 1 ? [this.#lexemeOf(entry[0] as number)] : this.#partsOf(entry)));
        return 1;
      },
    };
    this.#tokenize(sink, run);
    const read = lexemes.map(({ text }) => text).join('');
    if (read !== run) throw new Error(`wink-nlp read ${JSON.stringify(run)} as ${JSON.stringify(read)}.`);
    return lexemes;
  }

  /** A word of the model, and none that was met: what was read before does not change how a run is read. */
  #entryOf(text: string): readonly number[] | null {
    const entry = this.#cache.lookup(text);
    return entry !== null && (entry[0] as number) < this.#cache.intrinsicSize() ? entry : null;
  }

  /** “don't” → do, n't */
  #partsOf(contraction: readonly number[]): Lexeme[] {
    const lexemes: Lexeme[] = [];
    for (let i = 0; i < contraction.length; i += PART_SIZE) {
      const [index, normal, , tag] = contraction.slice(i, i + PART_SIZE) as [number, number, number, number];
      lexemes.push(this.#lexeme(index, this.#cache.nox(normal << SPACE_BITS), tag, true));
    }
    return lexemes;
  }

  #lexemeOf(index: number): Lexeme {
    const cache = this.#cache;
    let lexeme = this.#alone.get(index);
    if (lexeme === undefined) {
      const tag = cache.posOf(cache.mappedSpelling(index)) || NOUN;
      lexeme = this.#lexeme(index, cache.normal(index), tag, false);
      this.#alone.set(index, lexeme);
    }
    return lexeme;
  }

  #lexeme(index: number, normal: number, tag: number, isCertain: boolean): Lexeme {
    const cache = this.#cache;
    const hint = cache.property(index, 'posHint');
    const { text, lower, traits, row } = this.#word(index);
    return {
      text,
      lower,
      traits,
      row,
      tag,
      isCertain,
      canBe: bitsOf(this.#core.features.posClusters.list[cache.property(normal, 'lexemeCID')] ?? []),
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

function bitsOf(numbers: Iterable<number>): number {
  let bits = 0;
  for (const number of numbers) bits |= 1 << number;
  return bits;
}
