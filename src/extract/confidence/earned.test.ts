import { expect, test } from 'vitest';
import { BAR, earned, probability, speakerEarned } from './earned.ts';
import { fitted } from './fitted.ts';

test('weights of what is the case are summed; what the sets did not have weighs nothing', () => {
  const weights = { base: 1, weak: -1, pattern: { a: 2 }, by: { name: 0.5 } };
  const logistic = (sum: number) => 1 / (1 + Math.exp(-sum));
  expect(probability(weights, { pattern: 'a', isWeak: false, by: 'name' })).toBeCloseTo(logistic(3.5));
  expect(probability(weights, { pattern: 'b', isWeak: true, by: 'it' })).toBeCloseTo(logistic(0));
});

test('a name beside its verb is surer than who spoke last', () => {
  const named = { pattern: 'quotation before its attribution', isWeak: false, by: 'name' } as const;
  const last = { pattern: 'quotation without attribution', isWeak: false, by: 'spoke last' } as const;
  expect(earned(named)).toBeGreaterThan(0.9);
  expect(speakerEarned(named)).toBeGreaterThan(BAR);
  expect(speakerEarned(last)).toBeLessThan(speakerEarned(named));
});

test('every weight is a number of two decimals, so that a fit anew is small to read', () => {
  for (const { base, weak, pattern, by } of Object.values(fitted))
    for (const weight of [base, weak, ...Object.values(pattern), ...Object.values(by)])
      expect(weight).toBe(Math.round(weight * 100) / 100);
});
