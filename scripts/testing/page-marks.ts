import type { Found } from '../add/found.ts';
import type { AnnotatedPage } from './annotated-pages.ts';

/** How well a page was read, against what is marked in it. */
export interface PageMarks {
  /** Facts that are not as they should be, as `byline: got “…”`. */
  readonly wrong: readonly string[];
  /** Lines of the text that are not in what was read, and of which nothing is said. */
  readonly lost: readonly string[];
  /** Lines of the text that were left out with a word. */
  readonly said: readonly string[];
  /** Lines of furniture that are in what was read. */
  readonly kept: readonly string[];
  /** Whether the lines of the text stand in their order. */
  readonly isInOrder: boolean;
}

/** Marks what was read of a page. */
export function marksOf(page: AnnotatedPage, found: Found): PageMarks {
  const facts = {
    headline: found.title,
    byline: found.byline,
    day: found.published?.value ?? null,
    publisher: found.publisher,
    ...(page.url !== undefined && { url: found.url }),
  };
  const wrong = Object.entries(facts).flatMap(([fact, value]) =>
    value === page[fact as keyof typeof facts] ? [] : [`${fact}: got “${value}”`],
  );
  const read = found.text.split('\n').filter((line) => line !== '');
  const told = [...(found.intake?.left_out ?? []).map(({ words }) => words), ...(found.intake?.notices ?? [])];
  const missing = page.lines.filter((line) => !read.includes(line));
  const isTold = (line: string) => told.some((words) => words.length > 10 && line.startsWith(words));
  const order = page.lines.filter((line) => read.includes(line)).map((line) => read.indexOf(line));
  const allowed = new Set([...page.lines, ...page.either, found.title]);
  const isByline = (line: string) =>
    found.byline !== null && line.startsWith(`By ${found.byline}`) && line.length < 120;
  return {
    wrong,
    lost: missing.filter((line) => !isTold(line)),
    said: missing.filter(isTold),
    kept: read.filter((line) => !allowed.has(line) && !isByline(line)),
    isInOrder: order.every((at, index) => index === 0 || at > (order[index - 1] as number)),
  };
}
