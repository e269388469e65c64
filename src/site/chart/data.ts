import { type Count, isRemark, type Official } from '../../link/outcomes.ts';
import type { Measure } from '../../schema/site.ts';
import { articleHref } from '../addresses.ts';
import { modalityOf, numberOf, periodWords, type StatedFigure, type Statement, whoOf } from '../ledger/figures.ts';
import { countedBy } from '../ledger/whose-count.ts';
import { capitalised, edtfInWords } from '../words/format.ts';
import { publishedOf } from '../words/names.ts';
import type { ChartLayout } from './layout/index.ts';
import type { Dot } from './layout/points.ts';
import { officialId, statedId } from './table.ts';
import { pointWords } from './words.ts';

/** A drawing as the script gets it: places in units of the drawing, words for the tooltips. */
export interface ChartData {
  readonly width: number;
  readonly height: number;
  /** In the order of the drawing: dots of one line after those of another, then statements. */
  readonly lines: readonly {
    readonly tone: string;
    readonly dots: readonly RecordedPoint[];
    /** Of a line in steps: how far the last one goes. */
    readonly until?: number;
  }[];
  readonly claims: readonly (DataPoint & { readonly shape: string })[];
}

export interface DataPoint {
  readonly x: number;
  readonly y: number;
  /** Lines of the tooltip, the first one strong. */
  readonly text: readonly string[];
  /** Where it was printed. */
  readonly links: readonly { readonly href: string; readonly text: string }[];
  /** What is said of it beyond its name. */
  readonly say: string;
}

export interface RecordedPoint extends DataPoint {
  readonly workedOut: boolean;
}

/** So many letters of its sentence a tooltip has before and behind a claim. */
const AROUND = { before: 110, behind: 70 };

/** What a tooltip has of a figure beyond its value: the sentence that it stands in, what was known when it was said. */
interface Around {
  readonly sentenceOf?: (figure: StatedFigure) => string | null;
  readonly knownOf?: (figure: StatedFigure) => string | null;
}

export function chartData(layout: ChartLayout, measure: Measure, about: Around = {}): ChartData {
  const recorded = ({ x, y, official }: Dot): RecordedPoint => ({
    x: round(x),
    y: round(y),
    text: [amountWords(official, measure), ...(isRemark(official) ? [] : [official.series.name])],
    links: [{ href: official.row.url, text: official.row.source }],
    say: pointWords.toTable,
    workedOut: official.row.status === 'derived',
  });
  return {
    width: layout.geometry.width,
    height: round(layout.height),
    lines: layout.lines.map(({ tone, dots, until }) => ({
      tone,
      dots: dots.map(recorded),
      ...(until !== undefined && { until: round(until) }),
    })),
    claims: layout.dated.map(({ statement, shape, x, y }) => ({
      x: round(x),
      y: round(y),
      shape,
      ...wordsOf(statement, about),
    })),
  };
}

/** Ids of the lines of the table that a point stands for, divided by spaces. */
export function rowsOf(point: { statement: Statement } | { official: Official }): string {
  return 'official' in point
    ? officialId(point.official)
    : point.statement.places.map(({ claim }) => statedId(claim.id)).join(' ');
}

/** “2031: the Harbour Board recorded 36 billion US dollars”. */
export function amountWords(official: Official, measure: Measure): string {
  const { row, value } = official;
  const words = `${countedBy(official)} ${numberOf(value / measure.scale)} ${measure.scale_name}`;
  return `${edtfInWords(row.period)}: ${words}${row.status === 'derived' ? pointWords.workedOut : ''}`;
}

function wordsOf(
  { first, places, outcome }: Statement,
  { sentenceOf, knownOf }: Around,
): Pick<DataPoint, 'text' | 'links' | 'say'> {
  const time = periodWords(first);
  const sentence = sentenceOf?.(first) ?? null;
  const known = knownOf?.(first) ?? null;
  return {
    text: [
      `“${first.claim.exact}”, ${modalityOf(first)}${time === null ? `, ${pointWords.noYear}` : ` ${pointWords.for(time)}`}`,
      `${whoOf(first)}${first.saidWords === null ? '' : `, ${first.saidWords}`}`,
      ...(sentence === null ? [] : [excerpt(sentence, first.claim.exact)]),
      ...(known === null ? [] : [known]),
    ],
    links: places.map(({ article, claim }) => ({
      href: articleHref(article.slug, claim.id),
      text: pointWords.inContext(article.publisher, publishedOf(article)),
    })),
    say:
      outcome.kind === 'compared'
        ? `${capitalised(outcomeWords(outcome.counts, first.measure))}. ${pointWords.toSentence}`
        : pointWords.toSentence,
  };
}

/** “the Harbour Board recorded 36, Ana Reyes said 37”. */
function outcomeWords(counts: readonly Count[], { scale }: Measure): string {
  return counts.map(({ official }) => `${countedBy(official)} ${numberOf(official.value / scale)}`).join(', ');
}

/** The claim amid its sentence, cut at words: `"… that freight may pass $40bn next year …"` */
function excerpt(sentence: string, exact: string): string {
  const start = Math.max(0, sentence.indexOf(exact));
  const behind = sentence.slice(start + exact.length);
  const before = sentence.slice(0, start);
  const cut = before.length <= AROUND.before ? before : `… ${before.slice(-AROUND.before).replace(/^\S*\s+/, '')}`;
  return `${cut}${exact}${behind.length <= AROUND.behind ? behind : `${behind.slice(0, AROUND.behind).replace(/\s+\S*$/, '')} …`}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
