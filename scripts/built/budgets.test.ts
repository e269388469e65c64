import { expect, test } from 'vitest';
import { accountOf, budgetTable, overruns } from './budgets.ts';

const light = { path: '/timeline/', page: 35_000, scripts: 30_000, search: 20_000, fonts: 52_000 };

test('a page may weigh as much as its budget, and no byte more', () => {
  expect(overruns(accountOf('/timeline/[...page]/', [light]))).toEqual([]);
  expect(overruns(accountOf('/timeline/[...page]/', [{ ...light, page: 35_001 }]))).toEqual([
    '/timeline/[...page]/: HTML and CSS 35.1 of 35.0 kB (heaviest: /timeline/)',
  ]);
  expect(overruns(accountOf('/timeline/[...page]/', [{ ...light, scripts: 30_001, fonts: 52_001 }]))).toEqual([
    '/timeline/[...page]/: JavaScript 30.1 of 30.0 kB (heaviest: /timeline/)',
    '/timeline/[...page]/: fonts 52.1 of 52.0 kB (heaviest: /timeline/)',
  ]);
});

test('of several pages each part is the worst of any, and the heaviest is named', () => {
  const pages = [
    { path: '/articles/long/', page: 21_000, scripts: 0, search: 0, fonts: 0 },
    { path: '/articles/lively/', page: 9_000, scripts: 7_000, search: 0, fonts: 0 },
  ];
  const account = accountOf('/articles/[slug]/', pages);
  expect(account).toMatchObject({ pages: 2, worst: { page: 21_000, scripts: 7_000 }, heaviest: '/articles/long/' });
  expect(overruns(account)).toHaveLength(2);
});

test('a kind without a budget is in the table and never over', () => {
  const account = accountOf('/method/', [{ ...light, path: '/method/', page: 1e9 }]);
  expect(overruns(account)).toEqual([]);
  expect(budgetTable([accountOf('/timeline/[...page]/', [light]), account])).toMatchInlineSnapshot(`
    "Sizes in kB, gzip: worst / budget  pages     HTML + CSS   JavaScript  search, when opened        fonts  heaviest
    /timeline/[...page]/                   1    35.0 / 35.0  30.0 / 30.0          20.0 / 20.0  52.0 / 52.0  /timeline/
    /method/                               1  1000000.0 / –     30.0 / –             20.0 / –     52.0 / –  /method/"
  `);
});
