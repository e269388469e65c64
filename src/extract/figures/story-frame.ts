import type { DateDraft } from '../draft.ts';
import { haveForms } from '../english/auxiliaries.ts';
import { names } from '../english/currencies.ts';
import { indexNames, resultNouns, securityNouns, tradingVerbs } from '../english/markets.ts';
import type { Document } from '../text/document.ts';
import { Pos } from '../text/parts-of-speech.ts';
import { lastStartingBy } from '../text/span.ts';
import { sentenceOf } from './clause.ts';
import { type Found, isInAt, isPosAt, lowerAt } from './found.ts';
import { isOver } from './placed-dates.ts';

/** How far around a figure its verb and its occasion are looked for, in tokens. */
const REACH = 12;

/** With so many prices of the day a text is a market report, where “Oak Boats fell 4%” is of its shares. */
export const MARKET_REPORT = 3;

/** “Rival Oak Boats”, “Oslo's market” */
function endsInName(doc: Document, { of }: Found): boolean {
  if (of === null) return false;
  const head = doc.tokens[lastStartingBy(doc.tokens, of.end - 1)];
  return (head?.pos === 'PROPN' && !names.has(head.lower)) || /^(?:market|bourse|exchange)$/.test(head?.lower ?? '');
}

/**
 * The day of a market report, for a price or a move that tells no time of its own: “Copper rose 0.8% to $5,880”. Null where
 * the figure is no such one, is of a longer stretch (“has gained 8%”), or is quoted. `prices`: how many of the day the text has had.
 */
export function marketDay(doc: Document, figure: Found, prices: number): string | null {
  if (doc.published === null || figure.modality !== 'actual') return null;
  const { kind = 'count', unit = '' } = figure.reading ?? {};
  const isRate = /^[A-Z]{3}\/[A-Z]{3}$/.test(unit);
  const isMove = (kind === 'percent' && figure.change !== null) || (kind === 'measure' && unit === 'point') || isRate;
  if (!isMove && !(isTraded(doc, figure) && (kind === 'money' || kind === 'percent'))) return null;
  if (isLongerOrQuoted(doc, figure)) return null;
  const isNamed = prices >= MARKET_REPORT && kind === 'percent' && endsInName(doc, figure);
  return isRate || unit === 'point' || isSecurity(doc, figure) || isInTrading(doc, figure) || isNamed
    ? doc.published.slice(0, 10)
    : null;
}

function wordsOf(doc: Document, { of }: Found): string[] {
  return of === null
    ? []
    : doc.text
        .slice(of.start, of.end)
        .toLowerCase()
        .split(/[^\p{L}]+/u);
}

function isSecurity(doc: Document, figure: Found): boolean {
  const words = wordsOf(doc, figure);
  // “car sales on the gas market” are no gas
  const hangs = words.findIndex((word) => /^(?:of|on|in|for|at|across)$/.test(word));
  const head = hangs > 0 ? words[hangs - 1] : words.at(-1);
  return [head, ...words.slice(-2)].some(
    (word) => word !== undefined && (securityNouns.has(word) || indexNames.has(word) || names.has(word)),
  );
}

/** “was trading at $1.29”, “was last at $60”, “the euro was flat at $1.08” */
function isTraded(doc: Document, figure: Found): boolean {
  if (
    lowerAt(doc, figure.first - 1) === 'at' &&
    /^(?:flat|changed|unchanged|steady|firmer|weaker|stood)$/.test(lowerAt(doc, figure.first - 2))
  )
    return true;
  for (let at = figure.first - 1; at > figure.first - 6; at--) {
    const word = lowerAt(doc, at);
    if (tradingVerbs.has(word) || (word === 'last' && doc.tokens[at - 1]?.pos === 'AUX')) return true;
  }
  return false;
}

/** “in recent trading”, “in early trade” */
function isInTrading(doc: Document, { last }: Found): boolean {
  return /^trad(?:e|ing)$/.test(lowerAt(doc, last + 2)) && lowerAt(doc, last) === 'in';
}

function isLongerOrQuoted(doc: Document, figure: Found): boolean {
  const { first } = sentenceOf(doc, figure);
  for (let at = figure.first - 1; at >= Math.max(first, figure.first - REACH); at--) {
    if (/^["“]$/.test(lowerAt(doc, at))) return true;
    // “The shares, which have climbed since May, fell 3%”: over what is said in between
    if (lowerAt(doc, at) === ',') at = relativeBefore(doc, at, first);
    // “was down for four years, down 60%”
    if (/^(?:years|months|weeks|quarters|decades)$/.test(lowerAt(doc, at)) && doc.tokens[at - 1]?.pos !== 'DET')
      return true;
    // “had fallen 2.6% by midday”
    if (lowerAt(doc, at) === 'had' && isByHour(doc, figure)) continue;
    // “has risen”, “have been climbing”
    if (isInAt(doc, at, haveForms) && isPosAt(doc, at + 1, Pos.VERB | Pos.AUX | Pos.ADV)) return true;
  }
  return false;
}

/** Where “, which” opens the insertion that the comma at `close` ends; `close` itself where none does. */
function relativeBefore(doc: Document, close: number, first: number): number {
  for (let at = close - 1; at > Math.max(first, close - REACH); at--)
    if (lowerAt(doc, at) === ',') return /^(?:which|who|whose)$/.test(lowerAt(doc, at + 1)) ? at : close;
  return close;
}

/** “by midday”, “by 1500 GMT”, within a few words behind a figure. */
function isByHour(doc: Document, { last }: Found): boolean {
  for (let at = last; at < last + 6; at++)
    if (lowerAt(doc, at) === 'by' && /^(?:midday|noon|lunchtime|mid-morning|\d{4})$/.test(lowerAt(doc, at + 1)))
      return true;
  return false;
}

/** A time that accounts are of: a quarter, half a year, or the year that a report is about. */
export function isAccounting(edtf: string): boolean {
  return /^\d{4}-\d{2}\/\d{4}-\d{2}$/.test(edtf);
}

/** Whether a figure is one of those that accounts tell. */
export function isResult(doc: Document, figure: Found): boolean {
  return figure.modality === 'actual' && wordsOf(doc, figure).some((word) => resultNouns.has(word));
}

/** “Analysts had expected a profit of $5m”: what the reported quarter was to bring. */
export function isExpectedResult(doc: Document, figure: Found): boolean {
  if (figure.modality !== 'forecast' || !wordsOf(doc, figure).some((word) => resultNouns.has(word))) return false;
  const { first } = sentenceOf(doc, figure);
  for (let at = figure.first - 1; at >= Math.max(first, figure.first - REACH); at--)
    if (/^(?:expected|forecast|predicted|estimated|projected|anticipated)$/.test(lowerAt(doc, at)))
      return (
        lowerAt(doc, at - 1) === 'had' || /^(?:analysts|economists|brokers|forecasters)$/.test(lowerAt(doc, at - 1))
      );
  return false;
}

/** How a results story begins: so many sentences may set its frame. */
const LEAD = 4;

/** The quarter or half that a results story names in its first sentences: “swung to a loss in the third quarter”. Null in any other text. */
export function resultsFrame(doc: Document, dates: readonly DateDraft[]): string | null {
  const end = doc.sentences[Math.min(LEAD, doc.sentences.length) - 1];
  if (end === undefined || !tellsResults(doc, end.last)) return null;
  for (const date of dates) {
    const { start, edtf } = date;
    if (start >= end.end) return null;
    // “charges will be booked in the fourth quarter”: what is still to come is not reported
    if (edtf !== null && isAccounting(edtf) && isOver(doc, date)) return edtf;
  }
  return null;
}

function tellsResults(doc: Document, end: number): boolean {
  for (let at = 0; at < end; at++) if (isInAt(doc, at, resultNouns)) return true;
  return false;
}

/** “$1,010 a tonne in the quarter” */
export function isInThatQuarter(doc: Document, { last }: Found): boolean {
  return (
    lowerAt(doc, last) === 'in' &&
    lowerAt(doc, last + 1) === 'the' &&
    /^(?:quarter|period|half)$/.test(lowerAt(doc, last + 2))
  );
}
