import type { Claim } from '../../schema/claim.ts';
import type { Address } from '../../schema/correction.ts';
import { dice, triples } from '../likeness.ts';
import { CorrectionFault } from './fault.ts';

/**
 * The claim that a correction is about, by id or by its exact words. Throws a fault with the nearest candidate when
 * there is none, and with all candidates when there are several.
 */
export function findClaim(claims: readonly Claim[], address: Address, keys: readonly PropertyKey[] = []): Claim {
  const { claim: id, words, occurrence, type } = address;
  if ((id === undefined) === (words === undefined))
    throw new CorrectionFault(keys, 'Name the claim by "claim" (its id) or by "words", and by one of them only.');
  const sought = id ?? words ?? '';
  const key = id === undefined ? 'words' : 'claim';
  const found = claims.filter(
    (claim) =>
      (id === undefined ? claim.exact === words : claim.id === id) && (type === undefined || claim.type === type),
  );
  const meant = occurrence === undefined && found.length === 1 ? found[0] : found[(occurrence ?? 0) - 1];
  if (meant !== undefined) return meant;
  if (found.length > 0) {
    const list = found.map((claim, index) => `${index + 1}: ${labelOf(claim)}`).join(', ');
    throw new CorrectionFault(
      [...keys, occurrence === undefined ? key : 'occurrence'],
      `${found.length === 1 ? 'Only one claim has' : `${found.length} claims have`} ${JSON.stringify(sought)} (${list}). Say which with "occurrence" or "type", or name its id.`,
    );
  }
  throw new CorrectionFault(
    [...keys, key],
    `No ${type ?? 'claim'} has the ${key === 'claim' ? 'id' : 'words'} ${JSON.stringify(sought)}. ${nearestOf(claims, sought, key)}`,
  );
}

/** The claim most like what was sought, in words. */
function nearestOf(claims: readonly Claim[], sought: string, key: 'claim' | 'words'): string {
  const wanted = triples(sought);
  const [nearest] = claims
    .map((claim) => ({ claim, likeness: dice(wanted, triples(key === 'claim' ? claim.id : claim.exact)) }))
    .sort((a, b) => b.likeness - a.likeness);
  return nearest === undefined || nearest.likeness === 0
    ? 'Nothing of the article is like it. Remove the correction, or name another claim.'
    : `The nearest is the ${labelOf(nearest.claim)}. Name that one, or remove the correction.`;
}

function labelOf({ type, id, exact }: Claim): string {
  return `${type} ${id} ${JSON.stringify(exact)}`;
}
