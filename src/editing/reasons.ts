import { overlaps, type Span } from '../extract/text/span.ts';
import type { TracedField, TraceStep } from '../extract/text/trace.ts';
import type { Claim } from '../schema/claim.ts';

/** What is asked of each type of claim, in the order of its answer. */
export const tracedFields: Readonly<Record<Claim['type'], readonly TracedField[]>> = {
  quotation: ['speaker', 'said'],
  figure: ['speaker', 'period', 'of', 'measure', 'modality', 'change'],
  date: ['edtf', 'kind', 'event'],
};

/** Why a field of a claim is as it is: what the extractor decided of it, what holds before what was passed over. */
export function reasonsFor(claim: Claim, field: TracedField, steps: readonly TraceStep[]): TraceStep[] {
  return steps
    .filter((step) => step.field === field && isAbout(claim, step))
    .toSorted((a, b) => Number(a.verdict === 'dropped') - Number(b.verdict === 'dropped'));
}

/** What is decided of a claim's speaker is decided of the words that name the speaker, or of the claim; all else of the claim itself. */
function isAbout(claim: Claim, step: TraceStep): boolean {
  if (claim.type !== 'date' && step.field === 'speaker') {
    const { start = null, end = null } = claim.speaker ?? {};
    if (start !== null && end !== null) return overlaps({ start, end }, step) || isWhole(claim, step);
  }
  return isWhole(claim, step);
}

/** Decided of this claim, and not of a smaller one in it. */
function isWhole({ start, end }: Span, step: Span): boolean {
  return step.start <= start && end <= step.end;
}
