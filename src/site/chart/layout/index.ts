import type { Official } from '../../../link/outcomes.ts';
import { yearOf } from '../../../schema/edtf.ts';
import type { Measure } from '../../../schema/site.ts';
import type { Statement } from '../../ledger/figures.ts';
import { asideOf, groupsOf } from './aside.ts';
import { gridOf, valueScale, yearScale, yearTicks } from './axes.ts';
import type { ChartGeometry } from './geometry.ts';
import { labelsOf } from './labels.ts';
import { amountOf, type Bar, type Dot, fractionalYear, isDrawn, type Label, type Point, pointsOf } from './points.ts';

// Where everything of the chart stands, in the drawing's own units. The build draws it as SVG, Chart.js as canvas.

export interface ChartLayout {
  readonly geometry: ChartGeometry;
  readonly height: number;
  readonly years: readonly { readonly x: number; readonly text: string }[];
  readonly grid: readonly { readonly y: number; readonly text: string }[];
  /** In pairs or more at one month, a year each; none on an axis of years. */
  readonly bars: readonly Bar[];
  readonly line: readonly Dot[];
  readonly others: readonly Dot[];
  /** Values of the line, names of the series. */
  readonly texts: readonly (Label & { readonly kind: 'value' | 'main' | 'other' })[];
  readonly dated: readonly Point[];
  /** Statements that belong to no year of the axis, and the headings that they stand under. */
  readonly aside: readonly Point[];
  readonly headings: readonly { readonly x: number; readonly y: number; readonly text: string }[];
  /** Where the words of the column begin; null where there is none. */
  readonly wordsAt: number | null;
}

/** What is drawn: official values by year, and statements. */
export interface ChartInput {
  readonly main: readonly Official[];
  readonly others: readonly Official[];
  readonly measure: Measure;
  readonly statements: readonly Statement[];
  /** Of other measures in the same unit: set beside the totals, never on their axis of years. */
  readonly related: readonly Statement[];
}

export function layOutChart(input: ChartInput, geometry: ChartGeometry): ChartLayout {
  const { plot } = geometry;
  const { scale, scale_name } = input.measure;
  const own = input.statements.filter(isDrawn);
  const drawn = own.filter(({ first }) => yearOf(first.claim.period) !== null);
  const groups = groupsOf(own, input.related.filter(isDrawn), geometry);
  const officials = [...input.main, ...input.others];
  const years = officials.map(({ row }) => yearOf(row.period));
  const claimed = drawn.map(({ first }) => yearOf(first.claim.period));
  const known = [...years, ...claimed].filter((year) => year !== null);
  const [first, last] = [Math.min(...known), Math.max(...known)];
  const x = yearScale(first, last, plot);
  const values = officials.map(({ value }) => value);
  const shown = [...drawn, ...groups.flatMap(({ statements }) => statements)];
  const y = valueScale([...values, ...shown.map(amountOf)], scale, plot);
  const at = (value: number) => y(value / scale);

  const dot = (official: Official, shift: number): Dot => ({
    x: x(yearOf(official.row.period) as number) + shift,
    y: at(official.value),
    official,
  });
  const line = input.main.map((official) => dot(official, 0)).sort((a, b) => a.x - b.x);
  // another method: just right of its year
  const others = input.others
    .map((official) => dot(official, Math.min(12, (x(first + 1) - x(first)) / 4)))
    .sort((a, b) => a.x - b.x);

  const points = pointsOf(drawn, {
    x: (period) => x(yearOf(period) as number),
    since: (moment) => x(fractionalYear(moment) - 1), // a year's total is known at its end
    at,
    dots: [...line, ...others],
  });
  const grid = gridOf(y, scale_name);
  const { labels, texts } = labelsOf(points, line, others, grid, geometry, scale);
  const dated = points.map((point, index): Point => ({ ...point, label: labels.get(`claim ${index}`) ?? null }));

  const bottom = plot.y1 + 26;
  const { end, ...beside } = asideOf(groups, input.measure, at, geometry, bottom);
  return {
    geometry,
    height: Math.max(bottom, end),
    years: yearTicks(first, last, x, geometry),
    grid,
    bars: [],
    line,
    others,
    texts,
    dated,
    ...beside,
  };
}
