import type { Document, Sentence, Token } from '../text/document.ts';
import { findNumeric } from './find-calendar.ts';
import { findDaypart, findDeictic, findMonth, findSeason, findWeekday } from './find-names.ts';
import { findCode, findHyphenated, findYear } from './find-numerals.ts';
import { findAroundUnit } from './find-units.ts';
import type { Candidate } from './reading.ts';
import { Words } from './tokens.ts';
import { words as vocabulary } from './words.ts';

const HYPHEN = 45;

/** Everything in a sentence that may be a date or a piece of one, sorted and disjoint: of two that overlap, the longer. */
export function findInSentence(doc: Document, index: number): Candidate[] {
  const sentence = doc.sentences[index] as Sentence;
  const found: Candidate[] = [];
  let words: Words | null = null;
  for (let at = sentence.first; at < sentence.last; at++) {
    const token = doc.tokens[at] as Token;
    if (!mayBegin(token.lower)) continue;
    const trigger = vocabulary.get(token.lower);
    if (trigger === undefined && !mayBeNumeral(token.lower)) continue;
    words ??= new Words(doc, index);
    let candidate: Candidate | null;
    switch (trigger?.kind) {
      case 'month':
        candidate = findMonth(words, sentence, at, trigger.month);
        break;
      case 'weekday':
        candidate = findWeekday(words, at, trigger);
        break;
      case 'unit':
        candidate = findAroundUnit(words, at, trigger);
        break;
      case 'season':
        candidate = findSeason(words, at, trigger);
        break;
      case 'deictic':
        candidate = findDeictic(words, at, trigger);
        break;
      case 'daypart':
        candidate = findDaypart(words, at);
        break;
      default:
        candidate = findNumeral(words, at);
    }
    if (candidate !== null) addDisjoint(found, candidate);
  }
  return found;
}

function findNumeral(words: Words, at: number): Candidate | null {
  const lower = words.lower(at);
  if (lower.charCodeAt(0) > 57) return lower.includes('-') ? findHyphenated(words, at) : findCode(words, at);
  return findYear(words, at) ?? findNumeric(words.doc, words.index, at);
}

/** Which first letters with which lengths the vocabulary has: one in ten words of a text. */
const shapes = new Uint8Array(26 * 16);
for (const word of vocabulary.keys()) shapes[shapeOf(word.charCodeAt(0), word.length)] = 1;

function shapeOf(first: number, length: number): number {
  return (first - 97) * 16 + Math.min(length, 15);
}

/** A first look by character codes, because every token passes here. */
function mayBegin(lower: string): boolean {
  const first = lower.charCodeAt(0);
  const { length } = lower;
  if (first >= 48 && first <= 57) return length > 1;
  if (first < 97 || first > 122) return first === 0x27 && length > 2;
  return (
    shapes[shapeOf(first, length)] === 1 ||
    length === 2 ||
    first === 0x66 ||
    lower.charCodeAt(3) === HYPHEN ||
    (length > 5 && (lower.charCodeAt(4) === HYPHEN || lower.charCodeAt(5) === HYPHEN))
  );
}

/** Digits, “q3”, “h1”, “fy23”, “mid-2020”. */
function mayBeNumeral(lower: string): boolean {
  const first = lower.charCodeAt(0);
  const second = lower.charCodeAt(1);
  if (first <= 57) return first >= 48 || (second >= 48 && second <= 57);
  if ((first === 0x71 || first === 0x68) && lower.length === 2) return second >= 48 && second <= 57;
  if (first === 0x66 && second === 0x79) return lower.length < 7;
  return lower.includes('-');
}

function addDisjoint(found: Candidate[], candidate: Candidate): void {
  const before = found.at(-1);
  if (before !== undefined && before.end > candidate.start) {
    if (before.end - before.start >= candidate.end - candidate.start) return;
    found.pop();
    addDisjoint(found, candidate);
    return;
  }
  found.push(candidate);
}
