import type { Span } from '../../schema/span.ts';

/** A stretch of text without marks, or a mark around further pieces. */
export type Piece<M extends Span> = string | MarkedPiece<M>;

interface MarkedPiece<M extends Span> {
  readonly mark: M;
  /** Whether it is the first piece of its mark, which carries the id, and whether it is the last. */
  readonly first: boolean;
  readonly last: boolean;
  readonly children: readonly Piece<M>[];
}

/** A mark, or what is left of one after it was cut. */
interface Part<M extends Span> extends Span {
  readonly mark: M;
  readonly first: boolean;
  readonly last: boolean;
}

/**
 * Nests marks over a text, so that elements can be made of them. `offset` is where the text begins in the source that
 * the marks point into; what lies outside of the text is cut off, and marks outside of it are left out.
 *
 * The mark that begins first holds those that begin inside it. One that reaches over its end is cut there: in
 * `rose by 25% and more`, marked 0–11 and 5–15, the second becomes two, `by 25%` inside the first and ` and` behind it.
 * Of marks with one span, the one that stands first in the list holds the others.
 */
export function nestMarks<M extends Span>(text: string, offset: number, marks: readonly M[]): Piece<M>[] {
  const inside = marks
    .map((mark) => ({
      mark,
      first: true,
      last: true,
      start: Math.max(mark.start - offset, 0),
      end: Math.min(mark.end - offset, text.length),
    }))
    .filter(({ start, end }) => start < end)
    .sort(outerFirst);
  return nest(text, { start: 0, end: text.length }, inside);
}

function outerFirst(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** The pieces of one stretch, given the parts that lie within it, sorted. */
function nest<M extends Span>(text: string, { start, end }: Span, parts: readonly Part<M>[]): Piece<M>[] {
  const pieces: Piece<M>[] = [];
  let waiting = [...parts];
  let at = start;
  for (let outer = waiting.shift(); outer !== undefined; outer = waiting.shift()) {
    if (outer.start > at) pieces.push(text.slice(at, outer.start));
    at = outer.end;
    const inside = waiting.filter((part) => part.start < at);
    const over = inside.filter((part) => part.end > at);
    pieces.push({
      mark: outer.mark,
      first: outer.first,
      last: outer.last,
      children: nest(
        text,
        outer,
        inside.map((part) => (part.end > at ? { ...part, end: at, last: false } : part)),
      ),
    });
    const behind = over.map((part) => ({ ...part, start: at, first: false }));
    waiting = [...behind, ...waiting.slice(inside.length)].sort(outerFirst);
  }
  if (at < end) pieces.push(text.slice(at, end));
  return pieces;
}
