import { organisationWords } from '../english/bodies.ts';
import { titleWords } from '../english/people.ts';
import { wordList } from '../english/word-list.ts';
import type { Cursor } from '../syntax/cursor.ts';
import type { Phrase } from '../syntax/noun-phrase.ts';
import { Pos } from '../text/parts-of-speech.ts';
import { isBareName } from './bare-names.ts';
import type { ReadFrame } from './proposal.ts';

/** A signature has so many words and marks at most. */
const LONGEST = 24;

const dashes = wordList('— – ― - -- ―');

/**
 * The name in a line that signs the paragraph before it: “— Mayor Ann Lee”, “– Ann Lee, director, Harbour Trust”, “– Minister of
 * Ports, Ann Lee”. Null where the line is anything else.
 */
export function signatureIn(line: ReadFrame | undefined, above: ReadFrame): Phrase | null {
  if (line === undefined || line.frame.paragraph !== above.frame.paragraph + 1 || line.frame.hasQuote) return null;
  const { items } = line.frame;
  if (items.last > LONGEST || !items.isIn(0, dashes) || items.isPos(items.last - 1, Pos.PUNCT)) return null;
  for (const { pos } of items) if (pos === 'VERB' || pos === 'AUX') return null;
  const parts = partsOf(items);
  const [first, ...others] = parts;
  if (first === undefined) return null;
  const name = personIn(items, first);
  if (name !== null) return name;
  // “Minister of Ports, Ann Lee”: the office first
  const last = others.at(-1);
  return last !== undefined && items.isIn(first[0], titleWords) ? personIn(items, last) : null;
}

/** What stands between the commas behind the dash. */
function partsOf(items: Cursor): [number, number][] {
  const parts: [number, number][] = [];
  let from = 1;
  for (let i = 1; i <= items.last; i++) {
    if (i < items.last && items.lower(i) !== ',') continue;
    if (from < i) parts.push([from, i]);
    from = i + 1;
  }
  return parts;
}

/** “Ann Lee”, “Mayor Ann Lee”: somebody's first name and surname, and at most a title; no body. */
function personIn(items: Cursor, [first, last]: [number, number]): Phrase | null {
  const { start, end } = items.span(first, last);
  const phrase: Phrase = { first, last, start, end, side: 'after' };
  if (last - first < 2 || !isBareName(items, phrase)) return null;
  for (let i = first; i < last; i++) if (items.isIn(i, organisationWords)) return null;
  return items.isIn(last - 1, titleWords) ? null : phrase;
}
