import type { Article } from '../../schema/article.ts';
import type { Site } from '../../schema/site.ts';
import { cardHref } from '../addresses.ts';
import { capitalised, counted, countInWords } from '../words/format.ts';
import { publishedOf, titleOf } from '../words/names.ts';
import { type Tally, tallyOf } from '../words/statements.ts';
import type { Card } from './card.ts';

/** A picture as a page names it: where it is, and what it shows, in words. */
export interface Picture {
  readonly src: string;
  readonly alt: string;
}

/** What is on the picture of an article. */
export function articleCard(article: Article, site: Pick<Site, 'name'>): Card {
  return {
    site: site.name,
    above: `${article.publisher}, ${publishedOf(article)}`,
    title: titleOf(article),
    counts: countsOf([article]),
  };
}

/** What is on the picture of the site. */
export function siteCard(
  articles: readonly Pick<Article, 'claims'>[],
  site: Pick<Site, 'name' | 'tagline' | 'subject'>,
): Card {
  return {
    site: site.name,
    above: `${capitalised(countInWords(articles.length, 'article'))} on ${site.subject}`,
    title: site.tagline,
    counts: countsOf(articles),
  };
}

/** The picture of a card, with its words for those who do not see it. */
export function pictureOf({ site, above, title, counts }: Card, slug?: string): Picture {
  return {
    src: cardHref(slug),
    alt: `${site}. ${title}. ${above}: ${Object.values(counts).join(', ')}.`,
  };
}

function countsOf(articles: readonly Pick<Article, 'claims'>[]): Card['counts'] {
  const tallies = articles.map(({ claims }) => tallyOf(claims));
  const sum = (kind: keyof Tally) => tallies.reduce((total, tally) => total + tally[kind], 0);
  return {
    statements: counted(sum('statements'), 'statement'),
    figures: counted(sum('figures'), 'figure'),
    dates: counted(sum('dates'), 'date'),
  };
}
