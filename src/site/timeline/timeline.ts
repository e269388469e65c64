import type { ArticleMeta } from '../../schema/article.ts';
import { byPublication } from '../../schema/order.ts';
import { articleHref, speakerHref, timelineHref } from '../addresses.ts';
import { counted, edtfInWords, listInWords } from '../words/format.ts';
import { publishedOf, titleOf } from '../words/names.ts';
import { type Count, countsOf, statementsIn, unitOf } from './counts.ts';

import { type EntryHref, marksOf } from './drawing.ts';
import { type Finding, findingOf } from './finding.ts';
import { geometries, type Variant, variants } from './geometry.ts';
import { type DatedArticle, itemsOf, printOf, type TimelineItem } from './items.ts';
import { type LaneArticle, lanesOf } from './lanes.ts';
import { layOut, mainRange, type TimelineLayout } from './layout.ts';
import { beginOf, byMoment, byTime, type Drawable, kinds, onClock } from './marks.ts';
import {
  dateOf,
  headingsOf,
  homes,
  MOST_ON_ONE_PAGE,
  nameOfPart,
  type Part,
  partOfEach,
  partsOf,
  pathOf,
  rangeOfPart,
  type Unit,
  withAllParts,
} from './pages.ts';
import type { Home } from './state.ts';
import { entryWords, timelineWords } from './words.ts';

/** What all articles date, in order of time. */
export interface Timeline {
  readonly items: readonly TimelineItem[];
  /** In order of publication. */
  readonly articles: readonly LaneArticle[];
  readonly metas: ReadonlyMap<string, ArticleMeta>;
  /** The years of the publications. */
  readonly range: readonly [Date, Date];
  /** The stretches of time that have pages, where there is too much for one page; else none. */
  readonly parts: readonly Part<TimelineItem>[];
  /** What the articles together show, as a title; null where they show nothing of the kind. */
  readonly finding: Pick<Finding, 'words' | 'figures'> | null;
}

/** One page of it: a clock and lanes; of a part, where there are parts, or of them all. */
export interface TimelinePage {
  /** Path below the timeline's own. */
  readonly path: string | undefined;
  readonly home: Home;
  readonly part: Part<TimelineItem> | null;
}

/** Everything that such a page shows. */
export interface TimelineView {
  /** How many marks the drawing has. */
  readonly count: number;
  /** What they stand for: “62 statements, 20 figures and 7 events”. */
  readonly counted: string;
  readonly articles: number;
  /** “2031 and 2032”, the years of the drawing. */
  readonly years: string;
  readonly range: readonly [Date, Date];
  readonly counts: readonly Count[];
  /** Null where there is nothing to draw, or so much that it is only counted. */
  readonly drawings: Readonly<Record<Variant, TimelineLayout>> | null;
  readonly entryHref: EntryHref;
  /** Where the bar of a count leads. */
  readonly countHref: (count: Count) => string;
  /** The same as the drawing, under the year that a thing begins in; on a year's page the month, on a month's the day. */
  readonly list: readonly TimelineSection[];
  /** The pages of shorter stretches, where the entries are there. */
  readonly parts: readonly (PartLink & { readonly count: number })[];
  /** The pages of longer ones, the longest first. */
  readonly above: readonly PartLink[];
}

export interface PartLink {
  readonly name: string;
  readonly href: string;
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

/** All entries of the timeline in order of time; beyond `most` they are divided into parts, each with a page. */
export function timelineOf(articles: readonly DatedArticle[], most = MOST_ON_ONE_PAGE): Timeline {
  const ordered = articles.toSorted((a, b) => byPublication(a.article, b.article));
  const finding = findingOf(ordered);
  const items = ordered
    .flatMap(itemsOf)
    .map((item) => ({ ...item, found: item.claims.some(({ id }) => finding?.claims.has(id)) }))
    .sort(byTime);
  const range = mainRange(ordered.map(({ article }) => Date.parse(article.published.value)));
  return {
    items,
    articles: ordered.map(({ article }) => laneArticle(article)),
    metas: new Map(ordered.map(({ article }) => [article.slug, article])),
    range,
    parts: items.length > most ? partsOf(items, range, most) : [],
    finding,
  };
}

/** Each clock and kind of lanes is a page that needs no script; of many items, each stretch of time. */
export function pagesOf({ parts }: Timeline): TimelinePage[] {
  const first = homes[0] as Home;
  if (parts.length === 0) return homes.map((home) => ({ path: pathOf(home), home, part: null }));
  return [
    { path: undefined, home: first, part: null },
    ...withAllParts(parts).map((part) => ({ path: part.id, home: first, part })),
  ];
}

/** What one page of the timeline shows: its counts, its drawings for each width, and the list. */
export function timelineView(timeline: Timeline, { home, part }: TimelinePage): TimelineView {
  const { items, parts } = part ?? timeline;
  const range = part === null ? timeline.range : rangeOfPart(part, timeline.range);
  const drawings = items.length === 0 || parts.length > 0 ? null : draw(timeline, items, home, range);
  const onTheClock = items.map((item) => onClock(item, home.clock));
  return {
    count: items.length,
    counted: countedInWords(items),
    articles: part === null ? timeline.articles.length : new Set(items.map(({ slug }) => slug)).size,
    years: items.length === 0 ? '' : part?.id.includes('-') ? edtfInWords(part.id) : yearsIn(range),
    range,
    counts: items.length === 0 ? [] : parts.length > 0 ? countsOf(onTheClock, range) : statementsIn(items, range),
    drawings,
    entryHref: entryPlaces(parts),
    countHref: countPlaces(parts, unitOf(range)),
    list: drawings === null ? [] : sectionsOf(timeline, items, home, range, drawings, part),
    parts: parts.map(({ id, items: own }) => ({ ...linkTo(id, timeline), count: own.length })),
    above: part === null ? [] : linksAbove(part.id, timeline),
  };
}

function linksAbove(id: string, timeline: Timeline): PartLink[] {
  const longer = withAllParts(timeline.parts).filter((part) => part.id !== id && id.startsWith(part.id));
  return [{ name: timelineWords.allYears, href: timelineHref() }, ...longer.map((part) => linkTo(part.id, timeline))];
}

function linkTo(id: string, { range }: Timeline): PartLink {
  return { name: nameOfPart(id, range), href: timelineHref(id) };
}

/** Where the entry of an item is, from any page. */
export function timelineHrefs({ parts }: Timeline): EntryHref {
  const pages = partOfEach(parts);
  return ({ id }: Drawable) => `${timelineHref(pages.get(id))}#${id}`;
}

/** Where the entry of an item is: on the same page, or on that of a part. */
function entryPlaces(parts: readonly Part<TimelineItem>[]): EntryHref {
  if (parts.length === 0) return ({ id }) => `#${id}`;
  const pages = partOfEach(parts);
  return ({ id }: Drawable) => `${timelineHref(pages.get(id))}#${id}`;
}

/** Where a bar leads: to the page of its own stretch, or to its heading on that of the year. */
function countPlaces(parts: readonly Part<TimelineItem>[], unit: Unit): TimelineView['countHref'] {
  const ids = new Set(withAllParts(parts).map(({ id }) => id));
  return ({ from }) => {
    const date = dateOf(from, unit);
    return ids.has(date) ? timelineHref(date) : `${timelineHref(dateOf(from, 'year'))}#${idOfHeading(date)}`;
  };
}

function draw({ articles }: Timeline, items: readonly TimelineItem[], home: Home, range: readonly [Date, Date]) {
  const bySlug = new Map(articles.map((article) => [article.slug, article]));
  const onTheClock = items.map((item) => onClock(item, home.clock));
  const lanes = lanesOf(onTheClock, bySlug, home.lanes, speakerHref);
  return eachVariant((variant) => layOut(lanes, range, geometries[variant]));
}

function eachVariant<Value>(make: (variant: Variant) => Value): Record<Variant, Value> {
  return Object.fromEntries(variants.map((variant) => [variant, make(variant)])) as Record<Variant, Value>;
}

function sectionsOf(
  { metas }: Timeline,
  items: readonly TimelineItem[],
  { clock }: Home,
  range: readonly [Date, Date],
  drawings: Readonly<Record<Variant, TimelineLayout>>,
  part: TimelinePage['part'],
): TimelineSection[] {
  const marks = eachVariant((variant) => marksOf(drawings[variant], variant));
  const entries = items
    .map((item) => ({ item, at: onClock(item, clock) }))
    .sort((a, b) => byMoment(a.at, b.at))
    .map(({ item, at }) => ({
      begins: beginOf(at),
      entry: {
        item,
        article: metas.get(item.slug) as ArticleMeta,
        time: at.time,
        otherTimes: otherTimes(item, clock, publishedOf(metas.get(item.slug) as ArticleMeta)),
        marks: eachVariant((variant) => marks[variant].get(item.id) as string),
      },
    }));
  const unit = headingsOf(part?.id ?? null);
  const begun = ({ begins }: { begins: number }) => (begins < range[0].getTime() ? null : dateOf(begins, unit));
  return [...Map.groupBy(entries, begun)].map(([date, own]) => ({
    // what began long before the drawing stands under one heading
    id: date === null ? 'before' : idOfHeading(date),
    title: date === null ? timelineWords.before(range[0].getUTCFullYear()) : edtfInWords(date),
    entries: own.map(({ entry }) => entry),
  }));
}

/** “62 statements, 20 figures and 7 events”: what the marks stand for, and none of what there is nothing of. */
function countedInWords(items: readonly TimelineItem[]): string {
  const nouns = { quotation: 'statement', figure: 'figure', date: 'event' } as const;
  const counts = kinds.flatMap((kind) => {
    const count = items.reduce((sum, item) => (item.kind === kind ? sum + item.stands : sum), 0);
    return count === 0 ? [] : [counted(count, nouns[kind])];
  });
  return listInWords(counts);
}

/** Fragment of the heading over a year, month or day: `"b2031-05"`. */
function idOfHeading(date: string): string {
  return `b${date}`;
}

function otherTimes(item: TimelineItem, clock: Home['clock'], print: string): string[] {
  const shown = onClock(item, clock).time;
  const times = [
    [entryWords.dated, item.time],
    [entryWords.said, item.said.time],
  ] as const;
  return times.flatMap(([word, time], index) =>
    time === shown || time === print || (index === 1 && time === item.time) ? [] : [word(time)],
  );
}

function laneArticle(article: ArticleMeta): LaneArticle {
  const { slug, publisher } = article;
  return {
    slug,
    title: titleOf(article),
    publisher,
    href: articleHref(slug),
    print: printOf(article),
  };
}

function yearsIn(range: readonly [Date, Date]): string {
  const [first, last] = [range[0].getUTCFullYear(), range[1].getUTCFullYear() - 1];
  if (first === last) return String(first);
  return first + 1 === last ? `${first} and ${last}` : `${first} to ${last}`;
}
