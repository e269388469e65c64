import { expect, test } from 'vitest';
import { extentOf } from '../src/schema/edtf.ts';
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

// The annotators had the articles alone. An editor who knows the day of a talk “in December” says it, and may.
test('after corrections the annotated articles are right in every field, or finer', async () => {
  const corrected = await readScored('corrected');
  expect(corrected).not.toEqual([]);
  for (const { slug, pairs, misses, extras } of corrected) {
    expect({ misses, extras }, slug).toEqual({ misses: [], extras: [] });
    for (const pair of pairs)
      expect(
        compareFields(pair).filter(({ name, right, want, got }) => !right && !(name === 'said' && isWithin(got, want))),
        pair.gold.exact,
      ).toEqual([]);
  }
});

/** Whether a time lies in another one, as 23 December 2022 lies in December 2022. */
function isWithin(fine: unknown, coarse: unknown): boolean {
  if (typeof fine !== 'string' || typeof coarse !== 'string') return false;
  const [inner, outer] = [extentOf(fine), extentOf(coarse)];
  return inner !== null && outer !== null && outer.from <= inner.from && inner.to <= outer.to;
}
