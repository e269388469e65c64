import { type Day, dayNumber, daysInMonth } from './calendar.ts';
import type { Which } from './reading.ts';
import type { Tense } from './tense.ts';

/** First and last day of a yearly stretch in one year, as day numbers: of March, of 20 September, of the third quarter. */
type Stretch = (year: number) => readonly [number, number];

/**
 * The year that was left out: the nearest that the tense allows. What a past verb dates has begun by the day of
 * publication, what lies ahead has not ended; with no verb to go by the nearest counts, and the one behind of two.
 */
export function chooseYear(published: Day, tense: Tense | Which, stretch: Stretch): number {
  const now = dayNumber(published);
  const { year } = published;
  switch (tense) {
    case 'past':
      return stretch(year)[0] <= now ? year : year - 1;
    case 'future':
      return stretch(year)[1] >= now ? year : year + 1;
    case 'last': // “last May” is over, “next May” has not begun
      return stretch(year)[1] < now ? year : year - 1;
    case 'next':
      return stretch(year)[0] > now ? year : year + 1;
    case 'this':
      return year;
    default:
      return nearestYear(year, now, stretch);
  }
}

function nearestYear(year: number, now: number, stretch: Stretch): number {
  const distance = (candidate: number) => {
    const [from, to] = stretch(candidate);
    if (from <= now && now <= to) return 0;
    return now > to ? now - to : from - now + 0.5;
  };
  return [year - 1, year + 1].reduce((best, other) => (distance(other) < distance(best) ? other : best), year);
}

/** Nobody writes “Oct. 1” of a day further off than this without its year. */
const FARTHEST_DAY = 270;

/** What is told of in the present tense lies no further back. */
const RECENT = 60;

/** As `chooseYear`; a day without its year is never far off, whatever the verb. */
export function chooseYearOfDay(published: Day, tense: Tense | Which, month: number, day: number): number {
  const stretch = monthStretch(month, day);
  const year = chooseYear(published, tense, stretch);
  const now = dayNumber(published);
  if (Math.abs(stretch(year)[0] - now) > FARTHEST_DAY) return nearestYear(published.year, now, stretch);
  // “She takes office on January 20”: what the present tense tells of is not long past.
  const isLongPast = tense === 'present' && now - stretch(year)[0] > RECENT;
  return isLongPast && stretch(year + 1)[0] - now <= FARTHEST_DAY ? year + 1 : year;
}

/** A month, or a day in it, as a stretch. */
export function monthStretch(month: number, day: number | null): Stretch {
  return (year) => {
    const first = dayNumber({ year, month, day: day ?? 1 });
    return [first, day === null ? first + daysInMonth(year, month) - 1 : first];
  };
}

/** Months `from` to `to` as a stretch. */
export function monthsStretch(from: number, to: number): Stretch {
  return (year) => [
    dayNumber({ year, month: from, day: 1 }),
    dayNumber({ year, month: to, day: daysInMonth(year, to) }),
  ];
}
