import { describe, expect, test } from 'vitest';
import type { Claim, DateClaim, Quotation } from '../../src/schema/claim.ts';
import type { GoldClaim, GoldDate, GoldQuotation } from '../../src/schema/gold.ts';
import { compareFields } from './fields.ts';
import { unmetGoals } from './goals.ts';
import { match } from './match.ts';
import { bandsOf, calibrationError, judgedIn } from './reliability.ts';
import { f1, precision, recall, score } from './score.ts';

const base = {
  id: '0123456789ab',
  exact: 'x',
  sentence: { start: 0, end: 1 },
  confidence: 1,
  origin: 'extracted',
} as const;

function quotation(start: number, end: number, rest: Partial<Quotation> = {}): Quotation {
  const empty = { speaker: null, with: [], via: [], cue: null, said: null, to: null, group: null };
  return { type: 'quotation', ...base, start, end, mode: 'indirect', marked: false, ...empty, ...rest };
}

function date(start: number, end: number, edtf: string): DateClaim {
  return {
    type: 'date',
    ...base,
    start,
    end,
    edtf,
    grain: 'day',
    basis: 'stated',
    anchor: null,
    event: null,
    kind: 'event',
  };
}

function goldQuotation(start: number, end: number, rest: Partial<GoldQuotation> = {}): GoldQuotation {
  const empty = { speaker: null, via: [], cue: null, said: null, to: null, group: null };
  return { type: 'quotation', exact: 'x', start, end, mode: 'indirect', marked: false, ...empty, ...rest };
}

function goldDate(start: number, end: number, edtf: string, rest: Partial<GoldDate> = {}): GoldDate {
  return { type: 'date', exact: 'x', start, end, edtf, grain: 'day', basis: 'stated', kind: 'event', ...rest };
}

/** Places of what a matching found, missed, and has too much. */
function summary(gold: GoldClaim[], claims: Claim[]) {
  const { pairs, misses, extras } = match(gold, claims);
  return {
    pairs: pairs.map((pair) => [pair.gold.start, pair.claim.start]),
    misses: misses.map(({ start }) => start),
    extras: extras.map(({ start }) => start),
  };
}

describe('a quotation is found', () => {
  test('when half of the characters are shared', () => {
    expect(summary([goldQuotation(0, 100)], [quotation(50, 100)])).toEqual({
      pairs: [[0, 50]],
      misses: [],
      extras: [],
    });
    expect(summary([goldQuotation(0, 100)], [quotation(51, 100)])).toEqual({ pairs: [], misses: [0], extras: [51] });
  });

  test('when both are own words, or both a report', () => {
    const own = quotation(0, 10, { mode: 'direct' });
    expect(summary([goldQuotation(0, 10, { mode: 'partial' })], [own])).toMatchObject({ misses: [] });
    expect(summary([goldQuotation(0, 10)], [own])).toMatchObject({ misses: [0], extras: [0] });
  });
});

test('each claim is taken once, for the one that it is most like', () => {
  expect(summary([goldDate(0, 10, '2021'), goldDate(12, 20, '2022')], [date(0, 20, '2021')])).toEqual({
    pairs: [[0, 0]],
    misses: [12],
    extras: [],
  });
  expect(summary([goldDate(0, 10, '2021')], [date(0, 4, '2021'), date(5, 10, '2021')])).toEqual({
    pairs: [[0, 5]],
    misses: [],
    extras: [0],
  });
});

test('what is doubtful is neither required nor punished', () => {
  const gold = [goldDate(0, 10, '2021', { doubtful: true })];
  expect(summary(gold, [])).toEqual({ pairs: [], misses: [], extras: [] });
  expect(summary(gold, [date(3, 12, '1990')])).toEqual({ pairs: [], misses: [], extras: [] });
  expect(summary(gold, [date(10, 12, '1990')])).toMatchObject({ extras: [10] });
});

test('fields: names without case and article, spans by their offsets', () => {
  const speaker = { id: 'unnamed', name: 'The Ministry', exact: null, start: null, end: null };
  const wrong = compareFields({
    gold: goldQuotation(0, 10, { speaker: 'the ministry', said: '2021' }),
    claim: quotation(0, 9, { speaker, said: '2022' }),
  }).filter(({ right }) => !right);
  expect(wrong.map(({ name, got, want }) => [name, got, want])).toEqual([
    ['span', 'x', 'x'],
    ['said', '2022', '2021'],
  ]);
});

test('numbers, and the promises that they break', () => {
  const gold = [goldDate(0, 10, '2021'), goldDate(20, 30, '2022'), goldDate(40, 50, '2023')];
  const total = score([
    match(gold, [date(0, 10, '2021'), date(20, 30, '1999'), date(60, 70, '2000'), date(80, 90, '2000')]),
  ]);
  const [dates] = total.found;
  if (dates === undefined) throw new Error('no group');
  expect(dates).toEqual({ group: 'date', required: 3, found: 2, extracted: 4, right: 2 });
  expect([recall(dates), precision(dates), f1(dates)]).toEqual([2 / 3, 1 / 2, 4 / 7]);
  expect(unmetGoals(total)).toEqual(['recall of date is 0.667, wanted 1', 'edtf of date is 0.500, wanted 1']);
});

test('reliability counts what is right in each band of confidence, and how far confidence is from it', () => {
  const gold = [goldDate(0, 4, '2031'), goldDate(10, 14, '2032'), goldQuotation(20, 30, { speaker: 'Ada Brun' })];
  const claims = [
    { ...date(0, 4, '2031'), confidence: 0.95 },
    { ...date(10, 14, '2033'), confidence: 0.92 },
    { ...date(20, 24, '2034'), confidence: 0.4 },
    { ...quotation(20, 30), confidence: 0.5 },
  ];
  const bands = bandsOf(judgedIn([{ slug: 'a', ...match(gold, claims) }]));
  expect(bands).toEqual([
    { type: 'quotation', from: 0.5, right: 0, of: 0, open: 1, sum: 0 },
    { type: 'date', from: 0.9, right: 1, of: 2, open: 0, sum: 1.87 },
    { type: 'date', from: 0, right: 0, of: 1, open: 0, sum: 0.4 },
  ]);
  expect(calibrationError(bands)).toBeCloseTo((0.87 + 0.4) / 3);
});
