import { months } from '../english/calendar.ts';
import type { Document } from '../text/document.ts';

/** “its fiscal year, which ends in July”, “for the year ending July 31”. */
const told =
  /\b(?:(?:fiscal|financial|business) year(?:,? (?:that|which))? (?:ends?|ended|ending|closes|closed|to)|full[- ]year(?:,? (?:that|which))? (?:ends?|ended|ending)|year (?:ended|ending))\s(?:in |on )?(?:the end of )?(?:\d{1,2}(?:st|nd|rd|th)? )?(\p{Lu}\p{L}{2,8})\b/gu;

const known = new WeakMap<Document, number | null>();

/** The last month of the business year that a text tells of, 1 to 12; null where it tells none, or several. */
export function endOfBusinessYear(doc: Document): number | null {
  const before = known.get(doc);
  if (before !== undefined) return before;
  const ends = new Set<number>();
  for (const [, month = ''] of doc.text.matchAll(told)) {
    const number = months.findIndex((names) => names.some((name) => name === month.toLowerCase()));
    if (number !== -1) ends.add(number + 1);
  }
  const [only = null] = ends;
  const end = ends.size === 1 ? only : null;
  known.set(doc, end);
  return end;
}
