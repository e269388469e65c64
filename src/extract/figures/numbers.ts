import { isDigit, isGap, type Word } from './scan.ts';

/** Words and signs that make numbers. */

const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety';

export const unitWords: ReadonlyMap<string, number> = new Map(units.split(' ').map((word, value) => [word, value]));
export const tenWords: ReadonlyMap<string, number> = new Map(
  tens.split(' ').map((word, index) => [word, (index + 2) * 10]),
);

/** Scale words that may stand alone behind “a”, be counted by words or digits, and have a plural of their own. */
export const scaleWords: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['lac', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['quadrillion', 1e15],
]);

/** “thousands of”: an order of magnitude. */
export const orderWords: ReadonlyMap<string, number> = new Map(
  [...scaleWords].map(([word, value]) => [`${word}s`, value]),
);

/** Scales that are one whatever they stand with: those, and short ones. */
const scales: ReadonlyMap<string, number> = new Map([
  ...scaleWords,
  ['bn', 1e9],
  ['bln', 1e9],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mil', 1e6],
  ['tn', 1e12],
  ['trn', 1e12],
  ['tln', 1e12],
  ['mio', 1e6],
  ['mrd', 1e9],
  ['mld', 1e9],
  ['milliard', 1e9],
  ['milliards', 1e9],
  ['cr', 1e7],
  ['lakhs', 1e5],
  ['crores', 1e7],
]);

/** A product without the noise of binary fractions: 4.1 million is 4,100,000, not 4,099,999.9999999995. */
export function scaled(value: number, factor: number): number {
  return factor === 1 ? value : Number((value * factor).toPrecision(15));
}

/** Letters that are a scale with money (“$5m”), or where something counted follows (“5m people”). */
export const letterScales: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mm', 1e6],
  ['b', 1e9],
  ['t', 1e12],
]);

/** Denominators in words. “second” is a time or an ordinal. */
export const fractionWords: ReadonlyMap<string, number> = new Map(
  Object.entries({
    half: 2,
    third: 3,
    quarter: 4,
    fourth: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    eighth: 8,
    ninth: 9,
    tenth: 10,
  }).flatMap(([word, parts]) => [
    [word, parts],
    [word === 'half' ? 'halves' : `${word}s`, parts],
  ]),
);

export const vulgarFractions: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);

/** Digits as written. All sticky, and linear: no group can match the same characters in two ways. */
const literals = {
  /** 1,234,567.8; Indian grouping 1,20,000 */
  commas: /\d{1,3}(?:,\d{2,3}){0,8},\d{3}(?!\d)(?:\.\d+)?/y,
  /** 1.234.567 and 1.234,56 */
  points: /\d{1,3}(?:(?:\.\d{3}){1,8},\d{1,2}|(?:\.\d{3}){2,8})(?![\d,.]?\d)/y,
  /** 10 000 with a thin, a no-break or an ordinary space */
  spaces: /\d{1,3}(?:[\u00a0\u2009\u202f ]\d{3}){1,5}(?!\d|[\u00a0\u2009\u202f ]\d)(?:[.,]\d+)?/y,
  /** 3,5 with a unit behind it */
  decimalComma: /\d+,\d{1,2}(?=[\u00a0\u202f ]?[\p{L}%€£$])/uy,
  plain: /\d+(?:\.\d+)?/y,
};

interface Literal {
  value: number;
  end: number;
  /** Only digits. */
  plain: boolean;
}

/** The number whose first digit is at `at`, or null where it is too long to be one. */
export function readLiteral(text: string, at: number, spaced: boolean): Literal | null {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end++;
  if (end === at) return null;
  // What stands behind the first digits says which of the patterns may hold.
  const mark = text.charCodeAt(end);
  const comma = mark === 0x2c;
  const point = mark === 0x2e;
  let written = comma ? match(literals.commas, text, at) : null;
  if (written !== null) return literal(at, written, written.replaceAll(',', ''));
  written = point ? match(literals.points, text, at) : null;
  if (written !== null) return literal(at, written, written.replaceAll('.', '').replace(',', '.'));
  written = spaced && isGap(mark) ? match(literals.spaces, text, at) : null;
  if (written !== null) return literal(at, written, written.replace(/[\u00a0\u2009\u202f ]/g, '').replace(',', '.'));
  written = comma ? match(literals.decimalComma, text, at) : null;
  if (written !== null) return literal(at, written, written.replace(',', '.'));
  written = (point ? match(literals.plain, text, at) : null) ?? text.slice(at, end);
  return literal(at, written, written);
}

function match(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

function literal(at: number, written: string, digits: string): Literal | null {
  if (written.length > 24) return null;
  return { value: Number(digits), end: at + written.length, plain: written === digits && !written.includes('.') };
}

/** Factor of a scale that is written out or unmistakably short: “billion”, “bn”. */
export function scaleOf({ lower }: Word): number | null {
  return lower.length < 2 ? null : (scales.get(lower) ?? null);
}
