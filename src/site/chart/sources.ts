import type { Official } from '../../link/outcomes.ts';
import type { ArticleMeta } from '../../schema/article.ts';
import { byPublication } from '../../schema/order.ts';
import type { Series } from '../../schema/site.ts';
import { articleHref } from '../addresses.ts';
import { publishedOf, titleOf } from '../words/names.ts';
import { tabWords } from './words.ts';

/** A series with how it is counted, or the articles; and where each of its values was printed. */
export interface Source {
  readonly name: string;
  readonly method: string | null;
  readonly printed: readonly { readonly name: string; readonly href: string }[];
}

/** Each series of the site in its own order, then the articles that state what is drawn, the earliest first. */
export function sourcesOf(
  series: readonly Series[],
  officials: readonly Official[],
  articles: readonly ArticleMeta[],
): Source[] {
  const counted = series.map((one): Source => {
    const rows = officials.filter((official) => official.series.id === one.id).map(({ row }) => row);
    const printed = new Map(rows.map(({ source, url }) => [`${source} ${url}`, { name: source, href: url }]));
    return { name: one.name, method: `${one.by}. ${one.method}`, printed: [...printed.values()] };
  });
  if (articles.length === 0) return counted;
  const printed = articles.toSorted(byPublication).map((article) => ({
    name: `${titleOf(article)}, ${article.publisher}, ${publishedOf(article)}`,
    href: articleHref(article.slug),
  }));
  return [...counted, { name: tabWords.articles, method: null, printed }];
}
