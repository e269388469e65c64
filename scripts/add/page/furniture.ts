import { furnitureReason } from '../../../src/extract/text/furniture.ts';
import { type Block, keyOf } from './blocks.ts';

/** Of a line that names who wrote the article. */
export const WRITER = 'the byline, which stands above the text';

/** What the classes and ids of publishing systems call that which is no part of the article. */
const called: readonly { names: RegExp; reason: string }[] = [
  { names: named('share|sharing|social|addthis|sharethis'), reason: 'share buttons' },
  {
    names: named(
      'related|recommended|recommendations|read-?(?:more|next)|also-?read|more-?on|most-?(?:read|popular)|trending|outbrain|taboola|recirc|teasers?|pager|pagination|pagenav',
    ),
    reason: 'links to other articles',
  },
  {
    names: named('newsletters?|sign-?up|subscribe|subscription|promo|paywall|regwall|members?-only|donate|membership'),
    reason: 'call to subscribe',
  },
  {
    names: named('ads?|ad-?(?:slot|spot|unit)|a-rec|advert|advertisement|advertising|sponsored|sponsor'),
    reason: 'advertisement',
  },
  { names: named('comments?|comment-?list|disqus|replies'), reason: 'readers’ comments' },
  { names: named('tags?|topics?|keywords|breadcrumbs?|categor(?:y|ies)'), reason: 'tags' },
  { names: named('author-?(?:bio|box|card|profile|info)|about-?(?:the-?)?author|bio'), reason: 'about the author' },
  { names: named('by-?line|(?:entry|post|article)-meta|document-author'), reason: WRITER },
  { names: named('cookies?|consent|gdpr'), reason: 'notice about cookies' },
  {
    names: named(
      'toolbar|tools|buttons?|btn|cta|ratings?|polls?|opinary|(?:inline-|jw-?)?(?:video-)?player|inline-video|text-?size|font-?size|reprints?|print-?link|skip-?link|sr-only|screen-reader-text|visually-hidden',
    ),
    reason: 'tools of the page',
  },
];
const corrections = named('corrections?|clarifications?|editors?-?note');
const captions = named('captions?|credits?|wp-caption-text|media-?info|photo-?credit|byline-photo');
const picture = named('images?|photos?|pictures?');

/** Elements that are around an article, by their names. */
const around: Readonly<Record<string, string>> = {
  NAV: 'links of the page',
  FOOTER: 'foot of the page',
  ASIDE: 'beside the article',
};

/** How a publisher says that an article was put right. */
const NOTICE =
  /^\W{0,3}(?:(?:corrections?|clarification|editor['’]s note)\b.{0,20}[:—–-]|an? (?:correction|clarification) was made\b|(?:an (?:earlier|previous)|a previous) version of this\b|this (?:article|story) (?:has been|was) (?:corrected|amended|updated)\b)/i;
/** Most characters of a line that pages set around an article. */
const LONGEST = 300;

/** Of a line that tells a day, and nothing else. */
export const DAY = 'the day, which is in the .yaml';

/** Lines that pages set around an article, whatever they are called. */
const lines: readonly { pattern: RegExp; reason: string }[] = [
  {
    pattern:
      /^(?:by|text size|order reprints?|view all(?: \(\d+\))?|go to comments?.*|print|listen(?: to this article)?|register now!?|gift this article|skip (?:past )?(?:advertisement|newsletter.{0,40}|to .{0,30}))$/i,
    reason: 'tools of the page',
  },
  {
    pattern:
      /^\W{0,3}(?:(?:read (?:more|also|next)|see also|also read|more from|related(?: news| stories| articles)?|watch|recommended)\s*(?:[:|–—-].{0,160})?|(?:read (?:more|also|next)|see also|also read|more from)\b.{0,160}(?<!\.))$/i,
    reason: 'links to other articles',
  },
  {
    pattern:
      /\b(?:let us know|have your say|tell us|join the (?:conversation|discussion))\b.{0,60}\b(?:comments|below|here)\b/i,
    reason: 'readers’ comments',
  },
  {
    pattern: /^(?:find this (?:article|story|page)|(?:article )?printed from|source url|permalink)\b.{0,20}https?:/i,
    reason: 'tools of the page',
  },
  {
    pattern: /^(?:\{\/?[a-z][^{}]{0,80}\}|\[\/?[a-z][a-z_-]{2,30}(?: [^[\]]{0,80})?\])$/,
    reason: 'a command of the system',
  },
  {
    pattern: /^\((?:adds?|updates?|recasts?|corrects?|refiles|repeats|writes? through)\b[^()]*\)$/i,
    reason: 'a note of the agency',
  },
  {
    pattern: /^(?:\(\(.*\)\)|\((?:(?:additional )?(?:reporting|writing|editing) by)\b.*\))$/i,
    reason: 'a note of the agency',
  },
  {
    pattern:
      /^(?:\p{Lu}[\p{L}'’.&-]* ){0,5}(?:staff (?:writer|reporter)|(?:(?:special|senior) )?(?:correspondent|reporter))$/iu,
    reason: WRITER,
  },
  { pattern: /^(?:you are visitor|visitors since|best viewed (?:with|in|at))\b/i, reason: 'tools of the page' },
  { pattern: /^a version of this (?:article|story) (?:appear|was|ran)/i, reason: 'a note on the printed paper' },
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
      /^(?:(?:published|updated|last updated|posted|first published|modified)\b\s*:?\s*(?:.{0,80}\d.{0,40})?|(?:\d{1,2}[:.]\d\d\s?(?:[ap]\.?m\.?)?,? )?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?(?:\d{1,2}(?:st|nd|rd|th)?[ -]\p{L}{3,9}\.?|\p{L}{3,9}\.? \d{1,2})(?:,? |-)\d{4}\b.{0,30}|\d{4}(?<sign>[./-])\d{1,2}\k<sign>\d{1,2})(?<!\p{L}{3}[.!?])$/iu,
    reason: DAY,
  },
];

/** A line that is a time of day, as entries of a live blog begin with. */
export const TIME_OF_DAY = /^\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?(?: [A-Z]{2,4})?$/i;

export type Aside = { as: 'left out'; reason: string } | { as: 'caption' } | { as: 'note' };

/**
 * What a line is that is no part of the article's text: furniture, with the reason; a caption; a notice of a correction.
 * Null where it is text. `isArticle` says of an element whether the article is in it, so that its name says nothing.
 */
export function asideOf(block: Block, isArticle: (element: Element) => boolean): Aside | null {
  const { text, kind } = block;
  if (kind === 'caption') return { as: 'caption' };
  if (NOTICE.test(text)) return { as: 'note' };
  if (isCaption(block)) return { as: 'caption' };
  for (
    let element: Element | null = block.element;
    element !== null && !isArticle(element);
    element = element.parentElement
  ) {
    const names = namesOf(element);
    if (/pull-?quote/i.test(names)) return null;
    if (corrections.test(names)) return { as: 'note' };
    if (captions.test(names)) return { as: 'caption' };
    const reason = called.find((row) => row.names.test(names))?.reason ?? around[element.nodeName.toUpperCase()];
    if (reason !== undefined) return { as: 'left out', reason };
  }
  if (block.linked > 0.6 && /(?:[|·•].{1,60}){2}/.test(text)) return { as: 'left out', reason: 'links of the page' };
  if (block.key === '') return { as: 'left out', reason: 'a sign without words' };
  if (isTime(block)) return { as: 'left out', reason: DAY };
  if (first(block.element, 'a[id^="cmnt"]:not([id*="ref"])') !== null)
    return { as: 'left out', reason: 'a comment on a draft' };
  if (kind === 'cell' && text.length < 80) return { as: 'left out', reason: 'a cell of a table' };
  const reason =
    furnitureReason(text, { start: 0, end: text.length }) ??
    (text.length <= LONGEST ? lines.find(({ pattern }) => pattern.test(text))?.reason : undefined);
  return reason === undefined ? null : { as: 'left out', reason };
}

/** Classes and id of an element; `imgCaption` → `img-Caption`. */
export function namesOf(element: Element): string {
  return `${element.getAttribute('class') ?? ''} ${element.id}`.slice(0, 500).replace(/([a-z])(?=[A-Z])/g, '$1-');
}

/** Marked as a caption by its page, or beside a picture in an element that is called one. */
function isCaption({ element, text }: Block): boolean {
  if (first(element, '[itemprop="caption"]') !== null) return true;
  const box = element.closest('[class]');
  return text.length <= LONGEST && box !== null && picture.test(namesOf(box)) && first(box, 'img') !== null;
}

/** Nothing but a `<time>`, and no time of day, which an entry of a live blog begins with. */
function isTime({ element, text }: Block): boolean {
  if (text.length > LONGEST || TIME_OF_DAY.test(text)) return false;
  const time = element.closest('time') ?? first(element, 'time');
  return time !== null && timeIn(time) === keyOf(text);
}

/** What was looked for in an element, which many lines may share: each look costs all that is in it. */
const looked = new WeakMap<Element, Map<string, Element | null>>();
const times = new WeakMap<Element, string>();

/** The first of some kind in an element. */
function first(element: Element, selector: string): Element | null {
  const known = looked.get(element) ?? new Map<string, Element | null>();
  looked.set(element, known);
  const found = known.has(selector) ? (known.get(selector) ?? null) : element.querySelector(selector);
  known.set(selector, found);
  return found;
}

function timeIn(time: Element): string {
  const key = times.get(time) ?? keyOf(time.textContent ?? '');
  times.set(time, key);
  return key;
}

/** A name as a whole, between blanks, hyphens and underscores: `share` of `article__share-bar`. */
export function named(names: string): RegExp {
  return new RegExp(`(?:^|[\\s_-])(?:${names})(?=[\\s_-]|$)`, 'i');
}
