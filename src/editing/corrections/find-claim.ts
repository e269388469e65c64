import type { Claim } from '../../schema/claim.ts';
import type { Address } from '../../schema/correction.ts';
import type { Seen } from '../../schema/seen.ts';
import { type Found, findSeen } from '../identity/find-seen.ts';
import { dice, triples } from '../likeness.ts';
import type { CorrectionContext } from './context.ts';
import { CorrectionFault } from './fault.ts';

/**
 * The claim that a correction is about: as it was seen, or by id, or by its exact words. Throws a fault with the nearest
 * candidate when there is none, and with all candidates when there are several.
 */
export function findClaim(
  claims: readonly Claim[],
  address: Address,
  context: CorrectionContext,
  keys: readonly PropertyKey[] = [],
): Claim {
  const { claim: id, words, occurrence, type, seen } = address;
  if (seen !== undefined) {
    const found = findSeen(claims, { seen, id, type }, context);
    if (found.found !== null) return found.found;
    throw new CorrectionFault([...keys, 'seen'], unseenInWords(found, seen, claims));
  }
  if ((id === undefined) === (words === undefined))
    throw new CorrectionFault(keys, 'Name the claim by `claim` (its id) or by `words`, and by one of them only.');
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
      `${found.length === 1 ? 'Only one claim has' : `${found.length} claims have`} ${JSON.stringify(sought)} (${list}). Say which with \`occurrence\` or \`type\`, or name its id by \`claim\`.`,
    );
  }
  throw new CorrectionFault(
    [...keys, key],
    `No ${type ?? 'claim'} has the ${key === 'claim' ? 'id' : 'words'} ${JSON.stringify(sought)}. ${nearestOf(claims, sought, key)}`,
  );
}

/** Why a claim is not what an editor saw any longer, the nearest candidate, and what to do. */
export function unseenInWords(
  { because, like }: Extract<Found<Claim>, { found: null }>,
  seen: Seen,
  claims: readonly Claim[],
): string {
  const words = JSON.stringify(seen.exact);
  const list = like.map(labelOf).join(', ');
  if (because === 'several')
    return `${words} stands in the article several times, and what is around it fits each (${list}). Check the one that is meant in \`npm run desk\`, or write its id under \`claim\` here.`;
  if (because === 'speaker')
    return `${words} was checked as words of ${nameOf(seen)}, and is read as words of somebody else now (${list}). Check it again in \`npm run desk\`, or delete this entry.`;
  if (because === 'elsewhere')
    return `${words} is not where it was seen. The nearest is the ${list}. Check that one in \`npm run desk\`, or delete this entry.`;
  return `No claim has the words ${words} any longer. ${nearestOf(claims, seen.exact, 'words')}`;
}

function nameOf({ speaker }: Seen): string {
  return typeof speaker === 'string' ? speaker : (speaker?.unnamed ?? 'nobody');
}

/** The claim most like what was sought, in words. */
function nearestOf(claims: readonly Claim[], sought: string, key: 'claim' | 'words'): string {
  const wanted = triples(sought);
  const [nearest] = claims
    .map((claim) => ({ claim, likeness: dice(wanted, triples(key === 'claim' ? claim.id : claim.exact)) }))
    .sort((a, b) => b.likeness - a.likeness);
  return nearest === undefined || nearest.likeness === 0
    ? 'Nothing of the article is like it. Delete this entry, or name another claim.'
    : `The nearest is the ${labelOf(nearest.claim)}. Name that one, or delete this entry.`;
}

function labelOf(claim: Claim): string {
  const { type, id, exact } = claim;
  const by = claim.type === 'date' || claim.speaker === null ? '' : ` of ${claim.speaker.name}`;
  return `${type} ${id} ${JSON.stringify(exact)}${by}`;
}
