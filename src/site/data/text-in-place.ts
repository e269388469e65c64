import type { Span } from '../../schema/span.ts';

/**
 * What is shown of an article, every character at the offset that it has in the source, so that a claim is
 * `text.slice(start, end)`. What is not shown is blank: it begins and ends with a line break, and is spaces between.
 */
export function textInPlace(paragraphs: readonly Span[], texts: readonly string[]): string {
  let text = '';
  paragraphs.forEach(({ start }, index) => {
    text += gap(start - text.length) + (texts[index] ?? '');
  });
  return `${text}\n`;
}

function gap(length: number): string {
  return length < 3 ? '\n'.repeat(length) : `\n${' '.repeat(length - 2)}\n`;
}
