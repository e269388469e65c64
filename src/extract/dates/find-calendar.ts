import { Chrono, casual, type ParsedResult } from 'chrono-node/en';
import { months } from '../english/calendar.ts';
import type { Document } from '../text/document.ts';
import { Pos } from '../text/parts-of-speech.ts';
import type { Candidate, Reading } from './reading.ts';
import type { Words } from './tokens.ts';

/**
 * chrono-node reads what is written on the calendar, in every order that news uses: month names and numerals. It is given
 * windows of a few tokens with one month in them (it is quadratic in results), and only what it is certain of is taken: what
 * is left out – a year, mostly – is for `choose-year.ts` to find, which knows the tense. So neither its clock nor its
 * time zone has a say. Relative and anaphoric expressions it reads from “now” and at other grains than EDTF: those have
 * finders of their own.
 */
const parserNames = [
  'ENYearMonthDayParser',
  'ISOFormatParser',
  'SlashDateFormatParser',
  'ENMonthNameLittleEndianParser',
  'ENMonthNameMiddleEndianParser',
  'ENYearMonthNameParser',
  'ENMonthNameParser',
];
const chrono = new Chrono({
  parsers: parserNames.map((name) => {
    const parser = casual.parsers.find((candidate) => candidate.constructor.name === name);
    if (parser === undefined) throw new Error(`chrono-node has no ${name} any more: find-calendar.ts needs another.`);
    return parser;
  }),
  refiners: [],
});

/** Any day will do: nothing that chrono implies is used. */
const reference = { instant: new Date(Date.UTC(2001, 0, 1, 12)), timezone: 0 };

type Calendar = Extract<Reading, { type: 'calendar' }>;
interface Parsed {
  readonly start: number;
  readonly end: number;
  readonly reading: Calendar;
}

/** What chrono made of a window; the same few windows come again and again. Bounded. */
const memo = new Map<string, Parsed | null>();
const MEMO = 4000;

const dayToken = /^(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/i;
/** “the fourth of July” */
const dayWord =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth)$/;
const dayRangeToken = /^(?:0?[1-9]|[12]\d|3[01])[-–](?:0?[1-9]|[12]\d|3[01])$/;
const yearToken = /^(?:1\d|20|21)\d\d$/;
const rangeWord = /^(?:[-–—]|to|through|until|till)$/;
const rangeOpener = /^(?:from|between)$/;
const numericDate = /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}(?<mark>[-/.])\d{1,2}\k<mark>\d{4})(?:T[\d:.]+Z?)?$/;

/** A date around the month name at `at`: “3-4 May 2019”, “Sept. 9”, “March of 2019”. */
export function findAroundMonth(words: Words, at: number, month: number): Candidate | null {
  const odd = oddOrder(words, at, month);
  if (odd !== null) return odd;
  const first = dayBefore(words, at);
  const last = yearAfter(words, first === at ? dayAfter(words, at) : at + 1);
  if (last === first + 1) {
    // The month alone needs no parser, and chrono passes over “Oct” without its stop.
    const reading: Calendar = { type: 'calendar', year: null, month, day: null, lastDay: null, which: null, of: null };
    return words.candidate(first, last, reading, 'context');
  }
  const { start, end } = words.span(first, last);
  const parsed = read(words.doc.text.slice(start, end));
  return parsed === null ? null : place(words, first, last, parsed);
}

/** Orders that chrono does not read: “2018 March 18”, “March 18th of 2019”, “May eighth, 2010”, “Jan 4 08:15:30 CET 2019”, “May. 9, 2019”. */
function oddOrder(words: Words, at: number, month: number): Candidate | null {
  const of = (first: number, last: number, day: string, year: string): Candidate => {
    const reading: Calendar = {
      type: 'calendar',
      year: Number(year),
      month,
      day: dayNumberOf(day),
      lastDay: null,
      which: null,
      of: null,
    };
    return words.candidate(first, last, reading);
  };
  if (
    yearToken.test(words.lower(at - 1)) &&
    dayToken.test(words.lower(at + 1)) &&
    !yearToken.test(words.lower(at + 2)) &&
    !yearToken.test(words.lower(at + 3))
  )
    return of(at - 1, at + 2, words.lower(at + 1), words.lower(at - 1));
  let next = words.lower(at + 1) === '.' && words.isJoined(at + 1) ? at + 2 : at + 1;
  const day = words.lower(next);
  const isWord = dayWord.test(day);
  if (!dayToken.test(day) && !isWord) return null;
  const isPlain = next === at + 1 && !isWord;
  next++;
  if (/^\d{1,2}:\d\d(?::\d\d)?$/.test(words.lower(next))) {
    next++;
    if (/^[a-z]{3,4}$/.test(words.lower(next))) next++;
  } else if (words.lower(next) === 'of' || words.lower(next) === ',')
    next += isPlain && words.lower(next) === ',' ? 0 : 1;
  else if (isPlain) return null;
  return yearToken.test(words.lower(next)) ? of(at, next + 1, day, words.lower(next)) : null;
}

const dayWords =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

function dayNumberOf(word: string): number {
  return word === 'thirtieth' ? 30 : dayWords.indexOf(word) + 1 || Number.parseInt(word, 10);
}

const dashed = /^(?<day>\d{1,2})-(?<month>[a-z]{3,9})-(?<year>\d{4})$/;

/** “13-Jan-2018”, in one token or in five. */
function findDashed(words: Words, at: number): Candidate | null {
  const { start } = words.at(at);
  const parts = dashed.exec(
    /^[\d\p{L}-]{8,17}(?![\p{L}\d])/u.exec(words.doc.text.slice(start, start + 18))?.[0]?.toLowerCase() ?? '',
  )?.groups;
  const month = months.findIndex((names) => names.some((name) => name === parts?.month)) + 1;
  if (parts === undefined || month === 0 || Number(parts.day) > 31) return null;
  const end = start + `${parts.day}-${parts.month}-${parts.year}`.length;
  let last = at + 1;
  while (last < words.last && words.at(last).start < end) last++;
  const reading: Calendar = {
    type: 'calendar',
    year: Number(parts.year),
    month,
    day: Number(parts.day),
    lastDay: null,
    which: null,
    of: null,
  };
  return { start, end, first: at, last, sentence: words.index, reading, needs: null };
}

/** Which number of “3/4/2001” is the month: by a date of the text that can be read one way only; null where none tells. */
function dayComesFirst(doc: Document): boolean | null {
  let known = dayFirst.get(doc);
  if (known === undefined) {
    const [, a = '', b = ''] =
      /\b(\d{1,2})\/(\d{1,2})\/\d{4}\b/.exec(doc.text.replace(/\b(?:0?\d|1[0-2])\/(?:0?\d|1[0-2])\/\d{4}\b/g, '')) ??
      [];
    known = Number(a) > 12 ? true : Number(b) > 12 ? false : null;
    dayFirst.set(doc, known);
  }
  return known;
}

const dayFirst = new WeakMap<Document, boolean | null>();

/** “3/4/2001” and “3.10.2022”: with points the day comes first; with strokes only where the text tells. */
function findAmbiguous(words: Words, at: number): Candidate | null {
  const [, a = '', mark = '', b = '', year = ''] = /^(\d{1,2})([/.])(\d{1,2})\2(\d{4})$/.exec(words.text(at)) ?? [];
  if (year === '' || Number(a) > 12 || Number(b) > 12 || Number(a) === 0 || Number(b) === 0) return null;
  const first = mark === '.' || a === b ? true : dayComesFirst(words.doc);
  const [day, month] = first === true ? [a, b] : [b, a];
  const reading: Reading =
    first === null
      ? { type: 'unclear' }
      : {
          type: 'calendar',
          year: Number(year),
          month: Number(month),
          day: Number(day),
          lastDay: null,
          which: null,
          of: null,
        };
  return words.candidate(at, at + 1, reading);
}

/** “2023-09-19”, “19/9/2023”, “13-Jan-2018”. */
export function findNumeric(words: Words, at: number): Candidate | null {
  const other = findDashed(words, at) ?? findAmbiguous(words, at);
  if (other !== null) return other;
  const text = words.text(at);
  if (text.length < 8 || !numericDate.test(text)) return null;
  const parsed = read(text);
  return parsed === null ? null : place(words, at, at + 1, parsed);
}

/** “4 and 5”: two days in a row are one stretch. */
function isNextDay(a: string, b: string): boolean {
  return Number.parseInt(b, 10) === Number.parseInt(a, 10) + 1;
}

/** First token of “17 – 18 of [October]”, or `at` where no day stands before. */
function dayBefore(words: Words, at: number): number {
  let i = at - 1;
  if (words.lower(i) === 'of') i--;
  if (i === at - 2 && dayWord.test(words.lower(i))) return i;
  if (dayRangeToken.test(words.lower(i))) return i;
  if (!dayToken.test(words.lower(i))) return at;
  if (!dayToken.test(words.lower(i - 2))) return i;
  const isPair =
    words.lower(i - 1) === 'and' && (words.lower(i - 3) === 'between' || isNextDay(words.lower(i - 2), words.lower(i)));
  return rangeWord.test(words.lower(i - 1)) || isPair ? i - 2 : i;
}

/** Token after “[October] 17 – 18”. */
function dayAfter(words: Words, at: number): number {
  if (dayRangeToken.test(words.lower(at + 1))) return at + 2;
  if (!dayToken.test(words.lower(at + 1))) return at + 1;
  if (!dayToken.test(words.lower(at + 3))) return at + 2;
  // “on March 4 and 5”; not “on March 4 and 5 people”
  const isPair =
    words.lower(at + 2) === 'and' &&
    isNextDay(words.lower(at + 1), words.lower(at + 3)) &&
    words.isPos(at + 4, Pos.PUNCT | Pos.ADP | Pos.VERB | Pos.AUX | Pos.CCONJ | Pos.EDGE);
  return rangeWord.test(words.lower(at + 2)) || isPair ? at + 4 : at + 2;
}

/** Token after “, 2023” or “of 2023”. */
function yearAfter(words: Words, at: number): number {
  if (yearToken.test(words.lower(at))) return at + 1;
  if ((words.lower(at) === ',' || words.lower(at) === 'of') && yearToken.test(words.lower(at + 1))) return at + 2;
  return at;
}

function place(words: Words, first: number, last: number, { start, end, reading }: Parsed): Candidate {
  const from = words.at(first).start;
  const span = { start: from + start, end: from + end };
  let [a, b] = [first, last];
  while (a < b && words.at(a).end <= span.start) a++;
  while (b > a && words.at(b - 1).start >= span.end) b--;
  const whole = { ...span, first: a, last: b, sentence: words.index, reading };
  // “from 5 to 9 May” is a whole, as “from May to July” is.
  if (reading.lastDay !== null && rangeOpener.test(words.lower(a - 1)))
    return { ...whole, start: words.at(a - 1).start, first: a - 1, needs: null };
  return { ...whole, needs: 'context' };
}

function read(window: string): Parsed | null {
  const known = memo.get(window);
  if (known !== undefined) return known;
  // Equal in length: chrono does not know every dash, nor “through” after a month.
  const plain = window
    .replace(/[–—]/g, '-')
    .replace(/\s/g, ' ')
    .replace(/\bthrough\b/, '  to   ')
    .replace(/\band\b/, 'to ')
    .replace(/\b(?:until|till)\b/, (w) => 'to'.padEnd(w.length));
  const results = chrono.parse(plain, reference);
  const longest = results.reduce<ParsedResult | null>(
    (a, b) => (a === null || b.text.length > a.text.length ? b : a),
    null,
  );
  const parsed = longest === null ? null : certain(longest);
  if (memo.size >= MEMO) memo.clear();
  memo.set(window, parsed);
  return parsed;
}

function certain(result: ParsedResult): Parsed | null {
  const get = (part: 'year' | 'month' | 'day') => (result.start.isCertain(part) ? result.start.get(part) : null);
  const [year, month, day] = [get('year'), get('month'), get('day')];
  if (month === null || (day === null && result.end != null)) return null;
  const words = result.text.trimEnd();
  const start = result.index + (words.length - words.trimStart().length);
  return {
    start,
    end: result.index + words.length,
    reading: { type: 'calendar', year, month, day, lastDay: result.end?.get('day') ?? null, which: null, of: null },
  };
}
