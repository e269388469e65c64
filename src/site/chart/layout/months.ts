import { yearOf, yearToDateOf } from '../../../schema/edtf.ts';
import { textWidth } from '../../drawing/text-width.ts';
import type { Statement } from '../../ledger/figures.ts';
import { edtfInWords } from '../../words/format.ts';
import { gridOf, valueScale } from './axes.ts';
import type { ChartGeometry } from './geometry.ts';
import type { ChartInput, ChartLayout } from './index.ts';
import { labelsOf } from './labels.ts';
import { amountOf, type Dot, isDrawn, type Line, type Point, pointsOf } from './points.ts';

// Sums from January to a month, a line for each year: its last value and its name stand at its own end.

/** So many years are drawn, the latest. */
const YEARS = 3;

/** Null where nothing is recorded from January to a month. */
export function layOutMonths(
  { main: officials, measure, statements }: Pick<ChartInput, 'main' | 'measure' | 'statements'>,
  geometry: ChartGeometry,
): ChartLayout | null {
  const { plot } = geometry;
  const { scale, scale_name } = measure;
  const known = new Map(
    officials.toReversed().flatMap((official) => {
      const time = yearToDateOf(official.row.period);
      return time === null ? [] : [[official.row.period, { official, ...time }] as const];
    }),
  ); // of two series that have the same, the first one's
  const years = yearsDrawn([...known.values()]);
  const latest = years.at(-1);
  if (latest === undefined) return null;
  const drawn = statements.filter((statement) => isDrawn(statement) && years.includes(timeOf(statement)?.year ?? 0));
  const recorded = [...known.values()].filter(({ year }) => years.includes(year));
  const y = valueScale([...recorded.map(({ official }) => official.value), ...drawn.map(amountOf)], scale, plot);
  const at = (value: number) => y(value / scale);
  const month = (plot.x1 - plot.x0) / 12;
  const middle = (through: number) => plot.x0 + month * (through - 0.5);

  const lines = years.map(
    (year): Line => ({
      tone: year === latest ? 'main' : 'earlier',
      dots: recorded
        .filter((one) => one.year === year)
        .map(({ official, through }): Dot => ({ x: middle(through), y: at(official.value), official }))
        .sort((a, b) => a.x - b.x),
    }),
  );
  const points = pointsOf(drawn, { x: (statement) => middle(timeOf(statement)?.through ?? 12), at });
  const grid = gridOf(y, scale_name);
  const { labels, texts } = labelsOf(points, lines, grid, geometry, scale);
  return {
    geometry,
    height: plot.y1 + 26,
    years: monthTicks(month, geometry),
    grid,
    lines,
    texts,
    dated: points.map((point, index): Point => ({ ...point, label: labels.get(`claim ${index}`) ?? null })),
  };
}

function yearsDrawn(known: readonly { year: number }[]): number[] {
  return [...new Set(known.map(({ year }) => year))].sort((a, b) => a - b).slice(-YEARS);
}

/** A whole year stands at its December. */
function throughOf(period: string | null): { year: number; through: number } | null {
  const year = yearOf(period);
  return year === null ? yearToDateOf(period) : { year, through: 12 };
}

function timeOf({ first }: Statement) {
  return throughOf(first.claim.period);
}

/** Every month, or every few where there is less room, counted back from December. */
export function monthTicks(month: number, { plot, font }: Pick<ChartGeometry, 'plot' | 'font'>) {
  const step = Math.ceil((textWidth('May', font) + 8) / month);
  const ticks = [];
  for (let through = 12; through >= 1; through -= step) {
    const name = edtfInWords(`2000-${String(through).padStart(2, '0')}`).slice(0, 3);
    ticks.push({ x: plot.x0 + month * (through - 0.5), text: name });
  }
  return ticks.reverse();
}
