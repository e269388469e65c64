import { expect, test } from 'vitest';
import type { Claim, Figure } from '../../schema/claim.ts';
import { findBrokenAnchors } from './anchors.ts';

const text = 'Sales rose 4%.\nThe mayor said so.';
const paragraphs = [
  { start: 0, end: 14 },
  { start: 15, end: 33 },
];

const sound: Figure = {
  ...{
    type: 'figure',
    id: '0123456789ab',
    exact: '4%',
    start: 11,
    end: 13,
    sentence: { start: 0, end: 14 },
    confidence: 1,
  },
  ...{ origin: 'extracted', kind: 'percent', value: 4, low: null, high: null, unit: 'percent', qualifier: null },
  ...{ modality: null, period: null, of: null, measure: null, change: 'rise', base: null, quotation: null },
  speaker: { id: 'unnamed', name: 'the mayor', exact: 'The mayor', start: 15, end: 24 },
};

const reasonsOf = (...claims: Claim[]) => findBrokenAnchors(text, paragraphs, claims).map(({ reason }) => reason);

test('a claim that is where it says is sound', () => {
  expect(reasonsOf(sound)).toEqual([]);
  expect(
    reasonsOf({
      ...sound,
      speaker: { ...(sound.speaker as NonNullable<Figure['speaker']>), exact: null, start: null, end: null },
    }),
  ).toEqual([]);
});

test.each<[string, Partial<Figure>, string]>([
  ['other words', { exact: '5%' }, 'the claim is "5%", but the source has "4%" at 11–13'],
  ['offsets beyond the end', { start: 99, end: 101 }, 'but the source has "" at 99–101'],
  ['a span over two paragraphs', { start: 11, end: 18, exact: '4%.\nThe' }, 'not within one paragraph'],
  ['a sentence of nothing', { sentence: { start: 4, end: 4 } }, 'its sentence (4–4) is empty'],
  [
    'a sentence of the next paragraph',
    { sentence: { start: 0, end: 33 } },
    'its sentence (0–33) is empty or outside of',
  ],
  [
    'a speaker elsewhere',
    { speaker: { id: 'a', name: 'A', exact: 'mayor', start: 0, end: 5 } },
    'its speaker is "mayor", but the source has "Sales"',
  ],
])('is told of %s', (_, fault, reason) => {
  expect(reasonsOf({ ...sound, ...fault }).join()).toContain(reason);
});

test('is told of an id that two claims have', () => {
  expect(reasonsOf(sound, { ...sound })).toEqual(['another claim has the same id']);
});
