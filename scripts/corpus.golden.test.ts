import { expect, test } from 'vitest';
import { findDrift } from './extract/articles.ts';
import { unmetGoals } from './score/goals.ts';
import { readScored } from './score/read.ts';
import { score } from './score/score.ts';

test('content/articles is what the extractor would write', async () => {
  expect(await findDrift()).toEqual([]);
});

test('the extractor keeps its promises on the annotated articles', async () => {
  const scored = await readScored();
  expect(scored).not.toEqual([]);
  expect(unmetGoals(score(scored))).toEqual([]);
});
