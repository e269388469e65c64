import type { Linkable } from '../../link/linkable.ts';
import { compareWords } from '../../link/shared-text/compare-words.ts';
import type { Appearance, SharedText } from '../../link/shared-text/index.ts';
import type { ArticleMeta } from '../../schema/article.ts';
import { byText } from '../../schema/order.ts';
import type { Span } from '../../schema/span.ts';
import { articleHref, comparePairHref } from '../addresses.ts';
import { literal } from '../frame/prose.ts';
import { capitalised, counted, countInWords } from '../words/format.ts';
import { publishedOf, titleOf } from '../words/names.ts';
import { classOf } from '../words/note.ts';
import { pairWords } from './words.ts';

// Two whole articles beside each other, in the order of each, aligned where they share a passage.

/** Two articles that share passages, the earlier one first. */
export interface Pair {
  readonly slugs: readonly [earlier: string, later: string];
  readonly passages: readonly { readonly words: number; readonly places: readonly [Appearance, Appearance] }[];
}

/** So many pairs have a page, those that share most; and of a passage in many articles the first few are paired. */
const MOST_PAIRS = 500;
const MOST_OF_ONE = 8;

/** The pairs that have a page, by their slugs as `keyOf` joins them. */
export function pairsOf(shared: readonly SharedText[]): ReadonlyMap<string, Pair> {
  const found = new Map<string, { slugs: Pair['slugs']; passages: Pair['passages'][number][] }>();
  for (const { appearances, words } of shared) {
    const some = appearances.slice(0, MOST_OF_ONE);
    for (const [index, one] of some.entries())
      for (const other of some.slice(index + 1)) {
        const slugs = [one.article.slug, other.article.slug] as const;
        if (slugs[0] === slugs[1]) continue;
        const pair = found.get(keyOf(...slugs)) ?? { slugs, passages: [] };
        found.set(keyOf(...slugs), pair);
        pair.passages.push({ words, places: [one, other] });
      }
  }
  const wordsIn = ({ passages }: Pair) => passages.reduce((sum, { words }) => sum + words, 0);
  const most = [...found].sort(([a, one], [b, other]) => wordsIn(other) - wordsIn(one) || byText(a, b));
  return new Map(most.slice(0, MOST_PAIRS));
}

/** Of the earlier and the later slug. */
export function keyOf(earlier: string, later: string): string {
  return `${earlier}/${later}`;
}

/** What a paragraph of an article shares with another one: where the two are beside each other. */
export interface SharedWith {
  readonly words: string;
  readonly href: string;
}

/** By paragraph, from 0, of an article: the first other article that has its passage, as far as the two have a page. */
export function sharedParagraphs(slug: string, pairs: Iterable<Pair>): ReadonlyMap<number, SharedWith> {
  const found = new Map<number, SharedWith>();
  for (const { slugs, passages } of pairs) {
    const own = slugs.indexOf(slug);
    if (own === -1) continue;
    for (const { places } of passages) {
      const [here, there] = own === 0 ? places : [places[1], places[0]];
      if (found.has(here.paragraph)) continue;
      const { publisher } = there.article;
      found.set(here.paragraph, {
        words: pairWords.sharedWith(publisher, publishedOf(there.article)),
        href: `${comparePairHref(...slugs)}#${rowId(places[0])}`,
      });
    }
  }
  return found;
}

/** So many other articles are named beside one. */
const MOST_IN_COMMON = 2;

/** “Three passages in common with The Harbour Gazette, 9 May 2031”, by slug: of an article the others that share most with it. */
export function inCommonOf(pairs: readonly Pair[]): ReadonlyMap<string, readonly SharedWith[]> {
  const found = new Map<string, SharedWith[]>();
  for (const { slugs, passages } of pairs)
    for (const [own, other] of [
      [0, 1],
      [1, 0],
    ] as const) {
      const [first] = passages.map(({ places }) => places).sort(([a], [b]) => a.paragraph - b.paragraph);
      const others = found.get(slugs[own]) ?? [];
      if (first === undefined || others.length === MOST_IN_COMMON) continue;
      const { article } = first[other];
      const count = capitalised(countInWords(passages.length, 'passage'));
      const words = pairWords.inCommon(count, article.publisher, publishedOf(article));
      found.set(slugs[own], [...others, { words, href: `${comparePairHref(...slugs)}#${rowId(first[0])}` }]);
    }
  return found;
}

/** The two that share most, in a sentence that leads to their page; null where no two share a passage. */
export function mostInCommon(pairs: Iterable<Pair>): SharedWith | null {
  const [pair] = pairs;
  const first = pair?.passages[0]?.places;
  if (pair === undefined || first === undefined) return null;
  const count = countInWords(pair.passages.length, 'passage');
  const words = pairWords.most(count, ...(first.map(({ article }) => literal(article.publisher)) as [string, string]));
  return { words, href: comparePairHref(...pair.slugs) };
}

/** Fragment of the row that has a passage: by its paragraph in the earlier article, from 1. */
function rowId({ paragraph }: Pick<Appearance, 'paragraph'>): string {
  return `p${paragraph + 1}`;
}

export interface PairView {
  readonly heads: readonly [Head, Head];
  /** “3 shared passages”. */
  readonly extent: string;
  readonly rows: readonly PairRow[];
}

interface Head {
  readonly title: string;
  readonly href: string;
  readonly source: string;
}

/** Paragraphs of both that are beside each other: of a shared passage one each, else what lies between two of them. */
interface PairRow {
  /** Fragment; null where nothing is shared. */
  readonly id: string | null;
  readonly sides: readonly [readonly ParagraphView[], readonly ParagraphView[]];
}

interface ParagraphView {
  readonly text: string;
  readonly offset: number;
  /** What is on record in it, and in a shared passage the words that the other has not. */
  readonly marks: readonly (Span & { className: string })[];
  readonly href: string;
}

/** Lays two articles beside each other. Passages that stand in another order in the later one keep their place there. */
export function pairView({ passages }: Pair, earlier: Linkable, later: Linkable): PairView {
  const aligned = inOneOrder(passages.map(({ places }) => places));
  const rows: PairRow[] = [];
  // The headline is above already.
  let [a, b] = [earlier, later].map(({ article }) => (article.title_basis === 'stated' ? 1 : 0)) as [number, number];
  const between = (toA: number, toB: number) => {
    const left = paragraphs(earlier, a, toA);
    const right = paragraphs(later, b, toB);
    if (left.length + right.length > 0) rows.push({ id: null, sides: [left, right] });
  };
  for (const [one, other] of aligned) {
    between(one.paragraph, other.paragraph);
    const [left, right] = [paragraphs(earlier, one.paragraph), paragraphs(later, other.paragraph)];
    rows.push({ id: rowId(one), sides: [withOwn(left, one, other), withOwn(right, other, one)] });
    [a, b] = [one.paragraph + 1, other.paragraph + 1];
  }
  between(earlier.texts.length, later.texts.length);
  return {
    heads: [headOf(earlier.article), headOf(later.article)],
    extent: counted(passages.length, 'shared passage'),
    rows,
  };
}

/** The longest run of passages that stand in one order in both articles, each paragraph once. */
function inOneOrder(places: readonly (readonly [Appearance, Appearance])[]): (readonly [Appearance, Appearance])[] {
  const sorted = places.toSorted(([a, c], [b, d]) => a.paragraph - b.paragraph || c.paragraph - d.paragraph);
  const best: { length: number; before: number }[] = [];
  let last = -1;
  sorted.forEach(([one, other], index) => {
    let [length, before] = [1, -1];
    for (let earlier = 0; earlier < index; earlier++) {
      const [a, b] = sorted[earlier] as readonly [Appearance, Appearance];
      const run = (best[earlier]?.length ?? 0) + 1;
      if (a.paragraph < one.paragraph && b.paragraph < other.paragraph && run > length)
        [length, before] = [run, earlier];
    }
    best.push({ length, before });
    if (last === -1 || length > (best[last]?.length ?? 0)) last = index;
  });
  const run = [];
  for (let at = last; at !== -1; at = best[at]?.before ?? -1) run.push(sorted[at] as readonly [Appearance, Appearance]);
  return run.reverse();
}

function paragraphs(
  { article, claims, paragraphs: spans, texts }: Linkable,
  from: number,
  to = from + 1,
): ParagraphView[] {
  return texts.slice(from, to).map((text, index): ParagraphView => {
    const { start = 0, end = 0 } = spans[from + index] ?? {};
    return {
      text,
      offset: start,
      marks: claims
        .filter((claim) => start <= claim.start && claim.end <= end)
        .map((claim) => ({ start: claim.start, end: claim.end, className: classOf(claim) })),
      href: `${articleHref(article.slug)}#p${from + index + 1}`,
    };
  });
}

/** Marks the words of the passage that its counterpart has not. */
function withOwn(views: readonly ParagraphView[], here: Appearance, there: Appearance): ParagraphView[] {
  const own: (Span & { className: string })[] = [];
  let at = here.span.start;
  for (const { kind, a } of compareWords(here.text, there.text)) {
    if (kind === 'only a') own.push({ start: at, end: at + a.trimEnd().length, className: 'own' });
    at += a.length;
  }
  return views.map((view) => ({ ...view, marks: [...view.marks, ...own] }));
}

function headOf(article: ArticleMeta): Head {
  return {
    title: titleOf(article),
    href: articleHref(article.slug),
    source: `${article.publisher}, ${publishedOf(article)}`,
  };
}
