import {
  codes,
  doubtfulCodes,
  doubtfulNames,
  isoOf,
  names,
  national,
  signs,
  singularName,
  subunits,
} from '../english/currencies.ts';
import { isPlural } from '../english/plurals.ts';
import { unitSymbols } from '../english/unit-symbols.ts';
import { pricedNouns, timeUnits, unitNames } from '../english/units.ts';
import { wordList } from '../english/word-list.ts';
import type { Document } from '../text/document.ts';
import { isPos, Pos } from '../text/parts-of-speech.ts';
import { isIn } from '../text/words.ts';
import { adjoins, isInAt, lowerAt, type Reading, tokenFrom, type WrittenNumber } from './found.ts';
import { scaled, scaleOf } from './literals.ts';
import { readPerMany } from './measures.ts';
import { readMillions } from './money-sign.ts';
import { isDash, isDigit, isGap, isLetter, wordBehind, wordEnd } from './scan.ts';

/** Money: sign before or after, code, or name; and what it is paid for, where it is a price. */
export function readMoney(doc: Document, number: WrittenNumber): Reading | null {
  if (number.form === 'multiple') return null;
  const money = number.sign === null ? readBehind(doc, number) : readSigned(doc, number);
  if (money === null) return null;
  const per = readPer(doc, money.end, number.last);
  return {
    kind: 'money',
    unit: per === null ? money.currency : `${money.currency}/${per.unit}`,
    start: Math.min(number.sign?.start ?? number.start, number.start),
    end: per?.end ?? money.end,
    confidence: money.confidence,
    ...(money.value === undefined ? {} : { value: money.value }),
  };
}

/** The same money for another number, with the price that stands behind that one: the end of “$300-400 a month”. */
export function sharedMoney(doc: Document, { unit, confidence }: Reading, { end, last }: WrittenNumber): Reading {
  const per = unit.includes('/') ? null : readPer(doc, end, last);
  return { kind: 'money', unit: per === null ? unit : `${unit}/${per.unit}`, end: per?.end ?? end, confidence };
}

interface Money {
  currency: string;
  /** Where scale words stand with the currency: “48.5 MGBP”, “75 USD million”. */
  value?: number;
  end: number;
  confidence: number;
}

/** “$5 million”, and what repeats or sharpens the sign: “$500 US”, “$5 million dollars”. */
function readSigned(doc: Document, number: WrittenNumber): Money {
  const currency = number.sign?.currency ?? 'USD';
  const behind = readName(doc, number) ?? readCode(doc, number);
  if (behind !== null && (behind.currency === currency || currency === 'USD')) return { ...behind, confidence: 0.97 };
  const at = number.behind.start;
  const us =
    doc.text.charCodeAt(at) === 0x55 ? /^(?:US|U\.S\.)(?![\p{L}$])/u.exec(doc.text.slice(at, at + 5))?.[0] : undefined;
  return {
    currency,
    end: us !== undefined && currency === 'USD' && at > number.end ? at + us.length : number.end,
    confidence: 0.97,
  };
}

function readBehind(doc: Document, number: WrittenNumber): Money | null {
  return (
    readSignBehind(doc.text, number.end) ?? readCode(doc, number) ?? readName(doc, number) ?? readPence(doc, number)
  );
}

/** “1,200€”, “500 $” */
function readSignBehind(text: string, end: number): Money | null {
  const at = isGap(text.charCodeAt(end)) ? end + 1 : end;
  if (isLetter(text.charCodeAt(at))) return null;
  const sign = text[at] ?? '';
  const currency = sign === '$' ? 'USD' : signs.get(sign);
  // A sign with digits behind it belongs to those: “in 2019 $5 million”.
  return currency === undefined ||
    (/[\d ]/.test(text[at + 1] ?? ' ') && text[at + 1] !== ' ') ||
    (at > end && /^\s?\d/.test(text.slice(at + 1, at + 3)))
    ? null
    : { currency, end: at + 1, confidence: 0.95 };
}

/** “5m USD”, “100 JPY”; not “12 TOP tips” */
function readCode(doc: Document, number: WrittenNumber): Money | null {
  const { value } = number;
  const { text, end } = number.behind;
  const million = readMillions(text);
  if (million !== null)
    return { currency: million.currency, end, value: scaled(value, million.scale), confidence: 0.95 };
  if (text.length !== 3 || !codes.has(text) || (doubtfulCodes.has(text) && value < 1000)) return null;
  const scale = number.scale === 1 ? scaleBehind(doc, number) : null;
  return scale === null
    ? { currency: isoOf(text), end, confidence: 0.95 }
    : { currency: isoOf(text), end: scale.end, value: scaled(value, scale.factor), confidence: 0.95 };
}

/** “75 USD million” */
function scaleBehind(doc: Document, { behind, last }: WrittenNumber): { factor: number; end: number } | null {
  const word = wordBehind(doc, behind.end, last);
  const factor = scaleOf(word);
  return factor === null ? null : { factor, end: word.end };
}

/** “Australian dollars”, “yuan”, “cents”: a name within three words, adjectives of countries before it. */
function readName(doc: Document, number: WrittenNumber): Money | null {
  if (!adjoins(doc, number)) return null;
  let index = number.last;
  // “hundreds of millions of dollars”
  if (doc.tokens[index]?.text === '-' || (number.form === 'order' && lowerAt(doc, index) === 'of')) index++;
  for (let at = index; at < index + 3; at++) {
    const token = doc.tokens[at];
    if (token === undefined) return null;
    const { lower, end } = token;
    const subunit = subunits.get(lower);
    if (subunit !== undefined)
      return at === index || (at === index + 1 && isIssuer(lowerAt(doc, index)))
        ? { currency: subunit, end, confidence: 0.9 }
        : null;
    const currency = names.get(lower);
    if (currency !== undefined) {
      const known = national[singularName(lower)] ?? {};
      const country = at > index ? known[lowerAt(doc, at - 1)] : undefined;
      if (at > index && country === undefined) return null;
      // “10 Pound Lane”
      if (country === undefined && number.scale === 1 && /^\p{Lu}\p{Ll}/u.test(token.text)) return null;
      if (country === undefined && isAnotherWord(doc, number, lower, at)) return null;
      const sterling = lowerAt(doc, at + 1) === 'sterling' ? at + 1 : at;
      return { currency: country ?? currency, end: doc.tokens[sterling]?.end ?? end, confidence: 0.93 };
    }
    if (token.pos === 'PUNCT' || token.pos === 'VERB' || token.pos === 'ADP') return null;
  }
  return null;
}

/** “69 US cents”, “5 euro cents”: whose they are. */
function isIssuer(word: string): boolean {
  return word === 'euro' || national.dollar?.[word] !== undefined;
}

/** “five won the prize”; “weighs 200 pounds”. */
function isAnotherWord(doc: Document, number: WrittenNumber, name: string, at: number): boolean {
  if (doubtfulNames.has(name))
    return number.scale < 1e6 && !(number.value >= 100 && number.form === 'digits' && doc.tokens[at]?.pos === 'NOUN');
  return (name === 'pounds' || name === 'pound') && isWeight(doc, number, at);
}

/** What is weighed, and how. */
const weightWords = wordList(
  `weigh weighs weighed weighing weight heavy heavier lift lifted lifting bench gain gained lose lost losing shed shedding drop dropped dropping overweight body muscle fat cargo
  fish fishery fisheries fishing catch catches haul landings harvest harvested crop meat beef pork poultry cattle payload luggage scales clocked`,
);

/** What pounds are paid for. */
const priceWords = wordList(
  `pay pays paid paying cost costs costing price priced worth fine fined buy bought sell sold spend spent raise raised earn earned owe owed debt salary wages fee fees grant funding budget invest
  invested loan bill damages compensation profit loss losses revenue sales tax`,
);

/** Pounds are money where sterling is about, or nothing speaks of weight. */
function isWeight(doc: Document, number: WrittenNumber, at: number): boolean {
  const next = lowerAt(doc, at + 1);
  if (next === 'sterling') return false;
  if (next === 'per' || next === 'heavier' || next === 'lighter' || doc.tokens[number.last]?.text === '-') return true;
  let priced = false;
  for (let i = Math.max(0, number.first - 12); i < at + 4; i++) {
    if (isInAt(doc, i, weightWords)) return true;
    priced ||= isInAt(doc, i, priceWords);
  }
  if (next === 'of') return doc.tokens[at + 2]?.pos === 'NOUN' || doc.tokens[at + 2]?.pos === 'ADJ';
  return !priced && paysInDollars(doc);
}

const inDollars = new WeakMap<Document, boolean>();

/** Whether a text has dollars and no pound sign: its pounds are weight, where nothing is paid. */
function paysInDollars(doc: Document): boolean {
  const known = inDollars.get(doc) ?? (doc.text.includes('$') && !/£|\bsterling\b|\bpence\b/.test(doc.text));
  inDollars.set(doc, known);
  return known;
}

/** “88p”, “7 p at 340 p” */
function readPence({ text }: Document, { behind, form }: WrittenNumber): Money | null {
  if (form !== 'digits' || behind.text !== 'p' || text.startsWith('.m', behind.end)) return null;
  return { currency: 'penny', end: behind.end, confidence: 0.85 };
}

/** What a price is per: “a barrel”, “per sq m”, “/kg”, “each”. “a year” makes no price of an amount. */
function readPer(doc: Document, end: number, from: number): { unit: string; end: number } | null {
  const { text } = doc;
  const index = tokenFrom(doc, end, from);
  // “$300-400 a month”: the price of the second number, which lends it
  if (isDash(text.charCodeAt(end)) && isDigit(text.charCodeAt(end + 1))) return null;
  const word = lowerAt(doc, index);
  if (text[end] === '/')
    return perCurrency(text, end + 1) ?? perUnit(doc, index + 1, end + 1) ?? perSymbol(text, end + 1);
  if (word === 'per') return perMany(doc, index + 1) ?? perUnit(doc, index + 1, null);
  if (word === 'a' || word === 'an' || word === 'each' || word === 'every') return perOne(doc, index + 1);
  return null;
}

/** “$240/t”, which may be one token */
function perSymbol(text: string, at: number): { unit: string; end: number } | null {
  const end = wordEnd(text, at);
  const unit = end === at ? undefined : unitSymbols.get(text.slice(at, end));
  return unit === undefined || unit === 'year' ? null : { unit, end };
}

/** “₦1,532/$1”, “Rs 83/$”: what one of another currency costs. */
function perCurrency(text: string, at: number): { unit: string; end: number } | null {
  const sign = text[at] ?? '';
  const unit = sign === '$' ? 'USD' : signs.get(sign);
  if (unit === undefined) return null;
  const end = text[at + 1] === '1' ? at + 2 : at + 1;
  return /[\p{L}\d]/u.test(text[end] ?? '') || /^[.,]\d/.test(text.slice(end, end + 2)) ? null : { unit, end };
}

/** “$2.12 per million British thermal units” */
function perMany(doc: Document, index: number): { unit: string; end: number } | null {
  const many = readPerMany(doc, index);
  return many === null ? null : { unit: many.name, end: many.end };
}

/** Nouns behind an amount and an article that are no unit of its price: “raised $5m a year”, “$3 a time”. */
const notPriced = wordList('year time lot bit few little');

/** “$82 a barrel”, “£1.40 a loaf,”: a known unit, or any noun that ends its phrase. “$5m a week later” has none. */
function perOne(doc: Document, index: number): { unit: string; end: number } | null {
  const noun = doc.tokens[index];
  if (noun === undefined || isIn(noun, notPriced)) return null;
  const next = doc.tokens[index + 1];
  if (/^(?:ago|earlier|later|before|after)$/.test(next?.lower ?? '')) return null;
  if (pricedNouns.has(noun.lower)) return perUnit(doc, index, null);
  const ends =
    next === undefined ||
    isPos(next, Pos.PUNCT | Pos.CCONJ | Pos.SCONJ) ||
    /^(?:in|at|on|from|by|to|up|down)$/.test(next.lower);
  return ends && next?.text !== '-' && noun.pos === 'NOUN' && !isPlural(noun.lower) ? perUnit(doc, index, null) : null;
}

/** The unit at token `index`, of up to two words; any noun will do: “per ticket”. */
function perUnit(doc: Document, index: number, glued: number | null): { unit: string; end: number } | null {
  const token = doc.tokens[index];
  if (token === undefined || (glued !== null && token.start !== glued)) return null;
  // “€142 per megawatt-hour”
  const third = doc.tokens[index + 1]?.text === '-' ? doc.tokens[index + 2] : undefined;
  const joined = third === undefined ? undefined : unitNames.get(`${token.lower}-${third.lower}`);
  if (joined !== undefined && third !== undefined) return { unit: joined, end: third.end };
  const second = doc.tokens[index + 1];
  const two = second === undefined ? undefined : unitNames.get(`${token.lower} ${second.lower}`);
  if (two !== undefined && second !== undefined) return { unit: two, end: second.end };
  const unit = unitNames.get(token.lower) ?? timeUnits.get(token.lower) ?? unitSymbols.get(token.text);
  if (unit === 'year' || token.lower === 'annum') return null;
  if (unit !== undefined) return { unit, end: token.end };
  if (token.pos !== 'NOUN' || !/^\p{L}+$/u.test(token.text)) return null;
  // “per equity share”
  const isCompound =
    second?.pos === 'NOUN' && /^\p{Ll}+$/u.test(second.text) && !isPlural(second.lower) && !timeUnits.has(second.lower);
  return isCompound && second !== undefined
    ? { unit: `${token.lower} ${second.lower}`, end: second.end }
    : { unit: token.lower, end: token.end };
}
