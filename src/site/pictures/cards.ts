import type { ArticleMeta } from '../../schema/article.ts';
import type { Site } from '../../schema/site.ts';
import { cardHref } from '../addresses.ts';
import { capitalised, counted, countInWords } from '../words/format.ts';
import { publishedOf, titleOf } from '../words/names.ts';
import type { Card } from './card.ts';

/** A picture as a page names it: where it is, and what it shows, in words. */
export interface Picture {
  readonly src: string;
  readonly alt: string;
}

/** What stands on the picture of an article. */
export function articleCard(article: ArticleMeta, site: Pick<Site, 'name'>): Card {
  return {
    site: site.name,
    above: `${article.publisher}, ${publishedOf(article)}`,
    title: titleOf(article),
    counts: countsOf(article.counts),
  };
}

/** What stands on the picture of the site. */
export function siteCard(
  articles: readonly Pick<ArticleMeta, 'counts'>[],
  site: Pick<Site, 'name' | 'tagline' | 'subject'>,
): Card {
  const all = { quotation: 0, figure: 0, date: 0 };
  for (const { counts } of articles) {
    all.quotation += counts.quotation;
    all.figure += counts.figure;
    all.date += counts.date;
  }
  return {
    site: site.name,
    above: `${capitalised(countInWords(articles.length, 'article'))} on ${site.subject}`,
    title: site.tagline,
    counts: countsOf(all),
  };
}

/** The picture of a card, with its words for those who do not see it. */
export function pictureOf({ site, above, title, counts }: Card, slug?: string): Picture {
  return {
    src: cardHref(slug),
    alt: `${site}. ${title}. ${above}: ${Object.values(counts).join(', ')}.`,
  };
}

function countsOf({ quotation, figure, date }: ArticleMeta['counts']): Card['counts'] {
  return {
    quotations: counted(quotation, 'quotation'),
    figures: counted(figure, 'figure'),
    dates: counted(date, 'date'),
  };
}
