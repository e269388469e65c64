import type { ClaimLinks } from '../../link/by-claim.ts';
import type { Difference } from '../../link/differences/index.ts';
import { publishedOf } from '../article.ts';
import { countInWords, listInWords } from '../format.ts';
import { amountOf, type DifferenceContext, dateOf, measureOf } from './differences.ts';

/** What a note on a claim says of other places, and where that is shown: “also in …”, “differs from …”. */
export interface LinkMark {
  readonly words: string;
  readonly href: string;
}

/** Marks by id of claim; a claim that is not linked has none. */
export type LinkMarks = ReadonlyMap<string, readonly LinkMark[]>;

export const noMarks: LinkMarks = new Map();

/** So many other amounts are named. */
const NAMED = 3;

/** @param hrefs address of each cluster and difference, by its id */
export function linkMarks(
  linked: ReadonlyMap<string, ClaimLinks>,
  slugOf: (claim: string) => string | undefined,
  hrefs: ReadonlyMap<string, string>,
  context: DifferenceContext,
): LinkMarks {
  return new Map(
    [...linked].map(([id, { cluster, differences }]) => [
      id,
      [
        ...(cluster === null ? [] : [{ words: alsoIn(cluster.claims, slugOf(id)), href: hrefs.get(cluster.id) ?? '' }]),
        ...differences.map((difference) => ({
          words: differsFrom(difference, id, context),
          href: hrefs.get(difference.id) ?? '',
        })),
      ],
    ]),
  );
}

/** “also in The Herald, 9 May 2031”, “also in three other articles”. */
function alsoIn(claims: NonNullable<ClaimLinks['cluster']>['claims'], own: string | undefined): string {
  const others = new Map(
    claims.filter(({ article }) => article.slug !== own).map(({ article }) => [article.slug, article]),
  );
  const [only] = others.values();
  if (only === undefined) return 'also elsewhere in this article';
  return others.size === 1
    ? `also in ${only.publisher}, ${publishedOf(only)}`
    : `also in ${countInWords(others.size, 'other article')}`;
}

/** “differs from 38 and 40 billion US dollars”, “differs from [9 May 2031]”. */
function differsFrom(difference: Difference, own: string, { claimsOf, measures }: DifferenceContext): string {
  const has = ({ claims }: Difference['sides'][number]) => claims.some(({ claim }) => claim.id === own);
  if (difference.kind === 'dates') {
    const dates = difference.sides.filter((side) => !has(side)).map((side) => dateOf(side, claimsOf));
    return `differs from ${named(dates, 'other date')}`;
  }
  const measure = measureOf(difference, measures);
  const amounts = difference.sides.filter((side) => !has(side)).map((side) => amountOf(side, difference, measure));
  const scale = measure?.unit === difference.unit && amounts.length <= NAMED ? ` ${measure.scale_name}` : '';
  return `differs from ${named(amounts, 'other amount')}${scale}`;
}

function named(values: readonly string[], noun: string): string {
  return values.length <= NAMED ? listInWords(values) : countInWords(values.length, noun);
}
