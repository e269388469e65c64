import type { Claim } from '../../schema/claim.ts';
import { sortWords } from './words.ts';

/** How many marks of one sort there are. */
export interface Count {
  readonly kind: 'q' | 'f' | 'd';
  readonly reported: boolean;
  readonly name: string;
  readonly meaning: string;
  readonly count: number;
}

/** What is marked: each sort, what it means, and how many there are. */
export function claimCounts(claims: readonly Claim[]): Count[] {
  const of = (counts: (claim: Claim) => boolean) => claims.filter(counts).length;
  const quotations = (mode: string) => of((claim) => claim.type === 'quotation' && claim.mode === mode);
  const figures = (modality: string | null) => of((claim) => claim.type === 'figure' && claim.modality === modality);
  const dates = (basis: string) => of((claim) => claim.type === 'date' && claim.basis === basis);
  const counts: readonly (readonly [Count['kind'], keyof typeof sortWords, number])[] = [
    ['q', 'direct', quotations('direct')],
    ['q', 'partial', quotations('partial')],
    ['q', 'indirect', quotations('indirect')],
    ['f', 'actual', figures('actual')],
    ['f', 'forecast', figures('forecast')],
    ['f', 'target', figures('target')],
    ['f', 'estimate', figures('estimate')],
    ['f', 'none', figures(null)],
    ['d', 'stated', dates('stated')],
    ['d', 'relative', dates('relative')],
    ['d', 'anchored', dates('anchored')],
  ];
  return counts.flatMap(([kind, sort, count]) => {
    const [name, meaning] = sortWords[sort];
    return count === 0 ? [] : [{ kind, reported: sort === 'indirect', name, meaning, count }];
  });
}
