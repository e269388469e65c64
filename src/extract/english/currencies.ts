import pluralize from 'pluralize';
import countries from 'world-countries';
import { wordList } from './word-list.ts';

/**
 * Currencies as news writes them: codes, signs and names. Codes and names are those of `Intl`, whose each is comes from
 * `world-countries`; only what English settles (which dollar is meant without an adjective) is listed here.
 */

const known = Intl.supportedValuesOf('currency');
const displayNames = new Intl.DisplayNames(['en'], { type: 'currency' });

/** Those that some country pays with. */
const inUse: ReadonlySet<string> = new Set(
  countries.flatMap(({ currencies }) => Object.keys(currencies ?? {})).filter((code) => known.includes(code)),
);

/** ISO 4217 codes, and what news writes for two of them and for what is traded like money. */
export const codes: ReadonlySet<string> = new Set([
  ...known.filter((code) => !/^X(?:DR|SU|XX)$/.test(code)),
  ...['RMB', 'CNH', 'BTC', 'ETH', 'ZWL'],
]);

/** Codes that are words, or short for something else: money only where the amount is one that nothing else has. */
export const doubtfulCodes = new Set(['ALL', 'TOP', 'CUP', 'TRY', 'COP', 'MAD', 'PEN', 'MOP', 'SOS', 'GEL', 'STN']);

/** “RMB” is how news writes it. */
export function isoOf(code: string): string {
  return code === 'RMB' || code === 'CNH' ? 'CNY' : code;
}

/** Letters before or after “$” that say whose dollar it is. */
export const dollarLetters: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '': 'USD',
    US: 'USD',
    'U.S.': 'USD',
    A: 'AUD',
    AU: 'AUD',
    C: 'CAD',
    CA: 'CAD',
    CAN: 'CAD',
    CDN: 'CAD',
    HK: 'HKD',
    NZ: 'NZD',
    S: 'SGD',
    SG: 'SGD',
    NT: 'TWD',
    TW: 'TWD',
    R: 'BRL',
    BZ: 'BZD',
    BDS: 'BBD',
    J: 'JMD',
    TT: 'TTD',
    MX: 'MXN',
    Z: 'ZWL',
    N: 'NAD',
    FJ: 'FJD',
    B: 'BND',
    EC: 'XCD',
    RD: 'DOP',
    AR: 'ARS',
    BRL: 'BRL',
  }),
);

/** Signs that stand for one currency: of several, the one that news means. */
export const signs: ReadonlyMap<string, string> = new Map([
  ...ownSigns(),
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['￥', 'JPY'],
  ['₨', 'INR'],
  ['₩', 'KRW'],
  ['₿', 'BTC'],
]);

/** Signs that are no letters, of the countries that share theirs with no other. */
function ownSigns(): [string, string][] {
  const codesOf = new Map<string, Set<string>>();
  for (const { currencies } of countries)
    for (const [code, { symbol }] of Object.entries(currencies ?? {}))
      if (/^\p{Sc}$/u.test(symbol)) codesOf.set(symbol, (codesOf.get(symbol) ?? new Set()).add(code));
  return [...codesOf].flatMap(([sign, [code, ...others]]): [string, string][] =>
    code === undefined || others.length > 0 || sign === '$' ? [] : [[sign, code]],
  );
}

/** Letters that are written before an amount, glued or not: “Rs500”, “RM 79”. */
export const letterSigns: ReadonlyMap<string, string> = new Map(
  Object.entries({
    Rs: 'INR',
    'Rs.': 'INR',
    Re: 'INR',
    RM: 'MYR',
    Rp: 'IDR',
    Kč: 'CZK',
    Fr: 'CHF',
    Sh: 'KES',
    KSh: 'KES',
    Ksh: 'KES',
    Shs: 'KES',
    TSh: 'TZS',
    USh: 'UGX',
    Dh: 'AED',
    Dhs: 'AED',
    Bt: 'THB',
    SFr: 'CHF',
    DKr: 'DKK',
    NKr: 'NOK',
    SKr: 'SEK',
    Php: 'PHP',
    Tk: 'BDT',
    Bs: 'BOB',
    zł: 'PLN',
    // What “£” becomes where a text was forced into ASCII.
    PS: 'GBP',
  }),
);

/** Capitals that mean money only before an amount that no name has, scaled or grouped: “N15.6bn”, “R1,250”; not “R20”. */
export const shySigns: ReadonlyMap<string, string> = new Map(
  Object.entries({ N: 'NGN', R: 'ZAR', P: 'PHP', LE: 'EGP', SR: 'SAR', QR: 'QAR', KD: 'KWD', BD: 'BHD' }),
);

/** Names that several countries' money has, and whose is meant without an adjective. */
const shared: Readonly<Record<string, string>> = {
  dollar: 'USD',
  pound: 'GBP',
  franc: 'CHF',
  peso: 'MXN',
  rupee: 'INR',
  krona: 'SEK',
  krone: 'NOK',
  dinar: 'IQD',
  dirham: 'AED',
  riyal: 'SAR',
  rial: 'IRR',
  shilling: 'KES',
  lira: 'TRY',
  leu: 'RON',
  won: 'KRW',
  kwacha: 'ZMW',
  manat: 'AZN',
  som: 'KGS',
  ruble: 'RUB',
};

/** Other names, and money that is no more. */
const further: Readonly<Record<string, string>> = {
  buck: 'USD',
  greenback: 'USD',
  quid: 'GBP',
  sterling: 'GBP',
  renminbi: 'CNY',
  rmb: 'CNY',
  rouble: 'RUB',
  crown: 'CZK',
  bitcoin: 'BTC',
  kuna: 'HRK',
  kn: 'HRK',
  lire: 'ITL',
};

/** Plurals that no rule makes. */
const plurals: Readonly<Record<string, readonly string[]>> = {
  krona: ['kronor'],
  krone: ['kroner'],
  koruna: ['koruny', 'korun'],
  real: ['reais'],
  leu: ['lei'],
  lev: ['leva'],
  zloty: ['zlotys'],
  metical: ['meticais'],
  bolivar: ['bolivares'],
  sol: ['soles'],
};

/** Nouns of money that mean something else in nearly every text. */
const otherNouns = wordList('mark rights gold unit colon');

/** Names that are mostly another word: they need a scale word, a large number, or their country. */
export const doubtfulNames = wordList(
  'won real reals crown crowns som soms sol sols soles kip lev dong kn quid pula quetzal quetzals balboa leone lek gourde loti guarani guaranis tala kina',
);

/** Adjective or country, and name: national.dollar.canadian. Adjectives of several words by their last one. */
export const national: Readonly<Record<string, Readonly<Record<string, string>>>> = nationalNames();

function nationalNames(): Record<string, Record<string, string>> {
  const table: Record<string, Record<string, string>> = {};
  const add = (noun: string, adjective: string | undefined, code: string) => {
    table[noun] ??= {};
    if (adjective !== undefined) table[noun][adjective] ??= code;
  };
  const fixed: Record<string, Record<string, string>> = {
    dollar: { us: 'USD', 'u.s.': 'USD', american: 'USD', states: 'USD', bermudian: 'BMD', zimbabwean: 'ZWL' },
    pound: { sterling: 'GBP' },
    peso: { argentinian: 'ARS' },
    rupee: { nepali: 'NPR' },
    franc: { cfa: 'XOF', french: 'FRF', belgian: 'BEF' },
    dirham: { uae: 'AED' },
    won: { korean: 'KRW' },
    lira: { italian: 'ITL', lebanese: 'LBP' },
    manat: { azeri: 'AZN' },
  };
  for (const [noun, row] of Object.entries(fixed))
    for (const [adjective, code] of Object.entries(row)) add(noun, adjective, code);
  for (const code of inUse) {
    const { noun, adjective } = namesOf(code);
    add(noun, adjective, code);
  }
  for (const { currencies, demonyms, name } of countries)
    for (const code of Object.keys(currencies ?? {}).filter((each) => inUse.has(each)))
      for (const words of [demonyms?.eng?.m, name.common]) add(namesOf(code).noun, lastWord(words ?? ''), code);
  table.rouble = table.ruble ?? {};
  table.crown = { ...table.krona, ...table.krone, ...table.koruna };
  return table;
}

/** “Hong Kong Dollar” → dollar, kong. */
function namesOf(code: string): { noun: string; adjective: string | undefined } {
  const words = plainLetters(displayNames.of(code) ?? code)
    .replace(/\s*\(.*/, '')
    .split(' ');
  return { noun: words.at(-1) ?? '', adjective: words.at(-2) };
}

function lastWord(words: string): string {
  return plainLetters(words).split(' ').at(-1) ?? '';
}

/** In lower case and without accents: “córdoba”, “Paʻanga”. */
function plainLetters(words: string): string {
  return words
    .normalize('NFD')
    .replace(/[\u0300-\u036fʻ]/g, '')
    .toLowerCase();
}

/** Singular and plural names, with the singular and the code that each stands for. */
const nameForms: ReadonlyMap<string, { readonly noun: string; readonly code: string }> = new Map(
  [...[...inUse].map((code) => [namesOf(code).noun, code] as const), ...Object.entries({ ...shared, ...further })]
    .filter(([noun]) => noun !== '' && !otherNouns.has(noun))
    .flatMap(([noun, code]) =>
      [noun, pluralize.plural(noun), ...(plurals[noun] ?? [])].map((form) => [form, { noun, code }] as const),
    ),
);

/** Singular and plural names. Where several countries share one, the one meant without an adjective. */
export const names: ReadonlyMap<string, string> = new Map([...nameForms].map(([form, { code }]) => [form, code]));

/** “dollars” → “dollar”, “kronor” → “krona”: the key of `national`. */
export function singularName(name: string): string {
  return nameForms.get(name)?.noun ?? name;
}

/** Subunits keep their own names: 63 cents is 63 cents of whatever dollar is meant. */
export const subunits: ReadonlyMap<string, string> = new Map(
  Object.entries({
    cent: 'cent',
    cents: 'cent',
    '¢': 'cent',
    pence: 'penny',
    penny: 'penny',
    pennies: 'penny',
    kopeck: 'kopeck',
    kopecks: 'kopeck',
    sen: 'sen',
    paise: 'paisa',
    satoshi: 'satoshi',
  }),
);
