import { determiners } from '../english/function-words.ts';
import { personNouns, titleWords } from '../english/people.ts';
import { wordList } from '../english/word-list.ts';
import { Cursor } from '../syntax/cursor.ts';
import type { Token } from '../text/document.ts';
import { isPos, Pos } from '../text/parts-of-speech.ts';
import { CAPITALISED, isIn } from '../text/words.ts';
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
  const items = new Cursor(tokens);
  return merge(merge(before(items, first, last), behind(items, last)), apposedBefore(items, first, last));
}

function merge(a: Description, b: Description): Description {
  if (b === nothing) return a;
  if (a === nothing) return b;
  return { heads: [...a.heads, ...b.heads], beside: [...a.beside, ...b.beside], age: a.age ?? b.age };
}

/** “Labour politician Adam Hug”, “Ms Berg's Oslo envoy Tom Hill”, “the 56-year-old potter Ann Lee”. */
function before(items: Cursor, first: number, last: number): Description {
  const head = items.word(first - 1);
  const of = items.word(first - 2);
  // “Norway's ambassador to Utopia Ann Lee”: the country begins the run of capitals that the name ends.
  const country = items.lower(first);
  if (
    last - first > 2 &&
    countryOfWord(country) !== null &&
    prepositions.has(head?.lower ?? '') &&
    of !== null &&
    isHead(of)
  )
    return { heads: [of.lower], beside: [...modifiers(items, first - 3), country], age: null };
  if (head === null || head.pos !== 'NOUN' || !isPlain(head)) return nothing;
  return { heads: [head.lower], beside: modifiers(items, first - 2), age: ageBefore(items, first - 1) };
}

/** The words of a noun phrase that ends at token `last`, back to its determiner. */
function modifiers(items: Cursor, last: number): string[] {
  const words: string[] = [];
  for (let at = last; at > last - LONGEST / 2 && isOfPhrase(items.word(at)); at--) words.push(items.lower(at));
  return words;
}

const nominal = Pos.NOUN | Pos.PROPN | Pos.ADJ | Pos.NUM | Pos.PART;

function isOfPhrase(token: Token | null): boolean {
  if (token === null || isIn(token, determiners)) return false;
  return isPos(token, nominal) || token.text === '-' || token.text === '&';
}

/** “56-year-old”, which ends right before `at` or a little further left. */
function ageBefore(items: Cursor, at: number): string | null {
  for (let i = at; i > at - LONGEST / 2 && i > 2; i--) {
    const lower = items.lower(i);
    if (!lower.endsWith('old')) continue;
    if (lower === 'old' && items.lower(i - 2) === 'year') return items.word(i - 4)?.lower ?? null;
    const whole = /^(\d+)-year-old$/.exec(lower);
    if (whole?.[1] !== undefined) return whole[1];
  }
  return null;
}

/** “Tom Hale, an analyst at Corvin Research, …”, “Tom Hale, 34, …”, “Tom Hale is the founder of Acme”. */
function behind(items: Cursor, last: number): Description {
  const [mark, next] = [items.word(last), items.word(last + 1)];
  if (mark === null || next === null) return nothing;
  if (isIn(mark, linking) || (mark.text === ',' && next.lower === 'who')) {
    const from = isIn(mark, linking) ? last + 1 : last + 3;
    return items.isIn(from - 1, linking) ? apposition(items, from, true) : nothing;
  }
  if (mark.lower === 'as') return apposition(items, last + 1, true);
  if (mark.text !== ',') return nothing;
  if (next.pos === 'NUM' && /^\d{1,3}$/.test(next.text) && isClosed(items.word(last + 2))) {
    const more = items.text(last + 2) === ',' ? apposition(items, last + 3, false) : nothing;
    return { ...more, age: next.text };
  }
  return apposition(items, last + 1, false);
}

const closers = wordList(', . ; ) — –');

/** Whether a token closes an apposition. */
function isClosed(token: Token | null): boolean {
  return token !== null && closers.has(token.text);
}

/** A noun phrase from token `from` on that says what somebody is; `stated` by a verb rather than beside a comma. */
function apposition(items: Cursor, from: number, stated: boolean): Description {
  const heads: string[] = [];
  const beside: string[] = [];
  let inHead = true;
  let last: Token | null = null; // of the head's words
  const close = () => {
    if (last !== null && isHead(last)) heads.push(last.lower);
    last = null;
  };
  for (let at = from; at < from + LONGEST; at++) {
    const token = items.word(at);
    if (token === null || token.text === ',' || isVerb(token)) break;
    if (token.lower === 'and' || token.lower === '&') {
      close();
      inHead = true;
      continue;
    }
    if (isIn(token, enders)) break;
    if (isIn(token, prepositions)) {
      close();
      inHead = false;
      continue;
    }
    if (isIn(token, determiners) || token.pos === 'PART' || token.pos === 'PUNCT') continue;
    if (inHead && last !== null) beside.push(last.lower);
    if (inHead) last = token;
    else beside.push(token.lower);
  }
  close();
  const opens = items.word(from);
  const isDescription = heads.length > 0 && opens !== null && !(stated && opens.pos === 'VERB');
  return isDescription
    ? { heads, beside, age: ageBefore(items, Math.min(from + LONGEST / 2, items.last - 1)) }
    : nothing;
}

function isVerb({ pos, traits }: Token): boolean {
  return (pos === 'VERB' || pos === 'AUX') && (traits & CAPITALISED) === 0;
}

/** What somebody may be: an office or calling, or a plain noun in small letters, and one of them. */
function isHead(token: Token): boolean {
  if (isIn(token, titleWords) || isIn(token, personNouns)) return true;
  return token.pos === 'NOUN' && isPlain(token) && !/[^s]s$/.test(token.lower);
}

function isPlain({ traits, lower }: Token): boolean {
  return (traits & CAPITALISED) === 0 && /^[\p{L}-]+$/u.test(lower);
}

/** “the mayor of Oakdale, Scott Lee, …”, “the club's new coach, Jo Mar, …”: between commas, behind what somebody is. */
function apposedBefore(items: Cursor, first: number, last: number): Description {
  if (items.text(first - 1) !== ',' || !isClosed(items.word(last))) return nothing;
  for (let at = first - 2; at > first - 2 - LONGEST; at--) {
    const token = items.word(at);
    if (token === null || isVerb(token) || (token.pos === 'PUNCT' && token.text !== '-')) return nothing;
    const ends = at === first - 2 || items.isIn(at + 1, prepositions);
    if (!ends || !(isIn(token, titleWords) || isIn(token, personNouns))) continue;
    const beside = [...modifiers(items, at - 1)];
    for (let i = at + 1; i < first - 1; i++) beside.push(items.lower(i));
    return { heads: [token.lower], beside, age: null };
  }
  return nothing;
}
