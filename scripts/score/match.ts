import { overlaps, type Span } from '../../src/extract/text/span.ts';
import type { Claim } from '../../src/schema/claim.ts';
import type { GoldClaim } from '../../src/schema/gold.ts';

/** A gold claim and the extracted one that is taken for it. */
export interface Pair {
  gold: GoldClaim;
  claim: Claim;
}

export interface Matching {
  pairs: Pair[];
  /** Required, but not extracted. */
  misses: GoldClaim[];
  /** Extracted, but neither required nor near anything doubtful. */
  extras: Claim[];
}

/**
 * Pairs gold and extracted claims, best overlap first, each at most once. Quotations need half of their characters in
 * common and to agree on whether the words are the speaker's own; figures and dates need to overlap.
 */
export function match(gold: readonly GoldClaim[], claims: readonly Claim[]): Matching {
  const required = gold.filter(({ doubtful }) => doubtful !== true);
  const doubtful = gold.filter((item) => item.doubtful === true);
  const candidates = required
    .flatMap((item) => claims.map((claim) => ({ gold: item, claim, likeness: likeness(item, claim) })))
    .filter((candidate) => candidate.likeness > 0)
    .sort((a, b) => b.likeness - a.likeness || a.claim.start - b.claim.start);
  const taken = new Set<GoldClaim | Claim>();
  const pairs = candidates.filter((candidate) => {
    if (taken.has(candidate.gold) || taken.has(candidate.claim)) return false;
    taken.add(candidate.gold).add(candidate.claim);
    return true;
  });
  return {
    pairs: pairs.map(({ gold: item, claim }) => ({ gold: item, claim })),
    misses: required.filter((item) => !taken.has(item)),
    extras: claims.filter(
      (claim) => !(taken.has(claim) || doubtful.some((item) => item.type === claim.type && overlaps(item, claim))),
    ),
  };
}

/** How far two claims are one, 0 to 1; 0 when they cannot be. */
function likeness(gold: GoldClaim, claim: Claim): number {
  if (gold.type === 'quotation' && claim.type === 'quotation') {
    const isReport = gold.mode === 'indirect';
    const shared = sharedPart(gold, claim);
    return isReport === (claim.mode === 'indirect') && shared >= 0.5 ? shared : 0;
  }
  return gold.type === claim.type ? sharedPart(gold, claim) : 0;
}

/** Characters in both, of those in either. */
function sharedPart(a: Span, b: Span): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return both <= 0 ? 0 : both / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}
