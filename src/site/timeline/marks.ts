import type { Extent } from '../../schema/edtf.ts';
import type { Edge } from '../words/times.ts';

// What is drawn of an item, and on which clock. Small, for the page's script takes it along.

/** Three answers to “when”: the time told of, the time of telling, the day of print. */
export const clocks = ['happened', 'said', 'published'] as const;

export type Clock = (typeof clocks)[number];

export const kinds = ['quotation', 'figure', 'date'] as const;

/** A time as it is drawn and named. */
export interface ItemTime {
  readonly edtf: string;
  readonly extent: Extent;
  /**
   * What its extent means. point: that day; within: one day of it; held: all that time; open: expected or planned for
   * it; by: at its end or before.
   */
  readonly sense: 'point' | 'within' | 'held' | 'open' | 'by';
  /** Where a soft extent is soft. */
  readonly edge: Edge;
  /** In words, between brackets where worked out: “[19 September 2031]”. */
  readonly time: string;
}

/** What a drawing needs of an item. */
export interface Drawable extends ItemTime {
  /** Fragment of its entry in the list; made of the id of its first claim. */
  readonly id: string;
  readonly kind: (typeof kinds)[number];
  /** A few words for the drawing. */
  readonly label: string;
}

/** An item with its times on all clocks; its own time is when it happened. */
export interface TimelineMark extends Drawable {
  readonly slug: string;
  /** Who speaks in it; empty where the article itself does. */
  readonly speakers: readonly { readonly id: string; readonly name: string }[];
  readonly said: ItemTime;
  readonly published: ItemTime;
}

/** The item with its time on a clock. */
export function onClock<Item extends TimelineMark>(item: Item, clock: Clock): Item {
  return clock === 'happened' ? item : { ...item, ...item[clock] };
}

/**
 * The stretch that is meant: “early” and “late” leave a part out, “mid” the ends. What is open has no parts.
 */
export function meantOf({ extent, edge = null }: Pick<ItemTime, 'extent'> & Partial<ItemTime>): {
  from: number;
  to: number;
} {
  const { from, to, soft, grain } = extent;
  const length = to - from;
  if (!soft || grain === 'day' || !Number.isFinite(length)) return extent;
  if (edge === 'early') return { from, to: to - length * 0.4 };
  if (edge === 'late') return { from: from + length * 0.4, to };
  return edge === 'mid' ? { from: from + length * 0.15, to: to - length * 0.15 } : extent;
}

/**
 * Where an item stands in the order of time: at the earliest moment that its date allows, “late” at the later part;
 * what is only known to be by a day, at that day.
 */
export function orderOf(item: Pick<ItemTime, 'extent'> & Partial<ItemTime>): number {
  return item.sense === 'by' ? item.extent.to : meantOf(item).from;
}

/** The moment under whose year, month and day an item is counted and listed: by a day is on that day, not on the next. */
export function beginOf(item: Pick<ItemTime, 'extent'> & Partial<ItemTime>): number {
  return orderOf(item) - (item.sense === 'by' ? 1 : 0);
}

/** Earlier first; of what begins together, what ends first, and so the more exact one; what never ends, last. */
export function byMoment(
  a: Pick<ItemTime, 'extent'> & Partial<ItemTime>,
  b: Pick<ItemTime, 'extent'> & Partial<ItemTime>,
): number {
  return order(orderOf(a), orderOf(b)) || order(a.extent.to, b.extent.to);
}

/** The same, with an order of what has one time. */
export function byTime(
  a: Pick<Drawable, 'extent' | 'id'> & Partial<Drawable>,
  b: Pick<Drawable, 'extent' | 'id'> & Partial<Drawable>,
): number {
  return byMoment(a, b) || order(a.id, b.id);
}

function order<T extends number | string>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
