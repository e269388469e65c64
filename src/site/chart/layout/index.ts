import type { Official } from '../../../link/outcomes.ts';
import { yearOf } from '../../../schema/edtf.ts';
import type { Measure } from '../../../schema/site.ts';
import type { Statement } from '../../ledger/figures.ts';
import { gridOf, valueScale, yearScale, yearTicks } from './axes.ts';
import type { ChartGeometry } from './geometry.ts';
import { labelsOf } from './labels.ts';
import { amountOf, type Dot, isDrawn, type Label, type Line, type Point, pointsOf } from './points.ts';

// Where everything of the chart stands, in the drawing's own units. The build draws it as SVG, Chart.js as canvas.

export interface ChartLayout {
  readonly geometry: ChartGeometry;
  readonly height: number;
  /** Names of years, or of months, along the axis. */
  readonly years: readonly { readonly x: number; readonly text: string }[];
  readonly grid: readonly { readonly y: number; readonly text: string }[];
  /** The main one last, over the others. */
  readonly lines: readonly Line[];
  /** Values of the lines, names of the series. */
  readonly texts: readonly (Label & { readonly kind: 'value' | 'main' | 'other' })[];
  /** Statements, each at the time that it is for. */
  readonly dated: readonly Point[];
  /** From the axis up to what was counted of a year when most of it was forecast. */
  readonly column?: { readonly x: number; readonly y: number } | null;
}

/** What was counted of a year by the day of a forecast, and words that say so. */
export interface PartThen {
  readonly year: number;
  readonly value: number;
  readonly words: string;
}

/** What is drawn: official values by year, and statements. */
export interface ChartInput {
  readonly main: readonly Official[];
  readonly others: readonly Official[];
  readonly measure: Measure;
  readonly statements: readonly Statement[];
  readonly part?: PartThen | null;
}

/** Places lines, points and labels of the chart for one width. Lengths are in units of its viewBox. */
export function layOutChart(input: ChartInput, geometry: ChartGeometry): ChartLayout {
  const { plot } = geometry;
  const { scale, scale_name } = input.measure;
  const drawn = input.statements.filter((one) => isDrawn(one) && yearOf(one.first.claim.period) !== null);
  const officials = [...input.main, ...input.others];
  const known = [...officials.map(({ row }) => row.period), ...drawn.map(({ first }) => first.claim.period)]
    .map(yearOf)
    .filter((year) => year !== null);
  const [first, last] = [Math.min(...known), Math.max(...known)];
  const x = yearScale(first, last, plot);
  const y = valueScale([...officials.map(({ value }) => value), ...drawn.map(amountOf)], scale, plot);
  const at = (value: number) => y(value / scale);

  const lineOf = (tone: Line['tone'], own: readonly Official[]): Line => ({
    tone,
    dots: own
      .map((official): Dot => ({ x: x(yearOf(official.row.period) as number), y: at(official.value), official }))
      .sort((a, b) => a.x - b.x),
  });
  const groups = [...Map.groupBy(input.others, ({ series }) => series).entries()];
  const lines = [
    ...groups.map(([series, own]) => lineOf(series.kind === 'remarks' ? 'remark' : 'other', own)),
    ...(input.main.length > 0 ? [lineOf('main', input.main)] : []),
  ];
  const points = pointsOf(drawn, { x: ({ first }) => x(yearOf(first.claim.period) as number), at });
  const grid = gridOf(y, scale_name);
  const { part } = input;
  const column = !part || geometry.brief ? null : { x: x(part.year), y: at(part.value), words: part.words };
  const { labels, texts } = labelsOf(points, lines, grid, geometry, scale, column);
  return {
    geometry,
    height: plot.y1 + 26,
    years: yearTicks(first, last, x, geometry),
    grid,
    lines,
    texts,
    dated: points.map((point, index): Point => ({ ...point, label: labels.get(`claim ${index}`) ?? null })),
    column,
  };
}
