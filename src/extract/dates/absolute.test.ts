import { describe, expect, test } from 'vitest';
import { datesIn } from './test-support.ts';

/** Published on a Wednesday. */
const wednesday = '2021-11-17';

describe('a date complete as written', () => {
  test.each([
    ['The treaty was signed on 4 August 2019 in Lusaka.', ['4 August 2019 → 2019-08-04']],
    ['The treaty was signed on August 4, 2019, in Lusaka.', ['August 4, 2019 → 2019-08-04']],
    ['The treaty was signed on the 4th of August, 2019.', ['4th of August, 2019 → 2019-08-04']],
    ['The Fourth of July parade was long.', ['Fourth of July → 2021-07-04']],
    ['It ran on June 3 and July 5, 2019.', ['June 3 → 2019-06-03', 'July 5, 2019 → 2019-07-05']],
    [
      'He was arrested in June 2019 at a hotel in the old town and released in August.',
      ['June 2019 → 2019-06', 'August → 2019-08'],
    ],
    ['It ran in May and June 2019.', ['May → 2019-05', 'June 2019 → 2019-06']],
    ['It opened on Sunday, August 4, 2019, after a delay.', ['Sunday, August 4, 2019 → 2019-08-04']],
    ['It opened on Sunday 4 August 2019.', ['Sunday 4 August 2019 → 2019-08-04']],
    ['The log shows 2019-08-04 as the start.', ['2019-08-04 → 2019-08-04']],
    ['Filed on 23/8/2019 with the court.', ['23/8/2019 → 2019-08-23']],
    ['Filed on 23.08.2019 with the court.', ['23.08.2019 → 2019-08-23']],
    ['Work began in August 2019.', ['August 2019 → 2019-08']],
    ['Work began in Aug. 2019.', ['Aug. 2019 → 2019-08']],
    ['Work began in August of 2019.', ['August of 2019 → 2019-08']],
    ['The bridge fell in 1987 and was rebuilt.', ['1987 → 1987']],
    ['The 2008 crisis hit the region hard.', ['2008 → 2008']],
    ['The fund (founded 1994) has grown.', ['1994 → 1994']],
    ['Prices had not been so high since ’97.', ['’97 → 1997']],
  ])('%s', (text, expected) => {
    expect(datesIn(wednesday, text)).toEqual(expected);
  });

  test.each([
    'The file holds 2019-02-30 as its date.',
    'The clinic saw 31 June 2019 listed twice.',
    'A score of 3/4 was enough.',
    'Ratios of 10.5.3 were tried.',
  ])('no such day: %s', (text) => {
    expect(datesIn(wednesday, text)).toEqual([]);
  });

  test('a dateline stands for its day', () => {
    expect(datesIn('2021-11-17', 'NAIROBI, Nov 16 (Newswire) - Tea prices fell.')).toEqual(['Nov 16 → 2021-11-16']);
    expect(datesIn('2021-11-17', 'November 17, 2021')).toEqual(['November 17, 2021 → 2021-11-17']);
    expect(datesIn('2021-11-17', 'OSLO — Nov. 3, 2021 — Salmon exports rose.')).toEqual(['Nov. 3, 2021 → 2021-11-03']);
  });

  test('in brackets behind a weekday it is a date of its own', () => {
    expect(datesIn(wednesday, 'The council met on Monday (November 15).')).toEqual([
      'Monday → 2021-11-15',
      'November 15 → 2021-11-15',
    ]);
    expect(datesIn(wednesday, 'The strike began last Friday (12 November).')).toEqual([
      'last Friday → 2021-11-12',
      '12 November → 2021-11-12',
    ]);
    expect(datesIn(wednesday, 'He resigned on Tuesday (Nov. 16), an aide said.')).toEqual([
      'Tuesday → 2021-11-16',
      'Nov. 16 → 2021-11-16',
    ]);
  });
});

describe('holidays with a day of their own', () => {
  test.each([
    ["The bridge will close on New Year's Eve.", ["New Year's Eve → 2021-12-31"]],
    ['It snowed on Christmas Day 2010.', ['Christmas Day 2010 → 2010-12-25']],
    ['Stores will open on Boxing Day.', ['Boxing Day → 2021-12-26']],
    ['The bridge will open by Christmas.', ['Christmas → 2021-12-25']],
  ])('%s', (text, expected) => {
    expect(datesIn(wednesday, text)).toEqual(expected);
  });

  test.each([
    'It opened on the eve of the vote.',
    'They sang at Christmas parties.',
    'Easter Day and the day of rest differ.',
    'On the eve of Eve’s trip it rained.',
  ])('no such holiday: %s', (text) => {
    expect(datesIn(wednesday, text)).toEqual([]);
  });
});

describe('a year that is missing is the nearest that fits', () => {
  test.each([
    ['The ship sank on September 20.', ['September 20 → 2021-09-20']],
    ['The ship sank on February 20.', ['February 20 → 2021-02-20']],
    ['The ruling bars sales after Dec. 1.', ['Dec. 1 → 2021-12-01']],
    ['The ship will sail on December 20.', ['December 20 → 2021-12-20']],
    ['The ship will sail on March 3.', ['March 3 → 2022-03-03']],
    ['Sales fell in October, the chain said.', ['October → 2021-10']],
    ['Sales fell in November, the chain said.', ['November → 2021-11']],
    ['Sales fell in December, the chain said.', ['December → 2020-12']],
    ['The plant is expected to open in January.', ['January → 2022-01']],
    ['A January 9 hearing is scheduled.', ['January 9 → 2022-01-09']],
    ['The governor takes office on March 20.', ['March 20 → 2022-03-20']],
    ['The show opens on November 2.', ['November 2 → 2021-11-02']],
    ['He was jailed in June 2015 and freed in August.', ['June 2015 → 2015-06', 'August → 2015-08']],
    ['She joined in November 2012 and left in March.', ['November 2012 → 2012-11', 'March → 2013-03']],
  ])('%s', (text, expected) => {
    expect(datesIn(wednesday, text)).toEqual(expected);
  });

  test('without a publication date it stays unresolved', () => {
    expect(datesIn(null, 'Sales fell in October.')).toEqual(['October → null']);
    expect(datesIn(null, 'Sales fell in October 2020.')).toEqual(['October 2020 → 2020-10']);
    expect(datesIn(null, 'Sales fell on Monday and last year.')).toEqual(['Monday → null', 'last year → null']);
  });
});

describe('orders, approximations and centuries', () => {
  test.each([
    ['The lease ended 2018 March 18.', ['2018 March 18 → 2018-03-18']],
    ['It was signed on April 9th of 2019.', ['April 9th of 2019 → 2019-04-09']],
    ['June seventh, 2012, was its first day.', ['June seventh, 2012 → 2012-06-07']],
    ['It was signed on 13-Feb-2018.', ['13-Feb-2018 → 2018-02-13']],
    ['Logged on Mon Nov 6 09:15:00 EST 2017.', ['Nov 6 09:15:00 EST 2017 → 2017-11-06']],
    ['It was signed on 3.10.2022.', ['3.10.2022 → 2022-10-03']],
    ['It was signed on 3/4/2001.', ['3/4/2001 → null']],
    ['It was signed on 3/4/2001 and ended on 23/5/2002.', ['3/4/2001 → 2001-04-03', '23/5/2002 → 2002-05-23']],
    ['It was founded in roughly 1990.', ['roughly 1990 → 1990~']],
    ['Around 2015 it moved.', ['Around 2015 → 2015~']],
    ['They met in about March 2019.', ['about March 2019 → 2019-03~']],
    ['The mill dates from the 18th century.', ['the 18th century → 1701/1800']],
    ['It was built in the late nineteenth century.', ['the late nineteenth century → 1867/1900']],
    ['Debt rose in FY21 after fiscal year 2019-20.', ['FY21 → 2020/2021', 'fiscal year 2019-20 → 2019/2020']],
    ['Debt rises over FY2020-22.', ['FY2020-22 → 2020/2022']],
    ['It will not pay until at least 2024.', ['2024 → 2024']],
    ['He spoke of the 2016 elections.', ['2016 → 2016']],
    [
      'It was mended on November 3, 1997. He sailed again on November 9.',
      ['November 3, 1997 → 1997-11-03', 'November 9 → 1997-11-09'],
    ],
    [
      'It was mended on November 3, 1997. He sailed again on January 9.',
      ['November 3, 1997 → 1997-11-03', 'January 9 → 1998-01-09'],
    ],
  ])('%s', (text, expected) => {
    expect(datesIn(wednesday, text)).toEqual(expected);
  });

  test('the date of a byline is not counted from', () => {
    const text = '12 May 2021 • 2:54pm\n\nThe wall fell. It had been mended three weeks earlier.';
    expect(datesIn(wednesday, text)).toEqual(['12 May 2021 → 2021-05-12', 'three weeks earlier → null']);
  });

  test.each([
    'She hit her 11th century against the champions.',
    'He read it in The Sunday Ledger.',
    'She told the Saturday Mercury.',
    'Photos: Glen Ovens, The Mail on Sunday',
    'A Sunday school teacher came.',
  ])('no date: %s', (text) => {
    expect(datesIn(wednesday, text)).toEqual([]);
  });
});

describe('a bare weekday is the nearest that the tense allows', () => {
  test.each([
    ['The minister said on Saturday that talks would go on.', ['Saturday → 2021-11-13']],
    ['The minister said Wednesday that talks would go on.', ['Wednesday → 2021-11-17']],
    ['The ministers will meet on Friday in Accra.', ['Friday → 2021-11-19']],
    ['On Friday, the ministers will meet in Accra.', ['Friday → 2021-11-19']],
    ['On Friday, the ministers met in Accra.', ['Friday → 2021-11-12']],
    ['The envoy, who arrived on Sunday, will leave on Thursday.', ['Sunday → 2021-11-14', 'Thursday → 2021-11-18']],
    ['They plan to vote on Monday, she said on Tuesday.', ['Monday → 2021-11-22', 'Tuesday → 2021-11-16']],
    ['The deadline is due to expire on Saturday.', ['Saturday → 2021-11-20']],
    ['The firm has until Sunday to reply.', ['Sunday → ../2021-11-21']],
    ["Lawmakers were tense ahead of Monday's vote.", ['Monday → 2021-11-22']],
    ['Thursday’s attack killed two soldiers.', ['Thursday → 2021-11-11']],
    ['Thursday’s attack follows months of calm.', ['Thursday → 2021-11-11']],
    ['Thursday’s vote opens the way for talks.', ['Thursday → 2021-11-11']],
    ['Thursday’s match begins at noon.', ['Thursday → 2021-11-18']],
    ['Police arrested him at 8 p.m. Tuesday.', ['Tuesday → 2021-11-16']],
    ['He fled the town on Monday night.', ['Monday → 2021-11-15']],
    ['He spoke last Wednesday.', ['last Wednesday → 2021-11-10']],
    ['They failed to agree on Thursday.', ['Thursday → 2021-11-11']],
    ['The summit opens on Tuesday.', ['Tuesday → 2021-11-23']],
    ['The court ruled on Monday this week.', ['Monday this week → 2021-11-15']],
    ['The court ruled on Friday last week.', ['Friday last week → 2021-11-12']],
    ['It happened on Monday of last week.', ['Monday of last week → 2021-11-08']],
    [
      'He came on May 3, and the following Monday he left.',
      ['May 3 → 2021-05-03', 'the following Monday → 2021-05-10'],
    ],
    ['Fares rise starting Saturday.', ['Saturday → 2021-11-20']],
    ['A deal could come as soon as Friday.', ['Friday → 2021-11-19']],
    ['Next Tuesday the museum reopens.', ['Next Tuesday → 2021-11-23']],
  ])('%s', (text, expected) => {
    expect(datesIn(wednesday, text)).toEqual(expected);
  });
});
