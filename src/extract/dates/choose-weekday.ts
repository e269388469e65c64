import { weekdayOf } from './calendar.ts';
import type { Which } from './reading.ts';
import type { Tense } from './tense.ts';

/** A day of the weekend that is meant: the one that the tense allows, and with no verb the one just over. */
export function chooseWeekend(published: number, by: number, tense: Tense): number {
  const weekday = weekdayOf(published);
  const coming = published - weekday + 6;
  // “Last weekend” is over.
  if (by < 0) return coming - 7;
  if (by > 0) return weekday <= 5 ? coming : coming + 7;
  const behind = weekday >= 6 ? coming : coming - 7;
  return tense === 'past' || tense === 'unknown' ? behind : coming;
}

/**
 * Which Tuesday: the nearest that the tense allows, the day of publication included. News names the days around it by
 * weekday, mostly the week behind, so without a verb that looks ahead it lies behind.
 */
export function chooseWeekday(published: number, weekday: number, which: Which | null, tense: Tense): number {
  const behind = (weekdayOf(published) - weekday + 7) % 7;
  const ahead = (7 - behind) % 7;
  const monday = published - weekdayOf(published) + 1;
  switch (which) {
    case 'last':
      // On a Friday “last Friday” is a week ago.
      return published - (behind === 0 ? 7 : behind);
    case 'next':
      return monday + 7 + weekday - 1;
    case 'this':
      return tense === 'past' ? published - behind : published + ahead;
    default:
      return tense === 'future' || tense === 'present' ? published + ahead : published - behind;
  }
}
