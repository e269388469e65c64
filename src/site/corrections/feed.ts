import { Feed } from 'feed';
import { escapeHtml } from '../words/escape.ts';
import type { CorrectionRow } from './corrections.ts';
import { correctionsWords } from './words.ts';

/** As many corrections, the newest, as a feed has. */
const LONGEST_FEED = 100;

export interface CorrectionsFeedInput {
  readonly site: string;
  readonly language: string;
  /** Absolute addresses. */
  readonly page: string;
  readonly atom: string;
  /** Makes an address inside the site absolute. */
  readonly absolute: (href: string) => string;
  /** Newest first. */
  readonly rows: readonly CorrectionRow[];
  /** Day of the newest article: as old is a feed of nothing. */
  readonly newest: string;
}

/** The log of corrections as Atom 1.0. No clock: it is as new as the newest correction. */
export function correctionsFeed(input: CorrectionsFeedInput): string {
  const { site, language, page, atom, absolute, rows, newest } = input;
  const feed = new Feed({
    title: correctionsWords.feed(site),
    description: correctionsWords.aboutFeed(site),
    id: page,
    link: page,
    language,
    updated: new Date(rows[0]?.date ?? newest),
    generator: false,
    author: { name: site },
    feedLinks: { atom },
  });
  for (const { id, date, deed, words, href, article, changes, reason } of rows.slice(0, LONGEST_FEED)) {
    const items = changes.map(
      ({ field, was, is }) => `<li>${escapeHtml(correctionsWords.change(field, is, was))}</li>`,
    );
    feed.addItem({
      title: escapeHtml(correctionsWords.entry(deed, words)), // `feed` writes titles as HTML
      id: `${page}#${id}`,
      link: absolute(href),
      date: new Date(date),
      published: new Date(date),
      content: [
        items.length === 0 ? '' : `<ul>${items.join('')}</ul>`,
        `<p>${escapeHtml(reason)}</p>`,
        `<p>${escapeHtml(`${article.title}, ${article.source}`)}</p>`,
      ].join(''),
    });
  }
  return feed.atom1();
}
