import type { DateDraft } from '../draft.ts';
import { monthNames } from '../english/calendar.ts';
import { names } from '../english/currencies.ts';
import { unitNames } from '../english/units.ts';
import { wordList } from '../english/word-list.ts';
import type { Document, Token } from '../text/document.ts';
import { lastStartingBy, overlaps } from '../text/span.ts';
import { isIn } from '../text/words.ts';
import { isInAt, lowerAt, type WrittenNumber } from './found.ts';
import { readMeasure } from './measures.ts';
import { isDash, isDigit, isGap, isLetter } from './scan.ts';

/** Nouns that a number behind them only names: “Section 88”, “Heat 3”, “page 12”, “No. 10”. */
export const labels = wordList(
  `section sections article articles chapter chapters paragraph clause schedule appendix annex page pages p. pp. line row rows seat block column figure
  fig. table part item point question lesson verse psalm no no. nos nos. number numbers # game games round match week day days stage heat lap inning
  quarter season episode volume vol. issue edition series level grade class category tier phase step group pool band zone room suite apartment apt. flat
  floor unit building gate platform lane terminal dock pier hall studio lot plot highway route road interstate motorway exit junction bus tram train
  flight channel radio station act bill resolution proposition amendment rule title order directive regulation case docket form code version type model
  mark mk size super war bottom big aged age ages catch district ward precinct sector`,
);

/** The numbers that may be figures. What hangs on a dropped one by a mark (“2-0”, “12:30:05”) goes with it. */
export function dropNotFigures(
  doc: Document,
  numbers: readonly WrittenNumber[],
  dates: readonly DateDraft[],
): WrittenNumber[] {
  let dropped = -9;
  return numbers.filter((number) => {
    const between =
      number.sign === null && number.form === 'digits' && number.start - dropped < 3
        ? doc.text.slice(dropped, number.end)
        : '';
    const hangs = between !== '' && /^[-–—−:/.×x^]?[-−–]?\d/.test(between);
    const why = hangs ? 'hangs on a number that is no figure' : notAFigure(doc, number, dates);
    if (why === null) return true;
    dropped = number.end;
    doc.trace?.({ stage: 'figures/not-figures', verdict: 'dropped', start: number.start, end: number.end, why });
    return false;
  });
}

/** Why a number is none that measures or counts, whatever stands behind it; null where it may be one. */
function notAFigure(doc: Document, number: WrittenNumber, dates: readonly DateDraft[]): string | null {
  if (!(Math.abs(number.value) < 1e21)) return 'too large to be meant';
  if (isFurniture(doc, number)) return 'furniture of the page, or an advertisement';
  if (number.sign !== null || number.form === 'multiple' || number.form === 'order') return null;
  if (isInDate(doc, number, dates)) return 'part of a date';
  if (number.form !== 'digits' && number.form !== 'fraction') return wordReason(doc, number);
  return digitReason(doc, number);
}

/** What a page counts below its text. */
const pageCounts = wordList('comments shares likes views replies retweets followers reads reactions comment share');
/** How an advertisement begins, and how it ends. */
const offering = wordList('win save get enjoy claim enter buy book subscribe register order download shop earn');
const calling =
  /\b(?:sign up|register now|subscribe (?:now|today)|click here|enter now|terms (?:and conditions )?apply|order now|buy now|book now|download (?:the|our) app)\b/i;
/** An advertisement in a text is no longer, in characters. */
const LONGEST_OFFER = 400;

/** “1,204 comments” on a line of its own; “Win 800 pounds of cheese! Sign up here.” */
function isFurniture(doc: Document, { sentence, first, last }: WrittenNumber): boolean {
  const { first: from = 0, last: to = 0, paragraph = 0 } = doc.sentences[sentence] ?? {};
  if (to - from <= 3 && first === from && isInAt(doc, last, pageCounts)) return true;
  const { start = 0, end = 0 } = doc.paragraphs[paragraph] ?? {};
  return isInAt(doc, from, offering) && end - start <= LONGEST_OFFER && calling.test(doc.text.slice(start, end));
}

function isInDate(doc: Document, number: WrittenNumber, dates: readonly DateDraft[]): boolean {
  const date = dates[lastStartingBy(dates, number.end - 1)];
  if (date === undefined || !overlaps(date, number)) return false;
  // “a 1640 sq m hall”: a unit tells more than four digits do.
  return !(date.start === number.start && date.end === number.end && readMeasure(doc, number) !== null);
}

/** “on the one hand”, “twenty-first”, “four-door” is left to the readers. */
function wordReason(doc: Document, number: WrittenNumber): string | null {
  const next = doc.tokens[number.last];
  // “at eight in the morning”, “ten at night”
  if (number.value <= 12 && isHour(doc, number.last)) return 'a time of day';
  if (isOdds(doc, number)) return 'odds';
  if (isPartOfName(doc, number)) return 'part of a name';
  // “a mother-of-two”
  if (
    lowerAt(doc, number.first - 2) === 'of' &&
    doc.tokens[number.first - 1]?.end === number.start &&
    lowerAt(doc, number.first - 1) === '-'
  )
    return 'whose children they are';
  if (
    next?.text === '-' &&
    next.start === number.end &&
    next.end === doc.tokens[number.last + 1]?.start &&
    ordinal.test(lowerAt(doc, number.last + 1))
  )
    return 'an ordinal';
  if (number.form === 'words' && ordinal.test(next?.lower ?? '') && number.value >= 20) return 'an ordinal';
  return null;
}

/** “in the morning”, “at night” */
function isHour(doc: Document, at: number): boolean {
  const word = lowerAt(doc, at);
  if (word === 'at') return /^(?:night|noon|midnight)$/.test(lowerAt(doc, at + 1));
  return (
    word === 'in' && lowerAt(doc, at + 1) === 'the' && /^(?:morning|afternoon|evening)$/.test(lowerAt(doc, at + 2))
  );
}

/** “two in three firms”, “3.5 out of 5 stars”: both numbers of it */
function isOdds(doc: Document, { first, last, scale, value }: WrittenNumber): boolean {
  if (scale !== 1 || value > 1000) return false;
  const out = lowerAt(doc, last) === 'out' && lowerAt(doc, last + 1) === 'of' ? 1 : 0;
  const ahead = (out === 1 || lowerAt(doc, last) === 'in') && isSmall(doc, last + 1 + out);
  const behind = lowerAt(doc, first - 2) === 'out' && lowerAt(doc, first - 1) === 'of' ? 1 : 0;
  return ahead || ((behind === 1 || lowerAt(doc, first - 1) === 'in') && isSmall(doc, first - 2 - behind));
}

/** A number right there, and no year. */
function isSmall(doc: Document, index: number): boolean {
  const { pos, text = '', end } = doc.tokens[index] ?? {};
  return (
    (pos === 'NUM' &&
      text.length < 4 &&
      doc.tokens[index + 1]?.start !== end &&
      !/^(?:million|billion|trillion|hundred|thousand|dozen)$/.test(lowerAt(doc, index + 1))) ||
    /^(?:three|seven|eight)$/.test(text.toLowerCase())
  );
}

const ordinal =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|\w{3,9}(?:tieth|teenth)|hundredth|thousandth|millionth)$/;

function digitReason(doc: Document, number: WrittenNumber): string | null {
  const { text, tokens } = doc;
  if (isOdds(doc, number)) return 'odds';
  const { start, end } = number;
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(end);
  const next = text.charCodeAt(end + 1);
  const earlier = text.charCodeAt(start - 2);
  if (after === 0x3a && isDigit(next)) return 'a time or a ratio';
  if (before === 0x3a && isDigit(earlier)) return 'a time or a ratio';
  if ((after === 0x2e || after === 0x2c) && isDigit(next)) return 'a version, a list or an address';
  if ((before === 0x2e || before === 0x2c) && isDigit(earlier)) return 'a version, a list or an address';
  if ((after === 0x2f || after === 0x2044) && isDigit(next)) return 'a fraction, a date or a pair';
  if ((before === 0x2f || before === 0x2044) && isDigit(earlier)) return 'a fraction, a date or a pair';
  if (before === 0x2f && isLetter(earlier)) return 'part of a name or an address';
  if (before === 0x23 || before === 0x40 || before === 0x5f) return 'a label';
  if (after === 0xd7 || before === 0xd7) return 'a product';
  if (isOrdinal(text, end)) return 'an ordinal';
  if (isCoordinate(text, end)) return 'a coordinate';
  if (isStamp(doc, number)) return 'a time of day';
  if (isPartOfName(doc, number)) return 'part of a name';
  if (isClock(text, number)) return 'a time of day';
  if (isDash(after) && isDigit(next) && isScore(text, number)) return 'a score or a phone number';
  const previous = tokens[number.first - 1];
  if (number.plain && previous !== undefined && isMonth(previous) && number.value <= 31) return 'a day of the month';
  if (isListNumber(text, number, tokens[number.first])) return 'a list number';
  return null;
}

/** “May 5”; not “may 5 people” */
function isMonth({ lower, text }: Token): boolean {
  return monthNames.has(lower) && /^\p{Lu}/u.test(text);
}

/** “14th”, “1990s”, “49ers” */
function isOrdinal(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  const glued = isLetter(code) || code === 0x27 || code === 0x2019;
  if (!glued) return /^ (?:st|nd|rd|th)(?!\p{L})/u.test(text.slice(end, end + 5));
  return /^(?:(?:st|nd|rd|th|s|ers)(?!\p{L})|['’]s)/iu.test(text.slice(end, end + 4));
}

/** “32°34′S”, “18°E” */
function isCoordinate(text: string, end: number): boolean {
  return /^[°′″'"](?:\d|[NSEW](?!\p{L}))/u.test(text.slice(end, end + 3));
}

/** “09.30 Passengers were told”: what a line of a running report begins with. */
function isStamp({ text, sentences }: Document, { start, end, sentence, behind }: WrittenNumber): boolean {
  if (start !== sentences[sentence]?.start || end - start !== 5) return false;
  const [hours = '', minutes = ''] = text.slice(start, end).split('.');
  return (
    /^\d\d$/.test(hours) &&
    /^\d\d$/.test(minutes) &&
    Number(hours) < 24 &&
    Number(minutes) < 60 &&
    /^\p{Lu}/u.test(behind.text) &&
    !names.has(behind.lower) &&
    !unitNames.has(behind.lower)
  );
}

/** “a new Studio 45”, “Five Rules for Dull Soup”, “Seven Willows Dairy”: inside a sentence that is no headline. */
function isPartOfName(doc: Document, { first, last, plain, form, sentence, start, end }: WrittenNumber): boolean {
  const from = doc.sentences[sentence]?.first ?? 0;
  const [before, next] = [doc.tokens[first - 1], doc.tokens[last]];
  if (before === undefined || next === undefined || first - 2 < from || isDash(doc.text.charCodeAt(end))) return false;
  if (form === 'digits' && plain && end - start < 4 && /^(?:new|old|big|little)$/.test(before.lower))
    return doc.tokens[first - 2]?.pos === 'DET' && isPlain(next);
  if (!isName(next) || isIn(next, monthNames)) return false;
  if (before.text === 'The' && plain) return true;
  const own = doc.tokens[first];
  return form === 'words' && own !== undefined && isName(own) && isPlain(before) && isPlain(doc.tokens[first - 2]);
}

function isName({ text }: Token): boolean {
  return /^\p{Lu}\p{Ll}/u.test(text);
}

function isPlain(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Ll}/u.test(token.text);
}

/** “9am”, “9 a.m.”, “1030 GMT”, “10 o'clock” */
function isClock(text: string, { end, behind }: WrittenNumber): boolean {
  // The first letters of what follows here
  if (!'apoguechnm'.includes(behind.lower.charAt(0))) return false;
  const at = isGap(text.charCodeAt(end)) ? end + 1 : end;
  return /^(?:[ap]\.?m\b|o['’]clock|GMT\b|UTC\b|[EPC][SD]T\b|hrs GMT|noon\b|midnight\b)/i.test(text.slice(at, at + 8));
}

/** “2-0”, “555-1234”, “20-20-20”: digits joined by a hyphen that do not ascend, or go on. */
function isScore(text: string, { end, value }: WrittenNumber): boolean {
  let at = end + 1;
  let other = 0;
  while (at < end + 16 && isDigit(text.charCodeAt(at))) other = other * 10 + text.charCodeAt(at++) - 0x30;
  if (isDash(text.charCodeAt(at)) && isDigit(text.charCodeAt(at + 1))) return true;
  const decimals = (text[at] === '.' || text[at] === ',') && isDigit(text.charCodeAt(at + 1));
  return !decimals && other <= value;
}

/** “1.” or “(1)” at the head of a line. */
function isListNumber(text: string, { start, end, plain }: WrittenNumber, token: Token | undefined): boolean {
  if (!plain || token === undefined) return false;
  const open = text[start - 1] === '(';
  const head = open ? start - 2 : start - 1;
  if (text[end] === ')' && open && end - start <= 2) return true;
  const begins = head < 0 || text[head] === '\n' || text[head] === '\r';
  return begins && (text[end] === '.' || text[end] === ')') && isGap(text.charCodeAt(end + 1));
}

/** Four digits that mean a year wherever no unit stands behind them. */
export function looksLikeYear({ plain, value, end, start }: WrittenNumber): boolean {
  return plain && end - start === 4 && value >= 1500 && value <= 2150;
}
