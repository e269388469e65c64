import type { Figure } from '../schema/claim.ts';
import type { Measure } from '../schema/site.ts';

/**
 * The measure that a figure is of: the one that it was given, or the one whose words its noun phrase has. A growth rate
 * is of a measure too, though its unit is another.
 */
export function measureOf(figure: Pick<Figure, 'measure' | 'of'>, measures: readonly Measure[]): Measure | null {
  if (figure.measure !== null) return measures.find(({ id }) => id === figure.measure) ?? null;
  const phrase = figure.of;
  if (phrase === null) return null;
  return (
    measures.find(
      (measure) =>
        measure.of.every((words) => words.some((word) => hasWords(phrase, word))) &&
        !measure.not.some((word) => hasWords(phrase, word)),
    ) ?? null
  );
}

/** Whether a text has these words, whole, in this order; case and the shape of apostrophes aside. */
function hasWords(text: string, words: string): boolean {
  const plain = (value: string) =>
    ` ${value
      .toLowerCase()
      .replace(/[’‘]/g, "'")
      .replace(/[^\p{L}\p{N}']+/gu, ' ')
      .trim()} `;
  return plain(text).includes(plain(words));
}
