import { expect, test } from 'vitest';
import type { Claim } from '../../schema/claim.ts';
import { figure, meta, party } from '../../schema/testing-claims.ts';
import { findingOf } from './finding.ts';

const printed = (day: string, claims: Claim[]) => ({ article: meta(day), claims });
const catches = (exact: string, value: number, more: Parameters<typeof figure>[1] = {}) =>
  figure(exact, { value, period: '2031', ...more });

test('figures of one article that a later one prints again are the finding, with the time between', () => {
  const [a, b] = [catches('$3bn', 3e9), catches('$5bn', 5e9)];
  const [again, other] = [catches('three billion dollars', 3e9), catches('$9bn', 9e9)];
  const found = findingOf([
    printed('2031-06-27', [again, other, catches('$5bn', 5e9)]),
    printed('2031-05-09', [a, b]),
    printed('2031-07-01', [catches('$3bn', 3e9)]),
  ]);
  expect(found?.words).toBe('Two figures printed on 9 May 2031 were printed again seven weeks later');
  expect(found?.figures).toEqual(['$3bn', '$5bn']);
  expect(found?.claims.has(a.id) && found.claims.has(again.id)).toBe(true);
  expect(found?.claims.has(other.id)).toBe(false);
});

test('the same number of another speaker, for another year, or without one, is another figure', () => {
  const first = printed('2031-05-09', [catches('$3bn', 3e9)]);
  for (const more of [{ speaker: party('Bo Lind') }, { period: '2032' }, { modality: 'forecast' as const }])
    expect(findingOf([first, printed('2031-05-12', [catches('$3bn', 3e9, more)])])).toBeNull();
  const open = catches('$3bn', 3e9, { period: null });
  expect(findingOf([printed('2031-05-09', [open]), printed('2031-05-12', [{ ...open, id: 'x' }])])).toBeNull();
});

test('days, weeks, months and years are told in their own words', () => {
  const later = (day: string) =>
    findingOf([printed('2031-05-09', [catches('$3bn', 3e9)]), printed(day, [catches('$3bn', 3e9)])])?.words.split(
      'again ',
    )[1];
  expect(['2031-05-10', '2031-05-30', '2031-11-09', '2034-05-09'].map(later)).toEqual([
    'one day later',
    'three weeks later',
    'six months later',
    '3 years later',
  ]);
});
