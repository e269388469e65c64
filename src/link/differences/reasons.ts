import type { Figure } from '../../schema/claim.ts';
import type { Span } from '../../schema/span.ts';
import type { Placed } from '../linkable.ts';
import { isRemark } from '../outcomes.ts';
import { agreeRounded, haveSameDigits } from '../values.ts';
import { contentOf } from '../words/content-words.ts';
import type { DateSide, FigureSide, Reason, ReasonKind } from './difference.ts';

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
  const series = new Set(
    sides.flatMap(({ officials }) => officials.filter((one) => !isRemark(one)).map(({ series: { id } }) => id)),
  );
  return [
    ...when(series.size > 1, 'other method'),
    ...when(new Set(claims.map(scopeOf).filter((scope) => scope !== '')).size > 1, 'other scope'),
    ...when(anyTwo(agreeRounded), 'rounding'),
    ...when(anyTwo(haveSameDigits), 'order of digits'),
    ...when(
      claims.some(({ claim }) => scaleOfElsewhere.test(claim.exact)),
      'translation',
    ),
    ...notesAt(claims, ({ claim }) => claim),
  ];
}

/** Possible reasons for dates that differ, in a fixed order. */
export function reasonsOfDates(sides: readonly DateSide[]): Reason[] {
  const claims = sides.flatMap((side) => side.claims);
  const workedOut = claims.some(({ claim }) => claim.type === 'date' && claim.basis !== 'stated');
  return [
    ...when(workedOut || claims.some(({ claim }) => claim.type === 'quotation'), 'worked out'),
    ...notesAt(claims, ({ claim }) => claim.sentence),
  ];
}

function when(holds: boolean, kind: ReasonKind): Reason[] {
  return holds ? [{ kind, text: null }] : [];
}

/** The words that say what is measured, in any order; a measure of the site is one scope in whatever words. */
function scopeOf({ claim }: Placed<Figure>): string {
  return claim.of === null || claim.measure !== null ? '' : [...contentOf(claim.of).set].sort().join(' ');
}

/** Notes of the editor that overlap a figure, or the sentence of what is dated, each once. */
function notesAt(claims: readonly Placed[], placeOf: (placed: Placed) => Span): Reason[] {
  const texts = claims.flatMap((placed) => {
    const { start, end } = placeOf(placed);
    return placed.article.notes
      .filter(({ at }) => at !== null && at.start < end && start < at.end)
      .map(({ text }) => text);
  });
  return [...new Set(texts)].map((text) => ({ kind: 'note', text }));
}
