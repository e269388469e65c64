import { expect, test } from 'vitest';
import { figure, quotation } from '../../schema/testing-claims.ts';
import { Outlets } from '../provenance/outlets.ts';
import { sharedByArticle } from '../shared-text/index.ts';
import { article, linked } from '../testing-articles.ts';
import { articlesOf, exportCluster } from './index.ts';
import { pathOf } from './path.ts';

const words = 'The night ferry will stay open whatever the winter brings to the people of the two islands';
const acme = { id: 'acme-news', name: 'Acme News', aliases: ['ACME'] };
const first = quotation(words, { said: '2030-05', via: [{ id: 'acme-news', name: 'Acme News' }] });
const again = quotation(words, { said: '2030-05-01' });
const amount = figure('$3bn', { measure: 'freight', quotation: first.id });
const articles = [
  article('2030-05-04', [['Later.'], [words, again, { ...amount, id: 'ffffffffffff', quotation: null }]], {
    slug: 'copy',
    publisher: 'The Islander',
    draws_on: ['The Harbour Gazette'],
  }),
  article('2030-05-02', [[words, first, amount]], { slug: 'origin', draws_on: ['Acme'] }),
];
const links = linked(articles, { outlets: [acme] });

test('the earliest published comes first and names the cluster; the finest date is when it was said', () => {
  const [amounts, said] = links.clusters;
  if (amounts === undefined || said === undefined) throw new Error('no clusters');
  expect([amounts.id, said.id]).toEqual([`figure-${amount.id}`, `quotation-${first.id}`]);
  expect([amounts.said, said.said]).toEqual(['2030-05', '2030-05-01']);
  expect(articlesOf(said)).toEqual(['origin', 'copy']);
  expect(exportCluster(said)).toEqual({
    id: said.id,
    kind: 'quotation',
    claims: [first.id, again.id],
    articles: ['origin', 'copy'],
  });
});

test('no date is given for what was said where the dates do not agree', () => {
  const [monday, tuesday] = ['2030-05-06', '2030-05-07'].map((said) => quotation(words, { said }));
  if (monday === undefined || tuesday === undefined) throw new Error('no claims');
  const { clusters } = linked([article('2030-05-08', [[words, monday]]), article('2030-05-09', [[words, tuesday]])]);
  expect(clusters.map(({ said }) => said)).toEqual([null]);
});

test('the path: who passed it on, what each article draws on, which passages it stands in', () => {
  const said = links.clusters.find(({ kind }) => kind === 'quotation');
  if (said === undefined) throw new Error('no cluster');
  expect(pathOf(said, sharedByArticle(links.shared), new Outlets([acme]))).toEqual([
    { from: 'outlet:acme-news', name: 'Acme News', to: 'origin', by: 'via' },
    { from: 'outlet:acme-news', name: 'Acme News', to: 'origin', by: 'draws on' },
    { from: 'article:origin', name: 'Harbour talks', to: 'copy', by: 'draws on' },
    { from: 'article:origin', name: 'Harbour talks', to: 'copy', by: 'shared text' },
  ]);
});

test('the same articles in another order give the same links', () => {
  expect(linked(articles.toReversed(), { outlets: [acme] }).clusters.map(exportCluster)).toEqual(
    links.clusters.map(exportCluster),
  );
});
