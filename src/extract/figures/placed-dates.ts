import { firstDay, lastDay } from '../../schema/edtf.ts';
import type { DateDraft } from '../draft.ts';
import { possessiveMarks, possessives } from '../english/function-words.ts';
import type { Document, Sentence } from '../text/document.ts';
import { lastStartingBy } from '../text/span.ts';
import { type Found, isInAt, lowerAt, tokenFrom } from './found.ts';

/** The dates of a sentence as its figures see them: which may be the time of one, and which are only what one is compared with. */

/** A date of the sentence, with its place among the tokens and what it does there. */
export interface Placed {
  readonly date: DateDraft;
  readonly first: number;
  readonly last: number;
  /** What figures are compared with: “than in 2021”, “from a year earlier”. */
  readonly compared: boolean;
  /** “lost 5% a day earlier”: by its words alone it looks back, so that it may be the time of the figure right before it. */
  readonly bare: boolean;
  /** The insertion that it stands in, from its comma to the next, which dates nothing outside: “Sales, launched in 2019, rose”. */
  readonly inside: { readonly first: number; readonly last: number } | null;
}

/**
 * The relative clause between commas that a figure stands in, which tells of it by itself: “The mill, which employs 300 people,
 * closed in 2019”. Null where it stands in none, or where the clause ends with it: “…, which is 4% more, Cole said”.
 */
export function relativeAround(doc: Document, sentence: Sentence, figure: Found): Placed['inside'] {
  const around = insertionAt(doc, sentence, figure.first);
  if (around === null || lowerAt(doc, around.last) !== ',') return null;
  const next = doc.tokens[doc.tokens[around.last + 1]?.pos === 'ADV' ? around.last + 2 : around.last + 1];
  const goesOn = (next?.pos === 'VERB' || next?.pos === 'AUX') && !/^(?:said|says|added|according)$/.test(next.lower);
  if (!goesOn) return null;
  return /^(?:which|who|whose|where)$/.test(lowerAt(doc, around.first + 1)) ? around : null;
}

/** Whether a date may say anything of a figure: one within an insertion only of what stands there. */
export function reaches({ inside }: Placed, figure: Found): boolean {
  return inside === null || (inside.first <= figure.first && figure.first < inside.last);
}

/** An insertion is no longer, in tokens. */
const LONGEST_INSERTION = 25;

/** What an insertion begins with, besides participles: “, which closed in 2019,”, “, due to open in May,”. */
const inserting: ReadonlySet<string> = new Set(['which', 'who', 'whose', 'where', 'due']);

/**
 * Where the insertion begins and ends that a date at `first` stands in: from a comma with a relative, a participle or “due” behind
 * it. A participle that ends its sentence goes on with it (“rose, helped by a warm May”); a relative clause does not.
 */
function insertionAt(doc: Document, sentence: Sentence, first: number): Placed['inside'] {
  for (let at = first - 1; at > Math.max(sentence.first, first - LONGEST_INSERTION); at--) {
    if (lowerAt(doc, at) !== ',') continue;
    const next = doc.tokens[doc.tokens[at + 1]?.pos === 'ADV' || lowerAt(doc, at + 1) === 'first' ? at + 2 : at + 1];
    const isRelative = inserting.has(next?.lower ?? '') && next?.lower !== 'due';
    const isParticiple =
      next?.lower === 'due' ||
      (next?.pos === 'VERB' &&
        /(?:ed|en|wn|lt|ade|old|eld|ught|und|orn|un)$|^(?:set|won|lost|left|shot|cut|put|hit)$/.test(next.lower));
    if (!isRelative && !isParticiple) return null;
    for (let end = first; end < Math.min(sentence.last, first + LONGEST_INSERTION); end++)
      if (lowerAt(doc, end) === ',') return { first: at, last: end };
    return isRelative ? { first: at, last: sentence.last } : null;
  }
  return null;
}

/** No sentence of news has more dates; the rest of an endless one is not looked at. */
const MOST_DATES = 12;

/** How far before its “since” a “first time” stands, in tokens. */
const RECORD_REACH = 20;

/** Dates of a sentence that a figure could hold for: not those of an act of speech. */
export function placeDates(doc: Document, sentence: Sentence, dates: readonly DateDraft[]): Placed[] {
  const placed: Placed[] = [];
  let from = sentence.first;
  for (let i = lastStartingBy(dates, sentence.start - 1) + 1; i < dates.length && placed.length < MOST_DATES; i++) {
    const date = dates[i] as DateDraft;
    if (date.start >= sentence.end) break;
    const first = tokenFrom(doc, date.start, from);
    const last = tokenFrom(doc, date.end, first);
    from = last;
    if (datesSpeech(date, first - sentence.first) || date.edtf === null || isRecord(doc, first)) continue;
    const bare = looksBack(doc, date);
    const compared = comparesAt(doc, first, date);
    const inside = insertionAt(doc, sentence, first);
    // “twice last year's and”: of what was said before
    const owns = isInAt(doc, last, possessiveMarks) && /^(?:CCONJ|PUNCT)$/.test(doc.tokens[last + 1]?.pos ?? 'PUNCT');
    placed.push({ date, first, last, compared: compared || bare || owns, bare: bare && !compared, inside });
  }
  return placed;
}

/** An act of speech has a day or a month; “In 2019, the union said, …” speaks of the year. */
function datesSpeech({ kind, grain }: DateDraft, place: number): boolean {
  return kind === 'statement' && !(place <= 2 && (grain === 'year' || grain === 'quarter' || grain === 'interval'));
}

/** “the lowest since 2014”, “the biggest rise in six months” date a record, not the figure. */
function isRecord(doc: Document, first: number): boolean {
  if (lowerAt(doc, first - 1) !== 'since') return false;
  // “the third time that they had met since 1988”
  for (let at = first - 2; at > first - RECORD_REACH; at--)
    if (lowerAt(doc, at) === 'time' && doc.tokens[at - 1]?.pos === 'ADJ') return true;
  for (let at = first - 2; at > first - 7; at--)
    if (/(?:.est|first|most|least|record|level|worst|best)$/.test(lowerAt(doc, at))) return true;
  return false;
}

export const anchoredYear = /\b(?:earlier|ago|before|previous|prior|preceding)\b/i;

function comparesAt(doc: Document, first: number, date: DateDraft): boolean {
  let at = first - 1;
  // “than in January”, “against the same weeks of 2021”, “from the levels of May”
  for (let steps = 0; steps < 6; steps++, at--) {
    const { lower = '', pos, text } = doc.tokens[at] ?? {};
    if (lower === 'than' || lower === 'compared' || lower === 'versus' || lower === 'against' || lower === 'relative')
      return true;
    // “cheaper than it was in May”, “three times what it was in May”, “$2m more than the firm forecast in May”
    if (pos === 'AUX' || pos === 'VERB') return isStandard(doc, at);
    // “three times the level of May”
    if (/^(?:times|twice|double|triple|half)$/.test(lower) && doc.tokens[at + 1]?.pos === 'DET') return true;
    // “duty rises by 5p from April”: from then on
    if (lower === 'from') return !isAhead(doc, date) && (steps === 0 || pos === 'ADP');
    // “38 percent below the average for 1981-2010”
    if ((lower === 'below' || lower === 'above') && isAmountEnd(doc, at - 1)) return true;
    if (lower === 'on' && steps === 0 && lowerAt(doc, at - 1) !== 'than')
      return (
        /^(?:last|the (?:previous|year|month|quarter|week)) /i.test(doc.text.slice(date.start, date.end)) ||
        anchoredYear.test(doc.text.slice(date.start, date.end)) ||
        date.grain === 'year'
      );
    if (lower === 'twice' || lower === 'half' || isInAt(doc, at, possessives)) continue;
    if (pos !== 'ADP' && pos !== 'DET' && pos !== 'ADJ' && pos !== 'NOUN' && pos !== 'PART') break;
    if (text === ',') break;
  }
  return false;
}

/** How far before its verb the “than” of a comparison stands, in tokens. */
const THAN_REACH = 6;

/** Whether the verb at `verb` tells what others are compared with: “than it was”, “what it was”, “than the firm forecast”. */
function isStandard(doc: Document, verb: number): boolean {
  for (let at = verb - 1; at >= verb - THAN_REACH; at--) {
    const { lower = '', pos } = doc.tokens[at] ?? {};
    if (lower === 'than' || lower === 'what') return true;
    if (pos === 'PUNCT' || pos === 'VERB' || pos === 'NUM') return false;
  }
  return false;
}

/** “a year earlier”, “the year before” */
function looksBack({ text }: Document, { basis, start, end }: DateDraft): boolean {
  return basis === 'anchored' && anchoredYear.test(text.slice(start, end));
}

/** Whether a time begins after the day of publication. */
export function isAhead({ published }: Document, { edtf }: DateDraft): boolean {
  const [first, today] = [firstDay(edtf ?? ''), firstDay(published?.slice(0, 10) ?? '')];
  return first !== null && today !== null && first > today;
}

/** Whether a time has ended by the day of publication. */
export function isOver({ published }: Document, { edtf }: DateDraft): boolean {
  const [last, today] = [lastDay(edtf ?? ''), firstDay(published?.slice(0, 10) ?? '')];
  return last === null || today === null || last <= today;
}

/** Whether a percentage, or an amount with its unit, may end here. */
function isAmountEnd(doc: Document, at: number): boolean {
  const { lower = '', pos } = doc.tokens[at] ?? {};
  if (lower === '%' || pos === 'NUM' || (pos === 'NOUN' && /^(?:percent|cent|points?)$|s$/.test(lower))) return true;
  return pos === 'NOUN' && doc.tokens[at - 1]?.pos === 'NUM'; // “300 deer”
}
