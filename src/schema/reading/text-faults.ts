import { ContentError } from '../content-error.ts';

/**
 * Gives a file's text back. Throws with line and column where it has what no editor meant: a merge that git left to be
 * settled, or the character 0, which no page can show.
 */
export function soundText(text: string, path: string): string {
  const nul = text.indexOf('\0');
  if (nul !== -1)
    throw new ContentError(path, [
      {
        ...placeAt(text, nul),
        reason: 'Here is an invisible character (NUL, U+0000; not the digit 0), which no page can show. Delete it.',
      },
    ]);
  const merge = unsettledMerge(text);
  if (merge !== null)
    throw new ContentError(path, [
      {
        ...{ line: merge, column: 1 },
        reason:
          'Git left two versions to choose from here, between lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`. Delete the version that you do not want, and these three lines.',
      },
    ]);
  return text;
}

/** Line and column of an offset, both from 1. */
export function placeAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1 };
}

/** The line of the first mark of a conflict, if its other marks follow: one alone may be part of a text. */
function unsettledMerge(text: string): number | null {
  if (!text.includes('<<<<<<< ')) return null;
  let begin: number | null = null;
  let isParted = false;
  for (const [index, line] of text.split('\n').entries()) {
    if (line.startsWith('<<<<<<< ')) [begin, isParted] = [index + 1, false];
    else if (/^={7}\r?$/.test(line)) isParted = true;
    else if (line.startsWith('>>>>>>> ') && begin !== null && isParted) return begin;
  }
  return null;
}
