import type { Geometry } from './geometry.ts';
import type { Mark } from './layout.ts';

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
 * How a date is drawn. A day is a dot; a day within a stretch a line between ticks; what held all that time a shaded
 * stretch; what is expected an open one; a limit a wall with strokes that thin out back from it. A soft edge has
 * strokes that thin out; an end that is open or outside the drawing an arrow.
 */
export function shapesOf(mark: Mark, { half, dot }: Geometry): Shape[] {
  const { item, y, x0, x1, outside, cut } = mark;
  if (outside === 'before') return [path('arrow', `M${n(x1)} ${n(y)}H${n(x0)}${head(1)}`)];
  if (outside === 'after') return [path('arrow', `M${n(x0)} ${n(y)}H${n(x1)}${head(-1)}`)];
  if (item.sense === 'point') {
    const cx = n((x0 + x1) / 2);
    const hollow = item.extent.soft ? ' hollow' : '';
    return [{ tag: 'circle', class: `at${hollow}`, cx, cy: n(y), r: dot }];
  }
  const soft = softSides(mark);
  const shapes: Shape[] = [];
  if (item.sense === 'within') {
    const tick = half * 0.6;
    const { core, strokes } = fade(x0, x1, soft);
    if (strokes.length > 0) shapes.push(path('soft-edge', upright(strokes, y - tick, tick * 2)));
    shapes.push(path('line', `M${n(core[0])} ${n(y)}H${n(core[1])}`));
    const ticks = [soft.from || cut.from ? null : x0, soft.to || cut.to ? null : x1].filter((x) => x !== null);
    if (ticks.length > 0) shapes.push(path('tick', upright(ticks, y - tick, tick * 2)));
  } else if (item.sense === 'by') {
    const { strokes } = fade(x0, x1, { from: true, to: false }, 1);
    shapes.push(path('soft-edge', upright(strokes, y - half, half * 2)));
    shapes.push(path('line', `M${n(x1 - (x1 - x0) * 0.5)} ${n(y + half)}H${n(x1)}`));
    shapes.push(
      cut.to
        ? path('arrow', `M${n(x1 - 8)} ${n(y + half)}H${n(x1)}${head(-1)}`)
        : path('wall', upright([x1], y - half - 2, half * 2 + 4)),
    );
    return shapes;
  } else {
    const { core, strokes } = fade(x0, x1, soft);
    const [from, to] = core;
    const box = { x: n(from), y: n(y - half), width: n(to - from), height: half * 2 };
    if (strokes.length > 0) shapes.push(path('soft-edge', upright(strokes, y - half, half * 2)));
    if (item.sense === 'held') shapes.push({ tag: 'rect', class: 'ground', ...box });
    else {
      // an end that is soft or cut off stays open
      const start = soft.from || cut.from ? `M${n(from)} ${n(y - half)}` : `M${n(from)} ${n(y + half)}V${n(y - half)}`;
      const end = soft.to || cut.to ? '' : `V${n(y + half)}`;
      shapes.push(path('open', `${start}H${n(to)}${end}`));
    }
    shapes.push(path('line', `M${n(from)} ${n(y + half)}H${n(to)}`));
  }
  const level = item.sense === 'within' ? y : y + half;
  if (cut.from) shapes.push(path('arrow', `M${n(x0 + 8)} ${n(level)}H${n(x0)}${head(1)}`));
  if (cut.to) shapes.push(path('arrow', `M${n(x1 - 8)} ${n(level)}H${n(x1)}${head(-1)}`));
  return shapes;
}

/** “late” is soft where it begins, “early” where it ends, “about” at both. */
function softSides({ item, cut }: Mark): { from: boolean; to: boolean } {
  if (!item.extent.soft) return { from: false, to: false };
  return { from: item.edge !== 'early' && !cut.from, to: item.edge !== 'late' && !cut.to };
}

/** Share of a stretch that is soft: on one side, or on each of two. */
const SOFT = { one: 0.5, both: 0.3 } as const;

/** The part of a stretch that is drawn as it is, and where strokes stand that thin out from it. */
function fade(
  x0: number,
  x1: number,
  soft: { from: boolean; to: boolean },
  share: number = soft.from && soft.to ? SOFT.both : SOFT.one,
) {
  const length = (x1 - x0) * share;
  const core: [number, number] = [x0 + (soft.from ? length : 0), x1 - (soft.to ? length : 0)];
  const count = Math.max(3, Math.min(12, Math.round(length / 5)));
  const strokes = Array.from({ length: count }, (_, index) => length * ((index + 1) / count) ** 1.8);
  return {
    core,
    strokes: [
      ...(soft.from ? strokes.map((distance) => core[0] - distance) : []),
      ...(soft.to ? strokes.map((distance) => core[1] + distance) : []),
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
