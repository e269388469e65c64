import { scaleWords } from '../english/numbers.ts';
import { isPlural, singular } from '../english/plurals.ts';
import { powerName, powerSymbol, scaledSymbols, shySymbols, symbolName } from '../english/unit-symbols.ts';
import { beginsUnit, timeUnits, unitNames } from '../english/units.ts';
import { wordList } from '../english/word-list.ts';
import type { Document, Token } from '../text/document.ts';
import { lastStartingBy } from '../text/span.ts';
import { changeOf } from './change-words.ts';
import { adjoins, isInAt, lowerAt, type Reading, tokenFrom, type WrittenNumber } from './found.ts';
import { scaled } from './literals.ts';
import { isNoun } from './noun-phrase.ts';
import { isHyphen, isLetter, wordEnd } from './scan.ts';
import { behindSofteners } from './softeners.ts';

/** A unit and how far it reaches. */
interface Unit {
  name: string;
  /** Of a symbol that brings its own scale. */
  factor?: number;
  end: number;
  confidence: number;
}

/** Mass, length, area, volume, energy, power, temperature, time, data, and rates of them. */
export function readMeasure(doc: Document, number: WrittenNumber): Reading | null {
  if (number.sign !== null || number.form === 'multiple' || number.form === 'fraction') return null;
  const unit =
    readNamed(doc, number, number.last) ??
    readMark(doc, number) ??
    readSymbol(doc, number) ??
    readBareDegrees(doc, number);
  if (unit === null) return null;
  if (/^(?:degree|celsius|fahrenheit)$/.test(unit.name)) {
    const zero = belowZero(doc, unit.end, number.last);
    if (zero !== null)
      return {
        kind: 'measure',
        unit: unit.name,
        end: zero,
        value: -Math.abs(number.value),
        confidence: unit.confidence,
      };
  }
  const rate = unit.name.includes('/') ? null : readRate(doc, unit.end, number.last);
  return {
    kind: 'measure',
    unit: rate === null ? unit.name : `${unit.name}/${rate.name}`,
    end: rate?.end ?? unit.end,
    ...(unit.factor === undefined ? {} : { value: scaled(number.value, unit.factor) }),
    confidence: unit.confidence,
  };
}

/** End of “below zero” behind a temperature. */
function belowZero(doc: Document, end: number, from: number): number | null {
  const at = tokenFrom(doc, end, from);
  return lowerAt(doc, at) === 'below' && lowerAt(doc, at + 1) === 'zero' ? (doc.tokens[at + 1]?.end ?? null) : null;
}

/** “5 below zero” */
function readBareDegrees(doc: Document, number: WrittenNumber): Unit | null {
  return number.scale === 1 && belowZero(doc, number.end, number.last) !== null
    ? { name: 'degree', end: number.end, confidence: 0.8 }
    : null;
}

/** Nouns that are counted or mean something else in the singular: “four cup finals”, “two second homes”. */
const onlyPlural = new Set([
  'cup',
  'stone',
  'point',
  'second',
  'quarter',
  'atmosphere',
  'league',
  'yard',
  'bar',
  'mole',
  'mach',
]);

/** “20 US gallons” */
const systems = wordList(['us', 'u.s.', 'uk', 'imperial']);

/** “metric tons”, “2.8-litre”, “cubic metres”, “kilowatt-hours”, “of” allowed before it for orders (“hundreds of miles”). */
function readNamed(doc: Document, number: WrittenNumber, from: number): Unit | null {
  if (!adjoins(doc, number)) return null;
  let index = from;
  const hyphened = isHyphen(doc.tokens[index]?.text.charCodeAt(0) ?? 0);
  if (hyphened) index++;
  else if (number.form === 'order' && lowerAt(doc, index) === 'of') index++;
  if (isInAt(doc, index, systems) && (unitNames.has(lowerAt(doc, index + 1)) || lowerAt(doc, index + 1) === 'fluid'))
    index++;
  if (!beginsUnit(lowerAt(doc, index))) return null;
  if (lowerAt(doc, index) === 'lb' && lowerAt(doc, index + 2) === 'ft') return null;
  let name = '';
  let best: { name: string; last: number } | null = null;
  for (let at = index; at < index + 5 && at < doc.tokens.length; at++) {
    const { lower, text } = doc.tokens[at] ?? { lower: '', text: '' };
    if (isHyphen(text.charCodeAt(0))) name += '-';
    else if (text === '.' && (name === 'sq' || name === 'cu')) continue;
    else if (!isLetter(text.charCodeAt(0))) break;
    else name += name === '' || name.endsWith('-') ? lower.replace(/^(sq|cu)\.$/, '$1') : ` ${lower}`;
    const unit = unitNames.get(name) ?? timeUnits.get(name);
    if (unit !== undefined) best = { name: unit, last: at };
    // “90 sq m.” at the end of a sentence
    else if (text.endsWith('.') && unitNames.has(name.slice(0, -1)))
      best = { name: unitNames.get(name.slice(0, -1)) ?? name, last: at };
  }
  if (best === null) return null;
  const { lower, end, text: word } = doc.tokens[best.last] ?? { lower: '', end: number.end, text: '' };
  const time = timeUnits.has(lower) && best.last === index;
  const singular = lower === best.name;
  if (time) return readTime(doc, number, best.name, best.last, hyphened, singular);
  if (
    singular &&
    onlyPlural.has(best.name) &&
    Math.abs(number.value) !== 1 &&
    !(best.name === 'yard' && doc.tokens[best.last + 1]?.pos === 'NOUN')
  )
    return null;
  if (
    number.form === 'words' &&
    number.value === 1 &&
    best.last === index &&
    (lower === 'foot' || lower === 'point' || lower === 'degree')
  )
    return null;
  return { name: best.name, end: word.endsWith('.') ? end - 1 : end, confidence: 0.93 };
}

/**
 * Durations, which stand between figures and are none. Not ages (“a 61-year-old man”), attributes (“a five-year plan”), nor
 * “one day”.
 */
function readTime(
  doc: Document,
  number: WrittenNumber,
  name: string,
  last: number,
  hyphened: boolean,
  singular: boolean,
): Unit | null {
  const after = isHyphen(doc.tokens[last + 1]?.text.charCodeAt(0) ?? 0) ? last + 2 : last + 1;
  const old = lowerAt(doc, after) === 'old' || lowerAt(doc, after) === 'olds' ? after : null;
  if (old !== null) return null;
  if (lowerAt(doc, last + 1) === 'of' && lowerAt(doc, last + 2) === 'age') return null;
  if (lowerAt(doc, number.first - 1) === 'of' && lowerAt(doc, number.first - 2) === 'age') return null;
  if (hyphened || (singular && number.value > 1)) return null;
  if (number.form === 'words' && number.value === 1 && (name === 'day' || name === 'second' || name === 'night'))
    return null;
  return { name, end: doc.tokens[last]?.end ?? number.end, confidence: 0.85 };
}

/** “°C”, “° C”, “°”, “″”, “′”. */
function readMark(doc: Document, number: WrittenNumber): Unit | null {
  const { text } = doc;
  const { end } = number;
  const at = text.charCodeAt(end) === 0x20 ? end + 1 : end;
  if (isLetter(text.charCodeAt(at))) return null;
  const mark = text[at];
  // “20 (kg)”, “20 <kg>”
  const bracket = /^[(<](\p{L}{1,4})[)>]/u.exec(text.slice(at, at + 6));
  const inside = bracket === null ? null : symbolName(bracket[1] ?? '', (bracket[1] ?? '').toLowerCase());
  if (bracket !== null && inside !== null && number.scale === 1)
    return { name: inside, end: at + bracket[0].length, confidence: 0.75 };
  if (mark === '"' && isLength(doc.tokens[tokenFrom(doc, at + 1, number.last)]))
    return { name: 'inch', end: at + 1, confidence: 0.8 };
  if (mark === '″') return { name: 'inch', end: at + 1, confidence: 0.9 };
  if (mark === '′' && !/\p{L}/u.test(text[at + 1] ?? '')) return { name: 'foot', end: at + 1, confidence: 0.8 };
  if (mark === "'" && at === end && isFeet(doc, number)) return { name: 'foot', end: at + 1, confidence: 0.6 };
  if (mark === '℃') return { name: 'celsius', end: at + 1, confidence: 0.95 };
  if (mark !== '°' && mark !== 'º') return null;
  const letter = text[at + 1] === ' ' ? at + 2 : at + 1;
  if (wordEnd(text, letter) === letter + 1) {
    if (text[letter] === 'C') return { name: 'celsius', end: letter + 1, confidence: 0.95 };
    if (text[letter] === 'F') return { name: 'fahrenheit', end: letter + 1, confidence: 0.95 };
  }
  const word = text.slice(letter, wordEnd(text, letter)).toLowerCase();
  if (word === 'celsius' || word === 'fahrenheit') return { name: word, end: letter + word.length, confidence: 0.95 };
  return { name: 'degree', end: at + 1, confidence: 0.8 };
}

/** “10" long” */
function isLength(token: Token | undefined): boolean {
  return /^(?:long|wide|tall|high|deep|thick|across|diameter|screen|disc)$/.test(token?.lower ?? '');
}

/** “30' high”: no quotation that this could close is open in the sentence. */
function isFeet(doc: Document, { last, sentence, end }: WrittenNumber): boolean {
  const from = Math.max(doc.sentences[sentence]?.first ?? 0, last - 60);
  if (!/[ ,]/.test(doc.text[end + 1] ?? '')) return false;
  for (let at = last - 1; at >= from; at--) if (doc.tokens[at]?.text === "'") return false;
  return true;
}

/** “65kg”, “5 kW”, “18m2”, “110 km/h”, “12 kV/m”. */
function readSymbol(doc: Document, number: WrittenNumber): Unit | null {
  const { text } = doc;
  const { end, behind } = number;
  const { start: at, end: until, text: symbol } = behind;
  if (until === at || until - at > 6) return null;
  const power = symbol.length <= 2 ? readPower(text, at) : null;
  if (power !== null) return { ...power, confidence: 0.9 };
  if (at === end && isTemperature(number) && /^[CF]$/.test(symbol))
    return { name: symbol === 'C' ? 'celsius' : 'fahrenheit', end: until, confidence: 0.75 };
  const rate = barrelsADay(text, at);
  if (rate !== null) return rate;
  const large = scaledSymbols.get(behind.lower);
  if (large !== undefined) return { ...large, end: until, confidence: 0.9 };
  // “5in” is inches where it is glued, a preposition elsewhere.
  if (symbol === 'in' && at === end) return { name: 'inch', end: until, confidence: 0.8 };
  const name = symbolName(symbol, behind.lower);
  if (name === null) return null;
  // “a 4g network”
  if (
    behind.lower === 'g' &&
    at === end &&
    number.plain &&
    number.value < 7 &&
    doc.tokens[number.last + 1]?.pos === 'NOUN'
  )
    return null;
  if (shySymbols.has(symbol) && at > end && goesOn(doc, until, number.last)) return null;
  // “20 EV models”: what is counted has an abbreviation before it
  if (at > end && /^\p{Lu}{2}$/u.test(symbol) && isCounted(doc, until, number.last)) return null;
  if (symbol.length === 1 && at > end && number.form !== 'digits') return null;
  // “5G”, “4K”, “747 LR”: a capital glued to digits is mostly a name.
  if (symbol.length === 1 && at === end && /[ABFNJT]/.test(symbol) && text[until] !== '/') return null;
  // “lb-ft”, and other products with a hyphen.
  if (symbol === 'lb' && text.startsWith('-ft', until)) return { name: 'pound-foot', end: until + 3, confidence: 0.9 };
  return { name, end: until, confidence: at === end ? 0.92 : 0.85 };
}

/** “-14.5C”, “1.5C”, “102F”: digits that no name has before a letter, or few of them. */
function isTemperature({ plain, form, scale, value }: WrittenNumber): boolean {
  return plain || (form === 'digits' && scale === 1 && Math.abs(value) < 200);
}

/** “1.5 million b/d”, “2.1 mb/d” */
function barrelsADay(text: string, at: number): Unit | null {
  const [written = '', million] = /^(?:(m)?b|bbl)\/d(?![\p{L}\d])/u.exec(text.slice(at, at + 6)) ?? [];
  if (written === '') return null;
  return {
    name: 'barrel/day',
    ...(million === undefined ? {} : { factor: 1e6 }),
    end: at + written.length,
    confidence: 0.9,
  };
}

/** “m2”, “km³” */
function readPower(text: string, at: number): { name: string; end: number } | null {
  powerSymbol.lastIndex = at;
  const power = powerSymbol.exec(text);
  return power === null ? null : { name: powerName(power[1] ?? '', power[2] ?? ''), end: at + power[0].length };
}

/** A letter with a noun behind it is an initial, a class or a word: “5 A students”. */
function goesOn(doc: Document, end: number, from: number): boolean {
  const index = tokenFrom(doc, end, from);
  const token = doc.tokens[index];
  // “12 m 2 dm”: a length in two units
  const isLonger =
    token?.pos === 'NUM' && symbolName(doc.tokens[index + 1]?.text ?? '', lowerAt(doc, index + 1)) !== null;
  return (
    token !== undefined &&
    token.start <= end + 1 &&
    (token.pos === 'PROPN' ||
      (token.pos === 'NUM' && !isLonger) ||
      text1(token.text) ||
      (token.text === '.' && /\p{L}/u.test(doc.text[token.end] ?? '')))
  );
}

function isCounted(doc: Document, end: number, from: number): boolean {
  const token = doc.tokens[tokenFrom(doc, end, from)];
  return token?.pos === 'NOUN' && isPlural(token.lower);
}

function text1(text: string): boolean {
  return text === '-' || text === '&';
}

/** “per million British thermal units”, “per 1,000 cubic metres”, “per 100,000 people”: so many of a unit. */
export function readPerMany(doc: Document, index: number): { name: string; end: number } | null {
  const { lower = '', pos } = doc.tokens[index] ?? {};
  const many = pos === 'NUM' ? (scaleWords.get(lower) ?? Number(lower.replaceAll(',', ''))) : Number.NaN;
  if (!(many >= 10)) return null;
  let name = '';
  let found: { name: string; end: number } | null = null;
  for (let at = index + 1; at < index + 4; at++) {
    const token = doc.tokens[at];
    if (token === undefined || !isLetter(token.text.charCodeAt(0))) break;
    name += name === '' ? token.lower : ` ${token.lower}`;
    const unit =
      unitNames.get(name) ??
      (at === index + 1 && isNoun(token) && isPlural(token.lower) ? singular(token.lower) : undefined);
    if (unit !== undefined) found = { name: `${many} ${unit}`, end: token.end };
  }
  return found;
}

/** What a yield is told by behind “a”: “30 miles a gallon”. */
const areas = wordList(
  'acre hectare tonne ton kilogram kilo gallon litre liter mile kilometre kilometer bushel barrel',
);

/** “barrels per day”, “barrels a day”, “km/h”, “hours a week”, “feet per century”. */
export function readRate(doc: Document, end: number, from: number): { name: string; end: number } | null {
  const index = tokenFrom(doc, end, from);
  const { text } = doc;
  const word = lowerAt(doc, index);
  if (text[end] === '/') {
    const power = readPower(text, end + 1);
    if (power !== null) return power;
    const until = wordEnd(text, end + 1);
    const symbol = text.slice(end + 1, until);
    const lower = symbol.toLowerCase();
    const name =
      timeUnits.get(lower) ??
      (symbol === 'h' ? 'hour' : symbol === 's' ? 'second' : (unitNames.get(lower) ?? symbolName(symbol, lower)));
    return name === null || symbol === '' ? null : { name, end: until };
  }
  if (word !== 'per' && word !== 'a' && word !== 'an' && word !== 'each' && word !== 'every') return null;
  const unit = doc.tokens[index + 1];
  // what begins the next paragraph is no unit of this one's
  if (unit === undefined || (doc.paragraphs[lastStartingBy(doc.paragraphs, unit.start)]?.start ?? 0) >= end)
    return null;
  const time = timeUnits.get(unit.lower);
  if (time !== undefined && unit.lower === time && time !== 'second')
    return lowerAt(doc, index + 2) === 'ago' ||
      lowerAt(doc, index + 2) === 'earlier' ||
      lowerAt(doc, index + 2) === 'later'
      ? null
      : { name: time, end: unit.end };
  // “183 bushels an acre”, “9 litres a kilogram”
  if (word !== 'per') {
    const area = unitNames.get(unit.lower);
    return area !== undefined && areas.has(unit.lower) ? { name: area, end: unit.end } : null;
  }
  const many = readPerMany(doc, index + 1);
  if (many !== null) return many;
  const name = time ?? unitNames.get(unit.lower) ?? (unit.pos === 'NOUN' ? unit.lower : undefined);
  return name === undefined ? null : { name, end: unit.end };
}

/** “rose 7/32 in price”, “was down 13/32”: so much of a point, as bonds are quoted. */
function readTicks(doc: Document, { first, last, end }: WrittenNumber): Reading | null {
  const [, parts = ''] = /\/(16|32|64|128)$/.exec(doc.tokens[last - 1]?.text ?? '') ?? [];
  if (parts === '' || changeOf(lowerAt(doc, behindSofteners(doc, first))) === null) return null;
  return { kind: 'measure', unit: 'point', end, confidence: 0.8 };
}

/** “two-thirds of a mile”, “1/8 of a mile”: a part of one unit is a measure, not a share. */
export function readPartOfUnit(doc: Document, number: WrittenNumber): Reading | null {
  if (number.form !== 'fraction') return null;
  if (lowerAt(doc, number.last) !== 'of') return readTicks(doc, number) ?? readInches(doc, number);
  const article = lowerAt(doc, number.last + 1);
  if (article !== 'a' && article !== 'an') return null;
  for (let at = number.last + 2; at < number.last + 4; at++) {
    const token = doc.tokens[at];
    const name = token === undefined ? undefined : (unitNames.get(token.lower) ?? timeUnits.get(token.lower));
    if (token !== undefined && name !== undefined)
      return { kind: 'measure', unit: name, end: token.end, confidence: 0.85 };
    if (token?.pos !== 'PROPN' && token?.pos !== 'ADJ') return null;
  }
  return null;
}

/** “a 3/8-inch bolt” */
function readInches(doc: Document, number: WrittenNumber): Reading | null {
  const unit = readNamed(doc, number, number.last);
  return unit === null ? null : { kind: 'measure', unit: unit.name, end: unit.end, confidence: 0.85 };
}
