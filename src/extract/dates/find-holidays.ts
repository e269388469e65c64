import type { Candidate, Reading } from './reading.ts';
import type { Words } from './tokens.ts';

/** Holidays with the same day every year wherever they are kept; those that move, or differ by country, are none. */
const holidays: ReadonlyMap<string, readonly [month: number, day: number]> = new Map([
  ["new year 's eve", [12, 31]],
  ["new year 's day", [1, 1]],
  ['christmas eve', [12, 24]],
  ['christmas day', [12, 25]],
  ['boxing day', [12, 26]],
  ["valentine 's day", [2, 14]],
  ["st patrick 's day", [3, 17]],
  ["st. patrick 's day", [3, 17]],
  ["international women 's day", [3, 8]],
  ['may day', [5, 1]],
  ['anzac day', [4, 25]],
  ['bastille day', [7, 14]],
  ['armistice day', [11, 11]],
]);

/** Tokens of the longest name. */
const LONGEST = 4;

const year = /^(?:1[5-9]|20)\d\d$/;

/** “New Year's Eve”, “Christmas Day 2019”, whose last word, “day” or “eve”, stands at `at`. */
export function findHoliday(words: Words, at: number): Candidate | null {
  if (!words.isCapitalised(at)) return null;
  let name = words.lower(at);
  for (let first = at - 1; first > at - LONGEST; first--) {
    name = `${words.lower(first).replace('’', "'")} ${name}`;
    const day = holidays.get(name);
    if (day !== undefined) return dated(words, first, at, day);
  }
  return null;
}

/** “by Christmas”, “before Christmas 2019”: the day, where a preposition asks for one and no noun follows. */
export function findChristmas(words: Words, at: number): Candidate | null {
  const next = words.word(at + 1);
  if (!words.isCapitalised(at) || !/^(?:by|before|until|since|at|after|on)$/.test(words.lower(at - 1))) return null;
  const ends =
    next === null || next.pos === 'PUNCT' || next.pos === 'CCONJ' || next.pos === 'ADP' || year.test(next.lower);
  return ends && next?.text !== '-' ? dated(words, at, at, [12, 25]) : null;
}

function dated(words: Words, first: number, at: number, [month, day]: readonly [number, number]): Candidate {
  const comma = words.lower(at + 1) === ',' ? 1 : 0;
  const written = words.lower(at + 1 + comma);
  const isDated = year.test(written);
  const reading: Reading = {
    type: 'calendar',
    year: isDated ? Number(written) : null,
    month,
    day,
    lastDay: null,
    which: null,
    of: null,
  };
  return words.candidate(first, isDated ? at + 2 + comma : at + 1, reading);
}
