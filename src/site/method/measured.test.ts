import { expect, test } from 'vitest';
import { type Development, developmentSchema, type HeldOut, heldOutSchema } from '../../schema/quality.ts';
import { measuredView } from './measured.ts';

const heldOut: HeldOut = heldOutSchema.parse({
  measured: '2031-05-09',
  commit: '1a2b3c4',
  sets: [
    {
      ...{ name: 'Six harbour reports', by: 'Annotated by one reader.', size: { articles: 6, statements: 80 } },
      beside: ['articles'],
      results: { speaker_right: 81.4, speaker_wrong: 10.3, direct_found: 90 },
      people: { direct_found: 98.7 },
      others: { Reader: { direct_found: 70 } },
    },
    { name: 'Days', by: 'A university.', size: { articles: 1 }, beside: [], results: { day_f1: 77.3 } },
  ],
});
const development: Development = developmentSchema.parse({
  measured: '2031-06-01',
  commit: null,
  sets: [
    { kind: 'articles', size: { articles: 9 }, results: { speaker_right: 92, speaker_wrong: 1.2, direct_found: 99 } },
  ],
  reliability: [
    { type: 'quotation', from: 0, right: 1, of: 5, open: 8, expected: 35 },
    { type: 'quotation', from: 0.9, right: 1847, of: 1921, open: 68, expected: 95.2 },
    { type: 'figure', from: 0.9, right: 0, of: 0, open: 3, expected: 0 },
  ],
});

test('of a hundred statements each is right, left open or wrong', () => {
  const { speakers } = measuredView(heldOut, development);
  expect(speakers.heldOut).toEqual({ right: 81, open: 9, wrong: 10, hasWrong: true });
  expect(speakers.development).toEqual({ right: 92, open: 7, wrong: 1, hasWrong: true });
});

test('a measure on unseen texts stands beside the same one in development, a person’s and other programs’', () => {
  const [first, second] = measuredView(heldOut, development).heldOut?.sets ?? [];
  expect(first).toMatchObject({ size: '6 articles, 80 statements', developmentSize: '9 articles' });
  expect(first?.rows[0]).toEqual({
    what: 'Statements quoted in full, found',
    heldOut: '90.0',
    development: '99.0',
    people: '98.7',
    others: ['Reader 70.0'],
  });
  expect(second).toMatchObject({ size: '1 article', developmentSize: null });
});

test('each measurement says its day, and its version where it has one', () => {
  const view = measuredView(heldOut, development);
  expect(view.heldOut?.words).toBe('Measured on 9 May 2031, with version 1a2b3c4 of the program.');
  expect(view.development?.words).toBe('Measured on 1 June 2031.');
});

test('bands of confidence say their share, few claims their number, no claims nothing', () => {
  expect(measuredView(heldOut, development).reliability).toEqual([
    {
      name: 'Statements',
      rows: [
        { confidence: '0.9 or more', count: '1,921', right: '96', expected: '95' },
        { confidence: 'less than 0.9', count: '5', right: '1 of 5', expected: '35' },
      ],
    },
  ]);
});

test('what was never measured is not there', () => {
  expect(measuredView(null, null)).toEqual({
    ...{ heldOut: null, development: null, reliability: [] },
    speakers: { heldOut: null, development: null },
  });
});

test.each([
  ['a share above 100', { day_f1: 101 }],
  ['a measure of another name', { day_right_often: 50 }],
  ['no measure', {}],
])('%s is refused', (_, results) => {
  const [set] = heldOut.sets;
  expect(heldOutSchema.safeParse({ ...heldOut, sets: [{ ...set, results }] }).success).toBe(false);
});
