import { wordList } from '../english/word-list.ts';
import type { Document } from '../text/document.ts';
import type { Candidate } from './reading.ts';
import type { Words } from './tokens.ts';
import { fromPublication } from './words.ts';

/** What may stand between “this” and “season”. */
const kinds = wordList(
  'flu football soccer hockey basketball rugby ski skiing opera theatre concert league club shooting hunting',
);

/** “this season”, “the current flu season”: where the text is of what is played, shown or caught from autumn to spring. */
export function findTerm(words: Words, at: number): Candidate | null {
  const near = words.isIn(at - 1, kinds) ? at - 2 : at - 1;
  const by = words.lower(near) === 'new' ? 0 : fromPublication.get(words.lower(near));
  const next = words.word(at + 1);
  // “this season ticket”
  if (by === undefined || next?.pos === 'NOUN' || !spansWinter(words.doc)) return null;
  const first = words.lower(near - 1) === 'the' ? near - 1 : near;
  return words.candidate(first, at + 1, { type: 'term', by });
}

const overWinter =
  /\b(?:football|soccer|premier|hockey|rugby|basketball|flu|influenza|ski|skiing|striker|midfielder|goalkeeper|winger|relegat\w+|opera|theatre|orchestra|la liga|serie a|bundesliga)\b/i;
const withinYear =
  /\b(?:baseball|innings?|pitcher|grand prix|formula one|cricket|athletics|cycling|regatta|sailing)\b/i;
const known = new WeakMap<Document, boolean>();

/** Whether the seasons that a text tells of begin in one year and end in the next. */
function spansWinter(doc: Document): boolean {
  let is = known.get(doc);
  if (is === undefined) {
    is = overWinter.test(doc.text) && !withinYear.test(doc.text);
    known.set(doc, is);
  }
  return is;
}
