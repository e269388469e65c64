import type { Document, Sentence, Token } from '../text/document.ts';
import { findNumeric } from './find-calendar.ts';
import { findChristmas, findHoliday } from './find-holidays.ts';
import { findDaypart, findDeictic, findMonth, findSeason, findWeekday } from './find-names.ts';
import { findCode, findHyphenated, findYear } from './find-numerals.ts';
import { findAroundUnit } from './find-units.ts';
import type { Candidate } from './reading.ts';
import { Words } from './tokens.ts';
import { words as vocabulary, type Word } from './words.ts';

/** Everything in a sentence that may be a date or a piece of one, sorted and disjoint: of two that overlap, the longer. */
export function findInSentence(doc: Document, index: number): Candidate[] {
  const sentence = doc.sentences[index] as Sentence;
  const found: Candidate[] = [];
  let words: Words | null = null;
  for (let at = sentence.first; at < sentence.last; at++) {
    const token = doc.tokens[at] as Token;
    const trigger = lookUp(token.lower);
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
        candidate = (trigger.unit === 'day' ? findHoliday(words, at) : null) ?? findAroundUnit(words, at, trigger);
        break;
      case 'season':
        candidate = findSeason(words, at, trigger);
        break;
      case 'deictic':
        candidate = findDeictic(words, at, trigger);
        break;
      case 'holiday':
        candidate = trigger.name === 'eve' ? findHoliday(words, at) : findChristmas(words, at);
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

/** Which shapes the vocabulary has: those of one in thirty words of a text. */
const shapes = new Uint8Array(1 << 14);
for (const word of vocabulary.keys()) shapes[shapeOf(word)] = 1;

/** Most words are told by their first and last letters and their length. */
function shapeOf(word: string): number {
  const { length } = word;
  return ((word.charCodeAt(0) & 31) << 9) | ((word.charCodeAt(length - 1) & 31) << 4) | (length & 15);
}

/** The vocabulary's entry; every token passes here, so first a look at its shape. */
function lookUp(lower: string): Word | undefined {
  return shapes[shapeOf(lower)] === 1 ? vocabulary.get(lower) : undefined;
}

/** “21”, “'90s”, “q3”, “h1”, “fy23”, “mid-2020”, “early-may”. */
function mayBeNumeral(lower: string): boolean {
  const { length } = lower;
  switch (lower.charCodeAt(0)) {
    case 0x71: // q
    case 0x68: // h
      return length === 2 && isDigit(lower.charCodeAt(1));
    case 0x66: // f
      return length < 7 && lower.charCodeAt(1) === 0x79;
    case 0x65: // e
    case 0x6c: // l
    case 0x6d: // m
      return length > 6 && lower.includes('-');
    case 0x27: // '
      return length > 2 && isDigit(lower.charCodeAt(1));
    default:
      return length > 1 && isDigit(lower.charCodeAt(0));
  }
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
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
