import { wordList } from '../english/word-list.ts';
import { isIn } from '../text/words.ts';
import { findSection } from './find-sections.ts';
import type { Candidate, Reading, Unit } from './reading.ts';
import type { Words } from './tokens.ts';
import { countOf, fromMention, fromPublication, ordinals, type Word } from './words.ts';

type UnitWord = Extract<Word, { kind: 'unit' }>;

/** After these, “the last year” and “the next month” are stretches up to now or from now: durations. */
const stretch = wordList('in over during within throughout across through every each than');
/** Between a unit and what moves it: “the current fiscal year”. */
const kindsOfUnit = wordList('fiscal financial calendar full whole entire academic school business trading working');
/** Years that begin in autumn. */
const termWords = wordList('academic school');
/** Behind a unit, which way it lies: “two days later”. */
const directions: ReadonlyMap<string, number> = new Map([
  ['ago', -1],
  ['earlier', -1],
  ['before', -1],
  ['previously', -1],
  ['previous', -1],
  ['prior', -1],
  ['later', 1],
  ['after', 1],
  ['afterwards', 1],
  ['hence', 1],
]);
/** “ended the day at 900”: the day that is spoken of. */
const dayEnding = wordList('end ended ending ends finish finished finishing close closed closing started opened');
const weekOpening = wordList('begin begins began beginning start starts started starting open opens opened opening');
const afterChange = wordList('up down higher lower % percent points unchanged flat');
const afterDay = wordList('. , ; : ) at on and up down with in as by higher lower to but', ['']);

/**
 * Expressions that a unit of time is the head of: “last week”, “the year before”, “two days later”, “the first three
 * months [of 2022]”, “the same period”. The unit is found first, what stands round it is read from there.
 */
export function findAroundUnit(words: Words, at: number, { unit, plural }: UnitWord): Candidate | null {
  // “year-on-year”, “two-day”, “day-to-day”: few hyphenated ones are dates.
  if (words.lower(at + 1) === '-' && words.isJoined(at + 1)) return plural ? null : findHyphenated(words, at, unit);
  if (words.lower(at - 1) === '-' && words.isJoined(at)) return findSection(words, at, unit);
  if (words.lower(at) === 'fortnight') return findCounted(words, at, 'week');
  if (unit === 'period') return findPeriod(words, at);
  if (unit === 'half') return plural ? null : findSection(words, at, unit);
  if (plural) return findCounted(words, at, unit);
  if (unit === 'year' && isSoFar(words, at)) return yearSoFar(words, at);
  return (
    findSection(words, at, unit) ??
    findCounted(words, at, unit) ??
    findMoved(words, at, unit) ??
    findPreceding(words, at, unit) ??
    findOrdinal(words, at, unit) ??
    findBare(words, at, unit)
  );
}

/** “year to date”, “the year thus far” */
function isSoFar(words: Words, at: number): boolean {
  const [next, then] = [words.lower(at + 1), words.lower(at + 2)];
  return (
    (next === 'to' && then === 'date') ||
    (/^(?:so|thus)$/.test(next) && then === 'far' && words.lower(at - 1) === 'the')
  );
}

function yearSoFar(words: Words, at: number): Candidate {
  const first = words.lower(at - 1) === 'the' ? at - 1 : at;
  return words.candidate(first, at + 3, { type: 'soFar' });
}

/** “the year-ago quarter”, “a year-earlier period”; “year-end”, “month-end”. */
function findHyphenated(words: Words, at: number, unit: UnitWord['unit']): Candidate | null {
  if (unit === 'half' || unit === 'period') return null;
  const second = words.lower(at + 2);
  if (second === 'end') {
    const first = words.lower(at - 1) === 'the' ? at - 1 : at;
    return words.candidate(first, at + 3, { type: 'part', part: 'end', of: { type: 'shift', unit, by: 0 } });
  }
  if (second !== 'ago' && second !== 'earlier') return null;
  if (!/^(?:quarter|period|month|week|day)$/.test(words.lower(at + 3))) return null;
  const first = words.lower(at - 1) === 'the' || words.lower(at - 1) === 'a' ? at - 1 : at;
  const isYear = unit === 'year';
  return words.candidate(
    first,
    at + 4,
    isYear ? { type: 'same', by: -1, of: null } : { type: 'anaphor', unit, by: -1, keep: true },
  );
}

/** “three weeks ago”, “a year earlier”, “two days later”; “the first three months”. Durations are not dates. */
function findCounted(words: Words, at: number, unit: Unit): Candidate | null {
  const before = words.lower(at - 1);
  const written = before === 'a' || before === 'an' ? 1 : countOf(before);
  const count = written !== null && words.lower(at) === 'fortnight' ? 2 * written : written;
  if (count === null || unit === 'weekend') return null;
  const stretched = findStretch(words, at - 2, at + 1, unit, count);
  if (stretched !== null) return stretched;
  // “in two years' time”
  if (words.lower(at - 2) === 'in' && /^['’]s?$/.test(words.lower(at + 1)) && words.lower(at + 2) === 'time')
    return words.candidate(at - 2, at + 3, { type: 'shift', unit, by: count });
  const direction = words.lower(at + 1);
  // “silent for a day earlier this month”: how long, and when
  if (/^(?:earlier|later)$/.test(direction) && /^(?:this|last|next)$/.test(words.lower(at + 2))) return null;
  const sign = directions.get(direction);
  if (sign !== undefined && endsHere(words, at + 2, direction)) {
    // “A decade ago” is a year, as “ten years ago” is.
    const by = sign * (unit === 'decade' ? 10 * count : count);
    const length = unit === 'decade' ? 'year' : unit;
    const isFromNow = direction === 'ago' || direction === 'hence';
    const reading: Reading = isFromNow
      ? { type: 'shift', unit: length, by }
      : { type: 'anaphor', unit: length, by, keep: true };
    return words.candidate(at - 1, at + 2, reading);
  }
  const nth = ordinals.get(words.lower(at - 2));
  if ((nth !== 1 && nth !== -1) || words.lower(at - 3) !== 'the') return null;
  return words.candidate(at - 3, at + 1, { type: 'ordinal', nth, count, unit, of: null }, 'of');
}

/** Which way a stretch lies. */
const sides: ReadonlyMap<string, 'past' | 'coming'> = new Map([
  ['past', 'past'],
  ['last', 'past'],
  ['next', 'coming'],
  ['coming', 'coming'],
]);

/** “in the past week”, “over the next two years”, “each of the past three months”: not “the last week of May”. */
function findStretch(words: Words, at: number, last: number, unit: Unit, count: number): Candidate | null {
  const side = sides.get(words.lower(at));
  const before = words.lower(at - 2);
  if (side === undefined || unit === 'day' || words.lower(at - 1) !== 'the') return null;
  const isEach = before === 'of' && /^(?:each|every|all|most|much)$/.test(words.lower(at - 3));
  // “profit for the last year” is last year's
  const isFor = before === 'for' && (count > 1 || words.lower(at) !== 'last');
  if (!(stretch.has(before) || isFor || isEach) || before === 'every' || before === 'than') return null;
  // “in the next year or so” is too vague
  if (words.lower(last) === 'or' || (words.lower(last) === 'of' && !isAmount(words, last + 1))) return null;
  return words.candidate(at - 1, last, { type: 'stretch', unit, count, side }, 'context');
}

/** “Before” and “after” date something only where nothing is named: “the day before the vote” does not. */
function endsHere(words: Words, at: number, direction: string): boolean {
  const next = words.word(at);
  switch (direction) {
    case 'before':
    case 'after': {
      if (next === null) return true;
      if (next.lower === 'that') return words.word(at + 1)?.pos === 'PUNCT';
      const isVerb = next.pos === 'VERB' && !next.lower.endsWith('ing');
      return isVerb || next.pos === 'PUNCT' || next.pos === 'CCONJ' || next.pos === 'ADP' || next.pos === 'AUX';
    }
    case 'previous':
    case 'prior':
      return next?.lower !== 'to' && next?.pos !== 'NOUN';
    default:
      return true;
  }
}

/** “last week”, “this fiscal year”, “the previous month”, “that day”, “the next day”. */
function findMoved(words: Words, at: number, unit: Unit): Candidate | null {
  const near = words.isIn(at - 1, kindsOfUnit) ? at - 2 : at - 1;
  const word = words.lower(near);
  const article = words.lower(near - 1);
  // “this past week”, “this coming weekend”: the second word decides.
  if (article === 'this' && (word === 'past' || word === 'coming'))
    return words.candidate(near - 1, at + 1, { type: 'shift', unit, by: word === 'past' ? -1 : 1 });
  const stretched =
    unit === 'weekend' || words.isIn(at - 1, termWords) ? null : findStretch(words, near, at + 1, unit, 1);
  if (stretched !== null) return stretched;
  if (word === 'past') return null;
  const hasThe = article === 'the';
  const first = hasThe ? near - 1 : near;
  const term = words.isIn(at - 1, termWords) && unit === 'year' ? fromPublication.get(word) : undefined;
  if (term !== undefined) return words.candidate(first, at + 1, { type: 'term', by: term });
  if (hasThe && (word === 'last' || word === 'next' || word === 'coming')) {
    if (stretch.has(words.lower(near - 2))) return null;
    // “the last year of the war” is counted in the war; “a catch for the last year of 40 tonnes” is not.
    if (words.lower(at + 1) === 'of' && !isAmount(words, at + 2)) return null;
  }
  const mentioned = fromMention.get(word);
  if (mentioned !== undefined && (word === 'that' || hasThe))
    return words.candidate(first, at + 1, { type: 'anaphor', unit, by: mentioned, keep: false });
  const by = fromPublication.get(word);
  return by === undefined || unit === 'day' ? null : words.candidate(first, at + 1, { type: 'shift', unit, by });
}

/** “the year before”, “the day after”, “the year before last”. */
function findPreceding(words: Words, at: number, unit: Unit): Candidate | null {
  if (words.lower(at - 1) !== 'the') return null;
  const direction = words.lower(at + 1);
  const sign = directions.get(direction);
  if (sign === undefined || direction === 'ago' || direction === 'hence') return null;
  const next = words.lower(at + 2);
  if ((direction === 'before' && next === 'last') || (direction === 'after' && next === 'next'))
    return words.candidate(at - 1, at + 3, { type: 'shift', unit, by: 2 * sign });
  if (!endsHere(words, at + 2, direction)) return null;
  return words.candidate(at - 1, at + 2, { type: 'anaphor', unit, by: sign, keep: false });
}

/** Whether a sum follows, and no year: “the last three months of 2020”. */
function isAmount(words: Words, at: number): boolean {
  if (/^(?:19|20)\d\d$/.test(words.lower(at))) return false;
  const pos = words.word(at)?.pos;
  return pos === 'NUM' || pos === 'SYM' || /^[a-z]{0,2}[$£€¥]/.test(words.lower(at));
}

/** “the same period”, which takes its year from what follows. */
function findPeriod(words: Words, at: number): Candidate | null {
  const word = words.lower(at - 1);
  if (word !== 'same' && word !== 'corresponding' && word !== 'comparable') return null;
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

/** “For the day, the index …”, “up 2% for the day”; not “stayed for the day”. */
function isForDay(words: Words, at: number): boolean {
  const token = words.word(at);
  return token === null || token.pos === 'PUNCT' || token.pos === 'NUM' || isIn(token, afterChange);
}

/** “the weekend”; “ended the day”; “the year” as in “the end of the year”, “earlier in the year”. */
function findBare(words: Words, at: number, unit: Unit): Candidate | null {
  if (words.lower(at - 1) !== 'the') return null;
  if (unit !== 'day') {
    // “added 2% to begin the week”: its Monday; “ended the week higher”: its Friday
    const edge = unit === 'week' ? words.lower(at - 2) : '';
    if ((weekOpening.has(edge) || dayEnding.has(edge)) && words.lower(at + 1) !== 'of')
      return words.candidate(at - 1, at + 1, {
        type: 'weekday',
        weekday: weekOpening.has(edge) ? 1 : 5,
        which: null,
        week: null,
      });
    if (unit === 'weekend') return words.candidate(at - 1, at + 1, { type: 'shift', unit, by: 0 });
    return words.candidate(at - 1, at + 1, { type: 'bare', unit }, 'part');
  }
  const before = words.lower(at - 2);
  // “up 3% on the day”: the day of the report
  if (before === 'on' && /^(?:%|percent|cent|points?|\d.*)$/.test(words.lower(at - 3)))
    return words.candidate(at - 1, at + 1, { type: 'shift', unit: 'day', by: 0 });
  const isLater = before === 'in' && /^(?:later|earlier)$/.test(words.lower(at - 3));
  const isThatDay =
    dayEnding.has(before) || before === 'on' || isLater || (before === 'for' && isForDay(words, at - 3));
  if (!isThatDay || !words.isIn(at + 1, afterDay)) return null;
  return words.candidate(at - 1, at + 1, { type: 'anaphor', unit, by: 0, keep: false });
}
