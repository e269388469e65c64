import { describe, expect, test } from 'vitest';
import { datesIn } from './test-support.ts';

const published = '2022-03-09';

describe('durations and sets are not dates', () => {
  test.each([
    'He was jailed for three years.',
    'A two-day summit ends a six-month dispute.',
    'They meet every Monday and each March.',
    'They met on Mondays and at weekends.',
    'Growth of 4% a year is rare.',
    'Year-on-year growth slowed.',
    'The pact lasts five years.',
  ])('%s', (text) => {
    expect(datesIn(published, text)).toEqual([]);
  });

  test.each([
    ['He was jailed three years ago.', ['three years ago → 2019']],
    ['They met on Monday.', ['Monday → 2022-03-07']],
    ['The summit ended on March 3.', ['March 3 → 2022-03-03']],
  ])('but %s', (text, expected) => {
    expect(datesIn(published, text)).toEqual(expected);
  });
});

describe('words that are months besides', () => {
  test.each([
    'The court may rule, and workers may march.',
    'May I ask who will march?',
    'May said she would go.',
    'Prime Minister May resigned after the vote.',
    'The singer June Hollis and April Vance won.',
    'It was a march of hundreds, an august crowd.',
    'The sun set while he sat and did mar the wall.',
  ])('%s', (text) => {
    expect(datesIn(published, text)).toEqual([]);
  });

  test.each([
    ['The court ruled in May.', ['May → 2021-05']],
    ['The court may rule in March.', ['March → 2022-03']],
    ['A March 4 march was banned.', ['March 4 → 2022-03-04']],
    ['In June Hollis won and in April Vance lost.', ['June → 2021-06', 'April → 2021-04']],
  ])('but %s', (text, expected) => {
    expect(datesIn(published, text)).toEqual(expected);
  });
});

describe('names', () => {
  test.each([
    'The Sunday Times and the Daily Mail reported it.',
    'Shoppers crowd stores on Black Friday.',
    'He won gold at the 2024 Olympics.',
    'She played in the 2019 Rugby World Cup.',
    'The plan is called Vision 2030.',
    'An old Windows 2000 machine broke.',
    'It is the art of the 21st century.',
  ])('%s', (text) => {
    expect(datesIn(published, text)).toEqual([]);
  });

  test.each([
    ['On Sunday the Times reported it.', ['Sunday → 2022-03-06']],
    ['The 2019 floods were worse.', ['2019 → 2019']],
    ['Growth is seen by 2030.', ['2030 → 2030']],
  ])('but %s', (text, expected) => {
    expect(datesIn(published, text)).toEqual(expected);
  });
});

describe('numbers that are not years', () => {
  test.each([
    'The hall held 2,000 people.',
    'Some 2000 people and 1500 soldiers came.',
    'He stayed in room 2014 after flight 1984.',
    'It costs $2000 or 1990 euros.',
    'A 1998% rise is odd.',
    'Call 1999 from abroad.',
    'The index passed 2010.5 points.',
    'It is 2000 km away, below the 1900 mark.',
    'More than 2000 were hurt.',
  ])('%s', (text) => {
    expect(datesIn(published, text)).toEqual([]);
  });

  test.each([
    ['In 2020 people stayed at home.', ['2020 → 2020']],
    ['The law of 1998 holds.', ['1998 → 1998']],
    ['More were hurt than in 2000.', ['2000 → 2000']],
  ])('but %s', (text, expected) => {
    expect(datesIn(published, text)).toEqual(expected);
  });
});

describe('times of day are not dates', () => {
  test.each(['The bomb went off at 8:15 a.m. local time.', 'It was 12:30 in Lima.'])('%s', (text) => {
    expect(datesIn(published, text)).toEqual([]);
  });
});

describe('two numbers that are not years', () => {
  test.each([
    'Between 1500 and 2000 people marched.',
    'It stands at 1800-2000 metres.',
    'From 1600 to 2000 troops were sent.',
  ])('%s', (text) => {
    expect(datesIn(published, text)).toEqual([]);
  });

  test.each([
    ['Between 1998 and 2004 he ruled.', ['Between 1998 and 2004 → 1998/2004']],
    ['The 1998-2004 talks failed.', ['1998-2004 → 1998/2004']],
    ['From 1998 to 2004, exports rose.', ['From 1998 to 2004 → 1998/2004']],
  ])('but %s', (text, expected) => {
    expect(datesIn(published, text)).toEqual(expected);
  });
});
