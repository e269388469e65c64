import type { Cluster } from '../../link/clusters/index.ts';
import type { Difference } from '../../link/differences/difference.ts';
import type { Links } from '../../link/index.ts';
import { countedBy } from '../ledger/whose-count.ts';
import { countInWords, listInWords } from '../words/format.ts';
import type { LinkMark, LinkMarks } from '../words/link-marks.ts';
import { publishedOf } from '../words/names.ts';
import { amountOf, type DifferenceContext, dateOf, measureOf } from './differences.ts';
import { elsewhereWords } from './words.ts';

/** So many other amounts are named. */
const NAMED = 3;

/**
 * What notes on claims say of other places, by id of claim; a claim that is not linked has none. Each cluster and each
 * difference is gone through once, however many claims it has.
 * @param hrefs address of each cluster and difference, by its id
 */
export function linkMarks(
  { clusters, differences }: Pick<Links, 'clusters' | 'differences'>,
  hrefs: ReadonlyMap<string, string>,
  context: DifferenceContext,
): LinkMarks {
  const marks = new Map<string, LinkMark[]>();
  const add = (claim: string, words: string, entry: string) => {
    const mark = { words, href: hrefs.get(entry) ?? '' };
    const known = marks.get(claim);
    if (known === undefined) marks.set(claim, [mark]);
    else known.push(mark);
  };
  for (const cluster of clusters) {
    const words = alsoIn(cluster);
    for (const { article, claim } of cluster.claims) add(claim.id, words(article.slug), cluster.id);
  }
  for (const difference of differences) {
    const words = differsFrom(difference, context);
    difference.sides.forEach(({ claims }, index) => {
      for (const { claim } of claims) add(claim.id, words(index), difference.id);
    });
  }
  return marks;
}

/** “also in The Herald, 9 May 2031”, “also in three other articles”, by the claim's own article. */
function alsoIn({ claims }: Cluster): (slug: string) => string {
  const articles = new Map(claims.map(({ article }) => [article.slug, article]));
  if (articles.size > 2) return () => elsewhereWords.alsoIn(countInWords(articles.size - 1, 'other article'));
  return (slug) => {
    const others = [...articles.values()].filter((article) => article.slug !== slug);
    return elsewhereWords.alsoIn(listInWords(others.map((article) => `${article.publisher}, ${publishedOf(article)}`)));
  };
}

/** “38 and 40 billion US dollars elsewhere”, “dated [9 May 2031] elsewhere”, “the Harbour Board recorded 39 billion US dollars”, by the claim's own side. */
function differsFrom(difference: Difference, { claimsOf, measures }: DifferenceContext): (own: number) => string {
  const isDated = difference.kind === 'dates';
  const count = difference.sides.length - 1;
  if (count > NAMED)
    return () =>
      isDated
        ? elsewhereWords.datedOtherwise(countInWords(count, 'place'))
        : elsewhereWords.elsewhere(countInWords(count, 'other amount'));
  if (isDated) {
    const dates = difference.sides.map((side) => dateOf(side, claimsOf));
    return (own) => elsewhereWords.dated(listInWords(dates.filter((_, index) => index !== own)));
  }
  const measure = measureOf(difference, measures);
  const scale = measure?.unit === difference.unit ? ` ${measure.scale_name}` : '';
  const sides = difference.sides.map((side) => ({
    amount: amountOf(side, difference, measure),
    by: side.claims.length === 0 && side.officials[0] !== undefined ? countedBy(side.officials[0]) : null,
  }));
  return (own) => {
    const others = sides.filter((_, index) => index !== own);
    const counts = others.filter(({ by }) => by !== null);
    const told = counts.length === others.length ? counts.map(({ by, amount }) => `${by} ${amount}`) : null;
    return told === null
      ? elsewhereWords.elsewhere(`${listInWords(others.map(({ amount }) => amount))}${scale}`)
      : `${listInWords(told)}${scale}`;
  };
}
