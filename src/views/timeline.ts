import type { ArticleMeta } from '../schema/article.ts';
import { publishedOf, titleOf } from './article.ts';
import { edtfInWords } from './format.ts';
import { articleHref, speakerHref, timelineHref } from './links.ts';
import { countsOf, type MonthCount } from './timeline-counts.ts';
import { type EntryHref, marksOf, type Variant } from './timeline-drawing.ts';
import { type DatedArticle, itemsOf, type TimelineItem } from './timeline-items.ts';
import { type LaneArticle, lanesOf } from './timeline-lanes.ts';
import { layOut, mainRange, narrow, type TimelineLayout, wide } from './timeline-layout.ts';
import { byMoment, byTime, type Drawable, onClock, orderOf } from './timeline-marks.ts';
import { homes, MOST_ON_ONE_PAGE, nameOfPart, partOf, pathOf, rangeOfPart, sortParts } from './timeline-pages.ts';
import type { Home } from './timeline-state.ts';

/** What all articles date, in order of time. */
export interface Timeline {
  readonly items: readonly TimelineItem[];
  /** In order of publication. */
  readonly articles: readonly LaneArticle[];
  readonly metas: ReadonlyMap<string, ArticleMeta>;
  /** The years of the publications. */
  readonly range: readonly [Date, Date];
  /** The items of each part, where the entries are on a page a year; null where one page has them all. */
  readonly parts: ReadonlyMap<string, readonly TimelineItem[]> | null;
}

/** One page of it: a clock and lanes; of a part, where there are parts. */
export interface TimelinePage {
  /** Path below the timeline's own. */
  readonly path: string | undefined;
  readonly home: Home;
  readonly part: string | null;
}

/** Everything that such a page shows. */
export interface TimelineView {
  readonly count: number;
  readonly articles: number;
  /** “2031 and 2032”, the years of the drawing. */
  readonly years: string;
  readonly range: readonly [Date, Date];
  readonly counts: readonly MonthCount[];
  /** Null where there is nothing to draw, or so much that it is only counted. */
  readonly drawings: Readonly<Record<Variant, TimelineLayout>> | null;
  readonly entryHref: EntryHref;
  /** The same as the drawing, by the year, on a year's page by the month, that a thing begins in. */
  readonly list: readonly TimelineSection[];
  /** The pages of the years, where the entries are there. */
  readonly parts: readonly { readonly name: string; readonly href: string; readonly count: number }[];
}

export interface TimelineSection {
  readonly id: string;
  readonly title: string;
  readonly entries: readonly TimelineEntry[];
}

export interface TimelineEntry {
  readonly item: TimelineItem;
  readonly article: ArticleMeta;
  /** The time on the page's clock. */
  readonly time: string;
  /** Its times on the other clocks, where they are others: “said [8 May 2031]”. */
  readonly otherTimes: readonly string[];
  /** Ids of its marks in the drawings. */
  readonly marks: Readonly<Record<Variant, string>>;
}

export function timelineOf(articles: readonly DatedArticle[], most = MOST_ON_ONE_PAGE): Timeline {
  const ordered = articles.toSorted(
    (a, b) => compare(a.article.published.value, b.article.published.value) || compare(a.article.slug, b.article.slug),
  );
  const items = ordered.flatMap(itemsOf).sort(byTime);
  const range = mainRange(ordered.map(({ article }) => Date.parse(article.published.value)));
  return {
    items,
    articles: ordered.map(({ article }) => laneArticle(article)),
    metas: new Map(ordered.map(({ article }) => [article.slug, article])),
    range,
    parts: items.length > most ? Map.groupBy(items, (item) => partOf(item, range)) : null,
  };
}

/** Each clock and kind of lanes is a page that needs no script; of many items, each year. */
export function pagesOf({ parts }: Timeline): TimelinePage[] {
  const first = homes[0] as Home;
  if (parts === null) return homes.map((home) => ({ path: pathOf(home), home, part: null }));
  return [
    { path: undefined, home: first, part: null },
    ...sortParts(parts.keys()).map((part) => ({ path: part, home: first, part })),
  ];
}

export function timelineView(timeline: Timeline, { home, part }: TimelinePage): TimelineView {
  const items = part === null ? timeline.items : (timeline.parts?.get(part) ?? []);
  const range = part === null ? timeline.range : rangeOfPart(part, items, timeline.range);
  const counted = part === null && timeline.parts !== null;
  const drawings = items.length === 0 || counted ? null : draw(timeline, items, home, range);
  const { entryHref } = entryPlaces(timeline, counted);
  return {
    count: items.length,
    articles: part === null ? timeline.articles.length : new Set(items.map(({ slug }) => slug)).size,
    years: items.length === 0 ? '' : yearsIn(range),
    range,
    counts:
      items.length === 0
        ? []
        : countsOf(
            items.map((item) => onClock(item, home.clock)),
            range,
          ),
    drawings,
    entryHref,
    list: drawings === null ? [] : sectionsOf(timeline, items, home, range, drawings, part !== null),
    parts: counted ? partsOf(timeline) : [],
  };
}

/** Where the entry of an item is: on the same page, or on the page of its year. */
function entryPlaces({ items, range }: Timeline, elsewhere: boolean): { entryHref: EntryHref } {
  if (!elsewhere) return { entryHref: ({ id }) => `#${id}` };
  const parts = new Map(items.map((item) => [item.id, partOf(item, range)]));
  return { entryHref: ({ id }: Drawable) => `${timelineHref(parts.get(id))}#${id}` };
}

function partsOf({ parts, range }: Timeline): TimelineView['parts'] {
  return sortParts(parts?.keys() ?? []).map((part) => ({
    name: nameOfPart(part, range),
    href: timelineHref(part),
    count: parts?.get(part)?.length ?? 0,
  }));
}

function draw({ articles }: Timeline, items: readonly TimelineItem[], home: Home, range: readonly [Date, Date]) {
  const bySlug = new Map(articles.map((article) => [article.slug, article]));
  const onTheClock = items.map((item) => onClock(item, home.clock));
  const lanes = lanesOf(onTheClock, bySlug, home.lanes, speakerHref);
  return { wide: layOut(lanes, range, wide), narrow: layOut(lanes, range, narrow) };
}

function sectionsOf(
  { metas }: Timeline,
  items: readonly TimelineItem[],
  { clock }: Home,
  range: readonly [Date, Date],
  drawings: Readonly<Record<Variant, TimelineLayout>>,
  byMonth: boolean,
): TimelineSection[] {
  const marks = { wide: marksOf(drawings.wide, 'wide'), narrow: marksOf(drawings.narrow, 'narrow') };
  const entries = items
    .map((item) => ({ item, at: onClock(item, clock) }))
    .sort((a, b) => byMoment(a.at, b.at))
    .map(({ item, at }) => ({
      begins: orderOf(at.sense === 'by' ? { extent: { ...at.extent, from: at.extent.to - 1 } } : at),
      entry: {
        item,
        article: metas.get(item.slug) as ArticleMeta,
        time: at.time,
        otherTimes: otherTimes(item, clock),
        marks: { wide: marks.wide.get(item.id) as string, narrow: marks.narrow.get(item.id) as string },
      },
    }));
  const sections = Map.groupBy(entries, ({ begins }) => sectionIn(begins, range, byMonth));
  return [...sections].map(([title, own]) => ({
    id: idOfSection(own[0]?.begins ?? 0, range, byMonth),
    title,
    entries: own.map(({ entry }) => entry),
  }));
}

/** What began long before the drawing stands under one heading. */
function sectionIn(begins: number, [first]: readonly [Date, Date], byMonth: boolean): string {
  const date = new Date(Number.isFinite(begins) ? begins : 0);
  if (begins < first.getTime()) return `Before ${first.getUTCFullYear()}`;
  return byMonth ? edtfInWords(date.toISOString().slice(0, 7)) : String(date.getUTCFullYear());
}

/** Where the bar of a month leads to: `"m2031-05"`. */
export function idOfMonth(time: number): string {
  return `m${new Date(time).toISOString().slice(0, 7)}`;
}

function idOfSection(begins: number, [first]: readonly [Date, Date], byMonth: boolean): string {
  if (begins < first.getTime()) return 'before';
  return byMonth ? idOfMonth(begins) : `y${new Date(begins).getUTCFullYear()}`;
}

function otherTimes(item: TimelineItem, clock: Home['clock']): string[] {
  const shown = onClock(item, clock).time;
  const times = [
    ['dated', item.time],
    ['said', item.said.time],
  ] as const;
  return times.flatMap(([word, time], index) =>
    time === shown || time === item.published.time || (index === 1 && time === item.time) ? [] : [`${word} ${time}`],
  );
}

function laneArticle(article: ArticleMeta): LaneArticle {
  const { slug, publisher, published } = article;
  return {
    slug,
    title: titleOf(article),
    publisher,
    href: articleHref(slug),
    publishedAt: Date.parse(published.value),
    publishedWords: `published ${publishedOf(article)}`,
  };
}

function yearsIn(range: readonly [Date, Date]): string {
  const [first, last] = [range[0].getUTCFullYear(), range[1].getUTCFullYear() - 1];
  if (first === last) return String(first);
  return first + 1 === last ? `${first} and ${last}` : `${first} to ${last}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
