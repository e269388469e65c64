import { describe, expect, test } from 'vitest';
import type { Claim, DateClaim, Figure, Quotation } from '../../schema/claim.ts';
import { figure as amount, date as day, meta, party, quotation as quote } from '../../schema/testing-claims.ts';
import { itemsOf } from './items.ts';

const article = meta('2031-05-09');
const quotation = (exact: string, said: string | null, more: Partial<Quotation> = {}, sentence = 0): Quotation =>
  quote(exact, { ...at(sentence, exact), said, ...more });
const figure = (exact: string, more: Partial<Figure> = {}): Figure => amount(exact, { speaker: null, ...more });
const date = (
  exact: string,
  edtf: string | null,
  more: Partial<DateClaim> = {},
  sentence = 0,
  start = sentence,
): DateClaim => day(exact, edtf, { ...at(sentence, exact, start), ...more });
const at = (sentence: number, exact: string, start = sentence) => ({
  start,
  end: start + exact.length,
  sentence: { start: sentence, end: sentence + 90 },
});

const items = (claims: Claim[], source = '') =>
  itemsOf({ article, claims, words: ({ start, end }) => source.slice(start, end) });
const brief = (claims: Claim[], source = '') =>
  items(claims, source).map(({ who, label, tail, time, sense }) => [
    [who, label, tail].filter(Boolean).join(' | '),
    time,
    sense,
  ]);

describe('quotations', () => {
  test('of one speaker and one time are one item; its date is not another', () => {
    const found = items([
      quotation('The quay is full', '2031-05-08'),
      date('Thursday', '2031-05-08'),
      quotation('it would be widened', '2031-05-08', { mode: 'indirect', marked: false }, 200),
    ]);
    expect(found.map(({ who, label, tail, written }) => [who, label, tail, written])).toEqual([
      ['Ana Reyes', '“The quay is full”', '+ 1', ['Thursday']],
    ]);
    expect(found[0]?.claims.map(({ lead, words, marked }) => [lead, words, marked])).toEqual([
      ['Ana Reyes', 'The quay is full', true],
      ['Ana Reyes, reported', 'it would be widened', false],
    ]);
  });

  test('without a time are none', () => expect(items([quotation('The quay is full', null)])).toEqual([]));

  test('of a month are one day within it', () => {
    expect(brief([quotation('Soon', '2031-04')])).toEqual([['Ana Reyes | “Soon”', '[April 2031]', 'within']]);
  });

  test('keep unnamed sources apart by their words', () => {
    const unnamed = (name: string) => ({ ...party('x'), id: 'unnamed', name });
    const found = items([
      quotation('Yes', '2031-04', { speaker: unnamed('a pilot') }),
      quotation('No', '2031-04', { speaker: unnamed('a broker') }),
    ]);
    expect(found.length).toBe(2);
  });
});

describe('figures', () => {
  test('of one sentence and one time are one item; a stated year has no brackets', () => {
    expect(
      brief([
        figure('$3bn'),
        figure('4%', { kind: 'percent', change: 'rise' }),
        date('2030', '2030', { basis: 'stated', kind: 'period' }),
      ]),
    ).toEqual([['$3bn, up 4%, freight', '2030', 'held']]);
  });

  test('that are expected stand open, all in one way, over the time that they are for', () => {
    const source = 'By the end of 2031, freight will reach $5bn.';
    const claims = [
      figure('$5bn', { modality: 'forecast', period: '2031' }),
      date('the end of 2031', '2031-12-31', { kind: 'period' }, 0, 3),
    ];
    expect(brief(claims, source)).toEqual([['$5bn, freight | forecast', '[2031]', 'open']]);
  });
});

describe('dates', () => {
  test('are shaped by their kind', () => {
    expect(
      brief([
        date('last week', '2031-04-28/2031-05-04', { kind: 'event', event: 'a crane fell' }),
        date('next month', '2031-06', { kind: 'plan', event: 'the mayor sails' }, 100),
        date('the first quarter', '2031-01/2031-03', { kind: 'period' }, 200),
      ]),
    ).toEqual([
      ['“the first quarter”', '[January–March 2031]', 'held'],
      ['a crane fell', '[28 April – 4 May 2031]', 'within'],
      ['the mayor sails | plan', '[June 2031]', 'open'],
    ]);
  });

  test('that mean the same in one sentence are one', () => {
    const found = items([
      date('Thursday', '2031-05-08', { kind: 'event' }),
      date('May 8', '2031-05-08', { kind: 'event' }),
    ]);
    expect(found.map(({ written }) => written)).toEqual([['Thursday', 'May 8']]);
  });

  test('that only print the publication are left to its line', () => {
    expect(items([date('May 9, 2031', '2031-05-09', { basis: 'stated' })])).toEqual([]);
  });

  test('that could not be resolved are left out', () => expect(items([date('one day', null)])).toEqual([]));

  test('say what a growth figure is set against', () => {
    const claims = [
      figure('4%', { change: 'rise', base: '2029' }),
      date('a year earlier', '2029', { basis: 'anchored', kind: 'period' }),
    ];
    expect(brief(claims)[0]).toEqual(['a year earlier: baseline for “4%”', '[2029]', 'held']);
  });
});

test('a date is named by the clause around it, and listed with both sides', () => {
  const event = 'While the quay grew in the third quarter, half of it was planned before the storm.';
  const [found] = items([date('the third quarter', '2031-07/2031-09', { kind: 'period', event })]);
  expect(found?.label).toBe('the quay grew in the third quarter');
  expect(found?.claims[0]).toMatchObject({
    before: 'While the quay grew in ',
    after: ', half of it was planned before the storm.',
  });
});

test('a date that stands by itself takes the words after it along', () => {
  const event = 'Last week, the board voted to build a pier.';
  expect(items([date('Last week', '2031-04', { kind: 'event', event })])[0]?.label).toBe(
    'Last week, the board voted to build a pier',
  );
});

test.each([
  ['The lock froze over in March, its coldest since mid-2020', 'March', 'The lock froze over in March'],
  ['The lock froze over in March, its coldest since mid-2020', 'mid-2020', 'its coldest since mid-2020'],
  ['“Ferries ran late,” he said on Sunday', 'Sunday', 'he said on Sunday'],
  ['The lock froze over, with ferries stuck in ice since March', 'March', 'ferries stuck in ice since March'],
  ['The port called it a “winter without end” in March', 'March', 'The port called it a “winter without end” in March'],
  ['In March the port signed a “no strikes” accord', 'March', 'In March the port signed a “no strikes” accord'],
  ['March', 'March', '“March”'],
])('a date without a clause of its own is named by its part of the sentence: %s', (sentence, exact, label) => {
  const start = sentence.indexOf(exact);
  const [found] = items([date(exact, '2031-03', { event: null }, 0, start)], sentence);
  expect(found?.label).toBe(label);
  expect(found?.claims[0]).toMatchObject({
    before: sentence.slice(0, start),
    after: sentence.slice(start + exact.length),
  });
});

test('the day on which an expectation was stated is not the time that it is for', () => {
  const claims = [
    figure('$5bn', { modality: 'forecast', period: '2030' }),
    date('December', '2030-12', { kind: 'statement' }),
    date('2030', '2030', { basis: 'stated', kind: 'period' }, 200),
  ];
  const found = items(claims).find(({ kind }) => kind === 'figure');
  expect([found?.time, found?.written]).toEqual(['[2030]', []]);
});

test('a quotation’s date is the one of its own sentence, where that has one', () => {
  const claims = [
    quotation('Soon', '2031-05-08'),
    date('Thursday', '2031-05-08'),
    date('late Thursday', '2031-05-08', {}, 200),
  ];
  expect(items(claims).map(({ written }) => written)).toEqual([['Thursday']]);
});
