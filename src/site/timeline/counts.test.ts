import { expect, test } from 'vitest';
import { date, figure, meta, quotation } from '../../schema/testing-claims.ts';
import { statementsIn } from './counts.ts';
import { itemsOf } from './items.ts';

test('the strip counts statements by the month that they were made in, and nothing that is known by year only', () => {
  const claims = [
    quotation('Soon', { said: '2031-02-08' }),
    quotation('Not yet', { said: '2031-02-09', start: 100, end: 107 }),
    quotation('Perhaps', { said: '2031', start: 200, end: 207 }),
    date('2031', '2031', { kind: 'event', start: 300, end: 304, sentence: { start: 300, end: 390 } }),
    figure('$3bn', { period: '2031', start: 400, end: 404, sentence: { start: 400, end: 490 } }),
  ];
  const items = itemsOf({ article: meta('2031-05-09'), claims, words: () => '' });
  const counts = statementsIn(items, [new Date('2031-01-01'), new Date('2032-01-01')]);
  expect(counts.map(({ count }) => count)).toEqual([0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
});
