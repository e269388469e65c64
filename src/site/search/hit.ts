import { encoded } from '../words/text-fragment.ts';
import { wordsOf } from './people.ts';
import { isAsked } from './phrase.ts';
import { resultWords } from './words.ts';

// What the search shows of a result. Words stay text: nothing of an article is ever read as HTML.

/** A result as Pagefind gives it, as far as it is used. */
export interface Found {
  /** With the site's base path, and in its query what a claim's record has to show (`search-records.ts`). */
  readonly url: string;
  readonly content: string;
  /** Which words of `content`, counted from 0 between white space, match. */
  readonly locations: readonly number[];
  /** Elements with an id, and at which word they begin. */
  readonly anchors: readonly { readonly id: string; readonly location: number }[];
  readonly meta: Readonly<Record<string, string | undefined>>;
}

export interface Hit {
  /** The mark of a claim, the paragraph of an article. */
  readonly href: string;
  readonly kind: string;
  /** An article's title; a claim's speaker and value. */
  readonly heading: string;
  /** The words around the matches. */
  readonly excerpt: readonly Piece[];
  /** Where a claim stands, and who published it when. */
  readonly source: string;
}

interface Piece {
  readonly text: string;
  readonly matches: boolean;
}

/** Words of an excerpt, and how many of them stand before its first match. */
const LENGTH = 36;
const BEFORE = 6;

/**
 * One result: an article, or a claim, which says of what kind it is. `sought` is what was searched for; a browser marks the
 * first words of the excerpt that are of it where the result leads to.
 */
export function hitOf({ url, content, locations: found, anchors, meta }: Found, sought: string): Hit {
  const words = content.split(/\s+/);
  const asked = wordsOf(sought);
  const own = found.filter((at) => isAsked(words[at] ?? '', asked));
  const locations = own.length === 0 ? found : own; // a form that only the index knows: “ran” of “run”
  const start = startOf(locations, words.length);
  const excerpt = excerptOf(words, start, new Set(locations));
  const { pathname, searchParams: shown, hash } = new URL(url, 'https://any.example');
  const kind = shown.get('kind');
  if (kind === null) {
    const matches = locations.filter((at) => at >= start && at < start + LENGTH).sort((a, b) => a - b);
    const middle = matches[matches.length >> 1] ?? start; // an excerpt may begin in the paragraph before
    const place = anchors.findLast(({ location }) => location <= middle);
    const first = excerpt.find((piece) => piece.matches)?.text;
    const at = `${place?.id ?? ''}${first === undefined ? '' : `:~:text=${encoded(first)}`}`;
    return {
      href: at === '' ? pathname : `${pathname}#${at}`,
      kind: resultWords.article,
      heading: meta['title'] ?? '',
      excerpt,
      source: meta['source'] ?? '',
    };
  }
  return {
    href: pathname + hash,
    kind,
    heading: [meta['title'], meta['value']].filter(Boolean).join(': '),
    excerpt,
    source: `${shown.get('article')}. ${shown.get('source')}`,
  };
}

/** The word to begin with, so that as many matches as can be are in the excerpt. */
function startOf(locations: readonly number[], count: number): number {
  let best = { at: 0, matches: 0 };
  const sorted = locations.toSorted((a, b) => a - b);
  let from = 0;
  sorted.forEach((at, index) => {
    while ((sorted[from] as number) <= at - (LENGTH - BEFORE)) from++;
    const matches = index - from + 1;
    if (matches > best.matches) best = { at: sorted[from] as number, matches };
  });
  return Math.max(0, Math.min(best.at - BEFORE, count - LENGTH));
}

function excerptOf(words: readonly string[], start: number, matching: ReadonlySet<number>): Piece[] {
  const end = start + LENGTH;
  const pieces: Piece[] = start > 0 ? [{ text: '… ', matches: false }] : [];
  words.slice(start, end).forEach((word, index) => {
    if (index > 0) pieces.push({ text: ' ', matches: false });
    pieces.push({ text: word, matches: matching.has(start + index) });
  });
  if (end < words.length) pieces.push({ text: ' …', matches: false });
  return merged(pieces);
}

function merged(pieces: readonly Piece[]): Piece[] {
  const runs: Piece[] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    if (last !== undefined && last.matches === piece.matches)
      runs[runs.length - 1] = { ...last, text: last.text + piece.text };
    else runs.push(piece);
  }
  return runs;
}
