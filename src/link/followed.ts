import type { Claim } from '../schema/claim.ts';
import { tokensOf } from './words/tokens.ts';

/** What became of a claim when its publisher changed the article. `moved`: it stands elsewhere; `changed`: its words are there, and another reading of them. */
export type Fate = 'kept' | 'moved' | 'changed' | 'reworded' | 'gone' | 'new';

/** A claim as it was and as it is; one of them is null for what is gone or new. */
export interface Followed {
  readonly fate: Fate;
  readonly was: Claim | null;
  readonly is: Claim | null;
}

interface WithClaims {
  readonly claims: readonly Claim[];
}

/** So much of their words two claims share, the smaller share of either, that one became the other. */
const ALIKE = 0.5;

/**
 * Each claim of two versions of an article, once: those with one id are the same, of the others those that share most words
 * were reworded. In the order of the later version; what is gone stands where it was.
 */
export function followClaims(before: WithClaims, after: WithClaims): Followed[] {
  const now = new Map(after.claims.map((claim) => [claim.id, claim]));
  const became = new Map<Claim, Claim>();
  for (const was of before.claims) {
    const is = now.get(was.id);
    if (is !== undefined && is.type === was.type) became.set(was, is);
  }
  const kept = new Set(became.values());
  const left = before.claims.filter((was) => !became.has(was));
  const free = after.claims.filter((is) => !kept.has(is));
  const words = new Map([...before.claims, ...after.claims].map((claim) => [claim, wordsOf(claim)]));
  const wordsIn = (claim: Claim) => words.get(claim) ?? [];
  const alike = left
    .flatMap((was) =>
      free.map((is) => ({ was, is, likeness: was.type === is.type ? likenessOf(wordsIn(was), wordsIn(is)) : 0 })),
    )
    .filter(({ likeness }) => likeness >= ALIKE)
    .sort((a, b) => b.likeness - a.likeness);
  const taken = new Set<Claim>();
  for (const { was, is } of alike)
    if (!became.has(was) && !taken.has(is)) {
      became.set(was, is);
      taken.add(is);
    }
  const inPlace = longestRun(before.claims.flatMap((was) => became.get(was) ?? []));
  const origin = new Map([...became].map(([was, is]) => [is, was]));
  const fateOf = (was: Claim, is: Claim): Fate => {
    if (wordsIn(was).join(' ') !== wordsIn(is).join(' ')) return 'reworded';
    if (readingOf(was) !== readingOf(is)) return 'changed';
    return inPlace.has(is) ? 'kept' : 'moved';
  };
  const followed: Followed[] = after.claims.map((is) => {
    const was = origin.get(is) ?? null;
    return { fate: was === null ? 'new' : fateOf(was, is), was, is };
  });
  for (const was of before.claims.filter((one) => !became.has(one)).toReversed()) {
    const next = before.claims.slice(before.claims.indexOf(was) + 1).find((one) => became.has(one));
    const at = next === undefined ? followed.length : followed.findIndex((one) => one.was === next);
    followed.splice(at, 0, { fate: 'gone', was, is: null });
  }
  return followed;
}

/** What a reader has of a claim beside its words: who, to whom, how much, when. */
function readingOf(claim: Claim): string {
  switch (claim.type) {
    case 'quotation': {
      const { mode, speaker, with: joint, via, to, said } = claim;
      return JSON.stringify([mode, speaker?.name, joint.map(({ id }) => id), via.map(({ id }) => id), to?.id, said]);
    }
    case 'figure': {
      const { value, low, high, unit, qualifier, modality, period, of, speaker } = claim;
      return JSON.stringify([value, low, high, unit, qualifier, modality, period, of, speaker?.name]);
    }
    case 'date':
      return JSON.stringify([claim.edtf, claim.kind]);
  }
}

function wordsOf({ exact }: Claim): string[] {
  return tokensOf(exact).map(({ word }) => word);
}

/** How many words two claims share, as a share of the longer one. */
function likenessOf(ours: readonly string[], theirs: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const word of theirs) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of ours) {
    const there = counts.get(word) ?? 0;
    if (there > 0) common++;
    counts.set(word, there - 1);
  }
  return common / Math.max(1, ours.length, theirs.length);
}

/** Of claims in the order of the earlier version, the most that stand in one order in the later. */
function longestRun(claims: readonly Claim[]): ReadonlySet<Claim> {
  // Patience sorting: the smallest end of a run of each length, and what stands before each claim.
  const ends: Claim[] = [];
  const before = new Map<Claim, Claim | undefined>();
  for (const claim of claims) {
    const found = ends.findIndex((end) => end.start > claim.start);
    const at = found === -1 ? ends.length : found;
    before.set(claim, ends[at - 1]);
    ends[at] = claim;
  }
  const run = new Set<Claim>();
  for (let claim = ends.at(-1); claim !== undefined; claim = before.get(claim)) run.add(claim);
  return run;
}
