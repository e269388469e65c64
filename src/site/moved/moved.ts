import type { Move } from '../../schema/moved.ts';
import { articleHref, claimHref } from '../addresses.ts';

/** An address at which a page was. */
export interface MovedPage {
  /** Below the site's base, without slashes around it: `articles/2041-04-18-tea-ships`. */
  readonly path: string;
  readonly what: 'article' | 'claim';
  /** Where it is now; for a claim that is gone, its article; null where that was taken out, too. */
  readonly to: string | null;
  /** Whether the very thing is there, or only what it was part of. */
  readonly isThere: boolean;
  readonly date: string;
  readonly reason: string;
}

/** Where an article or a claim is now, after however many moves. Null: taken out. `by` is the last one. */
interface Place {
  readonly slug: string | null;
  readonly claim: string | null;
  readonly by: Move;
}

/**
 * A page for each address that an article or a claim had and that nothing has now. Moves are told in the order in which
 * they were made, and each later one is followed. `isTaken` says of an address whether a page is there.
 */
export function movedPages(
  moves: readonly Move[],
  hasClaimPages: boolean,
  isTaken: { readonly slug: (slug: string) => boolean; readonly claim: (id: string) => boolean },
): MovedPage[] {
  const [articles, claims] = [new Map<string, Place>(), new Map<string, Place>()];
  for (const move of moves) {
    for (const places of [articles, claims])
      for (const [address, place] of places) if (place.slug === move.from) places.set(address, follow(place, move));
    if (move.to !== move.from) articles.set(move.from, { slug: move.to, claim: null, by: move });
    for (const [id, claim] of Object.entries(move.claims)) claims.set(id, { slug: move.to, claim, by: move });
  }
  return [
    ...[...articles].flatMap(([slug, { slug: to, by }]) =>
      isTaken.slug(slug)
        ? []
        : [pageAt(`articles/${slug}`, 'article', to === null ? null : articleHref(to), to !== null, by)],
    ),
    ...[...claims].flatMap(([id, { slug: to, claim, by }]) => {
      if (!hasClaimPages || isTaken.claim(id)) return [];
      const href = to === null ? null : claim === null ? articleHref(to) : claimHref(to, claim, true);
      return [pageAt(`claims/${id}`, 'claim', href, to !== null && claim !== null, by)];
    }),
  ];
}

/** The addresses that moves have left, as `MovedPage.path`: what search engines need not look at. */
export function leftAddresses(moves: readonly Move[]): ReadonlySet<string> {
  const left = new Set<string>();
  for (const { from, to, claims } of moves) {
    if (from !== to) left.add(`articles/${from}`);
    if (to !== null) left.delete(`articles/${to}`);
    for (const [was, is] of Object.entries(claims)) {
      left.add(`claims/${was}`);
      if (is !== null) left.delete(`claims/${is}`);
    }
  }
  return left;
}

function follow({ claim }: Place, move: Move): Place {
  const now = claim !== null && claim in move.claims ? (move.claims[claim] ?? null) : claim;
  return { slug: move.to, claim: now, by: move };
}

function pageAt(
  path: string,
  what: MovedPage['what'],
  to: string | null,
  isThere: boolean,
  { date, reason }: Move,
): MovedPage {
  return { path, what, to, isThere, date, reason };
}
