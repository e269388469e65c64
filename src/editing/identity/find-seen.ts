import { partyOf, type Registry } from '../../extract/speakers/registry.ts';
import type { Claim } from '../../schema/claim.ts';
import { UNNAMED } from '../../schema/ids.ts';
import type { Seen } from '../../schema/seen.ts';
import type { Span } from '../../schema/span.ts';
import { LEAST } from './seen.ts';
import { commonEnd, commonStart, surroundingsOf, tidied } from './surroundings.ts';

/** Words of such a length are nobody else's when they stand in the article once, whatever is around them. */
const LONG = 24;

/** What became of a claim that an editor had seen. */
export type Found<T> =
  | { readonly found: T }
  /** `speaker`: its words are there, but somebody else's. `several`: it may be any of these. */
  | {
      readonly found: null;
      readonly because: 'gone' | 'elsewhere' | 'speaker' | 'several';
      readonly like: readonly T[];
    };

/** What a claim was seen as, and the id that it had. */
export interface Sought {
  readonly seen: Seen;
  readonly id?: string | undefined;
  readonly type?: Claim['type'] | undefined;
}

/**
 * The claim that is still what an editor saw: its words, its speaker, and enough of what stood around it. More than half of
 * one side is enough, or its whole paragraph, or long words that stand there once. Of several that fit, the one with most
 * around it; of equals, the one with the id.
 */
export function findSeen(
  claims: readonly Claim[],
  { seen, id, type }: Sought,
  { text, registry }: { readonly text: string; readonly registry: Registry },
): Found<Claim> {
  const same = claims.filter(
    (claim) => (type === undefined || claim.type === type) && tidied(claim.exact) === seen.exact,
  );
  if (same.length === 0) return { found: null, because: 'gone', like: [] };
  const of = same.filter((claim) => isSpeaker(claim, seen.speaker, registry));
  const [nobody] = bestOf(same, seen, text, id);
  if (of.length === 0) return { found: null, because: nobody === undefined ? 'elsewhere' : 'speaker', like: same };
  return only(bestOf(of, seen, text, id), of);
}

/** The place where words stand that an editor saw. */
export function findSeenPlace(places: readonly Span[], seen: Seen, text: string): Found<Span> {
  return only(bestOf(places, seen, text, undefined), places);
}

function only<T>(best: readonly T[], like: readonly T[]): Found<T> {
  const [found, ...others] = best;
  if (found === undefined) return { found: null, because: like.length === 0 ? 'gone' : 'elsewhere', like };
  return others.length === 0 ? { found } : { found: null, because: 'several', like: best };
}

/** Those of some places that fit best; none where none fits. */
function bestOf<T extends Span & { readonly id?: string }>(
  places: readonly T[],
  seen: Seen,
  text: string,
  id: string | undefined,
): T[] {
  const isAlone = seen.times === undefined && places.length === 1 && seen.exact.length >= LONG;
  const fits = places.flatMap((place) => {
    const { before, after } = surroundingsOf(text, place);
    const left = commonEnd(before, seen.prefix);
    const right = commonStart(after, seen.suffix);
    const isSide = left * 2 > Math.max(LEAST, seen.prefix.length) || right * 2 > Math.max(LEAST, seen.suffix.length);
    const isWhole = left === seen.prefix.length && right === seen.suffix.length;
    const isParagraph = seen.times === undefined && reachesBreak(seen, left, right);
    return isSide || isWhole || isParagraph || isAlone ? [{ place, common: left + right }] : [];
  });
  const most = Math.max(...fits.map(({ common }) => common));
  const best = fits.filter(({ common }) => common === most).map(({ place }) => place);
  const byId = id === undefined ? [] : best.filter((place) => place.id === id);
  return byId.length === 1 ? byId : best;
}

/** Whether all that stood in its paragraph, on both sides, is in what is still common. */
function reachesBreak({ prefix, suffix }: Seen, left: number, right: number): boolean {
  return prefix.slice(prefix.length - left).includes('\n') && suffix.slice(0, right).includes('\n');
}

function isSpeaker(claim: Claim, seen: Seen['speaker'], registry: Registry): boolean {
  if (seen === undefined || claim.type === 'date') return true;
  if (seen === null || claim.speaker === null) return seen === claim.speaker;
  const { id, name } = claim.speaker;
  return typeof seen === 'string' ? partyOf(registry, seen).id === id : id === UNNAMED && name === seen.unnamed;
}
