import type { DateClaim, Figure, Quotation } from '../../schema/claim.ts';
import type { Placed } from '../linkable.ts';
import type { Official } from '../outcomes.ts';

/** Statements of the same thing that differ, side by side. Nothing tells which of them holds. */
export type Difference = FigureDifference | DateDifference;

export interface Differing<S> {
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

/** Something that the data knows and that may explain a difference. */
export interface Reason {
  readonly kind: ReasonKind;
  /** The editor's words, for `note`; else null. */
  readonly text: string | null;
}

/**
 * - `other method`: official series of different makers are among the sides
 * - `other scope`: the phrases that say what is measured are not the same
 * - `rounding`: one is the other, rounded
 * - `order of digits`: the same digits in another order
 * - `translation`: an amount is written as one is in another language, as thousands of millions
 * - `worked out`: a date is written as a weekday or the like, and was worked out
 * - `note`: an editor noted something at one of the places
 */
export type ReasonKind =
  | 'other method'
  | 'other scope'
  | 'rounding'
  | 'order of digits'
  | 'translation'
  | 'worked out'
  | 'note';
