import { expect, test } from 'vitest';
import { findDrift } from './extract/articles.ts';
import { compareFields } from './score/fields.ts';
import { unmetGoals } from './score/goals.ts';
import { readScored } from './score/read.ts';
import { score } from './score/score.ts';

test('content/articles is what the extractor would write', async () => {
  expect(await findDrift()).toEqual([]);
});

test('the extractor keeps its promises on the annotated articles', async () => {
  const scored = await readScored('extracted');
  expect(scored).not.toEqual([]);
  expect(unmetGoals(score(scored))).toEqual([]);
});

test('after corrections the annotated articles are right in every field', async () => {
  const corrected = await readScored('corrected');
  expect(corrected).not.toEqual([]);
  for (const { slug, pairs, misses, extras } of corrected) {
    expect({ misses, extras }, slug).toEqual({ misses: [], extras: [] });
    for (const pair of pairs)
      expect(
        compareFields(pair).filter(({ right }) => !right),
        pair.gold.exact,
      ).toEqual([]);
  }
});
