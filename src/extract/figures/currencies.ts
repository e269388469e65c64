/** Signs, codes and names of currencies. General knowledge (ISO 4217), no list of what any corpus has. */

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

/** Signs that stand for one currency. */
export const signs: ReadonlyMap<string, string> = new Map([
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['￥', 'JPY'],
  ['₦', 'NGN'],
  ['₹', 'INR'],
  ['₨', 'INR'],
  ['₽', 'RUB'],
  ['₩', 'KRW'],
  ['₪', 'ILS'],
  ['₺', 'TRY'],
  ['₴', 'UAH'],
  ['₫', 'VND'],
  ['₱', 'PHP'],
  ['฿', 'THB'],
  ['₸', 'KZT'],
  ['₵', 'GHS'],
  ['₿', 'BTC'],
  ['₡', 'CRC'],
  ['₲', 'PYG'],
  ['₼', 'AZN'],
  ['₾', 'GEL'],
]);

/** Letters that are written before an amount, glued or not: “Rs500”, “RM 79”. */
export const letterSigns: ReadonlyMap<string, string> = new Map([
  ['Rs', 'INR'],
  ['Rs.', 'INR'],
  ['Re', 'INR'],
  ['RM', 'MYR'],
  ['Rp', 'IDR'],
  ['Kč', 'CZK'],
  ['Fr', 'CHF'],
  ['Sh', 'KES'],
  ['KSh', 'KES'],
  ['Ksh', 'KES'],
  ['Shs', 'KES'],
  ['TSh', 'TZS'],
  ['USh', 'UGX'],
  ['Dh', 'AED'],
  ['Dhs', 'AED'],
  ['Bt', 'THB'],
  ['SFr', 'CHF'],
  ['DKr', 'DKK'],
  ['NKr', 'NOK'],
  ['SKr', 'SEK'],
  ['Php', 'PHP'],
  ['Tk', 'BDT'],
  ['Bs', 'BOB'],
  ['zł', 'PLN'],
  // What “£” and “¥” become where a text was forced into ASCII.
  ['PS', 'GBP'],
]);

/** Capitals that mean money only before an amount that no name has, scaled or grouped: “N15.6bn”, “R1,250”; not “R20”. */
export const shySigns: ReadonlyMap<string, string> = new Map([
  ['N', 'NGN'],
  ['R', 'ZAR'],
  ['P', 'PHP'],
  ['LE', 'EGP'],
  ['SR', 'SAR'],
  ['QR', 'QAR'],
  ['KD', 'KWD'],
  ['BD', 'BHD'],
]);

export const codes: ReadonlySet<string> = new Set(
  (
    'AED AFN ALL AMD ANG AOA ARS AUD AZN BAM BDT BGN BHD BIF BND BOB BRL BTC BWP BYN CAD CDF CHF CLP CNH CNY COP CRC CZK DKK DOP DZD EGP ETB ' +
    'ETH EUR FJD GBP GEL GHS GTQ HKD HNL HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KRW KWD KZT LAK LBP LKR LYD MAD MDL MMK MNT MUR ' +
    'MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PEN PHP PKR PLN PYG QAR RMB RON RSD RUB RWF SAR SDG SEK SGD SOS SYP THB TJS TMT TND TRY TTD TWD ' +
    'TZS UAH UGX USD UYU UZS VES VND XAF XOF YER ZAR ZMW ZWL'
  ).split(' '),
);

/** “RMB” is how news writes it. */
export function isoOf(code: string): string {
  return code === 'RMB' || code === 'CNH' ? 'CNY' : code;
}

/** Singular and plural names. Where several countries share one, the one meant without an adjective. */
export const names: ReadonlyMap<string, string> = new Map(
  Object.entries({
    dollar: 'USD',
    buck: 'USD',
    greenback: 'USD',
    euro: 'EUR',
    pound: 'GBP',
    quid: 'GBP',
    sterling: 'GBP',
    yen: 'JPY',
    yuan: 'CNY',
    renminbi: 'CNY',
    rmb: 'CNY',
    rupee: 'INR',
    rouble: 'RUB',
    ruble: 'RUB',
    won: 'KRW',
    shekel: 'ILS',
    ringgit: 'MYR',
    rupiah: 'IDR',
    baht: 'THB',
    dong: 'VND',
    franc: 'CHF',
    peso: 'MXN',
    real: 'BRL',
    reais: 'BRL',
    rand: 'ZAR',
    naira: 'NGN',
    cedi: 'GHS',
    shilling: 'KES',
    lira: 'TRY',
    liras: 'TRY',
    lire: 'ITL',
    krona: 'SEK',
    kronor: 'SEK',
    krone: 'NOK',
    kroner: 'NOK',
    koruna: 'CZK',
    zloty: 'PLN',
    zlotys: 'PLN',
    forint: 'HUF',
    leu: 'RON',
    lei: 'RON',
    lev: 'BGN',
    kuna: 'HRK',
    kn: 'HRK',
    hryvnia: 'UAH',
    hryvnias: 'UAH',
    tenge: 'KZT',
    dirham: 'AED',
    riyal: 'SAR',
    rial: 'IRR',
    dinar: 'IQD',
    taka: 'BDT',
    kyat: 'MMK',
    riel: 'KHR',
    kip: 'LAK',
    afghani: 'AFN',
    birr: 'ETB',
    kwacha: 'ZMW',
    lari: 'GEL',
    dram: 'AMD',
    manat: 'AZN',
    som: 'KGS',
    bitcoin: 'BTC',
    crown: 'CZK',
  }).flatMap(([name, code]) => [
    [name, code],
    [`${name}s`, code],
  ]),
);

/** Names that are mostly another word: they need a scale word, a large number, or their country. */
export const doubtfulNames: ReadonlySet<string> = new Set([
  'won',
  'real',
  'reals',
  'crown',
  'crowns',
  'som',
  'kip',
  'lev',
  'dong',
  'kn',
  'quid',
]);

/** Subunits keep their own names: 63 cents is 63 cents of whatever dollar is meant. */
export const subunits: ReadonlyMap<string, string> = new Map([
  ['cent', 'cent'],
  ['cents', 'cent'],
  ['¢', 'cent'],
  ['pence', 'penny'],
  ['penny', 'penny'],
  ['pennies', 'penny'],
  ['kopeck', 'kopeck'],
  ['kopecks', 'kopeck'],
  ['sen', 'sen'],
  ['paise', 'paisa'],
  ['satoshi', 'satoshi'],
]);

/** Adjective and name: “Canadian dollars”. Two-word adjectives by their last word. */
export const national: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  dollar: {
    us: 'USD',
    'u.s.': 'USD',
    american: 'USD',
    states: 'USD',
    australian: 'AUD',
    canadian: 'CAD',
    kong: 'HKD',
    zealand: 'NZD',
    singapore: 'SGD',
    singaporean: 'SGD',
    taiwan: 'TWD',
    taiwanese: 'TWD',
    jamaican: 'JMD',
    zimbabwean: 'ZWL',
    namibian: 'NAD',
    fijian: 'FJD',
    fiji: 'FJD',
    bahamian: 'BSD',
    barbadian: 'BBD',
    bermudian: 'BMD',
    liberian: 'LRD',
  },
  pound: {
    british: 'GBP',
    sterling: 'GBP',
    egyptian: 'EGP',
    lebanese: 'LBP',
    syrian: 'SYP',
    sudanese: 'SDG',
    turkish: 'TRY',
  },
  rupee: {
    indian: 'INR',
    pakistani: 'PKR',
    pakistan: 'PKR',
    lankan: 'LKR',
    lanka: 'LKR',
    nepalese: 'NPR',
    nepali: 'NPR',
    mauritian: 'MUR',
  },
  peso: {
    mexican: 'MXN',
    argentine: 'ARS',
    argentinian: 'ARS',
    chilean: 'CLP',
    colombian: 'COP',
    philippine: 'PHP',
    uruguayan: 'UYU',
    cuban: 'CUP',
    dominican: 'DOP',
  },
  franc: { swiss: 'CHF', cfa: 'XOF', rwandan: 'RWF', congolese: 'CDF', french: 'FRF', belgian: 'BEF' },
  krona: { swedish: 'SEK', icelandic: 'ISK' },
  krone: { norwegian: 'NOK', danish: 'DKK' },
  crown: { swedish: 'SEK', norwegian: 'NOK', danish: 'DKK', czech: 'CZK', icelandic: 'ISK' },
  dinar: {
    kuwaiti: 'KWD',
    iraqi: 'IQD',
    serbian: 'RSD',
    jordanian: 'JOD',
    tunisian: 'TND',
    algerian: 'DZD',
    libyan: 'LYD',
    bahraini: 'BHD',
  },
  dirham: { uae: 'AED', emirati: 'AED', moroccan: 'MAD' },
  riyal: { saudi: 'SAR', qatari: 'QAR', qatar: 'QAR' },
  rial: { iranian: 'IRR', omani: 'OMR', yemeni: 'YER' },
  shilling: { kenyan: 'KES', ugandan: 'UGX', tanzanian: 'TZS', somali: 'SOS' },
  real: { brazilian: 'BRL' },
  won: { korean: 'KRW' },
  rouble: { russian: 'RUB', belarusian: 'BYN' },
  ruble: { russian: 'RUB', belarusian: 'BYN' },
  yuan: { chinese: 'CNY' },
  yen: { japanese: 'JPY' },
  lira: { turkish: 'TRY', italian: 'ITL', lebanese: 'LBP' },
  leu: { romanian: 'RON', moldovan: 'MDL' },
  kwacha: { zambian: 'ZMW', malawian: 'MWK' },
  manat: { turkmen: 'TMT', azerbaijani: 'AZN', azeri: 'AZN' },
};

/** “dollars” → “dollar”, “kronor” → “krona”: the key of `national`. */
export function singularName(name: string): string {
  if (name in national) return name;
  if (name === 'kronor') return 'krona';
  if (name === 'kroner') return 'krone';
  if (name === 'reais') return 'real';
  return name.endsWith('s') ? name.slice(0, -1) : name;
}
