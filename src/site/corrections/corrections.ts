import type { ArticleMeta } from '../../schema/article.ts';
import type { Applied } from '../../schema/correction.ts';
import { articleHref } from '../addresses.ts';
import { type ChangeWords, changesInWords, LONGEST_WORDS } from '../words/correction.ts';
import { dayInWords, shortened } from '../words/format.ts';
import { publishedOf, titleOf } from '../words/names.ts';
import { correctionsWords } from './words.ts';

/** As many corrections as a page of the log has. */
export const CORRECTIONS_A_PAGE = 500;

export interface CorrectionRow {
  readonly id: string;
  readonly date: string;
  readonly day: string;
  /** “statement corrected” */
  readonly deed: string;
  /** The words of the claim, or their beginning. */
  readonly words: string;
  /** The claim's mark; the article where the claim is gone. */
  readonly href: string;
  readonly article: { readonly slug: string; readonly title: string; readonly source: string; readonly href: string };
  readonly changes: readonly ChangeWords[];
  readonly reason: string;
}

/** All corrections of all articles, newest first; those of one day by article, newest first, in the order applied. */
export function correctionLog(articles: readonly ArticleMeta[]): CorrectionRow[] {
  return articles
    .flatMap((article) => article.corrections.map((applied) => rowOf(article, applied)))
    .sort((a, b) => (a.date < b.date ? 1 : Number(a.date > b.date) * -1));
}

function rowOf(article: ArticleMeta, applied: Applied): CorrectionRow {
  const { id, date, type, claim, exact, changes, reason } = applied;
  return {
    id: `c-${id}`,
    date,
    day: dayInWords(date),
    deed: correctionsWords.deed(correctionsWords.types[type], correctionsWords.deeds[applied.do]),
    words: shortened(exact, LONGEST_WORDS),
    href: applied.do === 'drop' ? articleHref(article.slug) : articleHref(article.slug, claim),
    article: {
      slug: article.slug,
      title: titleOf(article),
      source: `${article.publisher}, ${publishedOf(article)}`,
      href: articleHref(article.slug),
    },
    changes: changesInWords(changes),
    reason,
  };
}
