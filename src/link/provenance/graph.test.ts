import { expect, test } from 'vitest';
import { party, quotation } from '../../schema/testing-claims.ts';
import { article, linked } from '../testing-articles.ts';
import { byPublisher, linesByArticle } from './lines.ts';

const acme = { id: 'acme-news', name: 'Acme News', aliases: ['ACME'] };
const passage =
  'Most of the growth came from timber, slate and cheese, which the night ferry carries in the cold months';
const passedOn = quotation('the dues are too high', { via: [{ id: 'acme-news', name: 'Acme News' }] });
const ownWords = quotation('a quiet winter', { speaker: party('Acme News') });
const unnamed = quotation('nobody answered', { via: [{ id: 'unnamed', name: 'a clerk' }] });
const { provenance } = linked(
  [
    article('2030-05-01', [[passage], [`${passedOn.exact} ${unnamed.exact}`, passedOn, unnamed]], {
      slug: 'first',
      title: 'First',
      publisher: 'The Islander',
      draws_on: ['Acme', 'ACME'],
    }),
    article('2030-05-02', [[passage], [ownWords.exact, ownWords]], {
      slug: 'second',
      title: 'Second',
      draws_on: ['The islander'],
    }),
  ],
  { outlets: [acme] },
);

test('nodes: articles with their publishers, and whom they draw on, under one name each', () => {
  expect(provenance.nodes.map(({ id, kind, publisher }) => [id, kind, publisher])).toEqual([
    ['outlet:islander', 'outlet', null],
    ['article:first', 'article', 'outlet:islander'],
    ['outlet:acme-news', 'outlet', null],
    ['outlet:harbour-gazette', 'outlet', null],
    ['article:second', 'article', 'outlet:harbour-gazette'],
  ]);
});

test('edges: what articles say they draw on, claims passed on, passages in common', () => {
  expect(provenance.edges.map(({ from, to, by, count }) => [from, to, by, count])).toEqual([
    ['outlet:acme-news', 'article:first', 'draws on', 1],
    ['outlet:acme-news', 'article:first', 'via', 1],
    ['outlet:islander', 'article:second', 'draws on', 1],
    ['outlet:acme-news', 'article:second', 'via', 1],
    ['article:first', 'article:second', 'shared text', 1],
  ]);
});

test('the lines of each article: what came into it, and where passages of it stand again', () => {
  const lines = linesByArticle(provenance);
  const words = (slug: string, way: 'into' | 'onward') =>
    lines.get(slug)?.[way].map(({ other, drawnOn, claims, passages }) => [other.name, drawnOn, claims, passages]);
  expect([...lines.keys()]).toEqual(['first', 'second']);
  expect(words('first', 'into')).toEqual([['Acme News', true, 1, 0]]);
  expect(words('first', 'onward')).toEqual([['Second', false, 0, 1]]);
  expect(words('second', 'into')).toEqual([
    ['The Islander', true, 0, 0],
    ['Acme News', false, 1, 0],
    ['First', false, 0, 1],
  ]);
  expect(words('second', 'onward')).toEqual([]);
});

test('by publisher: their articles put together, without what stays in one house', () => {
  const { nodes, edges } = byPublisher(provenance);
  expect(nodes.map(({ name }) => name)).toEqual(['The Islander', 'Acme News', 'The Harbour Gazette']);
  expect(edges.map(({ from, to, by, count }) => [from, to, by, count])).toEqual([
    ['outlet:acme-news', 'outlet:islander', 'draws on', 1],
    ['outlet:acme-news', 'outlet:islander', 'via', 1],
    ['outlet:islander', 'outlet:harbour-gazette', 'draws on', 1],
    ['outlet:acme-news', 'outlet:harbour-gazette', 'via', 1],
    ['outlet:islander', 'outlet:harbour-gazette', 'shared text', 1],
  ]);
});
