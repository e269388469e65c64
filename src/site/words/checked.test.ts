import { expect, test } from 'vitest';
import { date, figure, quotation } from '../../schema/testing-claims.ts';
import { checkedInWords } from './checked.ts';

const claims = [quotation('a'), quotation('b'), figure('c'), date('d', '2031'), date('e', '2032')];
const checked = (...at: number[]) => {
  const checks = at.map((index) => ({ claim: claims[index]?.id ?? '', on: '2031-05-09' }));
  return checkedInWords({ claims, ...(checks.length > 0 && { checks }) });
};

test.each([
  [[], null],
  [[0], '1 of 2 statements checked by an editor'],
  [[0, 1, 2], 'All 2 statements and the figure checked by an editor'],
  [[2, 3], 'The figure and 1 of 2 dates checked by an editor'],
])('%j', (at, words) => {
  expect(checked(...at)).toBe(words);
});

test('a statement in two pieces is checked when both are', () => {
  const pieces = [quotation('x', { group: 'g' }), quotation('y', { group: 'g' })];
  const of = (...ids: string[]) =>
    checkedInWords({ claims: pieces, checks: ids.map((claim) => ({ claim, on: '2031-05-09' })) });
  expect(of(pieces[0]?.id ?? '')).toBeNull();
  expect(of(...pieces.map(({ id }) => id))).toBe('The statement checked by an editor');
});
