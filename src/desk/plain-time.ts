import { isEdtf } from '../schema/edtf.ts';
import { months } from '../site/words/format.ts';

/** Numbers that EDTF has for seasons. */
const seasons: Readonly<Record<string, string>> = {
  spring: '21',
  summer: '22',
  autumn: '23',
  fall: '23',
  winter: '24',
};

/** One time in words: a day, a month, a quarter is none, a season, a year, a decade. */
const forms: readonly [RegExp, (parts: Readonly<Record<string, string>>) => string | null][] = [
  [/^(?<day>\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<month>[a-z]+),? (?<year>\d{4})$/, dayOf],
  [/^(?<month>[a-z]+) (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})$/, dayOf],
  [
    /^(?<season>spring|summer|autumn|fall|winter) (?:of )?(?<year>\d{4})$/,
    ({ season = '', year }) => `${year}-${seasons[season]}`,
  ],
  [
    /^(?<month>[a-z]+) (?:of )?(?<year>\d{4})$/,
    ({ month = '', year }) => (monthOf(month) === null ? null : `${year}-${monthOf(month)}`),
  ],
  [/^(?:the )?(?<decade>\d{3})0s$/, ({ decade }) => `${decade}X`],
  [/^(?<year>\d{4})$/, ({ year }) => year ?? null],
];

/**
 * A time as somebody would write it, in EDTF: `"5 November 2022"` → `"2022-11-05"`, `"around May 2031"` → `"2031-05~"`,
 * `"January 2022 to November 2022"` → `"2022-01/2022-11"`, `"since 2019"` → `"2019/.."`. What is EDTF already stays. Null for
 * anything else.
 */
export function readPlainTime(text: string): string | null {
  const words = text.trim().replace(/\s+/g, ' ');
  if (isEdtf(words)) return words;
  const edtf = inEdtf(words.toLowerCase());
  return edtf !== null && isEdtf(edtf) ? edtf : null;
}

function inEdtf(words: string): string | null {
  const soft = /^(?:around|about|circa|early|mid-?|late) ?(?<rest>.+)$/.exec(words)?.groups?.['rest'];
  if (soft !== undefined) {
    const time = oneTime(soft);
    return time === null ? null : `${time}~`;
  }
  const since = /^(?:since|from) (?<rest>.+?)(?: on)?$/.exec(words)?.groups?.['rest'];
  const range = /^(?:from |between )?(?<first>.+?) ?(?:to|until|and|–|—) ?(?<last>.+)$/.exec(words)?.groups;
  const [first, last] = [oneTime(range?.['first'] ?? ''), oneTime(range?.['last'] ?? '')];
  if (first !== null && last !== null) return `${first}/${last}`;
  if (since !== undefined && oneTime(since) !== null) return `${oneTime(since)}/..`;
  const until = /^(?:until|up to|by) (?<rest>.+)$/.exec(words)?.groups?.['rest'];
  if (until !== undefined) return oneTime(until) === null ? null : `../${oneTime(until)}`;
  return oneTime(words);
}

function oneTime(words: string): string | null {
  for (const [form, read] of forms) {
    const groups = form.exec(words)?.groups;
    const edtf = groups === undefined ? null : read(groups);
    if (edtf !== null) return edtf;
  }
  return null;
}

function dayOf({ day = '', month = '', year }: Readonly<Record<string, string>>): string | null {
  const number = monthOf(month);
  return number === null ? null : `${year}-${number}-${day.padStart(2, '0')}`;
}

/** `"november"`, `"nov"` → `"11"` */
function monthOf(word: string): string | null {
  const at = months.findIndex(
    (month) => month.toLowerCase() === word || (word.length >= 3 && month.toLowerCase().startsWith(word)),
  );
  return at === -1 ? null : String(at + 1).padStart(2, '0');
}
