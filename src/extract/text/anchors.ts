import type { Claim } from '../../schema/claim.ts';
import { contains, lastStartingBy, type Span } from './span.ts';

/** A claim that is not where it says. */
export interface BrokenAnchor {
  claim: Claim;
  reason: string;
}

/**
 * The promise of the site, checked: every claim is the very words of the source at its offsets, within one paragraph,
 * as are the words of its speaker, cue and anchor; and no two claims have the same id.
 */
export function findBrokenAnchors(text: string, paragraphs: readonly Span[], claims: readonly Claim[]): BrokenAnchor[] {
  const seen = new Set<string>();
  return claims.flatMap((claim) => {
    const reasons = [...written(claim)].flatMap(({ what, exact, start, end }) => {
      const there = text.slice(start, end);
      return there === exact
        ? []
        : [`${what} is ${JSON.stringify(exact)}, but the source has ${JSON.stringify(there)} at ${start}–${end}`];
    });
    const paragraph = paragraphs[lastStartingBy(paragraphs, claim.start)];
    if (paragraph === undefined || !contains(paragraph, claim)) reasons.push('the claim is not within one paragraph');
    else if (claim.sentence.start >= claim.sentence.end || !contains(paragraph, claim.sentence))
      reasons.push(`its sentence (${claim.sentence.start}–${claim.sentence.end}) is empty or outside of its paragraph`);
    if (seen.has(claim.id)) reasons.push('another claim has the same id');
    seen.add(claim.id);
    return reasons.map((reason) => ({ claim, reason }));
  });
}

interface Words extends Span {
  what: string;
  exact: string;
}

/** All words that a claim says stand in the source. */
function* written(claim: Claim): Generator<Words> {
  yield { what: 'the claim', exact: claim.exact, start: claim.start, end: claim.end };
  if (claim.type === 'quotation' && claim.cue) yield { what: 'its cue', ...claim.cue };
  const named = claim.type === 'date' ? claim.anchor : claim.speaker;
  const what = claim.type === 'date' ? 'its anchor' : 'its speaker';
  if (named && named.exact !== null && named.start !== null && named.end !== null)
    yield { what, exact: named.exact, start: named.start, end: named.end };
}
