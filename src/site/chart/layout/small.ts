import { isRemark, type Official } from '../../../link/outcomes.ts';
import { yearOf, yearToDateOf } from '../../../schema/edtf.ts';
import type { Measure } from '../../../schema/site.ts';
import type { Statement } from '../../ledger/figures.ts';
import { gridOf, valueScale, yearScale, yearTicks } from './axes.ts';
import { small } from './geometry.ts';
import type { ChartLayout } from './index.ts';
import { labelsOf } from './labels.ts';
import { monthTicks } from './months.ts';
import { amountOf, type Dot, isDrawn, type Point, pointsOf } from './points.ts';

// Values of single months, and of measures that the chart is not of, in a small drawing with a scale of its own.

/** One small drawing: a measure by year, or by month of one year. */
export interface Small {
  readonly measure: Measure;
  /** The year whose months are drawn; null where years are. */
  readonly year: number | null;
  readonly layout: ChartLayout;
}

/** Statements for one month, and those of other measures for a year, each group beside what was counted. */
export function smallsOf(
  own: readonly Statement[],
  related: readonly Statement[],
  officials: readonly Official[],
): Small[] {
  const months = [...own, ...related].filter((one) => isDrawn(one) && monthOf(one) !== null);
  const years = related.filter((one) => isDrawn(one) && yearOf(one.first.claim.period) !== null);
  const measureOf = ({ first }: Statement) => first.measure.id;
  return [
    ...[...Map.groupBy(months, (one) => `${measureOf(one)} ${monthOf(one)?.year}`).values()].map((group) =>
      layOutMonthsOf(group, officials),
    ),
    ...[...Map.groupBy(years, measureOf).values()].map((group) => layOutYearsOf(group, officials)),
  ];
}

function layOutMonthsOf(group: readonly Statement[], officials: readonly Official[]): Small {
  const { measure } = (group[0] as Statement).first;
  const year = monthOf(group[0] as Statement)?.year as number;
  const counted = monthsCounted(measure.id, year, officials);
  const month = (small.plot.x1 - small.plot.x0) / 12;
  const x = (number: number) => small.plot.x0 + month * (number - 0.5);
  const dots = counted.map(({ month: number, official }) => ({ x: x(number), official }));
  const layout = layOut(group, dots, measure, (one) => x(monthOf(one)?.month ?? 1), monthTicks(month, small));
  return { measure, year, layout };
}

function layOutYearsOf(group: readonly Statement[], officials: readonly Official[]): Small {
  const { measure } = (group[0] as Statement).first;
  const counted = officials.filter(
    (official) => !isRemark(official) && official.row.measure === measure.id && yearOf(official.row.period) !== null,
  );
  const years = [...counted.map(({ row }) => row.period), ...group.map(({ first }) => first.claim.period)].map(
    (period) => yearOf(period) as number,
  );
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const x = yearScale(first, last, small.plot);
  const dots = counted
    .map((official) => ({ x: x(yearOf(official.row.period) as number), official }))
    .sort((a, b) => a.x - b.x);
  const at = ({ first: figure }: Statement) => x(yearOf(figure.claim.period) as number);
  return { measure, year: null, layout: layOut(group, dots, measure, at, yearTicks(first, last, x, small)) };
}

function layOut(
  group: readonly Statement[],
  counted: readonly Omit<Dot, 'y'>[],
  { scale, scale_name }: Measure,
  x: (statement: Statement) => number,
  ticks: ChartLayout['years'],
): ChartLayout {
  const values = [...counted.map(({ official }) => official.value), ...group.map(amountOf)];
  const y = valueScale(values, scale, small.plot);
  const at = (value: number) => y(value / scale);
  const dots = counted.map((dot): Dot => ({ ...dot, y: at(dot.official.value) }));
  const lines = dots.length > 0 ? [{ tone: 'main', dots } as const] : [];
  const points = pointsOf(group, { x, at });
  const grid = gridOf(y, scale_name);
  const { labels, texts } = labelsOf(points, lines, grid, small, scale);
  return {
    geometry: small,
    height: small.plot.y1 + 26,
    years: ticks,
    grid,
    lines,
    texts,
    dated: points.map((point, index): Point => ({ ...point, label: labels.get(`claim ${index}`) ?? null })),
  };
}

/** The month that a statement is for. */
function monthOf({ first }: Statement): { readonly year: number; readonly month: number } | null {
  const [, year, month] = /^(\d{4})-(\d\d)$/.exec(first.claim.period ?? '') ?? [];
  return year === undefined ? null : { year: Number(year), month: Number(month) };
}

/** What was counted in each month: as printed, else the difference of two sums from January on, which is worked out. */
function monthsCounted(measure: string, year: number, officials: readonly Official[]) {
  const counts = officials.filter((official) => !isRemark(official) && official.row.measure === measure);
  const sumTo = (through: number) =>
    counts.find(({ row }) => {
      const time = yearToDateOf(row.period);
      return time?.year === year && time.through === through;
    });
  return Array.from({ length: 12 }, (_, index) => index + 1).flatMap((month) => {
    const period = `${year}-${String(month).padStart(2, '0')}`;
    const printed = counts.find(({ row }) => row.period === period);
    if (printed !== undefined) return [{ month, official: printed }];
    const [before, after] = [sumTo(month - 1), sumTo(month)];
    if (before === undefined || after === undefined || before.series !== after.series) return [];
    const row = { ...after.row, period, status: 'derived' as const };
    return [{ month, official: { row, series: after.series, value: after.value - before.value } }];
  });
}
