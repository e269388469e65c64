import type { ArticleMeta } from '../../schema/article.ts';
import type { Claim } from '../../schema/claim.ts';
import { articleHref } from '../addresses.ts';
import { listInWords } from '../words/format.ts';
import { publishedOf, titleOf } from '../words/names.ts';
import { tallyInWords, tallyOf } from '../words/statements.ts';
import { articleListWords } from './words.ts';

/** As many articles as a page of their list has. */
export const ARTICLES_A_PAGE = 200;

/** One article in a list. */
export interface ArticleRow {
  readonly href: string;
  readonly title: string;
  readonly day: string;
  readonly published: string;
  /** “The Herald, crediting Acme News and Reuters” */
  readonly source: string;
  /** What editors say about the article as a whole. */
  readonly notes: readonly string[];
  readonly counts: string;
}

/** Articles as lists show them, in the order given. */
export function articleRows(
  articles: readonly ArticleMeta[],
  claimsOf: (slug: string) => readonly Claim[],
): ArticleRow[] {
  return articles.map((article) => ({
    href: articleHref(article.slug),
    title: titleOf(article),
    day: article.published.value,
    published: publishedOf(article),
    source: [
      article.publisher,
      article.draws_on.length > 0 ? articleListWords.crediting(listInWords(article.draws_on)) : '',
    ]
      .filter(Boolean)
      .join(', '),
    notes: article.notes.filter(({ at }) => at === null).map(({ text }) => text),
    counts: tallyInWords(tallyOf(claimsOf(article.slug))),
  }));
}
