import { firstDay } from '../../schema/edtf.ts';
import type { DateDraft } from '../draft.ts';
import type { Span } from '../text/span.ts';
import { type Day, dayNumber } from './calendar.ts';
import type { Reading, Unit } from './reading.ts';
import type { Mention } from './resolve.ts';

/** Length of “, in ”. */
const APPOSITION = 5;

/** A narrative of an older time goes on for so many sentences at most without a date. */
const MOST_BETWEEN = 3;
/** What lies further back than this is an older story, in days. */
const OLDER = 400;

/** How many of the dates just mentioned are remembered. */
const MEMORY = 12;

interface Remembered extends Mention {
  readonly says: boolean;
  readonly isStated: boolean;
  /** Whether it dates a happening. */
  readonly happened: boolean;
  /** Whether its year is that of such a narrative. */
  readonly isTold: boolean;
  readonly sentence: number;
}

/** The dates just mentioned, for “a year earlier” and “the same day” to refer to. */
export class Mentions {
  readonly #text: string;
  #earlier: Remembered[] = [];
  #sentence: Remembered[] = [];
  #index = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Another sentence, by its index. */
  enter(sentence: number): void {
    this.#earlier = [...this.#earlier, ...this.#sentence].slice(-MEMORY);
    this.#sentence = [];
    this.#index = sentence;
  }

  add(edtf: string, { start, end, grain, kind, basis }: DateDraft): void {
    if (this.#sentence.length >= 2 * MEMORY) this.#sentence.shift();
    const exact = this.#text.slice(start, end);
    const [says, isStated, isTold] = [kind === 'statement', basis === 'stated', basis === 'anchored'];
    const happened = kind === 'event';
    this.#sentence.push({ start, end, edtf, grain, exact, says, isStated, isTold, happened, sentence: this.#index });
  }

  /** The date that an expression counts from: before it in its sentence, then behind it there, then before. */
  before(place: Span, reading: Reading): Mention | null {
    const ahead = this.#sentence.filter(({ end }) => end <= place.start).sort((a, b) => a.start - b.start);
    // “so far this year, from 52 in the same period last year”
    if (reading.type === 'same' && ahead.at(-1)?.grain === 'year') return ahead.at(-1) ?? null;
    if (reading.type === 'bare') return this.#stated(ahead.at(-1) ?? this.#earlier.at(-1), reading.unit);
    const fits = (mention: Remembered) => isFit(mention, reading);
    // “Two years earlier, in 2015,” is 2015, and not counted from it.
    const behind = this.#sentence.filter(({ start }) => start >= place.end && !this.#isApposed(place.end, start));
    const before = ahead.findLast(fits);
    // “Cases rose that year, 5 percent more than in 2021”: a year that has been named.
    if (before === undefined && reading.type === 'anaphor' && reading.by === 0)
      return this.#earlier.findLast(fits) ?? null;
    return before ?? behind.find(fits) ?? this.#earlier.findLast(fits) ?? null;
  }

  /**
   * The last date that the text states in full, where it lies more than a year before publication and no newer one stands
   * between: what follows without a year is told of that time.
   */
  narrative(published: Day | null): Mention | null {
    if (published === null) return null;
    const dated = [...this.#earlier, ...this.#sentence].filter(({ grain }) => grain === 'day' || grain === 'month');
    const last = dated.at(-1);
    if (
      last === undefined ||
      last.grain !== 'day' ||
      !last.happened ||
      last.says ||
      !(last.isStated || last.isTold) ||
      this.#index - last.sentence > MOST_BETWEEN
    )
      return null;
    const day = firstDay(last.edtf);
    return day !== null && dayNumber(published) - day > OLDER ? last : null;
  }

  /** “Two weeks later, on May 3,”: the date right behind, which says what is meant. */
  apposed({ end }: Span, unit: Unit): Mention | null {
    const next = this.#sentence.find(({ start }) => start >= end && this.#isApposed(end, start));
    if (next === undefined || next.edtf.includes('..')) return null;
    return unit === 'year' || unit === 'decade' || next.grain === 'day' || next.grain === unit ? next : null;
  }

  #isApposed(end: number, start: number): boolean {
    return start <= end + APPOSITION && this.#text[end] === ',';
  }

  /** The very last date, if it is of this sentence or the one before and stands there in full. */
  #stated(last: Remembered | undefined, unit: Unit): Mention | null {
    if (last === undefined || !last.isStated || this.#index - last.sentence > 1) return null;
    return unit === 'year' || last.grain === 'day' || last.grain === unit ? last : null;
  }
}

/** A day is counted from a day; a year earlier than a figure's period, not than the day that somebody told it. */
function isFit({ grain, says, edtf }: Remembered, reading: Reading): boolean {
  if (edtf.includes('..')) return false;
  const unit = reading.type === 'anaphor' ? reading.unit : reading.type === 'same' ? 'period' : 'year';
  switch (unit) {
    case 'day':
    case 'week':
    case 'weekend':
      return grain === 'day' || (unit !== 'day' && grain === 'week');
    case 'month':
      return grain === 'day' ? !says : grain === 'month' || grain === 'week';
    case 'quarter':
      return grain === 'month' || grain === 'quarter' || grain === 'interval' || (grain === 'day' && !says);
    case 'period':
      return grain !== 'day' && grain !== 'year' && grain !== 'decade';
    default:
      return grain !== 'day' || !says;
  }
}
