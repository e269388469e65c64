import { describe, expect, test } from 'vitest';
import { figureIn, readFigures } from './test-support.ts';

describe('period and base', () => {
  test.each([
    ['Exports fell 3% in March 2020.', '3%', '2020-03', null],
    ['In 2019, the union said, exports were $5bn.', '$5bn', '2019', null],
    [
      'Between January and May 2020 exports grew by 7% compared to the year before.',
      '7%',
      '2020-01/2020-05',
      '2019-01/2019-05',
    ],
    ['Exports rose 7% to $5bn in July this year from a year earlier.', '7%', '2021-07', '2020-07'],
    ['Exports rose 7% to $5bn in July this year from a year earlier.', '$5bn', '2021-07', null],
    ['Exports rose 7% year-on-year to $5bn in the first quarter of 2020.', '7%', '2020-01/2020-03', '2019-01/2019-03'],
    ['Output grew 4% in 2020.', '4%', '2020', null],
    ['The lighthouse has 212 steps and will open to visitors in June.', '212 steps', null, null],
    // what is compared with is of its own time, and frames nothing
    ['Some 6,000 people came, up 22% on last year.', '22%', null, '2020'],
    ['The marsh was 38% below the average for 1981-2010.', '38%', null, '1981/2010'],
    ['Duty rises by 5% from next April.', '5%', '2022-04', null],
    ['Duty rose by 5% from 2019.', '5%', null, '2019'],
    [
      'Income rose 8% to $4m in the third quarter, from $3m a year earlier. Revenue climbed to $9m.',
      '$9m',
      '2021-07/2021-09',
      null,
    ],
    ['Shares of Oak rose 6% to $88 in early trading and have gained 31% so far this year.', '6%', '2021-11-17', null],
    ['Shares of Oak rose 6% to $88 in early trading and have gained 31% so far this year.', '31%', '2021', null],
    ['By the end of 2024 exports will grow to $9bn.', '$9bn', '2024', null],
    ['The goal is to sell $9bn by 2024.', '$9bn', '2024', null],
    ['Exports could soon reach $9bn a year, up from $5bn in 2020.', '$9bn', null, null],
    ['Exports could soon reach $9bn a year, up from $5bn in 2020.', '$5bn', '2020', null],
    ['The minister said on Tuesday that exports were $5bn.', '$5bn', null, null],
    ['Exports hit $5bn, the highest since 2014.', '$5bn', null, null],
    ['Rates fell to 4% in May, down from 5%.', '4%', '2021-05', null],
    ['Rates fell to 4% in May, down from 5%.', '5%', null, null],
    ['The budget will rise to 90 billion yen ($1 billion) in 2022.', '$1 billion', '2022', null],
    ['Sales were $5bn in 2019 and $6bn in 2020.', '$5bn', '2019', null],
    ['Sales were $5bn in 2019 and $6bn in 2020.', '$6bn', '2020', null],
    // what is compared with, in a phrase of its own or said in two ways
    ['Profit was $9m in 2020, compared with a loss of $4m, or $1 a share, a year earlier.', '$4m', '2019', null],
    ['Profit was $9m in 2020, compared with a loss of $4m, or $1 a share, a year earlier.', '$1 a share', '2019', null],
    ['In 2020 jobs grew by 2%, compared to an increase of 1% for men.', '1%', '2020', null],
    ['He bought the club for $9m in 2018 and has put in a further $4m.', '$4m', null, null],
    // a list, what goes on, and what a modifier dates
    ['Rents rose 5% in May and wages 3%.', '3%', '2021-05', null],
    ['Yards sold 412 boats in October, still down 8% from a year ago.', '8%', '2021-10', '2020-10'],
    ['A van sold in May was $40, while a car was $30.', '$30', '2021-05', null],
    ['A van sold in May was $40, up from $30 a year ago.', '$30', '2020-05', null],
    ['Fares were down from a June peak of 34%.', '34%', '2021-06', null],
    ['It posted a loss of $3m on revenue of $9m in May.', '$3m', '2021-05', null],
    ['It was the third time that the four clubs had met since 1988.', 'four clubs', null, null],
    ['They sold it at $16 in 2014. The boat is $8.', '$8', null, null],
    // what is still to come is of what is foreseen, and not of what that comes from
    ['The basic rate will drop to 19% from 20% in May.', '19%', '2022-05', null],
    ['The basic rate will drop to 19% from 20% in May.', '20%', null, null],
    ['Rates fell to 4% from 5% in May.', '5%', '2021-05', null],
    // when it takes effect
    ['The council voted on Monday to lift fares by 4 percent, starting March 3.', '4 percent', '2022-03-03', null],
    ['Rents will go up 3 percent, with effect from June.', '3 percent', '2022-06', null],
    // of what others are compared with
    ['The cost is nearly three times what it was in March.', 'nearly three times', null, null],
    ['The rate is four times the level of May.', 'four times', null, null],
    ['The survey found 9,400 deer, 300 deer above its June estimate.', '300 deer', null, null],
    ['Profit was $9m, $2m more than the firm forecast last May.', '$2m', null, '2021-05'],
    // one date for both counts
    ['She won 20 of 24 races in 2019.', '20', '2019', null],
    // the same months of another year
    [
      'It made $5m in the last three months of 2020, compared with $9m in the same period of 2019.',
      '$5m',
      '2020-10/2020-12',
      null,
    ],
    [
      'It made $5m in the last three months of 2020, compared with $9m in the same period of 2019.',
      '$9m',
      '2019-10/2019-12',
      null,
    ],
    // a clause of its own between commas, and at the end
    ['The mill, which employs 300 people, closed in 2019.', '300 people', null, null],
    ['In 2019 the mill, which employs 300 people, closed.', '300 people', null, null],
    ['The mill, which lost $4m in 2019, closed in May.', '$4m', '2019', null],
    ['In May it bought the mill, which cost $4m.', '$4m', '2021-05', null],
    ['Boats landed 90 tonnes in May 2020, which is 4% more, the port said.', '4%', '2020-05', null],
    ['Exports rose 4 percent in June from a year earlier, to 251,000 tonnes.', '251,000 tonnes', '2021-06', null],
    // a clause of its own behind “and”
    ['The club lost $4m in 2019 and is allowed losses of $9m over three years.', '$9m', null, null],
    // what stands in an insertion, or in another clause, has a time of its own
    ['Sales of kites, launched in 2019, grew 22%.', '22%', null, null],
    ['Orr, who bought the mill for £3m in 2014, wants £9m.', '£3m', '2014', null],
    ['Orr, who bought the mill for £3m in 2014, wants £9m.', '£9m', null, null],
    ['The dome, due to open in August, has 60% of its seats.', '60%', null, null],
    ['Some 14 singers have contracts that end in June.', 'Some 14 singers', null, null],
    ['Around 700 people live there, and a flood in 2018 swept the mill away.', 'Around 700 people', null, null],
    ['The choir lost £8m in 2018 and cannot lose more than £5m.', 'more than £5m', null, null],
    ['Dives began in June 2021, when six divers slept on the ice.', 'six divers', '2021-06', null],
    ['The jury heard that between 2017 and 2020 he took coins from 83 chapels.', '83 chapels', '2017/2020', null],
    ['Oats are 12% cheaper than they were in January.', '12%', null, '2021-01'],
    ['The race, first held in 2004, has 9,000 runners.', '9,000 runners', null, null],
    ['Members voted on Tuesday to sell 12 pianos.', '12 pianos', null, null],
    ['Seats are twice last year’s and cost $5.', '$5', null, null],
    ['Shares, which have gained 40% since August, fell 3%.', '3%', '2021-11-17', null],
    ['Boats, which have gained 40% since August, fell 3%.', '3%', null, null],
    ['The mill will cut fees by 5% and freeze pay until 2027.', '5%', null, null],
    ['Tea has lost 24% since its peak on 11 July.', '24%', '2021-07-11/..', null],
    ['Copper was 1.2% cheaper than on Monday.', '1.2%', '2021-11-17', '2021-11-15'],
    ['The OMX had fallen 2.6% by midday.', '2.6%', '2021-11-17', null],
    // a time that looks back, right behind a figure, is its own
    ['The mill closed in 2014. It had made a profit of £9,400 the year before.', '£9,400', '2013', null],
    ['Profit was $9m in the third quarter, compared with $4m a year earlier.', '$4m', '2020-07/2020-09', null],
    // what goes on with a forecast
    ['Output will reach $9m next year. That would leave $2m, against $1m this year.', '$2m', '2022', null],
    ['Output will reach $9m next year. That would leave $2m, against $1m this year.', '$1m', '2021', null],
    ['The club was sold for the £5m they paid in 2014. Seats made up 40%.', '40%', null, null],
    ['The sea could rise by a fifth by 2100.', 'a fifth', '2100', null],
    // the day of a market report
    ['In Oslo the OMX added 1.1%.', '1.1%', '2021-11-17', null],
    ['The krone was flat at $0.12.', '$0.12', '2021-11-17', null],
    ['Copper rose 1%, gold rose 2% and tin fell 3%. Rival Alder Mills fell 4%.', '4%', '2021-11-17', null],
    ['Rival Alder Mills fell 4%.', '4%', null, null],
    ['The pier index .PRX fell 12.2 points, or 0.4%.', '0.4%', '2021-11-17', null],
    ['Copper rose 0.8% to $5,880 a tonne.', '$5,880 a tonne', '2021-11-17', null],
    ['The shares fell 4% in late trading.', '4%', '2021-11-17', null],
    ['Sterling was trading at $1.29, down from $1.31 late on Monday.', '$1.29', '2021-11-17', null],
    ['Copper has risen 8%.', '8%', null, null],
    ['Rents rose 8%.', '8%', null, null],
    ['Crews cleared 35 roads and hoped to open the rest by December.', '35 roads', null, null],
  ])('%s %s', (text, exact, period, base) => {
    expect(figureIn(text, exact)).toMatchObject({ period, base });
  });

  test('the frame that a results story sets', () => {
    const text = 'Revenue rose 5% in the third quarter.\nProfit fell to $3m.\nIn May rents were $2m.\nSales were $4m.';
    expect(figureIn(text, '$3m').period).toBe('2021-07/2021-09');
    expect(figureIn(text, '$4m').period).toBeNull();
  });

  test('a results story names its quarter in the lead, with a figure or without', () => {
    const text = 'Orr Mills swung to a loss in the third quarter.\nSales fell 5%.\nOats fetched $90 in the quarter.';
    expect(readFigures(text).map(({ period }) => period)).toEqual(['2021-07/2021-09', '2021-07/2021-09']);
  });

  test('neither a guess nor the level of a day ends the frame of a results story', () => {
    const text =
      'Revenue rose 5% in the third quarter.\nNext year revenue will be $9m.\nDebt was $4m on 30 September.\nProfit fell to $3m.';
    expect(figureIn(text, '$3m').period).toBe('2021-07/2021-09');
  });

  test('what was expected holds for the time of the result, not of what that is compared with', () => {
    const text = 'Revenue was $9m in the third quarter, from $8m in 2019. Brokers had expected $7m.';
    expect(figureIn(text, '$7m').period).toBe('2021-07/2021-09');
  });

  test('what analysts expected is of the same time', () => {
    const text = 'It logged $1.07 in per-share profit for the third quarter. Brokers had hoped for $1.11 a share.';
    expect(figureIn(text, '$1.11 a share').period).toBe('2021-07/2021-09');
  });

  test('from the sentence before, in the same paragraph only', () => {
    const together = 'In 2020 trade came to $5bn. Grain made up 40%.';
    expect(readFigures(together).map(({ period }) => period)).toEqual(['2020', '2020']);
    const apart = 'In 2020 trade came to $5bn.\n\nGrain made up 40%.';
    expect(readFigures(apart).map(({ period }) => period)).toEqual(['2020', null]);
    // Not the time that others are compared with, nor one of several.
    const compared = 'Trade rose to $5bn from $4bn in 2019. Grain made up 40%.';
    expect(readFigures(compared).map(({ period }) => period)).toEqual([null, '2019', null]);
    const main = 'Trade was $5bn in 2020, up from $4bn in 2019 and a low of $2bn in 2012. Grain made up 40%.';
    expect(readFigures(main).map(({ period }) => period)).toEqual(['2020', '2019', '2012', '2020']);
    const several = 'Trade was $5bn in 2020, the year after it was $2bn in 2012. Grain made up 40%.';
    expect(
      readFigures(several)
        .map(({ period }) => period)
        .at(-1),
    ).toBe(null);
  });
});

describe('what is measured', () => {
  test.each([
    ['Imports of Chilean wine went up 8 percent to $6 million.', '8 percent', 'Imports of Chilean wine'],
    ['Imports of Chilean wine went up 8 percent to $6 million.', '$6 million', 'Imports of Chilean wine'],
    ['A 12% rise in traffic between the ports was seen.', '12%', 'traffic between the ports'],
    ['Nearly 64 percent of the harvest was lost.', 'Nearly 64 percent', 'harvest'],
    ['Some 2 million tonnes of iron ore were shipped.', 'Some 2 million tonnes', 'iron ore'],
    ['The plan of increasing ferry traffic to 5 million tonnes failed.', '5 million tonnes', 'ferry traffic'],
    ['Annual output was worse than hoped and could soon reach 9 tonnes.', '9 tonnes', 'Annual output'],
    ['Revenue of $3bn was booked.', '$3bn', 'Revenue'],
    ['Wine sales more than tripled.', 'more than tripled', 'Wine sales'],
    ['He said he paid $5.', '$5', null],
    ['Output per worker stood at $90,000.', '$90,000', 'Output per worker'],
    ['They seized 3 tonnes of cocaine worth $90m.', '3 tonnes', 'cocaine'],
    ['The index lost 9 points and the fund gained 2%.', '2%', 'fund'],
    // no figure measures a figure
    ['The benchmark index gained 0.4% to close at 9,212 points.', '9,212 points', 'benchmark index'],
    ['Exports of wheat were 4,000 tons, an increase of 1.3 times.', '4,000 tons', 'Exports of wheat'],
    ['The club lost $5m.', '$5m', null],
    ['Car break-ins rose to 87.', '87', 'Car break-ins'],
  ])('%s %s', (text, exact, of) => {
    expect(figureIn(text, exact).of).toBe(of);
  });
});
