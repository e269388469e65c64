import type { Claim } from '../../schema/claim.ts';
import { inOrderOfAppearance } from '../../schema/order.ts';
import { ofType, type Placed } from '../linkable.ts';
import { canBeSameTime, finer } from '../periods.ts';
import { gatherDates, type SameEvent } from './dates.ts';
import { gatherFigures, sameFigures } from './figures.ts';
import { gatherQuotations, type SameWords } from './quotations.ts';

/** Claims of two articles or more that say the same. */
export interface Cluster {
  /** Stays as long as the earliest claim does. */
  readonly id: string;
  readonly kind: Claim['type'];
  /** In order of appearance: the first is the earliest in the record. */
  readonly claims: readonly Placed[];
  /** When it was said, as finely as any of them tells; null for dates, and where none tells or they do not agree. */
  readonly said: string | null;
}

/** A cluster as `/data/clusters.json` has it. */
export interface ExportedCluster {
  readonly id: string;
  readonly kind: Claim['type'];
  readonly claims: readonly string[];
  readonly articles: readonly string[];
}

/** Pairs that were found in common by clusters and differences. */
export interface Pairs {
  readonly words: readonly SameWords[];
  readonly events: readonly SameEvent[];
}

/** Claims that stand in two articles or more: figures, then quotations, then dates, each by earliest appearance. */
export function clustersOf(placed: readonly Placed[], { words, events }: Pairs): Cluster[] {
  const [figures, quotations, dates] = [ofType(placed, 'figure'), ofType(placed, 'quotation'), ofType(placed, 'date')];
  const said = new Map(quotations.map(({ claim }) => [claim.id, claim.said]));
  const saidOf = (claim: Claim) => {
    if (claim.type === 'quotation') return claim.said;
    return claim.type === 'figure' && claim.quotation !== null ? (said.get(claim.quotation) ?? null) : null;
  };
  return [
    clustersAmong(figures, gatherFigures(figures, sameFigures(figures)), saidOf),
    clustersAmong(quotations, gatherQuotations(quotations, words), saidOf),
    clustersAmong(dates, gatherDates(dates, events), saidOf),
  ].flatMap((clusters) => clusters.sort((a, b) => compareFirst(a, b)));
}

/** Clusters of groups of claims, by index; a group of one article is none. */
export function clustersAmong(
  placed: readonly Placed[],
  groups: readonly (readonly number[])[],
  saidOf: (claim: Claim) => string | null = () => null,
): Cluster[] {
  return groups.flatMap((group) => {
    const claims = group.map((index) => placed[index] as Placed).sort(inOrderOfAppearance);
    const [first] = claims;
    if (first === undefined || claims.every(({ article }) => article.slug === first.article.slug)) return [];
    const times = claims.map(({ claim }) => saidOf(claim));
    const { type, id } = first.claim;
    return [{ id: `${type}-${id}`, kind: type, claims, said: timeOf(times) }];
  });
}

/** The articles that a cluster stands in, each once, in order of appearance. */
export function articlesOf({ claims }: Pick<Cluster, 'claims'>): string[] {
  return [...new Set(claims.map(({ article }) => article.slug))];
}

/** What is published of a cluster. */
export function exportCluster(cluster: Cluster): ExportedCluster {
  const { id, kind, claims } = cluster;
  return { id, kind, claims: claims.map(({ claim }) => claim.id), articles: articlesOf(cluster) };
}

/** The finest of several times that can all be the same one. */
function timeOf(times: readonly (string | null)[]): string | null {
  const finest = times.reduce(finer, null);
  return times.every((time) => canBeSameTime(time, finest)) ? finest : null;
}

function compareFirst(a: Cluster, b: Cluster): number {
  return inOrderOfAppearance(a.claims[0] as Placed, b.claims[0] as Placed);
}
