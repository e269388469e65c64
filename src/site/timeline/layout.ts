import { utcDay, utcMonth, utcYear } from 'd3';
import { fitAgain, fitText, textWidth, wrapText } from '../drawing/text-width.ts';
import { type Counted, collapse, collapseOutside } from './collapse.ts';
import type { Geometry, Line, Scale } from './geometry.ts';
import { scaleOf } from './geometry.ts';
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
  readonly label: Line & { readonly inside: boolean };
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

/** Space between a mark and its label, and between two neighbours in a row. */
const GAP = 6;
const APART = 10;

/** All lanes below one another. Where they have more rows than there is room for, the long ones count what is over. */
export function layOut(lanes: readonly LaneInput[], range: readonly [Date, Date], geometry: Geometry): TimelineLayout {
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
    const { lane: done, bottom } = layOutLane(lane, trimmed, y, x, geometry);
    y = bottom;
    return done;
  });
  return { geometry, top, height: y, ticks: ticksOf(x, geometry), lanes: laid };
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
): { lane: Lane; bottom: number } {
  const { width, plot, titles, titleSize, titleLines, font, row } = geometry;
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
  const bottom = Math.max(first + (packed.rows - 0.5) * row + 4, (subtitle?.y ?? titleEnd) + 14, strip + 24);
  const lower = <Place extends { readonly y: number; readonly label: Line }>(place: Place): Place => {
    const y = first + place.y * row;
    return { ...place, y, label: { ...place.label, y: y + font * 0.34 } };
  };
  return {
    lane: {
      key: input.key,
      top,
      href: input.href,
      title,
      subtitle,
      published: publishedLine(input, strip, bottom, x, geometry),
      marks: packed.marks.map(lower),
      counted: packed.counted.map(lower),
    },
    bottom,
  };
}

/** The upright line of the day of print, where that is within the range. */
function publishedLine(
  { published }: LaneInput,
  from: number,
  bottom: number,
  x: Scale,
  { width, plot, font }: Geometry,
): Lane['published'] {
  if (published === null || published.at < x.domain[0] || published.at > x.domain[1]) return null;
  const at = x(published.at);
  const toTheLeft = at + 5 + textWidth(published.words, font) > width && at > (plot[0] + plot[1]) / 2;
  const words = fitText(published.words, toTheLeft ? at - 5 : width - at - 5, font);
  const label = { x: at + (toTheLeft ? -5 : 5), y: from + 12, text: words, end: toTheLeft };
  return { x: at, from, to: bottom - 2, label };
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

/** Where a mark begins and ends, its arrow or fading included. */
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
  if (sense === 'by') {
    const length = extent.from === -Infinity ? 0 : (to - from) / 2;
    return {
      x0: Math.max(plot[0], to - Math.max(56, length)),
      x1: to,
      outside: null,
      cut: { from: false, to: cut.to },
    };
  }
  return { x0: from, x1: Math.max(to, from + 2), outside: null, cut };
}

/** Labels that would do, best first: in the bar, after it, before it, cut to the larger side. */
function labelsFor(item: Drawable, { x0, x1, outside }: Stretch, { width, plot, titles, font, label, half }: Geometry) {
  const left = titles === 'beside' ? plot[0] + 2 : 0;
  const said = outside === null ? item.label : `${item.time}: ${item.label}`;
  const text = fitAgain(said, label, font);
  const wide = textWidth(text, font);
  const place = (at: 'in' | 'after' | 'before', words: string) => {
    const length = textWidth(words, font);
    if (at === 'in') return { label: { x: x0 + 4, text: words, inside: true }, room: [x0, x1] as const };
    if (at === 'after')
      return { label: { x: x1 + GAP, text: words, inside: false }, room: [x0 - 1, x1 + GAP + length] as const };
    return {
      label: { x: x0 - GAP, text: words, end: true, inside: false },
      room: [x0 - GAP - length, x1 + 1] as const,
    };
  };
  const after = width - x1 - GAP;
  const before = x0 - GAP - left;
  const choices = [];
  const barred = outside === null && half > 0 && (item.sense === 'held' || item.sense === 'open');
  if (barred && wide + 8 <= x1 - x0) choices.push(place('in', text));
  if (wide <= after) choices.push(place('after', text));
  if (wide <= before) choices.push(place('before', text));
  if (choices.length > 0) return choices;
  const inside = barred ? x1 - x0 - 8 : 0;
  const most = Math.max(after, before, inside);
  return [place(most === inside ? 'in' : most === after ? 'after' : 'before', fitText(said, most, font))];
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
