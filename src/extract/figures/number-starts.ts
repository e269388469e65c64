import type { Token } from '../text/document.ts';
import { multiples } from './multiples.ts';
import { fractionWords, orderWords, scaleWords, tenWords, unitWords, vulgarFractions } from './numbers.ts';

/** Where numbers may begin. Every token of a text is asked, so that nearly all must be refused at a glance. */

/** Words that a number in words can begin with, “a” and “half a” apart, and the words that are one: “doubled”. */
const words: ReadonlySet<string> = new Set([
  ...unitWords.keys(),
  ...tenWords.keys(),
  ...scaleWords.keys(),
  ...orderWords.keys(),
  ...fractionWords.keys(),
  ...vulgarFractions.keys(),
  ...multiples.keys(),
  'tens',
]);

/** For each first letter, by its last five bits, the lengths that those words have, a bit for each: “s” has 3, 5, 7, …. */
const lengths = new Int32Array(32);
for (const word of words) {
  const first = word.charCodeAt(0) & 31;
  lengths[first] = (lengths[first] as number) | (1 << word.length);
}

/** Whether a number in words may begin with a token. Looks at the text first, which is nearer by than the token's words. */
export function startsNumber(text: string, token: Token): boolean {
  const known = lengths[text.charCodeAt(token.start) & 31] as number;
  return ((known >>> (token.end - token.start)) & 1) === 1 && words.has(token.lower);
}

const digit = /\d/g;

/** Offset of the first digit at or after `from`; the length of the text where there is none. */
export function nextDigit(text: string, from: number): number {
  digit.lastIndex = from;
  return digit.test(text) ? digit.lastIndex - 1 : text.length;
}
