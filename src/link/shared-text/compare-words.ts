import { diffArrays } from 'diff';
import { tokensOf } from '../words/tokens.ts';

/** A piece of two texts laid side by side. All `a` in order make the one text, all `b` the other. */
export interface Piece {
  /** `same`: the same words, but for case, marks and spacing; else what stands in one text only. */
  readonly kind: 'same' | 'only a' | 'only b';
  /** As written in the first text; empty where it stands in the other only. */
  readonly a: string;
  readonly b: string;
}

/** Words that may differ; texts further apart than this are shown as wholly different. */
const MOST_EDITS = 400;

/** Two texts word by word: what they share, and what stands in one only. */
export function compareWords(a: string, b: string): Piece[] {
  const [ours, theirs] = [piecesOf(a), piecesOf(b)];
  const changes = diffArrays(ours, theirs, {
    comparator: (one, other) => one.word === other.word,
    maxEditLength: MOST_EDITS,
  });
  if (changes === undefined) return [onlyA(a), onlyB(b)];
  let [atA, atB] = [0, 0];
  return changes.map(({ added, removed, count }): Piece => {
    const left = added ? '' : joined(ours.slice(atA, atA + count));
    const right = removed ? '' : joined(theirs.slice(atB, atB + count));
    if (!added) atA += count;
    if (!removed) atB += count;
    if (added) return onlyB(right);
    return removed ? onlyA(left) : { kind: 'same', a: left, b: right };
  });
}

interface Word {
  readonly word: string;
  /** The word as written, with what follows it up to the next one. */
  readonly written: string;
}

/** Words with the marks and spaces after them; what stands before the first word goes with it. Marks alone are one. */
function piecesOf(text: string): Word[] {
  const tokens = tokensOf(text);
  if (tokens.length === 0) return text === '' ? [] : [{ word: '', written: text }];
  return tokens.map(({ word, start }, index) => ({
    word,
    written: text.slice(index === 0 ? 0 : start, tokens[index + 1]?.start ?? text.length),
  }));
}

function joined(words: readonly Word[]): string {
  return words.map(({ written }) => written).join('');
}

function onlyA(a: string): Piece {
  return { kind: 'only a', a, b: '' };
}

function onlyB(b: string): Piece {
  return { kind: 'only b', a: '', b };
}
