import { expect, test } from 'vitest';
import { figure, party, quotation } from '../../schema/testing-claims.ts';
import { quotedIn, quotedInWords } from './quoted.ts';

const by = (name: string, ...joint: string[]) => quotation('words', { speaker: party(name), with: joint.map(party) });
const claims = [
  by('Ana Reyes'),
  by('Bo Lind', 'Cy Moe'),
  by('Cy Moe'),
  quotation('words', { speaker: { ...party('an official'), id: 'unnamed' } }),
  quotation('words', { speaker: null }),
  figure('$3bn', { speaker: party('Di Noe') }),
];

test('those quoted most come first, joint speakers among them; nobody unnamed, nobody of figures alone', () => {
  expect(quotedIn(claims).map(({ name }) => name)).toEqual(['Cy Moe', 'Ana Reyes', 'Bo Lind']);
});

test('the first are named, the others counted', () => {
  const four = [...claims, by('Ed Poe')];
  expect(quotedInWords(four, 2)).toBe('Cy Moe, Ana Reyes and two others');
  expect(quotedInWords(four, 3)).toBe('Cy Moe, Ana Reyes, Bo Lind and Ed Poe');
  expect(quotedInWords(four.slice(5), 3)).toBe('Ed Poe');
  expect(quotedInWords([], 3)).toBeNull();
});
