/** What an article says of itself in JSON-LD, as text. */
export interface Metadata {
  readonly headline: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  readonly datePublished: string | null;
  readonly dateModified: string | null;
  readonly url: string | null;
  readonly inLanguage: string | null;
  /** The whole text; for a live blog, its entries, each under its time. */
  readonly articleBody: string | null;
  /** Not when the page itself says that the article is for those who pay. */
  readonly isFree: boolean;
  /** Selector of what is behind the wall of an article that is not free. */
  readonly paid: string | null;
}

/** Kinds of things that are articles, in schema.org, or were written like one. */
const article = /(?:Article|Report|BlogPosting|LiveBlogPosting|ForumPosting)$/;

/** The elements of a page that hold JSON-LD. */
export function scriptsOfData(document: Document): Element[] {
  return [...document.querySelectorAll('script')].filter(
    (script) => script.getAttribute('type')?.trim().toLowerCase() === 'application/ld+json',
  );
}

/** Reads the first article in the JSON-LD of a page. What is no JSON is passed over, as browsers do. */
export function metadataOf(document: Document): Metadata {
  const known = scriptsOfData(document).flatMap((script) => things(parse(script.textContent ?? '')));
  const found = known.find(({ '@type': type }) => [type].flat().some((name) => article.test(String(name)))) ?? {};
  const words = (key: string) => wordsOf(found[key], known);
  return {
    ...{ headline: words('headline') ?? words('name'), author: words('author'), publisher: words('publisher') },
    ...{ datePublished: words('datePublished'), dateModified: words('dateModified'), inLanguage: words('inLanguage') },
    url: words('url') ?? words('mainEntityOfPage'),
    articleBody: liveText(found, known) ?? words('articleBody'),
    isFree: !/^false$/i.test(String(found['isAccessibleForFree'])),
    paid: selectorOf(found['hasPart']),
  };
}

/** A class or an id that a part of an article is marked with: what is more than that is no selector that we would run. */
function selectorOf(part: unknown): string | null {
  const [selector] = [part].flat().flatMap((thing) => (isThing(thing) ? [String(thing['cssSelector'])] : []));
  return selector !== undefined && /^[.#][\w-]{1,80}$/.test(selector) ? selector : null;
}

type Thing = Record<string, unknown>;

/** The things of a document: itself, those of a list, those of its graph. */
function things(data: unknown): Thing[] {
  if (Array.isArray(data)) return data.flatMap((item) => (Array.isArray(item) ? [] : things(item)));
  if (!isThing(data)) return [];
  const graph = data['@graph'];
  return [data, ...(Array.isArray(graph) ? graph.filter(isThing) : [])];
}

function isThing(data: unknown): data is Thing {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function liveText(found: Thing, known: readonly Thing[]): string | null {
  const updates = [found['liveBlogUpdate']].flat().filter(isThing);
  const entries = updates.map((update) =>
    (['datePublished', 'headline', 'articleBody'] as const)
      .map((key) => wordsOf(update[key], known))
      .filter((words) => words !== null)
      .join('\n'),
  );
  return entries.length === 0 ? null : entries.join('\n');
}

/** A text, a thing's name, that of a thing that is named by its id, or several of them. */
function wordsOf(value: unknown, known: readonly Thing[], isInList = false): string | null {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) {
    if (isInList) return null;
    const all = value.slice(0, 20).map((item) => wordsOf(item, known, true));
    return all.filter((words) => words !== null).join(', ') || null;
  }
  if (!isThing(value)) return null;
  const { name, '@id': id } = value;
  if (typeof name === 'string') return name;
  const named = known.find((thing) => thing['@id'] === id && typeof thing['name'] === 'string')?.['name'];
  return typeof named === 'string' ? named : typeof id === 'string' && /^https?:/.test(id) ? id : null;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\s*(?:\/\/)?<!\[CDATA\[|(?:\/\/)?\]\]>\s*$/g, '')) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return null;
    throw error;
  }
}
