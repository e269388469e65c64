import { expect, test } from 'vitest';
import type { DateClaim } from '../../schema/claim.ts';
import { date } from '../../schema/testing-claims.ts';
import { article, linked } from '../testing-articles.ts';

function pair(one: DateClaim, other: DateClaim) {
  return linked([
    article('2030-05-20', [[`${one.event} ${one.exact}`, one]], { slug: 'one' }),
    article('2030-05-21', [[`${other.event} ${other.exact}`, other]], { slug: 'other' }),
  ]).clusters.map(({ kind, claims }) => [kind, ...claims.map(({ claim }) => claim.exact)]);
}

const lit = 'The old lighthouse on the rock was lit again on 12 May';
const event = (exact: string, edtf: string, clause = lit, more: Partial<DateClaim> = {}) =>
  date(exact, edtf, { event: clause, kind: 'event', ...more });

test('one event at one time is one', () => {
  expect(pair(event('12 May', '2030-05-12'), event('12 May', '2030-05-12'))).toEqual([['date', '12 May', '12 May']]);
});

test('the coarser date may be the finer one', () => {
  expect(
    pair(event('12 May', '2030-05-12'), event('May', '2030-05', 'the lighthouse on the rock was lit again in May')),
  ).toHaveLength(1);
});

test('another event at the same time is another', () => {
  expect(
    pair(event('12 May', '2030-05-12'), event('12 May', '2030-05-12', 'The council met the pilots on 12 May')),
  ).toEqual([]);
});

test('a year is shared by many events: the clauses must be nearly the same', () => {
  const founded = (who: string) => event('1988', '1988', `The ${who} was founded in 1988 and has its seat in Karsk`);
  expect(pair(founded('chamber'), founded('coast guard'))).toEqual([]);
  expect(pair(founded('coast guard'), founded('coast guard'))).toHaveLength(1);
});

test('stretches that a figure holds for are no events', () => {
  const period = event('2029', '2029', 'trade between the islands grew', { kind: 'period' });
  expect(pair(period, period)).toEqual([]);
});
