import { wordList } from '../english/word-list.ts';
import type { Cursor } from './cursor.ts';

/** No insertion between commas or brackets is longer, in items. */
const LONGEST_INSERTION = 25;

const quoteMarks = wordList(`" “ ” ‘ ’ '`);

/** Whether the item is a quotation mark, not an apostrophe. */
export function isQuoteMark(items: Cursor, i: number): boolean {
  return quoteMarks.has(items.text(i)) && items.pos(i) === 'PUNCT';
}

/** The place of the mark that opens what the one at `close` ends, or null where it is not near. */
export function opening(items: Cursor, close: number, mark: string): number | null {
  for (let i = close - 1; i >= Math.max(items.first, close - LONGEST_INSERTION); i--)
    if (items.lower(i) === mark) return i;
  return null;
}

/** The place of the bracket that closes the one at `open`, or null where it is not near. */
export function closing(items: Cursor, open: number): number | null {
  for (let i = open + 1; i < Math.min(items.last, open + LONGEST_INSERTION); i++) if (items.lower(i) === ')') return i;
  return null;
}
