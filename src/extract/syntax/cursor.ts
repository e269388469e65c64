import { NO_WORD, type WordList } from '../english/word-list.ts';
import type { Token } from '../text/document.ts';
import { isPos, Pos } from '../text/parts-of-speech.ts';
import type { Span } from '../text/span.ts';
import { CAPITALISED, isIn, type Word } from '../text/words.ts';
import type { MarkedStretch } from './marked-stretch.ts';

/** A whole quotation in the place of its words. */
interface Quote extends Span, Word {
  readonly pos: 'QUOTE';
  readonly posBit: number;
  readonly stretch: MarkedStretch;
}

/** What stands beyond the edges: equal to no word and no part of speech. */
interface Edge extends Span, Word {
  readonly pos: 'EDGE';
  readonly posBit: number;
  readonly stretch: null;
}

/** What stands at a place. */
export type Item = Token | Quote | Edge;

const notWords = Pos.QUOTE | Pos.EDGE;

function isWord(item: Item): item is Token {
  return (item.posBit & notWords) === 0;
}

const edge: Edge = {
  start: -1,
  end: -1,
  text: '',
  lower: '',
  traits: 0,
  row: NO_WORD,
  pos: 'EDGE',
  posBit: Pos.EDGE,
  stretch: null,
};

/** A quotation as one item. */
export function quoteOf(stretch: MarkedStretch): Item {
  const { start, end } = stretch.outer;
  return { start, end, text: '', lower: '', traits: 0, row: NO_WORD, pos: 'QUOTE', posBit: Pos.QUOTE, stretch };
}

/**
 * The one way to look at the words of a sentence, a frame or a whole text: any place may be asked for, also one beyond
 * the edges, where nothing stands. Places are indices into the items it is made of; with `first` and `last` it shows a
 * part of them, under the same indices.
 *
 * @example const words = new Cursor(doc.tokens, sentence.first, sentence.last); words.lower(sentence.first - 1) // ''
 */
export class Cursor {
  readonly #items: readonly Item[];
  readonly first: number;
  /** Behind the last place. */
  readonly last: number;

  constructor(items: readonly Item[], first = 0, last = items.length) {
    this.#items = items;
    this.first = Math.max(0, first);
    this.last = Math.min(last, items.length);
  }

  /** The items in order. */
  *[Symbol.iterator](): Generator<Item> {
    for (let i = this.first; i < this.last; i++) yield this.at(i);
  }

  /** The same places from `first` to before `last`, and nothing else. */
  part(first: number, last: number): Cursor {
    return new Cursor(this.#items, Math.max(first, this.first), Math.min(last, this.last));
  }

  /** The first place of such an item, or -1. */
  find(test: (item: Item) => boolean): number {
    for (let i = this.first; i < this.last; i++) if (test(this.at(i))) return i;
    return -1;
  }

  at(i: number): Item {
    // An array that is asked for an index beyond its edges is slow ever after.
    return i >= this.first && i < this.last ? (this.#items[i] as Item) : edge;
  }

  /** The word at `i`, or null for a quotation and beyond the edges. */
  word(i: number): Token | null {
    const item = this.at(i);
    return isWord(item) ? item : null;
  }

  /** The quotation at `i`, or null where a word stands or nothing. */
  quote(i: number): MarkedStretch | null {
    return this.at(i).stretch;
  }

  text(i: number): string {
    return this.at(i).text;
  }

  /** In lower case; '' for a quotation and beyond the edges. */
  lower(i: number): string {
    return this.at(i).lower;
  }

  pos(i: number): Item['pos'] {
    return this.at(i).pos;
  }

  /** Whether it is one of the parts of speech: `isPos(i, Pos.NOUN | Pos.PROPN)`. */
  isPos(i: number, bits: number): boolean {
    return isPos(this.at(i), bits);
  }

  /** Whether the word, in lower case, is in the list. */
  isIn(i: number, list: WordList): boolean {
    return isIn(this.at(i), list);
  }

  /** Whether the word has one of the traits. */
  has(i: number, traits: number): boolean {
    return (this.at(i).traits & traits) !== 0;
  }

  isCapitalised(i: number): boolean {
    return this.has(i, CAPITALISED);
  }

  /** Whether nothing parts the item from the one before it. */
  isJoined(i: number): boolean {
    return i > this.first && i < this.last && this.at(i - 1).end === this.at(i).start;
  }

  /** From the start of the item at `first` to the end of the one before `last`. */
  span(first: number, last: number): Span {
    return { start: this.at(first).start, end: this.at(last - 1).end };
  }
}
