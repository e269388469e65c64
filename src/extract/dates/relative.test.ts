import { describe, expect, test } from 'vitest';
import { datesIn } from './test-support.ts';

/** Published on a Thursday. */
const thursday = '2024-05-16';

describe('relative to the day of publication', () => {
  test.each([
    ['Prices rose last month.', ['last month → 2024-04']],
    ['Prices rose last week.', ['last week → 2024-05-06/2024-05-12']],
    ['Prices rose last year.', ['last year → 2023']],
    ['Prices will rise next month, he said.', ['next month → 2024-06']],
    ['The board meets next week.', ['next week → 2024-05-20/2024-05-26']],
    ['The ship sailed a fortnight ago.', ['a fortnight ago → 2024-04-29/2024-05-05']],
    ["The pact ends in two years' time.", ["in two years' time → 2026"]],
    ['A vote is planned for next year.', ['next year → 2025']],
    ['Talks resumed this week in Doha.', ['this week → 2024-05-13/2024-05-19']],
    ['Talks resumed this month in Doha.', ['this month → 2024-05']],
    ['The army withdrew yesterday.', ['yesterday → 2024-05-15']],
    ['The army will withdraw tomorrow.', ['tomorrow → 2024-05-17']],
    ['The inquiry opens a week on Tuesday.', ['a week on Tuesday → 2024-05-28']],
    ['The inquiry opens on Tuesday.', ['Tuesday → 2024-05-21']],
    ['The copper price was up 3% on the day.', ['the day → 2024-05-16']],
    ['In the past week four ships were hit.', ['the past week → 2024-05-09/2024-05-15']],
    ['Over the last year prices doubled.', ['the last year → 2023-05/2024-05']],
    ['Two bells are cast in the next two years.', ['the next two years → 2024-05/2026-05']],
    ['Shares added 2% to begin the week.', ['the week → 2024-05-13']],
    ['The football club won five games this season.', ['this season → 2023/2024']],
    ['Rugby drew fewer people last season.', ['last season → 2022/2023']],
    ['Fees rise in the next school year.', ['the next school year → 2024/2025']],
    ['The lease ran out on May. 7, 2018.', ['May. 7, 2018 → 2018-05-07']],
    ['Shares are up 9% year to date.', ['year to date → 2024-01-01/2024-05-16']],
    ['The ferry left at 14:20 UTC.', ['14:20 UTC → 2024-05-16']],
    ['The ferry left at 14:20 UTC on Tuesday.', ['Tuesday → 2024-05-14']],
    ['Fees stay flat throughout the remainder of the year.', ['the remainder of the year → 2024']],
    ['Oak Boats reports earnings on Monday.', ['Monday → 2024-05-20']],
    ['The vote has been postponed until Friday.', ['Friday → ../2024-05-17']],
    ['The fair was moved from March to July.', ['from March to July → 2024-03/2024-07']],
    ['A storm is likely in June, the office says.', ['June → 2024-06']],
    ["Members asked about the chief's July 25 call.", ['July 25 → 2024-07-25']],
    ['It held 9% of the yard as of April 20.', ['April 20 → 2024-04-20']],
    ['Nobody rang the bell for a day earlier this month.', ['earlier this month → 2024-05']],
    ['“I sold it twice,” said Otto Lind, who mends clocks, on Monday.', ['Monday → 2024-05-13']],
    ['In May, the firm bid $3 for it.', ['May → 2024-05']],
    // the verb of the clause that the date is in
    ['Forms sent by December 1 would still be read.', ['December 1 → 2024-12-01']],
    ['He asked if more workers would have to go in January.', ['January → 2025-01']],
    ['Workers had to go in January.', ['January → 2024-01']],
    ['The bank said growth in the third quarter would slow.', ['the third quarter → 2024-07/2024-09']],
    ['The bank said growth in the third quarter had slowed.', ['the third quarter → 2023-07/2023-09']],
    ["They sit ninth after Saturday's defeat.", ['Saturday → 2024-05-11']],
    ["They will sit ninth after Saturday's match.", ['Saturday → 2024-05-18']],
    ['Debt stands at $5bn, down from $6bn at the end of July.', ['the end of July → 2023-07-31']],
    ['Nobody answered calls for help on Friday night.', ['Friday → 2024-05-10']],
    ['The president signed the bill today.', ['today → 2024-05-16']],
    ['Shelling resumed last night.', ['last night → 2024-05-15']],
    ['The court sat this morning.', ['this morning → 2024-05-16']],
    ['The pact was signed two weeks ago.', ['two weeks ago → 2024-04-29/2024-05-05']],
    ['The pact was signed three days ago.', ['three days ago → 2024-05-13']],
    ['The pact was signed 10 years ago.', ['10 years ago → 2014']],
    ['The pact was signed a decade ago.', ['a decade ago → 2014']],
    ['The pact was signed a month ago.', ['a month ago → 2024-04']],
    ['Rivers burst their banks over the weekend.', ['the weekend → 2024-05-11/2024-05-12']],
    ['Rivers burst their banks last weekend.', ['last weekend → 2024-05-11/2024-05-12']],
    ['The day before yesterday a train derailed.', ['The day before yesterday → 2024-05-14']],
    ['Exports shrank the year before last.', ['the year before last → 2022']],
    ['Earlier this year the mine closed.', ['Earlier this year → 2024']],
    ['The mine will close later this month.', ['later this month → 2024-05']],
    ['The mine closed earlier in the year.', ['earlier in the year → 2024']],
    ['Output shrank in April last year.', ['April last year → 2023-04']],
    ['Output grew in February this year.', ['February this year → 2024-02']],
    ['Results are due in October of next year.', ['October of next year → 2025-10']],
    ['Last summer the lake dried up.', ['Last summer → 2023-22']],
    ['Last September the lake dried up.', ['Last September → 2023-09']],
    // published in May 2024: what others are compared with has been, a year and its months are one expression
    ['Stocks fell to 90 tonnes, 20 less than the bureau projected in July.', ['July → 2023-07']],
    ['Stocks will be 20 tonnes more than the firm forecast in June.', ['June → 2023-06']],
    ['More people came than expected in June 2019.', ['June 2019 → 2019-06']],
    ['The council voted to lift fares, starting August 3.', ['August 3 → 2024-08-03']],
    ['Oak made $5m in the last three months of 2020.', ['the last three months of 2020 → 2020-10/2020-12']],
    ['It had a catch for the last year of 40 tonnes.', ['the last year → 2023']],
    ['The current fiscal year ends badly.', ['The current fiscal year → 2024']],
  ])('%s', (text, expected) => {
    expect(datesIn(thursday, text)).toEqual(expected);
  });

  test.each([
    'The firm lost money in recent years.',
    'Nowadays few people farm there.',
    'The village now has a school, and soon a clinic.',
    'He has long lived there and was recently ill.',
    'Cairo is today a city of ten million.',
    "In today's world that is rare.",
    'They hope for a brighter tomorrow.',
    'He told Good This Morning so.',
    'In the last three months of the war it cut prices.',
    'It was so in the past, and for the past day.',
    'Half said they had used the ferry in the past month.',
    'A season of rain began; this season ticket is dear, and this season it won.',
    'In the next year or so it may change.',
    'They meet every fortnight and will part in a fortnight.',
    'It was his last time in two years.',
    'They are paid twice a month and four times a year.',
  ])('vague or a duration: %s', (text) => {
    expect(datesIn(thursday, text)).toEqual([]);
  });
});

describe('anchored to the date just mentioned', () => {
  test.each([
    ['Exports fell in March from a year earlier.', ['March → 2024-03', 'a year earlier → 2023-03']],
    ['Exports fell 3% from a year earlier in March.', ['a year earlier → 2023-03', 'March → 2024-03']],
    ['Exports fell in March from the month before.', ['March → 2024-03', 'the month before → 2024-02']],
    ['Sales in 2019 beat those of the previous year.', ['2019 → 2019', 'the previous year → 2018']],
    ['He was hurt on May 3. Two days later he died.', ['May 3 → 2024-05-03', 'Two days later → 2024-05-05']],
    ['He was hurt on May 3. The next day he died.', ['May 3 → 2024-05-03', 'The next day → 2024-05-04']],
    ['He was hurt on May 3 and died the same day.', ['May 3 → 2024-05-03', 'the same day → 2024-05-03']],
    [
      'He was hurt on May 3. Two weeks later, on May 17, he died.',
      ['May 3 → 2024-05-03', 'Two weeks later → 2024-05-17', 'May 17 → 2024-05-17'],
    ],
    ['A year earlier, in 2019, he had won.', ['A year earlier → 2019', '2019 → 2019']],
    ['The next day, Friday, he left.', ['The next day → 2024-05-10', 'Friday → 2024-05-10']],
    ['Two weeks later he died on May 3.', ['Two weeks later → 2024-05-13/2024-05-19', 'May 3 → 2024-05-03']],
    [
      'They took it in the summer of 1942 and lost it that winter.',
      ['the summer of 1942 → 1942-22', 'that winter → 1942-24'],
    ],
    ['The war began in 2014. Three years later it ended.', ['2014 → 2014', 'Three years later → 2017']],
    ['The war began in 2014. Later that year it spread.', ['2014 → 2014', 'Later that year → 2014']],
    [
      'Profit rose in the first quarter, compared with the same period last year.',
      ['the first quarter → 2024-01/2024-03', 'the same period last year → 2023-01/2023-03'],
    ],
    [
      'Catches in the fourth quarter of 2023 outdid the same period a year earlier.',
      ['the fourth quarter of 2023 → 2023-10/2023-12', 'the same period a year earlier → 2022-10/2022-12'],
    ],
    [
      'Profit was up in the first quarter from the year-ago period.',
      ['the first quarter → 2024-01/2024-03', 'the year-ago period → 2023-01/2023-03'],
    ],
    [
      'Rain fell more in the third month of 2022 than in March last year.',
      ['the third month of 2022 → 2022-03', 'March last year → 2021-03'],
    ],
    [
      'The war began in 2014. By the end of the year it had spread.',
      ['2014 → 2014', 'the end of the year → 2014-12-31'],
    ],
    ['On Monday the index slid, ending the day at 900.', ['Monday → 2024-05-13', 'the day → 2024-05-13']],
    [
      'Output between January and June 2023 rose compared to the year before.',
      ['between January and June 2023 → 2023-01/2023-06', 'the year before → 2022'],
    ],
  ])('%s', (text, expected) => {
    expect(datesIn(thursday, text)).toEqual(expected);
  });

  test.each([
    'The day before the vote was calm.',
    'A year after the flood, the town is empty.',
    'Two weeks before the wedding he fled.',
    'He works day after day.',
    'In the years before the war it thrived.',
  ])('counted from a happening: %s', (text) => {
    expect(datesIn(thursday, text)).toEqual([]);
  });
});
