import { firstOf } from './found.ts';

/** A text of headline, byline and paragraphs, with blank lines between. A headline that the text repeats stands once. */
export function composeText(title: string | null, byline: string | null, paragraphs: readonly string[]): string {
  const [first, ...others] = paragraphs;
  const rest = first !== undefined && title !== null && same(first, title) ? others : paragraphs;
  const by = byline === null ? null : /^by\s/i.test(byline) ? byline : `By ${byline}`;
  const isPrinted = by !== null && rest.slice(0, 3).some((line) => same(line, byline ?? '') || isByline(line, by));
  return `${[title, isPrinted ? null : by, ...rest].filter((line) => line !== null).join('\n\n')}\n`;
}

/** Most characters of what stands behind a name in a byline. */
const LONGEST_TAIL = 40;

/** “By Jo Doe”, “By Jo Doe in Orvik”, “By Jo Doe, 5 May 2021”; no sentence that begins so. */
function isByline(line: string, by: string): boolean {
  if (!line.toLowerCase().startsWith(by.toLowerCase())) return false;
  const tail = line.slice(by.length);
  return tail.length <= LONGEST_TAIL && !/^[\p{L}\p{N}]|[.!?…]$/u.test(tail);
}

function same(a: string, b: string): boolean {
  return firstOf(a)?.toLowerCase() === firstOf(b)?.toLowerCase();
}
