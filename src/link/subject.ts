import type { Figure } from '../schema/claim.ts';
import { type Content, contentOf } from './words/content-words.ts';
import type { Weights } from './words/likeness.ts';

/** How much of the shorter sentence two figures' sentences must share when only these tell what is measured. */
const ENOUGH = 0.6;

/** What figures must have in common to be of one subject at all: measure, sort and unit, level or growth. */
export function subjectKey({ measure, kind, unit, change }: Figure): string {
  return [measure ?? '', kind, unit, change ?? ''].join('|');
}

/**
 * How far two figures of one subject key measure the same thing, 0 to 1; null when they do not. A measure of the site
 * settles it; else the noun phrases must go together, and the sentences must share their words.
 */
export function sameSubject(
  a: Pick<Figure, 'measure' | 'of'>,
  b: Pick<Figure, 'measure' | 'of'>,
  contextOfA: Content | undefined,
  contextOfB: Content | undefined,
  weights: Weights,
): number | null {
  if (a.measure !== null && a.measure === b.measure) return 1;
  if (!phrasesGoTogether(a.of, b.of) || contextOfA === undefined || contextOfB === undefined) return null;
  const { shared, ofShorter } = weights.likeness(contextOfA, contextOfB);
  return shared >= 3 && ofShorter >= ENOUGH ? ofShorter : null;
}

/** Whether one phrase says no more than the other: “cargo” and “cargo of the port”. An unread one goes with any. */
function phrasesGoTogether(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true;
  const [one, other] = [contentOf(a).set, contentOf(b).set];
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  return few.size > 0 && [...few].every((word) => many.has(word));
}
