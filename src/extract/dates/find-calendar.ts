import { Chrono, casual, type ParsedResult } from 'chrono-node/en';
import { months } from '../english/calendar.ts';
import type { Document, Sentence, Token } from '../text/document.ts';
import type { Candidate, Reading } from './reading.ts';

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

/** A date around the month name at `tokens[at]`: “3-4 May 2019”, “Sept. 9”, “March of 2019”. */
export function findAroundMonth(
  doc: Document,
  sentence: Sentence,
  index: number,
  at: number,
  month: number,
): Candidate | null {
  const { tokens } = doc;
  const odd = oddOrder(doc, sentence, index, at, month);
  if (odd !== null) return odd;
  const first = dayBefore(tokens, sentence, at);
  const last = yearAfter(tokens, sentence, first === at ? dayAfter(tokens, sentence, at) : at + 1);
  if (last === first + 1) {
    // The month alone needs no parser, and chrono passes over “Oct” without its stop.
    const { start, end } = tokens[at] as Token;
    const reading: Calendar = { type: 'calendar', year: null, month, day: null, lastDay: null, which: null, of: null };
    return { start, end, first, last, sentence: index, reading, needs: 'context' };
  }
  const parsed = read(doc.text.slice((tokens[first] as Token).start, (tokens[last - 1] as Token).end));
  return parsed === null ? null : place(doc, index, first, last, parsed);
}

/** Orders that chrono does not read: “2018 March 18”, “March 18th of 2019”, “May eighth, 2010”, “Jan 4 08:15:30 CET 2019”, “May. 9, 2019”. */
function oddOrder(doc: Document, sentence: Sentence, index: number, at: number, month: number): Candidate | null {
  const word = (i: number) => (i >= sentence.first && i < sentence.last ? (doc.tokens[i] as Token).lower : '');
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
    const [start, end] = [(doc.tokens[first] as Token).start, (doc.tokens[last - 1] as Token).end];
    return { start, end, first, last, sentence: index, reading, needs: null };
  };
  if (
    yearToken.test(word(at - 1)) &&
    dayToken.test(word(at + 1)) &&
    !yearToken.test(word(at + 2)) &&
    !yearToken.test(word(at + 3))
  )
    return of(at - 1, at + 2, word(at + 1), word(at - 1));
  let next = word(at + 1) === '.' && doc.tokens[at + 1]?.start === doc.tokens[at]?.end ? at + 2 : at + 1;
  const day = word(next);
  const isWord = dayWord.test(day);
  if (!dayToken.test(day) && !isWord) return null;
  const isPlain = next === at + 1 && !isWord;
  next++;
  if (/^\d{1,2}:\d\d(?::\d\d)?$/.test(word(next))) {
    next++;
    if (/^[a-z]{3,4}$/.test(word(next))) next++;
  } else if (word(next) === 'of' || word(next) === ',') next += isPlain && word(next) === ',' ? 0 : 1;
  else if (isPlain) return null;
  return yearToken.test(word(next)) ? of(at, next + 1, day, word(next)) : null;
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
function findDashed(doc: Document, index: number, at: number): Candidate | null {
  const { start } = doc.tokens[at] as Token;
  const parts = dashed.exec(
    /^[\d\p{L}-]{8,17}(?![\p{L}\d])/u.exec(doc.text.slice(start, start + 18))?.[0]?.toLowerCase() ?? '',
  )?.groups;
  const month = months.findIndex((names) => names.some((name) => name === parts?.month)) + 1;
  if (parts === undefined || month === 0 || Number(parts.day) > 31) return null;
  const end = start + `${parts.day}-${parts.month}-${parts.year}`.length;
  let last = at + 1;
  while ((doc.tokens[last]?.start ?? end) < end) last++;
  const reading: Calendar = {
    type: 'calendar',
    year: Number(parts.year),
    month,
    day: Number(parts.day),
    lastDay: null,
    which: null,
    of: null,
  };
  return { start, end, first: at, last, sentence: index, reading, needs: null };
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
function findAmbiguous(doc: Document, index: number, at: number): Candidate | null {
  const token = doc.tokens[at] as Token;
  const [, a = '', mark = '', b = '', year = ''] = /^(\d{1,2})([/.])(\d{1,2})\2(\d{4})$/.exec(token.text) ?? [];
  if (year === '' || Number(a) > 12 || Number(b) > 12 || Number(a) === 0 || Number(b) === 0) return null;
  const first = mark === '.' || a === b ? true : dayComesFirst(doc);
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
  return { start: token.start, end: token.end, first: at, last: at + 1, sentence: index, reading, needs: null };
}

/** “2023-09-19”, “19/9/2023”, “13-Jan-2018”. */
export function findNumeric(doc: Document, index: number, at: number): Candidate | null {
  const token = doc.tokens[at] as Token;
  const other = findDashed(doc, index, at) ?? findAmbiguous(doc, index, at);
  if (other !== null) return other;
  if (token.text.length < 8 || !numericDate.test(token.text)) return null;
  const parsed = read(token.text);
  return parsed === null ? null : place(doc, index, at, at + 1, parsed);
}

/** “4 and 5”: two days in a row are one stretch. */
function isNextDay(a: string, b: string): boolean {
  return Number.parseInt(b, 10) === Number.parseInt(a, 10) + 1;
}

/** First token of “17 – 18 of [October]”, or `at` where no day stands before. */
function dayBefore(tokens: readonly Token[], sentence: Sentence, at: number): number {
  const word = (i: number) => (i >= sentence.first ? (tokens[i] as Token).lower : '');
  let i = at - 1;
  if (word(i) === 'of') i--;
  if (i === at - 2 && dayWord.test(word(i))) return i;
  if (dayRangeToken.test(word(i))) return i;
  if (!dayToken.test(word(i))) return at;
  if (!dayToken.test(word(i - 2))) return i;
  const isPair = word(i - 1) === 'and' && (word(i - 3) === 'between' || isNextDay(word(i - 2), word(i)));
  return rangeWord.test(word(i - 1)) || isPair ? i - 2 : i;
}

/** Token after “[October] 17 – 18”. */
function dayAfter(tokens: readonly Token[], sentence: Sentence, at: number): number {
  const word = (i: number) => (i < sentence.last ? (tokens[i] as Token).lower : '');
  if (dayRangeToken.test(word(at + 1))) return at + 2;
  if (!dayToken.test(word(at + 1))) return at + 1;
  if (!dayToken.test(word(at + 3))) return at + 2;
  // “on March 4 and 5”; not “on March 4 and 5 people”
  const isPair =
    word(at + 2) === 'and' &&
    isNextDay(word(at + 1), word(at + 3)) &&
    (at + 4 >= sentence.last || /^(?:PUNCT|ADP|VERB|AUX|CCONJ)$/.test((tokens[at + 4] as Token).pos));
  return rangeWord.test(word(at + 2)) || isPair ? at + 4 : at + 2;
}

/** Token after “, 2023” or “of 2023”. */
function yearAfter(tokens: readonly Token[], sentence: Sentence, at: number): number {
  const word = (i: number) => (i < sentence.last ? (tokens[i] as Token).lower : '');
  if (yearToken.test(word(at))) return at + 1;
  if ((word(at) === ',' || word(at) === 'of') && yearToken.test(word(at + 1))) return at + 2;
  return at;
}

function place(doc: Document, sentence: number, first: number, last: number, parsed: Parsed): Candidate {
  const from = (doc.tokens[first] as Token).start;
  const limit = (doc.sentences[sentence] as Sentence).first;
  const start = from + parsed.start;
  const end = from + parsed.end;
  let [a, b] = [first, last];
  while (a < b && (doc.tokens[a] as Token).end <= start) a++;
  while (b > a && (doc.tokens[b - 1] as Token).start >= end) b--;
  // “from 5 to 9 May” is a whole, as “from May to July” is.
  const before = doc.tokens[a - 1];
  if (parsed.reading.lastDay !== null && a > limit && before !== undefined && rangeOpener.test(before.lower))
    return { start: before.start, end, first: a - 1, last: b, sentence, reading: parsed.reading, needs: null };
  return { start, end, first: a, last: b, sentence, reading: parsed.reading, needs: 'context' };
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
