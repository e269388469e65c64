/** Words and signs that make numbers. */

const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety';

export const unitWords: ReadonlyMap<string, number> = new Map(units.split(' ').map((word, value) => [word, value]));
export const tenWords: ReadonlyMap<string, number> = new Map(
  tens.split(' ').map((word, index) => [word, (index + 2) * 10]),
);

/** Scale words that may stand alone behind “a”, be counted by words or digits, and have a plural of their own. */
export const scaleWords: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['lac', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['quadrillion', 1e15],
]);

/** “thousands of”: an order of magnitude. */
export const orderWords: ReadonlyMap<string, number> = new Map(
  [...scaleWords].map(([word, value]) => [`${word}s`, value]),
);

/** Scales that are one whatever they stand with: those, and short ones. */
export const scales: ReadonlyMap<string, number> = new Map([
  ...scaleWords,
  ['bn', 1e9],
  ['bln', 1e9],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mil', 1e6],
  ['tn', 1e12],
  ['trn', 1e12],
  ['tln', 1e12],
  ['mio', 1e6],
  ['mrd', 1e9],
  ['mld', 1e9],
  ['milliard', 1e9],
  ['milliards', 1e9],
  ['cr', 1e7],
  ['lakhs', 1e5],
  ['crores', 1e7],
]);

/** Letters that are a scale with money (“$5m”), or where something counted follows (“5m people”). */
export const letterScales: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mm', 1e6],
  ['b', 1e9],
  ['t', 1e12],
]);

/** Denominators in words. “second” is a time or an ordinal. */
export const fractionWords: ReadonlyMap<string, number> = new Map(
  Object.entries({
    half: 2,
    third: 3,
    quarter: 4,
    fourth: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    eighth: 8,
    ninth: 9,
    tenth: 10,
  }).flatMap(([word, parts]) => [
    [word, parts],
    [word === 'half' ? 'halves' : `${word}s`, parts],
  ]),
);

export const vulgarFractions: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);
