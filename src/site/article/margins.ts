/**
 * Notes stand in the margins beside their lines, each below the one before. Where a paragraph has so many that they
 * would drift far below their lines, or run over the end of the page, its notes stay folded under it instead. The
 * stylesheet places them; here it is only estimated, in pixels of the wide layout.
 */

export type Column = 'left' | 'right';

/** A note: how far below the top of its paragraph the line of its mark is, and how much room it takes. */
export interface MarginNote {
  readonly column: Column;
  readonly line: number;
  readonly height: number;
}

/** A paragraph: its height with the space above it, and its notes in order. */
export interface Stretch {
  readonly height: number;
  readonly notes: readonly MarginNote[];
}

/** As far as a note may stand below its line, and below the end of the text. */
const DRIFT = 280;

/** Space between notes. */
const GAP = 12;

/** Which paragraphs keep their notes folded. `taken` is how far each margin is filled at the start of the text. */
export function foldedNotes(stretches: readonly Stretch[], taken: Readonly<Record<Column, number>>): boolean[] {
  let top = 0;
  let bottom = taken;
  const end = stretches.reduce((sum, { height }) => sum + height, 0);
  return stretches.map(({ height, notes }) => {
    const after = { ...bottom };
    let drift = 0;
    for (const note of notes) {
      const line = top + note.line;
      const start = Math.max(line, after[note.column] + GAP);
      after[note.column] = start + note.height;
      drift = Math.max(drift, start - line, after[note.column] - end);
    }
    top += height;
    if (drift > DRIFT) return true;
    bottom = after;
    return false;
  });
}

const TEXT = { perLine: 62, line: 32, space: 16 };
const NOTE = { perLine: { left: 34, right: 38 }, line: 20 };

/** Height of a paragraph of so many characters. */
export function textHeight(characters: number): number {
  return Math.ceil(characters / TEXT.perLine) * TEXT.line + TEXT.space;
}

/** How far below the top of its paragraph a character stands. */
export function lineOf(character: number): number {
  return Math.floor(character / TEXT.perLine) * TEXT.line + TEXT.space;
}

/** Height of a note of such parts, each on a line of its own or on several. */
export function noteHeight(parts: readonly (string | null | undefined)[], column: Column): number {
  const lines = parts.reduce((sum, part) => sum + Math.ceil((part ?? '').length / NOTE.perLine[column]), 0);
  return lines * NOTE.line;
}
