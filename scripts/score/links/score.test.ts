import { expect, test } from 'vitest';
import { article, linked } from '../../../src/link/testing-articles.ts';
import { figure, quotation } from '../../../src/schema/testing-claims.ts';
import type { Place } from './expected.ts';
import { scoreLinks } from './score.ts';

const words = 'The night ferry will stay open whatever the winter brings';
const links = linked([1, 2, 3].map((n) => article(`2030-05-0${n}`, [[words, quotation(words)]], { slug: `a${n}` })));
const place = (slug: string, start = 4, end = 9): Place => ({ slug, start, end });
const cluster = (doubtful: boolean, ...places: Place[]) => ({ kind: 'quotation', doubtful, places });
const score = (clusters: ReturnType<typeof cluster>[]) =>
  scoreLinks(links, { clusters, shared: [], differences: [] })[0];

test('pairs of a cluster: right, missed, too many', () => {
  expect(score([cluster(false, place('a1'), place('a2'))])).toMatchObject({
    expected: 1,
    found: 3,
    right: 1,
    precision: 1 / 3,
    recall: 1,
  });
  expect(score([cluster(false, place('a1'), place('a9'))])).toMatchObject({
    right: 0,
    recall: 0,
    missed: ['quotation a1@4 ~ a9@4'],
    extra: ['quotation a1@4 ~ a2@0', 'quotation a1@4 ~ a3@0', 'quotation a2@0 ~ a3@0'],
  });
});

test('what is doubtful is neither required nor punished', () => {
  const all = ['a1', 'a2', 'a3'].map((slug) => place(slug));
  expect(score([cluster(true, ...all)])).toMatchObject({ expected: 0, found: 0, precision: 1, recall: 1 });
  expect(score([cluster(true, ...all), cluster(false, place('a1'), place('a9'))])).toMatchObject({
    found: 0,
    recall: 0,
  });
});

test('differences are pairs of places on different sides, within an article too', () => {
  const [three, four] = [3, 4].map((value) => figure(String(value), { measure: 'freight', value }));
  if (three === undefined || four === undefined) throw new Error('no figures');
  const found = linked([article('2030-05-01', [['3 then 4', three, four]], { slug: 'a' })]);
  const sides = [[place('a', 0, 1)], [place('a', 7, 8)]];
  const total = scoreLinks(found, { clusters: [], shared: [], differences: [{ kind: 'figures', sides }] });
  expect(total.map(({ what, expected, found: got, right }) => [what, expected, got, right])).toEqual([
    ['clusters', 0, 0, 0],
    ['shared text', 0, 0, 0],
    ['differences', 1, 1, 1],
  ]);
});
