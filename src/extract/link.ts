import type { Measure } from '../schema/site.ts';
import type { DateDraft, FigureDraft, QuotationDraft } from './draft.ts';
import { UNNAMED } from './speakers/registry.ts';
import type { Document, Sentence } from './text/document.ts';
import { contains, lastStartingBy, type Span } from './text/span.ts';

/** A later statement of the same speaker, this many paragraphs on at most, is of the same occasion. */
const SAME_OCCASION = 8;

/** How far before a date the relative pronoun of its clause may stand, in characters. */
const LONGEST_CLAUSE = 200;

/** Quotations nest this deep at most. */
const DEEPEST = 24;

/** Nouns that measure nothing by themselves: what they are of stands elsewhere in the sentence. */
const generic =
  /\b(?:level|goal|target|objective|figure|total|amount|volume|volumes|value|mark|record|high|low|sum)\b/i;

/** When each quotation was said: the date at its cue, else that of the speaker's statement before. */
export function dateQuotations(doc: Document, quotations: QuotationDraft[], dates: DateDraft[]): void {
  const reported = dates.filter((date) => tellsWhenSaid(doc, date) && innermost(quotations, date) === null);
  const last = new Map<string, { said: string; paragraph: number }>();
  for (const quotation of quotations) {
    const paragraph = lastStartingBy(doc.paragraphs, quotation.start);
    const own = quotation.cue === null ? null : nearestInSentence(doc, quotation.cue, reported);
    if (own !== null) {
      own.kind = 'statement';
      quotation.said = own.edtf;
    }
    // “a minister” and “a spokesman” share an id, and are not the same.
    const key = quotation.speaker?.id === UNNAMED ? quotation.speaker.name : quotation.speaker?.id;
    if (key === undefined) continue;
    const before = last.get(key);
    if (own === null && before !== undefined && paragraph - before.paragraph <= SAME_OCCASION)
      quotation.said = before.said;
    if (quotation.said !== null) last.set(key, { said: quotation.said, paragraph });
  }
}

/** Whether a date may be that of a statement: not of a plan, not “by” or “since” then, not ahead of publication. */
function tellsWhenSaid(doc: Document, { start, edtf, kind, grain }: DateDraft): boolean {
  if (
    edtf === null ||
    kind === 'plan' ||
    grain === 'year' ||
    grain === 'decade' ||
    (kind === 'period' && grain !== 'month')
  )
    return false;
  if (doc.published !== null && edtf.slice(0, 10) > doc.published) return false;
  return !/\b(?:by|until|since|from|before|after)\s+(?:the\s+)?$/i.test(doc.text.slice(Math.max(0, start - 12), start));
}

/** Of sorted dates, the one of the cue's sentence that stands nearest to the cue. */
function nearestInSentence(doc: Document, cue: Span, dates: readonly DateDraft[]): DateDraft | null {
  const sentence = sentenceAt(doc, cue.start);
  let nearest: DateDraft | null = null;
  for (let i = lastStartingBy(dates, sentence.end - 1); i >= 0; i--) {
    const date = dates[i] as DateDraft;
    if (date.start < sentence.start) break;
    if (isInRelativeClause(doc, sentence, date, cue)) continue;
    if (nearest === null || distance(date, cue) < distance(nearest, cue)) nearest = date;
  }
  return nearest;
}

/** “Lee, who took over in 2021, said”: the date belongs to the clause behind “who”, and the cue does not. */
function isInRelativeClause(doc: Document, sentence: Span, date: Span, cue: Span): boolean {
  const before = doc.text.slice(Math.max(sentence.start, date.start - LONGEST_CLAUSE), date.start);
  const tail = before.slice(before.lastIndexOf(',') + 1);
  const relative = /(?:^|\s)(?:who|which|whose|where)\s/.exec(tail);
  if (relative === null) return false;
  const start = date.start - (tail.length - relative.index);
  const end = doc.text.indexOf(',', date.end);
  return cue.start < start || (end !== -1 && end < cue.start);
}

function distance(a: Span, b: Span): number {
  return a.end <= b.start ? b.start - a.end : a.start - b.end;
}

/** The innermost of the sorted quotations around a span, or null. */
function innermost(quotations: readonly QuotationDraft[], span: Span): QuotationDraft | null {
  let found: QuotationDraft | null = null;
  const last = lastStartingBy(quotations, span.start);
  for (let i = last; i >= 0 && i > last - DEEPEST; i--) {
    const quotation = quotations[i] as QuotationDraft;
    if (contains(quotation, span) && (found === null || length(quotation) < length(found))) found = quotation;
  }
  return found;
}

function length({ start, end }: Span): number {
  return end - start;
}

/**
 * The innermost quotation around each figure, and so who states it; and a growth figure's year where only the occasion
 * tells it.
 */
export function attributeFigures(
  figures: readonly FigureDraft[],
  quotations: readonly QuotationDraft[],
): (QuotationDraft | null)[] {
  return figures.map((figure) => {
    const quotation = innermost(quotations, figure);
    if (quotation === null) return null;
    figure.speaker = quotation.speaker;
    // Said late in a year, “rose by a quarter” without a period is about that year.
    const isGrowth = figure.kind === 'percent' && figure.change !== null && figure.modality === 'actual';
    const late = /^(\d{4})-1[0-2]/.exec(quotation.said ?? '');
    if (isGrowth && figure.period === null && figure.base === null && late !== null) figure.period = late[1] ?? null;
    return quotation;
  });
}

/** The measure of the site that a figure belongs to, by what it is of; where that says nothing, by its sentence. */
export function assignMeasures(doc: Document, figures: readonly FigureDraft[], measures: readonly Measure[]): void {
  if (measures.length === 0) return;
  for (const figure of figures) {
    const sentence = sentenceAt(doc, figure.start);
    const clause = inBothCases(doc.text.slice(sentence.start, sentence.end));
    const of = figure.of === null ? null : inBothCases(figure.of);
    figure.measure = measures.find((measure) => belongsTo(figure, measure, of, clause))?.id ?? null;
  }
}

/** Words as written and in lower case. */
interface Words {
  readonly written: string;
  readonly lower: string;
}

function inBothCases(written: string): Words {
  return { written, lower: written.toLowerCase() };
}

function belongsTo(figure: FigureDraft, measure: Measure, of: Words | null, clause: Words): boolean {
  if (figure.unit !== measure.unit && !(figure.kind === 'percent' && figure.change !== null)) return false;
  if (of !== null && matches(of, measure)) return true;
  return (of === null || generic.test(of.written)) && matches(clause, measure);
}

function matches(words: Words, { of, not }: Measure): boolean {
  const has = (term: string) => hasTerm(words, term);
  return of.every((list) => list.some(has)) && !not.some(has);
}

function hasTerm({ written: words, lower }: Words, term: string): boolean {
  const at = lower.indexOf(term.toLowerCase());
  if (at === -1) return false;
  const before = words.charAt(at - 1);
  const after = words.charAt(at + term.length);
  return !/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after);
}

function sentenceAt(doc: Document, offset: number): Sentence {
  return doc.sentences[Math.max(0, lastStartingBy(doc.sentences, offset))] as Sentence;
}
