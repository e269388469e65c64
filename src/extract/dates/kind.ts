import type { DateDraft } from '../draft.ts';
import { wordList } from '../english/word-list.ts';
import type { Candidate, Reading } from './reading.ts';
import type { Governor } from './tense.ts';
import type { Words } from './tokens.ts';
import { cardinals } from './words.ts';

/** Acts of speech as nouns: “Tuesday's talks”, “a late Monday statement”. */
const speech = wordList(
  'talks statement statements remarks speech speeches interview comments briefing address news press report tweet post testimony announcement',
);
const possessive = wordList("' 's ’ ’s");
/** “by 2030” is a goal, a forecast for it holds for the stretch up to it. */
const forecasting = wordList(
  'forecast forecasts forecasted predict predicts predicted projects projected estimate estimates estimated expect expects expected expecting',
);
/** What is counted month by month and year by year. */
const measured = wordList(
  'level levels rate volume volumes trade export exports import imports sales profit profits output inflation turnover revenue revenues',
  'production deficit surplus price prices income earnings gdp growth unemployment shipments deliveries demand supply loss losses',
);
const comparing = wordList('than with to from against versus vs. over on compared');
const comparison = wordList(
  'compared more less up down higher lower fewer percent rose fell increase decrease rise fall from % versus',
);
/** What stands beside a figure. */
const figureWords = wordList('% percent million billion trillion $ € £');

/**
 * What a date dates: an act of saying (“said on Tuesday”), what lies ahead, the stretch that a state or a figure holds for
 * (“between January and November”), or else a happening.
 */
export function kindOf(
  words: Words,
  candidate: Candidate,
  governor: Governor,
  grain: DateDraft['grain'],
): DateDraft['kind'] {
  const { reading, first, last } = candidate;
  if (isWholeLine(words, candidate)) return 'statement';
  const isFine = grain === 'day' && !isYearEnd(reading);
  if (isFine && isSpeech(words, last)) return 'statement';
  if (governor.says && (isFine || grain === 'week' || isBeside(words, governor.verb, candidate))) return 'statement';
  if (words.lower(first - 1) === 'by' && !isFine && !isNear(words, candidate, isForecast))
    return governor.tense === 'past' && !isNear(words, candidate, isFigure) ? 'event' : 'plan';
  if (reading.type === 'open' || reading.type === 'range' || reading.type === 'months' || reading.type === 'same')
    return 'period';
  if (
    !isFine &&
    (isNear(words, candidate, isFigure) ||
      (grain !== 'week' && isNear(words, candidate, isMeasured)) ||
      isCompared(words, first))
  )
    return 'period';
  if (governor.tense === 'future' || isAhead(reading)) return 'plan';
  return reading.type === 'section' || reading.type === 'ordinal' || reading.type === 'decade' ? 'period' : 'event';
}

/** A date that is a paragraph of its own is the article's. */
function isWholeLine(words: Words, { first, last }: Candidate): boolean {
  return first === words.first && last === words.last;
}

function isSpeech(words: Words, last: number): boolean {
  const next = words.isIn(last, possessive) ? last + 1 : last;
  return words.isIn(next, speech) || (next > last && words.isIn(next + 1, speech));
}

/** “said in December”, “said during the talks in late December”; not “said … rose 4% in December”. */
function isBeside(words: Words, verb: number, { first, last }: Candidate): boolean {
  const next = words.word(last)?.pos;
  if ((next === 'NOUN' || next === 'ADJ') && words.word(first - 1)?.pos !== 'ADP') return false;
  for (let at = Math.min(verb, last); at < Math.max(verb, first); at++) {
    if (words.lower(at) === 'that' || isFigure(words, at)) return false;
  }
  return true;
}

function isYearEnd(reading: Reading): boolean {
  return reading.type === 'part' && reading.part === 'end';
}

function isAhead(reading: Reading): boolean {
  if (reading.type === 'shift') return reading.by > 0;
  return 'of' in reading && reading.of !== null && isAhead(reading.of);
}

/** “compared with March”, “up from 2021”. */
function isCompared(words: Words, first: number): boolean {
  let at = words.lower(first - 1) === 'in' ? first - 2 : first - 1;
  if (!words.isIn(at, comparing)) return words.lower(at) === 'since';
  at--;
  return words.isIn(at, comparison) || words.lower(at + 1) === 'than';
}

/** Whether such a word stands close before or after in the sentence. */
function isNear(words: Words, { first, last }: Candidate, test: (words: Words, at: number) => boolean): boolean {
  for (let at = first - 1; at >= first - 10 && words.lower(at) !== ';'; at--) if (test(words, at)) return true;
  for (let at = last; at < last + 8 && words.lower(at) !== ';'; at++) if (test(words, at)) return true;
  return false;
}

function isForecast(words: Words, at: number): boolean {
  return words.isIn(at, forecasting);
}

function isMeasured(words: Words, at: number): boolean {
  return words.isIn(at, measured);
}

/** A number that is no year and no day of a month. */
function isFigure(words: Words, at: number): boolean {
  const token = words.word(at);
  if (token === null) return false;
  if (words.isIn(at, figureWords)) return true;
  if (token.pos !== 'NUM' || cardinals.has(token.lower)) return false;
  return !/^(?:1[5-9]|20)\d\d$|^[12]?\d(?:st|nd|rd|th)?$|^one$/.test(token.text);
}
