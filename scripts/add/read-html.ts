import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { addressOf } from './address.ts';
import { composeText } from './compose.ts';
import { dayOf, findPublished } from './find-published.ts';
import { type Found, firstOf, type Published, Unusable } from './found.ts';
import { checkHtmlLimits } from './html-limits.ts';
import { metadataOf } from './json-ld.ts';

/** Fewer characters are a teaser, a notice or a menu. */
const SHORTEST = 140;
/** What `<meta>` calls a day of publication, likeliest first. */
const dateNames = [
  ...['article:published_time', 'datePublished', 'date', 'pubdate', 'publishdate', 'publish-date', 'dc.date.issued'],
  ...['dc.date', 'dcterms.created', 'parsely-pub-date', 'sailthru.date', 'citation_publication_date'],
];

/** Elements that begin a paragraph. Those left out are not prose. */
const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DIV DL DT FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TR UL'.split(
    ' ',
  ),
);
const leftOut = new Set('BUTTON FIGURE FORM IFRAME NAV NOSCRIPT SCRIPT STYLE SVG TABLE TEMPLATE'.split(' '));

/** The article of a saved web page, without the page around it. */
export function readHtml(html: string): Found {
  const document = parse(html);
  const meta = metaOf(document);
  const data = metadataOf(document);
  const published = statedDay(document, meta, data['datePublished'] ?? null);
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const url = [canonical, meta('og:url'), data['url']]
    .map((words) => addressOf(words ?? ''))
    .find((address) => address !== null);
  const language = firstOf(document.documentElement.getAttribute('lang'));
  const article = readable(document);
  if (article === null) throw new Unusable('No article was found in the page. Save its text, and add that as .txt.');
  const title = firstOf(data['headline'], meta('og:title'), article.heading, article.title);
  const byline = firstOf(data['author'], meta('author'), article.byline);
  const text = composeText(title, byline, article.paragraphs);
  return {
    ...{ text, title, byline },
    published: published ?? findPublished(text),
    publisher: firstOf(data['publisher'], meta('og:site_name'), article.siteName),
    url: url ?? null,
    language: language !== null && /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(language) ? language : null,
  };
}

function parse(html: string): Document {
  checkHtmlLimits(html);
  const isWhole = /<html[\s>]/i.test(html);
  const { document } = parseHTML(isWhole ? html : `<!doctype html><html><body>${html}</body></html>`);
  return document as unknown as Document;
}

interface Readable {
  title: string | null;
  /** The page's one heading, where its title has it: “Fares rise” of “Fares rise | The Post”. */
  heading: string | null;
  byline: string | null;
  siteName: string | null;
  paragraphs: string[];
}

/** What Readability takes for the article; null where that is nothing, or too little. */
function readable(document: Document): Readable | null {
  const headings = [...document.querySelectorAll('h1')].map((heading) => heading.textContent);
  removeNotices(document.documentElement);
  const reader = new Readability<Element>(document, {
    serializer: (node) => node as Element,
  });
  const article = reader.parse();
  if (!article?.content) return null;
  const paragraphs = paragraphsOf(article.content);
  if (paragraphs.join(' ').length < SHORTEST) return null;
  const title = firstOf(article.title);
  const heading = headings.length === 1 ? firstOf(headings[0]) : null;
  return {
    title,
    heading: heading !== null && title?.includes(heading) ? heading : null,
    byline: firstOf(article.byline),
    siteName: firstOf(article.siteName),
    paragraphs,
  };
}

/** Notices that Readability takes for paragraphs of the article: about cookies, and offers of letters. */
const notice = /(?:^|[\s_-])(?:cookies?|consent|gdpr|newsletter|sign-?up)(?=[\s_-]|$)/i;
/** Most characters of one. What is longer holds the article, and is called so for something in it. */
const LONGEST_NOTICE = 600;

/** Removes them in one pass from the inside out, so that no text is counted more than once. */
function removeNotices(root: Element): { length: number; isKept: boolean } {
  let [length, isKept] = [0, /^(?:html|body|main|article|h1)$/i.test(root.nodeName)];
  for (const node of [...root.childNodes]) {
    const child = node.nodeType === 1 ? removeNotices(node as Element) : null;
    length += child === null ? (node.textContent ?? '').length : child.length;
    isKept ||= child?.isKept ?? false;
  }
  const names = `${root.getAttribute('class') ?? ''} ${root.id}`;
  if (isKept || length > LONGEST_NOTICE || !notice.test(names)) return { length, isKept };
  root.remove();
  return { length: 0, isKept: false };
}

function paragraphsOf(root: Element): string[] {
  const paragraphs: string[] = [];
  let line = '';
  const flush = () => {
    const words = firstOf(line);
    if (words !== null) paragraphs.push(words);
    line = '';
  };
  const walk = (node: Node) => {
    const name = node.nodeName.toUpperCase();
    if (node.nodeType === 3) line += node.textContent ?? '';
    if (node.nodeType !== 1 || leftOut.has(name)) return;
    if (blocks.has(name) || name === 'BR') flush();
    node.childNodes.forEach(walk);
    if (blocks.has(name)) flush();
  };
  walk(root);
  flush();
  return paragraphs;
}

/** Gives a function that reads a `<meta>` by its name or property, without case. */
function metaOf(document: Document): (name: string) => string | null {
  const values = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const name = element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop');
    const key = name?.toLowerCase() ?? '';
    if (!values.has(key)) values.set(key, element.getAttribute('content') ?? '');
  }
  return (name) => firstOf(values.get(name.toLowerCase()));
}

/** The day as the page tells programs: `<meta>`, JSON-LD, `<time>`, in this order. */
function statedDay(document: Document, meta: (name: string) => string | null, jsonLd: string | null): Published | null {
  const time = document.querySelector(
    'time[pubdate], time[itemprop="datePublished"], article time[datetime], time[datetime]',
  );
  const candidates = [
    ...dateNames.map((name) => ({ where: name, value: meta(name) })),
    { where: 'datePublished in JSON-LD', value: jsonLd },
    { where: '<time>', value: time?.getAttribute('datetime') ?? null },
  ];
  for (const { where, value } of candidates) {
    const day = value === null ? null : dayOf(value);
    if (day !== null) return { value: day, basis: 'stated', reason: `The page itself says “${value}” (${where}).` };
  }
  return null;
}
