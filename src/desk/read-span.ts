import { blank } from '../editing/corrections/add-claim.ts';
import { extract } from '../extract/index.ts';
import { sentenceOf } from '../extract/text/sentence-of.ts';
import { contains } from '../extract/text/span.ts';
import type { Claim, DateClaim, Figure, Quotation } from '../schema/claim.ts';
import type { Span } from '../schema/span.ts';
import type { Opened } from './opened.ts';

/** What selected words would be as a claim of each kind, as the extractor reads them there. */
export interface SpanRead {
  readonly quotation: Quotation;
  readonly figure: Figure;
  readonly date: DateClaim;
}

/**
 * Reads words that the program passed by, or that an editor has dropped. A figure or a date is what it found there, else what it
 * finds in these words alone; a figure's speaker is then whoever is quoted around it. A statement is read as if its words
 * stood in quotation marks, which tell the program that they are somebody's: whose, when and to whom it says. What it
 * does not find is left open. Pure; a few readings of the article long.
 */
export function readSpan(at: Opened, span: Span): SpanRead {
  const { text } = at.source;
  const common = {
    ...{
      id: '',
      exact: text.slice(span.start, span.end),
      ...span,
      sentence: sentenceOf(at.extraction.sentences, span),
    },
    ...{ confidence: 1, origin: 'added' as const },
  };
  const whose = innermost(at.edits.claims, span);
  const quotation: Quotation = {
    ...{ ...blank.quotation, with: [], via: [], mode: 'indirect' },
    ...(whose ?? quotationAt(at, span)),
    ...{ ...common, type: 'quotation', group: null },
  };
  const figure: Figure = {
    ...{ ...blank.figure, kind: 'count', unit: '', modality: 'actual' },
    ...(nearest(at.extraction.claims, 'figure', span) ?? {
      ...nearest(read(at, [span]), 'figure', span),
      speaker: whose?.speaker ?? null,
    }),
    ...{ ...common, type: 'figure', quotation: null },
  };
  const date: DateClaim = {
    ...{ ...blank.date, edtf: null, grain: 'day', basis: 'stated', kind: 'event' },
    ...(nearest(at.extraction.claims, 'date', span) ?? nearest(read(at, [span]), 'date', span)),
    ...{ ...common, type: 'date' },
  };
  return { quotation, figure, date };
}

/** The statement that the words were read as, else the one that they would be between quotation marks. */
function quotationAt(at: Opened, span: Span): Quotation | null {
  const there = nearest(at.extraction.claims, 'quotation', span);
  if (there !== null) return there;
  const { text } = at.source;
  const { start, end } = span;
  const marked = `${text.slice(0, start)}“${text.slice(start, end)}”${text.slice(end)}`;
  const moved = (offset: number) => (offset < end ? offset : offset + 2);
  const paragraphs = at.extraction.paragraphs.map((one) => ({ start: moved(one.start), end: moved(one.end) }));
  return nearest(read(at, paragraphs, marked), 'quotation', { start: start + 1, end: end + 1 });
}

function read({ source, knowledge }: Opened, paragraphs: readonly Span[], text = source.text): readonly Claim[] {
  const { slug, about } = source;
  return extract({ id: slug, text, published: about.published.value, paragraphs, ...knowledge }).claims;
}

/** Of the claims of a type that share more than half of their words or of the span's, the one that shares most. */
function nearest<T extends Claim['type']>(
  claims: readonly Claim[],
  type: T,
  span: Span,
): Extract<Claim, { type: T }> | null {
  const isOf = (claim: Claim): claim is Extract<Claim, { type: T }> => claim.type === type;
  let best: Extract<Claim, { type: T }> | null = null;
  let most = 0;
  for (const claim of claims) {
    const shared = Math.min(claim.end, span.end) - Math.max(claim.start, span.start);
    if (!isOf(claim) || shared <= most || shared * 2 <= Math.min(claim.end - claim.start, span.end - span.start))
      continue;
    best = claim;
    most = shared;
  }
  return best;
}

/** The innermost statement around the words. */
function innermost(claims: readonly Claim[], span: Span): Quotation | null {
  let best: Quotation | null = null;
  for (const claim of claims)
    if (claim.type === 'quotation' && contains(claim, span) && (best === null || contains(best, claim))) best = claim;
  return best;
}
