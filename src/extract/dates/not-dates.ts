import { wordList } from '../english/word-list.ts';
import { isIn } from '../text/words.ts';
import { reasonAgainstYear, reasonAgainstYears } from './not-years.ts';
import type { Candidate } from './reading.ts';
import type { Words } from './tokens.ts';
import { words as vocabulary } from './words.ts';

const sets = wordList('every each any most some alternate');
/** “Sunday Times”, “Saturday Night”. */
const titles = wordList(
  'times telegraph mail mirror express post herald star independent observer night tribune review magazine briefing world',
);
/** “Black Friday”, “Bloody Sunday”. */
const nicknames = wordList('black bloody good ash super palm easter cyber shrove maundy holy ruby whit');

/** Months that are verbs, adjectives, first names or surnames besides. */
const ambiguous: ReadonlySet<number> = new Set([3, 4, 5, 6, 8]);
const firstNames: ReadonlySet<number> = new Set([4, 6, 8]);
const personTitles = wordList(
  'mr mr. mrs mrs. ms ms. miss dr dr. sir lady lord minister president secretary senator judge',
);
/** After these a month is a month whatever follows: “in June Hollis won”. */
const sure = wordList('in since until till during late early mid last next this through between');
const likely = wordList(
  'on by from to of for before after than and or as around at with versus vs. over back against every each throughout',
);

/** What may be counted of half a year, said without its year. */
const halfYearly = wordList(
  'profit profits result results earnings sales revenue revenues loss losses net operating figures output growth',
);

/** What is so at the time of writing, and not on the day. */
const present = wordList("is are am 's 're remains remain has have lives exists stands faces constitutes represents");
const timeless = wordList(
  'world society economy youth generation standards standard age children environment market markets technology technologies era life kids',
  'teenagers prices terms dollars consumers readers audiences climate culture women men worker workers students families',
);

/** Why a candidate is no date, or null when it is one. Only what was found by a word alone is in doubt. */
export function reasonAgainst(words: Words, candidate: Candidate): string | null {
  const { first, last, reading } = candidate;
  const before = words.lower(first - 1);
  if (sets.has(before) && reading.type !== 'range') return 'a set: every one of them is meant';
  if (candidate.needs !== 'context') return null;
  switch (reading.type) {
    case 'weekday':
      if (words.isCapitalised(last) && words.isIn(last, titles)) return 'the name of a paper or a show';
      if (isPaper(words, candidate)) return 'the name of a paper or a show';
      if (words.isIn(last, weekdayNouns)) return 'what is called after its day';
      return nicknames.has(before) && words.isCapitalised(first - 1) ? 'part of a name' : null;
    case 'calendar':
      if (reading.month === null) return reasonAgainstYear(words, candidate);
      return reading.day === null && reading.year === null ? againstMonth(words, candidate, reading.month) : null;
    case 'years':
    case 'range':
      return reasonAgainstYears(words, candidate);
    case 'section':
      if (reading.of !== null) return null;
      if (words.lower(last) === 'of') return 'a part of something else';
      return reading.unit === 'half' && !words.isIn(last, halfYearly) ? 'half of what is not said' : null;
    case 'shift':
      if (reading.unit === 'day' && isTitleOfWork(words, first)) return 'the name of a paper or a show';
      if (reading.unit === 'day' && isIdeal(words, first)) return 'a time to come or gone by, not a day';
      return reading.by === 0 && isNowadays(words, candidate) ? 'means nowadays' : null;
    case 'stretch':
      return isTold(words, candidate.first) ? 'counted back from another day' : null;
    default:
      return null;
  }
}

/** “those who said they had sailed in the past month”: counted from when they were asked. */
function isTold(words: Words, first: number): boolean {
  for (let at = first - 1; at > first - 9; at--) {
    const { lower = '', pos } = words.word(at) ?? {};
    if (lower === 'had') return true;
    if (pos === 'PUNCT' || pos === 'AUX') return false;
  }
  return false;
}

function againstMonth(words: Words, { first, last }: Candidate, month: number): string | null {
  const token = words.word(first);
  const before = words.word(first - 1);
  const after = words.word(last);
  if (token === null) return null;
  if (before !== null && isIn(before, sure)) return null;
  if (token.text.length < 4 && month !== 5) return 'too short to be a month by itself';
  if (!ambiguous.has(month)) return null;
  if (before !== null && isIn(before, personTitles)) return 'the name of a person';
  if (firstNames.has(month) && after?.pos === 'PROPN' && words.isCapitalised(last)) return 'the name of a person';
  if (before !== null && isIn(before, likely))
    return month === 5 && after?.pos === 'VERB' ? 'the name of a person' : null;
  if (before?.pos === 'PROPN' && words.isCapitalised(first - 1) && !vocabulary.has(before.lower))
    return 'the name of a person';
  if (month === 5 && (before === null || before.pos === 'PUNCT' || token.pos === 'AUX')) return 'a verb or a name';
  return month === 3 && before === null && token.pos === 'VERB' ? 'a verb' : null;
}

/** “a Sunday school teacher”, “Saturday league” */
const weekdayNouns = wordList('school roast');

/** “the Saturday Mercury”, “The Sunday Courier's campaign”, “The Mail on Sunday”: a name that holds a day. */
function isPaper(words: Words, { first, last }: Candidate): boolean {
  // “Scotland on Sunday”, “The Mail on Sunday”
  if (words.lower(first - 1) === 'on' && words.isCapitalised(first - 2) && words.isIn(first - 2, titles)) return true;
  if (words.lower(first - 1) !== 'the' || !words.isCapitalised(last) || words.word(last)?.pos === 'VERB') return false;
  if (vocabulary.has(words.lower(last))) return false;
  let end = last;
  while (end < last + 4 && words.isCapitalised(end)) end++;
  // “the Tuesday Senate vote”: a noun of its own
  return words.word(end)?.pos !== 'NOUN' || words.word(first - 1)?.text === 'The';
}

/** “the BBC’s Today programme”, “USA Today”: a capital inside a sentence that is no headline. */
function isTitleOfWork(words: Words, first: number): boolean {
  const before = words.word(first - 1);
  if (before === null || !words.isCapitalised(first) || before.pos === 'PUNCT') return false;
  return before.pos === 'PROPN' || before.pos === 'PART' || before.pos === 'DET';
}

/** “A brighter tomorrow”, “the yesterday of the mills”. */
function isIdeal(words: Words, first: number): boolean {
  const before = words.word(first - 1);
  if (before?.pos === 'DET') return before.lower === 'a' || before.lower === 'an' || before.lower === 'the';
  // “we are happy today”
  return (
    before?.pos === 'ADJ' && before.lower !== 'late' && before.lower !== 'early' && words.word(first - 2)?.pos === 'DET'
  );
}

/** “Is today a small town”, “in today's world”: not the day of publication. */
function isNowadays(words: Words, { first, last }: Candidate): boolean {
  if (words.lower(first) !== 'today') return false;
  if (/^['’]s$/.test(words.lower(last))) return words.isIn(last + 1, timeless) || words.isIn(last + 2, timeless);
  const before = words.lower(first - 1);
  if (before === 'even' || before === 'still') return true;
  let verb = -1;
  if (present.has(before)) verb = first - 1;
  else if (words.isIn(last, present)) verb = last;
  else if (first === words.first && words.lower(last) === ',') verb = nextVerb(words, last);
  if (verb < 0 || !words.isIn(verb, present)) return false;
  // “is meeting today”, “is expected today” are of the day all the same.
  const then = words.word(verb === first - 1 ? last : verb + 1);
  return then?.pos !== 'VERB' || !/(?:ing|ed|en)$/.test(then.lower);
}

function nextVerb(words: Words, from: number): number {
  for (let at = from; at < from + 12; at++) {
    const pos = words.word(at)?.pos;
    if (pos === 'VERB' || pos === 'AUX') return at;
  }
  return -1;
}
