import { utcYear } from 'd3';
import { laneKinds } from './timeline-lanes.ts';
import { clocks, type ItemTime, orderOf } from './timeline-marks.ts';
import type { Home } from './timeline-state.ts';

/** More marks than these are counted by month, and each year has a page of its own. */
export const MOST_ON_ONE_PAGE = 500;

/** More than these are not handed to a script in one file. */
export const MOST_IN_ONE_FILE = 20_000;

/** What begins before the drawing's range, and after it, has a page of its own beside the years. */
const EARLIER = 'earlier';
const LATER = 'later';

/** The page that an item's entry is on, where entries are on a page a year: `"2031"`. */
export function partOf(item: ItemTime, [first, last]: readonly [Date, Date]): string {
  const at = orderOf(item);
  if (at < first.getTime()) return EARLIER;
  if (at >= last.getTime()) return LATER;
  return String(new Date(at).getUTCFullYear());
}

/** What the drawing of such a page spans. */
export function rangeOfPart(
  part: string,
  items: readonly ItemTime[],
  [first, last]: readonly [Date, Date],
): [Date, Date] {
  if (part === EARLIER) {
    const starts = items.map(orderOf).filter(Number.isFinite);
    const from = starts.reduce((a, b) => Math.min(a, b), utcYear.offset(first, -1).getTime());
    return [utcYear.floor(new Date(from)), first];
  }
  if (part === LATER) {
    const to = items.map(orderOf).reduce((a, b) => Math.max(a, b), last.getTime());
    return [last, utcYear.offset(utcYear.floor(new Date(to)), 1)];
  }
  const from = new Date(`${part.padStart(4, '0')}-01-01`);
  return [from, utcYear.offset(from, 1)];
}

/** `"2031"` → `"2031"`, `"earlier"` → `"Before 2031"` */
export function nameOfPart(part: string, [first, last]: readonly [Date, Date]): string {
  if (part === EARLIER) return `Before ${first.getUTCFullYear()}`;
  return part === LATER ? `After ${last.getUTCFullYear() - 1}` : part;
}

/** Parts in order of time. */
export function sortParts(parts: Iterable<string>): string[] {
  const place = (part: string) => (part === EARLIER ? -Infinity : part === LATER ? Infinity : Number(part));
  return [...parts].sort((a, b) => place(a) - place(b));
}

/** Path of a clock and lanes below the timeline, for a page without scripts: `"said/speakers"`; the first has none. */
export function pathOf({ clock, lanes }: Home): string | undefined {
  const parts = [clock === 'happened' ? [] : [clock], lanes === 'article' ? [] : ['speakers']].flat();
  return parts.length === 0 ? undefined : parts.join('/');
}

/** Every clock with either kind of lanes. */
export const homes: readonly Home[] = clocks.flatMap((clock) => laneKinds.map((lanes) => ({ clock, lanes })));
