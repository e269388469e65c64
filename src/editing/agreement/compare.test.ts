import { expect, test } from 'vitest';
import { quotation } from '../../schema/testing-claims.ts';
import { agreementOf, isDisputed, judgementsOf, type Reading } from './compare.ts';

const [one, two, three] = [quotation('The quay is dry'), quotation('The crane works'), quotation('Rain')];
const log = (claim: string, deed: 'set' | 'drop') => [
  {
    ...{ id: '0'.repeat(12), do: deed, claim, type: 'quotation' as const, exact: 'x', at: { start: 0, end: 1 } },
    ...{ date: '2031-01-01', reason: 'So.', changes: [] },
  },
];
const reading = (editor: string, more: Partial<Reading>): Reading => ({
  ...{ editor, extracted: [one, two, three], claims: [one, two, three], checked: new Set(), log: [] },
  ...more,
});
const ida = reading('Ida', { checked: new Set([one.id, two.id]) });
const odd = reading('Odd', {
  claims: [{ ...one, mode: 'partial' }, three],
  checked: new Set([one.id]),
  log: log(two.id, 'drop'),
});

test('editors are compared where both have looked', () => {
  const judged = judgementsOf('quay', [ida, odd]);
  expect(judged.filter(isDisputed).map(({ words, field, values }) => [words, field, values])).toEqual([
    ['The quay is dry', 'mode', ['direct', 'partial']],
    ['The crane works', 'is one', ['yes', 'no']],
  ]);
  // Nobody has looked at the third.
  expect(judged.some(({ id }) => id === three.id)).toBe(false);
  const table = agreementOf(judged).filter(({ units }) => units > 0);
  expect(table).toContainEqual({ type: 'quotation', field: 'is one', units: 2, agree: 0.5, alpha: 0 });
  expect(table).toContainEqual({ type: 'quotation', field: 'exact', units: 1, agree: 1, alpha: null });
});

test('what one adds is missed by who has decided on all else', () => {
  const added = { ...quotation('It will flood'), origin: 'added' as const };
  const claims = [one, two, three, added];
  const all = new Set([one.id, two.id, three.id]);
  const adds = reading('Odd', { claims, checked: all, log: log(added.id, 'set') });
  expect(judgementsOf('quay', [reading('Ida', { checked: all }), adds]).filter(isDisputed)).toMatchObject([
    { id: added.id, field: 'is one', values: ['no', 'yes'] },
  ]);
  expect(judgementsOf('quay', [ida, adds]).filter(isDisputed)).toEqual([]);
});
