import { claimId } from '../../extract/claim-id.ts';
import type { Claim } from '../../schema/claim.ts';
import type { CorrectionContext } from '../corrections/context.ts';
import { findSeen, type Sought } from './find-seen.ts';

/** A decision of an editor about a claim: as it was seen, and the id that it had. */
export interface Pin extends Sought {
  readonly id: string;
}

/**
 * Gives claims that editors have decided on the ids that they had. The extractor counts equal words from 0, so that a claim
 * would take the id of an equal one that is gone; an id that an editor has seen on a claim is never another's.
 */
export function keepIds(claims: readonly Claim[], pins: readonly Pin[], context: CorrectionContext): Claim[] {
  const pinned = new Map<string, Claim>();
  for (const pin of pins) {
    const { found } = findSeen(claims, pin, context);
    if (found !== null && !pinned.has(pin.id)) pinned.set(pin.id, found);
  }
  const owned = new Set(pins.map(({ id }) => id));
  if (owned.size === 0) return [...claims];
  const kept = new Map([...pinned].map(([id, claim]) => [claim, id]));
  const taken = new Set([...claims.map(({ id }) => id), ...owned]);
  const renamed = new Map<string, string>();
  for (const claim of claims) {
    let id = kept.get(claim) ?? claim.id;
    if (owned.has(id) && pinned.get(id) !== claim) id = freeId(claim, taken, context.slug);
    taken.add(id);
    renamed.set(claim.id, id);
  }
  return claims.map((claim): Claim => {
    const id = renamed.get(claim.id) ?? claim.id;
    if (claim.type !== 'figure' || claim.quotation === null) return id === claim.id ? claim : { ...claim, id };
    const quotation = renamed.get(claim.quotation) ?? claim.quotation;
    return id === claim.id && quotation === claim.quotation ? claim : { ...claim, id, quotation };
  });
}

function freeId({ type, exact }: Claim, taken: ReadonlySet<string>, slug: string): string {
  for (let occurrence = 0; ; occurrence++) {
    const id = claimId(slug, type, exact, occurrence);
    if (!taken.has(id)) return id;
  }
}
