import type { Measure } from '../schema/site.ts';
import { titleOf } from './article.ts';
import { shortened } from './format.ts';
import { modalityOf, numberOf, periodWords, whoOf } from './trade-figures.ts';
import type { ChartLayout } from './trade-layout.ts';

/** A drawing as the script gets it: places in units of the drawing, words for the tooltips. */
export interface ChartData {
  readonly width: number;
  readonly height: number;
  readonly line: readonly (DataPoint & { readonly workedOut: boolean })[];
  readonly others: readonly DataPoint[];
  /** In the order of the drawing's links. */
  readonly claims: readonly (DataPoint & { readonly shape: string; readonly from: number | null })[];
}

export interface DataPoint {
  readonly x: number;
  readonly y: number;
  readonly text: readonly string[];
}

export function chartData(layout: ChartLayout, measure: Measure): ChartData {
  const round = (value: number) => Math.round(value * 10) / 10;
  const recorded = ({ x, y, official }: ChartLayout['line'][number]): DataPoint => ({
    x: round(x),
    y: round(y),
    text: [
      `${official.row.period}: ${numberOf(official.value / measure.scale, 6)} ${measure.scale_name}`,
      `${official.series.name}, ${official.row.status}`,
      official.row.source,
    ],
  });
  return {
    width: layout.geometry.width,
    height: round(layout.height),
    line: layout.line.map((dot) => ({ ...recorded(dot), workedOut: dot.official.row.status === 'derived' })),
    others: layout.others.map(recorded),
    claims: [...layout.dated, ...layout.aside].map(({ statement: { first, places }, shape, x, y, from }) => ({
      x: round(x),
      y: round(y),
      from: from === null ? null : round(from),
      shape,
      text: [
        `“${first.claim.exact}”, ${modalityOf(first)}${first.claim.period === null ? ', no year stated' : ` for ${periodWords(first)}`}`,
        ...(first.measure.id === measure.id ? [] : [first.measure.name]),
        `${whoOf(first)}${first.saidWords === null ? '' : `, ${first.saidWords}`}`,
        ...places.map(({ article }) => shortened(titleOf(article), 60)),
      ],
    })),
  };
}
