import type { Figure } from '../../schema/claim.ts';
import { type Bond, gather } from '../gather.ts';
import type { Placed } from '../linkable.ts';
import { hash, nearPairs } from '../near-pairs.ts';
import { stretchOf } from '../periods.ts';
import { sameSubject, subjectKey } from '../subject.ts';
import { amountsAgree, binsOf } from '../values.ts';
import { compareVoices, joinVoices, voiceOf } from '../voice.ts';
import { contentOf } from '../words/content-words.ts';
import { wordKeys } from '../words/keys.ts';
import { Weights } from '../words/likeness.ts';

/**
 * Groups of figures that state the same: what is measured, for when, how much, as what and by whom where
 * both say. Figures of a measure of the site need nothing more; others need sentences that speak of the same thing.
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
    return seeds.map((seed) => hash(timeOf(claim) ?? 'unknown', seed));
  });
  const bonds = nearPairs(keys).flatMap(({ a, b }): Bond[] => {
    const [one, other] = [figures[a] as Placed<Figure>, figures[b] as Placed<Figure>];
    if (!stateTheSame(one.claim, other.claim)) return [];
    const context = sameSubject(one.claim, other.claim, contexts[a], contexts[b], weights);
    return context === null ? [] : [{ a, b, strength: context + certainty(one.claim, other.claim) }];
  });
  return gather(
    figures.map(({ claim }) => ({ voice: voiceOf(claim) })),
    bonds,
    (one, other) => {
      const voice = joinVoices(one.voice, other.voice);
      return voice === undefined ? null : { voice };
    },
  );
}

/**
 * Whether amount, time, standing and speaker let two figures of one subject be one. A goal for 2031 is not the forecast
 * for it, nor a goal for no stated year.
 */
function stateTheSame(a: Figure, b: Figure): boolean {
  return (
    subjectKey(a) === subjectKey(b) &&
    amountsAgree(a, b) &&
    standingOf(a) === standingOf(b) &&
    timeOf(a) === timeOf(b) &&
    joinVoices(voiceOf(a), voiceOf(b)) !== undefined
  );
}

/** What an amount is put forward as. An estimate of what has been is set beside what is stated of it. */
function standingOf({ modality }: Figure): Figure['modality'] {
  return modality === 'estimate' ? 'actual' : modality;
}

/** One name for the time that a figure holds for, however it is written; null where none is stated. */
function timeOf({ period }: Figure): string | null {
  return period === null ? null : stretchOf(period);
}

/** What is known of both counts for more than what could only not be excluded, so that it is put together first. */
function certainty(a: Figure, b: Figure): number {
  return Number(a.period !== null) + Number(compareVoices(voiceOf(a), voiceOf(b)) === 'same');
}
