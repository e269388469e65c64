import { expect, test } from 'vitest';
import { nearNames } from './near-names.ts';

const pairs = (...names: string[]) => nearNames(names).map(({ a, b }) => `${a} / ${b}`);

test.each<[string, string, string]>([
  ['another letter', 'Viktor Morenka', 'Viktor Morenko'],
  ['a letter more', 'Anna Petrova', 'Anna Pettrova'],
  ['two letters changed round', 'Brian Hale', 'Brain Hale'],
  ['an accent', 'Jose Ortega', 'José Ortega'],
  ['a mark', 'Al-Karim Bank', 'Al Karim Bank'],
  ['an article', 'Harbour Board', 'the Harbour Board'],
  ['a letter of six', 'Hansen', 'Hanson'],
  ['words behind it', 'Radio Veldrin', 'Radio Veldrin Company'],
])('%s: %s, %s', (_, a, b) => {
  expect(pairs(a, b)).toHaveLength(1);
  expect(pairs(b, a)).toEqual(pairs(a, b));
});

test.each<[string, string, string]>([
  ['another first name', 'Anna Petrova', 'Olga Petrova'],
  ['two other letters', 'Viktor Morenka', 'Viktor Moronko'],
  ['short names', 'Li Na', 'Li Ma'],
  ['five letters', 'Olsen', 'Olson'],
  ['one word in common', 'Radio', 'Radio Veldrin'],
])('not %s: %s, %s', (_, a, b) => {
  expect(pairs(a, b)).toEqual([]);
});

test('the same name twice is one name', () => {
  expect(pairs('Anna Petrova', 'Anna Petrova')).toEqual([]);
});
