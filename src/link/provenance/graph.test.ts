import { expect, test } from 'vitest';
import { party, quotation } from '../../views/testing-claims.ts';
import { article, linked } from '../testing-articles.ts';
import { provenanceOfArticle } from './graph.ts';
import { describeProvenance } from './text.ts';

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

test('the part about one article', () => {
  const part = provenanceOfArticle(provenance, 'second');
  expect(part.nodes.map(({ id }) => id)).toEqual([
    'outlet:islander',
    'article:first',
    'outlet:acme-news',
    'article:second',
  ]);
  expect(part.edges).toHaveLength(3);
});

test('the same in words', () => {
  expect(describeProvenance(provenance)).toEqual([
    {
      slug: 'first',
      title: 'First',
      parts: ['draws on Acme News', 'passes on 1 claim from Acme News', '1 passage of it stands in the later “Second”'],
    },
    {
      slug: 'second',
      title: 'Second',
      parts: ['draws on The Islander', 'passes on 1 claim from Acme News', 'shares 1 passage with the earlier “First”'],
    },
  ]);
});
