import { Pos } from '../text/parts-of-speech.ts';
import { findAroundMonth } from './find-calendar.ts';
import type { Candidate, Which } from './reading.ts';
import type { Words } from './tokens.ts';
import { ordinals, type Word } from './words.ts';

const whichDay: ReadonlyMap<string, Which> = new Map<string, Which>([
  ['last', 'last'],
  ['past', 'last'],
  ['this', 'this'],
  ['coming', 'next'],
  ['next', 'next'],
]);
const whichSeason: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['past', -1],
  ['this', 0],
  ['next', 1],
  ['coming', 1],
]);
/** Months that are verbs or adjectives in small letters. */
const otherwise = /^(?:march|may|august|mar|jan|dec|sep|sept|oct|nov|jun|jul|apr|feb|aug)$/;

/** “Tuesday”, “last Friday”, “Thurs.”. Plural ones (“on Mondays”) are sets and have no entry in the vocabulary. */
export function findWeekday(
  words: Words,
  at: number,
  { weekday, short }: Extract<Word, { kind: 'weekday' }>,
): Candidate {
  const before = words.lower(at - 1);
  const nth = ordinals.get(before);
  const isOf = words.lower(at + 1) === 'of' || words.lower(at + 1) === 'in';
  if (nth !== undefined && words.lower(at - 2) === 'the' && isOf)
    return words.candidate(at - 2, at + 1, { type: 'nthWeekday', weekday, nth, of: null }, 'of');
  const which = whichDay.get(before);
  if (which !== undefined) {
    const first = /^(?:this|the)$/.test(words.lower(at - 2)) ? at - 2 : at - 1;
    return words.candidate(first, at + 1, { type: 'weekday', weekday, which, week: null });
  }
  if ((before === 'previous' || before === 'following') && words.lower(at - 2) === 'the')
    return words.candidate(at - 2, at + 1, { type: 'weekday', weekday, which: before, week: null });
  const needs = short ? 'part' : 'context';
  if (words.lower(at - 1) === 'on' && words.lower(at - 2) === 'week' && words.lower(at - 3) === 'a')
    return words.candidate(at - 3, at + 1, { type: 'weekday', weekday, which: 'week on', week: null });
  return words.candidate(at, at + 1, { type: 'weekday', weekday, which: null, week: null }, needs);
}

/** A month with its day and year, or “last September”. */
export function findMonth(words: Words, at: number, month: number): Candidate | null {
  if (!words.isCapitalised(at) && otherwise.test(words.lower(at))) return null;
  const found = findAroundMonth(words, at, month);
  if (found?.reading.type !== 'calendar' || found.reading.day !== null || found.reading.year !== null) return found;
  const before = words.lower(found.first - 1);
  if (before !== 'last' && before !== 'this' && before !== 'next') return found;
  return words.candidate(found.first - 1, found.last, { ...found.reading, which: before });
}

/** “last summer”, “the winter of 2021-22”, “in spring”. */
export function findSeason(words: Words, at: number, { season }: Extract<Word, { kind: 'season' }>): Candidate | null {
  const word = words.lower(at);
  const before = words.lower(at - 1);
  const by = whichSeason.get(before);
  if (by !== undefined) return words.candidate(at - 1, at + 1, { type: 'season', season, by, of: null });
  // “that winter”
  if (before === 'that' && words.word(at + 1)?.pos !== 'NOUN' && word !== 'fall')
    return words.candidate(at - 1, at + 1, {
      type: 'season',
      season,
      by: null,
      of: { type: 'anaphor', unit: 'year', by: 0, keep: false },
    });
  const first = before === 'the' ? at - 1 : at;
  const stands =
    word === 'fall'
      ? before === 'the' && seasonPreposition.test(words.lower(first - 1))
      : isSeasonHere(words, first, at);
  return words.candidate(first, at + 1, { type: 'season', season, by: null, of: null }, stands ? 'context' : 'of');
}

const seasonPreposition = /^(?:in|by|since|until|during|this|early|late|mid)$/;
/** What is held or happens once a year: “its spring offensive”, “the autumn session”. */
const seasonal =
  /^(?:offensive|counteroffensive|meetings?|session|recess|break|holidays?|term|elections?|budget|statement|campaign|months|tour|conference|summit)$/;

/** A season without a year: “in spring”, “but spring shows”, “their autumn meetings”. */
function isSeasonHere(words: Words, first: number, at: number): boolean {
  if (seasonPreposition.test(words.lower(first - 1))) return true;
  if (seasonal.test(words.lower(at + 1)) && words.isPos(at - 1, Pos.DET | Pos.PRON | Pos.PART)) return true;
  const next = words.word(at + 1)?.pos;
  return words.word(at)?.pos === 'NOUN' && (next === 'VERB' || next === 'AUX') && words.word(at - 1)?.pos !== 'ADJ';
}

/** “today”, “yesterday”, “tomorrow”, “tonight”. */
export function findDeictic(words: Words, at: number, { by }: Extract<Word, { kind: 'deictic' }>): Candidate {
  if (words.lower(at - 2) === 'day' && words.lower(at - 3) === 'the') {
    if (by === -1 && words.lower(at - 1) === 'before')
      return words.candidate(at - 3, at + 1, { type: 'shift', unit: 'day', by: -2 });
    if (by === 1 && words.lower(at - 1) === 'after')
      return words.candidate(at - 3, at + 1, { type: 'shift', unit: 'day', by: 2 });
  }
  return words.candidate(at, at + 1, { type: 'shift', unit: 'day', by }, 'context');
}

/** “this morning”, “last night”. Parts of a named day are left to the day: “on Friday night” is dated by “Friday”. */
export function findDaypart(words: Words, at: number): Candidate | null {
  // “CBS This Morning”
  if (words.isCapitalised(at)) return null;
  const before = words.lower(at - 1);
  if (before === 'this') return words.candidate(at - 1, at + 1, { type: 'shift', unit: 'day', by: 0 });
  if (before === 'last' && words.lower(at) === 'night')
    return words.candidate(at - 1, at + 1, { type: 'shift', unit: 'day', by: -1 });
  return null;
}
