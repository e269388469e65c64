import { describe, expect, test } from 'vitest';
import { figureIn } from './test-support.ts';

describe('modality', () => {
  test.each([
    ['Sales reached $5bn.', 'actual'],
    ['Sales have been rising by 5%.', 'actual'],
    ['Around 2 million tonnes were shipped.', 'actual'],
    ['Prices can rise 5% in a week.', 'actual'],
    ['Sales will reach $5bn.', 'forecast'],
    ['Sales are expected to climb to $5bn.', 'forecast'],
    ['The agency said sales would reach $5bn.', 'forecast'],
    ['Sales could soon hit $5bn.', 'forecast'],
    ['Growth is likely to be 5%.', 'forecast'],
    ['The firm is set to cut 500 jobs.', 'forecast'],
    ['Sales missed the $5bn that analysts polled by Acme had expected.', 'forecast'],
    ['Aid fell below the $5bn that the office estimates is needed.', 'estimate'],
    ['Sales passed the $5bn that Acme took in May.', 'actual'],
    ['The bank sees inflation averaging 5%.', 'forecast'],
    ['The region sees 500 visitors a day.', 'actual'],
    ['The goal of $5bn is near.', 'target'],
    ['The ministry aims to lift sales to $5bn.', 'target'],
    ['It has a 5% target.', 'target'],
    ['The firm plans to hire 500 people.', 'target'],
    ['Losses are estimated at $5bn.', 'estimate'],
    ['It is thought to hold 500 tonnes of gold.', 'estimate'],
    ['An estimated 500 people came.', 'estimate'],
    ['The state should spend $5bn.', null],
    ['If the tax rises by 5%, shops close.', null],
    ['Unions demanded a 5% raise.', null],
  ] as const)('%s', (text, modality) => {
    expect(figureIn(text).modality).toBe(modality);
  });

  test('what a forecast is compared with has happened', () => {
    const text = 'Sales may reach $5bn this year, up from $4bn in 2020.';
    expect(figureIn(text, '$5bn').modality).toBe('forecast');
    expect(figureIn(text, '$4bn').modality).toBe('actual');
  });

  test('“an estimated” amount says nothing of the next figure', () => {
    const text = 'Police seized goods worth an estimated $9m and held 17 people.';
    expect(figureIn(text, '17 people').modality).toBe('actual');
    expect(figureIn(text).modality).toBe('estimate');
  });

  test('goals that are counted are no aim', () => {
    expect(figureIn('He has 14 goals in 22 games.', '22 games').modality).toBe('actual');
  });

  test('“May” the month makes no forecast', () => {
    expect(figureIn('In May sales were $5bn.').modality).toBe('actual');
  });
});
