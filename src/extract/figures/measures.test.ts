import { describe, expect, test } from 'vitest';
import { figuresIn } from './test-support.ts';

describe('measures', () => {
  test.each([
    ['The ship carried 40,000 metric tons of wheat.', ['40,000 metric tons → 40000 tonne']],
    ['Some 65kg of silver went missing.', ['Some 65kg → 65 kilogram']],
    ['It weighs 2 pounds per foot and 3 ounces.', ['2 pounds per foot → 2 pound/foot', '3 ounces → 3 ounce']],
    ['The tank holds 1.2m litres.', ['1.2m litres → 1200000 litre']],
    ['Firms sold 14 billion cubic metres of gas.', ['14 billion cubic metres → 14000000000 cubic metre']],
    ['The farm yields 48 GWh.', ['48 GWh → 48 gigawatt hour']],
    ['A 620-megawatt plant opened.', ['620-megawatt → 620 megawatt']],
    ['The road runs 1,700km north.', ['1,700km → 1700 kilometre']],
    ['The flat has 90 sq m.', ['90 sq m → 90 square metre']],
    ['Fire burned 94 square miles.', ['94 square miles → 94 square mile']],
    ['It reached 41 degrees Celsius.', ['41 degrees Celsius → 41 celsius']],
    ['It reached 41°C in the shade.', ['41°C → 41 celsius']],
    ['It boils at 100° Celsius.', ['100° Celsius → 100 celsius']],
    ['It widened its swap lines with the Bank of Norra from 5 to 7 tonnes.', ['5 → 5 tonne', '7 tonnes → 7 tonne']],
    ['It hit boats from 5 to 7 tonnes.', ['5 to 7 tonnes → 5..7 tonne']],
    ['It fell to minus 12 degrees.', ['minus 12 degrees → -12 degree']],
    ['Wells pump 2.5 million barrels per day.', ['2.5 million barrels per day → 2500000 barrel/day']],
    ['Wells pump 300,000 bpd.', ['300,000 bpd → 300000 barrel/day']],
    ['Winds blew at 155mph.', ['155mph → 155 mile/hour']],
    // a yield, and a unit behind a word that tells more of it
    ['The farm yields 183 bushels an acre.', ['183 bushels an acre → 183 bushel/acre']],
    ['Oats gave 9 tonnes a hectare, up from 8.', ['9 tonnes a hectare → 9 tonne/hectare', '8 → 8 tonne/hectare']],
    ['The ward has 3 nurses a shift.', ['3 nurses → 3 nurse']],
    ['Crews cleared 18 reclaimed acres of scrub.', ['18 reclaimed acres → 18 acre']],
    ['Lowe made 120 rushing yards.', ['120 rushing yards → 120 yard']],
    [
      'The port bought two repair yards and 12 oak barrels.',
      ['two repair yards → 2 repair yard', '12 oak barrels → 12 oak barrel'],
    ],
    ['Members earn 9,000 air miles.', ['9,000 air miles → 9000 air mile']],
    [
      'The crop is put at 290 million bushels, 20 million less than last year.',
      ['290 million bushels → 290000000 bushel', '20 million → 20000000 bushel'],
    ],
    ['A 2.8-liter engine drives it.', ['2.8-liter → 2.8 litre']],
    ['The screen is 5 to 7 inches wide.', ['5 to 7 inches → 5..7 inch']],
    ['It lies two-thirds of a mile away.', ['two-thirds of a mile → 0.6666666666666666 mile']],
    ['It sold 16.3 bcm of gas.', ['16.3 bcm → 16300000000 cubic metre']],
    ['A 3- or 4-inch nail is used.', ['3 → 3 inch', '4-inch → 4 inch']],
    ['The lane runs for one and one-half miles.', ['one and one-half miles → 1.5 mile']],
    ['The crate weighed 7 and a half tonnes.', ['7 and a half tonnes → 7.5 tonne']],
    ['Add ½ teaspoon of salt.', ['½ teaspoon → 0.5 teaspoon']],
    ['The mast is 9 feet and 3 inches tall.', ['9 feet and 3 inches → 9.25 foot']],
    ['The pond is 3 m 4 dm deep.', ['3 m 4 dm → 3.4 metre']],
    ['The court is 11 x 24 metres.', ['11 → 11 metre', '24 metres → 24 metre']],
    ['The parcel is 14 (kg).', ['14 (kg) → 14 kilogram']],
    ['The park has 3,214 square km.', ['3,214 square km → 3214 square kilometre']],
    ['Nine 5-tonne vans came.', ['Nine → 9 van', '5-tonne → 5 tonne']],
    ['It bought 18 300-litre vats.', ['18 → 18 vat', '300-litre → 300 litre']],
    ['It covers 10 000-litre tanks.', ['10 000-litre → 10000 litre']],
  ])('%s', (text, expected) => {
    expect(figuresIn(text)).toEqual(expected);
  });

  test.each([
    ['The 5G masts and the 4K sets arrived.'],
    ['He moved a foot closer.'],
    ['It is a five-year plan.'],
    ['One day the river will flood.'],
    ['He sat in row 5 M of the hall.'],
    ['Channel 24 TV showed it.'],
  ])('no measure: %s', (text) => {
    expect(figuresIn(text)).toEqual([]);
  });

  test.each([
    ['It was -14.5C in the valley.', ['-14.5C → -14.5 celsius']],
    ['Warming will pass 1.5C.', ['1.5C → 1.5 celsius']],
    ['It sank to minus 22 degrees Celsius.', ['minus 22 degrees Celsius → -22 celsius']],
    ['It was 12 degrees below zero.', ['12 degrees below zero → -12 degree']],
    ['Growth was minus 0.3 percent.', ['minus 0.3 percent → -0.3 percent']],
    ['Pumps lift 1.5 million b/d.', ['1.5 million b/d → 1500000 barrel/day']],
    ['Demand is 2.1 mb/d.', ['2.1 mb/d → 2100000 barrel/day']],
    ['Wheat lost 5-1/4 inches.', ['5-1/4 inches → 5.25 inch']],
    ['He is 6ft 5in tall.', ['6ft 5in → 6.416667 foot']],
  ])('below zero, and short units: %s', (text, expected) => {
    expect(figuresIn(text)).toEqual(expected);
  });

  test.each([
    ['The margin is plus or minus 3 percent.', ['3 percent → 3 percent']],
    ['Ten minus 4 percent is little.', ['4 percent → 4 percent']],
    ['It stayed 5 in total.', []],
    ['He sat in seat 14 C below deck.', []],
  ])('not below zero, no unit: %s', (text, expected) => {
    expect(figuresIn(text)).toEqual(expected);
  });
});
