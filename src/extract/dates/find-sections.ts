import type { Candidate } from './reading.ts';
import type { Words } from './tokens.ts';
import { ordinals, type Word } from './words.ts';

/** “the third quarter”, “third-quarter results”, “the first half”, “the second fiscal quarter”. */
export function findSection(words: Words, at: number, unit: Extract<Word, { kind: 'unit' }>['unit']): Candidate | null {
  if (unit !== 'quarter' && unit !== 'half') return null;
  const isHyphenated = words.lower(at - 1) === '-' && words.isJoined(at);
  const isFiscal = /^(?:fiscal|financial|calendar)$/.test(words.lower(at - 1));
  const near = isHyphenated || isFiscal ? at - 2 : at - 1;
  const word = words.lower(near);
  const nth = ordinals.get(word);
  // “last quarter” is the one before this.
  if (nth === undefined || (word === 'last' && words.lower(at + 1) !== 'of')) return null;
  if (unit === 'half' && nth > 2) return null;
  // “for the fifth season in a row”, “running”
  const next = words.lower(at + 1);
  if (/^(?:running|straight)$/.test(next) || (next === 'in' && words.lower(at + 3) === 'row')) return null;
  const first = !isHyphenated && words.lower(near - 1) === 'the' ? near - 1 : near;
  // “its fiscal first quarter”
  const isOfBusiness = [words.lower(at - 1), words.lower(first - 1)].some((beside) =>
    /^(?:fiscal|financial)$/.test(beside),
  );
  return words.candidate(first, at + 1, { type: 'section', unit, nth, isFiscal: isOfBusiness, of: null }, 'context');
}
