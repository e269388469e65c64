import { describe, expect, test } from 'vitest';
import { figureIn, figuresIn } from './test-support.ts';

describe('lists that say verb and unit once', () => {
  test.each([
    [
      'Wheat fetched $210 a tonne, barley 180 and oats $165.',
      ['$210 a tonne → 210 USD/tonne', '180 → 180 USD/tonne', '$165 → 165 USD/tonne'],
    ],
    ['Rooms cost $90 a night, suites $140.', ['$90 a night → 90 USD/night', '$140 → 140 USD/night']],
    [
      'Sales of cars fell 5 per cent, trucks 4 and vans 12.',
      ['5 per cent → 5 percent', '4 → 4 percent', '12 → 12 percent'],
    ],
    // one price that changes
    ['Timber fell from $75 per ton in May to $45.', ['$75 per ton → 75 USD/ton', '$45 → 45 USD/ton']],
    ['Crude fell to $45 from $75 a barrel.', ['$45 → 45 USD/barrel', '$75 a barrel → 75 USD/barrel']],
    ['Aid went from $5m a year to Oak, which spent $3m.', ['$5m → 5000000 USD', '$3m → 3000000 USD']],
    // a loaf is bread's alone; a page, a chapter and a flight are no items
    ['Bread costs $3 a loaf, milk $2.', ['$3 a loaf → 3 USD/loaf', '$2 → 2 USD']],
    ['It cut fees by 5 percent, page 3 of the plan says.', ['5 percent → 5 percent']],
    ['Shares rose 3 percent, Flight 12 was late.', ['3 percent → 3 percent']],
  ])('%s', (text, expected) => {
    expect(figuresIn(text)).toEqual(expected);
  });

  test('what each is of', () => {
    const text = 'Rooms cost $90 a night, suites $140.';
    expect([figureIn(text, '$90 a night').of, figureIn(text, '$140').of]).toEqual(['Rooms', 'suites']);
  });
});

describe('money', () => {
  test.each([
    ['The dam cost $4.2 billion to build.', ['$4.2 billion → 4200000000 USD']],
    ['The dam cost US$3.6bn to build.', ['US$3.6bn → 3600000000 USD']],
    ['Miners paid A$38m in royalties.', ['A$38m → 38000000 AUD']],
    ['The levy raised $NZ12 million.', ['$NZ12 million → 12000000 NZD']],
    ['The state owes ₦620bn to contractors.', ['₦620bn → 620000000000 NGN']],
    ['A ticket costs Rs 250 at the gate.', ['Rs 250 → 250 INR']],
    ['The scheme was allotted Rs. 1,200 crore.', ['Rs. 1,200 crore → 12000000000 INR']],
    ['Farmers got Rs 5 lakh each.', ['Rs 5 lakh → 500000 INR']],
    ['The fine was EUR 3.5m.', ['EUR 3.5m → 3500000 EUR']],
    ['The fine was 3.5 million EUR.', ['3.5 million EUR → 3500000 EUR']],
    ['The grant was 5 million BBD.', ['5 million BBD → 5000000 BBD']],
    ['Rice cost 40,000 ₭ in town.', ['40,000 ₭ → 40000 LAK']],
    ['He paid 60 Barbadian dollars.', ['60 Barbadian dollars → 60 BBD']],
    ['A bribe of 9,000 kwanzas was paid.', ['9,000 kwanzas → 9000 AOA']],
    ['Rent is 900€ here.', ['900€ → 900 EUR']],
    ['He paid 45 million Swiss francs.', ['45 million Swiss francs → 45000000 CHF']],
    ['It sold for 2.1 trillion yen.', ['2.1 trillion yen → 2100000000000 JPY']],
    ['The bill is $140,000 million.', ['$140,000 million → 140000000000 USD']],
    ['A $310-million stadium opened.', ['$310-million → 310000000 USD']],
    ['The refit took 1.250,75 euros.', ['1.250,75 euros → 1250.75 EUR']],
    ['Debt stood at £12\u202f500.', ['£12\u202f500 → 12500 GBP']],
    ['The port borrowed 10 000 euros.', ['10 000 euros → 10000 EUR']],
    ['The deficit widened to -$3bn.', ['-$3bn → -3000000000 USD']],
    ['Fees rose to 8.50 Canadian dollars.', ['8.50 Canadian dollars → 8.5 CAD']],
    ['The shares fell to 212p.', ['212p → 212 penny']],
    ['Loss came to 14 cents per share.', ['14 cents per share → 14 cent/share']],
    ['The board declared Rs 7.50 per equity share.', ['Rs 7.50 per equity share → 7.5 INR/equity share']],
    ['A seat costs $5 per person this week.', ['$5 per person → 5 USD/person']],
    ['The lottery paid half a million pounds.', ['half a million pounds → 500000 GBP']],
    ['The pie is 4 dollars 25 cents.', ['4 dollars 25 cents → 4.25 USD']],
    ['The toll is 12 euros 40.', ['12 euros 40 → 12.4 EUR']],
    ['It sold for a quarter of a million pounds.', ['a quarter of a million pounds → 250000 GBP']],
    ['Floods cost tens of millions of euros.', ['tens of millions of euros → 10000000..100000000 EUR']],
    ['The repair took several million dollars.', ['several million dollars → 1000000..10000000 USD']],
    ['The order is worth MSEK 45.', ['MSEK 45 → 45000000 SEK']],
    ['The order is worth 3.5 MEUR.', ['3.5 MEUR → 3500000 EUR']],
    ['It cost nzd$ 30.', ['nzd$ 30 → 30 NZD']],
    ['They paid 60 EUR million.', ['60 EUR million → 60000000 EUR']],
    ['Boats landed 8 million pounds of cod.', ['8 million pounds → 8000000 pound']],
    ['The whale fishery may take 900 pounds.', ['900 pounds → 900 pound']],
    ['He was fined 900 pounds.', ['900 pounds → 900 GBP']],
    ['It raised two and a half billion dollars.', ['two and a half billion dollars → 2500000000 USD']],
  ])('%s', (text, expected) => {
    expect(figuresIn(text)).toEqual(expected);
  });

  test.each([
    ['The plant needs $5-7 billion.', ['$5-7 billion → 5000000000..7000000000 USD']],
    ['A room is $90-120 a night.', ['$90-120 a night → 90..120 USD/night']],
    ['A flat is $3-9,000 here.', ['$3-9,000 → 3000..9000 USD']],
    ['The plant needs $5bn–$7bn.', ['$5bn–$7bn → 5000000000..7000000000 USD']],
    ['It will cost between 5 and 7 billion dollars.', ['between 5 and 7 billion dollars → 5000000000..7000000000 USD']],
    ['Fares run from $40 to $90.', ['$40 to $90 → 40..90 USD']],
    ['Fares rose from $40 to $90.', ['$40 → 40 USD', '$90 → 90 USD']],
    ['Aid was cut from 90 to 40 million euros.', ['90 → 90000000 EUR', '40 million euros → 40000000 EUR']],
    ['Rents climbed by $50 to $900.', ['$50 → 50 USD', '$900 → 900 USD']],
  ])('ranges and changes: %s', (text, expected) => {
    expect(figuresIn(text)).toEqual(expected);
  });

  test.each([
    ['Brent traded at $82 a barrel.', ['$82 a barrel → 82 USD/barrel']],
    ['Pay is £11.50 an hour.', ['£11.50 an hour → 11.5 GBP/hour']],
    ['Copper cost $9,400 per tonne.', ['$9,400 per tonne → 9400 USD/tonne']],
    ['Land goes at $80/sq m now.', ['$80/sq m → 80 USD/square metre']],
    ['It earns $2 billion a year.', ['$2 billion → 2000000000 USD']],
  ])('prices: %s', (text, expected) => {
    expect(figuresIn(text)).toEqual(expected);
  });

  test.each([
    ['The five won the cup again.'],
    ['ALL 50 are there, and TOP 40 radio played on.'],
    ['He weighs himself in pounds and stones.'],
    ['The dollar fell against the yen.'],
    ['They met at 10 Pound Lane.'],
    ['A real danger remains, 2 officials aside.'],
  ])('no money: %s', (text) => {
    expect(figuresIn(text).filter((figure) => /[A-Z]{3}$/.test(figure))).toEqual([]);
  });

  test('whose dollar, where the text says so', () => {
    expect(figuresIn('The mine cost $5m. All figures are in Canadian dollars. Rent is US$3m.')).toEqual([
      '$5m → 5000000 CAD',
      'US$3m → 3000000 USD',
    ]);
    expect(figuresIn('The mine cost $5m. Prices are quoted in Australian dollars.')).toEqual(['$5m → 5000000 AUD']);
    expect(figuresIn('The mine cost $5m, paid in Hong Kong dollars.')).toEqual(['$5m → 5000000 USD']);
    expect(figuresIn('The mine cost $5m. Canadian dollars are strong.')).toEqual(['$5m → 5000000 USD']);
  });

  test('pounds are weight where something is weighed', () => {
    expect(figuresIn('The calf weighs 90 pounds.')).toEqual(['90 pounds → 90 pound']);
    expect(figuresIn('The calf clocked in at 90 pounds.')).toEqual(['90 pounds → 90 pound']);
    expect(figuresIn('He was fined 90 pounds.')).toEqual(['90 pounds → 90 GBP']);
    // What weighs may stand some words before, not in any sentence before.
    expect(figuresIn('The calf gained, over a long summer by the sea, 90 pounds.')).toEqual(['90 pounds → 90 pound']);
    expect(
      figuresIn('The calf gained well. ' + 'It ate and slept and ate again in the barn. ' + 'He was fined 90 pounds.'),
    ).toEqual(['90 pounds → 90 GBP']);
  });

  test.each([
    ['The state owes N15.6bn to teachers.', ['N15.6bn → 15600000000 NGN']],
    ['Rent there is R12,500 now.', ['R12,500 → 12500 ZAR']],
    ['The port won a SR3.4bn order.', ['SR3.4bn → 3400000000 SAR']],
    ['Farmers borrowed GH¢5 million.', ['GH¢5 million → 5000000 GHS']],
    ['The naira closed at N1,532/$1.', ['N1,532/$1 → 1532 NGN/USD']],
    ['The utility will spend €1,5 Mrd on grids.', ['€1,5 Mrd → 1500000000 EUR']],
    ['It pays 69 US cents a share.', ['69 US cents a share → 69 cent/share']],
    ['The sum was 4.1 million euros.', ['4.1 million euros → 4100000 EUR']],
  ])('currencies in letters, scales and subunits: %s', (text, expected) => {
    expect(figuresIn(text)).toEqual(expected);
  });

  test.each([
    ['The N95 mask, the R20 road and the P3 class are old.'],
    ['He bought a PS5 and sat in row R12.'],
    ['Room N1200 and the QR2 code are here.'],
  ])('letters that are no currency: %s', (text) => {
    expect(figuresIn(text).filter((figure) => /[A-Z]{3}$/.test(figure))).toEqual([]);
  });

  test.each([
    ['Bread costs 90 pence a loaf.', ['90 pence a loaf → 90 penny/loaf']],
    ['Gas fetched $280 per 1,000 cubic metres.', ['$280 per 1,000 cubic metres → 280 USD/1000 cubic metre']],
    [
      'Gas fetched $2.50 per million British thermal units.',
      ['$2.50 per million British thermal units → 2.5 USD/1000000 british thermal unit'],
    ],
    ['Power sold at €95 per megawatt-hour.', ['€95 per megawatt-hour → 95 EUR/megawatt hour']],
    ['Coal stood at $140/t.', ['$140/t → 140 USD/tonne']],
  ])('what a price is for: %s', (text, expected) => {
    expect(figuresIn(text)).toEqual(expected);
  });

  test.each([
    ['The lira slid to 27.3 to the dollar.', ['27.3 → 27.3 TRY/USD']],
    ['The naira traded at 1,490 per dollar.', ['1,490 → 1490 NGN/USD']],
    ['The rupee ended at 83.27 against the US dollar.', ['83.27 → 83.27 INR/USD']],
    ['The race ended 12 to 9.', []],
    ['The lira fell in 12 of the towns to the north.', ['12 of the towns → 12 town']],
  ])('exchange rates: %s', (text, expected) => {
    expect(figuresIn(text)).toEqual(expected);
  });

  test.each([
    ['It raised $5m a week later.', ['$5m → 5000000 USD']],
    ['It raised $5m a month ago.', ['$5m → 5000000 USD']],
    ['They lent him $500 a friend had saved.', ['$500 → 500 USD']],
  ])('no price: %s', (text, expected) => {
    expect(figuresIn(text)).toEqual(expected);
  });
});
