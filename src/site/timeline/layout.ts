import { utcDay, utcMonth, utcYear } from 'd3';
import { fitText, textWidth, wrapText } from '../drawing/text-width.ts';
import { type Counted, collapse, collapseOutside } from './collapse.ts';
import type { Geometry, Line, Scale } from './geometry.ts';
import { scaleOf } from './geometry.ts';
import { labelsFor, type MarkLabel } from './mark-labels.ts';
import { byMoment, type Drawable, meantOf } from './marks.ts';

// Where everything of the drawing stands, in its own units; nothing here knows the DOM.

/** A lane before it is laid out. */
export interface LaneInput {
  /** Tells it from the other lanes. */
  readonly key: string;
  readonly title: string;
  readonly subtitle: string | null;
  /** Link of the title. */
  readonly href: string | null;
  /** The day of print, of an article's lane. */
  readonly published: { readonly at: number; readonly words: string } | null;
  readonly items: readonly Drawable[];
}

/** A mark: its item, its row, its stretch, its label. */
export interface Mark {
  readonly item: Drawable;
  readonly y: number;
  readonly x0: number;
  readonly x1: number;
  /** Before or after the main range: an arrow at the edge; else where the range cuts it off. */
  readonly outside: 'before' | 'after' | null;
  readonly cut: { readonly from: boolean; readonly to: boolean };
  readonly label: MarkLabel;
  /** All that the mark takes up: what a finger may touch, and what no other mark of the row may enter. */
  readonly room: readonly [number, number];
}

export interface Lane {
  readonly key: string;
  readonly top: number;
  readonly href: string | null;
  readonly title: readonly Line[];
  readonly subtitle: Line | null;
  readonly published: {
    readonly x: number;
    readonly from: number;
    readonly to: number;
    readonly label: Line;
  } | null;
  readonly marks: readonly Mark[];
  /** What there is no row for. */
  readonly counted: readonly Counted[];
}

/** A line of the grid, named by its year, by its month, by both or by neither. */
export interface Tick {
  readonly x: number;
  readonly year: string | null;
  readonly month: string | null;
}

export interface TimelineLayout {
  readonly geometry: Geometry;
  readonly x: Scale;
  readonly top: number;
  readonly height: number;
  readonly ticks: readonly Tick[];
  readonly lanes: readonly Lane[];
}

/** From the first day of the year of the first publication to the last day of the year of the last. */
export function mainRange(published: readonly number[]): [Date, Date] {
  const first = utcYear.floor(new Date(Math.min(...published)));
  const last = utcYear.offset(utcYear.floor(new Date(Math.max(...published))), 1);
  return [first, last];
}

/** Space between two neighbours in a row. */
const APART = 10;

/** Room of a height that opens under the row of an item. */
export interface Gap {
  readonly id: string;
  readonly height: number;
}

/** All lanes below one another. Where they have more rows than there is room for, the long ones count what is over. */
export function layOut(
  lanes: readonly LaneInput[],
  range: readonly [Date, Date],
  geometry: Geometry,
  gap: Gap | null = null,
): TimelineLayout {
  const x = scaleOf(range, geometry.plot);
  const packed = lanes.map((lane) => packRows(lane.items, x, geometry));
  const most = longest(
    packed.map(({ rows }) => rows),
    geometry.allRows,
  );
  const top = 34;
  let y = top;
  const laid = lanes.map((lane, index) => {
    const trimmed = trimRows(packed[index] as Packed, most, geometry);
    const { lane: done, bottom } = layOutLane(lane, trimmed, y, x, geometry, gap);
    y = bottom;
    return done;
  });
  return { geometry, x, top, height: y, ticks: ticksOf(x, geometry), lanes: laid };
}

/** How many rows a lane may have, so that all together have no more than `all`; three at least. */
function longest(rows: readonly number[], all: number): number {
  let most = Math.max(3, ...rows);
  while (most > 3 && rows.reduce((sum, own) => sum + Math.min(own, most), 0) > all) most--;
  return most;
}

function layOutLane(
  input: LaneInput,
  packed: Packed,
  top: number,
  x: Scale,
  geometry: Geometry,
  gap: Gap | null,
): { lane: Lane; bottom: number } {
  const { width, plot, titles, titleSize, titleLines, font, row, words } = geometry;
  const beside = titles === 'beside';
  const lineHeight = titleSize + 2;
  const room = beside ? plot[0] - 14 : width;
  const title = wrapText(input.title, room, titleSize, { lines: titleLines, bold: true }).map((text, index) => ({
    x: 0,
    y: top + lineHeight + (beside ? 6 : 2) + index * lineHeight,
    text,
  }));
  const titleEnd = (title.at(-1)?.y ?? top) + 4;
  const subtitle =
    beside && input.subtitle !== null ? { x: 0, y: titleEnd + 14, text: fitText(input.subtitle, room, font) } : null;

  const strip = beside ? top : titleEnd;
  const first = strip + (input.published === null ? 4 : 16) + row / 2;
  const under = packed.marks.find(({ item }) => item.id === gap?.id)?.y ?? Infinity;
  const opened = under === Infinity ? 0 : (gap?.height ?? 0);
  const end = first + (packed.rows - 0.5) * row + 4;
  const bottom = Math.max(end, (subtitle?.y ?? titleEnd) + 14, strip + 24) + opened;
  const lower = <Place extends { readonly y: number; readonly label: Line }>(place: Place): Place => {
    const y = first + place.y * row + (place.y > under ? opened : 0);
    return { ...place, y, label: { ...place.label, y: y + font * 0.34 } };
  };
  const lowerMark = (mark: Mark): Mark => {
    const low = lower(mark);
    if (words === 'beside') return low;
    return { ...low, y: low.y + 9, label: { ...low.label, y: low.y - 5 } };
  };
  return {
    lane: {
      key: input.key,
      top,
      href: input.href,
      title,
      subtitle,
      published: publishedLine(input, strip, bottom, x, geometry),
      marks: packed.marks.map(lowerMark),
      counted: packed.counted.map(lower),
    },
    bottom,
  };
}

/**
 * The rule of the day of print, a flag at its head, where that is within the range. Where “Published 9 May 2031” has no
 * room, the flag, which the key explains, has the date alone.
 */
function publishedLine(
  { published }: LaneInput,
  from: number,
  bottom: number,
  x: Scale,
  { width, plot, font }: Geometry,
): Lane['published'] {
  if (published === null || published.at < x.domain[0] || published.at > x.domain[1]) return null;
  const at = x(published.at);
  const toTheLeft = at + 12 + textWidth(published.words, font) > width && at > (plot[0] + plot[1]) / 2;
  const room = toTheLeft ? at - 12 : width - at - 12;
  const fits = textWidth(published.words, font) <= room;
  const words = fitText(fits ? published.words : published.words.replace(/^\S+ /, ''), room, font);
  const label = { x: at + (toTheLeft ? -12 : 12), y: from + 13, text: words, end: toTheLeft };
  return { x: at, from: from + 3, to: bottom - 2, label };
}

/** An item that no row has room for. */
interface Left {
  readonly item: Drawable;
  readonly x0: number;
  readonly x1: number;
}

/** Marks and counts of a lane; their `y` is still the number of their row. */
interface Packed {
  readonly marks: readonly Mark[];
  readonly counted: readonly Counted[];
  readonly left: readonly Left[];
  readonly rows: number;
}

/** Each item goes into the first row that has room for it and its label. */
function packRows(items: readonly Drawable[], x: Scale, geometry: Geometry): Packed {
  const { items: inside, counted } = collapseOutside(items.toSorted(byMoment), x, geometry);
  const rows: Room[][] = counted.length === 0 ? [] : [counted.map(({ room }) => room)];
  const marks: Mark[] = [];
  const left: Left[] = [];
  for (const item of inside) {
    const stretch = stretchOf(item, x, geometry);
    const { x0, x1 } = stretch;
    // most of a dense stretch has no room for the bare mark: its label need not be measured
    const free = rowsFor([x0, x1], rows, geometry.rows);
    const choices = free.length === 0 ? [] : labelsFor(item, stretch, geometry);
    const index = free.find((row) => choices.some(({ room }) => isFree(room, rows[row])));
    const choice = index === undefined ? undefined : choices.find(({ room }) => isFree(room, rows[index]));
    if (index === undefined || choice === undefined) {
      left.push({ item, x0, x1 });
      continue;
    }
    rows[index] ??= [];
    rows[index].push(choice.room);
    marks.push({ item, y: index, ...stretch, ...choice, label: { ...choice.label, y: 0 } });
  }
  return { marks, counted, left, rows: left.length === 0 ? rows.length : geometry.rows };
}

type Room = readonly [number, number];

function rowsFor(room: Room, rows: readonly Room[][], most: number): number[] {
  const free: number[] = [];
  for (let index = 0; index < most; index++) {
    if (isFree(room, rows[index])) free.push(index);
    if (rows[index] === undefined) break;
  }
  return free;
}

/** Whether nothing of a row stands in the way. What came last is nearest in time, so it is asked first. */
function isFree([from, to]: Room, row: readonly Room[] = []): boolean {
  for (let index = row.length - 1; index >= 0; index--) {
    const [a, b] = row[index] as Room;
    if (to + APART > a && from < b + APART) return false;
  }
  return true;
}

/** The first rows as they are; what does not fit, or stood below, is counted in the last. */
function trimRows({ marks, counted, left, rows }: Packed, most: number, geometry: Geometry): Packed {
  if (left.length === 0 && rows <= most) return { marks, counted, left, rows };
  const last = Math.min(most, rows) - 1;
  const over = marks.filter(({ y }) => y >= last);
  const counts = collapse([...over, ...left], last, geometry);
  return { marks: marks.filter(({ y }) => y < last), counted: [...counted, ...counts], left: [], rows: last + 1 };
}

type Stretch = Pick<Mark, 'x0' | 'x1' | 'outside' | 'cut'>;

/** Length of the arrow back from a day that is a limit: a sign, not a time. */
const LIMIT = 18;

/** Where a mark begins and ends, its arrow included. */
function stretchOf(item: Drawable, x: Scale, { plot, dot, width }: Geometry): Stretch {
  const { sense } = item;
  const extent = meantOf(item);
  const [start, end] = x.domain;
  const cut = { from: extent.from < start, to: extent.to > end };
  if (extent.to <= start) return { x0: plot[0] - 2, x1: plot[0] + 16, outside: 'before', cut };
  if (extent.from >= end) return { x0: plot[1] + 2, x1: Math.min(plot[1] + 32, width), outside: 'after', cut };
  const from = x(Math.max(extent.from, start));
  const to = x(Math.min(extent.to, end));
  if (sense === 'point') {
    const middle = (from + to) / 2;
    return { x0: middle - dot, x1: middle + dot, outside: null, cut };
  }
  if (sense === 'by')
    return { x0: Math.max(plot[0], to - LIMIT), x1: to, outside: null, cut: { from: false, to: cut.to } };
  if (sense === 'lag') return { x0: from, x1: to + dot, outside: null, cut };
  return { x0: from, x1: Math.max(to, from + 2), outside: null, cut };
}

/** Days of a month that are named where there is no room for each. */
const weekly: ReadonlySet<number> = new Set([1, 8, 15, 22]);

/** Years, and as many months, or days, as there is room for. */
function ticksOf(x: Scale, { font, plot }: Geometry): Tick[] {
  const [start, end] = x.domain.map((time) => new Date(time)) as [Date, Date];
  const day = x(86_400_000) - x(0);
  const month = day * 30;
  const step = month > 26 ? 1 : month > 9 ? 3 : month > 5 ? 6 : 12;
  const everyYears = Math.max(1, Math.ceil((font * 3.2) / (month * 12)));
  const first = utcYear.floor(start).getUTCFullYear();
  const daily = day > 7;
  const isTick = (date: Date) => day > 40 || weekly.has(date.getUTCDate());
  const dates = daily
    ? utcDay.range(utcDay.ceil(start), end).filter(isTick)
    : utcMonth.range(utcMonth.floor(start), utcMonth.offset(end, 1), step);
  const ticks = dates.filter((date) => date >= start && date <= end);
  const named = ticks.flatMap((date, index): Tick[] => {
    const isYear = date.getUTCMonth() === 0 && date.getUTCDate() === 1;
    const number = date.getUTCFullYear();
    if (isYear && (number - first) % everyYears !== 0) return [];
    const name = daily ? nameOfDay(date, index === 0) : month > 26 && date < end ? monthName(date) : null;
    return [{ x: x(date.getTime()), year: isYear ? String(number) : null, month: name }];
  });
  // a range that begins within a year says which, unless the next year's name is about to
  const next = named.find(({ year }) => year !== null);
  if (next !== undefined && next.x - plot[0] < font * 3.2) return named;
  const begun = named[0]?.x === plot[0] ? named.shift() : undefined;
  return [{ x: plot[0], year: String(start.getUTCFullYear()), month: begun?.month ?? null }, ...named];
}

function nameOfDay(date: Date, first: boolean): string {
  const day = String(date.getUTCDate());
  return first || day === '1' ? `${day} ${monthName(date)}` : day;
}

function monthName(date: Date): string {
  return date.toLocaleString('en', { month: 'short', timeZone: 'UTC' });
}
