import type { Span } from '../../schema/span.ts';

/**
 * Words of a source as the site shows them, exactly as long as they are, so that offsets carry over one to one: a line
 * break is a space, and what Markdown or UTF-8 cannot carry (NUL, half a surrogate pair) is U+FFFD.
 */
export function shownText(source: string, { start, end }: Span): string {
  return source
    .slice(start, end)
    .toWellFormed()
    .replace(/[\n\r]/g, ' ')
    .replaceAll('\0', '\u{FFFD}');
}
