import { textWidth } from '../drawing/text-width.ts';
import type { Geometry, Line, Scale } from './geometry.ts';
import { type Drawable, meantOf } from './marks.ts';

// Where a lane has more than its rows hold, the rest is counted: a mark with a number, which opens.

/** Items in place of which a count stands. */
export interface Counted {
  /** Made of its first item's, so that it stays while more of them come or go. */
  readonly id: string;
  readonly items: readonly Drawable[];
  /** The time that they take up, in milliseconds since 1970; what is open has no part in it. */
  readonly from: number;
  readonly to: number;
  /** Before or after the range. */
  readonly outside: 'before' | 'after' | null;
  readonly y: number;
  readonly label: Line;
  /** The stretch that nothing else of its row enters. */
  readonly room: readonly [number, number];
}

/** More than so many before the range, or after it, are counted. */
const OUTSIDE = 3;

/** Space left and right of a number, and between two numbers. */
const PAD = 7;
const APART = 10;

/** Items that do not fit, counted where they stand: neighbours are added up until no two counts touch. */
export function collapse(
  left: readonly { readonly item: Drawable; readonly x0: number; readonly x1: number }[],
  row: number,
  geometry: Geometry,
): Counted[] {
  const { plot, width } = geometry;
  const bounds = { from: plot[0], to: width };
  const byPlace = left
    .map(({ item, x0, x1 }) => ({ items: [item], middle: (x0 + x1) / 2 }))
    .sort((a, b) => a.middle - b.middle);
  const groups: { items: Drawable[]; middle: number }[] = [];
  for (let group of byPlace) {
    for (let last = groups.at(-1); last !== undefined; last = groups.at(-1)) {
      if (roomOf(last, bounds, geometry)[1] + APART <= roomOf(group, bounds, geometry)[0]) break;
      groups.pop();
      group = joined(last, group);
    }
    groups.push(group);
  }
  return groups.map((group) => {
    const room = roomOf(group, bounds, geometry);
    return counted(group.items, null, row, { x: room[0] + PAD, y: 0, text: words(group.items.length) }, room);
  });
}

/** What lies outside of the range, counted at its edge where it is more than a few; and the items that remain. */
export function collapseOutside(items: readonly Drawable[], x: Scale, { plot, width, font }: Geometry) {
  const [start, end] = x.domain;
  const before = items.filter((item) => meantOf(item).to <= start);
  const after = items.filter((item) => meantOf(item).from >= end);
  const gone = new Set<Drawable>();
  const found: Counted[] = [];
  if (before.length > OUTSIDE) {
    const text = `← ${before.length.toLocaleString('en')} earlier`;
    const room = [plot[0], plot[0] + textWidth(text, font) + 2 * PAD] as const;
    found.push(counted(before, 'before', 0, { x: room[0] + PAD, y: 0, text }, room));
    for (const item of before) gone.add(item);
  }
  if (after.length > OUTSIDE) {
    const text = `${after.length.toLocaleString('en')} later →`;
    const room = [width - textWidth(text, font) - 2 * PAD, width] as const;
    found.push(counted(after, 'after', 0, { x: room[0] + PAD, y: 0, text }, room));
    for (const item of after) gone.add(item);
  }
  return { items: gone.size === 0 ? items : items.filter((item) => !gone.has(item)), counted: found };
}

function counted(
  items: readonly Drawable[],
  outside: Counted['outside'],
  y: number,
  label: Line,
  room: readonly [number, number],
): Counted {
  const ends = items.flatMap((item) => [meantOf(item).from, meantOf(item).to]).filter(Number.isFinite);
  const from = ends.reduce((a, b) => Math.min(a, b), Infinity);
  const to = ends.reduce((a, b) => Math.max(a, b), -Infinity);
  return { id: `m${(items[0] as Drawable).id}`, items, from, to, outside, y, label, room };
}

/** Adds to the first, so that counting many does not copy them again and again. */
function joined(a: { items: Drawable[]; middle: number }, b: { items: Drawable[]; middle: number }) {
  const [m, n] = [a.items.length, b.items.length];
  for (const item of b.items) a.items.push(item);
  return { items: a.items, middle: (a.middle * m + b.middle * n) / (m + n) };
}

function roomOf(
  { items, middle }: { items: readonly Drawable[]; middle: number },
  bounds: { from: number; to: number },
  { font }: Geometry,
): [number, number] {
  const half = widthOf(items.length, font) / 2 + PAD;
  const at = Math.max(bounds.from + half, Math.min(middle, bounds.to - half));
  return [at - half, at + half];
}

const widths = new Map<number, number>();

/** How wide a count is in words; counts of as many digits are alike. */
function widthOf(count: number, font: number): number {
  const digits = String(count).length;
  const key = digits * 1000 + font;
  let width = widths.get(key);
  if (width === undefined) {
    width = textWidth(words(10 ** digits - 1), font);
    widths.set(key, width);
  }
  return width;
}

function words(count: number): string {
  return `${count.toLocaleString('en')} more`;
}
