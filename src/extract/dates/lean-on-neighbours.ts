import type { Candidate, Reading } from './reading.ts';
import type { Words } from './tokens.ts';

/** Between “arrested in June 2015” and “released in August” no more words than this. */
const NEAR = 14;

const comparing = /^(?:than|with|to|from|against|versus|over)$/;
const sequel = /^(?:and|then|before|until|but)$/;

/**
 * Where the sentence itself says which year, the day of publication does not: “in June and July 2024”; “arrested in June
 * 2015 and released in August”; “more in the third month of 2019 than in March last year”, the year before that one.
 */
export function leanOnNeighbours(words: Words, candidates: readonly Candidate[]): Candidate[] {
  const lent = candidates.slice();
  for (let i = lent.length - 2; i >= 0; i--) {
    const [candidate, next] = [lent[i] as Candidate, lent[i + 1] as Candidate];
    const reading = borrowYear(words, candidate, next);
    if (reading !== null) lent[i] = { ...candidate, reading };
  }
  let stated: Candidate | null = null;
  return lent.map((candidate) => {
    const neighbour = stated;
    if (statedYear(candidate.reading) !== null) stated = candidate;
    if (neighbour === null) return candidate;
    const reading = isCompared(words, candidate)
      ? countFromMention(candidate.reading)
      : inheritYear(words, neighbour, candidate);
    return reading === null ? candidate : { ...candidate, reading };
  });
}

/** “June and July 2024”, “March 5 or April 2, 2024”: the year stands once, behind the last. */
function borrowYear(words: Words, { last, reading }: Candidate, next: Candidate): Reading | null {
  if (reading.type !== 'calendar' || reading.month === null || reading.year !== null || reading.of !== null)
    return null;
  const lender = next.reading;
  if (lender.type !== 'calendar' || lender.month === null || lender.year === null) return null;
  if ((lender.day === null) !== (reading.day === null) || !/^(?:and|or|,|&)$/.test(words.lower(last))) return null;
  const isNext = next.first === last + 1 || (next.first === last + 2 && /^(?:and|or)$/.test(words.lower(last + 1)));
  return isNext ? { ...reading, year: lender.year - (reading.month > lender.month ? 1 : 0) } : null;
}

/** The year that is written in a reading. */
function statedYear(reading: Reading): number | null {
  if (reading.type === 'calendar' && reading.year !== null) return reading.year;
  if (reading.type === 'range') return statedYear(reading.to);
  return 'of' in reading && reading.of !== null && reading.type !== 'same' ? statedYear(reading.of) : null;
}

function isCompared(words: Words, { first }: Candidate): boolean {
  const at = /^(?:in|the|during|for)$/.test(words.lower(first - 1)) ? first - 2 : first - 1;
  return comparing.test(words.lower(at));
}

/** “last year” beside a stated year: the year before that. */
function countFromMention(reading: Reading): Reading | null {
  if (reading.type === 'shift') {
    const { unit, by } = reading;
    return unit === 'year' && by === -1 ? { type: 'anaphor', unit, by, keep: false } : null;
  }
  if ((reading.type === 'calendar' || reading.type === 'section') && reading.of !== null) {
    const of = countFromMention(reading.of);
    return of === null ? null : { ...reading, of };
  }
  return null;
}

/** A month without a year that follows a month with one: the same year, or the next if it is earlier in it. */
function inheritYear(words: Words, neighbour: Candidate, { first, reading }: Candidate): Reading | null {
  if (reading.type !== 'calendar' || reading.month === null || reading.year !== null || reading.of !== null)
    return null;
  const before = neighbour.reading;
  if (before.type !== 'calendar' || before.month === null || before.year === null || first - neighbour.last > NEAR)
    return null;
  let joins = false;
  for (let at = neighbour.last; at < first && !joins; at++) joins = sequel.test(words.lower(at));
  const by = reading.month < before.month ? 1 : 0;
  return joins ? { ...reading, year: before.year + by } : null;
}
