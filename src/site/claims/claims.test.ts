import { describe, expect, test } from 'vitest';
import type { Claim } from '../../schema/claim.ts';
import { date, figure, meta, party, quotation } from '../../schema/testing-claims.ts';
import { claimHref } from '../addresses.ts';
import { choicesOf, listData, listedInWords, listOf } from './claims.ts';
import { entriesOf, type ListedClaim } from './entries.ts';
import { facetsOf } from './facets.ts';
import { pagesOf } from './pages.ts';

const talks = meta('2031-05-09');
const budget = meta('2032-01-02', { slug: 'budget', title: 'Budget', title_basis: 'editor' });
const said = quotation('It is full', { start: 0, end: 10, said: '2031-05-08', with: [party('Bo Lind')] });
const passed = quotation('the quay is full', { start: 20, end: 36, mode: 'indirect', marked: false });
const cost = figure('$3bn', { start: 40, end: 44, modality: 'forecast', period: '2033' });
const day = date('May 8', '2031-05-08', { start: 200, end: 205 });

const entryOf = (claim: Claim) => entriesOf([claim])[0] as ListedClaim;

describe('what an entry is found by', () => {
  test('kind, all speakers, article, year', () => {
    expect(facetsOf(entryOf(said), talks)).toEqual({
      kind: ['direct'],
      speaker: ['ana-reyes', 'bo-lind'],
      article: ['2031-05-09-harbour'],
      year: ['2031'],
      modality: [],
    });
  });

  test.each([
    ['of what was said', said, '2031'],
    ['of publication where nothing is told', passed, '2032'],
    ['that a figure is for', cost, '2033'],
    ['that a stretch begins in', figure('$3bn', { period: '2029-11/2030-02' }), '2029'],
    ['that an open one ends in', date('until 2028', '../2028'), '2028'],
    ['that a decade begins in', date('the 2010s', '201X'), '2010'],
  ])('the year %s', (_, claim, year) => {
    expect(facetsOf(entryOf(claim), budget).year).toEqual([year]);
  });

  test('a figure without modality, and a date, of which nobody speaks', () => {
    expect(facetsOf(entryOf(figure('$3bn', { modality: null, speaker: null })), talks)).toMatchObject({
      speaker: [],
      modality: ['none'],
    });
    expect(facetsOf(entryOf(day), talks)).toMatchObject({ kind: ['date'], speaker: [], modality: [] });
  });
});

describe('the list', () => {
  const [article] = listOf([{ article: budget, claims: [said, passed, cost, day] }], true);

  test('names the article, its title in brackets where it is the editor’s', () => {
    expect(article).toMatchObject({
      title: '[Budget]',
      href: '/articles/budget/',
      source: 'The Harbour Gazette, 2 January 2032',
    });
  });

  test('has words between marks where they were said, who, how much and when', () => {
    expect(article?.rows.map(({ className, words, note }) => [className, words, note])).toEqual([
      ['q', '“It is full”', 'Ana Reyes, quoted in full, together with Bo Lind, [8 May 2031]'],
      ['q reported', 'the quay is full', 'Ana Reyes, reported'],
      ['f', '$3bn', '3 billion US dollars, forecast for [2033]; Ana Reyes'],
      ['d', 'May 8', '[8 May 2031], worked out from the text around it'],
    ]);
  });

  test('leads to the claim’s page, or to its mark where there are none', () => {
    expect(article?.rows[0]?.href).toBe(`/claims/${said.id}/`);
    expect(claimHref('budget', said.id, false)).toBe(`/articles/budget/#${said.id}`);
  });

  test('is the same as data', () => {
    expect(listData(article === undefined ? [] : [article], '/claims/')).toMatchObject({
      claims: '/claims/',
      articles: [{ slug: 'budget', title: '[Budget], The Harbour Gazette, 2 January 2032' }],
      rows: [
        [said.id, 0, 'q', 'direct', 'ana-reyes bo-lind', '2031', '', '“It is full”', expect.any(String)],
        [passed.id, 0, 'q reported', 'indirect', 'ana-reyes', '2032', '', 'the quay is full', 'Ana Reyes, reported'],
        [cost.id, 0, 'f', 'figure', 'ana-reyes', '2033', 'forecast', '$3bn', expect.any(String)],
        [day.id, 0, 'd', 'date', '', '2031', '', 'May 8', expect.any(String)],
      ],
    });
  });
});

test('a statement is one entry: its fragments belong to it, its pieces are joined, and it is quoted in part', () => {
  const at = (start: number, end: number, more: Parameters<typeof quotation>[1] = {}) =>
    quotation('x', { start, end, ...more });
  const report = at(0, 60, { exact: 'the quay was full and that boats would wait', mode: 'indirect', marked: false });
  const fragment = at(40, 50, { exact: 'boats would wait', mode: 'partial' });
  const pieces = [
    at(100, 110, { exact: 'It is full,', group: 'g' }),
    at(130, 140, { exact: 'and it stays full', group: 'g' }),
  ];
  const [listed] = listOf([{ article: budget, claims: [report, fragment, ...pieces, day] }], true);
  expect(listed?.rows.map(({ words, facets }) => [words, facets.kind[0]])).toEqual([
    ['the quay was full and that boats would wait', 'partial'],
    ['“It is full,” … “and it stays full”', 'direct'],
    ['May 8', 'date'],
  ]);
  expect(listedInWords([{ article: budget, claims: [report, fragment, ...pieces, day, cost] }])).toEqual({
    shown: '2 statements and 1 figure in 1 article (1 date not shown)',
    all: '2 statements, 1 figure and 1 date in one article',
  });
});

test('the choices have names, counts and an order, and only what there is', () => {
  const names = new Map([
    ['zoe-quist', 'Zoe Quist'],
    ['bo-lind', 'Bo Lind'],
    ['ana-reyes', 'Ana Reyes'],
  ]);
  const read = [
    {
      article: budget,
      claims: [cost, quotation('so it seems', { start: 60, end: 71, speaker: { ...party('a clerk'), id: 'unnamed' } })],
    },
    { article: talks, claims: [said, day] },
  ];
  expect(choicesOf(read, names)).toEqual({
    kind: [
      { value: 'direct', name: 'Statement, quoted in full', count: 2 },
      { value: 'figure', name: 'Figure', count: 1 },
      { value: 'date', name: 'Date', count: 1 },
    ],
    speaker: [
      { value: 'ana-reyes', name: 'Ana Reyes', count: 2 },
      { value: 'bo-lind', name: 'Bo Lind', count: 1 },
      { value: 'unnamed', name: 'Unnamed sources', count: 1 },
    ],
    article: [
      { value: 'budget', name: '2 January 2032, [Budget]', count: 2 },
      { value: '2031-05-09-harbour', name: '9 May 2031, Harbour talks', count: 1 },
    ],
    year: [
      { value: '2031', name: '2031', count: 1 },
      { value: '2032', name: '2032', count: 1 },
      { value: '2033', name: '2033', count: 1 },
    ],
    modality: [{ value: 'forecast', name: 'forecast', count: 1 }],
  });
});

describe('pages', () => {
  const articles = (...claims: number[]) => claims.map((quotation) => ({ counts: { quotation, figure: 0, date: 0 } }));
  const sizes = (...claims: number[]) =>
    pagesOf(articles(...claims)).map((page) => page.map(({ counts }) => counts.quotation));

  test('up to 500 claims there is one', () => {
    expect(sizes(200, 200, 100)).toEqual([[200, 200, 100]]);
    expect(sizes()).toEqual([[]]);
  });

  test('beyond it they hold whole articles, 250 claims or one article', () => {
    expect(sizes(100, 150, 1, 300, 40)).toEqual([[100, 150], [1], [300], [40]]);
  });
});
