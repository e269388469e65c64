import { furnitureReason } from '../../../src/extract/text/furniture.ts';
import type { Block } from './blocks.ts';

/** What the classes and ids of publishing systems call that which is no part of the article. */
const called: readonly { names: RegExp; reason: string }[] = [
  { names: named('share|sharing|social|addthis|sharethis'), reason: 'share buttons' },
  {
    names: named(
      'related|recommended|recommendations|read-?more|also-?read|more-?on|most-?(?:read|popular)|trending|outbrain|taboola|recirc|teaser',
    ),
    reason: 'links to other articles',
  },
  {
    names: named('newsletters?|sign-?up|subscribe|subscription|promo|paywall|donate|membership'),
    reason: 'call to subscribe',
  },
  { names: named('ad|ads|advert|advertisement|advertising|sponsored|sponsor'), reason: 'advertisement' },
  { names: named('comments?|comment-?list|disqus|replies'), reason: 'readers’ comments' },
  { names: named('tags?|topics?|keywords|breadcrumbs?|categories'), reason: 'tags' },
  { names: named('author-?bio|about-?(?:the-?)?author|bio|author-?box|author-?card'), reason: 'about the author' },
  { names: named('cookies?|consent|gdpr'), reason: 'notice about cookies' },
  {
    names: named(
      'toolbar|tools|text-?size|font-?size|reprints?|print-?link|skip-?link|sr-only|screen-reader-text|visually-hidden',
    ),
    reason: 'tools of the page',
  },
];
const corrections = named('corrections?|clarifications?|editors?-?note');
const captions = named('captions?|credits?|wp-caption-text|media-?info|photo-?credit|byline-photo');

/** Elements that are around an article, by their names. */
const around: Readonly<Record<string, string>> = {
  NAV: 'links of the page',
  FOOTER: 'foot of the page',
  ASIDE: 'beside the article',
};

/** Of a line that tells a day, and nothing else. */
export const DAY = 'the day, which is in the .yaml';

/** Lines that pages set around an article, whatever they are called. */
const lines: readonly { pattern: RegExp; reason: string }[] = [
  {
    pattern:
      /^(?:by|text size|order reprints?|view all(?: \(\d+\))?|go to comments?.*|print|listen(?: to this article)?|register now!?|gift this article)$/i,
    reason: 'tools of the page',
  },
  {
    pattern:
      /^\W{0,3}(?:read (?:more|also|next)|see also|also read|more from|related(?: news| stories| articles)?|watch|recommended)\b\s*[:|–—-]?.{0,160}$/i,
    reason: 'links to other articles',
  },
  { pattern: /^(?:write|e-?mail) to .{0,60} at\b/i, reason: 'about the author' },
  {
    pattern: /^(?:follow|contact) .{0,60} (?:on (?:twitter|x|facebook|instagram|threads|mastodon)|at \S+@)/i,
    reason: 'about the author',
  },
  {
    pattern:
      /^(?:photo(?:graph)?s?|picture|image|credit|getty images|(?:[A-Z]{2,}(?:, | \/ )?){1,3}ASSOCIATED PRESS)\s?(?:[:/©]|by\b|$).{0,80}$/i,
    reason: 'credit of a picture',
  },
  {
    pattern:
      /^(?:(?:published|updated|last updated|posted|first published|modified)\b\s*:?\s*.{0,80}\d.{0,40}|(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?(?:\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9}\.?|\p{L}{3,9}\.? \d{1,2}),? \d{4}\b.{0,30})$/iu,
    reason: DAY,
  },
];

export type Aside = { as: 'left out'; reason: string } | { as: 'caption' } | { as: 'note' };

/**
 * What a line is that is no part of the article's text: furniture, with the reason; a caption; a notice of a correction.
 * Null where it is text. `isArticle` says of an element whether the article is in it, so that its name says nothing.
 */
export function asideOf(block: Block, isArticle: (element: Element) => boolean): Aside | null {
  const { text, kind } = block;
  if (kind === 'caption') return { as: 'caption' };
  if (/^(?:corrections?|clarification|editor['’]s note)\b.{0,20}[:—–-]/i.test(text)) return { as: 'note' };
  for (
    let element: Element | null = block.element;
    element !== null && !isArticle(element);
    element = element.parentElement
  ) {
    const names = `${element.getAttribute('class') ?? ''} ${element.id}`.slice(0, 500);
    if (/pull-?quote/i.test(names)) return null;
    if (corrections.test(names)) return { as: 'note' };
    if (captions.test(names)) return { as: 'caption' };
    const reason = called.find((row) => row.names.test(names))?.reason ?? around[element.nodeName.toUpperCase()];
    if (reason !== undefined) return { as: 'left out', reason };
  }
  if (kind === 'cell' && text.length < 80) return { as: 'left out', reason: 'a cell of a table' };
  const reason =
    furnitureReason(text, { start: 0, end: text.length }) ??
    (text.length <= 200 ? lines.find(({ pattern }) => pattern.test(text))?.reason : undefined);
  return reason === undefined ? null : { as: 'left out', reason };
}

/** A name as a whole, between blanks, hyphens and underscores: `share` of `article__share-bar`. */
function named(names: string): RegExp {
  return new RegExp(`(?:^|[\\s_-])(?:${names})(?=[\\s_-]|$)`, 'i');
}
