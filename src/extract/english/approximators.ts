import { wordList } from './word-list.ts';

/** Words before a number that is not exact: “nearly 30”, “about half of members”. */
export const approximators = wordList('about around nearly almost roughly approximately');
