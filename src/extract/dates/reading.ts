import type { DateDraft } from '../draft.ts';
import type { Span } from '../text/span.ts';

/** A length on the calendar that expressions move by. */
export type Unit = 'day' | 'weekend' | 'week' | 'month' | 'quarter' | 'year' | 'decade';

/** Where in a stretch of time: “early 2020”, “the end of the month”, “later this year”. */
export type Part = 'early' | 'mid' | 'late' | 'end' | 'within';

export type Which = 'last' | 'this' | 'next';

/** What an expression says, before anything is worked out; what was not written is null. */
export type Reading =
  /** “5 March 2024”, “March”, “2024”, “17-18 October” (`lastDay`), “January last year” (`of`), “last May” (`which`). */
  | {
      readonly type: 'calendar';
      readonly year: number | null;
      readonly month: number | null;
      readonly day: number | null;
      readonly lastDay: number | null;
      readonly which: Which | null;
      readonly of: Reading | null;
    }
  /** “Tuesday”, “last Friday”, “the following Monday”, “a week on Monday” (`which`), “Tuesday last week” (`week`). 1 is Monday. */
  | {
      readonly type: 'weekday';
      readonly weekday: number;
      readonly which: Which | 'previous' | 'following' | 'week on' | null;
      readonly week: Reading | null;
    }
  /** “2021-22”, “fiscal 2022/23”. */
  | { readonly type: 'years'; readonly from: number; readonly to: number }
  /** “the 1990s”. */
  | { readonly type: 'decade'; readonly year: number }
  /** “Q3 2021”, “the first half of last year”; `isFiscal`: of a business year, whose months the text may tell. */
  | {
      readonly type: 'section';
      readonly unit: 'quarter' | 'half';
      readonly nth: number;
      readonly isFiscal: boolean;
      readonly of: Reading | null;
    }
  /** “last summer” (`by`), “winter 2022” (`of`). The number is EDTF's, 21 for spring. */
  | { readonly type: 'season'; readonly season: number; readonly by: number | null; readonly of: Reading | null }
  /** “yesterday”, “last year”, “two weeks ago”. */
  | { readonly type: 'shift'; readonly unit: Unit; readonly by: number }
  /** “the year” in “the end of the year”: of the text's own year if it has just named one, else of this one. */
  | { readonly type: 'bare'; readonly unit: Unit }
  /** “the next day”, “a year earlier”; `keep`: at the grain of what it moves from (August → August). */
  | { readonly type: 'anaphor'; readonly unit: Unit; readonly by: number; readonly keep: boolean }
  /** “the same period last year” (`of`), “the year-ago quarter” (`by`). */
  | { readonly type: 'same'; readonly by: number; readonly of: Reading | null }
  /** “the first four weeks of 2019”, “the last week of March” (nth -1). */
  | {
      readonly type: 'ordinal';
      readonly nth: number;
      readonly count: number;
      readonly unit: Unit;
      readonly of: Reading | null;
    }
  /** “the last Friday of August”. */
  | { readonly type: 'nthWeekday'; readonly weekday: number; readonly nth: number; readonly of: Reading | null }
  /** “the week of June 10”, “the week ended 4 May”. */
  | { readonly type: 'weekOf'; readonly of: Reading }
  /** “the three months to September”, “the year ended 31 March”: whole months up to one, which is the last of them. */
  | { readonly type: 'months'; readonly count: number; readonly of: Reading }
  /** “in the past week”, “over the next two years”: so much time up to the day of publication, or from it. */
  | { readonly type: 'stretch'; readonly unit: Unit; readonly count: number; readonly side: 'past' | 'coming' }
  /** “this season”, “last school year”: from one year's autumn into the next year. */
  | { readonly type: 'term'; readonly by: number }
  /** “year to date”: from the year's first day to the one of publication. */
  | { readonly type: 'soFar' }
  /** “around 2015”, “roughly May 2012”. */
  | { readonly type: 'about'; readonly of: Reading }
  /** “3/4/2001”, where nothing tells which is the month. */
  | { readonly type: 'unclear' }
  | { readonly type: 'part'; readonly part: Part; readonly of: Reading }
  | { readonly type: 'range'; readonly from: Reading; readonly to: Reading }
  | { readonly type: 'open'; readonly side: 'since' | 'until'; readonly of: Reading };

/** A stretch of text that may be a date, with the tokens that it is made of: `tokens[first]` to `tokens[last - 1]`. */
export interface Candidate extends Span {
  readonly first: number;
  readonly last: number;
  /** Index of its sentence. */
  readonly sentence: number;
  readonly reading: Reading;
  /**
   * What it needs to be a date: `part` “the year” only in “the end of the year”; `year` “the first half” only with its year;
   * `context` what `not-dates.ts` has to look at.
   */
  readonly needs: 'part' | 'of' | 'context' | null;
}

/** Whether another date of the text is needed to work a reading out. */
export function refersBack(reading: Reading): boolean {
  if (reading.type === 'anaphor' || reading.type === 'same') return true;
  if (reading.type === 'range') return refersBack(reading.from) || refersBack(reading.to);
  return 'of' in reading && reading.of !== null && refersBack(reading.of);
}

/** The grain of a reading by its words alone, for what cannot be resolved. */
export function grainOf(reading: Reading): DateDraft['grain'] {
  switch (reading.type) {
    case 'calendar':
      if (reading.lastDay !== null) return 'interval';
      if (reading.day !== null) return 'day';
      return reading.month === null ? 'year' : 'month';
    case 'shift':
    case 'bare':
    case 'anaphor':
      return reading.unit === 'weekend' ? 'interval' : reading.unit;
    case 'ordinal':
      return reading.count > 1 || reading.unit === 'weekend' ? 'interval' : reading.unit;
    case 'section':
      return reading.unit === 'quarter' ? 'quarter' : 'interval';
    case 'season':
    case 'decade':
      return reading.type;
    case 'part':
      return reading.part === 'end' ? 'day' : grainOf(reading.of);
    case 'open':
    case 'about':
      return grainOf(reading.of);
    case 'unclear':
      return 'day';
    case 'weekOf':
      return 'week';
    case 'weekday':
    case 'nthWeekday':
      return 'day';
    default:
      return 'interval';
  }
}
