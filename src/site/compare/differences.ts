import type {
  DateDifference,
  DateSide,
  Difference,
  FigureDifference,
  FigureSide,
} from '../../link/differences/difference.ts';
import type { Placed } from '../../link/linkable.ts';
import type { Official } from '../../link/outcomes.ts';
import type { Claim, DateClaim, Figure, Quotation } from '../../schema/claim.ts';
import type { Measure } from '../../schema/site.ts';
import { articleHref } from '../addresses.ts';
import { numberOf } from '../ledger/figures.ts';
import { countedBy } from '../ledger/whose-count.ts';
import {
  capitalised,
  edtfInWords,
  figureInWords,
  hedged,
  listInWords,
  modalityWords,
  shortened,
} from '../words/format.ts';
import { isolated } from '../words/isolate.ts';
import { type Named, named, publishedOf } from '../words/names.ts';
import { classOf, wordsOfClaim } from '../words/note.ts';
import { bracketed, printsTime, timeInArticle } from '../words/times.ts';
import { reasonsInWords } from './reasons.ts';
import { differenceWords } from './words.ts';

/** Statements of one thing that differ, side by side. No word tells which of them holds. */
export interface DifferenceView {
  readonly id: string;
  /** “Freight of the harbour, 2031: forecasts”. */
  readonly title: string;
  /** The same without how it is stated. */
  readonly subject: string;
  /** What the numbers of the sides are scaled in, where it is not said with them. */
  readonly unit: string | null;
  readonly sides: readonly SideView[];
  readonly reasons: readonly string[];
  /** What editors noted at one of the places. */
  readonly notes: readonly string[];
}

export interface SideView {
  /** An amount or a date, in words. */
  readonly value: string;
  readonly stated: readonly StatedView[];
  /** How many more state it than are named. */
  readonly more: number;
  readonly recorded: readonly RecordedView[];
}

/** One who states it, and where. */
interface StatedView {
  readonly who: Named | null;
  /** “forecast, [23 December 2022]”. */
  readonly how: string;
  readonly places: readonly {
    readonly words: string;
    readonly className: string;
    readonly href: string;
    /** Publisher, day, and through whom. */
    readonly source: string;
  }[];
  /** In how many more places than are named. */
  readonly more: number;
}

/** A count or an official’s remark, and where it is printed. */
interface RecordedView {
  /** “China’s customs recorded”. */
  readonly by: string;
  readonly series: string;
  readonly value: string;
  readonly workedOut: boolean;
  readonly source: string;
  readonly url: string;
}

/** More sides than these are only counted, so that what hundreds have stated can be taken in. */
const MOST_SIDES = 24;

/** The sides to set out, in their order: what was recorded, and what most have stated; and how many are left. */
export function sidesToShow(
  sides: readonly SideView[],
  most = MOST_SIDES,
): { readonly shown: readonly SideView[]; readonly left: number } {
  const weight = ({ recorded, stated, more }: SideView) => (recorded.length > 0 ? Infinity : stated.length + more);
  const chosen = new Set(sides.toSorted((a, b) => order(weight(b), weight(a))).slice(0, most));
  const shown = sides.filter((side) => chosen.has(side));
  return { shown, left: sides.length - shown.length };
}

function order(a: number, b: number): number {
  return a < b ? -1 : Number(a > b);
}

export interface DifferenceContext {
  readonly claimsOf: (slug: string) => readonly Claim[];
  readonly measures: readonly Measure[];
}

/** A difference as pages show it: what of, its sides with their sources, and what may explain it. */
export function differenceView(difference: Difference, context: DifferenceContext): DifferenceView {
  const common = { id: difference.id, ...reasonsInWords(difference.reasons) };
  return difference.kind === 'figures'
    ? { ...common, ...ofFigures(difference, context) }
    : { ...common, ...ofDates(difference, context) };
}

// Amounts

function ofFigures(difference: FigureDifference, { claimsOf, measures }: DifferenceContext) {
  const measure = measureOf(difference, measures);
  const subject = titleOfFigures(difference, measure, claimsOf);
  return {
    subject,
    title: withModality(subject, difference),
    unit: isScaled(difference, measure) ? measure.scale_name : null,
    sides: difference.sides.map((side) => ({
      value: amountOf(side, difference, measure),
      ...statedOf(side.claims, ({ modality }) => modality && modalityWords[modality], claimsOf),
      recorded: side.officials.map((official) => recordedOf(official, measure)),
    })),
  };
}

/** The measure that a difference of figures is of; null where it is of none. */
export function measureOf({ measure }: FigureDifference, measures: readonly Measure[]): Measure | null {
  return measures.find(({ id }) => id === measure) ?? null;
}

/** Whether its amounts are told in the scale of the measure. */
function isScaled({ unit }: FigureDifference, measure: Measure | null): measure is Measure {
  return measure !== null && unit === measure.unit;
}

/** What is measured and for when: the measure's name, else the longest phrase of those who state it. */
function titleOfFigures(
  { period, sides, change }: FigureDifference,
  measure: Measure | null,
  claimsOf: DifferenceContext['claimsOf'],
): string {
  const figures = sides.flatMap(({ claims }) => claims);
  const phrases = figures.flatMap(({ claim }) => (claim.of === null ? [] : [claim.of]));
  const [longest = differenceWords.amount] = phrases.sort((a, b) => b.length - a.length);
  const what = measure === null ? isolated(capitalised(shortened(longest, 80))) : measure.name;
  const isPrinted = figures.some(({ article, claim }) => printsTime(period, claim, claimsOf(article.slug)));
  return [what, change, period === null ? null : bracketed(edtfInWords(period), !isPrinted)]
    .filter((part) => part !== null)
    .join(', ');
}

/** Says so where all of it is forecasts, or all goals: the same thing and time may have been stated afterwards, too. */
function withModality(subject: string, { sides }: FigureDifference): string {
  const all = new Set(sides.flatMap(({ claims }) => claims.map(({ claim }) => claim.modality)));
  if (all.size !== 1) return subject;
  if (all.has('forecast')) return differenceWords.forecasts(subject);
  return all.has('target') ? differenceWords.goals(subject) : subject;
}

/** Digits that tell a recorded value from a stated one that is it, rounded: 7.904 from 7.9. */
const DIGITS_IN_FULL = 6;

/** The amount of a side: as its earliest figure has it, else as recorded, in as many digits as tell it from the others. */
export function amountOf(
  { claims, officials }: FigureSide,
  difference: FigureDifference,
  measure: Measure | null,
): string {
  const [official] = officials;
  const figure = claims[0]?.claim;
  if (figure === undefined) {
    if (official === undefined || measure === null) return '…';
    const recorded = official.value / measure.scale;
    const stated = difference.sides.filter((side) => side.claims.length > 0);
    const isAlike = stated.some((side) => amountOf(side, difference, measure) === numberOf(recorded));
    return isAlike ? numberOf(recorded, DIGITS_IN_FULL) : numberOf(recorded);
  }
  if (!isScaled(difference, measure)) return figureInWords(figure) ?? '…';
  const ends = [figure.value ?? figure.low, figure.value === null ? figure.high : null].filter((end) => end !== null);
  const amount = ends.map((end) => numberOf(end / measure.scale)).join('–');
  return hedged(figure, amount);
}

function recordedOf(official: Official, measure: Measure | null): RecordedView {
  const { series, row, value } = official;
  return {
    series: series.name,
    by: countedBy(official),
    value: numberOf(value / (measure?.scale ?? 1), DIGITS_IN_FULL),
    workedOut: row.status === 'derived',
    source: row.source,
    url: row.url,
  };
}

// Dates

function ofDates({ sides, of }: DateDifference, { claimsOf }: DifferenceContext) {
  const [earliest] = sides.flatMap(({ claims }) => claims).sort((a, b) => a.claim.start - b.claim.start);
  const claim = earliest?.claim;
  const event = claim?.type === 'date' ? claim.event : null;
  const what = event ?? (claim === undefined ? '' : wordsOfClaim(claim));
  const title = differenceWords.dated(of === 'event', isolated(shortened(what, 80)));
  return {
    title,
    subject: title,
    unit: null,
    sides: sides.map((side) => ({
      value: dateOf(side, claimsOf),
      ...statedOf(side.claims, () => null, claimsOf),
      recorded: [],
    })),
  };
}

/** The date of a side, in brackets unless an article prints it in full. */
export function dateOf({ date, claims }: DateSide, claimsOf: DifferenceContext['claimsOf']): string {
  const words = claims.map(({ article }) => timeInArticle(date, claimsOf(article.slug)));
  return words.find((time) => !time.startsWith('[')) ?? words[0] ?? date;
}

// Who states it

/** So many are named on a side, and so many places of each. */
const NAMED = 8;

type Stating = Figure | DateClaim | Quotation;

/** Those who state one thing in one way stand once, with all places. */
function statedOf<C extends Stating>(
  claims: readonly Placed<C>[],
  wayOf: (claim: C) => string | null,
  claimsOf: DifferenceContext['claimsOf'],
): Pick<SideView, 'stated' | 'more'> {
  const groups = Map.groupBy(claims, ({ article, claim }) =>
    claim.type === 'date' ? `date ${article.slug}` : `${claim.speaker?.id} ${wayOf(claim)}`,
  );
  const stated = [...groups.values()].slice(0, NAMED).map((group): StatedView => {
    const { claim } = group[0] as Placed<C>;
    const times = [...new Set(group.map(({ article, claim: own }) => saidOf(own, claimsOf(article.slug))))].filter(
      (time) => time !== null,
    );
    return {
      who: claim.type === 'date' ? null : named(claim.speaker),
      how: [
        howStated(wayOf(claim), times.length > 0),
        times.length === 0 ? null : differenceWords.said(listInWords(times)),
      ]
        .filter((part) => part !== null)
        .join(', '),
      places: group.slice(0, NAMED).map(({ article, claim: own }) => ({
        words: wordsOfClaim(own, 140),
        className: classOf(own),
        href: articleHref(article.slug, own.id),
        source: [`${article.publisher}, ${publishedOf(article)}`, viaOf(own, claimsOf(article.slug))]
          .filter((part) => part !== null)
          .join(', '),
      })),
      more: Math.max(group.length - NAMED, 0),
    };
  });
  return { stated, more: Math.max(groups.size - NAMED, 0) };
}

/** As what it is given; that it is stated goes without saying where its day is told. */
function howStated(way: string | null, isDated: boolean): string | null {
  return isDated && way === modalityWords.actual ? null : way;
}

/** The quotation that tells who said a claim, and when. */
function quotationOf(claim: Stating, claims: readonly Claim[]): Quotation | null {
  if (claim.type === 'quotation') return claim;
  const around = claim.type === 'figure' ? claims.find(({ id }) => id === claim.quotation) : undefined;
  return around?.type === 'quotation' ? around : null;
}

function saidOf(claim: Stating, claims: readonly Claim[]): string | null {
  const said = claim.type === 'quotation' ? null : quotationOf(claim, claims)?.said;
  return said == null ? null : timeInArticle(said, claims);
}

function viaOf(claim: Stating, claims: readonly Claim[]): string | null {
  const via = quotationOf(claim, claims)?.via ?? [];
  return via.length === 0 ? null : differenceWords.via(listInWords(via.map(({ name }) => name)));
}
