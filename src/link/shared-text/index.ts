import type { ArticleMeta } from '../../schema/article.ts';
import { byPublication, byText } from '../../schema/order.ts';
import type { Span } from '../../schema/span.ts';
import type { Bond } from '../gather.ts';
import type { Linkable } from '../linkable.ts';
import { gatherAll } from '../matching.ts';
import { hash } from '../near-pairs.ts';
import { tokensOf } from '../words/tokens.ts';
import { type Paragraph, type Passage, paragraphsOf, passagesOf, type Stretch } from './passages.ts';

/** Where a shared passage stands. */
export interface Appearance {
  readonly article: ArticleMeta;
  /** Place of its paragraph among the article's. */
  readonly paragraph: number;
  /** The passage in the source text. */
  readonly span: Span;
  /** Whether it is the whole paragraph, but for a few words at its edges. */
  readonly whole: boolean;
  readonly text: string;
}

/** A passage that two articles or more have in common. */
export interface SharedText {
  /** Hash of the words of its earliest appearance, 8 hex digits. */
  readonly id: string;
  /** In order of publication. The first is the earliest in the record, which need not be the origin. */
  readonly appearances: readonly Appearance[];
  /** Words that each appearance has in common with another. */
  readonly words: number;
}

/** Words that may be left over at the edges of a whole paragraph. */
const EDGE = 4;

/** Passages that stand in two articles or more: one origin, so many appearances. The longest first. */
export function sharedTextOf(articles: readonly Linkable[]): SharedText[] {
  const paragraphs = paragraphsOf(articles);
  return sharedAmong(paragraphs, passagesOf(paragraphs), articles).sort(longestFirst);
}

function longestFirst(a: SharedText, b: SharedText): number {
  return b.words - a.words || byText(a.id, b.id);
}

/** What passages say together: those that overlap are one, however many paragraphs have it. In no order. */
export function sharedAmong(
  paragraphs: readonly Paragraph[],
  passages: readonly Passage[],
  articles: readonly Pick<Linkable, 'article' | 'texts'>[],
): SharedText[] {
  const linkables = new Map(articles.map((linkable) => [linkable.article.slug, linkable]));
  const { stretches, bonds } = joinOverlapping(passages);
  const words = new Map<number, number>();
  for (const { a, b, strength } of bonds)
    for (const end of [a, b]) words.set(end, Math.max(strength, words.get(end) ?? 0));
  return gatherAll(stretches.length, bonds).map((group): SharedText => {
    const appearances = group
      .map((index) => appearanceOf(stretches[index] as Stretch, paragraphs, linkables))
      .sort(byPlace);
    const most = group.reduce((count, index) => Math.max(count, words.get(index) ?? 0), 0);
    return { id: idOf(appearances[0]?.text ?? ''), appearances, words: most };
  });
}

/** A shared passage as it stands in one article. */
export interface Shared {
  readonly passage: SharedText;
  readonly here: Appearance;
}

/** The shared passages of each article, by its slug. */
export function sharedByArticle(shared: readonly SharedText[]): ReadonlyMap<string, readonly Shared[]> {
  const all = shared.flatMap((passage) => passage.appearances.map((here): Shared => ({ passage, here })));
  return Map.groupBy(all, ({ here }) => here.article.slug);
}

/** One stretch for what overlaps in a paragraph, however many others share it. */
function joinOverlapping(passages: readonly Passage[]): { stretches: Stretch[]; bonds: Bond[] } {
  const stretches: Stretch[] = [];
  const inParagraph = new Map<number, number[]>();
  const place = (stretch: Stretch): number => {
    const known = inParagraph.get(stretch.item) ?? [];
    const at = known.find((index) => areOne(stretches[index] as Stretch, stretch));
    if (at !== undefined) {
      const there = stretches[at] as Stretch;
      const [start, end] = [Math.min(there.start, stretch.start), Math.max(there.end, stretch.end)];
      stretches[at] = { item: there.item, start, end };
      return at;
    }
    inParagraph.set(stretch.item, [...known, stretches.length]);
    return stretches.push(stretch) - 1;
  };
  const bonds = passages.map(({ a, b, words }) => ({ a: place(a), b: place(b), strength: words }));
  return { stretches, bonds };
}

/** Whether two stretches of a paragraph share most of the shorter one. */
function areOne(a: Stretch, b: Stretch): boolean {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return both >= 0.6 * Math.min(a.end - a.start, b.end - b.start);
}

function appearanceOf(
  { item, start, end }: Stretch,
  paragraphs: readonly Paragraph[],
  linkables: ReadonlyMap<string, Pick<Linkable, 'article' | 'texts'>>,
): Appearance {
  const { slug, index, from, tokens } = paragraphs[item] as Paragraph;
  const { article, texts } = linkables.get(slug) as Pick<Linkable, 'article' | 'texts'>;
  const whole = (tokens[EDGE]?.start ?? 0) >= start && (tokens.at(-1 - EDGE)?.end ?? 0) <= end;
  const text = (texts[index] ?? '').slice(start, end);
  return { article, paragraph: index, span: { start: from + start, end: from + end }, whole, text };
}

function byPlace(a: Appearance, b: Appearance): number {
  return byPublication(a.article, b.article) || a.span.start - b.span.start;
}

function idOf(text: string): string {
  const words = tokensOf(text).map(({ word }) => word);
  return hash(words.join(' ')).toString(16).padStart(8, '0');
}
