import { type Candidate, grainOf, type Part, type Reading } from './reading.ts';
import type { Words } from './tokens.ts';
import { countOf, parts, words as vocabulary } from './words.ts';

/**
 * Puts the pieces of a sentence together: “January” + “last year”, “the first week” + “of March”, “Tuesday” + “, March 5”,
 * “late” + “December”, “from May” + “to July”, “since” + “2014”. What needed a partner and found none is left out.
 */
export function compose(words: Words, all: readonly Candidate[]): Candidate[] {
  const found = withoutClocks(words, all);
  // A whole before its parts: “the end of the first week of May” is the end of (the first week of (May)).
  const whole = joinRight(words, found);
  const parted = whole.map((candidate, i) => {
    const part = addPart(words, candidate);
    // In “a year earlier in May” the “earlier” is taken.
    return part.first < (whole[i - 1]?.last ?? 0) ? candidate : part;
  });
  const long = parted.map((candidate, i) => addLength(words, addWeek(words, endedBy(words, candidate, parted[i + 1]))));
  const complete = long.filter(({ needs }) => needs !== 'part' && needs !== 'of');
  // Ranges before open ends, so that the “until” of “from May until July” is taken.
  return joinRanges(words, complete).map((candidate) => addOpenEnd(words, addAbout(words, candidate)));
}

/** “in roughly 2010”, “around May 2012”, “c. 1850”: approximate. “About” a day or a range is a word of its own. */
function addAbout(words: Words, candidate: Candidate): Candidate {
  const { reading, first } = candidate;
  const before = words.lower(first - 1);
  const isMonthOrYear =
    reading.type === 'calendar' && reading.year !== null && reading.day === null && reading.lastDay === null;
  if (!isMonthOrYear || !/^(?:about|around|roughly|approximately|circa|ca\.?|c\.)$/.test(before)) return candidate;
  // “talked about 2010”
  if (before === 'about' && !/^(?:in|from|since|until|by|of)$/.test(words.lower(first - 2))) return candidate;
  const start = words.word(first - 1)?.start ?? candidate.start;
  return { ...candidate, start, first: first - 1, reading: { type: 'about', of: reading } };
}

/**
 * “at 16:08 UTC on Monday”: a time of day beside its day is a part of that; one that stands apart from the one day of its sentence is
 * of that day.
 */
function withoutClocks(words: Words, found: readonly Candidate[]): readonly Candidate[] {
  const isClock = ({ last }: Candidate) => vocabulary.get(words.lower(last - 1))?.kind === 'zone';
  if (!found.some(isClock)) return found;
  const days = found.filter((each) => !isClock(each) && (isDay(each.reading) || grainOf(each.reading) === 'day'));
  const [day] = days;
  return found.flatMap((each) => {
    if (!isClock(each)) return [each];
    if (day === undefined) return [{ ...each, needs: null }];
    // “at 8 p.m. (0100 GMT)” says the same again
    const isOwn = days.length === 1 && words.lower(each.first - 1) !== '(' && !isBesideDay(words, each, day);
    return isOwn ? [{ ...each, reading: day.reading, needs: null }] : [];
  });
}

/** Whether nothing but a comma or “on” parts a time of day from its day. */
function isBesideDay(words: Words, a: Candidate, b: Candidate): boolean {
  const [first, last] = a.first < b.first ? [a.last, b.first] : [b.last, a.first];
  for (let at = first; at < last; at++) if (!/^(?:,|on|at|the|,? ?\()$/.test(words.lower(at))) return false;
  return true;
}

/** Joins each candidate with the one after it that it is a part of, from the right. */
function joinRight(words: Words, found: readonly Candidate[]): Candidate[] {
  const joined: Candidate[] = [];
  for (let i = found.length - 1; i >= 0; i--) {
    const candidate = found[i] as Candidate;
    const next = joined.at(-1);
    const reading = next === undefined ? null : joinReadings(words, candidate, next);
    if (next === undefined || reading === null) {
      joined.push(standsAlone(words, candidate));
      continue;
    }
    joined.pop();
    joined.push({ ...words.candidate(candidate.first, next.last, reading), start: candidate.start, end: next.end });
  }
  return joined.reverse();
}

/** “In the first three months”, with no “of”, is of the year at hand. */
function standsAlone(words: Words, candidate: Candidate): Candidate {
  const { reading, needs } = candidate;
  if (needs !== 'of' || reading.type !== 'ordinal' || reading.unit !== 'month' || reading.count === 1) return candidate;
  // “In the last three months” is a stretch up to now.
  if (reading.nth < 0 && words.lower(candidate.first + 1) === 'last') return candidate;
  if (words.lower(candidate.last) === 'of' || !/^(?:in|during|for|over)$/.test(words.lower(candidate.first - 1)))
    return candidate;
  return { ...candidate, needs: null };
}

function joinReadings(words: Words, a: Candidate, b: Candidate): Reading | null {
  const gap = gapBetween(words, a, b);
  if (gap === null || depthOf(b.reading) > DEEPEST) return null;
  const year = isYear(b.reading);
  // “last year's third quarter”, “the 2023 second quarter”
  const owns = gap === '' || gap === "'s" || gap === '’s';
  if (owns && isYear(a.reading) && b.reading.type === 'section' && b.reading.of === null)
    return { ...b.reading, isFiscal: b.reading.isFiscal || isBusinessYear(words, a), of: a.reading };
  const of = gap === 'of' || gap === 'in' || gap === '';
  switch (a.reading.type) {
    case 'calendar':
      if (a.reading.month === null || a.reading.year !== null || a.reading.of !== null) return null;
      return (gap === '' || gap === 'of' || gap === 'in') && year && b.reading.type !== 'calendar'
        ? { ...a.reading, of: b.reading }
        : null;
    case 'weekday':
      if ((gap === '' || gap === ',') && b.reading.type === 'calendar' && b.reading.day !== null) return b.reading;
      return (gap === '' || gap === 'of') && isWeek(b.reading) ? { ...a.reading, week: b.reading } : null;
    case 'section':
    case 'season':
      if (
        a.reading.type === 'section' &&
        a.reading.unit === 'half' &&
        isMonth(b.reading) &&
        (gap === 'of' || gap === 'in')
      )
        return { ...a.reading, of: b.reading };
      if (a.reading.of !== null || !year || !(of || (gap === ',' && b.reading.type === 'calendar'))) return null;
      return a.reading.type === 'section'
        ? { ...a.reading, isFiscal: a.reading.isFiscal || isBusinessYear(words, b), of: b.reading }
        : { ...a.reading, of: b.reading };
    case 'nthWeekday':
      if (b.reading.type !== 'calendar' || b.reading.month === null || b.reading.day !== null) return null;
      return gap === 'of' || gap === 'in' ? { ...a.reading, of: b.reading } : null;
    case 'ordinal':
      return gap === 'of' || gap === 'in' ? { ...a.reading, of: b.reading } : null;
    case 'same':
      return of && a.reading.of === null ? { ...a.reading, of: b.reading } : null;
    case 'anaphor':
      // “the same month last year”, “the same quarter of 2021”
      return of && a.reading.by === 0 && words.lower(a.last - 2) === 'same' && year
        ? { type: 'same', by: 0, of: b.reading }
        : null;
    default:
      return null;
  }
}

/** “The first week of the second month of the third quarter of 2022” is as deep as language goes. */
const DEEPEST = 4;

function depthOf(reading: Reading): number {
  let depth = 0;
  for (let inner: Reading | null = reading; inner !== null && 'of' in inner; inner = inner.of) depth++;
  return depth;
}

/** Whether a reading gives a year to what it stands behind. */
function isYear(reading: Reading): boolean {
  switch (reading.type) {
    case 'calendar':
      return reading.month === null;
    case 'shift':
    case 'bare':
    case 'anaphor':
      return reading.unit === 'year';
    case 'years':
      return true;
    default:
      return false;
  }
}

/** “fiscal 2023”, “the 2022-23 financial year” */
function isBusinessYear(words: Words, { first, last }: Candidate): boolean {
  for (let at = first; at < last; at++) if (/^(?:fiscal|financial)$/.test(words.lower(at))) return true;
  return false;
}

function isMonth(reading: Reading): boolean {
  return reading.type === 'calendar' && reading.month !== null && reading.day === null;
}

function isWeek(reading: Reading): boolean {
  return (reading.type === 'shift' || reading.type === 'anaphor') && reading.unit === 'week';
}

/** The word or mark between two candidates, '' for none, null for more than that. */
function gapBetween(words: Words, a: Candidate, b: Candidate): string | null {
  if (b.first === a.last) return '';
  return b.first === a.last + 1 ? words.lower(a.last) : null;
}

/** “late December”, “mid-May”, “the end of 2019”, “earlier this year”, “early in the decade”. */
function addPart(words: Words, candidate: Candidate): Candidate {
  let at = candidate.first - 1;
  const before = words.lower(at);
  if (before === 'earlier' || before === 'later')
    return isPresent(candidate.reading) ? withPart(words, at, candidate, 'within') : candidate;
  const adjective = before === '-' ? words.lower(--at) : before;
  if (adjective === 'early' || adjective === 'mid' || adjective === 'late')
    return withPart(words, at, candidate, adjective);
  if (before === 'in' && /^(?:early|late|earlier|later|mid)$/.test(words.lower(at - 1))) {
    const word = words.lower(at - 1);
    return withPart(words, at - 1, candidate, word === 'early' || word === 'late' || word === 'mid' ? word : 'within');
  }
  if (before !== 'of' || isDay(candidate.reading)) return candidate;
  const part = parts.get(words.lower(at - 1));
  if (part === undefined) return candidate;
  return withPart(words, words.lower(at - 2) === 'the' ? at - 2 : at - 1, candidate, part);
}

function isDay(reading: Reading): boolean {
  return reading.type === 'weekday' || (reading.type === 'calendar' && reading.day !== null);
}

function isPresent(reading: Reading): boolean {
  return (reading.type === 'shift' && reading.by <= 0) || reading.type === 'anaphor' || reading.type === 'bare';
}

function withPart(words: Words, first: number, candidate: Candidate, part: Part): Candidate {
  // “the mid-1990s” with its article, as “the 1990s”.
  const from = candidate.reading.type === 'decade' && words.lower(first - 1) === 'the' ? first - 1 : first;
  const start = words.word(from)?.start ?? candidate.start;
  const reading: Reading = { type: 'part', part, of: candidate.reading };
  return { ...candidate, start, first: from, reading, needs: candidate.needs === 'of' ? 'of' : null };
}

/** “the week of June 10”, “the week ended 4 May”. */
function addWeek(words: Words, candidate: Candidate): Candidate {
  const { reading, first } = candidate;
  if (reading.type !== 'calendar' || reading.day === null || reading.lastDay !== null) return candidate;
  if (words.lower(first - 2) !== 'week' || !weekLink.test(words.lower(first - 1))) return candidate;
  const from = words.lower(first - 3) === 'the' ? first - 3 : first - 2;
  return {
    ...candidate,
    start: words.word(from)?.start ?? candidate.start,
    first: from,
    reading: { type: 'weekOf', of: reading },
  };
}

const weekLink = /^(?:of|beginning|starting|commencing|ending|ended|to|through)$/;
const lengthLink = /^(?:to|through|ended|ending|until|till)$/;
/** What makes “year” and “months” a stretch that ends, and not how much later: “delayed by six months to March”. */
const lengthOpening = /^(?:the|its|their|in|over|during|for)$/;
const lengthKinds = /^(?:fiscal|financial|full|first|last)$/;
const lengths: ReadonlyMap<string, number> = new Map([
  ['year', 12],
  ['quarter', 3],
]);

const namedLengths: ReadonlyMap<string, number> = new Map([
  ['quarter', 3],
  ['half', 6],
]);

/** “the third quarter | ended Sept. 28”: the months up to that day, whichever the calendar's third are. */
function endedBy(words: Words, candidate: Candidate, next: Candidate | undefined): Candidate {
  const { reading, last } = candidate;
  if (reading.type !== 'section' || reading.of !== null || next === undefined || !endsMonth(next.reading))
    return candidate;
  if (next.first !== last + 1 || !/^end(?:ed|ing)$/.test(words.lower(last))) return candidate;
  return { ...candidate, reading: { type: 'months', count: reading.unit === 'quarter' ? 3 : 6, of: next.reading } };
}

/** “the three months to September”, “in the year ended 31 March 2022”, “the 12 months through April”. */
function addLength(words: Words, candidate: Candidate): Candidate {
  const { reading, first, last } = candidate;
  // “the March quarter”, “the December half”
  const named = namedLengths.get(words.lower(last));
  if (
    named !== undefined &&
    isMonth(reading) &&
    words.lower(last + 1) !== 'of' &&
    !/^[-–—]$|^to$/.test(words.lower(first - 1))
  ) {
    const of: Reading = { type: 'months', count: named, of: reading };
    return words.candidate(words.lower(first - 1) === 'the' ? first - 1 : first, last + 1, of);
  }
  // “the year ending in July”
  const link =
    words.lower(first - 1) === 'in' && /^end(?:ed|ing)$/.test(words.lower(first - 2)) ? first - 2 : first - 1;
  if (!endsMonth(reading) || !lengthLink.test(words.lower(link))) return candidate;
  let at = link - 1;
  const unit = words.lower(at);
  const count = unit === 'months' ? countOf(words.lower(--at)) : (lengths.get(unit) ?? null);
  if (count === null) return candidate;
  // “the third fiscal quarter ended Sept. 28”
  for (let more = 0; more < 2 && lengthKinds.test(words.lower(at - 1)); more++) at--;
  const opening = words.lower(at - 1);
  if (!lengthOpening.test(opening)) return candidate;
  if (opening === 'the') at--;
  const start = words.word(at)?.start ?? candidate.start;
  return { ...candidate, start, first: at, reading: { type: 'months', count, of: reading }, needs: null };
}

/** A month, or a day that may be the end of one. */
function endsMonth(reading: Reading): boolean {
  if (reading.type === 'part') return reading.part === 'end' && isMonth(reading.of);
  return isMonth(reading) || (reading.type === 'calendar' && reading.lastDay === null && (reading.day ?? 0) >= 28);
}

const rangeMark = /^(?:to|-|–|—|through|until|till|and)$/;

/** “between March and May 2019”, “from May to July”, “June 3 – August 5”. */
function joinRanges(words: Words, found: readonly Candidate[]): Candidate[] {
  const joined: Candidate[] = [];
  for (const candidate of found) {
    const before = joined.at(-1);
    const range = before === undefined ? null : rangeOf(words, before, candidate);
    if (range === null) joined.push(candidate);
    else joined[joined.length - 1] = range;
  }
  return joined;
}

function rangeOf(words: Words, a: Candidate, b: Candidate): Candidate | null {
  const mark = gapBetween(words, a, b);
  if (mark === null || !rangeMark.test(mark) || a.reading.type === 'range' || a.reading.type === 'open') return null;
  let first = a.first;
  const months = words.lower(first - 1) === 'of' && words.lower(first - 2) === 'months';
  if (months) first -= words.lower(first - 3) === 'the' ? 3 : 2;
  const opener = words.lower(first - 1);
  const opened = opener === 'between' || (opener === 'from' && mark !== 'and');
  if (mark === 'and' && opener !== 'between') return null;
  if (!opened && !isSameKind(a.reading, b.reading)) return null;
  if (opened) first--;
  const start = words.word(first)?.start ?? a.start;
  return { ...b, start, first, reading: { type: 'range', from: a.reading, to: b.reading }, needs: 'context' };
}

/** Without “from” a dash or a “to” makes a range only of two months, two days, two years or two weekdays. */
function isSameKind(a: Reading, b: Reading): boolean {
  if (a.type === 'weekday' && b.type === 'weekday') return true;
  return (
    a.type === 'calendar' &&
    b.type === 'calendar' &&
    (a.day === null) === (b.day === null) &&
    (a.month === null) === (b.month === null)
  );
}

/** “since 2014”, “until the end of the year”, “from 2025 onwards”. The words that open it stay outside. */
function addOpenEnd(words: Words, candidate: Candidate): Candidate {
  const before = words.lower(candidate.first - 1);
  if (before === 'since' && !isSuperlative(words, candidate.first - 1)) return open(candidate, 'since');
  if (/^(?:onwards?|forward)$/.test(words.lower(candidate.last))) return open(candidate, 'since');
  // “open through May”; but “through the last week of March” and “all through March” is during it
  const isDuring =
    (words.lower(candidate.first) === 'the' && words.lower(candidate.first + 1) !== 'end') ||
    /^(?:all|right|straight|clear)$/.test(words.lower(candidate.first - 2));
  const isThrough = before === 'through' && candidate.reading.type !== 'shift' && !isDuring;
  const isLimit = before === 'until' || before === 'till' || isThrough;
  return isLimit && words.lower(candidate.first - 2) !== 'not' ? open(candidate, 'until') : candidate;
}

function open(candidate: Candidate, side: 'since' | 'until'): Candidate {
  return { ...candidate, reading: { type: 'open', side, of: candidate.reading } };
}

/** “The highest since 1983”, “not seen since May” date the time itself, not all that came after. */
function isSuperlative(words: Words, since: number): boolean {
  for (let at = since - 1; at >= since - 12; at--) {
    const word = words.lower(at);
    if (/^(?:most|least|first|best|worst|not|n't|never|ever|last|unseen)$/.test(word)) return true;
    const pos = words.word(at)?.pos;
    if (word.endsWith('est') && (pos === 'ADJ' || pos === 'ADV')) return true;
    if (word === '' || word === ';' || word === ':') return false;
  }
  return false;
}
