import { prefixed, siPrefixes } from './units.ts';

/** Symbols of units → singular name, British spelling, lower case. */

/** Combinations that no news text means: televisions, generations, states. */
const neverSymbols: ReadonlySet<string> = new Set(
  'TV MA GA TA MF GF TF ML GL TL Ml Gl Tl kl kF Tm Gm Mm Mg Gg Tg TN GN MN dA dV cV cA cW dW dB cB db cb MAh GAh TAh nb mb cN dN'.split(
    ' ',
  ),
);

/** Symbols as they are written; case counts in the SI. */
export const unitSymbols: ReadonlyMap<string, string> = new Map([
  ...prefixed.flatMap(({ symbol, spellings }) =>
    siPrefixes
      .filter(([prefix]) => !neverSymbols.has(prefix + symbol))
      .map(([prefix, name]): [string, string] => [prefix + symbol, name + (spellings[0] ?? '')]),
  ),
  ...Object.entries({
    t: 'tonne',
    kt: 'knot',
    Mt: 'megaton',
    Gt: 'gigaton',
    lb: 'pound',
    lbs: 'pound',
    oz: 'ounce',
    ft: 'foot',
    mi: 'mile',
    yd: 'yard',
    yds: 'yard',
    ha: 'hectare',
    bbl: 'barrel',
    bbls: 'barrel',
    boe: 'barrel of oil equivalent',
    gal: 'gallon',
    hp: 'horsepower',
    bhp: 'horsepower',
    PS: 'horsepower',
    dB: 'decibel',
    sqm: 'square metre',
    sqkm: 'square kilometre',
    sqft: 'square foot',
    cc: 'cubic centimetre',
    psi: 'pound/square inch',
    ksi: 'kilopound/square inch',
    mph: 'mile/hour',
    kph: 'kilometre/hour',
    kmh: 'kilometre/hour',
    kmph: 'kilometre/hour',
    rpm: 'revolution/minute',
    mpg: 'mile/gallon',
    bpd: 'barrel/day',
    bopd: 'barrel/day',
    boepd: 'barrel of oil equivalent/day',
    kts: 'knot',
    ppm: 'ppm',
    ppb: 'ppb',
    tpa: 'tonne/year',
    Nm: 'newton metre',
    nm: 'nanometre',
    btu: 'british thermal unit',
    TEU: 'twenty-foot equivalent unit',
    TEUs: 'twenty-foot equivalent unit',
    MP: 'megapixel',
    degC: 'celsius',
    degF: 'fahrenheit',
    kbps: 'kilobit/second',
    Kbps: 'kilobit/second',
    Mbps: 'megabit/second',
    Gbps: 'gigabit/second',
    Tbps: 'terabit/second',
    KB: 'kilobyte',
    fps: 'frame/second',
    sec: 'second',
    secs: 'second',
    min: 'minute',
    mins: 'minute',
    hr: 'hour',
    hrs: 'hour',
    yr: 'year',
    yrs: 'year',
    ms: 'millisecond',
  }),
]);

/** Symbols that bring a scale of their own: “16.3 bcm” of gas. */
export const scaledSymbols: ReadonlyMap<string, { name: string; factor: number }> = new Map([
  ['bcm', { name: 'cubic metre', factor: 1e9 }],
  ['mcm', { name: 'cubic metre', factor: 1e6 }],
  ['bcf', { name: 'cubic foot', factor: 1e9 }],
  ['tcf', { name: 'cubic foot', factor: 1e12 }],
  ['mtpa', { name: 'tonne/year', factor: 1e6 }],
  ['mmbtu', { name: 'british thermal unit', factor: 1e6 }],
]);

/** Symbols of at least two letters in any case: “HP”, “KG”. */
const looseSymbols: ReadonlyMap<string, string> = new Map(
  [...unitSymbols]
    .filter(([symbol]) => symbol.length > 1)
    .reverse()
    .map(([symbol, name]) => [symbol.toLowerCase(), name]),
);

/** Symbols that are also words, initials or names: they must be glued to the number, or end a phrase. */
export const shySymbols: ReadonlySet<string> = new Set([
  ...'mglLANJFBbtT',
  'PS',
  'mol',
  'bar',
  'MP',
  'Pa',
  'min',
  'sec',
  'ms',
  'cal',
  'Ah',
  'dm',
  'dB',
  'mi',
  'ha',
  'nm',
]);

/** Raised figures after a length: m², km2, cm³. */
export const powerSymbol = /(k|c|m|d|)m([23²³])(?![\d\p{L}])/uy;

const lengthNames: Readonly<Record<string, string>> = {
  '': 'metre',
  k: 'kilometre',
  c: 'centimetre',
  m: 'millimetre',
  d: 'decimetre',
};

/** “square kilometre” of `k` and `2`. */
export function powerName(prefix: string, power: string): string {
  return `${power === '2' || power === '²' ? 'square' : 'cubic'} ${lengthNames[prefix] ?? 'metre'}`;
}

/** The unit that a symbol stands for; null where it is none, or is one in another case only. */
export function symbolName(symbol: string, lower: string): string | null {
  // No other word is a symbol in any case; one letter is one in its own case only.
  const loose = looseSymbols.get(lower);
  return loose === undefined && symbol.length > 1 ? null : (unitSymbols.get(symbol) ?? loose ?? null);
}
