import { isRemark, type Official, officialsOf } from '../../link/outcomes.ts';
import { yearOf } from '../../schema/edtf.ts';
import type { Measure, Series } from '../../schema/site.ts';
import {
  isGrowth,
  isLevel,
  type LedgerInput,
  type StatedFigure,
  statedFigures,
  statementsOf,
} from '../ledger/figures.ts';
import { type Ledger, ledgerOf } from '../ledger/ledger.ts';
import { counterOf } from '../ledger/whose-count.ts';
import { type Choices, choicesOf } from './choices.ts';
import { type Growth, growthOf } from './growth.ts';
import {
  type ChartGeometry,
  narrowChart,
  narrowLead,
  narrowMonths,
  wideChart,
  wideLead,
  wideMonths,
} from './layout/geometry.ts';
import { type ChartInput, type ChartLayout, layOutChart } from './layout/index.ts';
import { layOutMonths } from './layout/months.ts';
import { headlineOf, plain, type SummaryPart, summaryOf } from './summary.ts';
import { type TableGroup, tablesOf } from './table.ts';

/** Everything that the chart's page shows. */
export interface ChartView {
  readonly title: string;
  readonly measure: Measure;
  /** In a few sentences: what was recorded, how forecasts and goals stand beside it. */
  readonly summary: string;
  /** The same in pieces: each recorded value by itself, with what it is. */
  readonly summaryParts: readonly SummaryPart[];
  /** “2014 to 2024”. */
  readonly years: string;
  readonly drawings: Drawings | null;
  /** Sums from January to a month, and the years that they are of; null where there are none. */
  readonly months: { readonly drawings: Drawings; readonly years: readonly string[]; readonly series: Series } | null;
  /** The series of the drawing. */
  readonly series: readonly Series[];
  readonly ledger: Ledger;
  readonly growth: Growth | null;
  readonly choices: Choices;
  /** How many figures the articles state, where the page does not have them all. */
  readonly ofAll: number | null;
  readonly tables: readonly TableGroup[];
}

/** One chart for wide and one for narrow screens. */
export interface Drawings {
  readonly wide: ChartLayout;
  readonly narrow: ChartLayout;
}

/** What the front page shows of it. */
export interface LeadView {
  readonly headline: string;
  readonly measure: Measure;
  readonly unit: string;
  readonly title: string;
  readonly wide: ChartLayout;
  readonly narrow: ChartLayout;
  /** Who counted, and what an open square is. */
  readonly by: string;
}

/** More figures than these are not drawn and listed on one page; the files to download have them all. */
const MOST_LISTED = 300;

/** The figures that the page has, which are the newest where there are too many; and how many there are. */
export function listedFigures(
  { site, articles }: LedgerInput,
  most = MOST_LISTED,
): { readonly listed: readonly StatedFigure[]; readonly all: number } {
  const figures = statedFigures(articles, site.measures);
  return { listed: figures.slice(-most), all: figures.length };
}

export function chartView(input: LedgerInput, most = MOST_LISTED): ChartView {
  const { listed, all } = listedFigures(input, most);
  const { measure, officials, figures, levels, chart } = read(input, listed);
  const { measures } = input.site;
  const rates = statementsOf(figures.filter(isGrowth), officials);
  const drawn = officialSeries(chart);
  const summaryParts = summaryOf(chart.main, levels, measure);
  return {
    title: chartOf(input).title,
    measure,
    summary: plain(summaryParts),
    summaryParts,
    years: yearsOf(chart.main),
    drawings: draw(chart, wideChart, narrowChart),
    months: monthsOf({ main: officials.filter(({ row }) => row.measure === measure.id), measure, statements: levels }),
    series: drawn,
    ledger: ledgerOf(statementsOf(figures.filter(isLevel), officials), officials, measure.scale_name),
    growth: growthOf(rates, officials),
    choices: choicesOf([...chart.statements, ...chart.related, ...rates]),
    ofAll: all > listed.length ? all : null,
    tables: tablesOf(measure, measures, officials, figures),
  };
}

/** The one chart that the front page carries; null where there is nothing recorded. */
export function leadView(input: LedgerInput): LeadView | null {
  if (input.site.chart === null) return null;
  const { measure, levels, chart } = read(input, listedFigures(input).listed);
  const drawings = draw(chart, wideLead, narrowLead);
  if (drawings === null) return null;
  const headline = headlineOf(levels) ?? `${input.site.chart.title}, ${yearsOf(chart.main)}`;
  return {
    headline,
    measure,
    unit: `${measure.name}, ${measure.scale_name} a year. Black: counted. Orange: stated.`,
    title: `${measure.name}, ${yearsOf(chart.main)}. ${plain(summaryOf(chart.main, levels, measure))}`,
    ...drawings,
    by: keyOf(chart),
  };
}

/** What site.yaml says of its chart. Pages of a chart are made only where there is one. */
function chartOf({ site: { chart } }: LedgerInput) {
  if (chart === null) throw new Error('site.yaml has no chart; add it under "chart".');
  return chart;
}

function read(input: LedgerInput, figures: readonly StatedFigure[]) {
  const { site, series } = input;
  const { measure: charted } = chartOf(input);
  const measure = site.measures.find(({ id }) => id === charted);
  if (measure === undefined)
    throw new Error(`site.yaml charts the measure "${charted}", which it does not have; add it under "measures".`);
  const officials = officialsOf(series);
  const levels = statementsOf(
    figures.filter((figure) => figure.measure.id === measure.id && isLevel(figure)),
    officials,
  );
  const annual = officials.filter(({ row }) => row.measure === measure.id && yearOf(row.period) !== null);
  const chart: ChartInput = {
    main: annual.filter((official) => official.series.role === 'main'),
    others: annual.filter((official) => official.series.role === 'other'),
    measure,
    statements: levels,
    related: statementsOf(
      figures.filter(
        (figure) => figure.measure.id !== measure.id && figure.measure.unit === measure.unit && isLevel(figure),
      ),
      officials,
    ),
  };
  return { measure, officials, figures, levels, chart };
}

function draw(chart: ChartInput, wide: ChartGeometry, narrow: ChartGeometry) {
  if (chart.main.length === 0) return null;
  return { wide: layOutChart(chart, wide), narrow: layOutChart(chart, narrow) };
}

function monthsOf(input: Pick<ChartInput, 'main' | 'measure' | 'statements'>): ChartView['months'] {
  const [wide, narrow] = [layOutMonths(input, wideMonths), layOutMonths(input, narrowMonths)];
  const last = wide?.bars.at(-1);
  if (wide === null || narrow === null || last === undefined) return null;
  const years = [...new Set(wide.bars.map(({ official }) => official.row.period.slice(0, 4)))].sort();
  return { drawings: { wide, narrow }, years, series: last.official.series };
}

/** “Counts: the Harbour Board, Shipowners. Open squares: officials’ remarks.” */
function keyOf({ main, others }: ChartInput): string {
  const counts = [...main, ...others].filter((official) => !isRemark(official)).map(counterOf);
  const remarks = others.some(isRemark) ? ' Open squares: officials’ remarks.' : '';
  return `Counts: ${[...new Set(counts)].join(', ')}.${remarks}`;
}

function officialSeries({ main, others }: ChartInput): Series[] {
  return [...new Set([...main, ...others].map(({ series }) => series))];
}

function yearsOf(main: readonly Official[]): string {
  const years = main.map(({ row }) => Number(row.period)).sort((a, b) => a - b);
  const [first, last] = [years.at(0), years.at(-1)];
  if (first === undefined) return '';
  return first === last ? String(first) : `${first} to ${last}`;
}
