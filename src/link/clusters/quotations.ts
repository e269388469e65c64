import type { Quotation } from '../../schema/claim.ts';
import { gather } from '../gather.ts';
import type { Placed } from '../linkable.ts';
import { type Match, type Matching, matchesOf } from '../matching.ts';
import { canBeSameTime, daysBetween } from '../periods.ts';
import { compareVoices, joinVoices, type Voice, voiceOf } from '../voice.ts';
import { type Content, contentOf } from '../words/content-words.ts';
import { KEYS_IN_COMMON, wordKeys } from '../words/keys.ts';
import type { Likeness } from '../words/likeness.ts';

/** What a pair of quotations must have in common to be taken for one, by how much is known about who speaks. */
const enough = {
  /** Most of the shorter: one is cut out of the other. */
  shortened: { same: 0.75, unknown: 0.8 },
  /** Enough of both: one is the other in other words, as when it was translated twice. */
  reworded: { same: 0.5, unknown: 0.65 },
  /** Content words in both; with fewer, all of a fragment must stand in the other in its order. */
  shared: 4,
} as const;

/** Few words are little evidence: with no more than must be shared, more of the shorter one is asked. */
const FEW = 0.1;

/** Within one article, or on one day, little else can be meant by a part of the same words. */
const CLOSE = 0.15;

/** An utterance that is dated twice is a few days off; the same words after that are said again. */
const SAME_OCCASION = 7;

/** What tells that two quotations are of the same words. `strength` is 0 to 1. */
interface WordsInCommon {
  readonly strength: number;
  /** Whether their dates, too, can be the same; else the one utterance is dated twice. */
  readonly datesAgree: boolean;
}

/** Two quotations of the same words, by index. */
export type SameWords = Match<WordsInCommon>;

interface ReadQuotation extends Placed<Quotation> {
  readonly content: Content;
  readonly voice: Voice;
}

/** Quotations are one utterance by the same words, shortened, or translated twice. */
export const quotationMatching: Matching<Placed<Quotation>, ReadQuotation, WordsInCommon> = {
  read: (placed) => ({ ...placed, content: contentOf(placed.claim.exact), voice: voiceOf(placed.claim) }),
  wordsOf: ({ content }) => content.set,
  least: KEYS_IN_COMMON,
  keysOf: ({ content }, weights) => wordKeys(content, weights),
  compare: (one, other, weights) => {
    const within = one.article.slug === other.article.slug;
    if (within && one.claim.start < other.claim.end && other.claim.start < one.claim.end) return [];
    const voice = compareVoices(one.voice, other.voice);
    if (voice === 'different' && !passesOn(one.claim, other.claim)) return [];
    const isOneDay = one.claim.said !== null && one.claim.said === other.claim.said;
    const gap = daysBetween(one.claim.said, other.claim.said);
    if (gap !== null && gap > SAME_OCCASION) return [];
    const like = weights.likeness(one.content, other.content);
    const known = voice === 'unknown' ? 'unknown' : 'same';
    if (!areOne(one.content, other.content, like, known, within || isOneDay)) return [];
    const datesAgree = canBeSameTime(one.claim.said, other.claim.said);
    return [{ strength: (like.ofShorter + like.ofLonger) / 2, datesAgree }];
  },
};

/** Pairs of quotations that are one utterance. */
export function sameWords(quotations: readonly Placed<Quotation>[]): SameWords[] {
  return matchesOf(quotationMatching, quotations);
}

/** Groups of quotations that are one utterance, as indices; never of two speakers who exclude each other. */
export function gatherQuotations(quotations: readonly Placed<Quotation>[], pairs: readonly SameWords[]): number[][] {
  const known = quotations.map(({ claim }): { voice: Voice } => {
    const voice = voiceOf(claim);
    return { voice: voice === null ? null : new Set([...voice, ...claim.via.map(({ id }) => id)]) };
  });
  return gather(known, pairs, (one, other) => {
    const voice = joinVoices(one.voice, other.voice);
    return voice === undefined ? null : { voice };
  });
}

function areOne(a: Content, b: Content, like: Likeness, voice: 'same' | 'unknown', isClose: boolean): boolean {
  if (!numbersGoTogether(a.numbers, b.numbers)) return false;
  if (a.negative !== b.negative && like.ofLonger >= 0.8) return false;
  if (like.shared < enough.shared) return voice === 'same' && isFragment(a, b);
  const asked = enough.shortened[voice] + (like.shared === enough.shared ? FEW : 0) - (isClose ? CLOSE : 0);
  return like.ofShorter >= asked || like.ofLonger >= enough.reworded[voice];
}

/** One of them is the source that the other was passed on by. */
function passesOn(a: Quotation, b: Quotation): boolean {
  return a.via.some(({ id }) => id === b.speaker?.id) || b.via.some(({ id }) => id === a.speaker?.id);
}

/** All content words of the one stand in the other in their order: two words side by side, or three or more. */
function isFragment(a: Content, b: Content): boolean {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (short.words.length < 3)
    return short.words.length === 2 && ` ${long.words.join(' ')} `.includes(` ${short.words.join(' ')} `);
  let next = 0;
  for (const word of long.words) if (word === short.words[next]) next++;
  return next === short.words.length;
}

/** Each number of the one that has fewer stands in the other. Years are exact, others may be rounded. */
function numbersGoTogether(a: readonly number[], b: readonly number[]): boolean {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  return few.every((number) => many.some((other) => other === number || (isNear(number, other) && !isYear(number))));
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= 0.02 * Math.max(a, b);
}

function isYear(number: number): boolean {
  return Number.isInteger(number) && number >= 1000 && number < 3000;
}
