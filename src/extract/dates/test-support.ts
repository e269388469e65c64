import { annotate } from '../text/annotate.ts';
import { findParagraphs } from '../text/paragraphs.ts';
import { findDates } from './index.ts';

/** The dates of a text as `words → EDTF`, the way the tables of the tests have them. */
export function datesIn(published: string | null, text: string): string[] {
  return findDates(annotate(text, findParagraphs(text), published)).map(
    ({ start, end, edtf }) => `${text.slice(start, end)} → ${edtf}`,
  );
}
