import type { Measure } from '../schema/site.ts';
import type { DateDraft, FigureDraft, QuotationDraft } from './draft.ts';
import type { Document, Sentence } from './text/document.ts';
import { contains, lastStartingBy, type Span } from './text/span.ts';

/** A later statement of the same speaker, this many paragraphs on at most, is of the same occasion. */
const SAME_OCCASION = 8;

/** Nouns that measure nothing by themselves: what they are of stands elsewhere in the sentence. */
const generic =
  /\b(?:level|goal|target|objective|figure|total|amount|volume|volumes|value|mark|record|high|low|sum)\b/i;

/** When each quotation was said: the date at its cue, else that of the speaker's statement before. */
export function dateQuotations(doc: Document, quotations: QuotationDraft[], dates: DateDraft[]): void {
  const last = new Map<string, { said: string; paragraph: number }>();
  for (const quotation of quotations) {
    const paragraph = lastStartingBy(doc.paragraphs, quotation.start);
    const own = dateAtCue(doc, quotation, quotations, dates);
    if (own !== null) {
      own.kind = 'statement';
      quotation.said = own.edtf;
    }
    const key = quotation.speaker?.id;
    if (key === undefined) continue;
    const before = last.get(key);
    if (own === null && before !== undefined && paragraph - before.paragraph <= SAME_OCCASION)
      quotation.said = before.said;
    if (quotation.said !== null) last.set(key, { said: quotation.said, paragraph });
  }
  for (const quotation of quotations) {
    if (quotation.said !== null || quotation.group === null) continue;
    quotation.said = quotations.find(({ group, said }) => group === quotation.group && said !== null)?.said ?? null;
  }
}

/** The date that stands with the cue, in the reporter's own words of the same sentence. */
function dateAtCue(
  doc: Document,
  quotation: QuotationDraft,
  quotations: readonly QuotationDraft[],
  dates: readonly DateDraft[],
): DateDraft | null {
  const { cue } = quotation;
  if (cue === null) return null;
  const sentence = sentenceAt(doc, cue.start);
  let nearest: DateDraft | null = null;
  const from = Math.max(0, lastStartingBy(dates, sentence.start - 1));
  for (const date of dates.slice(from)) {
    if (date.start >= sentence.end) break;
    if (
      date.start < sentence.start ||
      date.edtf === null ||
      date.kind === 'plan' ||
      /^(?:week|day|month|season|quarter|year|interval|decade)$/.test(date.grain) === false
    )
      continue;
    if (date.kind === 'period' && date.grain !== 'month') continue;
    if (quotations.some((other) => contains(other, date))) continue;
    if (
      /\b(?:by|until|since|from|before|after)\s+(?:the\s+)?$/i.test(
        doc.text.slice(Math.max(0, date.start - 12), date.start),
      )
    )
      continue;
    if (doc.published !== null && date.edtf.slice(0, 10) > doc.published) continue;
    if (nearest === null || distance(date, cue) < distance(nearest, cue)) nearest = date;
  }
  return nearest;
}

function distance(a: Span, b: Span): number {
  return a.end <= b.start ? b.start - a.end : a.start - b.end;
}

/** The innermost quotation around each figure, and so who states it; and a growth figure's year where only the occasion tells it. */
export function attributeFigures(
  figures: readonly FigureDraft[],
  quotations: readonly QuotationDraft[],
): (QuotationDraft | null)[] {
  return figures.map((figure) => {
    let innermost: QuotationDraft | null = null;
    for (const quotation of quotations) {
      if (quotation.start > figure.start) break;
      if (
        contains(quotation, figure) &&
        (innermost === null || quotation.end - quotation.start <= innermost.end - innermost.start)
      )
        innermost = quotation;
    }
    if (innermost === null) return null;
    figure.speaker = innermost.speaker;
    // Said late in a year, “rose by a quarter” without a period is about that year.
    if (
      figure.kind === 'percent' &&
      figure.change !== null &&
      figure.modality === 'actual' &&
      figure.period === null &&
      figure.base === null
    ) {
      const said = /^(\d{4})-(?:1[0-2])/.exec(innermost.said ?? '');
      if (said !== null) figure.period = said[1] ?? null;
    }
    return innermost;
  });
}

/** The measure of the site that a figure belongs to, by what it is of; where that says nothing, by its sentence. */
export function assignMeasures(doc: Document, figures: readonly FigureDraft[], measures: readonly Measure[]): void {
  for (const figure of figures) {
    const sentence = sentenceAt(doc, figure.start);
    const clause = doc.text.slice(sentence.start, sentence.end);
    figure.measure = measures.find((measure) => measures_(figure, measure, clause))?.id ?? null;
  }
}

function measures_(figure: FigureDraft, measure: Measure, clause: string): boolean {
  if (figure.unit !== measure.unit && !(figure.kind === 'percent' && figure.change !== null)) return false;
  if (figure.of !== null && matches(figure.of, measure)) return true;
  return (figure.of === null || generic.test(figure.of)) && matches(clause, measure);
}

function matches(words: string, { of, not }: Measure): boolean {
  return of.every((list) => list.some((term) => hasTerm(words, term))) && !not.some((term) => hasTerm(words, term));
}

function hasTerm(words: string, term: string): boolean {
  const at = words.toLowerCase().indexOf(term.toLowerCase());
  if (at === -1) return false;
  const before = words.charAt(at - 1);
  const after = words.charAt(at + term.length);
  return !/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after);
}

function sentenceAt(doc: Document, offset: number): Sentence {
  return doc.sentences[Math.max(0, lastStartingBy(doc.sentences, offset))] as Sentence;
}
