import { firstOf } from './found.ts';

/** A text of headline, byline and paragraphs, with blank lines between. A headline that the text repeats stands once. */
export function composeText(title: string | null, byline: string | null, paragraphs: readonly string[]): string {
  const [first, ...others] = paragraphs;
  const rest = first !== undefined && title !== null && same(first, title) ? others : paragraphs;
  const by = byline === null ? null : /^by\s/i.test(byline) ? byline : `By ${byline}`;
  const isPrinted =
    by !== null && rest.slice(0, 3).some((paragraph) => same(paragraph, by) || same(paragraph, byline ?? ''));
  return `${[title, isPrinted ? null : by, ...rest].filter((line) => line !== null).join('\n\n')}\n`;
}

function same(a: string, b: string): boolean {
  return firstOf(a)?.toLowerCase() === firstOf(b)?.toLowerCase();
}
