import type { Figure } from '../../schema/claim.ts';
import { type Point, readEdtf } from '../../schema/edtf.ts';

/** Values as words of English. Pure, the same in every time zone. */

/** In order, as dates have them. */
export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** EDTF's numbers for seasons stand where a month would. */
const seasons: Readonly<Record<number, string>> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' };

/** `"2023-02-19"` → `"19 February 2023"` */
export function dayInWords(day: string): string {
  return edtfInWords(day);
}

/** The days that a text names in full, in its order: `"It was 9 May 2031."` → `["2031-05-09"]`. */
export function daysIn(text: string): string[] {
  return [...text.matchAll(/\b(?<day>\d{1,2}) (?<month>\p{Lu}\p{Ll}+) (?<year>\d{4})\b/gu)].flatMap(({ groups }) => {
    const month = months.indexOf(groups?.month ?? '') + 1;
    return month === 0 ? [] : [[groups?.year, twoDigits(month), twoDigits(Number(groups?.day))].join('-')];
  });
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/**
 * A time in EDTF as a reader would write it: `"2022-01/2022-11"` → `"January–November 2022"`, `"2022-12~"` →
 * `"around December 2022"`. What it does not know stays as it is.
 */
export function edtfInWords(edtf: string): string {
  const read = readEdtf(edtf);
  if (read === null) return edtf;
  const { first, last } = read;
  if (last === null) return `from ${first === null ? '' : inWords(first)} on`;
  if (first === null) return `until ${inWords(last)}`;
  return first === last ? inWords(first) : intervalInWords(first, last);
}

function inWords({ year, month, day, soft }: Point): string {
  const parts = [day, month && monthWord(month), year.replace('X', '0s')];
  return `${soft ? 'around ' : ''}${parts.filter(Boolean).join(' ')}`;
}

function monthWord(month: number): string {
  return months[month - 1] ?? seasons[month] ?? '';
}

/** Says once what both ends share: `"21–31 December 2022"`, `"November 2022 – February 2023"`. */
function intervalInWords(a: Point, b: Point): string {
  const plain = !a.soft && !b.soft;
  const sameYear = plain && a.year === b.year;
  const sameMonth = sameYear && a.month === b.month;
  if (sameMonth && a.day && b.day) return `${a.day}–${inWords(b)}`;
  if (sameYear && a.month && b.month && !a.day && !b.day) return `${monthWord(a.month)}–${inWords(b)}`;
  if (sameYear && a.day && b.day && a.month) return `${a.day} ${monthWord(a.month)} – ${inWords(b)}`;
  if (plain && !a.month && !b.month) return `${inWords(a)}–${inWords(b)}`;
  return `${inWords(a)} – ${inWords(b)}`;
}

const scales: readonly { from: number; word: string }[] = [
  { from: 1e12, word: 'trillion' },
  { from: 1e9, word: 'billion' },
  { from: 1e6, word: 'million' },
];

/** `5e9` → `"5 billion"`, `1500` → `"1,500"`. */
export function numberInWords(value: number): string {
  const { number, word } = scaled(value);
  return word === null ? number : `${number} ${word}`;
}

// Made once: a number that brings its own format along takes twenty times as long.
const [fine, coarse] = [6, 3].map(
  (maximumFractionDigits) => new Intl.NumberFormat('en-US', { maximumFractionDigits }),
) as [Intl.NumberFormat, Intl.NumberFormat];

function scaled(value: number): { number: string; word: string | null } {
  const scale = scales.find(({ from }) => Math.abs(value) >= from);
  const format = Math.abs(value) < 1 ? fine : coarse;
  const number = format.format(scale === undefined ? value : value / scale.from);
  return { number, word: scale?.word ?? null };
}

/** As what a figure is stated, in the words of the site, which vouches for none. */
export const modalityWords = { actual: 'stated', forecast: 'forecast', target: 'goal', estimate: 'estimate' } as const;

/** As what a figure is stated, also where it is neither given as a fact nor expected. */
export function modalityInWords(modality: Figure['modality']): string {
  return modality === null ? 'proposed or conditional' : modalityWords[modality];
}

/** A value with its unit: `"5 billion US dollars"`, `"4 per cent"`, `"2.5 million tonnes"`. */
export function amountInWords(value: number, unit: string, kind: Figure['kind']): string {
  return `${numberInWords(value)} ${unitInWords(unit, value, kind)}`;
}

function rangeInWords(low: number, high: number, unit: string, kind: Figure['kind']): string {
  const a = scaled(low);
  const b = scaled(high);
  const number =
    a.word === b.word ? `${a.number}–${numberInWords(high)}` : `${numberInWords(low)} to ${numberInWords(high)}`;
  return `${number} ${unitInWords(unit, high, kind)}`;
}

/** `"barrel/day"` → `"barrels a day"`, `"percentage-point"` → `"percentage points"`, `"USD"` → `"US dollars"`. */
export function unitInWords(unit: string, value: number, kind: Figure['kind']): string {
  if (kind === 'money') return currencyInWords(unit, value);
  if (unit === 'percent') return 'per cent';
  const [noun = unit, per] = unit.split('/');
  const words = noun.replaceAll('-', ' ');
  return `${value === 1 ? words : plural(words)}${per === undefined ? '' : ` a ${per}`}`;
}

const currencies = new Map<string, Intl.NumberFormat>();

/** What so much of a currency is called; what is no ISO 4217 code stays as it is. */
function currencyInWords(code: string, value: number): string {
  if (!/^[A-Z]{3}$/.test(code)) return code;
  const format =
    currencies.get(code) ??
    new Intl.NumberFormat('en-GB', { style: 'currency', currency: code, currencyDisplay: 'name' });
  currencies.set(code, format);
  return format.formatToParts(value).find(({ type }) => type === 'currency')?.value ?? code;
}

/** The plural of a noun or of a phrase that ends with one, as far as units need it. */
export function plural(noun: string): string {
  if (/(?:^|\s)person$/.test(noun)) return noun.replace(/person$/, 'people');
  if (/(?:^|[a-z])man$/.test(noun)) return noun.replace(/man$/, 'men');
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (/(?:x|z|ch|sh|ss)$/.test(noun)) return `${noun}es`;
  return /s$|people$|°[CF]$/.test(noun) ? noun : `${noun}s`;
}

/** A figure's value as it is understood: `"a rise of about 25 per cent"`; null where no number could be read. */
export function figureInWords(figure: Figure): string | null {
  const amount = plainAmount(figure);
  if (amount === null) return null;
  const qualified = hedged(figure, amount);
  return figure.change === null ? qualified : `a ${figure.change} of ${qualified}`;
}

/**
 * An amount with the article's own hedge: `"nearly 30 per cent"`, `"50 boats or more"`; the class of it where no word
 * of the article says it.
 */
export function hedged({ qualifier, qualifier_words: words }: Figure, amount: string): string {
  const hedge = words?.toLowerCase() ?? qualifier;
  if (hedge === null) return amount;
  return hedge.startsWith('or ') ? `${amount} ${hedge}` : `${hedge} ${amount}`;
}

function plainAmount({ value, low, high, unit, kind }: Figure): string | null {
  if (value !== null) return amountInWords(value, unit, kind);
  if (low !== null && high !== null) return rangeInWords(low, high, unit, kind);
  if (low !== null) return `at least ${amountInWords(low, unit, kind)}`;
  return high === null ? null : `up to ${amountInWords(high, unit, kind)}`;
}

const smallNumbers = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** `3` → `"three"`, `17` → `"17"`. */
export function numberAsWord(count: number): string {
  return smallNumbers[count] ?? count.toLocaleString('en-US');
}

/** `(1, "note")` → `"one note"`, `(17, "note")` → `"17 notes"`. */
export function countInWords(count: number, noun: string): string {
  return `${numberAsWord(count)} ${count === 1 ? noun : plural(noun)}`;
}

/** `(1, "note")` → `"1 note"`: where numbers stand below each other. */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? noun : plural(noun)}`;
}

/** `["a", "b", "c"]` → `"a, b and c"` */
export function listInWords(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

/** What was worked out and is not printed stands in square brackets, on every page. */
export function inferred(words: string): string {
  return `[${words}]`;
}

/** The beginning of a text, cut after a whole word, with an ellipsis when something is left out. */
export function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length + 1);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > length / 2 ? space : length).replace(/[\s,;:–—-]+$/, '')} …`;
}

/** The end of a text, cut before a whole word. */
export function ending(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(-length);
  return `… ${cut.slice(cut.indexOf(' ') + 1)}`;
}

/** The same words with a capital first. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
