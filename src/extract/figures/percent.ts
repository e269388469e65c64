import { wordList } from '../english/word-list.ts';
import type { Document } from '../text/document.ts';
import { isInAt, lowerAt, type Reading, tokenFrom, type WrittenNumber } from './found.ts';
import { foldPercent, multiples } from './multiples.ts';
import { isHyphen, skipGap, wordEnd } from './scan.ts';
import { asPercent } from './shares.ts';

/** One word behind a number. */
const words: ReadonlyMap<string, string> = new Map([
  ['percent', 'percent'],
  ['percents', 'percent'],
  ['percentage', 'percent'],
  ['pc', 'percent'],
  ['pct', 'percent'],
  ['pp', 'percentage-point'],
  ['ppt', 'percentage-point'],
  ['ppts', 'percentage-point'],
  ['pps', 'percentage-point'],
  ['bp', 'basis point'],
  ['bps', 'basis point'],
]);

/** What is told in percent where it is told in parts of a point: interest, growth of prices. */
const ratedNouns = wordList(
  'rate rates interest percent percentage inflation yield yields coupon lending borrowing hike hikes easing tightening reserve',
);

/** How far from a part of a point the word for what has it may stand, in tokens. */
const NEAR_RATE = 14;

/** Percent, percentage points (apart), basis points, shares in words and multiples. */
export function readPercent(doc: Document, number: WrittenNumber): Reading | null {
  if (number.sign !== null || number.form === 'order') return null;
  if (number.form === 'multiple') return readMultiple(doc, number);
  return readUnit(doc, number) ?? readPartOfPoint(doc, number) ?? readFold(number) ?? readShare(doc, number);
}

function readUnit({ text, tokens }: Document, { behind, last }: WrittenNumber): Reading | null {
  const { start: at, end: until, lower: word } = behind;
  const code = text.charCodeAt(at);
  if (code === 0x25 || code === 0xff05) return pointsAfter(text, at + 1, 'percent', 0.97);
  if (word === 'per') {
    const cent = skipGap(text, until);
    const centEnd = wordEnd(text, cent);
    if (cent > until && text.slice(cent, centEnd).toLowerCase() === 'cent')
      return pointsAfter(text, centEnd, 'percent', 0.97);
    return null;
  }
  if (word === 'basis') {
    const point = skipGap(text, until);
    const pointEnd = wordEnd(text, point);
    return /^points?$/i.test(text.slice(point, pointEnd)) ? percent('basis point', pointEnd, 0.95) : null;
  }
  const unit = words.get(word);
  if (unit === undefined || (word === 'percentage' && !isPoint(text, until))) return null;
  // “3 bps” of a line is bits per second; in news it is basis points only where spaced or glued to a number alone.
  if (word === 'pp' && tokens[last]?.pos === 'NUM') return null;
  return pointsAfter(text, until, unit, 0.95);
}

/** “cut rates by a quarter-point”, “half a point”: of a percentage point where rates are spoken of, of a point elsewhere. */
function readPartOfPoint(doc: Document, { form, value, behind, first, last, sentence }: WrittenNumber): Reading | null {
  if (form !== 'words' || value >= 1 || !/^points?$/.test(behind.lower)) return null;
  const { first: from = first, last: until = last } = doc.sentences[sentence] ?? {};
  if (
    /^(?:cut|cuts|hike|hikes|rise|increase|increases|reduction|move|moves)$/.test(
      lowerAt(doc, tokenFrom(doc, behind.end, last)),
    )
  )
    return percent('percentage-point', behind.end, 0.85);
  for (let at = Math.max(from, first - NEAR_RATE); at < Math.min(until, last + NEAR_RATE); at++)
    if (isInAt(doc, at, ratedNouns)) return percent('percentage-point', behind.end, 0.85);
  return null;
}

/** “percentage points”, “% points”: how far they reach. */
function pointsAfter(text: string, at: number, unit: string, confidence: number): Reading {
  const next = isHyphen(text.charCodeAt(at)) ? at + 1 : skipGap(text, at);
  const until = wordEnd(text, next);
  return next > at && isPoint(text, at) && unit === 'percent'
    ? percent('percentage-point', until, confidence)
    : percent(unit, at, confidence);
}

function isPoint(text: string, at: number): boolean {
  const next = isHyphen(text.charCodeAt(at)) ? at + 1 : skipGap(text, at);
  return /^points?$/i.test(text.slice(next, wordEnd(text, next)));
}

/** “doubled”, “threefold”. As a plain infinitive only where it is a verb's: “to double”, “will double”. */
function readMultiple(doc: Document, { first, end, value }: WrittenNumber): Reading | null {
  const multiple = multiples.get(lowerAt(doc, first));
  if (multiple === undefined) return null;
  const before = doc.tokens[first - 1];
  if (!multiple.always && (before?.pos === 'DET' || before?.pos === 'ADJ') && lowerAt(doc, first - 1) !== 'more')
    return null;
  const next = doc.tokens[first + 1];
  if (lowerAt(doc, first).endsWith('le') && (next?.pos === 'NOUN' || next?.pos === 'NUM' || next?.text === '-'))
    return null;
  if (next?.text === '-' || lowerAt(doc, first + 1) === 'down' || lowerAt(doc, first - 1) === '-') return null;
  return { kind: 'percent', unit: 'percent', end, value, change: multiple.change, confidence: 0.8 };
}

/** “10-fold”, “a 3-fold increase”. */
function readFold({ behind, value }: WrittenNumber): Reading | null {
  if (behind.lower !== 'fold' || value <= 1) return null;
  return {
    kind: 'percent',
    unit: 'percent',
    end: behind.end,
    value: foldPercent(value),
    change: 'rise',
    confidence: 0.85,
  };
}

/** “a quarter”, “two-thirds of”, “1/3 of voters”. */
function readShare(doc: Document, { form, end, value, last }: WrittenNumber): Reading | null {
  if (form !== 'fraction') return null;
  const next = lowerAt(doc, last);
  const words = !/\d/.test(doc.tokens[last - 1]?.text ?? '');
  if (!words && next !== 'of') return null;
  return { kind: 'percent', unit: 'percent', end, value: asPercent(value), confidence: 0.85 };
}

function percent(unit: string, end: number, confidence: number): Reading {
  return { kind: 'percent', unit, end, confidence };
}
