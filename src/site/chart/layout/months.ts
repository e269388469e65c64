import { yearOf, yearToDateOf } from '../../../schema/edtf.ts';
import { textWidth } from '../../drawing/text-width.ts';
import type { Statement } from '../../ledger/figures.ts';
import { edtfInWords } from '../../words/format.ts';
import { gridOf, valueScale } from './axes.ts';
import type { ChartGeometry } from './geometry.ts';
import type { ChartInput, ChartLayout } from './index.ts';
import { ask, claimLabels, gridRoom, placeAsked, pointRoom, totalOf } from './labels.ts';
import { amountOf, type Bar, fractionalYear, isDrawn, type Point, pointsOf } from './points.ts';

// Sums from January to a month, a bar each, the years side by side. Bars, as months without a printed sum stay empty.

/** So many years stand side by side, the latest. */
const YEARS = 3;

/** Share of a month's room that its bars take. */
const FILLED = 0.66;

/** Null where nothing is recorded from January to a month. */
export function layOutMonths(
  { main: officials, measure, statements }: Pick<ChartInput, 'main' | 'measure' | 'statements'>,
  geometry: ChartGeometry,
): ChartLayout | null {
  const { plot, font, right } = geometry;
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
  const drawn = statements.filter((statement) => isDrawn(statement) && years.includes(monthOf(statement)?.year ?? 0));

  const recorded = [...known.values()].filter(({ year }) => years.includes(year));
  const y = valueScale([...recorded.map(({ official }) => official.value), ...drawn.map(amountOf)], scale, plot);
  const at = (value: number) => y(value / scale);
  const month = (plot.x1 - plot.x0) / 12;
  const width = (month * FILLED) / years.length;
  const middle = (year: number, through: number) =>
    plot.x0 + month * (through - 0.5) + width * (years.indexOf(year) - (years.length - 1) / 2);
  const bars = recorded
    .map(
      ({ official, year, through }): Bar => ({
        x: middle(year, through),
        y: at(official.value),
        foot: plot.y1,
        width: width - 1,
        latest: year === latest,
        official,
      }),
    )
    .sort((a, b) => a.x - b.x);

  const points = pointsOf(drawn, {
    x: (period) => {
      const time = timeOf(period);
      return time === null ? plot.x1 : middle(time.year, time.through);
    },
    since: (moment, period) => {
      const passed = fractionalYear(moment) - (timeOf(period)?.year ?? 0);
      return plot.x0 + Math.min(1, Math.max(0, passed)) * (plot.x1 - plot.x0);
    },
    at,
    dots: [],
  });
  const grid = gridOf(y, scale_name);
  const last = years.map((year) => bars.findLast(({ official }) => yearToDateOf(official.row.period)?.year === year));
  const totals = last.flatMap((bar, index) =>
    bar === undefined
      ? []
      : [
          ask(`main ${years[index]}`, [`${years[index]}: ${totalOf(bar, scale)}`], font, {
            x: bar.x,
            y: bar.y,
            reach: 2,
            sides: index === years.length - 1 ? ['above', 'right'] : ['above', 'left', 'right'],
            far: 90,
          }),
        ],
  );
  const room = pointRoom(points);
  const solid = [
    ...bars.map((bar) => ({ x0: bar.x - width / 2, x1: bar.x + width / 2, y0: bar.y, y1: bar.foot })),
    ...room.solid,
    ...gridRoom(grid, font),
  ];
  const bounds = { x0: 0, y0: 2, x1: right, y1: plot.y1 - 3 };
  const asked = [...totals, ...claimLabels(points, geometry, () => ['right', 'left', 'above', 'below'])];
  const { labels, texts } = placeAsked(asked, { bounds, solid, soft: room.soft }, font);
  return {
    geometry,
    height: plot.y1 + 26,
    years: monthTicks(month, geometry),
    grid,
    bars,
    line: [],
    others: [],
    texts,
    dated: points.map((point, index): Point => ({ ...point, label: labels.get(`claim ${index}`) ?? null })),
    aside: [],
    headings: [],
    wordsAt: null,
  };
}

function yearsDrawn(known: readonly { year: number }[]): number[] {
  return [...new Set(known.map(({ year }) => year))].sort((a, b) => a - b).slice(-YEARS);
}

/** A whole year stands at its December. */
function timeOf(period: string | null): { year: number; through: number } | null {
  const year = yearOf(period);
  return year === null ? yearToDateOf(period) : { year, through: 12 };
}

function monthOf({ first }: Statement) {
  return timeOf(first.claim.period);
}

/** Every month, or every few where there is less room, counted back from December. */
function monthTicks(month: number, { plot, font }: ChartGeometry) {
  const step = Math.ceil((textWidth('May', font) + 8) / month);
  const ticks = [];
  for (let through = 12; through >= 1; through -= step) {
    const name = edtfInWords(`2000-${String(through).padStart(2, '0')}`).slice(0, 3);
    ticks.push({ x: plot.x0 + month * (through - 0.5), text: name });
  }
  return ticks.reverse();
}
