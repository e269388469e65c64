import type { Official } from '../../link/outcomes.ts';
import { extentOf, yearOf } from '../../schema/edtf.ts';
import type { Measure } from '../../schema/site.ts';
import { articleHref, speakerHref } from '../addresses.ts';
import {
  isRate,
  modalityOf,
  numberOf,
  periodWords,
  type StatedFigure,
  scaledWords,
  speakerOf,
  whoOf,
} from '../ledger/figures.ts';
import { sortOfCount } from '../ledger/whose-count.ts';
import { edtfInWords, figureInWords, hedged } from '../words/format.ts';
import { publishedOf } from '../words/names.ts';
import { bracketed } from '../words/times.ts';
import { tableWords } from './words.ts';

/** A line of the table: a recorded value with its source, or a stated one with its place. */
export interface TableRow {
  /** Fragment: of a stated one, made of its claim's id. */
  readonly id: string;
  readonly time: string;
  readonly value: string;
  /** Blanks as wide as the decimals that it has fewer than others of its table, so that points are above points. */
  readonly pad: string;
  /** The value as a bare number, for sorting; null where there is no single one. */
  readonly amount: number | null;
  /** “official count”, “official’s remark”, “forecast”, “goal”, “stated”. */
  readonly what: string;
  readonly official: boolean;
  readonly who: { readonly name: string; readonly href: string | null };
  readonly where: { readonly name: string; readonly href: string };
  /** Verbatim, of a stated one. */
  readonly words: string | null;
  readonly note: string | null;
  /** Who and which article a stated one is of, as ids; null for a recorded one. */
  readonly of: { readonly speaker: string; readonly article: string } | null;
}

export interface TableGroup {
  readonly id: string;
  readonly title: string;
  /** How its values are scaled: “billion US dollars”. */
  readonly unit: string;
  readonly rows: readonly TableRow[];
  /** How many of its lines are stated in the articles. */
  readonly stated: number;
}

/** Fragment of the line of a recorded value: `"board-freight-2031-01-06"`. */
export function officialId({ row, series }: Official): string {
  return `${series.id}-${row.measure}-${row.period.replace(/\W+/g, '-')}`;
}

/** Fragment of the line of a stated one. */
export function statedId(claim: string): string {
  return `t-${claim}`;
}

/** The chart's measure by year, then what it does not draw: no year, other stretches, other measures. */
export function tablesOf(
  chart: Measure,
  measures: readonly Measure[],
  officials: readonly Official[],
  figures: readonly StatedFigure[],
): TableGroup[] {
  const own = (measure: Measure) => ({
    recorded: officials.filter(({ row }) => row.measure === measure.id),
    stated: figures.filter((figure) => figure.measure.id === measure.id && !isRate(figure)),
  });
  const { recorded, stated } = own(chart);
  const byYear = (period: string | null) => yearOf(period) !== null;
  const groups = [
    group(
      'by-year',
      tableWords.byYear(chart.name),
      chart,
      recorded.filter(({ row }) => byYear(row.period)),
      stated.filter(({ claim }) => byYear(claim.period)),
    ),
    group(
      'no-year',
      tableWords.noYear(chart.name),
      chart,
      [],
      stated.filter(({ claim }) => claim.period === null),
    ),
    group(
      'other-times',
      tableWords.parts(chart.name),
      chart,
      recorded.filter(({ row }) => !byYear(row.period)),
      stated.filter(({ claim }) => claim.period !== null && !byYear(claim.period)),
    ),
    group('rates', tableWords.rates, chart, [], figures.filter(isRate), tableWords.percent),
    ...measures
      .filter((measure) => measure.id !== chart.id)
      .map((measure) => {
        const { recorded: official, stated: said } = own(measure);
        return group(measure.id, measure.name, measure, official, said);
      }),
  ];
  return groups.filter(({ rows }) => rows.length > 0);
}

function group(
  id: string,
  title: string,
  measure: Measure,
  recorded: readonly Official[],
  stated: readonly StatedFigure[],
  unit = measure.scale_name,
): TableGroup {
  const lines = [
    ...recorded.map((official) => ({ period: official.row.period, row: officialRow(official, measure) })),
    ...stated.map((figure) => ({ period: figure.claim.period, row: statedRow(figure) })),
  ];
  return {
    id,
    title,
    unit,
    rows: aligned(lines.toSorted((a, b) => order(a.period, b.period)).map(({ row }) => row)),
    stated: stated.length,
  };
}

/** U+2008 is as wide as a point, U+2007 as a digit. */
function aligned(rows: readonly TableRow[]): TableRow[] {
  const decimals = (value: string) => /\.(\d+)$/.exec(value)?.[1]?.length ?? 0;
  const most = Math.max(...rows.map(({ value }) => decimals(value)));
  return rows.map((row) => {
    const own = decimals(row.value);
    const ends = /\d$/.test(row.value);
    return { ...row, pad: ends ? `${own === 0 && most > 0 ? '\u2008' : ''}${'\u2007'.repeat(most - own)}` : '' };
  });
}

function officialRow(official: Official, measure: Measure): TableRow {
  const { row, series, value } = official;
  return {
    id: officialId(official),
    time: edtfInWords(row.period),
    value: numberOf(value / measure.scale),
    pad: '',
    amount: value / measure.scale,
    what: sortOfCount(official),
    official: true,
    who: { name: row.speaker ?? series.name, href: null },
    where: { name: row.source, href: row.url },
    words: null,
    note: row.note,
    of: null,
  };
}

function statedRow(figure: StatedFigure): TableRow {
  const { claim, article, measure } = figure;
  return {
    id: statedId(claim.id),
    time: periodWords(figure) ?? tableWords.noYearStated,
    value: amountOf(figure),
    pad: '',
    amount: claim.value === null ? null : claim.value / (claim.unit === measure.unit ? measure.scale : 1),
    what: whatOf(figure),
    official: false,
    who: { name: whoOf(figure), href: claim.speaker === null ? null : speakerHref(claim.speaker.id) },
    where: {
      name: `${article.publisher}, ${publishedOf(article)}`,
      href: articleHref(article.slug, claim.id),
    },
    words: claim.exact,
    note: claim.of,
    of: { speaker: speakerOf(figure), article: article.slug },
  };
}

/** “stated, a rise against [2029]”. */
function whatOf(figure: StatedFigure): string {
  const { claim, baseStated } = figure;
  const how = claim.modality === null ? tableWords.proposed : modalityOf(figure);
  if (claim.change === null) return how;
  const base = claim.base === null ? null : bracketed(edtfInWords(claim.base), !baseStated);
  return tableWords.change(how, claim.change, base);
}

/** In the scale of the measure; what has another unit, in that. */
function amountOf(figure: StatedFigure): string {
  const { claim, measure } = figure;
  if (isRate(figure) && claim.value !== null) return hedged(claim, numberOf(claim.value));
  if (claim.unit !== measure.unit) return figureInWords(claim) ?? '…';
  return hedged(claim, scaledWords(figure));
}

/** By beginning, then by end; what has no time stays in the order of publication, at the end. */
function order(a: string | null, b: string | null): number {
  const [x, y] = [a === null ? null : extentOf(a), b === null ? null : extentOf(b)];
  if (x === null || y === null) return Number(x === null) - Number(y === null);
  return x.from - y.from || x.to - y.to;
}
