import { max, type ScaleLinear, scaleLinear } from 'd3';
import { textWidth } from '../../drawing/text-width.ts';
import { numberOf } from '../../ledger/figures.ts';
import type { ChartGeometry } from './geometry.ts';

type Scale = ScaleLinear<number, number>;

/** From the first year to the last, at least two. */
export function yearScale(first: number, last: number, { x0, x1 }: ChartGeometry['plot']): Scale {
  return scaleLinear([first, Math.max(last, first + 1)], [x0, x1]);
}

/** From zero to the top value or a round one above it, in the measure's scale. */
export function valueScale(values: readonly number[], scale: number, { y0, y1 }: ChartGeometry['plot']): Scale {
  return scaleLinear([0, (max(values) ?? 1) / scale], [y1, y0]).nice(5);
}

/** Round values; the highest one names the scale. */
export function gridOf(y: Scale, scaleName: string) {
  return y.ticks(5).map((value, index, all) => ({
    y: y(value),
    text: index === all.length - 1 ? `${numberOf(value)} ${scaleName}` : numberOf(value),
  }));
}

/** Every year, or every few where there is less room, counted back from the last. */
export function yearTicks(first: number, last: number, x: Scale, { font, width }: ChartGeometry) {
  const step = Math.ceil((textWidth('2000', font) + 10) / (x(first + 1) - x(first)));
  const ticks = [];
  for (let year = last; year >= first; year -= step)
    ticks.push({ x: Math.min(x(year), width - 14), text: String(year) });
  return ticks.reverse();
}
