import { yearOf } from '../link/extent.ts';
import { type Official, officialsOf } from '../link/outcomes.ts';
import type { SeriesRow } from '../schema/series.ts';
import type { Measure, Series, Site } from '../schema/site.ts';
import { listInWords } from './format.ts';
import {
  isGrowth,
  isLevel,
  modalityOf,
  numberOf,
  type ReadArticle,
  type Statement,
  scaledWords,
  statedFigures,
  statementsOf,
} from './trade-figures.ts';
import { type Growth, growthOf } from './trade-growth.ts';
import { type ChartInput, type ChartLayout, layOutChart } from './trade-layout.ts';
import { type ChartGeometry, narrowChart, narrowLead, wideChart, wideLead } from './trade-layout-geometry.ts';
import { type Ledger, ledgerOf } from './trade-ledger.ts';
import { type TableGroup, tablesOf } from './trade-table.ts';

/** Everything that `/trade/` shows. */
export interface TradeView {
  readonly title: string;
  readonly measure: Measure;
  /** In a few sentences: what was recorded, how forecasts and goals stand beside it. */
  readonly summary: string;
  /** “2014 to 2024”. */
  readonly years: string;
  readonly drawings: { readonly wide: ChartLayout; readonly narrow: ChartLayout } | null;
  /** The series of the drawing. */
  readonly series: readonly Series[];
  readonly ledger: Ledger;
  readonly growth: Growth | null;
  readonly tables: readonly TableGroup[];
}

/** What the front page shows of it. */
export interface LeadView {
  readonly headline: string;
  readonly unit: string;
  readonly title: string;
  readonly wide: ChartLayout;
  readonly narrow: ChartLayout;
  readonly by: string;
}

export interface TradeInput {
  readonly site: Pick<Site, 'measures' | 'chart'>;
  readonly series: readonly { readonly series: Series; readonly rows: readonly SeriesRow[] }[];
  readonly articles: readonly ReadArticle[];
}

export function tradeView(input: TradeInput): TradeView {
  const { measure, officials, figures, levels, chart } = read(input);
  const { measures } = input.site;
  const drawn = officialSeries(chart);
  return {
    title: input.site.chart.title,
    measure,
    summary: summaryOf(chart.main, levels, measure),
    years: yearsOf(chart.main),
    drawings: draw(chart, wideChart, narrowChart),
    series: drawn,
    ledger: ledgerOf(statementsOf(figures.filter(isLevel), officials), officials, measure.scale_name),
    growth: growthOf(statementsOf(figures.filter(isGrowth), officials), officials),
    tables: tablesOf(
      measure,
      measures,
      officials,
      figures.filter(({ claim }) => claim.kind !== 'percent'),
    ),
  };
}

/** A speaker's figures of the site's measures beside what was recorded, and which claims those are. */
export function ledgerOfSpeaker(input: TradeInput, id: string) {
  const { measure, officials, figures } = read(input);
  const own = figures.filter(
    (figure) => isLevel(figure) && figure.claim.speaker?.id === id && figure.claim.modality !== null,
  );
  return {
    ledger: ledgerOf(statementsOf(own, officials), officials, measure.scale_name),
    unit: measure.scale_name,
    compared: new Set(own.map(({ claim }) => claim.id)),
  };
}

/** The one chart that the front page carries; null where there is nothing recorded. */
export function leadView(input: TradeInput): LeadView | null {
  const { measure, levels, chart } = read(input);
  const drawings = draw(chart, wideLead, narrowLead);
  if (drawings === null) return null;
  const headline = headlineOf(levels) ?? `${input.site.chart.title}, ${yearsOf(chart.main)}`;
  return {
    headline,
    unit: `${measure.name}, ${measure.scale_name} a year. Ink is recorded, colour is stated.`,
    title: `${measure.name}, ${yearsOf(chart.main)}. ${summaryOf(chart.main, levels, measure)}`,
    ...drawings,
    by: [...new Set(officialSeries(chart).map(({ by }) => by))].join('; '),
  };
}

function read({ site, series, articles }: TradeInput) {
  const measure = site.measures.find(({ id }) => id === site.chart.measure);
  if (measure === undefined)
    throw new Error(
      `site.yaml charts the measure "${site.chart.measure}", which it does not have; add it under "measures".`,
    );
  const officials = officialsOf(series);
  const figures = statedFigures(articles, site.measures);
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

function officialSeries({ main, others }: ChartInput): Series[] {
  return [...new Set([...main, ...others].map(({ series }) => series))];
}

function yearsOf(main: readonly Official[]): string {
  const years = main.map(({ row }) => Number(row.period)).sort((a, b) => a - b);
  const [first, last] = [years.at(0), years.at(-1)];
  if (first === undefined) return '';
  return first === last ? String(first) : `${first} to ${last}`;
}

/** “Recorded: 20 billion US dollars in 2028 … For 2031 the articles carry forecasts of 38 and 40; recorded were 36.” */
function summaryOf(main: readonly Official[], levels: readonly Statement[], measure: Measure): string {
  const ordered = main.toSorted((a, b) => Number(a.row.period) - Number(b.row.period));
  const [first, last] = [ordered.at(0), ordered.at(-1)];
  if (first === undefined || last === undefined) return 'Nothing is recorded yet.';
  const value = (official: Official) => numberOf(official.value / measure.scale);
  const range =
    first === last
      ? `Recorded: ${value(first)} ${measure.scale_name} in ${first.row.period}.`
      : `Recorded: ${value(first)} ${measure.scale_name} in ${first.row.period}, ${value(last)} in ${last.row.period}.`;
  return [
    range,
    ...expectationsOf(levels).map(({ time, what, stated, recorded }) => {
      const words = `For ${time} the articles carry ${stated.length === 1 ? `a ${what}` : `${what}s`} of ${listInWords(stated)}`;
      return `${words}; recorded were ${recorded}.`;
    }),
  ].join(' ');
}

/** “Forecast for 2031: 38 and 40. Recorded: 36”, of the year that most was expected of. */
function headlineOf(levels: readonly Statement[]): string | null {
  const most = expectationsOf(levels).toSorted((a, b) => b.stated.length - a.stated.length)[0];
  if (most === undefined) return null;
  const what = most.what.charAt(0).toUpperCase() + most.what.slice(1);
  return `${what} for ${most.time}: ${listInWords(most.stated)}. Recorded: ${most.recorded}`;
}

/** Forecasts, then goals, by the time that they are for, as far as something was recorded for it. */
function expectationsOf(levels: readonly Statement[]) {
  return ['forecast', 'target'].flatMap((modality) => {
    const compared = levels.filter(
      ({ first, outcome }) => first.claim.modality === modality && outcome.kind === 'compared',
    );
    return [...Map.groupBy(compared, ({ first }) => first.claim.period as string)].sort().map(([time, group]) => {
      const { outcome, first } = group[0] as Statement;
      const values = group.toSorted((a, b) => (a.first.claim.value ?? 0) - (b.first.claim.value ?? 0));
      return {
        time,
        what: modalityOf(first),
        stated: [...new Set(values.map(({ first: figure }) => scaledWords(figure)))],
        recorded: outcome.kind === 'compared' ? numberOf(outcome.recorded.value / first.measure.scale) : '',
      };
    });
  });
}
