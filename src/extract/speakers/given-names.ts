import { getGender } from 'gender-detection-from-name';
import { memoised } from '../english/memo.ts';
import { eithersNames, wordsAsNames } from '../english/people.ts';

/** Whether a lower-case word is a given name that many people have. */
export const isGivenName = memoised(
  (lower: string): boolean => lower.length > 1 && !wordsAsNames.has(lower) && getGender(lower) !== 'unknown',
);

/** Whose name it mostly is: a woman's, a man's, or either's. */
export function genderOfGivenName(lower: string): 'f' | 'm' | null {
  if (!isGivenName(lower) || eithersNames.has(lower)) return null;
  return getGender(lower) === 'female' ? 'f' : 'm';
}
