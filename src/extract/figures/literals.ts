import { scales } from '../english/numbers.ts';
import { isDigit, isGap, isHyphen, isLetter, type Word } from './scan.ts';

/** A product without the noise of binary fractions: 4.1 million is 4,100,000, not 4,099,999.9999999995. */
export function scaled(value: number, factor: number): number {
  return factor === 1 ? value : Number((value * factor).toPrecision(15));
}

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
  // “12 200-litre drums”: two numbers
  if (written !== null && !isCountAndSize(text, at, written))
    return literal(at, written, written.replace(/[\u00a0\u2009\u202f ]/g, '').replace(',', '.'));
  written = comma ? match(literals.decimalComma, text, at) : null;
  if (written !== null) return literal(at, written, written.replace(',', '.'));
  written = (point ? match(literals.plain, text, at) : null) ?? text.slice(at, end);
  return literal(at, written, written);
}

function isCountAndSize(text: string, at: number, written: string): boolean {
  const end = at + written.length;
  return isHyphen(text.charCodeAt(end)) && isLetter(text.charCodeAt(end + 1)) && /^\d+ [1-9]\d\d$/.test(written);
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
