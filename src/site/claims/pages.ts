import type { ArticleMeta } from '../../schema/article.ts';
import { claimCount } from '../../schema/article.ts';

/** From so many entries on a list has several pages. */
const ONE_PAGE = 500;

/** What a page of several is filled up to. */
const A_PAGE = 250;

type Counted = Pick<ArticleMeta, 'counts'>;

/** The articles of each page of the list of claims, in the order given: all on one while they have 500 claims or less. */
export function pagesOf<A extends Counted>(articles: readonly A[]): A[][] {
  const total = articles.reduce((sum, article) => sum + claimCount(article), 0);
  if (total <= ONE_PAGE) return [[...articles]];
  const pages: A[][] = [];
  let room = 0;
  for (const article of articles) {
    const count = claimCount(article);
    if (count > room) {
      pages.push([]);
      room = A_PAGE;
    }
    pages.at(-1)?.push(article);
    room -= count;
  }
  return pages;
}
