import type { Span } from '../../schema/span.ts';

/** Every place of `words` in a text, within bounds. */
export function placesOf(text: string, words: string, { start, end }: Span = { start: 0, end: text.length }): Span[] {
  const places: Span[] = [];
  for (let at = text.indexOf(words, start); at !== -1 && at + words.length <= end; at = text.indexOf(words, at + 1))
    places.push({ start: at, end: at + words.length });
  return places;
}

/** The place of `words` nearest to another place, or null where they stand nowhere. Of two equally near, the first. */
export function nearestPlace(text: string, words: string, to: Span, within?: Span): Span | null {
  const distance = ({ start, end }: Span) => Math.max(0, start - to.end, to.start - end);
  return placesOf(text, words, within).reduce<Span | null>(
    (best, place) => (best === null || distance(place) < distance(best) ? place : best),
    null,
  );
}
