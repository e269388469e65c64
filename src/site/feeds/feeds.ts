import { Feed } from 'feed';
import type { ArticleMeta } from '../../schema/article.ts';
import type { Quotation } from '../../schema/claim.ts';
import { byText } from '../../schema/order.ts';
import { escapeHtml } from '../words/escape.ts';
import { dayInWords, shortened } from '../words/format.ts';
import { inMarks } from '../words/in-marks.ts';
import { publishedOf, titleOf } from '../words/names.ts';
import { feedWords } from './words.ts';

/** As many quotations, the newest, as a feed has. */
const LONGEST_FEED = 100;

/** One quotation for a feed. */
export interface FeedEntry {
  readonly claim: Quotation;
  readonly article: ArticleMeta;
  /** The sentence that it stands in. */
  readonly sentence: string;
  /** Absolute address of its mark in the article. */
  readonly url: string;
  /**
   * What readers know the entry by, of all feeds: its address, and in the feed of who spoke jointly one of its own. Some
   * readers keep but one entry of an id.
   */
  readonly id: string;
}

export interface FeedInput {
  readonly speaker: string;
  readonly site: string;
  readonly language: string;
  /** Absolute addresses. */
  readonly page: string;
  readonly atom: string;
  readonly json: string;
  readonly entries: readonly FeedEntry[];
  /** Day of the newest article of all: when nothing is quoted, the feed is as old as that. */
  readonly newest: string;
}

/** Atom 1.0. No clock: a feed is as new as the newest article that it quotes from. */
export function atomFeed(input: FeedInput, most = LONGEST_FEED): string {
  // `feed` writes titles of entries as HTML, the JSON ones as they are
  return build(input, escapeHtml, most).atom1();
}

/** JSON Feed 1.1. `feed` writes 1.0, which had one author and no language. */
export function jsonFeed(input: FeedInput, most = LONGEST_FEED): string {
  const { author, items, ...feed } = JSON.parse(build(input, (text) => text, most).json1()) as Record<
    string,
    unknown
  > & {
    items: (Record<string, unknown> & { author?: unknown })[];
  };
  const upgraded = {
    ...feed,
    version: 'https://jsonfeed.org/version/1.1',
    language: input.language,
    ...(author === undefined ? {} : { authors: [author] }),
    items: items.map(({ author: one, ...item }) => (one === undefined ? item : { ...item, authors: [one] })),
  };
  return `${JSON.stringify(upgraded, null, 2)}\n`;
}

/** Entries in the order of a feed: newest article first, and as they stand in it. */
export function newestFirst(entries: readonly FeedEntry[]): FeedEntry[] {
  return entries.toSorted(
    (a, b) => byText(b.article.published.value, a.article.published.value) || a.claim.start - b.claim.start,
  );
}

/**
 * What an entry is called: `Ana Reyes: “It is full”`, `Ana Reyes, reported: it is full`; own words that were printed
 * without quotation marks are no report, `Ana Reyes, quoted, without quotation marks: It is full`.
 */
export function entryTitle(speaker: string, claim: Quotation): string {
  const { own, words } = wordsIn(claim);
  const { how } = feedWords;
  const by = own ? how.own : claim.mode === 'indirect' ? how.reported : how.unmarked;
  return `${speaker}${by}: ${shortened(words, 100)}`;
}

function wordsIn(claim: Quotation): { readonly own: boolean; readonly words: string } {
  const own = claim.mode !== 'indirect' && claim.marked;
  return { own, words: own ? inMarks(claim.exact) : claim.exact };
}

/** Words without marks, stops and blanks at their ends. */
function plain(words: string): string {
  return words.replace(/^[\s“"‘']+|[\s”"’'.,;]+$/g, '');
}

function build(
  { speaker, site, language, page, atom, json, entries, newest }: FeedInput,
  title: (text: string) => string,
  most: number,
): Feed {
  const ordered = newestFirst(entries).slice(0, most);
  const feed = new Feed({
    title: feedWords.title(speaker, site),
    description: feedWords.about(speaker, site),
    id: page,
    link: page,
    language,
    updated: new Date(ordered[0]?.article.published.value ?? newest),
    generator: false,
    author: { name: site },
    feedLinks: { atom, json },
  });
  for (const { claim, article, sentence, url, id } of ordered) {
    const { own, words } = wordsIn(claim);
    // A statement that is its whole sentence is not printed twice.
    const isWhole = plain(sentence) === plain(claim.exact);
    feed.addItem({
      title: title(entryTitle(speaker, claim)),
      id,
      link: url,
      date: new Date(article.published.value),
      published: new Date(article.published.value),
      author: [{ name: speaker, link: page }],
      content: [
        own
          ? `<blockquote><p>${escapeHtml(words)}</p></blockquote>`
          : `<p>${escapeHtml(feedWords.reported(words))}</p>`,
        isWhole ? '' : `<p>${escapeHtml(feedWords.sentence(sentence))}</p>`,
        ...(article.checks ?? [])
          .filter((check) => check.claim === claim.id)
          .map(({ on }) => `<p>${escapeHtml(feedWords.checked(dayInWords(on)))}</p>`),
        `<p>${escapeHtml(feedWords.source(titleOf(article), article.publisher, publishedOf(article)))}</p>`,
      ].join(''),
    });
  }
  return feed;
}

/** All feeds for a reader to take at once. */
export function opml(title: string, feeds: readonly { title: string; atom: string; page: string }[]): string {
  const outlines = feeds.map(
    (feed) =>
      `    <outline type="rss" text="${escapeHtml(feed.title)}" title="${escapeHtml(feed.title)}" xmlUrl="${escapeHtml(feed.atom)}" htmlUrl="${escapeHtml(feed.page)}"/>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    `  <head><title>${escapeHtml(title)}</title></head>`,
    '  <body>',
    ...outlines,
    '  </body>',
    '</opml>',
    '',
  ].join('\n');
}
