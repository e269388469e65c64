import { interned } from '../english/memo.ts';
import { rowOf, type WordList } from '../english/word-list.ts';

/**
 * What a word is by itself, wherever it stands, is found out once: a few thousand words make up most of the news. Whoever looks
 * for certain words declares that as a trait, one bit, and passes over all other tokens and sentences at one look.
 */

/** A word as written, in lower case, and its traits. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  readonly traits: number;
  /** Tells which lists of words it is in. */
  readonly row: number;
}

type Test = (lower: string, text: string) => boolean;

const tests: Test[] = [];

/** Traits are bits of an integer, and the operators of bits take so many. */
const MOST_TRAITS = 32;

/** Declares a trait, when a module is loaded; returns its bit. */
export function trait(test: Test): number {
  if (tests.length === MOST_TRAITS) throw new Error(`More than ${MOST_TRAITS} traits of words: widen Word.traits.`);
  return 1 << (tests.push(test) - 1);
}

/** Finds out about a word. Not cheap: for each word once. */
export function makeWord(written: string): Word {
  const text = interned(written);
  const lower = interned(text.toLowerCase());
  let traits = 0;
  tests.forEach((test, index) => {
    if (test(lower, text)) traits |= 1 << index;
  });
  return { text, lower, traits, row: rowOf(lower) };
}

/** Whether the word, in lower case, is in the list: as `list.has(word.lower)`, without a look at its letters. */
export function isIn({ row }: Word, list: WordList): boolean {
  return list.hasRow(row);
}

/** Whether a word begins with a capital; A to Z without a look at Unicode's tables. */
export function isCapitalised(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  return /^\p{Lu}/u.test(word);
}

/** Begins with a capital. */
export const CAPITALISED = trait((_, text) => isCapitalised(text));

/** Has a letter in it. */
export const LETTER = trait((lower) => /\p{L}/u.test(lower));

/** Has a digit in it, of 0 to 9. */
export const DIGIT = trait((lower) => /\d/.test(lower));

/** Has no letter and no digit in it. */
export const MARK = trait((lower) => !/[\p{L}\p{N}]/u.test(lower));
