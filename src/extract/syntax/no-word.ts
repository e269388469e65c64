import { trait } from '../text/words.ts';
import type { Cursor } from './cursor.ts';

/** The time of a running report (“18.45 Engineers say”), an address of the web, a handle or a hashtag: no part of a phrase. */
const noWord = /^(?:\d{1,2}[.:]\d\d(?:[ap]m)?|https?:.*|www\..*|pic\..*|[@#].+)$/;
const NO_WORD = trait((_, text) => text.length > 3 && noWord.test(text));

/** Whether such a sign stands at `i`. */
export function isNoWord(items: Cursor, i: number): boolean {
  return (
    items.has(i, NO_WORD) &&
    (items.pos(i) !== 'NUM' ||
      items.pos(i + 1) !== 'NOUN' ||
      !/^(?:per|million|billion|trillion|percent)$/.test(items.lower(i + 1)))
  );
}
