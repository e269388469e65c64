import { expect, test } from 'vitest';
import { BAR, probability } from '../../src/extract/confidence/earned.ts';
import type { Evidence } from '../../src/extract/speakers/evidence.ts';
import { PRIOR, type Sample, weigh } from './weigh.ts';

const grounds = (by: Evidence) => ({ pattern: 'clause behind the cue', isWeak: false, by });

/** So many samples of a kind of evidence, of which some are wrong. */
const samples = (by: Evidence, right: number, wrong: number): Sample[] =>
  Array.from({ length: right + wrong }, (_, index) => ({
    article: `${index}`,
    grounds: grounds(by),
    isRight: index < right,
  }));

const common = samples('name', 300, 3);

test.each<[string, number, number, boolean]>([
  ['nothing was seen of it', 0, 0, false],
  ['once right is not enough', 1, 0, false],
  ['nor twice', 2, 0, false],
  ['eight times right is', 8, 0, true],
  ['but not with two wrong', 8, 2, false],
  ['one wrong among forty is little', 39, 1, true],
])('a speaker by a kind of evidence is named or left open: %s', (_, right, wrong, isNamed) => {
  const weights = weigh([...common, ...samples('it', right, wrong)], PRIOR.speaker);
  expect(probability(weights, grounds('name'))).toBeGreaterThan(0.97);
  expect(probability(weights, grounds('it')) >= BAR).toBe(isNamed);
});

test('a kind that no sample has keeps the share that all begin with', () => {
  const weights = weigh(common, PRIOR.speaker);
  expect(probability({ ...weights, pattern: {} }, grounds('they'))).toBeCloseTo(0.85, 2);
});

test('a name on file is a name', () => {
  const { by } = weigh(common, PRIOR.speaker);
  expect(by['registry']).toBe(by['name']);
});
