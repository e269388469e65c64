import type { ArticleMeta } from '../schema/article.ts';
import type { Claim } from '../schema/claim.ts';
import { publishedOf, titleOf } from './article.ts';
import { wordsOfClaim } from './claims.ts';
import { shortened } from './format.ts';
import { claimHref } from './links.ts';

/** Claims of other articles that say the same. */
export interface Elsewhere {
  readonly places: readonly { readonly words: string; readonly href: string; readonly article: string }[];
  /** How many there are beyond those. */
  readonly more: number;
}

interface Recorded {
  readonly article: ArticleMeta;
  readonly claim: Claim;
}

/** As many are named on a page. */
const NAMED = 12;

/** Fewer words are no sign that two quotations are one. */
const WORDS = 4;

/** Claims that say the same, by what they say. */
export type Sames = ReadonlyMap<string, readonly Recorded[]>;

/** One pass over all claims. */
export function samesOf(record: readonly Recorded[]): Sames {
  return Map.groupBy(
    record.filter(({ claim }) => keyOf(claim) !== null),
    ({ claim }) => keyOf(claim) as string,
  );
}

/** Where else it stands: in other articles, the same words or the same value of one measure for one time. */
export function elsewhereOf({ article, claim }: Recorded, sames: Sames, hasClaimPages: boolean): Elsewhere {
  const key = keyOf(claim);
  const same = key === null ? [] : (sames.get(key) ?? []);
  const others = same.filter((other) => other.article.slug !== article.slug);
  return {
    places: others.slice(0, NAMED).map((other) => ({
      words: shortened(wordsOfClaim(other.claim), 120),
      href: claimHref(other.article.slug, other.claim.id, hasClaimPages),
      article: `${titleOf(other.article)}, ${other.article.publisher}, ${publishedOf(other.article)}`,
    })),
    more: Math.max(others.length - NAMED, 0),
  };
}

/** What two claims have in common that say the same; null where nothing can be told by it. */
function keyOf(claim: Claim): string | null {
  if (claim.type === 'date') return null;
  if (claim.type === 'figure') {
    const { value, low, high, unit, measure, period } = claim;
    return measure === null ? null : JSON.stringify([value, low, high, unit, measure, period]);
  }
  const words = claim.exact.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length < WORDS ? null : words.join(' ');
}
