import type { ArticleMeta } from '../../schema/article.ts';
import type { Claim } from '../../schema/claim.ts';
import { articleHref } from '../addresses.ts';
import { countInWords, listInWords } from '../words/format.ts';
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
  /** What the article has in common with others, and what editors did: each a link to where that is shown. */
  readonly links: readonly ArticleLink[];
  readonly counts: string;
}

/** A sentence that leads somewhere. */
export interface ArticleLink {
  readonly words: string;
  readonly href: string;
}

/**
 * Articles as lists show them, in the order given.
 * @param inCommon by slug, the articles that share passages with it
 */
export function articleRows(
  articles: readonly ArticleMeta[],
  claimsOf: (slug: string) => readonly Claim[],
  inCommon: ReadonlyMap<string, readonly ArticleLink[]> = new Map(),
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
    links: [...(inCommon.get(article.slug) ?? []), ...editedOf(article)],
    counts: tallyInWords(tallyOf(claimsOf(article.slug))),
  }));
}

/** “What our editors added and changed: ten notes and nine corrections”, nothing where they left the article as it came. */
function editedOf({ slug, notes, corrections }: ArticleMeta): ArticleLink[] {
  const done = [
    ...(notes.length > 0 ? [countInWords(notes.length, 'note')] : []),
    ...(corrections.length > 0 ? [countInWords(corrections.length, 'correction')] : []),
  ];
  if (done.length === 0) return [];
  return [{ words: articleListWords.edited(listInWords(done)), href: `${articleHref(slug)}#edited` }];
}
