import { describe, expect, test } from 'vitest';
import { figureIn, figuresIn } from './test-support.ts';

describe('what an index stands at', () => {
  test.each([
    ['The Harbour 40 index lost 0.3% to 8,214.55.', ['0.3% → 0.3 percent', '8,214.55 → 8214.55 point']],
    ['The Topix slid 141.30 by the closing bell on Monday.', ['141.30 → 141.3 point']],
    ['The benchmark index slipped below the 5000 mark, at 4906.20.', ['5000 → 5000 point', '4906.20 → 4906.2 point']],
    ["The exchange's main index set an intraday low of 7,447.55.", ['7,447.55 → 7447.55 point']],
    ['The Sensex stayed below the four thousand mark.', ['four thousand → 4000 point']],
    [
      'The gauge rose 12 points to 318. It has not closed above 402 since.',
      ['12 points → 12 point', '318 → 318 point', 'above 402 → 402 point'],
    ],
    [
      'The index rose 12 points to 318. Ida Holt expected it to end the year at around 400.',
      ['12 points → 12 point', '318 → 318 point', 'around 400 → 400 point'],
    ],
    ['The broader All-Share slipped 0.5% to 4,102.17.', ['0.5% → 0.5 percent', '4,102.17 → 4102.17 point']],
    ['It rose 12 points in a day, and she moved it to 400 Lime Street.', ['12 points → 12 point']],
    // of something else
    ['Brent crude settled at 61.52 on Tuesday.', []],
    ['The index rose as the ministry sold 8,017 boats.', ['8,017 boats → 8017 boat']],
    ['The index rose as payrolls climbed to 212,300.', ['212,300 → 212300 payroll']],
    ['The index, at 412 Lime Street, was cut.', []],
    ['The council moved its office to 4,120 Lime Street.', []],
    ['The index has 500 members.', ['500 members → 500 member']],
  ])('%s', (text, expected) => {
    expect(figuresIn(text)).toEqual(expected);
  });

  test('an amount before is not what it is of', () => {
    expect(figureIn('The Nikkei fell 2 percent, ending the day at 10,017.', '10,017').of).toBe('Nikkei');
  });
});

describe('parts of a point', () => {
  test.each([
    ['The central bank cut its main rate by a quarter-point.', ['a quarter-point → 0.25 percentage-point']],
    ['The bank raised rates by half a point.', ['half a point → 0.5 percentage-point']],
    ['The board announced a three-quarter-point increase.', ['three-quarter-point → 0.75 percentage-point']],
    ['A half-percentage-point move is likely.', ['A half-percentage-point → 0.5 percentage-point']],
    ['Ten-year notes rose 7/32 in price.', ['7/32 → 0.21875 point']],
    ['The bond was last down 13/32.', ['13/32 → 0.40625 point']],
    [
      'Some 30% of the homes are cheap, five points fewer than before.',
      ['Some 30% → 30 percent', 'five points → 5 percentage-point'],
    ],
    // no rate, no price
    ['The third point is this one.', []],
    ['The shop is open 24/7 and sold 3/4 of its bread.', ['3/4 → 75 percent']],
    ['He signed the paper of 11/12.', []],
  ])('%s', (text, expected) => {
    expect(figuresIn(text)).toEqual(expected);
  });
});
