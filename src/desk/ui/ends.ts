import type { Span } from '../../schema/span.ts';

// The two ends of a claim's words, or of the cut that makes two of them: moved by word, by letter, or dragged.

/** Which end of a span moves; of a cut both, so that nothing is lost between the pieces. */
export type Side = 'start' | 'end' | 'both';

/** What is moved: a claim's words within their paragraph, or a cut within a claim. */
export interface Moving {
  readonly what: 'words' | 'split';
  readonly moved: Span;
  /** As far as it may go. */
  readonly within: Span;
}

/** The span with an end moved by a word or a letter; as it was where there is no room. */
export function stepped(text: string, moving: Moving, side: Side, by: 1 | -1, unit: 'word' | 'letter'): Span {
  const from = moving.moved[side === 'end' ? 'end' : 'start'];
  if (unit === 'letter') return movedTo(text, moving, side, from + by);
  let to = nextEdge(text, from, by, edgeOf(moving, side));
  // A piece begins with a word, not with the comma behind the last one.
  while (side === 'both' && /[^\s]/.test(text[to] ?? ' ')) to = nextEdge(text, to, by, 'end');
  return movedTo(text, moving, side, to);
}

/** The span with an end dragged to a place, which is taken to the nearest edge of a word. */
export function dragged(text: string, moving: Moving, side: Side, at: number): Span {
  const edge = edgeOf(moving, side);
  const isThere = isEdge(text, at, edge);
  const [before, after] = [nextEdge(text, at, -1, edge), nextEdge(text, at, 1, edge)];
  return movedTo(text, moving, side, isThere ? at : at - before <= after - at ? before : after);
}

/** The cut that an editor probably means: behind a sentence, else a clause, else a word, nearest to the middle; null for one word. */
export function cutOf(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end);
  const middle = words.length / 2;
  for (const pattern of [/[.!?]["”’]?(\s+)/g, /[;:,—–]["”’]?(\s+)/g, /(\s+)(?=(?:and|but|or|while)\s)/g, /(\s+)/g]) {
    const cuts = [...words.matchAll(pattern)].map((match) => {
      const blanks = match[1] ?? '';
      const at = match.index + match[0].length - blanks.length;
      return { start: start + at, end: start + at + blanks.length };
    });
    const [best] = cuts.sort((a, b) => Math.abs(a.start - start - middle) - Math.abs(b.start - start - middle));
    if (best !== undefined && best.end < end) return best;
  }
  return null;
}

function movedTo(text: string, { what, moved, within }: Moving, side: Side, to: number): Span {
  if (what === 'words') {
    const span = { ...moved, [side]: Math.max(within.start, Math.min(within.end, to)) };
    return span.start < span.end ? span : moved;
  }
  const span =
    side === 'both'
      ? { start: to, end: to + (/^\s*/.exec(text.slice(to, within.end))?.[0].length ?? 0) }
      : { ...moved, [side]: to };
  return within.start < span.start && span.start <= span.end && span.end < within.end ? span : moved;
}

/** The first end of a cut is where words end, as the last one of words is. */
function edgeOf({ what }: Moving, side: Side): 'start' | 'end' {
  return (side === 'end') === (what === 'words') ? 'end' : 'start';
}

/** The next place at which a word begins or ends. */
function nextEdge(text: string, from: number, by: 1 | -1, edge: 'start' | 'end'): number {
  let at = from + by;
  while (at > 0 && at < text.length && !isEdge(text, at, edge)) at += by;
  return Math.max(0, Math.min(text.length, at));
}

function isEdge(text: string, at: number, edge: 'start' | 'end'): boolean {
  const [before, after] = [text[at - 1] ?? ' ', text[at] ?? ' '];
  return edge === 'start'
    ? /[\s“‘"(]/.test(before) && !/\s/.test(after)
    : !/\s/.test(before) && /[\s.,;:!?”"’)]/.test(after);
}
