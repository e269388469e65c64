import { describe, expect, test } from 'vitest';
import { figureIn, figuresIn } from './test-support.ts';

describe('percent and shares', () => {
  test.each([
    ['Turnout was 61%.', ['61% → 61 percent']],
    ['Turnout was 61 per cent.', ['61 per cent → 61 percent']],
    ['A 12pc stake was sold.', ['12pc → 12 percent']],
    ['Support stood at 3,5 % in spring.', ['3,5 % → 3.5 percent']],
    ['The index lost -0.4%.', ['-0.4% → -0.4 percent']],
    ['Growth of 2% to 3% is likely.', ['2% to 3% → 2..3 percent']],
    ['Half a percent of homes are empty.', ['Half a percent → 0.5 percent']],
    ['The lead shrank by two percentage points.', ['two percentage points → 2 percentage-point']],
    ['The lead is a 4-percentage-point one.', ['4-percentage-point → 4 percentage-point']],
    ['The bank cut rates by 25 basis points.', ['25 basis points → 25 basis point']],
    ['Yields rose 7 bps.', ['7 bps → 7 basis point']],
    ['A quarter of the crop was lost.', ['A quarter → 25 percent']],
    ['Two-thirds of voters agreed.', ['Two-thirds → 66.67 percent']],
    ['Some three quarters of the town is flooded.', ['Some three quarters → 75 percent']],
    ['Half of the seats are vacant.', ['Half → 50 percent']],
    // the last word of a headline is no part of what begins below it
    ['Beds by Plan A\n\nHalf of the beds are free.', ['Half → 50 percent']],
    ['Output fell by a third.', ['a third → 33.33 percent']],
    ['One in five shops closed.', ['One in five → 20 percent']],
    ['Nearly 1 in 4 young adults smokes.', ['Nearly 1 in 4 → 25 percent']],
    ['Nine out of ten homes have a stove.', ['Nine out of ten → 90 percent']],
    [
      'As many as one in four of the union’s 320 members left.',
      ['As many as one in four → 25 percent', '320 members → 320 member'],
    ],
    ['Infections fell by more than half.', ['more than half → 50 percent']],
    ['Sales more than doubled.', ['more than doubled → 100 percent']],
    ['The debt tripled in a decade.', ['tripled → 200 percent']],
    ['Demand saw a threefold rise.', ['threefold → 200 percent']],
    ['Costs halved after the merger.', ['halved → 50 percent']],
  ])('%s', (text, expected) => {
    expect(figuresIn(text)).toEqual(expected);
  });

  test.each([
    ['A third party was blamed.'],
    ['Profit slipped in the third quarter.'],
    ['They led at half time and won.'],
    ['The second half was dull.'],
    ['She won the doubles final.'],
    ['He lives in the French Quarter.'],
    ['A double room is free.'],
  ])('no share: %s', (text) => {
    expect(figuresIn(text)).toEqual([]);
  });

  test.each([
    ['Two in three voters agreed.', ['Two in three → 66.67 percent']],
    ['Nearly three in five nurses are ill.', ['Nearly three in five → 60 percent']],
    ['One in 36 babies is ill, up from one in 44.', ['One in 36 → 2.78 percent', 'one in 44 → 2.27 percent']],
    ['She won two in three matches.', []],
    ['Storms struck in two in three years.', []],
  ])('so many in so many: %s', (text, expected) => {
    expect(figuresIn(text)).toEqual(expected);
  });

  test('a second change goes on with the first', () => {
    const text = 'The economy grew 0.3% on the quarter and 0.8% on the year.';
    expect(figureIn(text, '0.8%').change).toBe('rise');
    expect(figureIn('Rents rose 3% in May and 8% of tenants left.', '8%').change).toBeNull();
  });

  test.each([
    ['Of the crew, just over half were women.', ['just over half → 50 percent']],
    ['Half were women, and half said no.', ['Half → 50 percent', 'half → 50 percent']],
    [
      'Some 61 percent were farmers, 15.4 percent fishers, and 7.3 of another trade.',
      ['Some 61 percent → 61 percent', '15.4 percent → 15.4 percent', '7.3 → 7.3 percent'],
    ],
    ['The second half was dull.', []],
    ['She half turned and half expected it.', []],
    [
      'Rents rose 3 percent and 7.3 million people moved.',
      ['3 percent → 3 percent', '7.3 million people → 7300000 person'],
    ],
  ])('shares of a whole: %s', (text, expected) => {
    expect(figuresIn(text)).toEqual(expected);
  });

  test('a share of many is of those', () => {
    expect(figureIn('One in five young adults smokes.').of).toBe('young adults');
  });

  test.each([
    ['Exports rose 4% in May.', 'rise'],
    ['Exports were up by nearly 4%.', 'rise'],
    ['It was a 4% jump in exports.', 'rise'],
    ['Exports were 4% higher than a year ago.', 'rise'],
    ['An increase of 4% was recorded.', 'rise'],
    ['Exports slumped 4%.', 'fall'],
    ['There was a 4% decline in exports.', 'fall'],
    ['Exports were 4% below the forecast.', 'fall'],
    ['The state cut emissions 4%.', 'fall'],
    ['The bank raised its main rate by 4%.', 'rise'],
    ['The rate rose to 4%.', null],
    ['The tax is 4%.', null],
    ['Some 4% of exports go abroad.', null],
    ['Growth of minus 4% was recorded.', 'fall'],
    ['The rate rose as high as 4%.', null],
    ['Shares closed 4p higher at noon.', 'rise'],
    ['The ship sank 12 miles off the coast.', null],
    ['Gunners shot down 4 drones.', null],
  ] as const)('direction: %s', (text, change) => {
    expect(figureIn(text).change).toBe(change);
  });
});
