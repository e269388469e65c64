import { expect, test } from 'vitest';
import type { Claim } from '../schema/claim.ts';
import { figure, party, quotation } from '../schema/testing-claims.ts';
import { followClaims } from './followed.ts';

const at = (claim: Claim, start: number): Claim => ({ ...claim, start, end: start + claim.exact.length });
const open = at(quotation('The lock is open'), 10);
const cost = at(figure('$3 billion'), 100);
const promise = at(quotation('Every barge will pass by Friday'), 200);
const gone = at(quotation('Nobody asked the lock-keepers'), 300);

test('claims are kept, moved, changed, reworded, gone and new', () => {
  const after = [
    at(cost, 20),
    { ...at(open, 110), speaker: party('Jon Vale') },
    at(quotation('Every barge will pass by Monday'), 200),
    at(quotation('The lamps are lit'), 400),
  ];
  expect(
    followClaims({ claims: [open, cost, promise, gone] }, { claims: after }).map(({ fate, was, is }) => [
      fate,
      was?.exact ?? null,
      is?.exact ?? null,
    ]),
  ).toEqual([
    ['kept', '$3 billion', '$3 billion'],
    ['changed', 'The lock is open', 'The lock is open'],
    ['reworded', 'Every barge will pass by Friday', 'Every barge will pass by Monday'],
    ['new', null, 'The lamps are lit'],
    ['gone', 'Nobody asked the lock-keepers', null],
  ]);
});

test('of claims that change places the fewest are moved', () => {
  const after = [at(promise, 5), at(open, 110), at(cost, 150)];
  expect(followClaims({ claims: [open, cost, promise] }, { claims: after }).map(({ fate }) => fate)).toEqual([
    'moved',
    'kept',
    'kept',
  ]);
});

test('other marks around the same words change nothing; words of another kind are another claim', () => {
  const [comma, stop] = [quotation('The lock is open,'), quotation('The lock is open.')];
  expect(followClaims({ claims: [comma] }, { claims: [stop] })).toMatchObject([{ fate: 'kept', is: stop }]);
  const [one, other] = [quotation('three billion'), figure('three billion')];
  expect(followClaims({ claims: [one] }, { claims: [other] }).map(({ fate }) => fate)).toEqual(['new', 'gone']);
});
