import type { Geometry, Scale } from './geometry.ts';
import type { Mark } from './layout.ts';
import { edgesOf, isVague } from './marks.ts';

/** One SVG element of a mark. */
export type Shape =
  | { readonly tag: 'path'; readonly class: string; readonly d: string }
  | {
      readonly tag: 'rect';
      readonly class: string;
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    }
  | { readonly tag: 'circle'; readonly class: string; readonly cx: number; readonly cy: number; readonly r: number };

/**
 * How a date is drawn. A day is a dot; a day within a stretch a line between ticks, and a dotted one where no more than
 * the year is known; what held all that time a shaded bar; what is expected a dashed outline; a limit a wall with an arrow
 * back from it; a print a line from the day that it was said. A soft edge has strokes that thin out, between days; an end
 * that is open or outside the drawing an arrow.
 */
export function shapesOf(mark: Mark, x: Scale, { half, dot }: Geometry): Shape[] {
  const { item, y, x0, x1, outside, cut, label } = mark;
  if (outside === 'before') return [path('arrow', `M${n(x1)} ${n(y)}H${n(x0)}${head(1)}`)];
  if (outside === 'after') return [path('arrow', `M${n(x0)} ${n(y)}H${n(x1)}${head(-1)}`)];
  if (item.sense === 'point') {
    const cx = n((x0 + x1) / 2);
    const hollow = item.extent.soft ? ' hollow' : '';
    return [{ tag: 'circle', class: `at${hollow}`, cx, cy: n(y), r: dot }];
  }
  const tick = half * 0.6;
  if (item.sense === 'by')
    return [
      path('arrow', `M${n(x1)} ${n(y)}H${n(x0)}${head(1)}`),
      ...(cut.to ? [] : [path('wall', upright([x1], y - half, half * 2))]),
    ];
  if (item.sense === 'lag')
    return [
      path('lag', `M${n(x0)} ${n(y)}H${n(x1 - dot)}${cut.from ? '' : `M${n(x0)} ${n(y - tick)}v${n(tick * 2)}`}`),
      { tag: 'circle', class: 'at', cx: n(x1 - dot), cy: n(y), r: dot },
    ];
  const { core, strokes, soft } = fade(mark, x);
  const shapes: Shape[] = [];
  if (isVague(item)) {
    const gap = label.at === 'on' ? `H${n(label.x - 5)}M${n(label.x + label.width + 5)} ${n(y)}` : '';
    shapes.push(path('vague', `M${n(x0)} ${n(y)}${gap}H${n(x1)}`));
    const ticks = [cut.from ? null : x0, cut.to ? null : x1].filter((at) => at !== null);
    if (ticks.length > 0) shapes.push(path('tick', upright(ticks, y - tick, tick * 2)));
    return shapes;
  }
  if (item.sense === 'within') {
    if (strokes.length > 0) shapes.push(path('soft-edge', upright(strokes, y - tick, tick * 2)));
    shapes.push(path('line', `M${n(core[0])} ${n(y)}H${n(core[1])}`));
    const ticks = [soft.from || cut.from ? null : x0, soft.to || cut.to ? null : x1].filter((at) => at !== null);
    if (ticks.length > 0) shapes.push(path('tick', upright(ticks, y - tick, tick * 2)));
  } else {
    const [from, to] = core;
    const box = { x: n(from), y: n(y - half), width: n(to - from), height: half * 2 };
    if (strokes.length > 0) shapes.push(path('soft-edge', upright(strokes, y - half, half * 2)));
    if (item.sense === 'held') {
      shapes.push({ tag: 'rect', class: 'ground', ...box });
      shapes.push(path('line', `M${n(from)} ${n(y + half)}H${n(to)}`));
    } else {
      // an end that is soft or cut off stays open
      const start = soft.from || cut.from ? `M${n(from)} ${n(y - half)}` : `M${n(from)} ${n(y + half)}V${n(y - half)}`;
      const end = soft.to || cut.to ? `M${n(to)} ${n(y + half)}` : `V${n(y + half)}`;
      shapes.push(path('open', `${start}H${n(to)}${end}H${n(from)}`));
    }
  }
  const level = item.sense === 'held' ? y + half : y;
  if (cut.from) shapes.push(path('arrow', `M${n(x0 + 8)} ${n(level)}H${n(x0)}${head(1)}`));
  if (cut.to) shapes.push(path('arrow', `M${n(x1 - 8)} ${n(level)}H${n(x1)}${head(-1)}`));
  return shapes;
}

/** The part of a stretch that is certain, and where strokes stand in the soft parts: closer towards it. All are times. */
function fade({ item, cut, x0, x1 }: Mark, x: Scale) {
  const edges = edgesOf(item);
  const [outer, from, to, end] = edges.map((time) => Math.max(x0, Math.min(x(time), x1))) as [
    number,
    number,
    number,
    number,
  ];
  const soft = { from: edges[0] < edges[1] && !cut.from, to: edges[2] < edges[3] && !cut.to };
  const strokesOf = (length: number) => {
    const count = Math.max(3, Math.min(12, Math.round(length / 5)));
    return Array.from({ length: count }, (_, index) => length * ((index + 1) / count) ** 1.8);
  };
  return {
    core: [soft.from ? from : outer, soft.to ? to : end] as const,
    soft,
    strokes: [
      ...(soft.from ? strokesOf(from - outer).map((distance) => from - distance) : []),
      ...(soft.to ? strokesOf(end - to).map((distance) => to + distance) : []),
    ],
  };
}

function path(name: string, d: string): Shape {
  return { tag: 'path', class: name, d };
}

function upright(xs: readonly number[], top: number, height: number): string {
  return xs.map((x) => `M${n(x)} ${n(top)}v${n(height)}`).join('');
}

/** An arrow's head at the current point: 1 points to the left, -1 to the right. */
function head(direction: 1 | -1): string {
  return `m${5 * direction} -4l${-5 * direction} 4l${5 * direction} 4`;
}

/** A tenth of a unit is fine enough. */
function n(value: number): number {
  return Math.round(value * 10) / 10;
}
