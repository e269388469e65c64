import type { DateClaim, Figure, Quotation } from '../../schema/claim.ts';
import type { Pairs } from '../clusters/index.ts';
import { ofType, type Placed } from '../linkable.ts';
import type { Official } from '../outcomes.ts';
import { dateDifferences } from './dates.ts';
import { figureDifferences } from './figures.ts';
import type { Reason } from './reasons.ts';

/** Statements of the same thing that differ, side by side. Nothing tells which of them holds. */
export type Difference = FigureDifference | DateDifference;

interface Differing<S> {
  /** Stays as long as the earliest claim does. */
  readonly id: string;
  /** Two or more, in a fixed order: amounts rising, dates by time. */
  readonly sides: readonly S[];
  /** What the data knows that may explain it. */
  readonly reasons: readonly Reason[];
}

/** Amounts of one measure, or of the same thing in the same words, for the same time. */
export interface FigureDifference extends Differing<FigureSide> {
  readonly kind: 'figures';
  /** Id of a measure of the site; null where only the sentences tell that they are of the same thing. */
  readonly measure: string | null;
  readonly unit: string;
  /** Direction, for growth figures. */
  readonly change: 'rise' | 'fall' | null;
  /** The time that all hold for, EDTF; null where no sentence tells. */
  readonly period: string | null;
}

/** One amount: who states it, and which official series have it. */
export interface FigureSide {
  /** In order of appearance; none where only an official series has it. */
  readonly claims: readonly Placed<Figure>[];
  readonly officials: readonly Official[];
}

/** One event or utterance under two dates. */
export interface DateDifference extends Differing<DateSide> {
  readonly kind: 'dates';
  /** `event`: clauses that tell of one happening; `utterance`: the same words of one speaker. */
  readonly of: 'event' | 'utterance';
}

export interface DateSide {
  /** EDTF. */
  readonly date: string;
  /** Dates of an event, or quotations with that date, in order of appearance. */
  readonly claims: readonly Placed<DateClaim | Quotation>[];
}

/** Amounts first, those of the site's measures before others, then dates; within these by period, then id. */
export function differencesOf(
  placed: readonly Placed[],
  { words, events }: Pairs,
  officials: readonly Official[],
): Difference[] {
  return [
    ...figureDifferences(ofType(placed, 'figure'), officials),
    ...dateDifferences('event', ofType(placed, 'date'), ({ edtf }) => edtf, events),
    ...dateDifferences('utterance', ofType(placed, 'quotation'), ({ said }) => said, words),
  ];
}
