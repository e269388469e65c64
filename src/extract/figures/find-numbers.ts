import { approximators } from '../english/approximators.ts';
import { letterScales, vulgarFractions } from '../english/numbers.ts';
import { wordList } from '../english/word-list.ts';
import type { Document, Sentence, Token } from '../text/document.ts';
import { DIGIT } from '../text/words.ts';
import { type MoneySign, spanOf, tokenFrom, type WrittenNumber } from './found.ts';
import { readLiteral, scaled, scaleOf } from './literals.ts';
import { readMoneySign } from './money-sign.ts';
import { multiples } from './multiples.ts';
import { NUMBER_WORD } from './number-starts.ts';
import { readAndFraction, readWords } from './read-words.ts';
import { isDash, isDigit, isGap, isHyphen, isLetter, type Word, wordBehind } from './scan.ts';

/** Lower-case words that are hyphened to a number: “sub-90”, “minus-40”, “now-50”. Other letters make it a name. */
const hyphenedWords = wordList(approximators, 'sub minus plus now then to near pre post under over');

/** Tokens that hold digits and are no number, whatever is in them. */
const noNumber = /^(?:https?:|www\.|#\p{L})|@|\.(?:com|org|net|html?)\b/iu;

/**
 * Every number of the document, in digits or words, with its scale word and the money sign before it.
 * Works outwards from digits and number words, so that it costs as much as there are numbers.
 */
export function findNumbers(doc: Document): WrittenNumber[] {
  const { sentences, tokens } = doc;
  const numbers: WrittenNumber[] = [];
  const starts = DIGIT | NUMBER_WORD;
  for (let index = 0; index < sentences.length; index++) {
    const sentence = sentences[index] as Sentence;
    if ((sentence.traits & starts) === 0) continue;
    for (let i = sentence.first; i < sentence.last; ) {
      const { traits } = tokens[i] as Token;
      let next = i + 1;
      if ((traits & DIGIT) !== 0) next = readDigits(doc, i, sentence, index, numbers);
      else if ((traits & NUMBER_WORD) !== 0) next = readNumberWords(doc, i, sentence, index, numbers);
      i = Math.max(next, i + 1);
    }
  }
  return numbers;
}

/** Whether there is anything but digits, signs and marks of ASCII. */
function hasLetter(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) >= 0x40) return true;
  return false;
}

/** Reads all numbers that begin in token `i`; returns the token to go on at. */
function readDigits(doc: Document, i: number, sentence: Sentence, index: number, numbers: WrittenNumber[]): number {
  const { text } = doc;
  const token = doc.tokens[i] as Token;
  const previous = numbers.at(-1);
  if (hasLetter(token.text) && noNumber.test(token.text)) return i + 1;
  let at = Math.max(token.start, previous?.end ?? 0);
  let next = i + 1;
  const limit = doc.paragraphs[sentence.paragraph]?.end ?? sentence.end;
  while (at < token.end) {
    if (!isDigit(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const from = doc.paragraphs[sentence.paragraph]?.start ?? sentence.start;
    const sign = readMoneySign(text, at, from);
    if (sign === null && isPartOfName(text, at, token.start)) return i + 1;
    const literal = readLiteral(text, at, !startsName(doc, i - 1));
    if (literal === null) return i + 1;
    const fraction = readFractionSign(text, literal.end, literal.value, literal.plain);
    let { value, end } = fraction ?? literal;
    const half = literal.plain && fraction === null ? readAndFraction(doc, tokenFrom(doc, end, i + 1)) : null;
    // “5 and a half tonnes”; not “5 and a quarter left”
    if (half !== null && isNounOrScale(doc, half.last)) {
      value += half.value;
      end = (doc.tokens[half.last - 1] as Token).end;
    }
    const scale = readScale(doc, end, limit, sign, i);
    end = Math.min(scale.end, limit);
    const factor = scale.factor * (sign?.scale ?? 1);
    value = scaled(value, factor);
    // “COP26”: letters of a code glued to a small number are a name's.
    if (
      sign?.end === at &&
      sign.end - sign.start === 3 &&
      isLetter(text.charCodeAt(at - 1)) &&
      literal.plain &&
      value < 100
    )
      return i + 1;
    const below = startOfMinus(doc, sign?.start ?? at, i, sentence.first);
    const negative = below !== null || isNegative(text, at, sign);
    const start = below ?? (negative ? at - 1 : at);
    next = tokenFrom(doc, end, i + 1);
    numbers.push({
      start,
      end,
      value: negative ? -value : value,
      scale: factor,
      form: fraction?.share === true ? 'fraction' : 'digits',
      plain: literal.plain && factor === 1 && value === literal.value && !negative,
      sign,
      behind: end === scale.end ? scale.behind : wordBehind(doc, end, i),
      first: tokenBack(doc, Math.min(sign?.start ?? start, start), i),
      last: next,
      sentence: index,
    });
    at = Math.max(end, at + 1);
  }
  return next;
}

function readNumberWords(
  doc: Document,
  i: number,
  sentence: Sentence,
  index: number,
  numbers: WrittenNumber[],
): number {
  const { lower, start: at, end: until, pos } = doc.tokens[i] as Token;
  const multiple = multiples.get(lower);
  if (multiple !== undefined && (pos === 'VERB' || multiple.always)) {
    numbers.push({
      start: at,
      end: until,
      value: multiple.percent,
      scale: 1,
      form: 'multiple',
      plain: false,
      sign: null,
      behind: wordBehind(doc, until, i),
      first: i,
      last: i + 1,
      sentence: index,
    });
    return i + 1;
  }
  const article = i > sentence.first ? (doc.tokens[i - 1] as Token).lower : '';
  const words =
    (article === 'a' || article === 'an' ? readWords(doc, i - 1, sentence.last) : null) ??
    readWords(doc, i, sentence.last);
  if (words === null) return i + 1;
  const { value, scale, form, last } = words;
  // “Plan A”, and below it “Half of …”: what ends the sentence before is no part of a number.
  const first = Math.max(words.first, sentence.first);
  const { start, end } = spanOf(doc, first, last);
  if ((numbers.at(-1)?.end ?? 0) > start) return i + 1;
  const behind = wordBehind(doc, end, i);
  const below = form === 'words' ? startOfMinus(doc, start, first, sentence.first) : null;
  numbers.push({
    start: below ?? start,
    end,
    value: below === null ? value : -value,
    scale,
    form,
    plain: false,
    sign: null,
    behind,
    first: tokenBack(doc, below ?? start, first),
    last,
    sentence: index,
  });
  return last;
}

function isNounOrScale(doc: Document, index: number): boolean {
  const token = doc.tokens[index];
  return token !== undefined && (token.pos === 'NOUN' || token.pos === 'NUM' || token.text === '-');
}

/** “G20”, “F-16”, “COP-26”, “mid-2020”: letters before the digits, glued or hyphened. */
function isPartOfName(text: string, at: number, tokenStart: number): boolean {
  const code = text.charCodeAt(at - 1);
  if (at === 0) return false;
  if (isLetter(code)) return true;
  if (!isDash(code)) return code === 0x5f || code === 0x23 || code === 0x40;
  let start = at - 1;
  while (start > 0 && start > tokenStart - 20 && isLetter(text.charCodeAt(start - 1))) start--;
  if (start === at - 1) return false;
  return !hyphenedWords.has(text.slice(start, at - 1)) && !(code === 0x2013 || code === 0x2014);
}

/** A capitalised word or a number right before: “May 12 300 people” are two numbers. */
function startsName(doc: Document, index: number): boolean {
  const before = doc.tokens[index];
  return before !== undefined && (before.pos === 'NUM' || before.pos === 'PROPN');
}

/** “½” and “1/16” behind or in place of an integer. */
function readFractionSign(
  text: string,
  end: number,
  value: number,
  plain: boolean,
): { value: number; end: number; share: boolean } | null {
  if (!plain) return null;
  const at = isGap(text.charCodeAt(end)) ? end + 1 : end;
  // Letters and marks of ASCII are no fraction.
  const vulgar = text.charCodeAt(at) < 0x80 ? undefined : vulgarFractions.get(text[at] ?? '');
  if (vulgar !== undefined) return { value: value + vulgar, end: at + 1, share: false };
  const proper = readProperFraction(text, end, value);
  if (proper !== null) return { ...proper, share: true };
  // “3 1/2”, “5-1/4”: an integer and a fraction.
  const from = isHyphen(text.charCodeAt(end)) ? end + 1 : at;
  if (from === end || !isDigit(text.charCodeAt(from)) || value > 100) return null;
  const above = readLiteral(text, from, false);
  const mixed = above?.plain === true ? readProperFraction(text, above.end, above.value) : null;
  return mixed === null ? null : { value: value + mixed.value, end: mixed.end, share: false };
}

/** “1/16”, whose numerator has been read up to `end`. */
function readProperFraction(text: string, end: number, numerator: number): { value: number; end: number } | null {
  const slash = text.charCodeAt(end);
  if (slash !== 0x2f && slash !== 0x2044) return null;
  const below = readLiteral(text, end + 1, false);
  if (below?.plain !== true || !isDenominator(below.value) || below.value <= numerator) return null;
  return { value: numerator / below.value, end: below.end };
}

/** Halves, thirds, … tenths, and inches: 16, 32, 64, 128. */
function isDenominator(value: number): boolean {
  return (value >= 2 && value <= 10) || (value >= 16 && value <= 128 && (value & (value - 1)) === 0);
}

/** “-1.3%”, “minus-40” is left to the words before. A hyphen between two things is no minus. */
function isNegative(text: string, at: number, sign: MoneySign | null): boolean {
  const code = text.charCodeAt(at - 1);
  if (code !== 0x2d && code !== 0x2212 && code !== 0x2013) return false;
  if (sign !== null && sign.end === at - 1) return true;
  const before = text.charCodeAt(at - 2);
  return at === 1 || isGap(before) || before === 0x28;
}

/** Offset of the sign of “minus 12”, “minus-40”, “-$3bn” before what begins at `at`; null where there is none, or it subtracts. */
function startOfMinus(doc: Document, at: number, i: number, limit: number): number | null {
  const { text, tokens } = doc;
  let token = tokenBack(doc, at, i);
  // “minus-40” may be one token, or three.
  if (text.startsWith('minus-', at - 6) && !isLetter(text.charCodeAt(at - 7))) return at - 6;
  const before = text.charCodeAt(at - 1);
  if ((before === 0x2d || before === 0x2212) && !isDigit(text.charCodeAt(at))) {
    const outside = text.charCodeAt(at - 2);
    return at === 1 || isGap(outside) || outside === 0x28 ? at - 1 : null;
  }
  token--;
  if (token < limit || tokens[token]?.lower !== 'minus' || /^(?:NUM|CCONJ)$/.test(tokens[token - 1]?.pos ?? ''))
    return null;
  return (tokens[token] as Token).start;
}

/** Scale words behind the digits, glued or not: “$140,000 million”, “5 lakh crore”, “$686-million”, “3.6bn”. */
function readScale(
  doc: Document,
  end: number,
  limit: number,
  sign: MoneySign | null,
  i: number,
): { factor: number; end: number; behind: Word } {
  let factor = 1;
  let to = end;
  let behind = wordBehind(doc, to, i);
  for (let round = 0; round < 2; round++) {
    if (behind.end === behind.start || behind.end > limit) break;
    const found =
      scaleOf(behind) ?? (round === 0 && behind.start - to < 2 ? letterScale(doc, behind, to, sign, i) : null);
    if (found === null) break;
    factor *= found;
    to = behind.end;
    behind = wordBehind(doc, to, i);
  }
  return { factor, end: to, behind };
}

/** “$5m”, “5m people”, “8 B people”; but “5 m” of cable, “5G”, “10 k”. */
function letterScale(
  doc: Document,
  { text: word, lower, start: at, end: until }: Word,
  numberEnd: number,
  sign: MoneySign | null,
  i: number,
): number | null {
  const factor = letterScales.get(lower);
  if (factor === undefined) return null;
  const glued = at === numberEnd;
  if (sign !== null) return glued || word === word.toUpperCase() ? factor : null;
  // “4K sets”: what the pictures are, not how many.
  if (word === 'K' && sign === null && at - numberEnd === 0 && Number(doc.text.slice(numberEnd - 2, numberEnd)) < 10)
    return null;
  const nextIndex = tokenFrom(doc, until, i);
  const next = doc.tokens[nextIndex];
  if (next === undefined || word === 't' || word === 'T' || word === 'mm') return null;
  const { text } = doc;
  if (!isGap(text.charCodeAt(until))) return null;
  const counts =
    (next.pos === 'NOUN' || next.pos === 'PROPN' || next.pos === 'ADJ') && isLetter(next.text.charCodeAt(0));
  if (word === 'M' || word === 'B') return counts ? factor : null;
  if (!glued) return null;
  if (counts) return word === 'm' && !isPlural(doc, nextIndex) ? null : factor;
  return next.lower === 'of' && isDetermined(doc, nextIndex + 1) ? factor : null;
}

/** Something countable follows within three words: “1.5m barrels”, “2m new homes”; “5m cable” is metres. */
function isPlural(doc: Document, from: number): boolean {
  for (let index = from; index < from + 3; index++) {
    const { lower = '', pos } = doc.tokens[index] ?? {};
    if (pos !== 'NOUN' && pos !== 'ADJ' && pos !== 'PROPN') return false;
    if ((lower.endsWith('s') && !lower.endsWith('ss')) || lower === 'people' || lower === 'children') return true;
  }
  return false;
}

/** “20m of its phones”: what is counted is a known set. */
function isDetermined(doc: Document, index: number): boolean {
  const { pos, lower } = doc.tokens[index] ?? {};
  return pos === 'DET' || lower === 'its' || lower === 'their' || lower === 'our';
}

function tokenBack(doc: Document, offset: number, index: number): number {
  let first = index;
  while (first > 0 && (doc.tokens[first]?.start ?? 0) > offset) first--;
  return first;
}
