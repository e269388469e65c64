import { firstDay, lastDay } from '../../schema/edtf.ts';
import type { DateDraft } from '../draft.ts';
import { type Day, dayNumber, dayOfNumber, isoOfDay, isoOfMonth, isoOfYear } from './calendar.ts';
import { chooseWeekday, chooseWeekend } from './choose-weekday.ts';
import { chooseYear, chooseYearOfDay, monthStretch, monthsStretch } from './choose-year.ts';
import { moveBy, shiftDay, weekdayWithin, within } from './move.ts';
import type { Reading, Unit } from './reading.ts';
import type { Tense } from './tense.ts';
import {
  aboutTime,
  dayTime,
  decadeTime,
  interval,
  inUnit,
  monthsTime,
  openTime,
  partTime,
  type Time,
  yearOf,
  yearTime,
} from './times.ts';

/** A date of the text that others can refer to. */
export interface Mention extends Time {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
}

/** What a reading is worked out from. */
interface Context {
  readonly published: Day | null;
  readonly tense: Tense;
  /** The date just mentioned that is fit to count from. */
  readonly mention: (reading: Reading) => Mention | null;
  /** The year of the narrative that a day without one is told in, if that is an older one; from the date stated before. */
  readonly narrative: () => Mention | null;
  /** The last month of the business year, 1 to 12, where the text tells it. */
  readonly yearEnd: () => number | null;
  /** The date right behind that says the same. */
  readonly apposed: (unit: Unit) => Mention | null;
}

interface Resolved extends Time {
  readonly basis: DateDraft['basis'];
  readonly anchor: DateDraft['anchor'];
}

/** Works out what a reading means; null where what it needs is not known. */
export function resolve(reading: Reading, context: Context): Resolved | null {
  const resolution = new Resolution(context);
  const time = resolution.timeOf(reading);
  return time === null ? null : { ...time, basis: resolution.basis, anchor: resolution.anchor };
}

type Of<Type extends Reading['type']> = Extract<Reading, { type: Type }>;

/** One expression being worked out; it remembers what it had to look at, which is its basis. */
class Resolution {
  readonly #context: Context;
  basis: DateDraft['basis'] = 'stated';
  anchor: DateDraft['anchor'] = null;

  constructor(context: Context) {
    this.#context = context;
  }

  timeOf(reading: Reading): Time | null {
    switch (reading.type) {
      case 'calendar':
        return this.#calendar(reading);
      case 'weekday':
        return this.#weekday(reading);
      case 'years':
        return { edtf: `${isoOfYear(reading.from)}/${isoOfYear(reading.to)}`, grain: 'interval' };
      case 'decade':
        return decadeTime(reading.year);
      case 'section':
        return this.#section(reading);
      case 'season':
        return this.#season(reading);
      case 'shift': {
        const today = this.#published();
        if (today === null) return null;
        if (reading.unit === 'weekend') return inUnit(chooseWeekend(today, reading.by, this.#context.tense), 'weekend');
        return moveBy(dayTime(today), reading.unit, reading.by, false);
      }
      case 'bare':
        return this.#bare(reading);
      case 'anaphor': {
        const same = reading.by === 0 ? null : this.#context.apposed(reading.unit);
        if (same !== null) return this.#countFrom(same);
        const from = this.#mentioned(reading);
        return from === null ? null : moveBy(from, reading.unit, reading.by, reading.keep);
      }
      case 'same':
        return this.#same(reading);
      case 'ordinal': {
        const whole = reading.of === null ? this.#yearOfMonths(1, reading.count) : this.timeOf(reading.of);
        return whole === null ? null : within(whole, reading.unit, reading.nth, reading.count);
      }
      case 'nthWeekday': {
        const whole = reading.of === null ? null : this.timeOf(reading.of);
        return whole === null ? null : weekdayWithin(whole, reading.weekday, reading.nth);
      }
      case 'weekOf': {
        const day = firstDay(this.timeOf(reading.of)?.edtf ?? '');
        return day === null ? null : inUnit(day, 'week');
      }
      case 'months':
        return this.#months(reading);
      case 'part': {
        const whole = this.timeOf(reading.of);
        return whole === null ? null : partTime(whole, reading.part);
      }
      case 'about': {
        const of = this.timeOf(reading.of);
        return of === null || of.edtf.endsWith('~') ? of : aboutTime(of);
      }
      case 'stretch': {
        const today = this.#published();
        return today === null ? null : stretchTime(today, reading);
      }
      case 'term': {
        const today = this.#published();
        return today === null ? null : termTime(today, reading.by);
      }
      case 'soFar': {
        const today = this.#published();
        const year = today === null ? null : yearOf(dayTime(today));
        return today === null || year === null
          ? null
          : interval(dayTime(dayNumber({ year, month: 1, day: 1 })), dayTime(today));
      }
      case 'unclear':
        return null;
      case 'range':
        return this.#range(reading);
      case 'open': {
        const of = this.timeOf(reading.of);
        return of === null ? null : openTime(of, reading.side);
      }
    }
  }

  /** The day of publication, which then is what the date is relative to, unless it is anchored in the text besides. */
  #published(): number | null {
    const { published } = this.#context;
    if (published === null) return null;
    const today = dayNumber(published);
    if (this.basis !== 'anchored') {
      this.basis = 'relative';
      this.anchor = { edtf: isoOfDay(today), exact: null, start: null, end: null };
    }
    return today;
  }

  /** The date just mentioned; with none, “the next day” is the one after publication, “the same period” nothing. */
  #mentioned(reading: Reading): Time | null {
    const mention = this.#context.mention(reading);
    if (mention === null) {
      // “three weeks earlier”, than something that has no date
      const isKept = reading.type === 'anaphor' && reading.keep && reading.by < 0;
      const today = reading.type === 'same' || isKept ? null : this.#published();
      return today === null ? null : dayTime(today);
    }
    return this.#countFrom(mention);
  }

  #countFrom(mention: Mention): Time {
    const { edtf, exact, start, end } = mention;
    this.basis = 'anchored';
    this.anchor = { edtf, exact, start, end };
    return mention;
  }

  /** A stated date of this sentence or the last that lies in another year: “began in 2014 … by the end of the year”. */
  #bare(reading: Of<'bare'>): Time | null {
    const { published } = this.#context;
    const mention = this.#context.mention(reading);
    const there = mention === null ? null : firstDay(mention.edtf);
    const here = published === null ? null : inUnit(dayNumber(published), reading.unit);
    const named = there === null ? null : inUnit(there, reading.unit);
    // What lies ahead is this year's: “Output fell in 2014. By the end of the year it will grow.”
    const isOver = here !== null && this.#context.tense === 'future';
    if (named !== null && named.edtf !== here?.edtf && !isOver) {
      this.#mentioned(reading);
      return named;
    }
    return this.#published() === null ? null : here;
  }

  #calendar({ year: written, month, day, lastDay: last, which, of }: Of<'calendar'>): Time | null {
    if (month === null) return written === null ? null : yearTime(written);
    let year = written;
    if (year === null && of !== null) {
      const whole = this.timeOf(of);
      year = whole === null ? null : yearOf(whole);
    } else if (year === null) {
      const { published, tense } = this.#context;
      const told = which === null && tense !== 'future' ? this.#context.narrative() : null;
      if (told !== null) return this.#inNarrative(told, month, day, last);
      if (published === null || this.#published() === null) return null;
      const when = which ?? tense;
      year =
        day === null
          ? chooseYear(published, when, monthStretch(month, null))
          : chooseYearOfDay(published, when, month, day);
    }
    if (year === null) return null;
    if (day === null) return { edtf: isoOfMonth(year, month), grain: 'month' };
    const iso = (number: number) => `${isoOfMonth(year, month)}-${String(number).padStart(2, '0')}`;
    if (last === null || last === day) return { edtf: iso(day), grain: 'day' };
    return { edtf: `${iso(day)}/${iso(last)}`, grain: 'interval' };
  }

  /** “… on December 16, 2010. On December 27 she came back”: the year of the story, or the one after. */
  #inNarrative(told: Mention, month: number, day: number | null, last: number | null): Time | null {
    const from = this.#countFrom(told);
    const year = yearOf(from);
    if (year === null) return null;
    const isBefore = monthStretch(month, day)(year)[1] < (firstDay(from.edtf) ?? 0);
    return this.#calendar({
      type: 'calendar',
      year: isBefore ? year + 1 : year,
      month,
      day,
      lastDay: last,
      which: null,
      of: null,
    });
  }

  #weekday({ weekday, which, week }: Of<'weekday'>): Time | null {
    if (week !== null) {
      const monday = firstDay(this.timeOf(week)?.edtf ?? '');
      return monday === null ? null : dayTime(monday + weekday - 1);
    }
    if (which === 'previous' || which === 'following') {
      const from = firstDay(this.#mentioned({ type: 'anaphor', unit: 'day', by: 0, keep: false })?.edtf ?? '');
      if (from === null) return null;
      const isBefore = which === 'previous';
      return dayTime(chooseWeekday(isBefore ? from - 1 : from + 1, weekday, null, isBefore ? 'past' : 'future'));
    }
    const today = this.#published();
    if (today === null) return null;
    if (which === 'week on') return dayTime(chooseWeekday(today, weekday, null, 'future') + 7);
    return dayTime(chooseWeekday(today, weekday, which, this.#context.tense));
  }

  #section({ unit, nth: written, isFiscal, of }: Of<'section'>): Time | null {
    const length = unit === 'quarter' ? 3 : 6;
    const sections = 12 / length;
    const nth = written > 0 ? written : sections + 1 + written;
    if (nth > sections || nth < 1) return null;
    if (isFiscal && of === null) return this.#fiscalSection(length, nth);
    const from = (nth - 1) * length + 1;
    const whole = of === null ? this.#yearOfMonths(from, from + length - 1) : this.timeOf(of);
    if (whole?.grain === 'month') return unit === 'half' ? halfOfMonth(whole, nth) : null;
    const year = whole === null ? null : yearOf(whole);
    if (isFiscal) return year === null ? null : this.#fiscalSectionOf(year, length, nth);
    return year === null ? null : monthsTime(year, from, length, unit === 'quarter' ? 'quarter' : 'interval');
  }

  /** The last such part of a business year that was over, or the next where it lies ahead; null where no month tells the year's end. */
  #fiscalSection(length: number, nth: number): Time | null {
    const end = this.#context.yearEnd();
    const today = end === null ? null : this.#published();
    if (end === null || today === null) return null;
    const { year } = dayOfNumber(today);
    // No quarter of the calendar: what is counted from it keeps its months.
    const inYear = (of: number) => monthsTime(of - 1, end + 1 + (nth - 1) * length, length, 'interval');
    const times = [year - 1, year, year + 1].map(inYear);
    const isOver = ({ edtf }: Time) => (lastDay(edtf) ?? today) < today;
    return (this.#context.tense === 'future' ? times.find((time) => !isOver(time)) : times.findLast(isOver)) ?? null;
  }

  /** “the second quarter of fiscal 2021”: of the business year that ends in 2021; null where no month tells its end. */
  #fiscalSectionOf(year: number, length: number, nth: number): Time | null {
    const end = this.#context.yearEnd();
    return end === null ? null : monthsTime(year - 1, end + 1 + (nth - 1) * length, length, 'interval');
  }

  /** Whole months up to the one that is named, or that a day near its end lies in. */
  #months({ count, of }: Of<'months'>): Time | null {
    const time = this.timeOf(of);
    const last = time === null ? null : lastDay(time.edtf);
    if (last === null) return null;
    const { year, month } = dayOfNumber(last);
    return monthsTime(year, month - count + 1, count, 'interval');
  }

  /** The year at hand that months lie in, as the tense has it. */
  #yearOfMonths(from: number, to: number): Time | null {
    const { published, tense } = this.#context;
    if (published === null || this.#published() === null) return null;
    return yearTime(chooseYear(published, tense, monthsStretch(from, to)));
  }

  #season({ season, by, of }: Of<'season'>): Time | null {
    const inYear = (year: number): Time => ({ edtf: `${isoOfYear(year)}-${season}`, grain: 'season' });
    if (of !== null) {
      const year = yearOf(this.timeOf(of) ?? { edtf: '', grain: 'year' });
      return year === null ? null : inYear(year);
    }
    const { published, tense } = this.#context;
    const today = this.#published();
    if (published === null || today === null) return null;
    // Winter counts from its December, so that in February it is still last year's.
    const from = (season - 20) * 3;
    const stretch = monthsStretch(from, Math.min(from + 2, 12));
    const begun = chooseYear(published, 'past', stretch);
    const isOver = (lastDay(inYear(begun).edtf) ?? 0) < today;
    if (by === -1) return inYear(isOver ? begun : begun - 1);
    if (by === 1) return inYear(begun + 1);
    return inYear(isOver ? chooseYear(published, tense, stretch) : begun);
  }

  #same(reading: Of<'same'>): Time | null {
    const { by, of } = reading;
    const from = this.#mentioned(reading);
    if (from === null) return null;
    if (of === null) return by === 0 ? from : moveBy(from, 'year', by, true);
    // “the same period a year earlier”: a year from that period, not from today.
    if (of.type === 'anaphor' && of.unit === 'year') return moveBy(from, 'year', of.by, true);
    if (of.type === 'anaphor') return this.timeOf(of);
    const target = this.timeOf(of);
    const years = target === null ? null : (yearOf(target) ?? 0) - (yearOf(from) ?? 0);
    if (years === null) return null;
    // “The fourth quarter of 2022, from the same period last year”: not that quarter itself.
    const isBefore = of.type === 'shift' && of.by < 0;
    return moveBy(from, 'year', isBefore && years >= 0 ? -1 : years, true);
  }

  #range({ from, to }: Of<'range'>): Time | null {
    const end = this.timeOf(to);
    const endFirst = end === null ? null : firstDay(end.edtf);
    if (end === null || endFirst === null) return null;
    const start = this.#rangeStart(from, end);
    const startFirst = start === null ? null : firstDay(start.edtf);
    if (start === null || startFirst === null) return null;
    // “from Friday to Monday” begins in the week before.
    if (startFirst > endFirst && from.type === 'weekday') return interval(dayTime(startFirst - 7), end);
    return interval(start, end);
  }

  /** “May to July 2022”: the year stands once, for both; “November to March 2022” began in the year before. */
  #rangeStart(from: Reading, end: Time): Time | null {
    const year = yearOf(end);
    if (from.type !== 'calendar' || from.month === null || from.year !== null || from.of !== null || year === null)
      return this.timeOf(from);
    const start = this.timeOf({ ...from, year });
    const isAfter = start !== null && (firstDay(start.edtf) ?? 0) > (firstDay(end.edtf) ?? 0);
    return isAfter ? this.timeOf({ ...from, year: year - 1 }) : start;
  }
}

/** “the past week” is the seven days up to yesterday; “the next two years” are told by their months. */
function stretchTime(today: number, { unit, count, side }: Of<'stretch'>): Time | null {
  const isPast = side === 'past';
  const far = shiftDay(today, unit, isPast ? -count : count);
  if (unit === 'year' || unit === 'decade') {
    const [from, to] = (isPast ? [far, today] : [today, far]).map((day) => inUnit(day, 'month')) as [Time, Time];
    return interval(from, to);
  }
  return isPast ? interval(dayTime(far), dayTime(today - 1)) : interval(dayTime(today + 1), dayTime(far));
}

/** The month from which on a season or a school year is the new one. */
const TERM_BEGINS = 8;

/** “this season” of November 2021 and of March 2022: 2021/2022. */
function termTime(today: number, by: number): Time {
  const { year, month } = dayOfNumber(today);
  const from = (month >= TERM_BEGINS ? year : year - 1) + by;
  return interval(yearTime(from), yearTime(from + 1));
}

/** “the first half of February”: its first fifteen days, or the rest. */
function halfOfMonth(month: Time, nth: number): Time | null {
  const [first, last] = [firstDay(month.edtf), lastDay(month.edtf)];
  if (first === null || last === null) return null;
  return nth === 1 ? interval(dayTime(first), dayTime(first + 14)) : interval(dayTime(first + 15), dayTime(last));
}
