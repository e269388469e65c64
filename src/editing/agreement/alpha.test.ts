import { expect, test } from 'vitest';
import { krippendorffAlpha, type Rated } from './alpha.ts';

/** Units out of a line for each observer; a dot is a judgement that is missing. */
function unitsOf(...observers: readonly string[]): Rated[] {
  const lines = observers.map((line) => line.split(' ').map((value) => (value === '.' ? null : value)));
  return (lines[0] ?? []).map((_, unit) => lines.map((line) => line[unit] ?? null));
}

// The examples of Krippendorff 2011, and what is worked out there.
test.each<[string, string[], number]>([
  ['A: two observers, two values', ['0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0'], 0.095],
  ['B: two observers, five values', ['a a b b d c c c e d d a', 'b a b b b c c c e d d d'], 0.692],
  [
    'C: four observers, values missing',
    ['1 2 3 3 2 1 4 1 2 . . .', '1 2 3 3 2 2 4 1 2 5 . 3', '. 3 3 3 2 3 4 2 2 5 1 .', '1 2 3 3 2 4 4 1 2 5 1 .'],
    0.743,
  ],
])('%s', (_, observers, alpha) => {
  expect(krippendorffAlpha(unitsOf(...observers)).alpha).toBeCloseTo(alpha, 3);
});

test('full agreement is 1; where only one value was ever given, nothing can be said', () => {
  expect(krippendorffAlpha(unitsOf('a b c', 'a b c'))).toEqual({ alpha: 1, units: 3, agree: 1 });
  expect(krippendorffAlpha(unitsOf('a a', 'a a'))).toEqual({ alpha: null, units: 2, agree: 1 });
  expect(krippendorffAlpha(unitsOf('a .', '. b'))).toEqual({ alpha: null, units: 0, agree: null });
});
