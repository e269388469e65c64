import type { Attribution, Claim } from '../../schema/claim.ts';
import { UNNAMED } from '../../schema/ids.ts';
import type { Seen } from '../../schema/seen.ts';
import type { Span } from '../../schema/span.ts';
import type { Who } from '../../schema/who.ts';
import { placesOf } from '../corrections/find-words.ts';
import { commonEnd, commonStart, FARTHEST, firstOf, lastOf, surroundingsOf, tidied } from './surroundings.ts';

/** So much of what stands around a claim is remembered at least, in characters. */
export const LEAST = 32;

/**
 * A claim as it is seen now, to be found again by `findSeen`. Where its words stand more than once, so much of what is around
 * them is kept that less than half of either side is the same at any other place.
 */
export function seenOf(claim: Claim, text: string): Seen {
  return {
    ...seenWords(text, claim),
    ...(claim.type === 'date' ? {} : { speaker: claim.speaker && whoOf(claim.speaker) }),
  };
}

/** The same of words that are no claim yet. */
export function seenWords(text: string, place: Span): Seen {
  const { before, after } = surroundingsOf(text, place);
  const exact = text.slice(place.start, place.end);
  const others = placesOf(text, exact)
    .filter(({ start }) => start !== place.start)
    .map((other) => surroundingsOf(text, other));
  const enough = (shared: readonly number[]) => Math.min(FARTHEST, Math.max(LEAST, 2 * Math.max(0, ...shared) + 2));
  return {
    exact: tidied(exact),
    prefix: lastOf(before, enough(others.map((other) => commonEnd(before, other.before)))),
    suffix: firstOf(after, enough(others.map((other) => commonStart(after, other.after)))),
    ...(others.length > 0 && { times: others.length + 1 }),
  };
}

/** Who is meant, as an editor writes it: `"Lena Ashcombe"`, or `{ unnamed: "the analyst" }`. */
export function whoOf({ id, name }: Pick<Attribution, 'id' | 'name'>): Who {
  return id === UNNAMED ? { unnamed: name } : name;
}
