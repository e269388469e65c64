import type { DateDraft, QuotationDraft } from '../draft.ts';
import type { Document } from '../text/document.ts';
import { contains, lastStartingBy } from '../text/span.ts';
import { dayNumber, isoOfDay, readDay } from './calendar.ts';

/** Words that mean the day of whoever says them. */
const deictic = /^(?:today|tonight|yesterday|tomorrow|last night|this (?:morning|afternoon|evening))$/i;

/** So many days before publication a quoted “today” may be. */
const LONGEST_AGO = 4;

/** Quotations nest and overlap no further than this. */
const DEEPEST = 4;

/** How many dates before a quotation are asked for its day. */
const NEAR = 4;

/**
 * Counts “today” and “tonight” inside a quotation from the day that it was said on, where the text tells that: with the
 * report, or with what the report is about (“said after Tuesday's match”).
 */
export function anchorSpoken(doc: Document, dates: readonly DateDraft[], quotations: readonly QuotationDraft[]): void {
  const published = doc.published === null ? null : readDay(doc.published);
  if (published === null) return;
  const today = dayNumber(published);
  dates.forEach((date, index) => {
    if (date.edtf === null || date.basis !== 'relative' || !deictic.test(doc.text.slice(date.start, date.end))) return;
    const quotation = around(quotations, date);
    if (quotation === null) return;
    const day = saidOn(doc, quotation, dates, index, quotations, today);
    const written = readDay(date.edtf);
    if (day === null || written === null) return;
    date.edtf = isoOfDay(day.number + dayNumber(written) - today);
    date.basis = 'anchored';
    date.anchor = day.anchor;
    const why = `${date.edtf}: counted from the day that it was said on`;
    doc.trace?.({ stage: 'dates/spoken', field: 'edtf', verdict: 'changed', start: date.start, end: date.end, why });
  });
}

/** The marked quotation around a date, or null. */
function around(quotations: readonly QuotationDraft[], date: DateDraft): QuotationDraft | null {
  const last = lastStartingBy(quotations, date.start);
  for (let i = last; i >= 0 && i > last - DEEPEST; i--) {
    const quotation = quotations[i];
    if (quotation?.marked === true && contains(quotation, date)) return quotation;
  }
  return null;
}

interface SaidOn {
  readonly number: number;
  readonly anchor: DateDraft['anchor'];
}

function saidOn(
  doc: Document,
  quotation: QuotationDraft,
  dates: readonly DateDraft[],
  index: number,
  quotations: readonly QuotationDraft[],
  today: number,
): SaidOn | null {
  const said = quotation.said === null ? null : dayOf(quotation.said);
  if (said !== null && quotation.said !== null)
    return { number: said, anchor: { edtf: quotation.said, exact: null, start: null, end: null } };
  const sentence = lastStartingBy(doc.sentences, quotation.start);
  const end = doc.sentences[lastStartingBy(doc.sentences, quotation.end - 1)]?.end ?? quotation.end;
  const start = doc.sentences[Math.max(0, sentence - 1)]?.start ?? 0;
  // Behind the quotation first: “…,” she said after Tuesday's match.
  const places = [index + 1, index + 2, ...Array.from({ length: NEAR }, (_, k) => index - 1 - k)];
  for (const place of places) {
    const other = dates[place];
    if (other === undefined || other.edtf === null || other.start < start || other.start >= end) continue;
    const number = dayOf(other.edtf);
    if (number === null || number >= today || number < today - LONGEST_AGO || around(quotations, other) !== null)
      continue;
    return {
      number,
      anchor: { edtf: other.edtf, exact: doc.text.slice(other.start, other.end), start: other.start, end: other.end },
    };
  }
  return null;
}

function dayOf(edtf: string): number | null {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(edtf) ? readDay(edtf) : null;
  return day === null ? null : dayNumber(day);
}
