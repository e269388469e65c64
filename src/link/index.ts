import { sameEvents } from './clusters/dates.ts';
import { type Cluster, clustersOf } from './clusters/index.ts';
import { sameWords } from './clusters/quotations.ts';
import type { Difference } from './differences/difference.ts';
import { differencesOf } from './differences/index.ts';
import { type Linkable, ofType, placeClaims } from './linkable.ts';
import type { Official } from './outcomes.ts';
import { type Provenance, provenanceOf } from './provenance/graph.ts';
import { type Outlet, Outlets } from './provenance/outlets.ts';
import { type SharedText, sharedTextOf } from './shared-text/index.ts';

/** What the articles say together. */
export interface Links {
  /** The same claim in two articles or more. */
  readonly clusters: readonly Cluster[];
  /** Passages that two articles or more have in common. */
  readonly shared: readonly SharedText[];
  /** Who draws on whom. */
  readonly provenance: Provenance;
  /** Statements of the same thing that differ. */
  readonly differences: readonly Difference[];
}

/** What linking knows beside the articles. */
export interface LinkContext {
  /** Rows of the official series, as from `officialsOf`. */
  readonly officials: readonly Official[];
  /** Agencies, newspapers, broadcasters, websites: who passes on what others say. */
  readonly outlets: readonly Outlet[];
}

/** Links a corpus. Time grows with its claims and words, not with their pairs; the same articles give the same links. */
export function link(articles: readonly Linkable[], { officials, outlets }: LinkContext): Links {
  const placed = placeClaims(articles);
  const pairs = { words: sameWords(ofType(placed, 'quotation')), events: sameEvents(ofType(placed, 'date')) };
  const shared = sharedTextOf(articles);
  return {
    clusters: clustersOf(placed, pairs),
    shared,
    provenance: provenanceOf(articles, shared, new Outlets(outlets)),
    differences: differencesOf(placed, pairs, officials),
  };
}
