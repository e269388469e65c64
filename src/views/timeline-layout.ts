import { scaleUtc, utcMonth, utcYear } from 'd3';
import { fitText, textWidth, wrapText } from './text-width.ts';
import { byTime, type TimelineItem } from './timeline-items.ts';

// Where everything of the drawing stands, in its own units; nothing here knows the DOM.

/** A drawing's measures. */
export interface Geometry {
  readonly width: number;
  /** Where the main range begins and ends. */
  readonly plot: readonly [number, number];
  /** Titles of lanes beside the plot, or above each lane. */
  readonly titles: 'beside' | 'above';
  readonly titleSize: number;
  readonly titleLines: number;
  readonly font: number;
  /** Distance of two rows; at least 24, so that a finger finds a mark. */
  readonly row: number;
  /** Half the height of a bar. */
  readonly half: number;
  readonly dot: number;
  /** Labels are cut at this. */
  readonly label: number;
}

export const wide: Geometry = {
  width: 1192,
  plot: [206, 1112],
  titles: 'beside',
  titleSize: 14,
  titleLines: 3,
  font: 12.5,
  row: 27,
  half: 8,
  dot: 4.5,
  label: 340,
};

export const narrow: Geometry = {
  width: 328,
  plot: [6, 292],
  titles: 'above',
  titleSize: 13,
  titleLines: 2,
  font: 11.5,
  row: 26,
  half: 6,
  dot: 4,
  label: 250,
};

/** A lane before it is laid out. */
export interface LaneInput {
  readonly title: string;
  readonly subtitle: string;
  /** Link of the title. */
  readonly href: string;
  readonly published: { readonly at: number; readonly words: string };
  readonly items: readonly TimelineItem[];
}

/** A text at a place. */
export interface Line {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly end?: boolean;
}

/** A mark: its item, its row, its stretch, its label. */
export interface Mark {
  readonly item: TimelineItem;
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
  readonly top: number;
  readonly href: string;
  readonly title: readonly Line[];
  readonly subtitle: Line | null;
  readonly published: { readonly x: number; readonly from: number; readonly to: number; readonly label: Line };
  readonly marks: readonly Mark[];
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

export function layOut(lanes: readonly LaneInput[], range: readonly [Date, Date], geometry: Geometry): TimelineLayout {
  const x = scaleUtc(range, geometry.plot);
  const top = 34;
  let y = top;
  const laid = lanes.map((lane) => {
    const { lane: done, bottom } = layOutLane(lane, y, x, geometry);
    y = bottom;
    return done;
  });
  return { geometry, top, height: y, ticks: ticksOf(x, geometry), lanes: laid };
}

type Scale = ReturnType<typeof scaleUtc<number>>;

function layOutLane(input: LaneInput, top: number, x: Scale, geometry: Geometry): { lane: Lane; bottom: number } {
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
  const subtitle = beside ? { x: 0, y: titleEnd + 14, text: fitText(input.subtitle, room, font) } : null;

  const strip = beside ? top : titleEnd;
  const first = strip + 16 + row / 2;
  const { marks, rows } = packRows(input.items, first, x, geometry);
  const bottom = Math.max(first + (rows - 0.5) * row + 4, (subtitle?.y ?? titleEnd) + 14, strip + 24);

  const at = x(input.published.at);
  const toTheLeft = at + 5 + textWidth(input.published.words, font) > width && at > width / 2;
  const words = fitText(input.published.words, toTheLeft ? at - 5 : width - at - 5, font);
  const label = { x: at + (toTheLeft ? -5 : 5), y: strip + 12, text: words, end: toTheLeft };
  return {
    lane: {
      top,
      href: input.href,
      title,
      subtitle,
      published: { x: at, from: strip, to: bottom - 2, label },
      marks,
    },
    bottom,
  };
}

/** Each item goes into the first row that has room for it and its label. */
function packRows(items: readonly TimelineItem[], first: number, x: Scale, geometry: Geometry) {
  const rows: (readonly [number, number])[][] = [];
  const marks = items.toSorted(byTime).map((item): Mark => {
    const stretch = stretchOf(item, x, geometry);
    const choices = labelsFor(item, stretch, geometry);
    for (let index = 0; ; index++) {
      const row = rows[index] ?? [];
      const choice = choices.find(({ room }) => row.every(([a, b]) => room[1] + APART <= a || room[0] >= b + APART));
      if (choice === undefined) continue;
      rows[index] = [...row, choice.room];
      const y = first + index * geometry.row;
      return { item, y, ...stretch, ...choice, label: { ...choice.label, y: y + geometry.font * 0.34 } };
    }
  });
  return { marks, rows: rows.length };
}

type Stretch = Pick<Mark, 'x0' | 'x1' | 'outside' | 'cut'>;

/** Where a mark begins and ends, its arrow or fading included. */
function stretchOf(item: TimelineItem, x: Scale, { plot, dot, width }: Geometry): Stretch {
  const { sense } = item;
  const extent = meantOf(item);
  const [start, end] = x.domain().map(Number) as [number, number];
  const cut = { from: extent.from < start, to: extent.to > end };
  if (extent.to <= start) return { x0: plot[0] - 2, x1: plot[0] + 16, outside: 'before', cut };
  if (extent.from >= end) return { x0: plot[1] + 2, x1: Math.min(plot[1] + 32, width), outside: 'after', cut };
  const from = x(Math.max(extent.from, start));
  const to = x(Math.min(extent.to, end));
  if (sense === 'point') {
    const middle = (from + to) / 2;
    return { x0: middle - dot, x1: middle + dot, outside: null, cut };
  }
  if (sense === 'by') return { x0: Math.max(plot[0], to - Math.max(56, (to - from) / 2)), x1: to, outside: null, cut };
  return { x0: from, x1: Math.max(to, from + 2), outside: null, cut };
}

/** “early” and “late” leave a part of their stretch out, “mid” the ends. What is open has no parts. */
function meantOf({ extent, edge }: TimelineItem): { from: number; to: number } {
  const { from, to, soft, grain } = extent;
  const length = to - from;
  if (!soft || grain === 'day' || !Number.isFinite(length)) return extent;
  if (edge === 'early') return { from, to: to - length * 0.4 };
  if (edge === 'late') return { from: from + length * 0.4, to };
  return edge === 'mid' ? { from: from + length * 0.15, to: to - length * 0.15 } : extent;
}

/** Labels that would do, best first: in the bar, after it, before it, cut to the larger side. */
function labelsFor(
  item: TimelineItem,
  { x0, x1, outside }: Stretch,
  { width, plot, titles, font, label, half }: Geometry,
) {
  const left = titles === 'beside' ? plot[0] + 2 : 0;
  const said = outside === null ? item.label : `${item.time}: ${item.label}`;
  const text = fitText(said, label, font);
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

/** Years, and as many months as there is room for. */
function ticksOf(x: Scale, { font }: Geometry): Tick[] {
  const [start, end] = x.domain() as [Date, Date];
  const month = x(utcMonth.offset(start, 1)) - x(start);
  const year = month * 12;
  const step = month > 26 ? 1 : month > 9 ? 3 : month > 5 ? 6 : 12;
  const everyYears = Math.max(1, Math.ceil((font * 3.2) / year));
  const ticks = utcMonth.range(start, utcMonth.offset(end, 1), step);
  return ticks.flatMap((date): Tick[] => {
    const isYear = date.getUTCMonth() === 0;
    const number = date.getUTCFullYear();
    if (isYear && (number - start.getUTCFullYear()) % everyYears !== 0) return [];
    const name = date.toLocaleString('en', { month: 'short', timeZone: 'UTC' });
    return [
      {
        x: x(date),
        year: isYear ? String(number) : null,
        month: month > 26 && number < end.getUTCFullYear() ? name : null,
      },
    ];
  });
}
