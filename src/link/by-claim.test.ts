import { expect, test } from 'vitest';
import { figure } from '../schema/testing-claims.ts';
import { linksByClaim } from './by-claim.ts';
import { article, linked } from './testing-articles.ts';

test('a claim leads to its cluster and to what differs from it', () => {
  const [three, again, four, alone] = [
    figure('3', { measure: 'freight', value: 3 }),
    figure('three', { measure: 'freight', value: 3 }),
    figure('4', { measure: 'freight', value: 4 }),
    figure('5', { measure: 'freight', value: 5, period: null }),
  ];
  if (!(three && again && four && alone)) throw new Error('no figures');
  const links = linked([
    article('2030-05-01', [['3 and 4', three, four]]),
    article('2030-05-02', [['three or 5', again, alone]]),
  ]);
  const byClaim = linksByClaim(links);
  const [cluster] = links.clusters;
  expect(byClaim.get(three.id)).toEqual({ cluster, differences: links.differences });
  expect(byClaim.get(again.id)).toEqual({ cluster, differences: links.differences });
  expect(byClaim.get(four.id)).toEqual({ cluster: null, differences: links.differences });
  expect(byClaim.has(alone.id)).toBe(false);
  expect([links.clusters.length, links.differences.length]).toEqual([1, 1]);
});
