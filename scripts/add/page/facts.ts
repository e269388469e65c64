import { addressOf } from '../address.ts';
import { dayOfStamp, publishedInName } from '../find-published.ts';
import { type Candidate, firstOf, type Published } from '../found.ts';
import type { PageArticle } from './article.ts';
import { blocksOf, keyOf } from './blocks.ts';
import type { Metadata } from './json-ld.ts';

/** What a page tells of its article beside the text: each thing as it is taken, and all that was found for it. */
export interface Facts {
  readonly title: string | null;
  readonly byline: string | null;
  readonly published: Published | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly candidates: Readonly<
    Record<'headline' | 'byline' | 'published' | 'updated' | 'publisher', readonly Candidate[]>
  >;
}

/** What `<meta>` calls a day of publication, likeliest first; and that of a later version. */
const dateNames = [
  ...['article:published_time', 'datePublished', 'date', 'pubdate', 'publishdate', 'publish-date', 'publish_date'],
  ...['publication_date', 'dc.date.issued', 'dc.date', 'dcterms.created', 'dcterms.issued', 'parsely-pub-date'],
  ...['sailthru.date', 'citation_publication_date', 'article.published', 'displaydate', 'originalpublicationdate'],
];
const updateNames = ['article:modified_time', 'og:updated_time', 'dateModified', 'last-modified', 'lastmod', 'revised'];
const authorNames = [
  'author',
  'parsely-author',
  'byl',
  'dc.creator',
  'sailthru.author',
  'article:author',
  'citation_author',
];

/** Elements that are about something else than the article. */
const elsewhere =
  '[class*="comment"], [id*="comment"], [class*="related"], [class*="recommend"], [class*="teaser"], aside, nav, figure';

/** An article's own foot may name its author; that of the page does not. */
function isElsewhere(element: Element): boolean {
  const foot = element.closest('footer');
  return element.closest(elsewhere) !== null || (foot !== null && foot.closest('article') === null);
}

/** Keys of the headlines that a page names, by which the printed one is found. */
export function headlineKeys(document: Document, data: Metadata): ReadonlySet<string> {
  const { titles } = namesOfPage(document, data);
  return new Set(titles.map(({ value }) => keyOf(value)).filter((key) => key.length > 5));
}

function namesOfPage(document: Document, data: Metadata) {
  const meta = metaOf(document);
  const publishers = [
    found(data.publisher, 'JSON-LD'),
    found(meta('og:site_name'), 'og:site_name'),
    found(meta('application-name'), 'application-name'),
    found(meta('dc.publisher'), 'dc.publisher'),
    found(meta('publisher'), 'publisher'),
    found(document.querySelector('[itemprop="publisher"] [itemprop="name"]')?.textContent ?? null, 'itemprop'),
  ].flat();
  return { publishers, titles: titlesOf(document, meta, data, publishers) };
}

/**
 * Reads the facts of a page. `printed` are the lines in it that tell a day, `head` those under its headline, `first` the
 * article's first line.
 */
export function factsOf(
  document: Document,
  data: Metadata,
  { days, head, paragraphs }: Pick<PageArticle, 'days' | 'head' | 'paragraphs'>,
): Facts {
  const meta = metaOf(document);
  const named = namesOfPage(document, data);
  const titles = named.titles.length > 0 ? named.titles : firstLineOf(paragraphs);
  const title = mostAgreed(titles);
  const publishers = [...named.publishers, ...(named.publishers.length > 0 ? [] : publisherInTitle(document, title))];
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const url =
    [canonical, meta('og:url'), data.url]
      .map((words) => addressOf(withoutArchive(words ?? '')))
      .find((address) => address !== null) ?? null;
  const bylines = bylinesOf(document, meta, data, publishers, head);
  const printed = [...days, ...head.filter((line) => BYLINE.test(line) && /\d{4}/.test(line))];
  const isUpdate = (line: string) => /updated|modified/i.test(line) && !/publish|posted/i.test(line);
  const stamps = [
    ...stampsOf(document, meta, data),
    ...printed.filter((line) => !isUpdate(line)).flatMap((line) => found(line, 'printed in the page')),
  ];
  const updated = [
    ...found(data.dateModified, 'dateModified in JSON-LD'),
    ...updateNames.flatMap((name) => found(meta(name), name)),
    ...printed.filter(isUpdate).flatMap((line) => found(line, 'printed in the page')),
  ];
  const language = firstOf(document.documentElement.getAttribute('lang'), data.inLanguage)?.replace('_', '-') ?? null;
  return {
    title,
    byline: bylines[0]?.value ?? null,
    published: publishedOf(stamps, url) ?? updateOf(updated),
    // A name rather than an address, where there is one.
    publisher: (publishers.find(({ value }) => !/^\S+\.[a-z]{2,}$/i.test(value)) ?? publishers[0])?.value ?? null,
    url,
    language: language !== null && /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(language) ? language : null,
    candidates: { headline: titles, byline: bylines, published: stamps, updated, publisher: publishers },
  };
}

/** A line that begins as a byline does, in the languages of neighbours, too. */
const BYLINE = /^(?:by|von|par|por|di|door|av) \p{Lu}[^.!?]{2,80}$/iu;

/** `"https://web.archive.org/web/20090411120314/http://post.example/1"` → `"http://post.example/1"` */
function withoutArchive(address: string): string {
  return address.replace(/^https?:\/\/[^/]+\/web\/\d{4,14}(?:[a-z]{2}_)?\/(?=https?:\/\/)/, '');
}

/** The first line of a page that names no headline, where it looks like one. */
function firstLineOf([line]: readonly string[]): Candidate[] {
  return line !== undefined && line.length <= 150 && !/[.!?:;,]$/.test(line) ? found(line, 'the first line') : [];
}

/** Who published a page that does not say it: what its `<title>` has beside the headline, or what its logo says, too. */
function publisherInTitle(document: Document, headline: string | null): Candidate[] {
  const words = firstOf(document.querySelector('title')?.textContent)?.slice(0, 300) ?? '';
  const key = keyOf(headline ?? '');
  const parts = words.split(/\s+[|–—·•»-]\s+|\s*[｜│]\s*|:\s+/);
  const logos = [...document.querySelectorAll('img[alt], a[href]')]
    .filter((element) => /^\/(?:[a-z]{2}\/?)?$/.test(element.getAttribute('href') ?? '/'))
    .slice(0, 20)
    .map((element) => keyOf(element.getAttribute('alt') ?? element.textContent ?? ''));
  const others = parts.filter((part) => part.length <= 60 && !/^by\s/i.test(part) && !key.includes(keyOf(part)));
  const isHeadline = key !== '' && keyOf(words).includes(key);
  const name = others.find((part) => logos.includes(keyOf(part))) ?? (isHeadline ? others.at(-1) : undefined);
  return found(name ?? null, 'title');
}

function found(value: string | null, where: string): Candidate[] {
  const words = firstOf(value);
  return words === null ? [] : [{ value: words.slice(0, 300), where }];
}

function titlesOf(
  document: Document,
  meta: (name: string) => string | null,
  data: Metadata,
  publishers: readonly Candidate[],
): Candidate[] {
  const headings = [...document.querySelectorAll('h1')].filter(
    (heading) => heading.closest('aside, footer, nav') === null,
  );
  const marked = document.querySelector('h1[itemprop="headline"], [itemprop="headline"], article h1, main h1');
  const heading = marked ?? (headings.length === 1 ? headings[0] : undefined);
  const told = keyOf([meta('og:title'), document.querySelector('title')?.textContent].join(' ').slice(0, 1000));
  const lower = heading === undefined ? [...document.querySelectorAll('h2, h3')].slice(0, 50) : [];
  const named = lower.find(({ textContent }) => {
    const key = keyOf((textContent ?? '').slice(0, 500));
    return key.length >= 10 && told.includes(key);
  });
  const all = [
    ...found(heading?.textContent ?? null, 'h1'),
    ...found(named?.textContent ?? null, 'the heading that the title has'),
    ...found(data.headline, 'JSON-LD'),
    ...found(meta('og:title'), 'og:title'),
    ...found(meta('twitter:title'), 'twitter:title'),
    ...found(document.querySelector('title')?.textContent ?? null, 'title'),
  ];
  return all.map(({ value, where }) => ({ value: withoutSite(value, publishers, all), where }));
}

/** `"Fares rise | The Post"` → `"Fares rise"`, where the rest is the publisher's name, or another candidate is what is before it. */
function withoutSite(title: string, publishers: readonly Candidate[], all: readonly Candidate[]): string {
  const names = publishers.map(({ value }) => keyOf(value).replace(/^the|com$/g, ''));
  const isSite = (words: string) => {
    const key = keyOf(words).replace(/^the|com$/g, '');
    return names.some(
      (name) => name !== '' && (name === key || (key.length > 3 && (name.includes(key) || key.includes(name)))),
    );
  };
  let rest = title;
  for (;;) {
    const [, before, after] = /^(.{1,60}?)(?:\s[|–—·•»-]|:|::)\s(.+)$/u.exec(rest.slice(0, 300)) ?? [];
    const isAfter = (words: string) => all.some(({ value }) => value !== title && keyOf(value) === keyOf(words));
    if (before !== undefined && after !== undefined && (isSite(before) || isAfter(after))) return after;
    const [, head, tail] = /^(.+)\s(?:[|–—·•»:-]|::)\s(.+?)$/u.exec(rest.slice(0, 300)) ?? [];
    if (head === undefined || tail === undefined) return rest;
    const isAlone = all.some(({ value }) => value !== title && keyOf(value) === keyOf(head));
    if (!isSite(tail) && !isAlone) return rest;
    rest = head.trim();
  }
}

/** The candidate that most others agree with; of equals, the first. One that another one goes on is cut off. */
function mostAgreed(candidates: readonly Candidate[]): string | null {
  const scored = candidates.map((candidate) => {
    const key = keyOf(candidate.value);
    const agree = candidates.filter(({ value }) => keyOf(value) === key).length;
    const isCut = candidates.some(
      ({ value }) =>
        value.length > candidate.value.length && keyOf(value).startsWith(key) && /…|\.{3}$/.test(candidate.value),
    );
    return { value: candidate.value, score: agree - (isCut ? 5 : 0) - (/\s/.test(candidate.value) ? 0 : 1) };
  });
  return (
    scored.reduce<{ value: string; score: number } | null>((a, b) => (a === null || b.score > a.score ? b : a), null)
      ?.value ?? null
  );
}

function bylinesOf(
  document: Document,
  meta: (name: string) => string | null,
  data: Metadata,
  publishers: readonly Candidate[],
  head: readonly string[],
): Candidate[] {
  const marked = [
    ...document.querySelectorAll(
      '[rel="author"], [itemprop="author"], [class*="byline"], [class*="author-name"], [class*="author_name"], [class$="author"], [class$="writer"]',
    ),
  ]
    .filter((element) => !isElsewhere(element))
    .slice(0, 20)
    .flatMap((element) => {
      const lines = blocksOf(element.querySelector('[itemprop="name"]') ?? element).map(({ text }) => text);
      // “By” on a line of its own, in whatever language.
      return lines.length > 1 ? lines.filter((line) => /\s/.test(line) || line.length > 4) : lines;
    });
  const all = [
    ...found(data.author, 'JSON-LD'),
    ...authorNames.flatMap((name) => found(meta(name), name)),
    ...marked.flatMap((words) => found(words, 'the page’s byline')),
    ...head.filter((line) => BYLINE.test(line)).flatMap((line) => found(line, 'printed in the page')),
  ];
  return all.flatMap(({ value, where }) => {
    const name = nameOf(value, publishers);
    return name === null ? [] : [{ value: name, where }];
  });
}

/** The names of a byline: `"By Ann Lee for The Post • 2:54pm"` → `"Ann Lee"`. Null for what is no name: times, addresses, “By”. */
function nameOf(value: string, publishers: readonly Candidate[]): string | null {
  const [, person, house = ''] = /^(.+?),? for (.+)$/i.exec(value.slice(0, 300)) ?? [];
  const isOwn = publishers.some((publisher) => keyOf(house) !== '' && keyOf(publisher.value).includes(keyOf(house)));
  const name = (isOwn && person !== undefined ? person : value)
    .replace(/^\s*(?:(?:written |story |words )?by\b|von\b|par\b|por\b):?\s*/i, '')
    .replace(/\s*(?:[|•·]|\b(?:published|updated|posted)\b|\d{1,2}[:.]\d\d|\b\d{1,2} \p{L}{3,9} \d{4}).*$/isu, '')
    .replace(/[\s,;–—-]+$/, '')
    .trim();
  const isName = /\p{L}{2}/u.test(name) && /^[\p{Lu}\p{Lo}]/u.test(name) && name.length <= 120;
  return isName && !/\d|https?:|@|^(?:admin|staff|editor|by|author)$/i.test(name) ? name : null;
}

function stampsOf(document: Document, meta: (name: string) => string | null, data: Metadata): Candidate[] {
  const times = [...document.querySelectorAll('time[datetime], [itemprop="datePublished"]')].filter(
    (time) =>
      !isElsewhere(time) && !/modif|updat/i.test(`${time.getAttribute('class')} ${time.getAttribute('itemprop')}`),
  );
  const best = times.find((time) => time.hasAttribute('pubdate') || time.getAttribute('itemprop') === 'datePublished');
  const time = best ?? times[0];
  return [
    ...dateNames.flatMap((name) => found(meta(name), name)),
    ...found(data.datePublished, 'datePublished in JSON-LD'),
    ...found(time?.getAttribute('datetime') ?? time?.getAttribute('content') ?? time?.textContent ?? null, '<time>'),
  ];
}

/** The day as the page tells programs: the first that is one. In the publisher's own time, where its address tells it. */
function publishedOf(stamps: readonly Candidate[], url: string | null): Published | null {
  for (const { value, where } of stamps) {
    const day = dayOfStamp(value);
    if (day === null) continue;
    const said = `The page itself says “${value}” (${where})`;
    const address = publishedInName(url ?? '', 'its address')?.value;
    if (address !== undefined && isNextTo(address, day) && isUniversal(value))
      return {
        value: address,
        basis: 'stated',
        reason: `${said}, in universal time; its address has the publisher’s day.`,
      };
    return { value: day, basis: 'stated', reason: `${said}.` };
  }
  return null;
}

/** Where a page tells nothing but when it was changed last, it was published by then. */
function updateOf(updated: readonly Candidate[]): Published | null {
  for (const { value, where } of updated) {
    const day = dayOfStamp(value);
    if (day !== null)
      return {
        value: day,
        basis: 'inferred',
        reason: `The page says only when it was changed: “${value}” (${where}).`,
      };
  }
  return null;
}

/** A time of the whole world, whose day need not be that of the publisher. */
function isUniversal(stamp: string): boolean {
  return /T.*(?:Z|[+-]00:?00)$|(?:GMT|UTC)$/i.test(stamp.trim());
}

function isNextTo(a: string, b: string): boolean {
  return Math.abs(Date.parse(a) - Date.parse(b)) === 86_400_000;
}

/** Gives a function that reads a `<meta>` by its name or property, without case. */
function metaOf(document: Document): (name: string) => string | null {
  const values = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const name =
      element.getAttribute('property') ??
      element.getAttribute('name') ??
      element.getAttribute('itemprop') ??
      element.getAttribute('http-equiv');
    const key = name?.toLowerCase() ?? '';
    if (!values.has(key)) values.set(key, element.getAttribute('content') ?? '');
  }
  return (name) => firstOf(values.get(name.toLowerCase()));
}
