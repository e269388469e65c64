import type { PartOfSpeech } from '../document.ts';
import type { Span } from '../span.ts';
import { isSpace } from '../white-space.ts';
import { Alphabet, Automaton } from './automaton.ts';
import { type Lexeme, Lexicon } from './lexicon.ts';
import type { WinkModel } from './model.ts';

/** The words and marks of a text, in order. */
export interface Reading {
  readonly lexemes: readonly Lexeme[];
  /** Where each begins. */
  readonly starts: readonly number[];
  readonly partsOfSpeech: readonly PartOfSpeech[];
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
  readonly partOfSpeech: PartOfSpeech;
  readonly letter: number;
  /** Whether it holds even for words that are not known to be that. */
  readonly isSure: boolean;
}

/** Reads words, parts of speech and ends of sentences with wink's model, as wink-nlp does. */
export class Tagger {
  readonly #lexicon: Lexicon;
  readonly #sentenceEnds: Automaton<true>;
  readonly #changes: readonly Automaton<Change>[];

  constructor(model: WinkModel) {
    const [sentenceEnds] = model.sbd().machines;
    const changes = model.pos().machines;
    const alphabet = new Alphabet([sentenceEnds, ...changes]);
    const lexicon = new Lexicon(model, alphabet);
    const changeOf = (name: string): Change => {
      const tag = Math.abs(Number(name)); // negative where it is sure
      const partOfSpeech = lexicon.partsOfSpeech[tag] as PartOfSpeech;
      return { tag, partOfSpeech, letter: alphabet.letterOf(tag), isSure: name.startsWith('-') };
    };
    this.#lexicon = lexicon;
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
    const lexemes: Lexeme[] = [];
    const starts: number[] = [];
    const letters: number[] = []; // for the ends of sentences
    for (const { start, end } of paragraphs) {
      for (let at = start; at < end; at++) {
        const from = at;
        while (at < end && !isSpace(text.charCodeAt(at))) at++;
        if (at === from || at - from >= LONG_RUN) continue;
        let offset = from;
        for (const lexeme of this.#lexicon.read(text, from, at)) {
          const isApart = offset === from && lexemes.length > 0;
          letters.push(isApart ? lexeme.apart : lexeme.attached);
          lexemes.push(lexeme);
          starts.push(offset);
          offset += lexeme.text.length;
        }
      }
    }
    const sentenceEnds: number[] = [];
    this.#sentenceEnds.read(letters, (index) => sentenceEnds.push(index));
    return { lexemes, starts, partsOfSpeech: this.#tag(lexemes), sentenceEnds };
  }

  #tag(lexemes: readonly Lexeme[]): PartOfSpeech[] {
    const partsOfSpeech = lexemes.map(({ partOfSpeech }) => partOfSpeech);
    const letters = lexemes.map(({ letter }) => letter);
    for (const automaton of this.#changes) {
      automaton.read(letters, (index, { tag, partOfSpeech, letter, isSure }) => {
        const { canBe, hasHint, isCertain } = lexemes[index] as Lexeme;
        if (!isSure && !canBe.has(tag)) return;
        if (!hasHint) letters[index] = letter; // for the next automaton: this one has passed it
        if (!isCertain) partsOfSpeech[index] = partOfSpeech;
      });
    }
    return partsOfSpeech;
  }
}
