import { Buffer } from 'node:buffer';
import { type Token, tokenOf } from '../document.ts';
import { type PartOfSpeech, Pos } from '../parts-of-speech.ts';
import type { Span } from '../span.ts';
import { isSpace } from '../white-space.ts';
import { Alphabet, Automaton } from './automaton.ts';
import { type Lexeme, Lexicon } from './lexicon.ts';
import type { WinkModel } from './model.ts';
import { hashOn } from './run-table.ts';

/** A text as wink reads it. */
export interface Reading {
  /** Its words and marks, in order. */
  readonly tokens: readonly Token[];
  /** Indices of those that end a sentence. */
  readonly sentenceEnds: readonly number[];
}

/** wink's tokenizer is worse than linear on long runs of letters; no word of a news text is that long. */
const LONG_RUN = 100;

/** The model's name for patterns that are there only so that no other is found. */
const NOTHING = '0';

/** What a pattern of words tells about the part of speech of one of them. */
interface Change {
  readonly tag: number;
  readonly letter: number;
  /** Whether it holds even for words that are not known to be that. */
  readonly isSure: boolean;
}

/** Reads words, parts of speech and ends of sentences with wink's model, as wink-nlp does. */
export class Tagger {
  readonly #lexicon: Lexicon;
  readonly #sentenceEnds: Automaton<true>;
  readonly #names: readonly PartOfSpeech[];
  readonly #posBits: readonly number[];
  readonly #changes: readonly Automaton<Change>[];
  // Of the text that is being read; kept for the next one, as new memory is far from the processor.
  readonly #lexemes: Lexeme[] = [];
  #units = new Uint16Array(0);
  #starts = new Int32Array(0);
  #tags = new Uint8Array(0);
  /** What the automata of parts of speech read, and what that of sentence ends reads. */
  #letters = new Uint16Array(0);
  #endLetters = new Uint16Array(0);

  constructor(model: WinkModel) {
    const [sentenceEnds] = model.sbd().machines;
    const changes = model.pos().machines;
    const alphabet = new Alphabet([sentenceEnds, ...changes]);
    const lexicon = new Lexicon(model, alphabet);
    const changeOf = (name: string): Change => {
      const tag = Math.abs(Number(name)); // negative where it is sure
      return { tag, letter: alphabet.letterOf(tag), isSure: name.startsWith('-') };
    };
    this.#lexicon = lexicon;
    this.#names = lexicon.partsOfSpeech;
    this.#posBits = this.#names.map((pos) => Pos[pos]);
    this.#sentenceEnds = new Automaton(sentenceEnds, alphabet, (name) => (name === NOTHING ? null : true));
    this.#changes = changes.map(
      (json) => new Automaton(json, alphabet, (name) => (name === NOTHING ? null : changeOf(name))),
    );
  }

  /** How many runs of letters it has met; what it learnt of them is never freed. */
  get size(): number {
    return this.#lexicon.size;
  }

  /** Reads the paragraphs, which are sorted and disjoint. Over-long runs of letters are left out. */
  read(text: string, paragraphs: readonly Span[]): Reading {
    this.#makeRoom(text.length);
    Buffer.from(this.#units.buffer).write(text, 'utf16le');
    const count = this.#readLexemes(paragraphs);
    const sentenceEnds = this.#readSentenceEnds(count);
    this.#tag(count);
    const tokens: Token[] = [];
    for (let i = 0; i < count; i++) {
      const tag = this.#tags[i] as number;
      const pos = this.#names[tag] as PartOfSpeech;
      tokens.push(tokenOf(this.#lexemes[i] as Lexeme, this.#starts[i] as number, pos, this.#posBits[tag]));
    }
    return { tokens, sentenceEnds };
  }

  /** No text has more words than characters. */
  #makeRoom(length: number): void {
    if (this.#letters.length >= length) return;
    this.#units = new Uint16Array(length);
    this.#starts = new Int32Array(length);
    this.#tags = new Uint8Array(length);
    this.#letters = new Uint16Array(length);
    this.#endLetters = new Uint16Array(length);
  }

  /** Looks up what stands in the text and where; returns how many there are. */
  #readLexemes(paragraphs: readonly Span[]): number {
    const units = this.#units;
    let count = 0;
    for (const { start, end } of paragraphs) {
      for (let at = start; at < end; at++) {
        const from = at;
        let hash = 0;
        for (; at < end; at++) {
          const unit = units[at] as number;
          if (isSpace(unit)) break;
          hash = hashOn(hash, unit);
        }
        if (at === from || at - from >= LONG_RUN) continue;
        let offset = from;
        const last = this.#lexicon.read(units, from, at, hash, this.#lexemes, count);
        for (; count < last; count++) {
          const lexeme = this.#lexemes[count] as Lexeme;
          this.#starts[count] = offset;
          this.#tags[count] = lexeme.tag;
          this.#letters[count] = lexeme.letter;
          this.#endLetters[count] = offset === from && count > 0 ? lexeme.apart : lexeme.attached;
          offset += lexeme.text.length;
        }
      }
    }
    return count;
  }

  #readSentenceEnds(count: number): number[] {
    const sentenceEnds: number[] = [];
    this.#sentenceEnds.read(this.#endLetters, count, (index) => sentenceEnds.push(index));
    return sentenceEnds;
  }

  #tag(count: number): void {
    for (const automaton of this.#changes) {
      automaton.read(this.#letters, count, (index, { tag, letter, isSure }) => {
        const { canBe, hasHint, isCertain } = this.#lexemes[index] as Lexeme;
        if (!isSure && (canBe & (1 << tag)) === 0) return;
        if (!hasHint) this.#letters[index] = letter; // for the next automaton: this one has passed it
        if (!isCertain) this.#tags[index] = tag;
      });
    }
  }
}
