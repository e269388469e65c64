import { months, weekdays } from '../english/calendar.ts';
import { tenWords, unitWords } from '../english/numbers.ts';
import { wordList } from '../english/word-list.ts';
import type { Part, Unit } from './reading.ts';

/** A word that a date expression can be found by. */
export type Word =
  | { readonly kind: 'month'; readonly month: number; readonly short: boolean }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly short: boolean }
  | { readonly kind: 'unit'; readonly unit: Unit | 'half' | 'period'; readonly plural: boolean }
  | { readonly kind: 'season'; readonly season: number }
  | { readonly kind: 'deictic'; readonly by: number }
  | { readonly kind: 'holiday'; readonly name: 'eve' | 'christmas' }
  | { readonly kind: 'daypart' }
  | { readonly kind: 'century' }
  | { readonly kind: 'term' }
  | { readonly kind: 'zone' };

const units: Readonly<Record<string, Unit | 'half' | 'period'>> = {
  day: 'day',
  weekend: 'weekend',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  half: 'half',
  year: 'year',
  decade: 'decade',
  period: 'period',
};

/** EDTF's numbers for the seasons. */
const seasons: Readonly<Record<string, number>> = { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 };

/** Days that are named by the day of writing. */
const deictics: Readonly<Record<string, number>> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 };

/** Every word above by its lower-case form. */
export const words: ReadonlyMap<string, Word> = new Map<string, Word>([
  ...months.flatMap((names, i) =>
    names.map((name, j): [string, Word] => [name, { kind: 'month', month: i + 1, short: j > 0 }]),
  ),
  ...weekdays.flatMap((names, i) =>
    names.map((name, j): [string, Word] => [name, { kind: 'weekday', weekday: i + 1, short: j > 0 }]),
  ),
  ...Object.entries(units).flatMap(([name, unit]): [string, Word][] => [
    [name, { kind: 'unit', unit, plural: false }],
    [`${name}s`, { kind: 'unit', unit, plural: true }],
  ]),
  // Two weeks: see `find-units.ts`.
  ['fortnight', { kind: 'unit', unit: 'week', plural: false }],
  ...Object.entries(seasons).map(([name, season]): [string, Word] => [name, { kind: 'season', season }]),
  ...Object.entries(deictics).map(([name, by]): [string, Word] => [name, { kind: 'deictic', by }]),
  ['century', { kind: 'century' }],
  ['season', { kind: 'term' }],
  ['utc', { kind: 'zone' }],
  ['gmt', { kind: 'zone' }],
  ['eve', { kind: 'holiday', name: 'eve' }],
  ['christmas', { kind: 'holiday', name: 'christmas' }],
  ...['morning', 'afternoon', 'evening', 'night'].map((name): [string, Word] => [name, { kind: 'daypart' }]),
]);

/** Numbers that count units: “two weeks ago”. “A few” and “several” are too vague to date by. */
export const cardinals: ReadonlyMap<string, number> = new Map(
  [...unitWords, ...tenWords].filter(([, value]) => value > 0 && value <= 20),
);

/** “two”, “12”: how many units. */
export function countOf(word: string): number | null {
  return cardinals.get(word) ?? (/^[1-9]\d{0,2}$/.test(word) ? Number(word) : null);
}

/** Places in a row, from the end if negative. */
export const ordinals: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['opening', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['fifth', 5],
  ['last', -1],
  ['final', -1],
  ['closing', -1],
  ['1st', 1],
  ['2nd', 2],
  ['3rd', 3],
  ['4th', 4],
]);

/** Words that name where in a stretch: “the start of the year”, “late March”. */
export const parts: ReadonlyMap<string, Part> = new Map<string, Part>([
  ['early', 'early'],
  ['start', 'early'],
  ['beginning', 'early'],
  ['onset', 'early'],
  ['outset', 'early'],
  ['mid', 'mid'],
  ['middle', 'mid'],
  ['late', 'late'],
  ['end', 'end'],
  ['close', 'end'],
  ['remainder', 'within'],
  ['rest', 'within'],
]);

/** Words before a unit that move it from the day of writing: “last year”, “the coming week”. */
export const fromPublication: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['past', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1],
  ['upcoming', 1],
]);

/** Words before a unit that move it from a date of the text: “the previous year”, “that day”. */
export const fromMention: ReadonlyMap<string, number> = new Map([
  ['previous', -1],
  ['preceding', -1],
  ['prior', -1],
  ['same', 0],
  ['that', 0],
  ['following', 1],
  ['next', 1],
  ['ensuing', 1],
]);

/** Verbs of saying in the forms that news uses; what they date is a statement. */
export const saying = wordList(
  'said says say saying told tells tell telling announced announces announcing announce stated states stating reported reports reporting',
  'affirmed affirms added adds adding noted notes noting warned warns warning claimed claims stressed stresses insisted insists confirmed',
  'confirms confirming denied denies revealed reveals wrote writes writing tweeted posted testified acknowledged argued explained remarked',
  'commented commenting recalled replied responded reiterated underlined emphasised emphasized pledged vowed promised urged called calling',
  'criticised criticized condemned praised predicted forecast estimated concluded disclosed admitted complained speaking spoke published',
  'quoted cited asserted observed mentioned suggested proposed demanded requested thanked',
);
