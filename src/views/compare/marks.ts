import type { ClaimLinks } from '../../link/by-claim.ts';
import type { Difference } from '../../link/differences/index.ts';
import { publishedOf } from '../article.ts';
import { countInWords, listInWords } from '../format.ts';
import type { LinkMarks } from '../link-marks.ts';
import { amountOf, type DifferenceContext, dateOf, measureOf } from './differences.ts';

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
  const others = difference.sides.filter((side) => !has(side));
  const amounts = others.map((side) => amountOf(side, difference, measure));
  const recorded = others.every(({ claims }) => claims.length === 0) ? ', as recorded' : '';
  const scale = measure?.unit === difference.unit && amounts.length <= NAMED ? ` ${measure.scale_name}` : '';
  return `differs from ${named(amounts, 'other amount')}${scale}${recorded}`;
}

function named(values: readonly string[], noun: string): string {
  return values.length <= NAMED ? listInWords(values) : countInWords(values.length, noun);
}
