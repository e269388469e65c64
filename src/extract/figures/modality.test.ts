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
    ['The union said half of the cuts would fall on the north.', 'forecast'],
    ['The union said half of the staff had left.', 'actual'],
    ['The thaw means some of that 9 tonnes of grain may be lost.', 'actual'],
    ['Officials said 40 homes would be built.', 'forecast'],
    ['40 homes would be built under the plan.', null],
    ['A household that uses 750 litres a month will pay more.', 'actual'],
    ['The state has promised 40 buses.', 'target'],
    ['The minister promised farmers $4m in aid.', 'target'],
    ['She promised that 40 buses ran.', 'actual'],
    ['The results were promising for 40 patients.', 'actual'],
    ['Oak agreed with Spain on Monday to free 40 sailors.', 'target'],
    ['Oak agreed with Spain that 40 sailors were free.', 'actual'],
    ['Growth is likely to be 5%.', 'forecast'],
    ['The firm is set to cut 500 jobs.', 'forecast'],
    ['Sales missed the $5bn that analysts polled by Acme had expected.', 'forecast'],
    ['Aid fell below the $5bn that the office estimates is needed.', 'estimate'],
    ['Sales passed the $5bn that Acme took in May.', 'actual'],
    ['The bank sees inflation averaging 5%.', 'forecast'],
    ['The region sees 500 visitors a day.', 'actual'],
    ['The plan includes actions to cut dust by 90%, among others.', 'target'],
    ['It will be met with parks such as a 3 GW array planned in the north.', 'target'],
    ['A planned 40-mile road was shown.', 'target'],
    ['Sales beat the $5 million consensus estimate.', 'forecast'],
    ['It was less than the 5% forecast in March.', 'forecast'],
    ['Oak Oil fell, tumbling 5% after it said output would end.', 'actual'],
    ['Some see a 5% rise in rates.', 'forecast'],
    ['Some saw a 5% rise in rates.', 'actual'],
    ['Botanists estimate that the marsh is losing 5% of its area.', 'estimate'],
    ['Botanists say that the marsh is losing 5% of its area.', 'actual'],
    ['Duty rises by 5% from next April.', 'forecast'],
    ['Temperatures were 5 degrees above normal in the spring.', 'actual'],
    ['The 620 MW plant planned badly for winter.', 'actual'],
    ['Its decision to cut the rate by 4% last month should help.', 'actual'],
    ['Its plan to cut the rate by 4% last month failed.', 'target'],
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
    ['It was below the $20 reportedly demanded by the chief.', null],
    ['If rents break above $13, he will sell.', null],
    ['The firm bid $16 for the yard.', null],
    ['A clause allows it to buy 15% of the yard.', null],
    // commitments, guidance, and what was forecast then
    ['The fund agreed to inject $6 million.', 'target'],
    ['The city wants to lift output to 24%.', 'target'],
    ['Growth was 3%, below prior guidance of 5%.', 'actual'],
    ['It kept its guidance of 5%.', 'forecast'],
    ['The bank had forecasted growth of 5%.', 'forecast'],
    ['We believe sales would have been 5%.', 'estimate'],
    ['The survey puts the bill at $5m.', 'estimate'],
    ['$5 is likely to be the price.', 'forecast'],
    // what there is, whatever is planned with it
    ['The state should use its $2 million in reserves.', null],
    ["The council should use the state's $2 million in reserves.", 'actual'],
    ['They hope for more than the 2.5% rise that staff were given.', 'actual'],
    ['The boats will go to the yard, 6 miles away.', 'actual'],
    ['Large projects took $5m.', 'actual'],
    ['Rents rose 2% in May, in line with forecasts, and 5% in the year.', 'actual'],
    ['The cartel left its forecast for growth in demand at 5 tonnes.', 'forecast'],
    ['That is part of the 5 metres or so that most models predict.', 'forecast'],
    ['Sales were short of the $9 million that brokers had pencilled in.', 'forecast'],
    ['Brokers had been looking for $5 a share.', 'forecast'],
    ['It beat the $5 million that brokers had expected.', 'forecast'],
    ['Traders priced in 25 points of cuts.', 'forecast'],
    ['He argued for a fine of at least $5 million.', null],
    ['The angler is suing for $5 million.', null],
    ['They tabled a plan that would have put up the tax by 3%.', null],
    ['I think rates move 5 points by June 2022.', 'forecast'],
  ] as const)('%s', (text, modality) => {
    expect(figureIn(text).modality).toBe(modality);
  });

  test('what goes on with a forecast, and what it is revised from', () => {
    const text = 'The yard will raise $5m, including $3m for boats.';
    expect(figureIn(text, '$3m').modality).toBe('forecast');
    const price = 'It is set to raise $5m, pricing its shares at a 3% discount.';
    expect(figureIn(price, '3%').modality).toBe('forecast');
    expect(figureIn('Work took a cut in costs from $7 today to $5 by 2030.', '$5').modality).toBe('target');
    const revised = 'It now expects a fall of 5% in rents (up from 3% earlier) and pay down by 8%.';
    expect(figureIn(revised, '3%').modality).toBe('forecast');
    expect(figureIn(revised, '8%').modality).toBe('forecast');
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

  test.each([
    ['It will cut 900 jobs at the yard, or about a fifth of the staff.', 'about a fifth', 'forecast'],
    ['Some 192 homes, or 30%, will be cheap.', '30%', 'forecast'],
    ['It expects $5 to $6, up from an earlier range of $3 to $4.', '$3 to $4', 'forecast'],
    ['It expects $5 to $6, up from $3 in May.', '$3', 'actual'],
  ] as const)('what goes on with the figure before: %s', (text, exact, modality) => {
    expect(figureIn(text, exact).modality).toBe(modality);
  });
});
