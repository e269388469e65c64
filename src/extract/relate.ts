import { UNNAMED } from '../schema/ids.ts';
import type { DateDraft, FigureDraft, QuotationDraft } from './draft.ts';
import type { Document, Sentence } from './text/document.ts';
import { contains, lastStartingBy, type Span } from './text/span.ts';

/** A later statement of the same speaker, this many paragraphs on at most, is of the same occasion. */
const SAME_OCCASION = 8;

/** How far before a date the relative pronoun of its clause may stand, in characters. */
const LONGEST_CLAUSE = 200;

/** Quotations nest this deep at most. */
const DEEPEST = 24;

/** When each quotation was said: the date at its cue, else that of the speaker's statement before. */
export function dateQuotations(doc: Document, quotations: QuotationDraft[], dates: DateDraft[]): void {
  const reported = new ReportedDates(
    doc,
    dates.filter((date) => tellsWhenSaid(doc, date) && innermost(quotations, date) === null),
  );
  const last = new Map<string, { said: string; paragraph: number }>();
  for (const quotation of quotations) {
    const paragraph = lastStartingBy(doc.paragraphs, quotation.start);
    const own = quotation.cue === null ? null : reported.nearest(quotation.cue);
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
    if (quotation.said !== null) {
      const why =
        own === null ? 'as what the same speaker said before' : `“${doc.text.slice(own.start, own.end)}” at its cue`;
      const step = { stage: 'relate', rule: 'dateQuotations', field: 'said', verdict: 'changed' } as const;
      doc.trace?.({ ...step, start: quotation.start, end: quotation.end, why: `${quotation.said}: ${why}` });
    }
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

/** Dates that may be those of statements, to be found from the cues around them; each is read once. */
class ReportedDates {
  readonly #doc: Document;
  readonly #dates: readonly DateDraft[];
  /** The relative clause that each date stands in, or null. */
  readonly #clauses: readonly (Span | null)[];
  /** By index: the last date up to there that stands in no relative clause, or -1. */
  readonly #freeBefore: readonly number[];
  /** By index: the first date from there on that stands in no relative clause, or -1. */
  readonly #freeBehind: readonly number[];

  /** `dates` are sorted and disjoint. */
  constructor(doc: Document, dates: readonly DateDraft[]) {
    this.#doc = doc;
    this.#dates = dates;
    const clauses = relativeClauses(doc, dates);
    const freeBefore: number[] = [];
    clauses.forEach((clause, index) => {
      freeBefore.push(clause === null ? index : (freeBefore.at(-1) ?? -1));
    });
    const freeBehind: number[] = [];
    for (let index = dates.length - 1; index >= 0; index--)
      freeBehind[index] = clauses[index] === null ? index : (freeBehind[index + 1] ?? -1);
    this.#freeBefore = freeBefore;
    this.#freeBehind = freeBehind;
    this.#clauses = clauses;
  }

  /**
   * The date of the cue's sentence that stands nearest to the cue, the later one of two. “Lee, who took over in 2021,
   * said”: a date of a relative clause is one for the cues in that clause alone.
   */
  nearest(cue: Span): DateDraft | null {
    const sentence = sentenceAt(this.#doc, cue.start);
    const at = lastStartingBy(this.#dates, cue.start);
    // Where the next date's clause does not hold the cue, neither do those of the dates beyond it.
    const before = this.#isFor(cue, at) ? at : (this.#freeBefore[at] ?? -1);
    const behind = this.#isFor(cue, at + 1) ? at + 1 : (this.#freeBehind[at + 1] ?? -1);
    let nearest: DateDraft | null = null;
    for (const index of [behind, before]) {
      const date = this.#dates[index];
      if (date === undefined || date.start < sentence.start || date.start >= sentence.end) continue;
      if (nearest === null || distance(date, cue) < distance(nearest, cue)) nearest = date;
    }
    return nearest;
  }

  #isFor(cue: Span, index: number): boolean {
    const clause = this.#clauses[index];
    return clause === null || (clause !== undefined && clause.start <= cue.start && cue.start <= clause.end);
  }
}

/** For each of the sorted dates, the clause from its “who” or “which” to the next comma. */
function relativeClauses({ text, sentences }: Document, dates: readonly Span[]): (Span | null)[] {
  let comma = -1;
  return dates.map((date) => {
    const sentence = sentences[Math.max(0, lastStartingBy(sentences, date.start))] as Sentence;
    const before = text.slice(Math.max(sentence.start, date.start - LONGEST_CLAUSE), date.start);
    const tail = before.slice(before.lastIndexOf(',') + 1);
    const relative = /(?:^|\s)(?:who|which|whose|where)\s/.exec(tail);
    if (relative === null) return null;
    // Dates are sorted: a comma behind one of them is that of all up to it.
    if (comma < date.end) comma = text.indexOf(',', date.end);
    if (comma === -1) comma = text.length;
    return { start: date.start - (tail.length - relative.index), end: comma };
  });
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
  doc: Document,
  figures: readonly FigureDraft[],
  quotations: readonly QuotationDraft[],
): (QuotationDraft | null)[] {
  return figures.map((figure) => {
    const quotation = innermost(quotations, figure);
    const isIts = quotation !== null && !isAside(doc, quotation, figure);
    const why =
      quotation === null
        ? 'in nobody’s words'
        : isIts
          ? 'whoever is quoted around it'
          : 'a relative clause of the writer’s';
    const step = { stage: 'relate', rule: 'attributeFigures', field: 'speaker', verdict: 'changed' } as const;
    doc.trace?.({ ...step, start: figure.start, end: figure.end, why });
    if (quotation === null || !isIts) return null;
    figure.speaker = quotation.speaker;
    // Said late in a year, “rose by a quarter” without a period is about that year.
    const isGrowth = figure.kind === 'percent' && figure.change !== null && figure.modality === 'actual';
    const late = /^(\d{4})-1[0-2]/.exec(quotation.said ?? '');
    if (isGrowth && figure.period === null && figure.base === null && late !== null) figure.period = late[1] ?? null;
    return quotation;
  });
}

/** “said it would end the fighting, which has killed 300”: behind its comma a relative clause of a report is the writer's. */
function isAside({ text }: Document, { start, marked, mode }: QuotationDraft, figure: Span): boolean {
  if (marked || mode !== 'indirect') return false;
  const before = text.slice(Math.max(start, figure.start - LONGEST_CLAUSE), figure.start);
  return (
    /^\s(?:which|who|whose)\s(?!\S+\s(?:said|says))/.test(before.slice(before.lastIndexOf(',') + 1)) &&
    before.includes(',')
  );
}

function sentenceAt(doc: Document, offset: number): Sentence {
  return doc.sentences[Math.max(0, lastStartingBy(doc.sentences, offset))] as Sentence;
}
