import type { NewsArticle } from 'schema-dts';
import type { Article } from '../../schema/article.ts';
import { articleHref } from '../addresses.ts';
import { addressOf, articleId, speakerId } from '../frame/json-ld/address.ts';
import { listInWords } from '../words/format.ts';
import { quotedIn } from './quoted.ts';
import { articleWords } from './words.ts';

/** As many speakers as an article names to machines, those quoted most. */
const SPEAKERS = 12;

/** An article: who published it and when, where it was printed, who speaks in it. `image` is a path of the site, `updated` the day of its publisher's last change. */
export function newsArticle(article: Article, image: string, host: URL, updated?: string): NewsArticle {
  const { slug, title, published, publisher, url, language, draws_on, words, claims } = article;
  return {
    '@type': 'NewsArticle',
    '@id': articleId(slug, host),
    url: addressOf(articleHref(slug), host),
    mainEntityOfPage: addressOf(articleHref(slug), host),
    headline: title,
    datePublished: published.value,
    ...(updated !== undefined && { dateModified: updated.slice(0, 'YYYY-MM-DD'.length) }),
    inLanguage: language,
    wordCount: words,
    publisher: { '@type': 'Organization', name: publisher },
    isBasedOn: url,
    ...(draws_on.length > 0 && { creditText: articleWords.credits(listInWords(draws_on)) }),
    image: addressOf(image, host),
    mentions: quotedIn(claims)
      .slice(0, SPEAKERS)
      .map(({ id, name }) => ({ '@type': 'Thing', '@id': speakerId(id, host), name })),
  };
}
