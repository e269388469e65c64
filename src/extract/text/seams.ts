import type { PartOfSpeech, Token } from './document.ts';

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

/** Remainders that end many names by themselves (“Austin”, “Clinton”): only behind a name that the registry knows. */
const commonEndings = new Set(['in', 'on', 'at', 'is', 'it', 'he', 'the', 'for', 'and', 'but']);

/** Shorter tokens hold no two words. */
const SHORTEST = 5;

/** Names that seams are checked against. */
export interface KnownNames {
  /** Capitalised words of this text that stand by themselves, as written. */
  readonly words: ReadonlySet<string>;
  /** Whether lower-case words are a name that is known from elsewhere: of the registry, or of a country. */
  readonly isName: (lower: string) => boolean;
}

/** The two words of a token that is a seam, or null. `before` is the token before it. */
export function splitSeam(token: Token, before: Token | undefined, names: KnownNames): [Token, Token] | null {
  if (token.text.length < SHORTEST) return null;
  if (hasInnerCapital(token.text)) return splitAtCapital(token, names);
  return isCapitalised(token.text) ? splitAtFollower(token, before, names) : null;
}

/** Whether a word begins with a capital; A to Z without a look at Unicode's tables. */
export function isCapitalised(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  return /^\p{Lu}/u.test(word);
}

/** A capital of A to Z that is not the first letter: the names of seams are. */
function hasInnerCapital(word: string): boolean {
  for (let i = 2; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code >= 0x41 && code <= 0x5a) return true;
  }
  return false;
}

/** “SmithHe”, “powersSmith”: a capital inside a word. */
function splitAtCapital(token: Token, { words, isName }: KnownNames): [Token, Token] | null {
  const at = /\p{Ll}\p{Lu}\p{Ll}/u.exec(token.text)?.index;
  if (at === undefined || at < 2) return null;
  const right = token.text.slice(at + 1);
  const follower = followers[right.toLowerCase()];
  if (follower === undefined && !words.has(right) && !isName(right.toLowerCase())) return null;
  return cut(token, at + 1, follower ?? 'PROPN');
}

/** “Smithwarned”: a known name with a small word at its end. */
function splitAtFollower(
  token: Token,
  before: Token | undefined,
  { words, isName }: KnownNames,
): [Token, Token] | null {
  for (let length = 2; length <= 9 && token.text.length - length >= 2; length++) {
    const rest = token.lower.slice(-length);
    const follower = followers[rest];
    if (follower === undefined || token.text.slice(-length) !== rest) continue;
    const name = token.text.slice(0, -length);
    const full = before === undefined ? '' : `${before.lower} ${name.toLowerCase()}`;
    const inRegistry = isName(full) || isName(name.toLowerCase());
    if (inRegistry || (words.has(name) && name.length >= 4 && !commonEndings.has(rest)))
      return cut(token, name.length, follower);
  }
  return null;
}

function cut(token: Token, at: number, pos: PartOfSpeech): [Token, Token] {
  const [left, right] = [token.text.slice(0, at), token.text.slice(at)];
  return [
    {
      start: token.start,
      end: token.start + at,
      text: left,
      lower: left.toLowerCase(),
      pos: /^\p{Lu}/u.test(left) ? 'PROPN' : 'NOUN',
    },
    { start: token.start + at, end: token.end, text: right, lower: right.toLowerCase(), pos },
  ];
}
