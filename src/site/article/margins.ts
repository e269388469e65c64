/**
 * Notes are in the margins beside their lines, each below the one before: who speaks on the left, how much and when on the
 * right, or in the other margin where their own is full. Where a paragraph has so many that they would drift far below
 * their lines in both, or run over the end of the page, its notes stay folded under it. The stylesheet places them; here it
 * is only estimated, in pixels of the wide layout.
 */

export type Column = 'left' | 'right';

/** A note: how far below the top of its paragraph the line of its mark is, and how much room it takes in each margin. */
export interface MarginNote {
  /** The margin that it would rather be in. */
  readonly column: Column;
  readonly line: number;
  readonly height: Readonly<Record<Column, number>>;
}

/** A paragraph: its height with the space above it, and its notes in order. */
export interface Stretch {
  readonly height: number;
  readonly notes: readonly MarginNote[];
}

/** As far as a note may be below its line, and below the end of the text. */
const DRIFT = 280;

/** Space between notes. */
const GAP = 12;

/**
 * The margin of each note, by paragraph; null for a paragraph whose notes stay folded. `taken` is how far each margin is
 * filled at the start of the text; `columns` are the margins that there are.
 */
export function placeNotes(
  stretches: readonly Stretch[],
  taken: Readonly<Record<Column, number>>,
  columns: readonly Column[] = ['left', 'right'],
): (readonly Column[] | null)[] {
  let top = 0;
  let bottom = taken;
  const end = stretches.reduce((sum, { height }) => sum + height, 0);
  return stretches.map(({ height, notes }) => {
    const after = { ...bottom };
    const placed: Column[] = [];
    for (const note of notes) {
      const line = top + note.line;
      const startIn = (column: Column) => Math.max(line, after[column] + GAP);
      const fits = (column: Column) =>
        Math.max(startIn(column) - line, startIn(column) + note.height[column] - end) <= DRIFT;
      const own = columns.toSorted((a, b) => Number(b === note.column) - Number(a === note.column));
      const column = own.find(fits);
      if (column === undefined) break;
      after[column] = startIn(column) + note.height[column];
      placed.push(column);
    }
    top += height;
    if (placed.length < notes.length) return null;
    bottom = after;
    return placed;
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
