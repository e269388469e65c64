import { wordList } from './word-list.ts';

/** The closed classes of English: each listed here, and nowhere else. */

export const articles = wordList('a an the');

const demonstratives = wordList('this that these those');

/** Possessives that stand before a noun. */
export const possessives = wordList('his her its their our my your');

/** How the possessive of a noun ends, as a token of its own. */
export const possessiveMarks = wordList("'s ’s ' ’");

/** Words that a noun phrase begins with and that tell which or how many. */
export const determiners = wordList(
  articles,
  demonstratives,
  possessives,
  'no any some such each every another either neither',
);

export const firstPersons = wordList("i we our us my me ours mine myself ourselves let's let’s");

/** What opens a relative clause. */
export const relatives = wordList('who which that whom whose');

/** What opens an embedded question. */
export const questionWords = wordList('whether if how why what who whom whose when where which');

/** What opens a clause that cannot stand alone. */
export const subordinators = wordList(
  'when as after while since if although though before because where until unless once whereas than',
);

/** What sets a second clause against the first. */
export const contrasts = wordList('while whereas although though even');

/** Small words by which a text is known to be English: few other languages have many of them. */
export const englishMarks = wordList(
  articles,
  demonstratives,
  'of and to with for from by at as on but not or if who which their they his her he she it its you we our is are was were be been has have had will would could should can may said says',
);
