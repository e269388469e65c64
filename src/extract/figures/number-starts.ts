import { multiples } from './multiples.ts';
import { fractionWords, orderWords, scaleWords, tenWords, unitWords, vulgarFractions } from './numbers.ts';
import { isDigit } from './scan.ts';

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

/** For each pair of letters that one of them begins with, the lengths that those have, a bit for each: “tw” has 3, 6, …. */
const lengths = new Uint32Array(1 << 10);
for (const word of words) lengths[beginning(word)] = (lengths[beginning(word)] ?? 0) | (1 << word.length);

/** Whether a number in words may begin with a lower-case word. */
export function startsNumber(word: string): boolean {
  return (((lengths[beginning(word)] ?? 0) >>> word.length) & 1) === 1 && words.has(word);
}

/** Five bits of each of the first two characters: exact for letters, a guess for the rest. */
function beginning(word: string): number {
  return ((word.charCodeAt(0) & 31) << 5) | (word.charCodeAt(1) & 31);
}

/** Offset of the first digit at or after `from`; the length of the text where there is none. */
export function nextDigit(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isDigit(text.charCodeAt(at))) at++;
  return at;
}
