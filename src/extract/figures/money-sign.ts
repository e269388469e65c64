import { codes, dollarLetters, doubtfulCodes, isoOf, letterSigns, shySigns, signs } from '../english/currencies.ts';
import type { MoneySign } from './found.ts';
import { isDash, isDigit, isGap, isLetter } from './scan.ts';

/** “US$”, “A $”, “$US”, “£”: no sign is longer, spaces and minus included. */
const LONGEST_SIGN = 9;

/** “usd$”, “MXN$”: a code and a sign that say the same. */
const codeAndDollar = /(?:^|[^\p{L}])(\p{L}{3}) ?\$$/u;

/** “$”, with the letters that say whose, on either side, at the end of what stands before a number. */
const dollar = /(?:^|[^\p{L}.])(U\.S\.|[A-Z]{0,3}) ?(\$)([A-Z]{0,3})$/u;

/** Letters of a sign or code, at most: “KSh”, “USD”. */
const LONGEST_LETTERS = 4;

/** What a sign or code in letters may not be glued to. */
const glued = /[\p{L}\p{N}]/u;

/** Yen, where a text was forced into ASCII: “Y=9,500”. */
const asciiYen = /(?:^|[^\p{L}])(Y=)$/u;

/** An amount that is no label: grouped, or with a scale. Sticky, and bounded in its digits. */
const amount =
  /(?:\d{1,3}(?:,\d{3}){1,5}(?![\d,])|\d{1,4}(?:\.\d{1,3})?[ -]?(?:bn|m|mn|tn|trn|k|thousand|million|billion|trillion)\b)/y;

/**
 * The sign or code in front of the number whose first digit is at `at`; it reaches not before `from`.
 * Between them may be a space and a minus: “$ 5”, “$-40.5bn”.
 */
export function readMoneySign(text: string, at: number, from: number): MoneySign | null {
  let end = at;
  if (end > from && isDash(text.charCodeAt(end - 1))) end--;
  const spaced = end > from && isGap(text.charCodeAt(end - 1));
  if (spaced) end--;
  const code = text.charCodeAt(end - 1);
  if (end <= from || isDigit(code) || code === 0x2c) return null;
  if (end < at - 1 && isDash(text.charCodeAt(at - 1))) return null;
  const last = text[end - 1] ?? '';
  const sign = signs.get(last);
  if (sign !== undefined)
    return { start: last === '₵' && isGhanaian(text, end, from) ? end - 3 : end - 1, end, currency: sign };
  if (code === 0xa2) return isGhanaian(text, end, from) ? { start: end - 3, end, currency: 'GHS' } : null;
  if (code < 0x100 && code !== 0x24 && code !== 0x3d && code !== 0x2e && !isLetter(code)) return null;
  // Mostly it is the end of a word, which only “Rs” and the like can be.
  if (code >= 0x61 && code <= 0x7a) return readLetters(text, end, from);
  const before = text.slice(Math.max(from, end - LONGEST_SIGN), end);
  const yen = code === 0x3d ? asciiYen.exec(before) : null;
  if (yen !== null) return { start: end - 2, end, currency: 'JPY' };
  const [, code3 = ''] = before.endsWith('$') ? (codeAndDollar.exec(before) ?? []) : [];
  if (codes.has(code3.toUpperCase()) && (code3 === code3.toUpperCase() || code3 === code3.toLowerCase()))
    return { start: end - 1 - code3.length - (before.at(-2) === ' ' ? 1 : 0), end, currency: code3.toUpperCase() };
  const dollars = before.includes('$') ? dollar.exec(before) : null;
  if (dollars !== null) {
    const [, ahead = '', , behind = ''] = dollars;
    // Letters that name no country (“AT $5”) belong to the text, not to the sign.
    // “A $5 coin”: with a space, “A” is the article.
    const article = ahead === 'A' && before.at(-behind.length - 2) === ' ';
    const known = article ? undefined : dollarLetters.get(ahead);
    const currency = behind === '' ? (known ?? 'USD') : dollarLetters.get(behind);
    if (currency === undefined) return null;
    const start =
      end -
      behind.length -
      1 -
      (behind === '' && known !== undefined
        ? ahead.length + (before.at(-behind.length - 2) === ' ' && ahead !== '' ? 1 : 0)
        : 0);
    return { start, end, currency };
  }
  return readLetters(text, end, from);
}

/** “GH₵”, “GH¢” */
function isGhanaian(text: string, end: number, from: number): boolean {
  return end - 3 >= from && text.startsWith('GH', end - 3);
}

/** “N”, “R”, “SR”, right before the first digit of an amount that is no label. */
function readShy(text: string, start: number, end: number, from: number): MoneySign | null {
  const currency = shySigns.get(text.slice(start, end));
  if (currency === undefined || (start > from && glued.test(text[start - 1] ?? ''))) return null;
  // “B-R1,250”, “I/N1.2m”
  if (start > from && /[-/.&]/.test(text[start - 1] ?? '')) return null;
  return isAmount(text, end) ? { start, end, currency } : null;
}

function isAmount(text: string, at: number): boolean {
  amount.lastIndex = at;
  return amount.test(text);
}

/** “Rs”, “Rs.”, “USD”, before `end`. */
function readLetters(text: string, end: number, from: number): MoneySign | null {
  let start = text.charCodeAt(end - 1) === 0x2e ? end - 1 : end;
  const first = Math.max(from, start - LONGEST_LETTERS);
  while (start > first && isLetter(text.charCodeAt(start - 1))) start--;
  if (end - start <= 2 && end - start > 0 && isDigit(text.charCodeAt(end))) {
    const shy = readShy(text, start, end, from);
    if (shy !== null) return shy;
  }
  // All but “zł” have a capital.
  const initial = text.charCodeAt(start);
  if (end - start < 2 || (initial >= 0x61 && initial < 0x7a)) return null;
  const word = text.slice(start, end);
  // “PS5” is a console, “PS5m” an amount.
  if (word === 'PS' && /^\d(?![\d.,]|m|bn)/.test(text.slice(end, end + 3))) return null;
  if (doubtfulCodes.has(word) && !isAmount(text, isGap(text.charCodeAt(end)) ? end + 1 : end)) return null;
  const million = readMillions(word);
  const currency = letterSigns.get(word) ?? million?.currency ?? (codes.has(word) ? isoOf(word) : undefined);
  if (currency === undefined || (start > from && glued.test(text[start - 1] ?? ''))) return null;
  return { start, end, currency, ...(million === null ? {} : { scale: million.scale }) };
}

/** “MEUR”, “kSEK”: so many of a currency; of codes that are no word with a letter before it. */
export function readMillions(word: string): { currency: string; scale: number } | null {
  const scale = scales.get(word.charAt(0));
  const code = word.slice(1);
  return word.length === 4 && scale !== undefined && codes.has(code) && !doubtfulCodes.has(code)
    ? { currency: isoOf(code), scale }
    : null;
}

const scales: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['K', 1e3],
  ['M', 1e6],
  ['B', 1e9],
]);
