import { fractionWords, orderWords, scaleWords, tenWords, unitWords, vulgarFractions } from '../english/numbers.ts';
import { trait } from '../text/words.ts';
import { multiples } from './multiples.ts';

/** Where numbers may begin. */

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

/** A number in words may begin with it. */
export const NUMBER_WORD = trait((lower) => words.has(lower));
