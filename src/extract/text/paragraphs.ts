import { type Span, trimSpan } from './span.ts';

/** A block of lines is hard-wrapped when its lines, but for the last, are about this long. */
const WRAPPED_LINE = { min: 45, max: 100 };

const lineBreak = /\r\n|[\n\r\u2028\u2029\u0085\v\f]/g;

/** The lines of a text without their ends, blank ones too, in order. Linear in length. */
export function splitLines(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(lineBreak)) {
    lines.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  lines.push({ start, end: text.length });
  return lines;
}

/**
 * Paragraphs of a text, trimmed, in order. A line is a paragraph; where blank lines part blocks of
 * hard-wrapped lines (as in e-mail and plain-text wires), the block is.
 */
export function findParagraphs(text: string, lines: readonly Span[] = splitLines(text)): Span[] {
  const trimmed = lines.map((line) => trimSpan(text, line));
  const paragraphs: Span[] = [];
  for (let i = 0; i < trimmed.length; ) {
    const line = trimmed[i] as Span;
    if (line.start === line.end) {
      i++;
      continue;
    }
    let next = i + 1;
    while (next < trimmed.length && isBlank(trimmed[next] as Span) === false) next++;
    const block = trimmed.slice(i, next);
    if (isHardWrapped(text, block)) paragraphs.push({ start: line.start, end: (block.at(-1) as Span).end });
    else for (const single of block) paragraphs.push(single); // a spread of 100,000 arguments overflows the stack
    i = next;
  }
  return paragraphs;
}

function isBlank(line: Span): boolean {
  return line.start === line.end;
}

/** Lines of even length that break in mid-sentence, as `fmt` and mail programs leave them. */
function isHardWrapped(text: string, block: readonly Span[]): boolean {
  if (block.length < 3) return false;
  const inner = block.slice(0, -1);
  const even = inner.every(
    (line) => line.end - line.start >= WRAPPED_LINE.min && line.end - line.start <= WRAPPED_LINE.max,
  );
  if (!even) return false;
  const broken = inner.filter((line) => /[\p{L}\p{N},;–—-]$/u.test(text.slice(line.end - 2, line.end)));
  return broken.length * 2 > inner.length;
}
