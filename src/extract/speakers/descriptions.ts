import { determiners } from '../english/function-words.ts';
import { personNouns, titleWords } from '../english/people.ts';
import { wordList } from '../english/word-list.ts';
import type { PartOfSpeech, Token } from '../text/document.ts';
import { CAPITALISED } from '../text/words.ts';
import { countryOfWord } from './countries.ts';

/** What a text says of somebody right beside the name. Words are in lower case. */
export interface Description {
  /** What they are: “president”, “founder”, “potter”. */
  readonly heads: readonly string[];
  /** Whose and of what: “wikileaks”, “french”, “labour”. */
  readonly beside: readonly string[];
  /** In years, as written, or null. */
  readonly age: string | null;
}

const nothing: Description = { heads: [], beside: [], age: null };

/** Descriptions are this long at most, in tokens. */
const LONGEST = 14;

/** What ends a description: a verb, a clause, a stop. */
const enders = wordList('who whose whom which that where when while as and but or . ; : ( ) — – ! ? " “ ” ‘');
const linking = wordList('is was became remains be been');
const prepositions = wordList('of at for in with on from behind to');

/** What stands before, behind and around the name at `tokens[first]` to `tokens[last - 1]`; titles before it are not read again. */
export function describe(tokens: readonly Token[], first: number, last: number): Description {
  return merge(merge(before(tokens, first, last), behind(tokens, last)), apposedBefore(tokens, first, last));
}

function merge(a: Description, b: Description): Description {
  if (b === nothing) return a;
  if (a === nothing) return b;
  return { heads: [...a.heads, ...b.heads], beside: [...a.beside, ...b.beside], age: a.age ?? b.age };
}

/** “Labour politician Adam Hug”, “Ms Berg's Oslo envoy Tom Hill”, “the 56-year-old potter Ann Lee”. */
function before(tokens: readonly Token[], first: number, last: number): Description {
  const head = tokens[first - 1];
  const of = tokens[first - 2];
  // “Norway's ambassador to Utopia Ann Lee”: the country begins the run of capitals that the name ends.
  const country = tokens[first]?.lower ?? '';
  if (
    last - first > 2 &&
    countryOfWord(country) !== null &&
    prepositions.has(head?.lower ?? '') &&
    of !== undefined &&
    isHead(of)
  )
    return { heads: [of.lower], beside: [...modifiers(tokens, first - 3), country], age: null };
  if (head === undefined || head.pos !== 'NOUN' || !isPlain(head)) return nothing;
  return { heads: [head.lower], beside: modifiers(tokens, first - 2), age: ageBefore(tokens, first - 1) };
}

/** The words of a noun phrase that ends at token `last`, back to its determiner. */
function modifiers(tokens: readonly Token[], last: number): string[] {
  const words: string[] = [];
  for (let at = last; at > last - LONGEST / 2 && isOfPhrase(tokens[at]); at--) words.push((tokens[at] as Token).lower);
  return words;
}

const nominal: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'PART']);

function isOfPhrase(token: Token | undefined): boolean {
  if (token === undefined || determiners.has(token.lower)) return false;
  return nominal.has(token.pos) || token.text === '-' || token.text === '&';
}

/** “56-year-old”, which ends right before `at` or a little further left. */
function ageBefore(tokens: readonly Token[], at: number): string | null {
  for (let i = at; i > at - LONGEST / 2 && i > 2; i--) {
    const lower = tokens[i]?.lower ?? '';
    if (!lower.endsWith('old')) continue;
    if (lower === 'old' && tokens[i - 2]?.lower === 'year') return tokens[i - 4]?.lower ?? null;
    const whole = /^(\d+)-year-old$/.exec(lower);
    if (whole?.[1] !== undefined) return whole[1];
  }
  return null;
}

/** “Tom Hale, an analyst at Corvin Research, …”, “Tom Hale, 34, …”, “Tom Hale is the founder of Acme”. */
function behind(tokens: readonly Token[], last: number): Description {
  const [mark, next] = [tokens[last], tokens[last + 1]];
  if (mark === undefined || next === undefined) return nothing;
  if (linking.has(mark.lower) || (mark.text === ',' && next.lower === 'who')) {
    const from = linking.has(mark.lower) ? last + 1 : last + 3;
    return linking.has(tokens[from - 1]?.lower ?? '') ? apposition(tokens, from, true) : nothing;
  }
  if (mark.lower === 'as') return apposition(tokens, last + 1, true);
  if (mark.text !== ',') return nothing;
  if (next.pos === 'NUM' && /^\d{1,3}$/.test(next.text) && isClosed(tokens[last + 2])) {
    const more = tokens[last + 2]?.text === ',' ? apposition(tokens, last + 3, false) : nothing;
    return { ...more, age: next.text };
  }
  return apposition(tokens, last + 1, false);
}

const closers = wordList(', . ; ) — –');

/** Whether a token closes an apposition. */
function isClosed(token: Token | undefined): boolean {
  return token !== undefined && closers.has(token.text);
}

/** A noun phrase from token `from` on that says what somebody is; `stated` by a verb rather than beside a comma. */
function apposition(tokens: readonly Token[], from: number, stated: boolean): Description {
  const heads: string[] = [];
  const beside: string[] = [];
  let inHead = true;
  let last: Token | null = null; // of the head's words
  const close = () => {
    if (last !== null && isHead(last)) heads.push(last.lower);
    last = null;
  };
  for (let at = from; at < from + LONGEST; at++) {
    const token = tokens[at];
    if (token === undefined || token.text === ',' || isVerb(token)) break;
    if (token.lower === 'and' || token.lower === '&') {
      close();
      inHead = true;
      continue;
    }
    if (enders.has(token.lower)) break;
    if (prepositions.has(token.lower)) {
      close();
      inHead = false;
      continue;
    }
    if (determiners.has(token.lower) || token.pos === 'PART' || token.pos === 'PUNCT') continue;
    if (inHead && last !== null) beside.push(last.lower);
    if (inHead) last = token;
    else beside.push(token.lower);
  }
  close();
  const [opens] = [tokens[from]];
  const isDescription = heads.length > 0 && opens !== undefined && !(stated && opens.pos === 'VERB');
  return isDescription
    ? { heads, beside, age: ageBefore(tokens, Math.min(from + LONGEST / 2, tokens.length - 1)) }
    : nothing;
}

function isVerb({ pos, traits }: Token): boolean {
  return (pos === 'VERB' || pos === 'AUX') && (traits & CAPITALISED) === 0;
}

/** What somebody may be: an office or calling, or a plain noun in small letters, and one of them. */
function isHead(token: Token): boolean {
  if (titleWords.has(token.lower) || personNouns.has(token.lower)) return true;
  return token.pos === 'NOUN' && isPlain(token) && !/[^s]s$/.test(token.lower);
}

function isPlain({ traits, lower }: Token): boolean {
  return (traits & CAPITALISED) === 0 && /^[\p{L}-]+$/u.test(lower);
}

/** “the mayor of Oakdale, Scott Lee, …”, “the club's new coach, Jo Mar, …”: between commas, behind what somebody is. */
function apposedBefore(tokens: readonly Token[], first: number, last: number): Description {
  if (tokens[first - 1]?.text !== ',' || !isClosed(tokens[last])) return nothing;
  for (let at = first - 2; at > first - 2 - LONGEST; at--) {
    const token = tokens[at];
    if (token === undefined || isVerb(token) || (token.pos === 'PUNCT' && token.text !== '-')) return nothing;
    const ends = at === first - 2 || prepositions.has(tokens[at + 1]?.lower ?? '');
    if (!ends || !(titleWords.has(token.lower) || personNouns.has(token.lower))) continue;
    const beside = [...modifiers(tokens, at - 1)];
    for (let i = at + 1; i < first - 1; i++) beside.push((tokens[i] as Token).lower);
    return { heads: [token.lower], beside, age: null };
  }
  return nothing;
}
