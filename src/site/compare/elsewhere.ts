import type { ClaimLinks } from '../../link/by-claim.ts';
import type { Placed } from '../../link/linkable.ts';
import { claimHref } from '../addresses.ts';
import { publishedOf, titleOf } from '../words/names.ts';
import { wordsOfClaim } from '../words/note.ts';
import type { DifferenceView } from './differences.ts';

/** What other places say: the same, and something else. */
export interface Elsewhere {
  /** The same claim elsewhere. */
  readonly places: readonly { readonly words: string; readonly href: string; readonly article: string }[];
  /** How many there are beyond those. */
  readonly more: number;
  /** Where they are set out in the order in which they appeared; null where there is none. */
  readonly together: string | null;
  /** Differences that it is a side of, as the other sides of each. */
  readonly differences: readonly (Pick<DifferenceView, 'title' | 'unit' | 'sides'> & { readonly href: string })[];
}

/** As many are named on a page. */
const NAMED = 12;

/** As many other sides are set out; the rest stand with all of them. */
const SIDES = 8;

/** @param hrefs address of each cluster and difference, by its id; `views` has the differences by theirs */
export function elsewhereOf(
  id: string,
  linked: ClaimLinks | undefined,
  hrefs: ReadonlyMap<string, string>,
  views: ReadonlyMap<string, DifferenceView>,
  hasClaimPages: boolean,
): Elsewhere {
  const { cluster, differences } = linked ?? { cluster: null, differences: [] };
  const others = (cluster?.claims ?? []).filter(({ claim }) => claim.id !== id);
  return {
    places: others.slice(0, NAMED).map((placed) => placeOf(placed, hasClaimPages)),
    more: Math.max(others.length - NAMED, 0),
    together: cluster === null ? null : (hrefs.get(cluster.id) ?? null),
    differences: differences.flatMap((difference) => {
      const view = views.get(difference.id);
      if (view === undefined) return [];
      const own = difference.sides.findIndex(({ claims }) => claims.some(({ claim }) => claim.id === id));
      const sides = view.sides.filter((_, index) => index !== own).slice(0, SIDES);
      return [{ title: view.title, unit: view.unit, sides, href: hrefs.get(difference.id) ?? '' }];
    }),
  };
}

function placeOf({ article, claim }: Placed, hasClaimPages: boolean): Elsewhere['places'][number] {
  return {
    words: wordsOfClaim(claim, 120),
    href: claimHref(article.slug, claim.id, hasClaimPages),
    article: `${titleOf(article)}, ${article.publisher}, ${publishedOf(article)}`,
  };
}
