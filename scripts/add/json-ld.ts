/** What an article says of itself in JSON-LD, as text. */
export type Metadata = Partial<Record<'headline' | 'author' | 'publisher' | 'datePublished' | 'url', string>>;

/** Kinds of things that are articles, in schema.org. */
const article = /(?:Article|NewsArticle|Report|BlogPosting|LiveBlogPosting)$/;

/** Reads the first article in the JSON-LD of a page. What is no JSON is passed over, as browsers do. */
export function metadataOf(document: Document): Metadata {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const found = things(parse(script.textContent ?? '')).find(({ '@type': type }) =>
      [type].flat().some((name) => article.test(String(name))),
    );
    if (found === undefined) continue;
    const keys = ['headline', 'author', 'publisher', 'datePublished', 'url'] as const;
    return Object.fromEntries(
      keys.flatMap((key) => {
        const words = wordsOf(found[key]);
        return words === null ? [] : [[key, words]];
      }),
    );
  }
  return {};
}

type Thing = Record<string, unknown>;

/** The things of a document: itself, those of a list, those of its graph. */
function things(data: unknown): Thing[] {
  if (Array.isArray(data)) return data.flatMap((item) => (Array.isArray(item) ? [] : things(item)));
  if (typeof data !== 'object' || data === null) return [];
  const graph = (data as Thing)['@graph'];
  return [
    data as Thing,
    ...(Array.isArray(graph) ? (graph.filter((item) => typeof item === 'object' && item !== null) as Thing[]) : []),
  ];
}

/** A text, a thing's name, or several of them. */
function wordsOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (Array.isArray(value))
    return (
      value
        .slice(0, 20)
        .map((item) => (Array.isArray(item) ? null : wordsOf(item)))
        .filter((words) => words !== null)
        .join(', ') || null
    );
  return typeof value === 'object' && value !== null && typeof (value as Thing)['name'] === 'string'
    ? ((value as Thing)['name'] as string)
    : null;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return null;
    throw error;
  }
}
