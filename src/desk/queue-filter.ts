/** What an editor wants to see of the queue. */
export interface QueueFilter {
  readonly kind: QueueKind | 'all';
  /** Name of a speaker; empty for all. */
  readonly speaker: string;
  /** Words of an article's headline or publisher; empty for all. */
  readonly article: string;
  /** How many decisions of each group are shown, and which page of articles, from 1. */
  readonly shown: number;
  readonly page: number;
}

export const queueKinds = ['direct', 'partial', 'indirect', 'figure', 'date'] as const;
export type QueueKind = (typeof queueKinds)[number];

/** So many are shown of each group at first: a list is to be worked off, not read. */
export const SHOWN = 30;

/** Articles on a page. */
export const PAGE = 50;

/** All of it, from its beginning. */
export const everything: QueueFilter = { kind: 'all', speaker: '', article: '', shown: SHOWN, page: 1 };
