import { expect, test } from 'vitest';
import { annotate } from '../text/annotate.ts';
import { findParagraphs } from '../text/paragraphs.ts';
import { Cursor } from './cursor.ts';
import { subjectOf } from './subject.ts';

/** The subject of the word `verb` in a text, or null. */
function subjectIn(text: string, verb: string): string | null {
  const doc = annotate(text, findParagraphs(text), null);
  const items = new Cursor(doc.tokens);
  const subject = subjectOf(
    items,
    items.find(({ lower }) => lower === verb),
  );
  if (subject === null) return null;
  const { start, end } = items.span(subject.first, subject.last);
  return text.slice(start, end);
}

test.each([
  ['Sales of vans rose by 5%.', 'rose', 'Sales of vans'],
  ['In May the price of bread rose.', 'rose', 'price of bread'],
  ['On Friday sales of the new van rose.', 'rose', 'sales of the new van'],
  ['The average price of a van sold in the north in May was $5.', 'was', 'average price of a van'],
  ['Exports, which have shrunk, fell.', 'fell', 'Exports'],
  ['The number of pupils aged 12 who had a cold rose.', 'rose', 'number of pupils'],
  ['Cars fell and vans rose.', 'rose', 'vans'],
  ['Rents rose in May, fell in June and stayed at $5.', 'stayed', 'Rents'],
  ['Trade between the hills and the coast rose.', 'rose', 'Trade between the hills and the coast'],
  ['The mayor said rents would climb.', 'climb', 'rents'],
  ['He said last Friday that trade is expected to reach $5.', 'reach', 'trade'],
  ['The harbour index .ABX fell.', 'fell', 'harbour index'],
  ['Spot tin XTN= rose.', 'rose', 'Spot tin'],
  ['The thaw came even as the usual crowd at the old rink stayed large.', 'stayed', 'usual crowd at the old rink'],
  ['Rents fell, with the euro up 2%.', 'up', 'euro'],
])('%s %s ← %s', (text, verb, subject) => {
  expect(subjectIn(text, verb)).toBe(subject);
});

test.each([
  ['It fell by 5%.', 'fell'],
  ['They had hoped it would rise.', 'rise'],
])('a pronoun is none: %s', (text, verb) => {
  expect(subjectIn(text, verb)).toBeNull();
});
