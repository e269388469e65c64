import type { DateClaim } from '../../schema/claim.ts';
import { lengthOf } from '../../schema/edtf.ts';
import { gather } from '../gather.ts';
import type { Placed } from '../linkable.ts';
import { type Match, type Matching, matchesOf } from '../matching.ts';
import { areApart, canBeSameTime, daysBetween, finer } from '../periods.ts';
import { type Content, contentOf } from '../words/content-words.ts';
import { KEYS_IN_COMMON, wordKeys } from '../words/keys.ts';
import type { Likeness } from '../words/likeness.ts';

/** What tells that two dates are of one event. `strength` is 0 to 1. */
interface EventInCommon {
  readonly strength: number;
  /** Whether they can be the same time; else the event is dated twice. */
  readonly datesAgree: boolean;
}

/** Two dates of one event, by index. */
export type SameEvent = Match<EventInCommon>;

interface ReadDate extends Placed<DateClaim> {
  readonly content: Content;
}

/** One event, or statement, with one date: words in common, and how much of the shorter clause. */
const dated = { shared: 3, ofShorter: 0.7 } as const;
/** Two dates, or a year that many events share, tell little: the clauses must be nearly the same words. */
const alike = { shared: 4, ofShorter: 0.8, ofLonger: 0.5 } as const;
/** What comes back after a longer time is another event of the kind. */
const MOST_DAYS = 31;
/** What falls within one season or year need not be one event. */
const COARSEST = 31 * 86_400_000;

const calendar =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/giu;

/** Dates are of one event that is told in the same words. Stretches that a figure holds for are no events. */
export const dateMatching: Matching<Placed<DateClaim>, ReadDate, EventInCommon> = {
  read: (placed) => ({ ...placed, content: contentOf(clauseOf(placed.claim)) }),
  wordsOf: ({ content }) => content.set,
  least: KEYS_IN_COMMON,
  keysOf: ({ content }, weights) => wordKeys(content, weights),
  compare: (one, other, weights) => {
    const like = weights.likeness(one.content, other.content);
    const strength = (like.ofShorter + like.ofLonger) / 2;
    if (areOneTime(one.claim, other.claim)) {
      const isFine = lengthOf(one.claim.edtf) <= COARSEST && lengthOf(other.claim.edtf) <= COARSEST;
      const isEnough = isFine ? like.shared >= dated.shared && like.ofShorter >= dated.ofShorter : areAlike(like);
      return isEnough ? [{ strength, datesAgree: true }] : [];
    }
    return isDatedTwice(one, other, like) ? [{ strength, datesAgree: false }] : [];
  },
};

/** Pairs of dates that are of one event. */
export function sameEvents(dates: readonly Placed<DateClaim>[]): SameEvent[] {
  return matchesOf(dateMatching, dates);
}

/** Groups of dates of one event at one time, as indices. */
export function gatherDates(dates: readonly Placed<DateClaim>[], pairs: readonly SameEvent[]): number[][] {
  return gather(
    dates.map(({ claim }) => ({ time: claim.edtf })),
    pairs.filter(({ datesAgree }) => datesAgree),
    (one, other) => (canBeSameTime(one.time, other.time) ? { time: finer(one.time, other.time) } : null),
  );
}

/** What a date dates, without the words of the date; nothing for a mere stretch of time. */
function clauseOf({ kind, event, exact }: DateClaim): string {
  return kind === 'period' || event === null ? '' : event.replace(exact, ' ').replace(calendar, ' ');
}

function areOneTime(a: DateClaim, b: DateClaim): boolean {
  if (a.edtf === null || b.edtf === null || !canBeSameTime(a.edtf, b.edtf)) return false;
  return a.edtf === b.edtf || [a.edtf, b.edtf].every((edtf) => lengthOf(edtf) <= COARSEST);
}

/** A statement has no clause of its own to be known by: who “said on Monday” may say more on Tuesday. */
function isDatedTwice(one: Placed<DateClaim>, other: Placed<DateClaim>, like: Likeness): boolean {
  const [a, b] = [one.claim, other.claim];
  if (a.kind === 'statement' || b.kind === 'statement' || !areApart(a.edtf, b.edtf)) return false;
  if (one.article.slug === other.article.slug && a.sentence.start === b.sentence.start) return false;
  return (daysBetween(a.edtf, b.edtf) ?? Infinity) <= MOST_DAYS && areAlike(like);
}

function areAlike({ shared, ofShorter, ofLonger }: Likeness): boolean {
  return shared >= alike.shared && ofShorter >= alike.ofShorter && ofLonger >= alike.ofLonger;
}
