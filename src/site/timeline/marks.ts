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
   * it; by: at its end or before; lag: said at its beginning, printed at its end.
   */
  readonly sense: 'point' | 'within' | 'held' | 'open' | 'by' | 'lag';
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
  /** Who says it; null where nobody does. */
  readonly who: string | null;
  /** Its first words for the drawing. */
  readonly label: string;
  /** What is said of them: “+ 7” further statements, “forecast”; may be empty. */
  readonly tail: string;
  /** How many statements it stands for; 0 where it is none. */
  readonly statements: number;
  /** Whether it is what the title speaks of. */
  readonly found: boolean;
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
 * What “early”, “mid”, “late” and “about” mean, as shares of a stretch: outside of the first and the last nothing is
 * drawn, between the two in the middle all of it. “Late December” fades in from the 16th and is full from the 21st, at
 * every zoom, as these are times.
 */
const soft = {
  early: [0, 0, 0.34, 0.52],
  mid: [0.2, 0.35, 0.65, 0.8],
  late: [0.48, 0.65, 1, 1],
  about: [0, 0.25, 0.75, 1],
} as const satisfies Record<string, readonly [number, number, number, number]>;

/** The same in time: where an item begins, is certain to hold, ceases to be certain and ends. */
export function edgesOf({
  extent,
  edge = null,
}: Pick<ItemTime, 'extent'> & Partial<ItemTime>): readonly [number, number, number, number] {
  const { from, to, soft: isSoft, grain } = extent;
  const length = to - from;
  if (!isSoft || grain === 'day' || !Number.isFinite(length)) return [from, from, to, to];
  return soft[edge ?? 'about'].map((share) => from + length * share) as [number, number, number, number];
}

/** The stretch that is meant, its soft edges included: “late” leaves the first half out. */
export function meantOf(item: Pick<ItemTime, 'extent'> & Partial<ItemTime>): { from: number; to: number } {
  const [from, , , to] = edgesOf(item);
  return { from, to };
}

/** Whether no more is known than the year, or the decade: nothing that a drawing of months may place within it. */
export function isVague({ extent, sense }: Pick<ItemTime, 'extent' | 'sense'>): boolean {
  return sense === 'within' && (extent.grain === 'year' || extent.grain === 'decade');
}

/**
 * Where an item stands in the order of time: at the earliest moment that its date allows, “late” at the later part;
 * what is only known to be by a day, at that day, and what is dated by its print, at the print.
 */
export function orderOf(item: Pick<ItemTime, 'extent'> & Partial<ItemTime>): number {
  return item.sense === 'by' || item.sense === 'lag' ? item.extent.to : meantOf(item).from;
}

/** The moment under whose year, month and day an item is counted and listed: by a day is on that day, not on the next. */
export function beginOf(item: Pick<ItemTime, 'extent'> & Partial<ItemTime>): number {
  return orderOf(item) - (item.sense === 'by' || item.sense === 'lag' ? 1 : 0);
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
