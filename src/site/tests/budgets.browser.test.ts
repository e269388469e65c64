import { expect, inject, test } from 'vitest';
import { accountsOf, overruns } from '../../../scripts/built/budgets.ts';

// The table of sizes is printed when the browser tests end, and by `npm run bench`.

const accounts = await accountsOf(inject('outDir'), new URL(inject('url')).pathname);

test('every page of the built site keeps to its budget', () => {
  expect(accounts.filter(({ budget }) => budget !== null)).not.toEqual([]);
  expect(accounts.flatMap(overruns)).toEqual([]);
});

test('no page, with a budget or without, fetches other fonts than the two weights of the one face', () => {
  const fonts = accounts.map(({ worst }) => worst.fonts);
  expect(Math.max(...fonts)).toBeGreaterThan(0);
  expect(Math.max(...fonts)).toBeLessThanOrEqual(42_000);
});
