import type { Candidate, Part, Reading, Unit } from './reading.ts';
import type { Words } from './tokens.ts';
import { cardinals, fromMention, fromPublication, ordinals, type Word } from './words.ts';

type UnitWord = Extract<Word, { kind: 'unit' }>;

/** After these, “the last year”, “the next month” is a stretch up to now or from now: a duration. */
const stretch = /^(?:in|over|during|for|within|throughout|across|through|every|each|of|than)$/;
/** Words that may stand between a unit and what moves it: “the current fiscal year”. */
const kindOfYear = /^(?:fiscal|financial|calendar|full|whole|entire|academic|school|business|trading|working)$/;
const inAnchored: Readonly<Record<string, number>> = {
  ago: -1,
  earlier: -1,
  before: -1,
  previously: -1,
  previous: -1,
  prior: -1,
  later: 1,
  after: 1,
  afterwards: 1,
  hence: 1,
  on: 1,
};

/**
 * Expressions that a unit of time is the head of: “last week”, “the year before”, “two days later”, “the first three
 * months [of 2022]”, “the third quarter”, “the same period”. The unit is found first, what stands round it is read from there.
 */
export function findAroundUnit(words: Words, at: number, { unit, plural }: UnitWord): Candidate | null {
  // “year-on-year”, “two-day”, “day-to-day”; of hyphenated ones only those below are dates.
  if (words.lower(at + 1) === '-' && words.isJoined(at + 1)) return findHyphenated(words, at, unit, plural);
  if (words.lower(at - 1) === '-' && words.isJoined(at)) return findAfterHyphen(words, at, unit);
  if (plural) return findCounted(words, at, unit);
  if (unit === 'half' || unit === 'quarter') {
    const section = findSection(words, at, unit);
    if (section !== null) return section;
  }
  if (unit === 'period') return findPeriod(words, at);
  if (unit === 'half') return null;
  return (
    findCounted(words, at, unit) ??
    findMoved(words, at, unit) ??
    findOrdinal(words, at, unit) ??
    findBare(words, at, unit)
  );
}

/** “year-ago”, “year-earlier” as in “the year-ago quarter”; “year-end”, “month-end”. */
function findHyphenated(words: Words, at: number, unit: UnitWord['unit'], plural: boolean): Candidate | null {
  if (plural || unit === 'half' || unit === 'period') return null;
  const second = words.lower(at + 2);
  if (second === 'end') {
    const first = words.lower(at - 1) === 'the' ? at - 1 : at;
    return words.candidate(first, at + 3, { type: 'part', part: 'end', of: { type: 'shift', unit, by: 0 } });
  }
  if (second !== 'ago' && second !== 'earlier') return null;
  const head = words.lower(at + 3);
  if (!/^(?:quarter|period|month|week|day)$/.test(head)) return null;
  const first = /^(?:the|a)$/.test(words.lower(at - 1)) ? at - 1 : at;
  return words.candidate(
    first,
    at + 4,
    unit === 'year' ? { type: 'same', by: -1, of: null } : { type: 'anaphor', unit, by: -1, keep: true },
  );
}

/** “third-quarter results”, “first-half profit”, “mid-year”. */
function findAfterHyphen(words: Words, at: number, unit: UnitWord['unit']): Candidate | null {
  const before = words.lower(at - 2);
  if (unit === 'quarter' || unit === 'half') {
    const nth = ordinals.get(before);
    if (nth === undefined || !words.isJoined(at - 1)) return null;
    return words.candidate(
      at - 2,
      at + 1,
      { type: 'section', unit, nth, of: null },
      unit === 'half' ? 'context' : null,
    );
  }
  return null;
}

/** “three weeks ago”, “a year earlier”, “two days later”; “the first three months”. Durations are not dates. */
function findCounted(words: Words, at: number, unit: UnitWord['unit']): Candidate | null {
  if (unit === 'half' || unit === 'period' || unit === 'weekend') return null;
  const before = words.lower(at - 1);
  const count =
    before === 'a' || before === 'an'
      ? 1
      : (cardinals.get(before) ?? (/^[1-9]\d{0,2}$/.test(before) ? Number(before) : null));
  if (count === null) return null;
  const direction = words.lower(at + 1);
  const sign = inAnchored[direction];
  if (sign !== undefined && direction !== 'on' && endsHere(words, at + 2, direction)) {
    // “A decade ago” is a year, as “ten years ago” is.
    const by = sign * (unit === 'decade' ? 10 * count : count);
    const length = unit === 'decade' ? 'year' : unit;
    const isAgo = direction === 'ago' || direction === 'hence';
    const reading: Reading = isAgo
      ? { type: 'shift', unit: length, by }
      : { type: 'anaphor', unit: length, by, keep: true };
    return words.candidate(at - 1, at + 2, reading);
  }
  const nth = ordinals.get(words.lower(at - 2));
  if (nth !== undefined && Math.abs(nth) === 1 && words.lower(at - 3) === 'the')
    return words.candidate(at - 3, at + 1, { type: 'ordinal', nth, count, unit, of: null }, 'of');
  return null;
}

/** “before” and “after” date something only where no clause or noun follows: “the day before the vote” does not. */
function endsHere(words: Words, at: number, direction: string): boolean {
  if (direction !== 'before' && direction !== 'after' && direction !== 'previous' && direction !== 'prior') return true;
  const next = words.token(at);
  if (next === null) return true;
  if (direction === 'previous' || direction === 'prior') return next.lower !== 'to' && next.pos !== 'NOUN';
  return (
    next.pos === 'PUNCT' ||
    next.pos === 'CCONJ' ||
    next.pos === 'ADP' ||
    next.pos === 'AUX' ||
    (next.pos === 'VERB' && !next.lower.endsWith('ing'))
  );
}

/** “last week”, “this year”, “the previous month”, “that day”, “the year before”. */
function findMoved(words: Words, at: number, unit: Unit): Candidate | null {
  const near = kindOfYear.test(words.lower(at - 1)) ? at - 2 : at - 1;
  const word = words.lower(near);
  let first = near;
  if (word === 'the') {
    const direction = words.lower(at + 1);
    const sign = inAnchored[direction];
    if (sign === undefined || direction === 'ago' || direction === 'on' || direction === 'hence') return null;
    if (direction === 'before' && /^(?:last|yesterday)$/.test(words.lower(at + 2)))
      return words.candidate(near, at + 3, { type: 'shift', unit, by: -2 });
    if (direction === 'after' && /^(?:next|tomorrow)$/.test(words.lower(at + 2)))
      return words.candidate(near, at + 3, { type: 'shift', unit, by: 2 });
    if (!endsHere(words, at + 2, direction)) return null;
    return words.candidate(near, at + 2, { type: 'anaphor', unit, by: sign, keep: false });
  }
  const hasThe = words.lower(near - 1) === 'the';
  const hasThis = words.lower(near - 1) === 'this';
  // “this past week”, “this coming Friday”: the second word decides.
  if (hasThis && /^(?:past|coming|last)$/.test(word)) first = near - 1;
  else if (word === 'past') return null;
  if (hasThe) first = near - 1;
  const by = fromPublication.get(word);
  const mentioned = fromMention.get(word);
  if (
    hasThe &&
    (word === 'last' || word === 'next' || word === 'coming') &&
    stretch.test(words.lower(near - 2)) &&
    words.lower(near - 2) !== 'for' &&
    words.lower(near - 2) !== 'of'
  )
    return null;
  if (hasThe && words.lower(at + 1) === 'of' && (word === 'last' || word === 'next') && !isAmount(words, at + 2))
    return null;
  if (mentioned !== undefined && (word !== 'next' || hasThe) && (word !== 'that' || unit !== 'decade'))
    return hasThe || word === 'that'
      ? words.candidate(first, at + 1, { type: 'anaphor', unit, by: mentioned, keep: false })
      : null;
  if (by === undefined || (unit === 'day' && word !== 'last') || (unit === 'day' && !hasThe)) return null;
  if (unit === 'day') return null;
  return words.candidate(first, at + 1, { type: 'shift', unit, by });
}

/** Whether a sum follows: “profit for the last year of $3bn” is not a year of something. */
function isAmount(words: Words, at: number): boolean {
  const pos = words.token(at)?.pos;
  return pos === 'NUM' || pos === 'SYM' || /^[a-z]{0,2}[$£€¥]/.test(words.lower(at));
}

/** “the third quarter”, “the first half”, “second quarter”. */
function findSection(words: Words, at: number, unit: 'quarter' | 'half'): Candidate | null {
  const fiscal = /^(?:fiscal|financial|calendar)$/.test(words.lower(at - 1)) ? 1 : 0;
  const word = words.lower(at - 1 - fiscal);
  const nth = ordinals.get(word);
  const hasThe = words.lower(at - 2 - fiscal) === 'the';
  const first = at - 1 - fiscal - (hasThe ? 1 : 0);
  if (nth === undefined || (word === 'last' && words.lower(at + 1) !== 'of')) return null;
  if (unit === 'half' && Math.abs(nth) > 2) return null;
  return words.candidate(first, at + 1, { type: 'section', unit, nth, of: null }, 'context');
}

/** “the same period”, which takes its year from what follows. */
function findPeriod(words: Words, at: number): Candidate | null {
  const word = words.lower(at - 1);
  if (word !== 'same' && word !== 'corresponding' && word !== 'comparable' && word !== 'year-earlier') return null;
  const first = words.lower(at - 2) === 'the' ? at - 2 : at - 1;
  return words.candidate(first, at + 1, { type: 'same', by: 0, of: null }, 'of');
}

/** “the first month [of 2023]”, “the last week [of March]”, “the second day [of the month]”. */
function findOrdinal(words: Words, at: number, unit: Unit): Candidate | null {
  const nth = ordinals.get(words.lower(at - 1));
  if (nth === undefined || unit === 'decade') return null;
  const first = words.lower(at - 2) === 'the' ? at - 2 : at - 1;
  return words.candidate(first, at + 1, { type: 'ordinal', nth, count: 1, unit, of: null }, 'of');
}

const dayEnding =
  /^(?:end|ended|ending|ends|finish|finished|finishing|finishes|close|closed|closing|closes|start|started|starting|begin|began|opened)$/;

/** “the year” as in “the end of the year”, “earlier in the year”; “the weekend”; “ended the day”. */
function findBare(words: Words, at: number, unit: Unit): Candidate | null {
  if (words.lower(at - 1) !== 'the') return null;
  const before = words.lower(at - 2);
  const within: Reading = { type: 'anaphor', unit, by: 0, keep: false };
  if (unit === 'weekend') return words.candidate(at - 1, at + 1, { type: 'shift', unit, by: 0 });
  if (unit === 'day') {
    const closes =
      dayEnding.test(before) ||
      before === 'for' ||
      (before === 'in' && /^(?:later|earlier)$/.test(words.lower(at - 3))) ||
      (before === 'on' && words.lower(at + 1) !== 'of');
    return closes && /^(?:|[.,;:)]|at|on|and|up|down|with|in|as|by|higher|lower|to|but)$/.test(words.lower(at + 1))
      ? words.candidate(at - 1, at + 1, within)
      : null;
  }
  return words.candidate(at - 1, at + 1, { type: 'shift', unit, by: 0 }, 'part');
}

/** The part that a word before a date names, or null. */
export function partOf(word: string): Part | null {
  switch (word) {
    case 'early':
    case 'start':
    case 'beginning':
    case 'onset':
    case 'outset':
      return 'early';
    case 'mid':
    case 'middle':
      return 'mid';
    case 'late':
      return 'late';
    case 'end':
    case 'close':
      return 'end';
    default:
      return null;
  }
}
