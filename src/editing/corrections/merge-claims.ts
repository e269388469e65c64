import { sentenceOf } from '../../extract/text/sentence-of.ts';
import { contains } from '../../extract/text/span.ts';
import type { Claim } from '../../schema/claim.ts';
import type { CorrectionContext } from './context.ts';
import { CorrectionFault } from './fault.ts';

/** One claim over the words of all, with the id and fields of the first. They are of one type and one paragraph. */
export function mergeClaims(claim: Claim, others: readonly Claim[], context: CorrectionContext): Claim {
  others.forEach(({ type, id }, index) => {
    if (type !== claim.type || id === claim.id)
      throw new CorrectionFault(
        ['with', index],
        id === claim.id
          ? 'This is the claim itself. Name another one, or delete this.'
          : `A ${type} cannot become part of a ${claim.type}. Name another ${claim.type}, or delete this.`,
      );
  });
  const all = [claim, ...others];
  const span = { start: Math.min(...all.map(({ start }) => start)), end: Math.max(...all.map(({ end }) => end)) };
  if (!context.paragraphs.some((paragraph) => contains(paragraph, span)))
    throw new CorrectionFault(['with'], 'The claims stand in several paragraphs. Tie them with `group` instead.');
  return {
    ...claim,
    ...span,
    exact: context.text.slice(span.start, span.end),
    sentence: sentenceOf(context.sentences, span),
  };
}
