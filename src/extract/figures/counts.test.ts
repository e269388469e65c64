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
    ['They sell three- and four-bedroom homes.', ['three → 3 bedroom', 'four-bedroom → 4 bedroom']],
    ['They sell two-, three- and six-door vans.', ['two → 2 door', 'three → 3 door', 'six-door → 6 door']],
  ])('%s', (text, expected) => {
    expect(figuresIn(text)).toEqual(expected);
  });

  test.each([
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
});
