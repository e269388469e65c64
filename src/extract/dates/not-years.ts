import { wordList } from '../english/word-list.ts';
import type { Candidate } from './reading.ts';
import type { Words } from './tokens.ts';
import { words as vocabulary } from './words.ts';

/** A number after these is part of a name or a sum, never a year. */
const numbered = wordList(
  'room flight no. no number section article page route highway bus line level chapter paragraph resolution order case suite apartment unit',
  'platform gate channel code model version type series building block box lot item nearly almost another',
  'some # $ £ € ¥ us$ rs rs. x × + below above exactly extra additional these those call dial',
);
/** A number after these is a quantity if a plural follows: “about 2000 troops”. */
const quantifying = wordList('about around over up only all just other than and , – - : of with for to');
/** Before a year; “of 2000 people” is left to what follows. */
const dating = wordList(
  "in since by until during the that 's ’s its their his her a an our from late early mid this last",
);
/** What is measured, after its number. */
const unit = wordList(
  'km kilometre kilometres kilometer kilometers metre metres meter meters mile miles m kg kilograms tonnes tons gb mb mw kw hp rpm feet ft % percent',
  'per cent hours gmt utc bst est et euros euro dollars pounds roubles rubles yuan yen rupees people men women children mark level points sq',
  'square cubic acre acres hectare hectares litre litres barrels',
);

/** Contests, shows and awards that carry their year as a name. */
const contest =
  /^(?:olympics?|olympiad|paralympics?|games|cup|championships?|prix|bowl|open|euros?|eurovision|oscars?|emmys?|grammys?|awards?|expo|masters|marathon|tournament|league)$/;

/** What is named by its year: “the 2016 elections”. */
const yearly = wordList(
  'elections primaries midterms polls campaigns protests attacks riots talks hearings floods fires wildfires hurricanes finals budgets results standards sanctions reforms negotiations bombings killings',
);

/** Why a four-digit number is no year, or null when it is one. */
export function reasonAgainstYear(words: Words, { first, last }: Candidate): string | null {
  const before = words.word(first - 1);
  const after = words.word(last);
  const word = before?.lower ?? '';
  const next = after?.lower ?? '';
  if (before !== null && words.isJoined(first) && /[\p{L}\p{N}#$£€¥/.:+×@_-]$/u.test(before.text))
    return 'part of a longer sign';
  if (after !== null && words.isJoined(last) && /^[%°/_@:]/.test(next)) return 'part of a longer sign';
  if (isContest(words, last)) return 'the name of a contest';
  if (numbered.has(word)) return 'a number, not a year';
  // “until at least 2021”, “in roughly 2010”; not “at least 2021 votes”
  if (/^(?:least|approximately|roughly)$/.test(word)) {
    const led = words.lower(word === 'least' ? first - 3 : first - 2);
    return /^(?:in|until|till|by|since|from|through|to)$/.test(led) && !isCounted(words, last)
      ? null
      : 'a number, not a year';
  }
  const than = word === 'than' && /^(?:more|less|fewer|better)$/.test(words.lower(first - 2));
  if (isPairedWithNumber(words, first, last)) return 'a quantity';
  if (unit.has(next) || (than && (after?.pos === 'AUX' || after?.pos === 'VERB')))
    return dating.has(word) && word !== 'the' && word !== 'a' ? null : 'a quantity';
  // “in 2020 people fled” is a date, “of 2000 soldiers” is not.
  if (isCounted(words, last) && !dating.has(word) && !yearly.has(next)) return 'a quantity';
  if (before === null || before.pos !== 'PROPN' || !words.isCapitalised(first - 1) || quantifying.has(word))
    return null;
  if (vocabulary.has(word)) return null;
  // “CES 2019” is held in its year; “Agenda 2030” and “Windows 2000” are called so.
  return before.text === before.text.toUpperCase() && before.text.length > 2 ? null : 'part of a name';
}

/** “2000 - 2500 calories”, “from 1000 to 2000 jobs”: its partner is no year. */
function isPairedWithNumber(words: Words, first: number, last: number): boolean {
  const isNumber = (at: number) => /^\d{3,}$/.test(words.lower(at)) && !/^(?:1[5-9]|20)\d\d$/.test(words.lower(at));
  if (/^[-–—]$/.test(words.lower(last)) && isNumber(last + 1)) return true;
  return words.lower(first - 1) === 'to' && words.lower(first - 3) === 'from' && isNumber(first - 2);
}

/** Why two numbers are no years: “between 1500 and 2000 people”, “1800-2000 metres”. */
export function reasonAgainstYears(words: Words, { last, first, reading }: Candidate): string | null {
  const isYears =
    reading.type === 'years' ||
    (reading.type === 'range' &&
      reading.to.type === 'calendar' &&
      reading.to.month === null &&
      reading.from.type === 'calendar' &&
      reading.from.month === null);
  if (!isYears) return null;
  if (words.isIn(first - 1, numbered)) return 'numbers, not years';
  return words.isIn(last, unit) || (isCounted(words, last) && !words.isIn(first - 1, dating)) ? 'a quantity' : null;
}

/** Whether a common noun in the plural follows. */
function isCounted(words: Words, at: number): boolean {
  return words.word(at)?.pos === 'NOUN' && /[^s]s$/.test(words.lower(at)) && !words.isCapitalised(at);
}

/** “2024 Olympics”, “2019 Rugby World Cup”: capitals up to the word that tells. */
function isContest(words: Words, last: number): boolean {
  for (let at = last; at < last + 4 && words.isCapitalised(at); at++) if (contest.test(words.lower(at))) return true;
  return false;
}
