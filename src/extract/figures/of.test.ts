import { describe, expect, test } from 'vitest';
import { figureIn } from './test-support.ts';

describe('what a figure measures', () => {
  test.each([
    ['Sales of vans fell 5 per cent.', '5 per cent', 'Sales of vans'],
    ['Sales of cars fell 5 per cent, vans 4 per cent.', '4 per cent', 'vans'],
    ['The pier index .PRX slid 61.7 points, or 0.4%, to 27,934.', '0.4%', 'pier index'],
    ['The pier index .PRX slid 61.7 points, or 0.4%, to 27,934.', '27,934', 'pier index'],
    [
      'The typical price of a piano let go in June came to $2,410, down from $2,650 last spring.',
      '$2,650',
      'typical price of a piano',
    ],
    ['Yards sold 303,417 boats last year, up 4 percent.', '4 percent', 'boats'],
    ['Alder Mills logged $1.07 in per-share profit.', '$1.07', 'per-share profit'],
    [
      'Alder Mills logged $1.07 in per-share profit. Brokers had hoped for $1.11 a share.',
      '$1.11 a share',
      'per-share profit',
    ],
    ['Oak Boats posted a loss of $3 million on revenue of $9 million.', '$3 million', 'loss'],
    ['Oak Boats posted a loss of $3 million on revenue of $9 million.', '$9 million', 'revenue'],
    ['The trust valued the yard at $9 million.', '$9 million', 'yard'],
    ['The plan would reduce the cost of the power made by small dams to $0.03.', '$0.03', 'cost of the power'],
    ['It brought a cut in boat costs from $23 to $10 by 2030.', '$10', 'boat costs'],
    ['The fund agreed to buy a 25% stake in the yard.', '25%', 'stake'],
    ['It paid $5 million for the old yard.', '$5 million', 'old yard'],
    ['The club raised $5 million from a share sale.', '$5 million', 'share sale'],
    ['It gave $5 million towards a new bridge.', '$5 million', 'new bridge'],
    ['Of those who voted by post, 12 percent were students.', '12 percent', null],
    ['Of the voters asked, half were women and 12 percent were students.', '12 percent', 'voters'],
    ['The yard makes a 3 GW floating wind park.', '3 GW', 'floating wind park'],
    ['The auditors said profit growth will be 3.5%.', '3.5%', 'profit growth'],
    ['The bond has weakened in May, hitting 16.5%.', '16.5%', 'bond'],
    ['It was a deal worth $6 million.', '$6 million', 'deal'],
    ['Two firms had operations ranging from 30 to 60 MW.', '30 to 60 MW', 'operations'],
    ['£300 looks to be the going rent.', '£300', 'going rent'],
    ['The city will install 30 GW of solar by 2030.', '30 GW', 'solar'],
    ['The pier index climbed to a record high of 31,207.64 in June.', '31,207.64', 'pier index'],
    ['Barley yields were at 9 percent in June, above the 10-year mean of 7 percent.', '7 percent', 'Barley yields'],
    ['Lind meant to bill the studio nearly $2 million to borrow her portrait.', 'nearly $2 million', 'her portrait'],
    ['It was a fine autumn for cider makers, adding more than 12%.', 'more than 12%', 'cider makers'],
    ['The ferry line lost money for six summers running, falling by well over 30%.', 'well over 30%', 'ferry line'],
    ['Rooms cost $90 a night.', '$90 a night', 'Rooms'],
    ['Energy stocks lost 3.4 percent, miners 1.8 percent and banks 0.6 percent.', '0.6 percent', 'banks'],
    ['A further £5 million goes to roads.', '£5 million', 'roads'],
    ['The margin widened to 13.2 percent.', '13.2 percent', 'margin'],
    ['The site covers 26 hectares.', '26 hectares', 'site'],
    ['On July 14 the station at Ravn measured 24 metres.', '24 metres', 'station at Ravn'],
    ['The club spent £5 million on players last summer.', '£5 million', 'players'],
    ['Ice adds 0.7 mm a year to sea levels, which have risen 21 cm.', '21 cm', 'sea levels'],
    ['Clerks told reporters that repairs would cost $4.5 million.', '$4.5 million', 'repairs'],
    ['He told guests that heating costs would be £6 million lower.', '£6 million', 'heating costs'],
    ['The mill left its fee unchanged at 40 pence.', '40 pence', 'fee'],
    ['The 10-year Danish yield rose 13 basis points.', '13 basis points', '10-year Danish yield'],
    ['The state pension rises by £12 in January.', '£12', 'state pension'],
    ['Petrol and diesel duty goes up by 4 cents.', '4 cents', 'Petrol and diesel duty'],
    ['The ministry foresaw growth of 2.8% for this year.', '2.8%', 'growth'],
    ['They tax deposits above €50 million.', 'above €50 million', 'deposits'],
    ['She could not see lakes smaller than 5 hectares.', '5 hectares', 'lakes'],
    ['The town debt, at £8 million, worries many.', '£8 million', 'town debt'],
    ['Police seized land in Spain valued at £7 million.', '£7 million', 'land in Spain'],
    ['Rents climbed to £38, compared with £29 before.', '£29', 'Rents'],
    ['Shares rose to £2. They have gained 31%.', '31%', 'Shares'],
    ['Debt is £2 million now. The guild said it would be £3 million.', '£3 million', 'Debt'],
    ['The firm signed the singer for £4 million.', '£4 million', 'singer'],
    ['Some live within 50 km of the cape.', '50 km', null],
    ['Revenue rose to $5 million, above the $4 million consensus estimate.', '$4 million', 'Revenue'],
  ])('%s %s', (text, exact, of) => {
    expect(figureIn(text, exact).of).toBe(of);
  });

  test.each([
    ['The union paid £5,000.', '£5,000'],
    ['Lind opened a bar after raising £7,000 from an uncle.', '£7,000'],
    ['Oak Boats lost $5 million.', '$5 million'],
    ['He paid $5 in cash.', '$5'],
    ['The council paid $5m to the trust.', '$5m'],
  ])('nobody who pays, lends or speaks: %s', (text, exact) => {
    expect(figureIn(text, exact).of).toBeNull();
  });
});
