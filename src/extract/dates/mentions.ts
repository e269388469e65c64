import type { DateDraft } from '../draft.ts';
import type { Span } from '../text/span.ts';
import type { Time } from './move.ts';
import type { Reading } from './reading.ts';
import type { Mention } from './resolve.ts';

/** How many of the dates just mentioned are remembered. */
const MEMORY = 12;

interface Remembered extends Mention {
  readonly says: boolean;
}

/** The dates just mentioned, for “a year earlier” and “the same day” to refer to. */
export class Mentions {
  readonly #text: string;
  #earlier: Remembered[] = [];
  #sentence: Remembered[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  /** A new sentence begins. */
  nextSentence(): void {
    this.#earlier = [...this.#earlier, ...this.#sentence].slice(-MEMORY);
    this.#sentence = [];
  }

  add({ start, end }: Span, { edtf, grain }: Time, kind: DateDraft['kind']): void {
    if (this.#sentence.length >= 2 * MEMORY) this.#sentence.shift();
    this.#sentence.push({ start, end, edtf, grain, exact: this.#text.slice(start, end), says: kind === 'statement' });
  }

  /** The date that an expression counts from: before it in its sentence, then behind it there, then before. */
  before(place: Span, reading: Reading): Mention | null {
    const fits = (mention: Remembered) => isFit(mention, reading);
    const ahead = this.#sentence.filter(({ end }) => end <= place.start).sort((a, b) => a.start - b.start);
    const behind = this.#sentence.filter(({ start }) => start >= place.end);
    return ahead.findLast(fits) ?? behind.find(fits) ?? this.#earlier.findLast(fits) ?? null;
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
