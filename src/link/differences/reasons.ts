import type { Figure } from '../../schema/claim.ts';
import type { Placed } from '../linkable.ts';
import { agreeRounded, haveSameDigits } from '../values.ts';
import { compareVoices, voiceOf } from '../voice.ts';
import { contentOf } from '../words/content-words.ts';
import type { DateSide, FigureSide } from './index.ts';

/** Something that the data knows and that may explain a difference. */
export interface Reason {
  readonly kind: ReasonKind;
  /** The editor's words, for `note`; else null. */
  readonly text: string | null;
}

/**
 * - `forecast and outcome`: one side was expected or aimed at, another stated afterwards or recorded
 * - `other source`: nobody speaks on both sides
 * - `other time`: the sides are from articles of different days
 * - `other method`: official series of different makers are among the sides
 * - `other scope`: the phrases that say what is measured are not the same
 * - `rounding`: one is the other, rounded
 * - `order of digits`: the same digits in another order
 * - `translation`: an amount is written as one is in another language, as thousands of millions
 * - `worked out`: a date is written as a weekday or the like, and was worked out
 * - `note`: an editor noted something at one of the places
 */
export type ReasonKind =
  | 'forecast and outcome'
  | 'other source'
  | 'other time'
  | 'other method'
  | 'other scope'
  | 'rounding'
  | 'order of digits'
  | 'translation'
  | 'worked out'
  | 'note';

/** “$200,000 million”, “5 million million” */
const scaleOfElsewhere = /\d[.,]000 million|\b(?:million|thousand) (?:million|billion)\b/i;

/** Possible reasons for amounts that differ, in a fixed order. */
export function reasonsOfFigures(sides: readonly FigureSide[]): Reason[] {
  const claims = sides.flatMap((side) => side.claims);
  const values = sides.map((side) => side.claims[0]?.claim.value ?? side.officials[0]?.value ?? null);
  const anyTwo = (test: (a: number, b: number) => boolean) =>
    values.some((value, index) => {
      const next = values[index + 1];
      return value != null && next != null && test(value, next);
    });
  const expected = claims.some(({ claim }) => claim.modality === 'forecast' || claim.modality === 'target');
  const known =
    sides.some(({ officials }) => officials.length > 0) || claims.some(({ claim }) => claim.modality === 'actual');
  const series = new Set(sides.flatMap(({ officials }) => officials.map((official) => official.series.id)));
  return [
    ...when(expected && known, 'forecast and outcome'),
    ...when(areOfDifferentVoices(sides.map((side) => side.claims)), 'other source'),
    ...when(series.size > 1, 'other method'),
    ...when(new Set(claims.map(scopeOf).filter((scope) => scope !== '')).size > 1, 'other scope'),
    ...when(anyTwo(agreeRounded), 'rounding'),
    ...when(anyTwo(haveSameDigits), 'order of digits'),
    ...when(
      claims.some(({ claim }) => scaleOfElsewhere.test(claim.exact)),
      'translation',
    ),
    ...when(areOfDifferentDays(sides), 'other time'),
    ...notesAt(claims),
  ];
}

/** Possible reasons for dates that differ, in a fixed order. */
export function reasonsOfDates(sides: readonly DateSide[]): Reason[] {
  const claims = sides.flatMap((side) => side.claims);
  const workedOut = claims.some(({ claim }) => claim.type === 'date' && claim.basis !== 'stated');
  const publishers = sides.map((side) => new Set(side.claims.map(({ article }) => article.publisher)));
  return [
    ...when(
      publishers.every((names, index) => index === 0 || names.isDisjointFrom(publishers[index - 1] ?? new Set())),
      'other source',
    ),
    ...when(workedOut || claims.some(({ claim }) => claim.type === 'quotation'), 'worked out'),
    ...notesAt(claims),
  ];
}

function when(holds: boolean, kind: ReasonKind): Reason[] {
  return holds ? [{ kind, text: null }] : [];
}

/** Whether there are two sides of which each says who speaks, and nobody speaks on both. */
function areOfDifferentVoices(sides: readonly (readonly Placed<Figure>[])[]): boolean {
  const voices = sides.flatMap((claims) => {
    const known = claims.map(({ claim }) => voiceOf(claim)).filter((voice) => voice !== null);
    return known.length === 0 ? [] : [new Set(known.flatMap((voice) => [...voice]))];
  });
  return voices.some((voice, index) => index > 0 && compareVoices(voice, voices[index - 1] ?? null) === 'different');
}

function areOfDifferentDays(sides: readonly FigureSide[]): boolean {
  return new Set(sides.flatMap(({ claims }) => claims.map(({ article }) => article.published.value))).size > 1;
}

/** The words that say what is measured, in any order; a measure of the site is one scope in whatever words. */
function scopeOf({ claim }: Placed<Figure>): string {
  return claim.of === null || claim.measure !== null ? '' : [...contentOf(claim.of).set].sort().join(' ');
}

/** Notes of the editor that overlap the sentence of a claim, each once. */
function notesAt(claims: readonly Placed[]): Reason[] {
  const texts = claims.flatMap(({ article, claim }) =>
    article.notes
      .filter(({ at }) => at !== null && at.start < claim.sentence.end && claim.sentence.start < at.end)
      .map(({ text }) => text),
  );
  return [...new Set(texts)].map((text) => ({ kind: 'note', text }));
}
