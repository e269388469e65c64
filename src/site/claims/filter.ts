import { plainWords } from '../words/plain-words.ts';

// Filtering of entries, without a page: the same where the list is made and where it is filtered. All of it goes to the
// browser, so little is imported here.

/** What claims are filtered by, beside their words; the names are those of the controls and of the query. */
export const facets = ['kind', 'speaker', 'article', 'year', 'modality'] as const;

export type Facet = (typeof facets)[number];

/** A claim's values of each facet; one that has none is left out as soon as that facet is asked for. */
export type Facets = Readonly<Record<Facet, readonly string[]>>;

export interface Filterable {
  readonly facets: Facets;
  /** Its words, as `plainWords` gives them. */
  readonly words: string;
}

/** What is asked for: of each facet one of the values, if any, and all of the words. */
export interface Asked extends Facets {
  readonly words: string;
}

/** What one condition alone keeps from being shown: a facet, or the words. */
export type Condition = Facet | 'words';

/** Reads a query; what it does not know it leaves alone. `?kind=direct&kind=figure&year=2031` */
export function readQuery(query: string): Asked {
  const given = new URLSearchParams(query);
  const values = (facet: Facet) => [...new Set(given.getAll(facet).filter((value) => value !== ''))];
  return {
    kind: values('kind'),
    speaker: values('speaker'),
    article: values('article'),
    year: values('year'),
    modality: values('modality'),
    words: (given.get('words') ?? '').trim(),
  };
}

/** The same as a query, always in one order, with its question mark; empty where nothing is asked for. */
export function queryOf(asked: Asked): string {
  const query = new URLSearchParams(facets.flatMap((facet) => asked[facet].map((value) => [facet, value])));
  if (asked.words !== '') query.set('words', asked.words);
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

/** What of it is asked for at all. */
function conditionsOf(asked: Asked): Condition[] {
  const chosen: Condition[] = facets.filter((facet) => asked[facet].length > 0);
  return asked.words === '' ? chosen : [...chosen, 'words'];
}

/** Which claims fit, and how many would with each value of a facet, the other conditions being as they are. */
export interface Filtered<E extends Filterable> {
  readonly shown: readonly E[];
  readonly counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>;
  /** How many more each condition alone keeps out. */
  readonly without: ReadonlyMap<Condition, number>;
}

const nobody: ReadonlySet<string> = new Set();

/**
 * One pass over all entries. Dates are shown only to those who ask for dates, or for all kinds.
 * @param speakersCalled ids of the speakers who are called so, by any of their names
 */
export function filter<E extends Filterable>(
  entries: readonly E[],
  asked: Asked,
  speakersCalled: (word: string) => ReadonlySet<string> = () => nobody,
): Filtered<E> {
  const conditions = conditionsOf(asked);
  const sought = plainWords(asked.words)
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => ({ word, speakers: speakersCalled(word) }));
  const counts: Record<Facet, Map<string, number>> = {
    kind: new Map(),
    speaker: new Map(),
    article: new Map(),
    year: new Map(),
    modality: new Map(),
  };
  const without = new Map<Condition, number>(conditions.map((condition) => [condition, 0]));
  const shown: E[] = [];
  for (const entry of entries) {
    const failed = conditions.filter((condition) =>
      condition === 'words'
        ? !sought.every(
            ({ word, speakers }) =>
              entry.words.includes(word) || entry.facets.speaker.some((speaker) => speakers.has(speaker)),
          )
        : !entry.facets[condition].some((value) => asked[condition].includes(value)),
    );
    const [only] = failed;
    if (failed.length > 1) continue;
    const isUnasked = asked.kind.length === 0 && entry.facets.kind.includes('date');
    if (only === undefined && !isUnasked) shown.push(entry);
    else if (only !== undefined && !isUnasked) without.set(only, (without.get(only) ?? 0) + 1);
    // A value of a facet is counted as if nothing were asked of that facet.
    // Dates are counted as kinds alone where they are not shown.
    for (const facet of facets)
      if ((only === undefined || only === facet) && (facet === 'kind' || !isUnasked))
        for (const value of entry.facets[facet]) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
  }
  return { shown, counts, without };
}
