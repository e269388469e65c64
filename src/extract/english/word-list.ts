/** Bits of a number. */
const BITS = 32;

/** So many lists there may be: a row of bits has one for each, and is as long as what a processor reads at once. */
const MOST_LISTS = 512;
const ROW = MOST_LISTS / BITS;

/** The row of no word: of '', which a list may have, too. */
export const NO_WORD = 0;

/** The row of all words that are in no list. */
const UNLISTED = ROW;

/** Where the rows of words begin, and the rows. */
const rows = new Map([['', NO_WORD]]);
let bits = new Int32Array(2 * ROW);
let lists = 0;

/**
 * Words as English has them, in lower case. Each list has its bit in the row of each of its words: who has looked a word up once
 * knows at one look, for any list, whether the word is in it.
 */
export class WordList extends Set<string> {
  readonly #column: number;
  readonly #bit: number;

  constructor(words: Iterable<string>) {
    super(words);
    if (lists === MOST_LISTS) throw new Error(`More than ${MOST_LISTS} lists of words: widen ROW.`);
    this.#column = Math.floor(lists / BITS);
    this.#bit = 1 << (lists % BITS);
    lists++;
    for (const word of this) {
      const at = makeRow(word) + this.#column;
      bits[at] = (bits[at] as number) | this.#bit;
    }
  }

  /** Whether the word of that row is in the list. */
  hasRow(row: number): boolean {
    return ((bits[row + this.#column] as number) & this.#bit) !== 0;
  }
}

/** The words of lists as they are typed here: parted by white space, in lower case. Made when a module is loaded, before any text is read. */
export function wordList(...parts: (string | Iterable<string>)[]): WordList {
  return new WordList(parts.flatMap((part) => (typeof part === 'string' ? part.trim().split(/\s+/) : [...part])));
}

/** Where the row of a word begins. */
export function rowOf(word: string): number {
  return rows.get(word) ?? UNLISTED;
}

function makeRow(word: string): number {
  const known = rows.get(word);
  if (known !== undefined) return known;
  const row = (rows.size + 1) * ROW;
  rows.set(word, row);
  if (row + ROW > bits.length) {
    const wider = new Int32Array(2 * bits.length);
    wider.set(bits);
    bits = wider;
  }
  return row;
}
