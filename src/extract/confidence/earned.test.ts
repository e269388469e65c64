import { expect, test } from 'vitest';
import { extract } from '../index.ts';
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

test('below the bar the speaker is left open, with who it may be and why; above it, it is named', () => {
  const text =
    'Ann Berg said it was late.\n\nThe harbour froze over in the night.\n\n“We waited on the quay for the boats to come back.”\n\n“We wait,” Tom Hale said.';
  const told: string[] = [];
  const { claims } = extract({
    ...{ id: 'a', text, published: null },
    trace: ({ stage, why }) => {
      if (stage === 'quotations/name-speakers') told.push(why);
    },
  });
  const quotations = claims.filter((claim) => claim.type === 'quotation');
  const doubtful = quotations.filter(({ maybe }) => maybe !== undefined);
  expect(quotations.map(({ speaker }) => speaker?.name ?? null)).toEqual(['Ann Berg', null, 'Tom Hale']);
  expect(doubtful.map(({ maybe }) => maybe)).toEqual([[{ id: 'ann-berg', name: 'Ann Berg' }]]);
  expect(told.join()).toContain('speaker unclear: perhaps Ann Berg (Ann Berg spoke last)');
});
