import { utcMonth } from 'd3';
import { type SvgNode, svg } from '../drawing/svg-tree.ts';
import { type Geometry, scaleOf } from './geometry.ts';
import { beginOf, type ItemTime, type TimelineMark } from './marks.ts';
import { intervals, type Unit } from './pages.ts';

/** How many there are in a month; in a year where the range is long, on a day where it is short. */
export interface Count {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** More months than these are counted as years. */
const MONTHS = 120;

/** What a range is counted by. */
export function unitOf(range: readonly [Date, Date]): Unit {
  const months = utcMonth.count(...range);
  return months > MONTHS ? 'year' : months > 1 ? 'month' : 'day';
}

/** How many items begin in each month of a range, empty ones included. What begins outside of it is in none. */
export function countsOf(items: readonly ItemTime[], range: readonly [Date, Date]): Count[] {
  return added(
    items.map((item) => ({ at: beginOf(item), count: 1 })),
    range,
  );
}

/** How many statements were made in each month, as far as the month is known: what is known by year only is in none. */
export function statementsIn(
  items: readonly Pick<TimelineMark, 'said' | 'statements'>[],
  range: readonly [Date, Date],
): Count[] {
  const unit = intervals[unitOf(range)];
  return added(
    items.flatMap(({ said, statements }) => {
      const { from, to } = said.extent;
      const isKnown = Number.isFinite(from) && unit.offset(unit.floor(new Date(from)), 1).getTime() >= to;
      return isKnown ? [{ at: from, count: statements }] : [];
    }),
    range,
  );
}

function added(all: readonly { readonly at: number; readonly count: number }[], range: readonly [Date, Date]): Count[] {
  const unit = intervals[unitOf(range)];
  const counts = new Map(unit.range(unit.floor(range[0]), range[1]).map((date) => [date.getTime(), 0]));
  for (const { at, count } of all) {
    const start = Number.isFinite(at) ? unit.floor(new Date(at)).getTime() : at;
    const before = counts.get(start);
    if (before !== undefined) counts.set(start, before + count);
  }
  return [...counts].map(([from, count]) => ({ from, to: unit.offset(new Date(from), 1).getTime(), count }));
}

/** Bars on the same plot as the drawing below them, each with its number. With `link`, each leads somewhere and says it. */
export function drawCounts(
  counts: readonly Count[],
  range: readonly [Date, Date],
  { plot }: Geometry,
  height: number,
  link: ((count: Count) => { href: string; words: string }) | null = null,
): SvgNode[] {
  const x = scaleOf(range, plot);
  const most = Math.max(1, ...counts.map(({ count }) => count));
  const base = svg('path', { class: 'axis', d: `M${plot[0]} ${height}H${plot[1]}` });
  const bars = counts.filter(({ count }) => count > 0);
  const shape = ({ from, to, count }: Count) => {
    const [x0, x1] = [x(from) + 0.5, x(to) - 0.5];
    const tall = Math.max(1.5, (count / most) * (height - 16));
    return `M${round(x0)} ${height}V${round(height - tall)}H${round(x1)}V${height}Z`;
  };
  const number = ({ from, to, count }: Count) => {
    const y = round(height - Math.max(1.5, (count / most) * (height - 16)) - 3);
    const text = count.toLocaleString('en');
    return svg('text', { class: 'soft', x: round((x(from) + x(to)) / 2), y, 'text-anchor': 'middle' }, text);
  };
  // where bars stand close together, the highest alone says its number
  const isRoomy = counts.length > 0 && (plot[1] - plot[0]) / counts.length > 17;
  const numbers = bars
    .filter(({ count }) => isRoomy || count === most)
    .slice(0, isRoomy ? bars.length : 1)
    .map(number);
  if (link === null) return [svg('path', { class: 'bar', d: bars.map(shape).join('') }), ...numbers, base];
  return [
    ...bars.map((bar) => {
      const { href, words } = link(bar);
      const [from, to] = [x(bar.from), x(bar.to)];
      return svg('a', { href, 'aria-label': words }, [
        svg('rect', { class: 'hit', x: round(from), y: 0, width: round(to - from), height }),
        svg('path', { class: 'bar', d: shape(bar) }),
      ]);
    }),
    ...numbers,
    base,
  ];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
