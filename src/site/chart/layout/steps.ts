import { type ScaleTime, scaleUtc, utcMonth } from 'd3';
import { isRemark, type Official } from '../../../link/outcomes.ts';
import { firstDay, lastDay, yearOf, yearToDateOf } from '../../../schema/edtf.ts';
import type { Measure } from '../../../schema/site.ts';
import { textWidth } from '../../drawing/text-width.ts';
import { numberOf, type StatedFigure, type Statement } from '../../ledger/figures.ts';
import { type Known, knownOn } from '../../ledger/known.ts';
import { edtfInWords, hedged } from '../../words/format.ts';
import { stepWords } from '../words.ts';
import { gridOf, valueScale } from './axes.ts';
import type { ChartGeometry } from './geometry.ts';
import type { ChartInput, ChartLayout, PartThen } from './index.ts';
import { labelsOf } from './labels.ts';
import { amountOf, type Dot, isDrawn, type Point, pointsOf } from './points.ts';

// What was known of one year, by the day: each release is a step, each statement is at the day that it was made.

const DAY = 86_400_000;

/** So many days are drawn after what comes last. */
const AFTER = 21;

/** What was published of a year, in order of release, and the statements about it. */
export interface Steps {
  readonly year: number;
  readonly releases: readonly { readonly day: number; readonly known: Known }[];
  readonly statements: readonly { readonly day: number; readonly statement: Statement; readonly known: Known | null }[];
}

/** Of the year that most statements are for, if its count came in several releases whose days are on file; else null. */
export function stepsOf({ statements, measure }: ChartInput, officials: readonly Official[]): Steps | null {
  const drawn = statements.filter((one) => isDrawn(one) && yearOf(one.first.claim.period) !== null);
  const years = [...Map.groupBy(drawn, ({ first }) => yearOf(first.claim.period) as number)]
    .map(([year, own]) => stepsOfYear(year, own, measure.id, officials))
    .filter(({ releases }) => releases.length > 1)
    .sort((a, b) => b.statements.length - a.statements.length || b.year - a.year);
  return years[0] ?? null;
}

function stepsOfYear(year: number, own: readonly Statement[], measure: string, officials: readonly Official[]): Steps {
  const of = { measure, period: String(year) };
  const days = officials
    .filter((official) => !isRemark(official) && official.row.measure === measure)
    .filter(({ row }) => yearOf(row.period) === year || yearToDateOf(row.period)?.year === year)
    .flatMap(({ row, before }) => [row, ...(before ?? [])])
    .flatMap(({ released }) => (released === null ? [] : (lastDay(released) ?? [])));
  const releases = [...new Set(days)]
    .sort((a, b) => a - b)
    .flatMap((day) => {
      const known = knownOn(day, of, officials);
      return known === null ? [] : [{ day, known }];
    })
    .filter(({ known }, index, all) => known.row !== all[index - 1]?.known.row);
  const statements = own.map((statement) => {
    const day = dayOf(statement.first);
    return { day, statement, known: knownOn(day, of, officials) };
  });
  return { year, releases, statements };
}

/**
 * Of the forecasts the one that the count had come nearest to, or passed, when it was made, with that count; null where
 * nothing was out.
 */
export function nearestForecast({ statements }: Steps): { first: StatedFigure; known: Known; value: number } | null {
  const [best] = statements
    .flatMap(({ statement: { first }, known }) =>
      known === null || first.claim.modality !== 'forecast' ? [] : [{ first, known, value: first.claim.value ?? 0 }],
    )
    .sort((a, b) => b.known.value / b.value - a.known.value / a.value);
  return best ?? null;
}

/** The part of its year that was counted when it was made, to stand below it among the years; null where that was all. */
export function partThen(steps: Steps, measure: Measure): PartThen | null {
  const best = nearestForecast(steps);
  if (best === null || best.known.row.period === best.first.claim.period) return null;
  const { first, known } = best;
  const amount = (value: number) => numberOf(value / measure.scale);
  const time = edtfInWords(known.row.period).replace(` ${steps.year}`, '');
  const words = stepWords.part(amount(known.value), time, hedged(first.claim, amount(best.value)), first.said !== null);
  return { year: steps.year, value: known.value, words };
}

/** The first day that it may have been said on; else the day of print. */
function dayOf({ said, article }: StatedFigure): number {
  return (said === null ? null : firstDay(said)) ?? (firstDay(article.published.value) as number);
}

/** Places what was known when: a step for each release, and the statements on the days they were made. */
export function layOutSteps(
  { year, releases, statements }: Steps,
  { measure }: Pick<ChartInput, 'measure'>,
  geometry: ChartGeometry,
): ChartLayout {
  const { plot, font } = geometry;
  const { scale, scale_name } = measure;
  const all = [...releases, ...statements].map(({ day }) => day);
  const from = Date.UTC(year, 0, 1);
  const x = scaleUtc([from, (Math.max(...all) + AFTER) * DAY], [plot.x0, plot.x1]);
  const values = [
    ...releases.map(({ known }) => known.value),
    ...statements.map(({ statement }) => amountOf(statement)),
  ];
  const y = valueScale(values, scale, plot);
  const at = (value: number) => y(value / scale);
  const dots = releases.map(
    ({ day, known }): Dot => ({
      x: x(day * DAY),
      y: at(known.value),
      official: { ...known.official, row: known.row, value: known.value },
      words: stepWords.release(edtfInWords(known.row.period)),
    }),
  );
  const points = pointsOf(
    statements.map(({ statement }) => statement),
    { x: ({ first }) => x(dayOf(first) * DAY), at },
  );
  const lines = [{ tone: 'main', dots, until: plot.x1 } as const];
  const grid = gridOf(y, scale_name);
  const { labels, texts } = labelsOf(points, lines, grid, geometry, scale);
  return {
    geometry,
    height: plot.y1 + 26,
    years: monthTicks(x, font),
    grid,
    lines,
    texts,
    dated: points.map((point, index): Point => ({ ...point, label: labels.get(`claim ${index}`) ?? null })),
  };
}

/** Every month, or every few where there is less room; January has its year. */
function monthTicks(x: ScaleTime<number, number>, font: number) {
  const [from, to] = x.domain() as [Date, Date];
  const month = x(utcMonth.offset(from, 1)) - x(from);
  const step = Math.ceil((textWidth('Jan 2000', font) + 8) / month);
  return utcMonth
    .range(from, to)
    .filter((_, index) => index % step === 0)
    .map((date) => {
      const words = edtfInWords(date.toISOString().slice(0, 7));
      return {
        x: x(date),
        text: date.getUTCMonth() === 0 ? `${words.slice(0, 3)} ${words.slice(-4)}` : words.slice(0, 3),
      };
    });
}
