import type { Evidence } from '../speakers/evidence.ts';
import { fitted } from './fitted.ts';
import type { Weights } from './weights.ts';

/** What is known of a quotation that tells how often such a one is right. */
export interface Grounds {
  /** How its words are tied to a speaker. */
  readonly pattern: string;
  /** Whether something about it is weaker than the pattern has it: a lost mark, a verb that seldom reports. */
  readonly isWeak: boolean;
  /** How the speaker is known. */
  readonly by: Evidence;
}

/** The stage under which the grounds of a quotation are traced: a fit reads them there. */
export const GROUNDS_STAGE = 'confidence/earned';

/** How often quotations on such grounds are right in their words and their speaker, 0 to 1. */
export function earned(grounds: Grounds): number {
  return probability(fitted.claim, grounds);
}

/**
 * How often the speaker is right, given that the words are a quotation, 0 to 1. Of kinds of evidence with few samples that is the
 * share of articles that nobody had seen, and not the one of the sets that the rules were made on.
 */
export function speakerEarned(grounds: Grounds): number {
  return probability(fitted.speaker, grounds);
}

/** A wrong name costs so many times what an open one does. */
const COST_OF_WRONG = 10;

/** Below this share of right ones a speaker is left open: there names would cost more than leaving all of them out. */
export const BAR = 1 - 1 / COST_OF_WRONG;

/** What weights say of grounds; what the sets did not have weighs nothing. */
export function probability(weights: Weights, { pattern, isWeak, by }: Grounds): number {
  const sum = weights.base + (isWeak ? weights.weak : 0) + (weights.pattern[pattern] ?? 0) + (weights.by[by] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
