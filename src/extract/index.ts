import type { Claim } from '../schema/claim.ts';
import { UNNAMED } from '../schema/ids.ts';
import type { Measure } from '../schema/site.ts';
import type { RegisteredSpeaker } from '../schema/speaker.ts';
import { claimId } from './claim-id.ts';
import { findDates } from './dates/index.ts';
import { anchorSpoken } from './dates/spoken.ts';
import type { DateDraft, FigureDraft, QuotationDraft } from './draft.ts';
import { findFigures } from './figures/index.ts';
import { statedBy } from './figures/stated-by.ts';
import { assignMeasures } from './measure.ts';
import { findQuotations } from './quotations/index.ts';
import { findMarkedStretches } from './quotations/marks.ts';
import { attributeFigures, dateQuotations } from './relate.ts';
import { countryOfPlace, endsPlace } from './speakers/countries.ts';
import { indexRegistry } from './speakers/registry.ts';
import { SpeakerResolver } from './speakers/resolve.ts';
import { annotate } from './text/annotate.ts';
import type { Document } from './text/document.ts';
import { foreignLanguage, isPlainlyEnglish } from './text/language.ts';
import { findParagraphs, splitLines } from './text/paragraphs.ts';
import { sentenceOf } from './text/sentence-of.ts';
import type { Span } from './text/span.ts';
import type { Trace } from './text/trace.ts';

/** Part of what an article's claims depend on; raised with every change that changes claims. */
export const EXTRACTOR_VERSION = '1';

export interface ExtractInput {
  /** Article slug or record id; part of claim ids. */
  readonly id: string;
  readonly text: string;
  /** Publication date, ISO 8601 day; null leaves relative dates unresolved. */
  readonly published: string | null;
  readonly speakers?: readonly RegisteredSpeaker[];
  readonly measures?: readonly Measure[];
  /** Where its paragraphs stand, without lines of page furniture; else every line is text. */
  readonly paragraphs?: readonly Span[];
  readonly trace?: Trace | null;
}

export interface Extraction {
  /** Where each paragraph stands in the text, in order. */
  readonly paragraphs: readonly Span[];
  /** Where each sentence stands, in order. */
  readonly sentences: readonly Span[];
  /** Claims by start, outer before inner; none of a text that is not English. */
  readonly claims: Claim[];
  /** The language of a text that is not English, in English: “Spanish”; else null. */
  readonly foreign: string | null;
}

/** Reads a text for what was said, by whom, when and how much. Pure: same input, same claims. */
export function extract({
  id,
  text,
  published,
  speakers = [],
  measures = [],
  paragraphs = findParagraphs(text, splitLines(text)),
  trace = null,
}: ExtractInput): Extraction {
  const registry = indexRegistry(speakers);
  const known = {
    isName: (lower: string) =>
      registry.find(lower) !== null || registry.bySurname(lower) !== null || countryOfPlace(lower) !== null,
    endsName: (lower: string) => registry.endsName(lower) || registry.bySurname(lower) !== null || endsPlace(lower),
  };
  const doc = annotate(text, paragraphs, published, { trace, known });
  if (trace !== null) traceWords(doc, trace);
  const foreign = isPlainlyEnglish(doc) ? null : foreignLanguage(text, paragraphs);
  if (foreign !== null) return { paragraphs, sentences: [], claims: [], foreign };

  // Dates before figures: “2022” is a year first, and a figure's period is a date.
  const dates = findDates(doc);
  const figures = findFigures(doc, dates);

  const stretches = findMarkedStretches(doc);
  const resolver = new SpeakerResolver(doc, registry, stretches);
  const quotations = findQuotations(doc, resolver, stretches);

  // Quotations lend figures their speaker, and dates lend quotations their day: `said` before figures ask for it.
  dateQuotations(doc, quotations, dates);
  anchorSpoken(doc, dates, quotations);
  const around = attributeFigures(doc, figures, quotations);
  nameStaters(doc, figures, around, resolver);
  assignMeasures(doc, figures, measures);

  return { paragraphs, sentences: doc.sentences, claims: finish(doc, id, quotations, figures, around, dates), foreign };
}

/** The words of each sentence with their parts of speech: “He/PRON said/VERB ./PUNCT”. */
function traceWords({ sentences, tokens }: Document, trace: Trace): void {
  for (const { start, end, first, last } of sentences) {
    const words = tokens.slice(first, last).map(({ text, pos }) => `${text}/${pos}`);
    trace({ stage: 'text/annotate', verdict: 'kept', start, end, why: words.join(' ') });
  }
}

/** Figures outside of any report whose own sentence has somebody state them: “Oak Boats reported $2.53 in earnings”. */
function nameStaters(
  doc: Document,
  figures: readonly FigureDraft[],
  around: readonly (QuotationDraft | null)[],
  resolver: SpeakerResolver,
): void {
  figures.forEach((figure, index) => {
    if (around[index] !== null || figure.speaker !== null) return;
    const stated = statedBy(doc, figure);
    if (stated === null) return;
    const { start, end, phrase } = stated;
    const exact = doc.text.slice(start, end);
    const { id, name } = resolver.identify(phrase, null);
    const party = { id, name: id === UNNAMED ? exact : name };
    figure.speaker = { ...party, exact, start, end };
    const step = { stage: 'figures/stated-by', rule: 'statedBy', field: 'speaker', verdict: 'changed' } as const;
    doc.trace?.({ ...step, start: figure.start, end: figure.end, why: `“${exact}” states it` });
  });
}

type Draft = QuotationDraft | FigureDraft | DateDraft;

/** Gives drafts their words, sentences and ids, and checks that each lies where it says. */
function finish(
  doc: Document,
  article: string,
  quotations: readonly QuotationDraft[],
  figures: readonly FigureDraft[],
  around: readonly (QuotationDraft | null)[],
  dates: readonly DateDraft[],
): Claim[] {
  const drafts = [...quotations, ...figures, ...dates].sort(
    (a, b) => a.start - b.start || b.end - a.end || Number(a.type > b.type) - Number(a.type < b.type),
  );
  const occurrences = {
    quotation: new Map<string, number>(),
    figure: new Map<string, number>(),
    date: new Map<string, number>(),
  };
  const tied = new Map<Draft, Claim>(); // figures and the quotations that they may stand in
  const claims = drafts.map((draft) => {
    const { type, start, end, confidence } = draft;
    const exact = doc.text.slice(start, end);
    const occurrence = occurrences[type].get(exact) ?? 0;
    occurrences[type].set(exact, occurrence + 1);
    const id = claimId(article, type, exact, occurrence);
    const sentence = sentenceOf(doc.sentences, draft);
    // What all claims have comes first in an article's file; the draft adds what its type has.
    const common = { type, id, exact, start, end, sentence, confidence, origin: 'extracted' };
    const claim = Object.assign(common, draft) as Claim;
    if (type !== 'date') tied.set(draft, claim);
    return claim;
  });
  figures.forEach((figure, index) => {
    const quotation = around[index];
    if (!quotation) return;
    const claim = tied.get(figure);
    if (claim?.type === 'figure') claim.quotation = tied.get(quotation)?.id ?? null;
  });
  return claims;
}
