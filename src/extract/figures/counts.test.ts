import { describe, expect, test } from 'vitest';
import { figureIn, figuresIn, readFigures } from './test-support.ts';

describe('counts', () => {
  test.each([
    ['Eleven countries signed the pact.', ['Eleven countries → 11 country']],
    ['The court freed two dozen officials.', ['two dozen officials → 24 official']],
    ['About a hundred projects are planned.', ['About a hundred projects → 100 project']],
    ['The city has 2,300 municipal bus shelters.', ['2,300 municipal bus shelters → 2300 bus shelter']],
    ['More than 45 million registered voters queued.', ['More than 45 million registered voters → 45000000 voter']],
    ['Three of the ministers resigned.', ['Three of the ministers → 3 minister']],
    ['Some 30,000 people and 400 children fled.', ['Some 30,000 people → 30000 person', '400 children → 400 child']],
    ['Millions of Kenyans voted.', ['Millions of Kenyans → 1000000..10000000 Kenyan']],
    ['The clash killed one soldier.', ['one soldier → 1 soldier']],
    ['At least 12 people were killed and 40 injured.', ['At least 12 people → 12 person', '40 → 40 person']],
    ['They built 512 cabins here and 93 in Leeds.', ['512 cabins → 512 cabin', '93 → 93 cabin']],
    ['Three or four boats sank.', ['Three or four boats → 3..4 boat']],
    ['Doctors see 120 patients a day.', ['120 patients a day → 120 patient/day']],
    ['Our member farms are totalling about a hundred.', ['about a hundred → 100 farm']],
    ['A blast tore the market apart, killing at least 70.', ['at least 70 → 70 person']],
    ['The population reached 1.4 billion.', ['1.4 billion → 1400000000 person']],
    ['Car break-ins rose to 87.', ['87 → 87 break-in']],
    ['Orders for pianos at the depot fell 4,000 last month to 61,000.', ['4,000 → 4000 order', '61,000 → 61000 order']],
    [
      'Landings fell 42 percent in March from a year earlier, to 1,190, harbour records show.',
      ['42 percent → 42 percent', '1,190 → 1190 landing'],
    ],
    ['Prices fell 4 percent in March from a year earlier, to 1,190.', ['4 percent → 4 percent']],
    ['The airline raised its orders with the yard to 230.', ['230 → 230 order']],
    ['The number of boats that sank rose to 31 in May.', ['31 → 31 boat']],
    ['Officials put the number of jobs at risk at 3,400.', ['3,400 → 3400 job']],
    ['The population of the isles is put at some 7,300.', ['some 7,300 → 7300 person']],
    [
      'The trust wants to sell 640, or roughly a fifth, of its 3,300 trees.',
      ['640 → 640 tree', 'roughly a fifth → 20 percent', '3,300 trees → 3300 tree'],
    ],
    ['The 290+ seat ship leaves.', ['290+ seat → 290 seat']],
    ['The firm sells 20 EV models.', ['20 EV models → 20 EV model']],
    [
      'Some 120 lightning strikes and 12 fishing boats.',
      ['Some 120 lightning strikes → 120 lightning strike', '12 fishing boats → 12 fishing boat'],
    ],
    ['It has 40 remaining seats.', ['40 remaining seats → 40 seat']],
    ['The service answered 871 calls for help.', ['871 calls → 871 call']],
    ['The war displaced millions.', ['millions → 1000000..10000000 person']],
    ['They sell three- and four-bedroom homes.', ['three → 3 bedroom', 'four-bedroom → 4 bedroom']],
    ['They sell two-, three- and six-door vans.', ['two → 2 door', 'three → 3 door', 'six-door → 6 door']],
  ])('%s', (text, expected) => {
    expect(figuresIn(text)).toEqual(expected);
  });

  test.each([
    ['The firms had invested billions in new plants.'],
    ['The two countries agreed on a truce.'],
    ['Both sides and all three of them left.'],
    ['Those four are still missing.'],
    ['Their two presidents will meet.'],
    ['On the one hand it is cheap, on the other hand it is loud.'],
    ['No one knows, and one never will.'],
    ['At one point the lights went out.'],
    ['One of the best-known painters died.'],
    ['Third parties must not meddle.'],
    ['It has 3.5 out of 5 stars.'],
    ['He scored in two in three games.'],
    ['It was a flood of one in 100 years.'],
    ['They moved to a four-bedroom home.'],
  ])('no count: %s', (text) => {
    expect(figuresIn(text)).toEqual([]);
  });

  test('kind, and what is counted', () => {
    const figure = figureIn('He will visit seven small southern islands.');
    expect(figure).toMatchObject({ kind: 'count', value: 7, unit: 'island', of: 'small southern islands' });
    expect(readFigures('A $5 coin and 5 coins.').map(({ kind }) => kind)).toEqual(['money', 'count']);
  });

  test.each([
    ['A 1,200-strong garrison surrendered.', ['1,200-strong → 1200 person']],
    ['A 300-member unit surrendered.', ['300-member → 300 member']],
    ['The 15-nation bloc agreed.', ['15-nation → 15 nation']],
    ['A 220-bed hospital opened.', ['220-bed → 220 bed']],
  ])('size of a group: %s', (text, expected) => {
    expect(figuresIn(text)).toEqual(expected);
  });

  test.each([
    ['He rents a two-bed flat.'],
    ['She felt 100-percent-strong.'],
    ['They drive a four-door car.'],
    ['The strong team of old won.'],
  ])('no size of a group: %s', (text) => {
    expect(figuresIn(text).filter((figure) => !figure.endsWith('percent'))).toEqual([]);
  });

  test.each([
    ['The storm left 14 dead and 3,000 homeless.', ['14 → 14 person', '3,000 → 3000 person']],
    ['The death toll from the storm rose to 41.', ['41 → 41 death']],
    ['A crew of six sailed from a town of 9,000.', ['six → 6 person', '9,000 → 9000 person']],
    ['Two women and seven others fled.', ['Two women → 2 woman', 'seven others → 7 person']],
    ['Membership has dropped to 18,200.', ['18,200 → 18200 person']],
    ['A crowd of 8,200 saw it.', ['8,200 → 8200 person']],
    ['Jobless claims fell by 9,000 to 211,000.', ['9,000 → 9000 claim', '211,000 → 211000 claim']],
    ['Readers grew 12 percent to 3.1 million.', ['12 percent → 12 percent', '3.1 million → 3100000 reader']],
    ['It treated 90 people, 12 of them children.', ['90 people → 90 person', '12 of them children → 12 child']],
    ['It treated 90 people, 12 of whom died.', ['90 people → 90 person', '12 → 12 person']],
    ['There are 225 seats; the party needs 113 to rule.', ['225 seats → 225 seat', '113 → 113 seat']],
    ['Some 40 boats sailed; by noon there were some 90.', ['Some 40 boats → 40 boat', 'some 90 → 90 boat']],
    ['It plans 9,000 flats, or 900 a year.', ['9,000 flats → 9000 flat', '900 a year → 900 flat/year']],
    ['She grabbed 11 rebounds in the half.', ['11 rebounds → 11 rebound']],
  ])('counted without a noun of its own: %s', (text, expected) => {
    expect(figuresIn(text)).toEqual(expected);
  });

  test.each([
    ['Shares fell to 312 at noon.', []],
    ['The ministry raised taxes for the poor to 230.', []],
    ['One solution is to build more boats.', []],
    ['The 90-megawatt unit, one of six, failed.', ['90-megawatt → 90 megawatt']],
    ['Temperatures rose to 38 in the shade.', []],
    ['He left at 14 and came home at 20.', []],
    ['He won the 78-lap race 12.4 seconds ahead.', []],
    ['Ministers of the Group of Seven met.', []],
    ['The father-of-three Ben Oake and aunt Rosa Lunn came.', []],
    ['The motion was carried with a majority of 17.', ['17 → 17 vote']],
    ['It kept more than 60 as of May.', ['more than 60 → 60 none']],
    ['Five boats were found, including one carrying a mast.', ['Five boats → 5 boat']],
  ])('not counted: %s', (text, expected) => {
    expect(figuresIn(text)).toEqual(expected);
  });

  test.each([
    ['Dozens of trains were late.', { value: 12, qualifier: 'over' }],
    ['Police freed dozens of hostages.', { value: 12, qualifier: 'over' }],
    ['Nearly a dozen trains were late.', { value: 12, qualifier: 'under' }],
    ['Thousands of trains were late.', { value: null, low: 1000, high: 10_000, qualifier: null }],
  ])('dozens are more than one: %s', (text, expected) => {
    expect(figureIn(text)).toMatchObject(expected);
  });
});
