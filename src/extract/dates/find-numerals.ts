import { possessives } from '../english/function-words.ts';
import type { Document } from '../text/document.ts';
import type { Candidate, Reading } from './reading.ts';
import type { Words } from './tokens.ts';
import { words as vocabulary } from './words.ts';

const year = /^(?:1[5-9]|20)\d\d$/;
/** “by 2100”: so far ahead only a preposition makes it a year. */
const nextCentury = /^21\d\d$/;
/** “2021-22”, “2014–2018”, “2022/23”. */
const yearPair = /^(?<from>(?:1[5-9]|20)\d\d)[-–/](?<to>\d{4}|\d\d)$/;
/** “1990s”, “'90s”, “90s”. */
const decade = /^'?(?<year>(?:1[5-9]|20)\d0|[2-9]0)s$/;
/** “mid-2020”, “end-2022”, “late-1990s”, “mid-June”: one token to wink. */
const hyphenated = /^(?<part>early|mid|late|end)-(?<rest>(?:1[5-9]|20)\d\ds?|[a-z]{3,9}\.?)$/;
/** “Q3”, “H1”, “FY2023”, “FY23”. */
const code = /^(?:Q(?<quarter>[1-4])|H(?<half>[12])|FY(?<fiscal>(?:20)?\d\d)?)$/;

/** Year numbers, pairs of years and decades. Whether a bare number is a year, `not-dates.ts` decides. */
export function findYear(words: Words, at: number): Candidate | null {
  const word = words.lower(at);
  if (word.length === 2) return findShortYear(words, at);
  if (word.length <= 5 && word.endsWith('s')) return findDecade(words, at);
  const isFar =
    nextCentury.test(word) && /^(?:by|until|till)$/.test(words.lower(at - 1)) && words.word(at + 1)?.pos !== 'NOUN';
  if (word.length === 4 && (year.test(word) || isFar))
    return fiscal(
      words,
      findSplitPair(words, at) ?? words.candidate(at, at + 1, calendarYear(Number(word)), 'context'),
    );
  const { from, to = '' } = yearPair.exec(word)?.groups ?? {};
  return from === undefined ? null : fiscal(words, pairOf(words, at, at + 1, Number(from), to));
}

const fiscalWord = /^(?:fiscal|financial|academic|school|marketing)$/;

/** With the words that make it a business year: “fiscal 2023”, “the 2022-23 financial year”. */
function fiscal(words: Words, found: Candidate | null): Candidate | null {
  if (found === null) return null;
  let { first, last } = found;
  if (words.lower(first - 1) === 'year' && fiscalWord.test(words.lower(first - 2))) first -= 2;
  else if (fiscalWord.test(words.lower(first - 1))) first--;
  if (fiscalWord.test(words.lower(last)) && words.lower(last + 1) === 'year') last += 2;
  if (first === found.first && last === found.last) return found;
  if (words.lower(first - 1) === 'the') first--;
  return words.candidate(first, last, found.reading);
}

/** “mid-2020”, “end-2022”, “the mid-1990s”, “mid-June 2021”. */
export function findHyphenated(words: Words, at: number): Candidate | null {
  const { part, rest = '' } = hyphenated.exec(words.lower(at))?.groups ?? {};
  if (part !== 'early' && part !== 'mid' && part !== 'late' && part !== 'end') return null;
  const month = vocabulary.get(rest);
  if (month?.kind === 'month') {
    const hasYear = words.lower(at + 1).length === 4 && year.test(words.lower(at + 1));
    const of: Reading = { ...calendarYear(hasYear ? Number(words.lower(at + 1)) : null), month: month.month };
    return words.candidate(at, at + (hasYear ? 2 : 1), { type: 'part', part, of });
  }
  if (month !== undefined || !/^\d/.test(rest)) return null;
  if (!rest.endsWith('s')) return words.candidate(at, at + 1, { type: 'part', part, of: calendarYear(Number(rest)) });
  const first = words.lower(at - 1) === 'the' ? at - 1 : at;
  return words.candidate(first, at + 1, { type: 'part', part, of: { type: 'decade', year: Number(rest.slice(0, 4)) } });
}

/** “Q3”, “H1”, “FY2023”, “FY 2023”, “FY 2022-23”. A year beside it joins in `compose.ts`. */
export function findCode(words: Words, at: number): Candidate | null {
  const pair = /^FY((?:20)?\d\d)[-–/](\d\d)$/.exec(words.word(at)?.text ?? '');
  if (pair !== null) return pairOf(words, at, at + 1, Number(pair[1]?.slice(-2)) + 2000, pair[2] ?? '');
  const parts = code.exec(words.word(at)?.text ?? '')?.groups;
  if (parts === undefined) return null;
  const { quarter, half, fiscal: fiscalYear } = parts;
  if (quarter !== undefined) return section(words, at, at + 1, 'quarter', Number(quarter));
  if (half !== undefined) return section(words, at, at + 1, 'half', Number(half));
  if (fiscalYear !== undefined) {
    const year = Number(fiscalYear.slice(-2)) + 2000;
    const reading: Reading = hasSplitYears(words.doc)
      ? { type: 'years', from: year - 1, to: year }
      : calendarYear(year);
    return words.candidate(at, at + 1, reading);
  }
  const next = findYear(words, at + 1);
  return next === null ? null : words.candidate(at, next.last, next.reading);
}

const split = new WeakMap<Document, boolean>();

/** Whether a text writes its business years as “2021-22”: then FY22 is that one. */
function hasSplitYears(doc: Document): boolean {
  const known =
    split.get(doc) ??
    /\b(?:fiscal|financial)(?: year)? 20\d\d[-–/]\d\d\b|\b20\d\d[-–/]\d\d (?:fiscal|financial) year|\bFY ?20\d\d[-–/]\d\d\b/i.test(
      doc.text,
    );
  split.set(doc, known);
  return known;
}

/** “the 19th century”, “the early nineteenth century”: its hundred years, or the third of them. */
export function findCentury(words: Words, at: number): Candidate | null {
  const near = words.lower(at - 1) === '-' ? at - 2 : at - 1;
  const nth = centuryOf(words.lower(near));
  if (nth === null || /^bc(?:e)?$/.test(words.lower(at + 1))) return null;
  const from = (nth - 1) * 100 + 1;
  const part = words.lower(near - 1) === '-' ? near - 2 : near - 1;
  const third = ['early', 'mid', 'late'].indexOf(words.lower(part));
  const reading: Reading =
    third < 0
      ? { type: 'years', from, to: from + 99 }
      : { type: 'years', from: from + third * 33, to: third === 2 ? from + 99 : from + third * 33 + 32 };
  let first = third < 0 ? near : part;
  // “scored his 19th century”
  if (words.isIn(first - 1, possessives)) return null;
  if (words.lower(first - 1) === 'the') first--;
  return words.candidate(first, at + 1, reading);
}

function centuryOf(word: string): number | null {
  // “the 21st century” is now.
  const digits = /^([1-9]|1\d|20)(?:st|nd|rd|th)$/.exec(word)?.[1];
  const nth = digits === undefined ? centuryWords.indexOf(word) + 1 : Number(digits);
  return nth > 0 ? nth : null;
}

const centuryWords =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

/** “’82”, “the class of '98”. */
function findShortYear(words: Words, at: number): Candidate | null {
  const mark = words.lower(at - 1);
  if ((mark !== "'" && mark !== '’' && mark !== '‘') || !words.isJoined(at) || words.isJoined(at - 1)) return null;
  const number = Number(words.lower(at));
  if (
    !/^\d\d$/.test(words.lower(at)) ||
    !/^(?:in|since|of|from|by|until|after|before|early|late|the|and|to)$/.test(words.lower(at - 2))
  )
    return null;
  // An apostrophe stands for the century that has been: '82 is 1982, '07 is 2007.
  return words.candidate(at - 1, at + 1, calendarYear(number + (number > 40 ? 1900 : 2000)));
}

function findDecade(words: Words, at: number): Candidate | null {
  const { year: digits } = decade.exec(words.lower(at))?.groups ?? {};
  if (digits === undefined) return null;
  const written = Number(digits);
  const from = /^['‘’]$/.test(words.lower(at - 1)) && words.isJoined(at) ? at - 1 : at;
  // “in his 80s” is an age.
  if (written < 100 && words.lower(from - 1) !== 'the') return null;
  const first = words.lower(from - 1) === 'the' ? from - 1 : from;
  return words.candidate(first, at + 1, { type: 'decade', year: written < 100 ? written + 1900 : written });
}

/** “2014 – 18” where wink parts the two. */
function findSplitPair(words: Words, at: number): Candidate | null {
  if (!/^[-–/]$/.test(words.lower(at + 1)) || !words.isJoined(at + 1) || !words.isJoined(at + 2)) return null;
  const to = words.lower(at + 2);
  return /^(?:\d{4}|\d\d)$/.test(to) ? pairOf(words, at, at + 3, Number(words.lower(at)), to) : null;
}

function pairOf(words: Words, first: number, last: number, from: number, to: string): Candidate | null {
  const end = to.length === 4 ? Number(to) : Math.floor(from / 100) * 100 + Number(to);
  if (end <= from || end > 2100 || (to.length === 2 && end - from > 40)) return null;
  return words.candidate(first, last, { type: 'years', from, to: end }, 'context');
}

function section(words: Words, first: number, last: number, unit: 'quarter' | 'half', nth: number): Candidate {
  return words.candidate(first, last, { type: 'section', unit, nth, isFiscal: false, of: null });
}

function calendarYear(year: number | null): Extract<Reading, { type: 'calendar' }> {
  return { type: 'calendar', year, month: null, day: null, lastDay: null, which: null, of: null };
}
