import { describe, expect, test } from 'vitest';
import { figuresIn } from './test-support.ts';

describe('numbers that are no figures', () => {
  test.each([
    ['ages', 'The 45-year-old senator met Ana Ruiz, 38, and a boy of 12.'],
    ['ages', 'She will be 19 years old; people aged 18 to 25 may apply over the age of 16.'],
    ['years', 'The 2014 vote and the 1998 treaty were cited in 2020.'],
    ['decades and centuries', 'In the 1990s and in the 19th century towns grew.'],
    ['ordinals', 'The 14th round, the 22nd floor and the twenty-first chapter.'],
    ['times', 'It began at 9:30, at 10 a.m. or at 7pm and ended at 1430 GMT.'],
    ['times', 'The road is full at eight in the morning and empty at ten at night.'],
    ['goal differences', 'They have a goal difference of 48.'],
    ['scores', 'They won 3-2 and then drew 1-1 at home.'],
    ['phone numbers', 'Call 555-010-1234 or 020 7946 0018 now.'],
    ['pages and sections', 'See page 12, Section 88, Article 5 and No. 10.'],
    ['models and flights', 'A Boeing 737 on flight 370, an F-16 and an iPhone 14 Pro.'],
    ['groups', 'The G20 and the G7 met; COVID-19 and COP26 were on the agenda.'],
    ['list numbers', '1. Open the lid'],
    ['list numbers', '(2) Close the lid'],
    ['addresses', 'Go to https://example.org/2021/page-5 or write to desk7@example.org.'],
    ['rooms and streets', 'He lives at 10 Baker Street, room 12.'],
    ['versions', 'Version 2.3.1 was released.'],
    ['durations', 'The talks took three weeks, 50 hours of them at night.'],
    ['ordinals with a space', 'The 9 th round and the 2 nd edition were held.'],
    ['times of a running report', '07.45 Residents were asked to leave.'],
    ['names', 'He is not opening any new 180 stores, said a buyer of Nine Elms Bakery.'],
    ['names', 'He reads The 14 Rules of Good Bread.'],
    ['coordinates', 'The reef lies at 12°40′N 61°30′W.'],
    ['furniture', '1,204 comments'],
    ['advertisements', 'Win 5,000 euros in our draw! Sign up here.'],
    ['quarters of a year', 'Output fell for two quarters.'],
    ['networks', 'There is no 4g signal.'],
    ['counts of parents', 'The mother-of-five Ada Holt and uncle Sam Rye left.'],
  ])('%s: %s', (_, text) => {
    expect(figuresIn(text)).toEqual([]);
  });

  test.each([
    ['In 2019 some 300 pupils left.', ['some 300 pupils → 300 pupil']],
    ['The G20 pledged $20bn.', ['$20bn → 20000000000 USD']],
    ['Flight 370 had 239 people on board.', ['239 people → 239 person']],
    ['The 45-year-old gave 45 interviews.', ['45 interviews → 45 interview']],
    ['The 2,019 delegates voted.', ['2,019 delegates → 2019 delegate']],
    ['It sold 1,980 tonnes at 9:30.', ['1,980 tonnes → 1980 tonne']],
    ['Section 5 costs 5% more.', ['5% → 5 percent']],
    ['12.50 euros is what it costs.', ['12.50 euros → 12.5 EUR']],
    ['It opened 12 new stores.', ['12 new stores → 12 store']],
    ['Rain cooled it to 12°C.', ['12°C → 12 celsius']],
    ['The village has 9 Roman wells.', ['9 Roman wells → 9 well']],
  ])('figures beside them: %s', (text, expected) => {
    expect(figuresIn(text)).toEqual(expected);
  });
});
