import type { Figure } from '../../schema/claim.ts';
import { type Bond, gather } from '../gather.ts';
import type { Placed } from '../linkable.ts';
import { hash, nearPairs } from '../near-pairs.ts';
import { canBeSameTime, finer, stretchOf } from '../periods.ts';
import { sameSubject, subjectKey } from '../subject.ts';
import { amountsAgree, binsOf } from '../values.ts';
import { compareVoices, joinVoices, type Voice, voiceOf } from '../voice.ts';
import { contentOf } from '../words/content-words.ts';
import { wordKeys } from '../words/keys.ts';
import { Weights } from '../words/likeness.ts';

/**
 * Groups of figures that state the same: what is measured, for when, how much, and by whom where both say. Figures of a
 * measure of the site need nothing more; others need sentences that speak of the same thing.
 * @returns indices
 */
export function gatherFigures(figures: readonly Placed<Figure>[]): number[][] {
  const contexts = figures.map(({ sentence }) => contentOf(sentence));
  const weights = new Weights(contexts);
  const keys = figures.map(({ claim }, index) => {
    const seeds = binsOf(claim).map((bin) => hash(`${subjectKey(claim)}|${bin}`));
    const context = contexts[index];
    if (claim.measure === null && context !== undefined)
      return seeds.flatMap((seed) => wordKeys(context, weights, seed));
    const period = claim.period === null ? 'unknown' : stretchOf(claim.period);
    return seeds.flatMap((seed) => [seed, hash(period, seed)]);
  });
  const bonds = nearPairs(keys).flatMap(({ a, b }): Bond[] => {
    const [one, other] = [figures[a] as Placed<Figure>, figures[b] as Placed<Figure>];
    if (!stateTheSame(one.claim, other.claim)) return [];
    const context = sameSubject(one.claim, other.claim, contexts[a], contexts[b], weights);
    return context === null ? [] : [{ a, b, strength: context + certainty(one.claim, other.claim) }];
  });
  return gather(
    figures.map(({ claim }) => ({ voice: voiceOf(claim), period: claim.period, actual: isActual(claim) })),
    bonds,
    joinKnown,
  );
}

interface Known {
  readonly voice: Voice;
  readonly period: string | null;
  readonly actual: boolean | null;
}

function joinKnown(one: Known, other: Known): Known | null {
  const voice = joinVoices(one.voice, other.voice);
  if (voice === undefined || !canBeSameTime(one.period, other.period)) return null;
  if (one.actual !== null && other.actual !== null && one.actual !== other.actual) return null;
  return { voice, period: finer(one.period, other.period), actual: one.actual ?? other.actual };
}

/** Whether amount, time, speaker and modality let two figures of one subject be one. */
function stateTheSame(a: Figure, b: Figure): boolean {
  if (subjectKey(a) !== subjectKey(b) || !amountsAgree(a, b)) return false;
  if (
    joinKnown({ ...a, voice: voiceOf(a), actual: isActual(a) }, { ...b, voice: voiceOf(b), actual: isActual(b) }) ===
    null
  )
    return false;
  // A flow over a year and over a part of it are two figures, though the part lies within the year.
  return a.measure === null || a.period === null || b.period === null || stretchOf(a.period) === stretchOf(b.period);
}

/** What is known of both counts for more than what could only not be excluded, so that it is put together first. */
function certainty(a: Figure, b: Figure): number {
  return Number(a.period !== null && a.period === b.period) + Number(compareVoices(voiceOf(a), voiceOf(b)) === 'same');
}

/** A fact or an estimate of one, against what is expected or aimed at; null where the text does not tell. */
function isActual({ modality }: Figure): boolean | null {
  return modality === null ? null : modality === 'actual' || modality === 'estimate';
}
