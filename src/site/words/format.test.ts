import { describe, expect, test } from 'vitest';
import type { Figure } from '../../schema/claim.ts';
import {
  amountInWords,
  counted,
  countInWords,
  daysIn,
  edtfInWords,
  figureInWords,
  listInWords,
  numberInWords,
  plural,
  shortened,
} from './format.ts';

describe('a time in words', () => {
  test.each([
    ['2023-02-19', '19 February 2023'],
    ['2022-12', 'December 2022'],
    ['2022', '2022'],
    ['2022-12~', 'around December 2022'],
    ['202X', '2020s'],
    ['2023-21', 'spring 2023'],
    ['2022-01/2022-11', 'January–November 2022'],
    ['2022-12-21/2022-12-31', '21–31 December 2022'],
    ['2022-12-29/2022-12-31', '29–31 December 2022'],
    ['2022-11-28/2022-12-04', '28 November – 4 December 2022'],
    ['2022-12-28/2023-01-03', '28 December 2022 – 3 January 2023'],
    ['2022-11/2023-02', 'November 2022 – February 2023'],
    ['2014/2024', '2014–2024'],
    ['2022~/2023', 'around 2022 – 2023'],
    ['../2022-12-31', 'until 31 December 2022'],
    ['2022-02-24/..', 'from 24 February 2022 on'],
  ])('%s → %s', (edtf, words) => {
    expect(edtfInWords(edtf)).toBe(words);
  });

  test.each(['1984?', '2023-XX', '2023-09-19T10:00:00Z', 'soon', 'soon/later'])('leaves %s as it is', (edtf) => {
    expect(edtfInWords(edtf)).toBe(edtf);
  });
});

describe('an amount in words', () => {
  test.each([
    [200e9, 'USD', 'money', '200 billion US dollars'],
    [13.5e9, 'USD', 'money', '13.5 billion US dollars'],
    [190.27e9, 'USD', 'money', '190.27 billion US dollars'],
    [1.2e12, 'EUR', 'money', '1.2 trillion euros'],
    [1500, 'GBP', 'money', '1,500 British pounds'],
    [25, 'percent', 'percent', '25 per cent'],
    [1, 'percentage-point', 'percent', '1 percentage point'],
    [2.5, 'percentage-point', 'percent', '2.5 percentage points'],
    [1.5e6, 'tonne', 'measure', '1.5 million tonnes'],
    [80_000, 'barrel/day', 'measure', '80,000 barrels a day'],
    [100, 'investment project', 'count', '100 investment projects'],
    [0.05, 'degree', 'measure', '0.05 degrees'],
  ] as const)('%d %s (%s) → %s', (value, unit, kind, words) => {
    expect(amountInWords(value, unit, kind)).toBe(words);
  });

  test.each([
    [{ value: 25, qualifier: 'about', change: 'rise' }, 'a rise of about 25 per cent'],
    [{ value: 3, change: 'fall' }, 'a fall of 3 per cent'],
    [{ value: 25, qualifier: 'over' }, 'over 25 per cent'],
    [{ value: 30, qualifier: 'under', qualifier_words: 'nearly' }, 'nearly 30 per cent'],
    [{ value: 30, qualifier: 'under', qualifier_words: 'Up to', change: 'fall' }, 'a fall of up to 30 per cent'],
    [{ value: 30, qualifier: 'over', qualifier_words: 'or more' }, '30 per cent or more'],
    [{ low: 5, high: 7 }, '5–7 per cent'],
    [{ kind: 'money', unit: 'USD', low: 150e9, high: 200e9 }, '150–200 billion US dollars'],
    [{ kind: 'money', unit: 'USD', low: 900e6, high: 1.2e9 }, '900 million to 1.2 billion US dollars'],
    [{ low: 5 }, 'at least 5 per cent'],
    [{ high: 5 }, 'up to 5 per cent'],
    [{}, null],
  ] as const)('figure %j → %s', (fields, words) => {
    const figure = {
      kind: 'percent',
      unit: 'percent',
      value: null,
      low: null,
      high: null,
      qualifier: null,
      change: null,
    };
    expect(figureInWords({ ...figure, ...fields } as Figure)).toBe(words);
  });

  test('numbers keep their digits and lose floating-point noise', () => {
    expect(numberInWords(0.1 + 0.2)).toBe('0.3');
    expect(numberInWords(999_999)).toBe('999,999');
    expect(numberInWords(-4e6)).toBe('-4 million');
  });
});

describe('words', () => {
  test.each([
    ['country', 'countries'],
    ['tonne', 'tonnes'],
    ['box', 'boxes'],
    ['day', 'days'],
    ['person', 'people'],
    ['young person', 'young people'],
    ['troops', 'troops'],
    ['fisherman', 'fishermen'],
  ])('%s → %s', (noun, words) => {
    expect(plural(noun)).toBe(words);
  });

  test('counts are spelled out up to twelve in text, never in lists', () => {
    expect(countInWords(1, 'note')).toBe('one note');
    expect(countInWords(0, 'note')).toBe('no notes');
    expect(countInWords(17, 'note')).toBe('17 notes');
    expect(counted(1, 'figure')).toBe('1 figure');
  });

  test('lists take commas and one “and”', () => {
    expect(listInWords(['CCTV', 'Reuters', 'Sputnik'])).toBe('CCTV, Reuters and Sputnik');
    expect(listInWords(['Reuters'])).toBe('Reuters');
    expect(listInWords([])).toBe('');
  });

  test('a long text is cut after a word', () => {
    expect(shortened('We are reaching new frontiers', 16)).toBe('We are reaching …');
    expect(shortened('We are reaching, new frontiers', 17)).toBe('We are reaching …');
    expect(shortened('unbrokenunbroken', 8)).toBe('unbroken …');
    expect(shortened('short', 16)).toBe('short');
  });
});

describe('days named in full', () => {
  test.each([
    ['It was Tuesday 9 May 2031, and not 10 May 2031.', ['2031-05-09', '2031-05-10']],
    ['In May 2031, on 9 May.', []],
    ['9 Mayor 2031', []],
  ])('%s', (text, days) => {
    expect(daysIn(text)).toEqual(days);
  });
});
