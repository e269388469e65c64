import { expect, test } from 'vitest';
import { entriesOn, pageCount, planOf } from './plan.ts';

const ids = (name: string, count: number) => Array.from({ length: count }, (_, index) => `${name}-${index}`);

test('few entries stand on one page', () => {
  const repeats = ids('r', 60);
  const plan = planOf({ repeats, shared: [], talks: [], differences: [] });
  expect(plan.isWhole).toBe(true);
  expect(plan.hrefs.get('r-59')).toBe('/compare/#r-59');
  expect(pageCount(plan, 'repeats')).toBe(0);
  expect(entriesOn(plan, repeats, null)).toHaveLength(60);
});

test('of more the first page has some, and each part pages of its own, on which every entry stands once', () => {
  const [repeats, talks] = [ids('r', 230), ids('t', 50)];
  const plan = planOf({ repeats, shared: [], talks, differences: [] });
  expect(plan.isWhole).toBe(false);
  expect(entriesOn(plan, repeats, null)).toEqual(repeats.slice(0, 10));
  expect([pageCount(plan, 'repeats'), pageCount(plan, 'talks'), pageCount(plan, 'shared')]).toEqual([5, 1, 0]);
  expect([1, 2, 3, 4, 5].flatMap((page) => entriesOn(plan, repeats, page))).toEqual(repeats);
  for (const page of [1, 2, 3, 4, 5])
    for (const id of entriesOn(plan, repeats, page)) expect(plan.hrefs.get(id)).toBe(`/compare/repeats/${page}/#${id}`);
});
