import leven from 'leven';
import { plainWords } from '../words/plain-words.ts';

// What the search makes of what is typed before it asks the index: speakers by any of their names, amounts as articles
// write them, and words that are one slip away from one that the articles have.

/** A speaker as the search knows them. */
export interface Person {
  readonly name: string;
  /** All names, in any language and script. */
  readonly names: readonly string[];
  readonly href: string;
  /** “7 statements, 3 figures”. */
  readonly said: string;
}

/** `/speakers/names.json`. */
export interface SearchNames {
  readonly people: readonly Person[];
  /** Words that articles have, the most frequent first. */
  readonly words: readonly string[];
}

/** Shorter words are too near to one another for slips. */
const SLIPS_FROM = 4;

/** Words of names that name nobody. */
const small: ReadonlySet<string> = new Set(['the', 'of', 'and', 'for', 'in']);

/** Speakers one of whose names has every word typed, at its beginning or with one slip; exact ones first. */
export function peopleCalled(typed: string, people: readonly Person[]): Person[] {
  const words = wordsOf(typed).filter((word) => !small.has(word));
  if (words.length === 0) return [];
  const found = people.flatMap((person) => {
    const slips = person.names.map((name) => slipsIn(words, wordsOf(name))).filter((count) => count !== null);
    return slips.length === 0 ? [] : [{ person, slips: Math.min(...slips) }];
  });
  return found.sort((a, b) => a.slips - b.slips).map(({ person }) => person);
}

/** How many words have a slip; null where one is no word of the name at all. */
function slipsIn(typed: readonly string[], name: readonly string[]): number | null {
  let slips = 0;
  for (const word of typed) {
    if (name.some((own) => own.startsWith(word))) continue;
    if (!name.some((own) => isOneSlip(word, own))) return null;
    slips++;
  }
  return slips;
}

/** The words typed, each that no article has replaced by one that is a slip away; null where there is none. */
export function corrected(typed: string, known: readonly string[]): string | null {
  const all = new Set(known);
  const words = wordsOf(typed);
  const mended = words.map((word) => (all.has(word) ? word : (known.find((one) => isOneSlip(word, one)) ?? word)));
  return mended.some((word, index) => word !== words[index]) ? mended.join(' ') : null;
}

function isOneSlip(typed: string, word: string): boolean {
  return typed.length >= SLIPS_FROM && Math.abs(typed.length - word.length) <= 1 && leven(typed, word) === 1;
}

const scales = { k: 'thousand', m: 'million', mn: 'million', bn: 'billion', b: 'billion', tn: 'trillion' } as const;

/** Amounts as articles write them: `"$220bn"` → `"220 billion"`. */
export function amountsInWords(typed: string): string {
  return typed.replace(/[$€£¥]?\s?(\d+(?:\.\d+)?)\s?(bn|mn|tn|[kmb])\b/gi, (_, number: string, scale: string) => {
    return `${number} ${scales[scale.toLowerCase() as keyof typeof scales]}`;
  });
}

/** Words as they are compared: `"No-limits"` → “no”, “limits”. */
export function wordsOf(text: string): string[] {
  return plainWords(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
