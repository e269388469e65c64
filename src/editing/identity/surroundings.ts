import type { Span } from '../../schema/span.ts';

/** What stands before and after some words, as far as it was asked for. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
}

/** So much is looked at to tell two places of the same words apart, in characters. */
export const FARTHEST = 400;

/** Runs of blanks as one blank, those with a line end as one `\n`: how a text is wrapped is no part of what it says. */
export function tidied(text: string): string {
  return text.replace(/\s+/g, (blanks) => (/[\r\n\u2028\u2029]/.test(blanks) ? '\n' : ' '));
}

/** Up to so many tidied characters to each side of a span. At the ends of the text stands a `\n`, as between paragraphs. */
export function surroundingsOf(text: string, { start, end }: Span, length = FARTHEST): Surroundings {
  const room = length * 2; // blanks go
  const before = tidied(`${start <= room ? '\n' : ''}${text.slice(Math.max(0, start - room), start)}`);
  const after = tidied(`${text.slice(end, end + room)}${end + room >= text.length ? '\n' : ''}`);
  return { before: lastOf(before, length), after: firstOf(after, length) };
}

/** The last so many characters of a text, without half of one that the cut goes through. */
export function lastOf(text: string, length: number): string {
  return text.slice(-length).replace(/^[\udc00-\udfff]/, '');
}

/** The first so many characters of a text, without half of one that the cut goes through. */
export function firstOf(text: string, length: number): string {
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
}

/** How many characters two texts have in common at their ends: `commonEnd("he said", "she said")` → 7. */
export function commonEnd(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a.at(-1 - length) === b.at(-1 - length)) length++;
  return length;
}

/** How many characters two texts have in common at their beginnings. */
export function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a[length] === b[length]) length++;
  return length;
}
