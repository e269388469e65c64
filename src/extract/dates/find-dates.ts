import type { Document, Sentence, Token } from '../text/document.ts';
import { trait } from '../text/words.ts';
import { findNumeric } from './find-calendar.ts';
import { findChristmas, findHoliday } from './find-holidays.ts';
import { findDaypart, findDeictic, findMonth, findSeason, findWeekday } from './find-names.ts';
import { findCentury, findCode, findHyphenated, findYear } from './find-numerals.ts';
import { findTerm } from './find-terms.ts';
import { findAroundUnit } from './find-units.ts';
import type { Candidate } from './reading.ts';
import { Words } from './tokens.ts';
import { words as vocabulary } from './words.ts';

/** A date may be found by it. */
const DATE_WORD = trait((lower) => vocabulary.has(lower) || mayBeNumeral(lower));

/** Everything in a sentence that may be a date or a piece of one, sorted and disjoint: of two that overlap, the longer. */
export function findInSentence(doc: Document, index: number): Candidate[] {
  const sentence = doc.sentences[index] as Sentence;
  if ((sentence.traits & DATE_WORD) === 0) return [];
  const found: Candidate[] = [];
  const words = new Words(doc, index);
  for (let at = sentence.first; at < sentence.last; at++) {
    const token = doc.tokens[at] as Token;
    if ((token.traits & DATE_WORD) === 0) continue;
    const trigger = vocabulary.get(token.lower);
    let candidate: Candidate | null;
    switch (trigger?.kind) {
      case 'month':
        candidate = findMonth(words, at, trigger.month);
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
      case 'century':
        candidate = findCentury(words, at);
        break;
      case 'term':
        candidate = findTerm(words, at);
        break;
      case 'zone':
        candidate = findClock(words, at);
        break;
      default:
        candidate = findNumeral(words, at);
    }
    if (candidate !== null) addDisjoint(found, candidate);
  }
  return found;
}

/** “at 16:08 UTC”: a time of the day of the report. One beside a day of its own is a part of that. */
function findClock(words: Words, at: number): Candidate | null {
  if (!/^(?:[01]?\d|2[0-3]):?[0-5]\d$/.test(words.lower(at - 1))) return null;
  return words.candidate(at - 1, at + 1, { type: 'shift', unit: 'day', by: 0 }, 'of');
}

function findNumeral(words: Words, at: number): Candidate | null {
  const lower = words.lower(at);
  if (lower.charCodeAt(0) > 57)
    return lower.includes('-') && !lower.startsWith('fy') ? findHyphenated(words, at) : findCode(words, at);
  return findYear(words, at) ?? findNumeric(words, at);
}

/** “21”, “'90s”, “q3”, “h1”, “fy23”, “mid-2020”, “early-may”. */
function mayBeNumeral(lower: string): boolean {
  const { length } = lower;
  switch (lower.charCodeAt(0)) {
    case 0x71: // q
    case 0x68: // h
      return length === 2 && isDigit(lower.charCodeAt(1));
    case 0x66: // f
      return length < 10 && lower.charCodeAt(1) === 0x79;
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
