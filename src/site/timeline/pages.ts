import { utcDay, utcMonth, utcYear } from 'd3';
import { edtfInWords } from '../words/format.ts';
import { laneKinds } from './lanes.ts';
import { beginOf, clocks, type Drawable, type ItemTime, orderOf } from './marks.ts';
import type { Home } from './state.ts';

/** More marks than these are only counted on a page, and shorter stretches of time have pages of their own. */
export const MOST_ON_ONE_PAGE = 500;

/** More than these are not handed to a script in one file. */
export const MOST_IN_ONE_FILE = 20_000;

/** What begins before the drawing's range, and after it, has a page of its own beside the years. */
const EARLIER = 'earlier';
const LATER = 'later';

/** How many characters of an ISO date name its year, month and day. */
const lengths = { year: 4, month: 7, day: 10 } as const;

export type Unit = keyof typeof lengths;

export const intervals = { year: utcYear, month: utcMonth, day: utcDay } as const satisfies Record<Unit, unknown>;

/** A stretch of time with a page of its own. */
export interface Part<Item = unknown> {
  /** Path below the timeline: a year, month or day as EDTF writes it, `"earlier"` or `"later"`. */
  readonly id: string;
  readonly items: readonly Item[];
  /** The months or days that have the entries, where one page would have too many. */
  readonly parts: readonly Part<Item>[];
}

/** Years, in order of time; those with too many items parted into months, and such months into days. */
export function partsOf<Item extends ItemTime>(
  items: readonly Item[],
  [first, last]: readonly [Date, Date],
  most = MOST_ON_ONE_PAGE,
): Part<Item>[] {
  return parted(items, most, (item) => {
    const begins = beginOf(item);
    return begins < first.getTime() ? EARLIER : begins >= last.getTime() ? LATER : dateOf(begins, 'year');
  });
}

function parted<Item extends ItemTime>(items: readonly Item[], most: number, idOf: (item: Item) => string) {
  return [...Map.groupBy(items, idOf)].map(([id, own]): Part<Item> => {
    const unit = unitOfDate(id);
    const shorter = unit === 'year' ? 'month' : unit === 'month' ? 'day' : null;
    const isWhole = own.length <= most || shorter === null;
    return { id, items: own, parts: isWhole ? [] : parted(own, most, (item) => dateOf(beginOf(item), shorter)) };
  });
}

/** The parts and all of theirs. */
export function withAllParts<Item>(parts: readonly Part<Item>[]): Part<Item>[] {
  return parts.flatMap((part) => [part, ...withAllParts(part.parts)]);
}

/** By id of item: the part whose page has its entry. */
export function partOfEach(parts: readonly Part<Pick<Drawable, 'id'>>[]): ReadonlyMap<string, string> {
  const pages = withAllParts(parts).filter((part) => part.parts.length === 0);
  return new Map(pages.flatMap((part) => part.items.map((item) => [item.id, part.id])));
}

/** What the drawing of such a page spans. */
export function rangeOfPart({ id, items }: Part<ItemTime>, [first, last]: readonly [Date, Date]): [Date, Date] {
  if (id === EARLIER) {
    const starts = items.map(orderOf).filter(Number.isFinite);
    const from = starts.reduce((a, b) => Math.min(a, b), utcYear.offset(first, -1).getTime());
    return [utcYear.floor(new Date(from)), first];
  }
  if (id === LATER) {
    const to = items.map(orderOf).reduce((a, b) => Math.max(a, b), last.getTime());
    return [last, utcYear.offset(utcYear.floor(new Date(to)), 1)];
  }
  const from = new Date(id);
  return [from, intervals[unitOfDate(id) ?? 'day'].offset(from, 1)];
}

/** `"2031"` → `"2031"`, `"2031-04"` → `"April 2031"`, `"earlier"` → `"Before 2031"` */
export function nameOfPart(id: string, [first, last]: readonly [Date, Date]): string {
  if (id === EARLIER) return `Before ${first.getUTCFullYear()}`;
  return id === LATER ? `After ${last.getUTCFullYear() - 1}` : edtfInWords(id);
}

/** What the headings of a page's list are: years on the page of all, months on that of a year, days on that of a month. */
export function headingsOf(part: string | null): Unit {
  return part === null ? 'year' : (unitOfDate(part) ?? 'year') === 'year' ? 'month' : 'day';
}

/** `"2031-04"` → `"month"`; null where it is none. */
function unitOfDate(id: string): Unit | null {
  if (!/^\d{4}/.test(id)) return null;
  return id.length === lengths.year ? 'year' : id.length === lengths.month ? 'month' : 'day';
}

/** A moment's year, month or day, as EDTF writes it. */
export function dateOf(time: number, unit: Unit): string {
  return new Date(time).toISOString().slice(0, lengths[unit]);
}

/** Path of a clock and lanes below the timeline, for a page without scripts: `"said/speakers"`; the first has none. */
export function pathOf({ clock, lanes }: Home): string | undefined {
  const parts = [clock === 'happened' ? [] : [clock], lanes === 'article' ? [] : ['speakers']].flat();
  return parts.length === 0 ? undefined : parts.join('/');
}

/** Every clock with either kind of lanes. */
export const homes: readonly Home[] = clocks.flatMap((clock) => laneKinds.map((lanes) => ({ clock, lanes })));
