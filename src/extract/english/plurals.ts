import pluralize from 'pluralize';
import { memoised } from './memo.ts';
import { wordList } from './word-list.ts';

/** Plurals of nouns: what `pluralize` knows, and what it does not. */

for (const [singular, plural] of Object.entries({
  base: 'bases',
  lens: 'lenses',
  lapse: 'lapses',
  corps: 'corps',
  cookie: 'cookies',
  selfie: 'selfies',
  calorie: 'calories',
  rookie: 'rookies',
  veto: 'vetoes',
  spectrum: 'spectra',
  memorandum: 'memoranda',
  medium: 'media',
}))
  pluralize.addIrregularRule(singular, plural);

/** Singulars that look like plurals of “-man” and “-um”. */
for (const word of wordList('regimen specimen abdomen acumen omen yemen nova')) pluralize.addUncountableRule(word);

/** One form for both numbers, or a plural that has no singular of its own. */
const unchanged = wordList(
  `series species aircraft spacecraft hovercraft sheep fish deer cattle police staff personnel crew offspring headquarters means barracks works news sports cod salmon bison swine shrimp squid livestock
  premises yuan yen`,
);

/** Endings of the singular that look like a plural's. */
const singularEnding = /(?:ss|us|is|’s|'s)$/;

/** “countries” → “country”, “people” → “person”; a word in lower case. */
export const singular = memoised((word: string): string =>
  unchanged.has(word) || singularEnding.test(word) ? word : pluralize.singular(word),
);

/** Whether a noun is in the plural, or counts as one. */
export function isPlural(word: string): boolean {
  return unchanged.has(word) || (word.length > 2 && singular(word) !== word);
}
