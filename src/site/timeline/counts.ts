import { utcMonth } from 'd3';
import { type SvgNode, svg } from '../drawing/svg-tree.ts';
import { type Geometry, scaleOf } from './geometry.ts';
import { beginOf, type ItemTime } from './marks.ts';
import { intervals, type Unit } from './pages.ts';

/** How many items begin in a month; in a year where the range is long, on a day where it is short. */
export interface Count {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** Height of the strip above a drawing. */
export const STRIP = 34;

/** More months than these are counted as years. */
const MONTHS = 120;

/** What a range is counted by. */
export function unitOf(range: readonly [Date, Date]): Unit {
  const months = utcMonth.count(...range);
  return months > MONTHS ? 'year' : months > 1 ? 'month' : 'day';
}

/** Counts over a range, empty ones included. What begins outside of it is in none. */
export function countsOf(items: readonly ItemTime[], range: readonly [Date, Date]): Count[] {
  const unit = intervals[unitOf(range)];
  const counts = new Map(unit.range(unit.floor(range[0]), range[1]).map((date) => [date.getTime(), 0]));
  for (const item of items) {
    const begins = beginOf(item);
    const at = Number.isFinite(begins) ? unit.floor(new Date(begins)).getTime() : begins;
    const count = counts.get(at);
    if (count !== undefined) counts.set(at, count + 1);
  }
  return [...counts].map(([from, count]) => ({ from, to: unit.offset(new Date(from), 1).getTime(), count }));
}

/** Bars on the same plot as the drawing below them. With `href`, each leads somewhere and says its count. */
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
    const tall = Math.max(1.5, (count / most) * (height - 4));
    return `M${round(x0)} ${height}V${round(height - tall)}H${round(x1)}V${height}Z`;
  };
  if (link === null) return [svg('path', { class: 'bar', d: bars.map(shape).join('') }), base];
  return [
    ...bars.map((bar) => {
      const { href, words } = link(bar);
      const [from, to] = [x(bar.from), x(bar.to)];
      return svg('a', { href, 'aria-label': words }, [
        svg('rect', { class: 'hit', x: round(from), y: 0, width: round(to - from), height }),
        svg('path', { class: 'bar', d: shape(bar) }),
      ]);
    }),
    base,
  ];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
