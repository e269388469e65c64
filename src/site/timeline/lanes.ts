import { capitalised, numberAsWord } from '../words/format.ts';
import type { LaneInput } from './layout.ts';
import { type Clock, type ItemTime, kinds, meantOf, type TimelineMark } from './marks.ts';
import { drawingWords } from './words.ts';

/** What the lanes stand for. */
export const laneKinds = ['article', 'speaker'] as const;

export type LaneKind = (typeof laneKinds)[number];

/** An article as its lane shows it. */
export interface LaneArticle {
  readonly slug: string;
  readonly title: string;
  readonly publisher: string;
  readonly href: string;
  /** The day of print. */
  readonly print: ItemTime;
}

/** Which items are shown, and how. Null is no restriction. */
export interface Choice {
  readonly clock: Clock;
  readonly lanes: LaneKind;
  readonly article: string | null;
  readonly speaker: string | null;
  readonly kinds: readonly TimelineMark['kind'][];
}

export const everything: Choice = { clock: 'happened', lanes: 'article', article: null, speaker: null, kinds };

/** The items that a choice leaves. */
export function chosen<Item extends TimelineMark>(items: readonly Item[], choice: Choice): Item[] {
  return items.filter(
    (item) =>
      choice.kinds.includes(item.kind) &&
      (choice.article === null || item.slug === choice.article) &&
      (choice.speaker === null || item.speakers.some(({ id }) => id === choice.speaker)),
  );
}

/** More lanes than these are not told apart any more; the ones with least share the last. */
const LANES = 16;

/** What no speaker of the article's says. */
const NOBODY = 'nobody';

/**
 * Items, on one clock, in lanes: of articles by the day of print, of speakers by their first word, what no one is named for last. With
 * a `window`, lanes that have nothing within it are left out.
 */
export function lanesOf(
  items: readonly TimelineMark[],
  articles: ReadonlyMap<string, LaneArticle>,
  lanes: LaneKind,
  speakerHref: (id: string) => string | null,
  window: readonly [number, number] | null = null,
): LaneInput[] {
  const groups = [
    ...Map.groupBy(items, (item) => (lanes === 'article' ? item.slug : (item.speakers[0]?.id ?? NOBODY))),
  ];
  const seen = window === null ? groups : groups.filter(([, own]) => own.some((item) => isWithin(item, window)));
  const all = seen.map(([key, own]) =>
    lanes === 'article' ? articleLane(articles.get(key) as LaneArticle, own) : speakerLane(key, own, speakerHref),
  );
  const ordered = lanes === 'article' ? all.sort(byPrint) : all;
  const nobody = ordered.findIndex(({ key }) => key === NOBODY);
  if (nobody !== -1) ordered.push(...ordered.splice(nobody, 1));
  return ordered.length <= LANES ? ordered : sharing(ordered, lanes);
}

function isWithin(item: TimelineMark, [from, to]: readonly [number, number]): boolean {
  const meant = meantOf(item);
  return meant.from < to && meant.to > from;
}

function articleLane(article: LaneArticle, items: LaneInput['items']): LaneInput {
  const { slug, title, publisher, href, print } = article;
  // What an article tells of its own day was before it: no hour is known, so the line is at the day's end.
  const published = { at: print.extent.to, words: drawingWords.published(print.time) };
  return { key: slug, title, subtitle: publisher, href, published, items };
}

function speakerLane(
  key: string,
  items: readonly TimelineMark[],
  speakerHref: (id: string) => string | null,
): LaneInput {
  const name = items[0]?.speakers[0]?.name;
  const href = key === NOBODY || key.startsWith('unnamed:') ? null : speakerHref(key);
  const title = name === undefined ? drawingWords.articles : name.charAt(0).toUpperCase() + name.slice(1);
  return { key, title, subtitle: null, href, published: null, items };
}

function byPrint(a: LaneInput, b: LaneInput): number {
  return (a.published?.at ?? 0) - (b.published?.at ?? 0) || (a.key < b.key ? -1 : 1);
}

/** The fullest lanes as they are, the others together below them. */
function sharing(lanes: readonly LaneInput[], kind: LaneKind): LaneInput[] {
  const kept = new Set(lanes.toSorted((a, b) => b.items.length - a.items.length).slice(0, LANES - 1));
  const others = lanes.filter((lane) => !kept.has(lane));
  const count = capitalised(numberAsWord(others.length));
  return [
    ...lanes.filter((lane) => kept.has(lane)),
    {
      key: 'others',
      title: drawingWords.others(count, kind),
      subtitle: null,
      href: null,
      published: null,
      items: others.flatMap(({ items }) => items),
    },
  ];
}
