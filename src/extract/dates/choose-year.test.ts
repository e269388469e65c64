import { expect, test } from 'vitest';
import { chooseYearOfDay } from './choose-year.ts';

// The day that an article was published on, the verb's tense, a day without its year, and which year that is.
test.each<[string, Parameters<typeof chooseYearOfDay>[1], number, number, number]>([
  ['2021-11-30', 'past', 4, 5, 2021],
  ['2021-11-30', 'past', 12, 5, 2021], // what is 360 days back would have its year
  ['2021-11-30', 'past', 1, 20, 2022],
  ['2021-11-30', 'past', 3, 6, 2021], // 269 days back
  ['2021-11-30', 'past', 3, 4, 2022], // 271 days back
  ['2021-02-01', 'future', 10, 1, 2021],
  ['2021-02-01', 'future', 12, 20, 2020],
  ['2021-11-30', 'present', 1, 20, 2022],
  ['2021-11-30', 'present', 10, 20, 2021],
])('%s, %s: %i/%i is of %i', (published, tense, month, day, year) => {
  const [of, its, on] = published.split('-').map(Number) as [number, number, number];
  expect(chooseYearOfDay({ year: of, month: its, day: on }, tense, month, day)).toBe(year);
});
