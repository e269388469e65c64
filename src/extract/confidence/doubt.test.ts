import { expect, test, vi } from 'vitest';
import { extract } from '../index.ts';

// Whoever spoke last is right in every second case here, whatever the sets of today say.
vi.mock('./fitted.ts', () => {
  const weights = { base: 3, weak: 0, pattern: {}, by: { 'spoke last': -3 } };
  return { fitted: { claim: weights, speaker: weights } };
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
