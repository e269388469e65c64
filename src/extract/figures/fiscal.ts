import type { DateDraft } from '../draft.ts';
import type { Document, Sentence } from '../text/document.ts';
import type { Span } from '../text/span.ts';
import type { Found } from './found.ts';
import { isOver } from './placed-dates.ts';

/** The business year that a results story is about. */
export interface FiscalYear {
  /** Its first month, counted from the year 0. */
  readonly first: number;
  /** Which quarter of it is reported, 1 to 4. */
  readonly quarter: number;
}

/** “the first half”, “full-year”: a part of that year, without its date. */
export interface FiscalTerm extends Span {
  readonly edtf: string;
  /** Whether it was over with the quarter that is reported. */
  readonly isOver: boolean;
}

/** How a results story begins: so many sentences may tell which quarter it is about. */
const LEAD = 5;

const quarterNamed = /\b(?:(first|second|third|fourth)[- ](?:fiscal[- ])?quarter|Q([1-4]))\b/gi;
const ordinals = ['first', 'second', 'third', 'fourth'];

/**
 * The business year of “second-quarter profit … in the three months to September 30”: it began in April. Null where the text does not
 * number its quarter.
 */
export function fiscalYearOf(doc: Document, dates: readonly DateDraft[]): FiscalYear | null {
  const end = doc.sentences[Math.min(LEAD, doc.sentences.length) - 1]?.end ?? 0;
  const named = [...doc.text.slice(0, end).matchAll(quarterNamed)];
  // “charges will be booked in the fourth quarter”: what is still to come is not reported.
  const isReported = ({ index }: RegExpExecArray) => {
    const date = dates.find((each) => each.start <= index && index < each.end);
    return date === undefined || isOver(doc, date);
  };
  const found = named.find(isReported) ?? named[0];
  const quarter = found === undefined ? quarterBySum(doc.text) : numberOf(found);
  if (quarter === null) return null;
  const isBase = ({ start, end: last }: Span) =>
    /\b(?:earlier|ago|before|last|previous|prior)\b/i.test(doc.text.slice(start, last));
  const quarters = dates.filter((date) => date.start < end && isQuarter(date.edtf) && !isBase(date));
  // “the three months to September” tells the months; “the second quarter” alone is the calendar's.
  const isNamed = ({ start, end: last }: Span) => named.some(({ index }) => start <= index && index < last);
  const told =
    quarters.find((date) => !isNamed(date)) ??
    quarters.find(({ start, end: last }) => found !== undefined && start <= found.index && found.index < last) ??
    quarters[0];
  return told?.edtf == null ? null : { first: monthOf(told.edtf) - 3 * (quarter - 1), quarter };
}

function numberOf([, word, digit]: RegExpExecArray): number {
  return word === undefined ? Number(digit) : ordinals.indexOf(word.toLowerCase()) + 1;
}

/** Results of a half are told with those of its last quarter, those of nine months with the third. */
function quarterBySum(text: string): number | null {
  if (/\b(?:In|for|over) the (?:fiscal )?first half,? /i.test(text)) return 2;
  return /\b(?:In|for|over) the (?:first )?nine months,? /i.test(text) ? 3 : null;
}

function isQuarter(edtf: string | null): boolean {
  if (edtf === null || !/^\d{4}-\d{2}\/\d{4}-\d{2}$/.test(edtf)) return false;
  return monthOf(edtf.slice(8)) - monthOf(edtf) === 2;
}

/** Months since the year 0 of “2024-07…”. */
function monthOf(edtf: string): number {
  return Number(edtf.slice(0, 4)) * 12 + Number(edtf.slice(5, 7)) - 1;
}

function written(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
}

const term =
  /\b(?:(first|second)[- ]half|(half)[- ]year(?:ly)?|(full)[- ](?:fiscal |financial )?year|(nine) months)\b(?! (?:to|ended|ending|of|from)\b)/gi;

/** Which months of the year a term is of, and by which quarter they are over; null where the quarter does not tell. */
function monthsOf(
  half: string | undefined,
  isYear: boolean,
  isNine: boolean,
  quarter: number,
): [number, number] | null {
  if (isYear) return [0, 12];
  if (isNine) return quarter === 3 ? [0, 9] : null;
  const which = half === undefined ? (quarter === 2 ? 'first' : null) : half.toLowerCase();
  return which === null ? null : which === 'first' ? [0, 6] : [6, 12];
}

/** The parts of the business year that a sentence names without a date of their own. */
export function fiscalTerms(
  { text }: Document,
  { start, end }: Sentence,
  { first, quarter }: FiscalYear,
  dates: readonly Span[],
): FiscalTerm[] {
  const terms: FiscalTerm[] = [];
  for (const match of text.slice(start, end).matchAll(term)) {
    const [words, half, , year, nine] = match;
    const at = start + match.index;
    const months = monthsOf(half, year !== undefined, nine !== undefined, quarter);
    if (months === null || dates.some((date) => date.start < at + words.length && at < date.end)) continue;
    const edtf = `${written(first + months[0])}/${written(first + months[1] - 1)}`;
    terms.push({ start: at, end: at + words.length, edtf, isOver: months[1] <= 3 * quarter });
  }
  return terms;
}

/** “the third fiscal quarter ended | Sept. 28”: what a day is the end of. */
const endedOn = /\b(quarter|half)(?: that)? end(?:ed|ing) (?:on )?$/i;

/** The quarter or half that a day is told to end, as months; null for any other day. */
export function sectionEndedOn({ text }: Document, { start, edtf, grain }: DateDraft): string | null {
  const [, unit] = endedOn.exec(text.slice(Math.max(0, start - 24), start)) ?? [];
  if (unit === undefined || edtf === null || grain !== 'day') return null;
  const last = monthOf(edtf);
  return `${written(last - (unit.toLowerCase() === 'half' ? 5 : 2))}/${written(last)}`;
}

/** What stands behind a figure is tied to it less than what stands before it. */
const BEHIND = 3;

/** The part of the business year that a figure is of: the nearest that is named, where `other`, a date, stands no nearer. */
export function fiscalPeriod(figure: Found, terms: readonly FiscalTerm[], other: Span | null): string | null {
  const away = ({ start, end }: Span) =>
    end <= figure.start ? figure.start - end : Math.max(0, start - figure.end) * BEHIND;
  const [nearest] = terms.toSorted((a, b) => away(a) - away(b));
  if (nearest === undefined || (other !== null && away(other) <= away(nearest))) return null;
  // What is over was reached, and what is not is only foreseen.
  return nearest.isOver === (figure.modality === 'actual') ? nearest.edtf : null;
}
