import type { Figure } from '../../schema/claim.ts';
import { type Bond, gather } from '../gather.ts';
import type { Placed } from '../linkable.ts';
import { type Matching, matchesOf } from '../matching.ts';
import { hash } from '../near-pairs.ts';
import { stretchOf } from '../periods.ts';
import { sameSubject, subjectKey } from '../subject.ts';
import { amountsAgree, binsOf } from '../values.ts';
import { compareVoices, joinVoices, voiceOf } from '../voice.ts';
import { type Content, contentOf } from '../words/content-words.ts';
import { wordKeys } from '../words/keys.ts';

interface ReadFigure extends Placed<Figure> {
  /** Of its sentence. */
  readonly content: Content;
}

/** Figures that state the same. Those of a measure of the site need nothing more; others need sentences of the same thing. */
export const figureMatching: Matching<Placed<Figure>, ReadFigure, Pick<Bond, 'strength'>> = {
  read: (placed) => ({ ...placed, content: contentOf(placed.sentence) }),
  wordsOf: ({ content }) => content.set,
  sortOf: ({ claim }) => sortOf(claim),
  least: 1,
  keysOf: ({ claim, content }, weights) => {
    const seeds = binsOf(claim).map((bin) => hash(`${subjectKey(claim)}|${bin}`));
    if (claim.measure === null) return seeds.flatMap((seed) => wordKeys(content, weights, seed));
    return seeds.map((seed) => hash(timeOf(claim) ?? 'unknown', seed));
  },
  compare: (one, other, weights) => {
    if (!stateTheSame(one.claim, other.claim)) return [];
    const context = sameSubject(one.claim, other.claim, one.content, other.content, weights);
    return context === null ? [] : [{ strength: context + certainty(one.claim, other.claim) }];
  },
};

/** Pairs of figures that state the same. */
export function sameFigures(figures: readonly Placed<Figure>[]): Bond[] {
  return matchesOf(figureMatching, figures);
}

/** Groups of figures that state the same: what is measured, for when, how much, as what and by whom where both say. */
export function gatherFigures(figures: readonly Placed<Figure>[], bonds: readonly Bond[]): number[][] {
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
  return sortOf(a) === sortOf(b) && amountsAgree(a, b) && joinVoices(voiceOf(a), voiceOf(b)) !== undefined;
}

/** What is measured, in what standing, and for when. */
function sortOf(claim: Figure): string {
  return `${subjectKey(claim)}|${standingOf(claim)}|${timeOf(claim)}`;
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
