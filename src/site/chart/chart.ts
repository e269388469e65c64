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
import { type Apart, apartOf } from './apart.ts';
import { type Choices, choicesOf } from './choices.ts';
import { type Growth, growthOf } from './growth.ts';
import { annual, lead, months } from './layout/geometry.ts';
import { type ChartInput, type ChartLayout, layOutChart } from './layout/index.ts';
import { layOutMonths } from './layout/months.ts';
import { type Small, smallsOf } from './layout/small.ts';
import { layOutSteps, partThen, type Steps, stepsOf } from './layout/steps.ts';
import { type Source, sourcesOf } from './sources.ts';
import { findingOf, monthsFindingOf, plain, type SummaryPart, stepsFindingOf, summaryOf } from './summary.ts';
import { type TableGroup, tablesOf } from './table.ts';
import { leadWords, viewWords } from './words.ts';

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
  /** What the totals and the statements show, as a title: “Two forecasts for 2031 …; the Harbour Board recorded …”. */
  readonly finding: string;
  /** How many articles state what is drawn. */
  readonly articles: number;
  readonly drawings: Drawings | null;
  /** Sums from January to a month, and the years that they are of; null where there are none. */
  readonly months: {
    readonly finding: string;
    readonly drawings: Drawings;
    readonly years: readonly string[];
    readonly series: Series;
  } | null;
  /** What was known of a year by the day; null where no days of release are on file. */
  readonly known: { readonly finding: string; readonly drawings: Drawings; readonly year: number } | null;
  /** What has no place on the axis of years. */
  readonly apart: readonly Apart[];
  /** Drawings of single months and of other measures. */
  readonly smalls: readonly Small[];
  /** The series of the drawing. */
  readonly series: readonly Series[];
  readonly ledger: Ledger;
  readonly growth: Growth | null;
  readonly choices: Choices;
  /** How many figures the articles state, where the page does not have them all. */
  readonly ofAll: number | null;
  readonly tables: readonly TableGroup[];
  /** Who counts what and how, where it was printed, and the articles. */
  readonly sources: readonly Source[];
}

/** One drawing for each width; the stylesheet shows the one that has room. */
export type Drawings = Readonly<Record<keyof typeof annual, ChartLayout>>;

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

/** All that the page of the chart shows; of the figures from articles the newest `most`. */
export function chartView(input: LedgerInput, most = MOST_LISTED): ChartView {
  const { listed, all } = listedFigures(input, most);
  const { measure, officials, figures, levels, related, chart } = read(input, listed);
  const { measures } = input.site;
  const rates = statementsOf(figures.filter(isGrowth), officials);
  const drawn = officialSeries(chart);
  const steps = stepsOf(chart, officials);
  const years = { ...chart, part: steps === null ? null : partThen(steps, measure) };
  const summaryParts = summaryOf(chart.main, levels, measure);
  return {
    title: chartOf(input).title,
    measure,
    summary: plain(summaryParts),
    summaryParts,
    years: yearsOf(chart.main),
    finding: findingOf(levels) ?? viewWords.totals(yearsOf(chart.main)),
    articles: new Set(levels.flatMap(({ places }) => places.map(({ article }) => article.slug))).size,
    drawings:
      chart.main.length === 0
        ? null
        : {
            wide: layOutChart(years, annual.wide),
            tablet: layOutChart(years, annual.tablet),
            narrow: layOutChart(years, annual.narrow),
          },
    months: monthsOf({ main: officials.filter(({ row }) => row.measure === measure.id), measure, statements: levels }),
    known: knownOf(chart, steps),
    apart: apartOf(levels, related, officials),
    smalls: smallsOf(levels, related, officials),
    series: drawn,
    ledger: ledgerOf(statementsOf(figures.filter(isLevel), officials), officials, measure.scale_name),
    growth: growthOf(rates, officials),
    choices: choicesOf([...levels, ...related, ...rates]),
    ofAll: all > listed.length ? all : null,
    tables: tablesOf(measure, measures, officials, figures),
    sources: sourcesOf(
      input.series.map(({ series }) => series),
      officials,
      [...new Map(figures.map(({ article }) => [article.slug, article])).values()],
    ),
  };
}

/** The one chart that the front page carries; null where there is nothing recorded. */
export function leadView(input: LedgerInput): LeadView | null {
  if (input.site.chart === null) return null;
  const { measure, levels, chart } = read(input, listedFigures(input).listed);
  if (chart.main.length === 0) return null;
  const headline = findingOf(levels) ?? `${input.site.chart.title}, ${yearsOf(chart.main)}`;
  return {
    headline,
    measure,
    unit: leadWords.unit(measure.name, measure.scale_name),
    title: `${measure.name}, ${yearsOf(chart.main)}. ${plain(summaryOf(chart.main, levels, measure))}`,
    wide: layOutChart(chart, lead.wide),
    narrow: layOutChart(chart, lead.narrow),
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
  };
  const related = statementsOf(
    figures.filter(
      (figure) => figure.measure.id !== measure.id && figure.measure.unit === measure.unit && isLevel(figure),
    ),
    officials,
  );
  return { measure, officials, figures, levels, related, chart };
}

function knownOf(chart: ChartInput, steps: Steps | null): ChartView['known'] {
  if (steps === null) return null;
  const draw = (width: keyof typeof annual) => layOutSteps(steps, chart, annual[width]);
  return {
    finding: stepsFindingOf(steps, chart.measure),
    drawings: { wide: draw('wide'), tablet: draw('tablet'), narrow: draw('narrow') },
    year: steps.year,
  };
}

function monthsOf(input: Pick<ChartInput, 'main' | 'measure' | 'statements'>): ChartView['months'] {
  const wide = layOutMonths(input, months.wide);
  const tablet = layOutMonths(input, months.tablet);
  const narrow = layOutMonths(input, months.narrow);
  const last = wide?.lines.at(-1)?.dots.at(-1)?.official;
  if (wide === null || tablet === null || narrow === null || last === undefined) return null;
  const years = wide.lines.flatMap(({ dots }) =>
    dots.slice(0, 1).map(({ official }) => official.row.period.slice(0, 4)),
  );
  return {
    finding: monthsFindingOf(wide.lines, input.measure),
    drawings: { wide, tablet, narrow },
    years,
    series: last.series,
  };
}

/** “Counts: the Harbour Board, Shipowners. Open squares: officials’ remarks.” */
function keyOf({ main, others }: ChartInput): string {
  const counts = [...main, ...others].filter((official) => !isRemark(official)).map(counterOf);
  return `${leadWords.counts([...new Set(counts)].join(', '))}${others.some(isRemark) ? leadWords.remarks : ''}`;
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
