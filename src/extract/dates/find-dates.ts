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
    const trigger = vocabulary.get(token.lower);
    if (trigger === undefined && !mayBeNumeral(token.lower)) continue;
    words ??= new Words(doc, index);
    let candidate: Candidate | null;
    switch (trigger?.kind) {
      case 'month':
        candidate = findMonth(words, sentence, at);
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

/** A first look by character codes, because every token passes here: digits first, “q3”, “fy23”, “mid-2020”. */
function mayBeNumeral(lower: string): boolean {
  const first = lower.charCodeAt(0);
  const second = lower.charCodeAt(1);
  if (first >= 48 && first <= 57) return lower.length > 1;
  if (first === 0x27) return second >= 48 && second <= 57;
  if (first === 0x71 || first === 0x68) return lower.length === 2 && second >= 48 && second <= 57;
  if (first === 0x66) return second === 0x79 && lower.length < 7;
  return lower.charCodeAt(3) === HYPHEN || lower.charCodeAt(4) === HYPHEN || lower.charCodeAt(5) === HYPHEN;
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
