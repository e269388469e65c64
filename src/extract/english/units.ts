/** Units of measurement: names → singular name, British spelling, lower case. Symbols are in `unit-symbols.ts`. */

export const siPrefixes: readonly (readonly [symbol: string, name: string])[] = [
  ['', ''],
  ['k', 'kilo'],
  ['M', 'mega'],
  ['G', 'giga'],
  ['T', 'tera'],
  ['m', 'milli'],
  ['c', 'centi'],
  ['d', 'deci'],
  ['µ', 'micro'],
  ['μ', 'micro'],
  ['n', 'nano'],
];

/** Taken with every prefix. Spellings are what a text may have; the first is ours. */
export const prefixed: readonly { symbol: string; spellings: readonly string[] }[] = [
  { symbol: 'm', spellings: ['metre', 'meter'] },
  { symbol: 'g', spellings: ['gram', 'gramme'] },
  { symbol: 'L', spellings: ['litre', 'liter'] },
  { symbol: 'l', spellings: ['litre', 'liter'] },
  { symbol: 'W', spellings: ['watt'] },
  { symbol: 'Wh', spellings: ['watt hour', 'watt-hour', 'watthour'] },
  { symbol: 'Wp', spellings: ['watt peak'] },
  { symbol: 'V', spellings: ['volt'] },
  { symbol: 'A', spellings: ['ampere', 'amp'] },
  { symbol: 'Ah', spellings: ['ampere-hour', 'ampere hour', 'amp hour', 'amp-hour'] },
  { symbol: 'Hz', spellings: ['hertz'] },
  { symbol: 'J', spellings: ['joule'] },
  { symbol: 'N', spellings: ['newton'] },
  { symbol: 'Pa', spellings: ['pascal'] },
  { symbol: 'eV', spellings: ['electronvolt'] },
  { symbol: 'Bq', spellings: ['becquerel'] },
  { symbol: 'Sv', spellings: ['sievert'] },
  { symbol: 'F', spellings: ['farad'] },
  { symbol: 'mol', spellings: ['mole'] },
  { symbol: 'B', spellings: ['byte'] },
  { symbol: 'b', spellings: ['bit'] },
  { symbol: 'bps', spellings: ['bit per second'] },
  { symbol: 'cal', spellings: ['calorie'] },
];

/** Ours first, then other spellings. Plurals are made. */
const named = [
  'tonne|metric ton|metric tonne',
  'ton|short ton|long ton',
  'kiloton|kilotonne',
  'megaton|megatonne',
  'gigaton|gigatonne',
  'pound|lb',
  'ounce',
  'troy ounce',
  'fluid ounce',
  'carat',
  'stone',
  'bushel',
  'quintal',
  'mile',
  'nautical mile',
  'light year|light-year',
  'astronomical unit',
  'yard',
  'foot',
  'inch',
  'furlong',
  'league',
  'fathom',
  'micron',
  'parsec',
  'acre',
  'hectare',
  'barrel',
  'gallon',
  'pint',
  'quart',
  'cup',
  'tablespoon',
  'teaspoon',
  'barrel of oil equivalent',
  'tonne of oil equivalent',
  'square metre|square meter',
  'square kilometre|square kilometer',
  'square centimetre|square centimeter',
  'square mile',
  'square foot',
  'square yard',
  'square inch',
  'cubic metre|cubic meter',
  'cubic centimetre|cubic centimeter',
  'cubic kilometre|cubic kilometer',
  'cubic foot',
  'cubic yard',
  'cubic inch',
  'acre foot|acre-foot',
  'horsepower|brake horsepower',
  'british thermal unit',
  'knot',
  'degree',
  'kelvin',
  'decibel',
  'therm',
  'bar',
  'atmosphere',
  'volt',
  'lumen',
  'megapixel',
  'pixel',
  'twenty-foot equivalent unit',
  'basis point',
  'point',
  'newton metre|newton meter',
  'mach',
].map((spellings) => spellings.split('|'));

const irregular: Readonly<Record<string, string>> = {
  foot: 'feet',
  inch: 'inches',
  hertz: 'hertz',
  century: 'centuries',
  millennium: 'millennia',
  horsepower: 'horsepower',
  'brake horsepower': 'brake horsepower',
  stone: 'stone',
  lb: 'lbs',
};

/** Words for time. */
export const timeUnits: ReadonlyMap<string, string> = withPlurals(
  [
    'second',
    'minute',
    'hour',
    'day',
    'week',
    'fortnight',
    'month',
    'quarter',
    'year',
    'decade',
    'century',
    'millennium',
    'millisecond',
    'nanosecond',
    'microsecond',
    'night',
  ].map((name) => [name]),
);

/** Names, of one to four words. */
export const unitNames: ReadonlyMap<string, string> = new Map([
  ...withPlurals(named),
  ...withPlurals(
    prefixed.flatMap(({ spellings }) => siPrefixes.map(([, prefix]) => spellings.map((name) => prefix + name))),
  ),
  ['kilo', 'kilogram'],
  ['kilos', 'kilogram'],
  ['klick', 'kilometre'],
  ['celsius', 'celsius'],
  ['centigrade', 'celsius'],
  ['fahrenheit', 'fahrenheit'],
  ['degree celsius', 'celsius'],
  ['degrees celsius', 'celsius'],
  ['degree c', 'celsius'],
  ['degrees c', 'celsius'],
  ['degrees centigrade', 'celsius'],
  ['degree fahrenheit', 'fahrenheit'],
  ['degrees fahrenheit', 'fahrenheit'],
  ['degree f', 'fahrenheit'],
  ['degrees f', 'fahrenheit'],
  ['deg c', 'celsius'],
  ['deg f', 'fahrenheit'],
  ['parts per million', 'ppm'],
  ['parts per billion', 'ppb'],
  ['barrels of oil equivalent', 'barrel of oil equivalent'],
  ['tonnes of oil equivalent', 'tonne of oil equivalent'],
  ['square m', 'square metre'],
  ['square km', 'square kilometre'],
  ['square ft', 'square foot'],
  ['cubic m', 'cubic metre'],
  ['sq m', 'square metre'],
  ['sq metres', 'square metre'],
  ['sq meters', 'square metre'],
  ['sq km', 'square kilometre'],
  ['sq ft', 'square foot'],
  ['sq feet', 'square foot'],
  ['sq mi', 'square mile'],
  ['sq miles', 'square mile'],
  ['cu m', 'cubic metre'],
  ['cu ft', 'cubic foot'],
  ['fl oz', 'fluid ounce'],
  ['light years', 'light year'],
]);

/** What the names of units begin with: most nouns do not, which spares a look at four words. */
const beginnings: ReadonlySet<string> = new Set(
  [...unitNames.keys(), ...timeUnits.keys()].flatMap((name) => [
    name,
    name.split(/[ -]/)[0] ?? name,
    name.split(' ')[0] ?? name,
  ]),
);

/** Whether a lower-case word may begin the name of a unit; it may have a full stop: “sq.”. */
export function beginsUnit(word: string): boolean {
  return beginnings.has(word) || (word.endsWith('.') && beginnings.has(word.slice(0, -1)));
}

/** What a price or a wage is paid for, behind “a”: “$75 a barrel”. */
export const pricedNouns: ReadonlySet<string> = new Set(
  'share barrel person head piece unit ticket bottle night hour day week month minute word bushel ounce pound ton tonne gallon litre liter kilo kilogram kilometre kilometer mile acre hectare plate dose pack seat litre pint cup customer household child student worker employee passenger vote copy vehicle car'.split(
    ' ',
  ),
);

function withPlurals(names: readonly (readonly string[])[]): Map<string, string> {
  const map = new Map<string, string>();
  for (const spellings of names)
    for (const spelling of spellings) {
      const ours = spellings[0] ?? spelling;
      map.set(spelling, ours);
      map.set(pluralOf(spelling), ours);
    }
  return map;
}

/** The last word in the plural. */
function pluralOf(name: string): string {
  const cut = name.lastIndexOf(' ') + 1;
  const last = name.slice(cut);
  const hyphen = last.lastIndexOf('-') + 1;
  const word = last.slice(hyphen);
  return name.slice(0, cut) + last.slice(0, hyphen) + (irregular[word] ?? (word.endsWith('hertz') ? word : `${word}s`));
}
