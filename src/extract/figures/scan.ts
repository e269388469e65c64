import type { Document } from '../text/document.ts';
import type { Span } from '../text/span.ts';

/** Reading on from an offset, character by character, where a word may be glued to a number: “65kg”, “$5bn”. */

const LONGEST_WORD = 30;

/** End of the run of letters that begins at `at`; `at` itself where there is none. */
export function wordEnd(text: string, at: number): number {
  let end = at;
  const last = Math.min(text.length, at + LONGEST_WORD);
  while (end < last && isLetter(text.charCodeAt(end))) end++;
  return end;
}

/** A word, which may be glued to a number. Empty where there is none. */
export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
}

/** The word behind `end`, with at most a gap or a hyphen between; its token is not before the token `from`. */
export function wordBehind({ text, tokens }: Document, end: number, from: number): Word {
  const start = skipGap(text, end);
  const until = wordEnd(text, start);
  let at = from;
  while ((tokens[at]?.start ?? start) < start) at++;
  const token = tokens[at];
  // Mostly it is a token, whose strings are there already.
  if (token?.start === start && token.end === until) return token;
  const word = text.slice(start, until);
  return { start, end: until, text: word, lower: word.toLowerCase() };
}

/** Offset behind one space (of any kind), or behind one hyphen; `at` itself where neither stands. */
export function skipGap(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (isGap(code)) return isGap(text.charCodeAt(at + 1)) ? at + 2 : at + 1;
  if (isHyphen(code) && isLetter(text.charCodeAt(at + 1))) return at + 1;
  return at;
}

/** Latin and Greek letters, by their UTF-16 code unit. */
export function isLetter(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) ||
    isGreek(code)
  );
}

function isGreek(code: number): boolean {
  return code === 0xb5 || (code >= 0x370 && code <= 0x3ff);
}

/** 0 to 9, by their code unit. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** White space that may be inside a number or before its unit: blanks of any width, and line ends. */
export function isGap(code: number): boolean {
  return code === 0x20 || code === 0xa0 || code === 0x202f || code === 0x2009 || code === 0x0a || code === 0x0d;
}

/** Hyphens and dashes that may join a number and its unit, by their code unit. */
export function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0x2011;
}

/** Hyphen, minus sign or dash. */
export function isDash(code: number): boolean {
  return isHyphen(code) || code === 0x2212 || code === 0x2013 || code === 0x2014;
}
