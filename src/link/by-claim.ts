import type { Cluster } from './clusters/index.ts';
import type { Difference } from './differences/difference.ts';
import type { Links } from './index.ts';

/** What links a claim to others: “also in…”, “differs from…”. */
export interface ClaimLinks {
  /** The cluster that it stands in; null where no other article has it. */
  readonly cluster: Cluster | null;
  /** The differences that it is a side of. */
  readonly differences: readonly Difference[];
}

/** Links by claim id; a claim that is not linked has no entry. */
export function linksByClaim({
  clusters,
  differences,
}: Pick<Links, 'clusters' | 'differences'>): ReadonlyMap<string, ClaimLinks> {
  const found = new Map<string, { cluster: Cluster | null; differences: Difference[] }>();
  const entry = (id: string) => {
    const known = found.get(id) ?? { cluster: null, differences: [] };
    found.set(id, known);
    return known;
  };
  for (const cluster of clusters) for (const { claim } of cluster.claims) entry(claim.id).cluster = cluster;
  for (const difference of differences)
    for (const { claims } of difference.sides)
      for (const { claim } of claims) entry(claim.id).differences.push(difference);
  return found;
}
