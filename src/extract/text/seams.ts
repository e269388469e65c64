import { type Token, tokenOf } from './document.ts';
import type { PartOfSpeech } from './parts-of-speech.ts';
import { CAPITALISED, isCapitalised, makeWord, trait, type Word } from './words.ts';

/**
 * Seams: two words run together where a link or a tag was cut out of a page, as in “SmithHe said” or “Smithwarned”.
 * A seam is believed only where both parts are known: a name of this text, of the registry or of a country, and a name or one of
 * the small words that follow names.
 */

/** Small words that follow a name, with their part of speech. */
const followers: Readonly<Record<string, PartOfSpeech>> = {
  he: 'PRON',
  she: 'PRON',
  it: 'PRON',
  they: 'PRON',
  we: 'PRON',
  who: 'PRON',
  and: 'CCONJ',
  but: 'CCONJ',
  the: 'DET',
  this: 'DET',
  after: 'ADP',
  before: 'ADP',
  from: 'ADP',
  with: 'ADP',
  during: 'ADP',
  in: 'ADP',
  on: 'ADP',
  at: 'ADP',
  for: 'ADP',
  was: 'AUX',
  were: 'AUX',
  has: 'AUX',
  had: 'AUX',
  is: 'AUX',
  will: 'AUX',
  said: 'VERB',
  says: 'VERB',
  told: 'VERB',
  warned: 'VERB',
  announced: 'VERB',
  stated: 'VERB',
  replied: 'VERB',
  insisted: 'VERB',
  stressed: 'VERB',
};

/** The same by their last letter, the shorter ones first. */
const followersByEnd = new Map<string, [string, PartOfSpeech][]>();
for (const entry of Object.entries(followers).sort(([a], [b]) => a.length - b.length)) {
  const end = entry[0].slice(-1);
  followersByEnd.set(end, [...(followersByEnd.get(end) ?? []), entry]);
}

/** Remainders that end many names by themselves (“Austin”, “Clinton”): only behind a name that the registry knows. */
const commonEndings = new Set(['in', 'on', 'at', 'is', 'it', 'he', 'the', 'for', 'and', 'but']);

/** Shorter tokens hold no two words. */
const SHORTEST = 5;

/** Names that are known from elsewhere: of the registry, or of a country. */
export interface Names {
  /** Whether lower-case words are such a name. */
  readonly isName: (lower: string) => boolean;
  /** Whether a lower-case word may be the last of such a name. */
  readonly endsName: (lower: string) => boolean;
}

/** Names that seams are checked against. */
export interface KnownNames extends Names {
  /** Whether a word, as written, is a capitalised one of this text that stands by itself. */
  readonly isOfText: (word: string) => boolean;
}

/** Words that look like seams: most do not. */
export const SEAM = trait(
  (_, text) => text.length >= SHORTEST && (hasInnerCapital(text) || (isCapitalised(text) && endsInFollower(text))),
);

/** The two words of a token that is a seam, or null. `before` is the token before it. */
export function splitSeam(token: Token, before: Token | undefined, names: KnownNames): [Token, Token] | null {
  return hasInnerCapital(token.text) ? splitAtCapital(token, names) : splitAtFollower(token, before, names);
}

/** A capital of A to Z that is not the first letter: the names of seams are. */
function hasInnerCapital(word: string): boolean {
  for (let i = 2; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code >= 0x41 && code <= 0x5a) return true;
  }
  return false;
}

function endsInFollower(word: string): boolean {
  const candidates = followersByEnd.get(word.charAt(word.length - 1)) ?? [];
  return candidates.some(([follower]) => word.length >= follower.length + 2 && word.endsWith(follower));
}

/** “SmithHe”, “powersSmith”: a capital inside a word. */
function splitAtCapital(token: Token, { isOfText, isName }: KnownNames): [Token, Token] | null {
  const at = /\p{Ll}\p{Lu}\p{Ll}/u.exec(token.text)?.index;
  if (at === undefined || at < 2) return null;
  const right = token.text.slice(at + 1);
  const follower = followers[right.toLowerCase()];
  if (follower === undefined && !isOfText(right) && !isName(right.toLowerCase())) return null;
  return cut(token, at + 1, follower ?? 'PROPN');
}

/** “Smithwarned”: a known name with a small word at its end. */
function splitAtFollower(token: Token, before: Token | undefined, names: KnownNames): [Token, Token] | null {
  const { text } = token;
  for (const [follower, pos] of followersByEnd.get(text.charAt(text.length - 1)) ?? []) {
    if (text.length - follower.length < 2 || !text.endsWith(follower)) continue;
    const name = text.slice(0, -follower.length);
    const isAlone = name.length >= 4 && !commonEndings.has(follower) && names.isOfText(name);
    if (isAlone || isKnown(name.toLowerCase(), before, names)) return cut(token, name.length, pos);
  }
  return null;
}

/** Whether a name is known from elsewhere, by itself or with the word before it. */
function isKnown(name: string, before: Token | undefined, { isName, endsName }: Names): boolean {
  if (!endsName(name)) return false; // most are refused at one look
  return isName(name) || (before !== undefined && isName(`${before.lower} ${name}`));
}

/** Words that seams were cut into: the same few come again and again. Bounded. */
const parts = new Map<string, Word>();
const MOST_PARTS = 4000;

function partOf(text: string): Word {
  const part = parts.get(text) ?? makeWord(text);
  if (parts.size >= MOST_PARTS) parts.clear();
  parts.set(text, part);
  return part;
}

function cut(token: Token, at: number, pos: PartOfSpeech): [Token, Token] {
  const [left, right] = [partOf(token.text.slice(0, at)), partOf(token.text.slice(at))];
  const isName = (left.traits & CAPITALISED) !== 0;
  return [tokenOf(left, token.start, isName ? 'PROPN' : 'NOUN'), tokenOf(right, token.start + at, pos)];
}
