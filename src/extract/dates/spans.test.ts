import { describe, expect, test } from 'vitest';
import { datesIn } from './test-support.ts';

const published = '2023-07-12';

describe('parts of a stretch', () => {
  test.each([
    ['The pact was signed in late December.', ['late December → 2022-12~']],
    ['The pact was signed in mid-2020.', ['mid-2020 → 2020~']],
    ['The pact was signed in mid-June.', ['mid-June → 2023-06~']],
    ['The pact was signed in early 2021.', ['early 2021 → 2021~']],
    ['The late-November vote was lost.', ['late-November → 2022-11~']],
    ['By the end of 2019, a million had fled.', ['the end of 2019 → 2019-12-31']],
    ['They will leave at the end of the year.', ['the end of the year → 2023-12-31']],
    ['They will leave by the end of next month.', ['the end of next month → 2023-08-31']],
    ['At the beginning of the year they left.', ['the beginning of the year → 2023~']],
    ['The start of 2021 was calm.', ['The start of 2021 → 2021~']],
    ['The ban starts in the middle of next year.', ['the middle of next year → 2024~']],
    ['Farming shrank early in the decade.', ['early in the decade → 202X']],
    ['Farming shrank in the early 1990s.', ['the early 1990s → 199X']],
    ['Farming shrank in the mid-1980s.', ['the mid-1980s → 198X']],
    ['Early last week the ferry sank.', ['Early last week → 2023-07-03/2023-07-09']],
    ['The late Tuesday statement was short.', ['late Tuesday → 2023-07-11']],
    ['Debt was high at the end-2022 audit.', ['end-2022 → 2022-12-31']],
  ])('%s', (text, expected) => {
    expect(datesIn(published, text)).toEqual(expected);
  });

  test.each([
    'The late president was early for lunch.',
    'In the end of the line stood a child.',
    'He is in his mid-40s.',
    'The year was hard.',
    'It was the middle of the night.',
  ])('no date: %s', (text) => {
    expect(datesIn(published, text)).toEqual([]);
  });
});

describe('spans', () => {
  test.each([
    ['The fair runs on 17-18 October 2024.', ['17-18 October 2024 → 2024-10-17/2024-10-18']],
    ['The fair ran on June 17–18, 2022.', ['June 17–18, 2022 → 2022-06-17/2022-06-18']],
    ['The fair ran from June 3 to 5.', ['from June 3 to 5 → 2023-06-03/2023-06-05']],
    ['Between February and October 2021, rents rose.', ['Between February and October 2021 → 2021-02/2021-10']],
    ['Trade rose from May to July.', ['from May to July → 2023-05/2023-07']],
    ['Trade rose in the April-June quarter.', ['April-June → 2023-04/2023-06']],
    ['Trade rose in Jan-Mar 2022.', ['Jan-Mar 2022 → 2022-01/2022-03']],
    ['It fell on the last Friday of August 2022.', ['the last Friday of August 2022 → 2022-08-26']],
    ['It is held on the first Sunday in May.', ['the first Sunday in May → 2023-05-07']],
    ['Trade rose from late 2021 to early 2022.', ['from late 2021 to early 2022 → 2021~/2022~']],
    ['The shop was shut from Monday to Wednesday.', ['from Monday to Wednesday → 2023-07-10/2023-07-12']],
    ['He ruled from 1998 to 2004.', ['from 1998 to 2004 → 1998/2004']],
    ['The 2014-2018 plan failed.', ['2014-2018 → 2014/2018']],
    ['In the 2021/22 fiscal year debt rose.', ['the 2021/22 fiscal year → 2021/2022']],
    ['Debt rose in fiscal 2022.', ['fiscal 2022 → 2022']],
    ['Debt rose in FY2022.', ['FY2022 → 2022']],
    ['Debt rose in the first three months of 2023.', ['the first three months of 2023 → 2023-01/2023-03']],
    ['Debt rose in the last two months of last year.', ['the last two months of last year → 2022-11/2022-12']],
    ['Debt rose in the first six months.', ['the first six months → 2023-01/2023-06']],
    ['Snow fell all through the last week of March.', ['the last week of March → 2023-03-27/2023-04-02']],
    ['Debt rose in the second quarter.', ['the second quarter → 2023-04/2023-06']],
    ['Debt rose in the third quarter of 2021.', ['the third quarter of 2021 → 2021-07/2021-09']],
    ['Debt rose in Q3 2021.', ['Q3 2021 → 2021-07/2021-09']],
    ["Last year's third quarter was good.", ["Last year's third quarter → 2022-07/2022-09"]],
    ['The fair runs between 15 and 20 March 2024.', ['between 15 and 20 March 2024 → 2024-03-15/2024-03-20']],
    ['Its fourth-quarter loss widened.', ['fourth-quarter → 2022-10/2022-12']],
    ['Debt rose in the first half of 2022.', ['the first half of 2022 → 2022-01/2022-06']],
    ['Debt rose in the second half of last year.', ['the second half of last year → 2022-07/2022-12']],
    ['Debt rose in H1 2022.', ['H1 2022 → 2022-01/2022-06']],
    ['First-half profit fell.', ['First-half → 2023-01/2023-06']],
    ['The offensive began in the spring of 2021.', ['the spring of 2021 → 2021-21']],
    ['The offensive began in winter 2021.', ['winter 2021 → 2021-24']],
    ['The offensive began this spring.', ['this spring → 2023-21']],
    ['Rents were low in the 1990s.', ['the 1990s → 199X']],
    ["Rents were low in the '80s.", ["the '80s → 198X"]],
    ['Rents were low in the 70s.', ['the 70s → 197X']],
  ])('%s', (text, expected) => {
    expect(datesIn(published, text)).toEqual(expected);
  });

  test.each([
    'A quarter of the crop and the second half of the match were lost.',
    'A third of the first three months of the war was quiet.',
    'Scores of 3-4 and 10-12 were common.',
    'In the second quarter of the game he scored.',
    'It will fall in price and spring back.',
    'It needs 2000 - 2500 calories and went from 800 to 2000 hires.',
    'He left in his 80s after 1990s-style raves.',
  ])('no date: %s', (text) => {
    expect(datesIn(published, text).filter((date) => !date.startsWith('1990s'))).toEqual([]);
  });
});

describe('weeks around a day, and months up to one', () => {
  test.each([
    ['The fair opens the week of July 24.', ['the week of July 24 → 2023-07-24/2023-07-30']],
    ['Sales fell in the week ended 2 July 2022.', ['the week ended 2 July 2022 → 2022-06-27/2022-07-03']],
    ['Rents rose in the three months to May.', ['the three months to May → 2023-03/2023-05']],
    ['Rents rose in the year to the end of June.', ['the year to the end of June → 2022-07/2023-06']],
    ['Rents rose in the 12 months through April.', ['the 12 months through April → 2022-05/2023-04']],
    ['It lost $3m in the year ended 31 March 2022.', ['the year ended 31 March 2022 → 2021-04/2022-03']],
    ['Profit fell in the March quarter.', ['the March quarter → 2023-01/2023-03']],
    ['It was tabled in the first half of February.', ['the first half of February → 2023-02-01/2023-02-15']],
    ['The fair is on September 4 and 5.', ['September 4 and 5 → 2023-09-04/2023-09-05']],
    ['It ran on 12 and 13 May 2022.', ['12 and 13 May 2022 → 2022-05-12/2022-05-13']],
  ])('%s', (text, expected) => {
    expect(datesIn(published, text)).toEqual(expected);
  });

  test.each([
    ['It was delayed by six months to March 2024.', ['March 2024 → 2024-03']],
    ['The March vote was lost.', ['March → 2023-03']],
    ['On June 3 and 4 people fled.', ['June 3 → 2023-06-03']],
    ['He spent three weeks to July 4 at sea.', ['July 4 → 2023-07-04']],
  ])('as it stands: %s', (text, expected) => {
    expect(datesIn(published, text)).toEqual(expected);
  });
});

describe('open spans', () => {
  test.each([
    ['Trade has doubled since 2014.', ['2014 → 2014/..']],
    ['Trade has doubled since last month.', ['last month → 2023-06/..']],
    ['The ban holds until 2030.', ['2030 → ../2030']],
    ['The ban holds from 2025 onwards.', ['2025 → 2025/..']],
    ['The goal is to double it by 2024.', ['2024 → 2024']],
    ['It was the highest since 1983.', ['1983 → 1983']],
    ['Such lows were not seen since October 1987.', ['October 1987 → 1987-10']],
    ['The bridge will not open until 2026.', ['2026 → ../2026']],
  ])('%s', (text, expected) => {
    expect(datesIn(published, text)).toEqual(expected);
  });
});
