import type { ArticleMeta } from '../schema/article.ts';
import { publishedOf, titleOf } from './article.ts';
import { articleHref } from './links.ts';
import { byTime, type DatedArticle, itemsOf, type TimelineItem } from './timeline-items.ts';
import { type LaneInput, layOut, mainRange, narrow, type TimelineLayout, wide } from './timeline-layout.ts';

/** Everything that `/timeline/` shows. */
export interface TimelineView {
  readonly count: number;
  readonly articles: number;
  /** “2031 and 2032”, the years of the drawing. */
  readonly years: string;
  readonly drawings: { readonly wide: TimelineLayout; readonly narrow: TimelineLayout } | null;
  /** The same as the drawing, by the year that a thing begins in. */
  readonly list: readonly { readonly title: string; readonly entries: readonly TimelineEntry[] }[];
}

export interface TimelineEntry {
  readonly item: TimelineItem;
  readonly article: ArticleMeta;
  readonly published: string;
}

/** What all articles date, in lanes by article, in order of publication. */
export function timelineView(articles: readonly DatedArticle[]): TimelineView {
  const ordered = articles.toSorted(
    (a, b) => compare(a.article.published.value, b.article.published.value) || compare(a.article.slug, b.article.slug),
  );
  const lanes = ordered.map((dated) => ({ article: dated.article, items: itemsOf(dated) }));
  const entries = lanes
    .flatMap(({ article, items }) => items.map((item) => ({ item, article, published: publishedOf(article) })))
    .sort((a, b) => byTime(a.item, b.item));
  if (entries.length === 0) return { count: 0, articles: articles.length, years: '', drawings: null, list: [] };

  const range = mainRange(ordered.map(({ article }) => Date.parse(article.published.value)));
  const inputs = lanes.filter(({ items }) => items.length > 0).map(({ article, items }) => laneOf(article, items));
  const [first, last] = [range[0].getUTCFullYear(), range[1].getUTCFullYear() - 1];
  return {
    count: entries.length,
    articles: articles.length,
    years: first === last ? String(first) : first + 1 === last ? `${first} and ${last}` : `${first} to ${last}`,
    drawings: { wide: layOut(inputs, range, wide), narrow: layOut(inputs, range, narrow) },
    list: [...Map.groupBy(entries, ({ item }) => headingOf(item, first))].map(([title, own]) => ({
      title,
      entries: own,
    })),
  };
}

function laneOf(article: ArticleMeta, items: readonly TimelineItem[]): LaneInput {
  return {
    title: titleOf(article),
    subtitle: article.publisher,
    href: articleHref(article.slug),
    published: { at: Date.parse(article.published.value), words: `published ${publishedOf(article)}` },
    items,
  };
}

/** What began long before the drawing stands under one heading. */
function headingOf({ extent }: TimelineItem, first: number): string {
  if (extent.from === -Infinity) return `Before ${first}`;
  const year = new Date(extent.from).getUTCFullYear();
  return year < first ? `Before ${first}` : String(year);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
