import type { Document, Token } from '../text/document.ts';
import { CAPITALISED } from '../text/words.ts';

/** Letters of an abbreviation, at most; and words of what it is short for. */
const LONGEST = 8;

/** Words of names that lend their abbreviation no letter, or may lend none. */
const small = /^(?:of|for|and|the|on|in|to|&|de|des|du|la)$/;

/** An abbreviation: capitals, with or without stops, a small “s” or “e” between them. */
const abbreviation = /^\p{Lu}[\p{Lu}\p{Ll}&.-]*[\p{Lu}\d]s?\.?$/u;

/** What abbreviations in brackets are short for: “the Guild of Island Bakers (GIB)”, as written, by the abbreviation in lower case. */
export function abbreviationsOf({ tokens, text }: Document): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (let at = 1; at + 2 < tokens.length; at++) {
    if (tokens[at]?.text !== '(' || tokens[at + 2]?.text !== ')') continue;
    const short = tokens[at + 1] as Token;
    if (short.text.length > LONGEST || !abbreviation.test(short.text)) continue;
    const first = startOfLongForm(tokens, at, capitalsOf(short.text));
    if (first === -1) continue;
    const long = text.slice((tokens[first] as Token).start, (tokens[at - 1] as Token).end).replace(/\s+/g, ' ');
    if (!found.has(short.lower)) found.set(short.lower, long);
  }
  return found;
}

function capitalsOf(words: string): string {
  return (words.match(/[\p{Lu}\d]/gu) ?? []).join('').toLowerCase();
}

/** Where the words before token `end` begin whose initials are those letters, or -1; small words lend theirs, or do not. */
function startOfLongForm(tokens: readonly Token[], end: number, letters: string): number {
  const withoutSmall = startOfInitials(tokens, end, letters, false);
  return withoutSmall === -1 ? startOfInitials(tokens, end, letters, true) : withoutSmall;
}

function startOfInitials(tokens: readonly Token[], end: number, letters: string, smallLend: boolean): number {
  let left = letters.length;
  for (let at = end - 1; at >= 0 && at >= end - 3 * LONGEST; at--) {
    const { lower, text, traits, pos } = tokens[at] as Token;
    if (pos === 'PUNCT' || pos === 'PART') {
      if (!/^[,'’-]|^['’]s$/.test(text)) return -1;
      continue;
    }
    const fits = lower.startsWith(letters[left - 1] ?? '');
    if (small.test(lower) && !(smallLend && fits)) continue;
    if (!fits) return -1;
    left--;
    if (left === 0) return (traits & CAPITALISED) === 0 ? -1 : at;
  }
  return -1;
}

/** The initials of a name, with its small words and without them: “mh” of Marks & Harlow, “cbp” of Customs and Border Protection. */
export function initialsOf(words: readonly string[]): string[] {
  const initials = (taken: readonly string[]) =>
    taken
      .map((word) => word.charAt(0))
      .join('')
      .replace(/[^\p{L}\d]/gu, '');
  const [all, long] = [initials(words), initials(words.filter((word) => !small.test(word)))];
  return all === long ? [all] : [all, long];
}

/** The letters of an abbreviation: “M&H” → “mh”. */
export function lettersOf(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\d]/gu, '');
}
