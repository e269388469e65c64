import { fractionWords, orderWords, scaleWords, tenWords, unitWords, vulgarFractions } from '../english/numbers.ts';
import type { Document } from '../text/document.ts';
import { isPos, Pos } from '../text/parts-of-speech.ts';
import { lowerAt } from './found.ts';
import { scaled } from './literals.ts';
import { isHyphen } from './scan.ts';
import { behindSofteners } from './softeners.ts';

interface WordNumber {
  value: number;
  scale: number;
  form: 'words' | 'fraction' | 'order';
  first: number;
  last: number;
}

/**
 * The number in words at token `index`, up to token `last`. “a” before it (“a hundred”, “a quarter”) belongs to it.
 *
 * “three hundred and fifty thousand” → 350,000; “two and a half million” → 2,500,000; “tens of thousands” → an order.
 */
export function readWords(doc: Document, index: number, last: number): WordNumber | null {
  const part =
    readSign(doc, index) ??
    readPartOfScale(doc, index, last) ??
    readPartOfPoint(doc, index, last) ??
    readSeveral(doc, index);
  if (part !== null) return part;
  const half = readHalf(doc, index, last);
  if (half !== null) return half;
  const fraction = readFraction(doc, index, last);
  if (fraction !== null) return fraction;
  const order = readOrder(doc, index, last);
  return order ?? readCardinal(doc, index, last);
}

/** “½ teaspoon”, “⅔ of voters”; behind an integer it has been read with that. */
function readSign(doc: Document, index: number): WordNumber | null {
  const value = vulgarFractions.get(lowerAt(doc, index));
  if (value === undefined) return null;
  const form = lowerAt(doc, index + 1) === 'of' ? 'fraction' : 'words';
  return { value, scale: 1, form, first: index, last: index + 1 };
}

/** “a quarter of a million”, “three-quarters of a billion”, “quarter million”: so many of a scale are a number. */
function readPartOfScale(doc: Document, index: number, last: number): WordNumber | null {
  let at = index;
  const word = lowerAt(doc, at);
  const count = word === 'a' ? 1 : (unitWords.get(word) ?? 0);
  if (count > 0) at++;
  if (count > 0 && isHyphen(doc.tokens[at]?.text.charCodeAt(0) ?? 0)) at++;
  const fraction = lowerAt(doc, at);
  const parts = fractionWords.get(fraction);
  if (parts === undefined || parts <= count) return null;
  at++;
  const isOf = lowerAt(doc, at) === 'of' && /^(?:a|one)$/.test(lowerAt(doc, at + 1));
  if (isOf) at += 2;
  // “the third million”: an ordinal
  else if (!/^(?:half|quarters?)$/.test(fraction)) return null;
  const scale = scaleWords.get(lowerAt(doc, at));
  if (scale === undefined || scale < 1000 || at >= last) return null;
  const value = scaled(Math.max(count, 1) / parts, scale);
  return { value, scale, form: 'words', first: index, last: at + 1 };
}

/** “a quarter-point”, “half a point”, “three-quarters of a point”, “a half-percentage-point”: so much of one. */
function readPartOfPoint(doc: Document, index: number, last: number): WordNumber | null {
  let at = index;
  const word = lowerAt(doc, at);
  const count = word === 'a' ? 1 : (unitWords.get(word) ?? 0);
  if (count > 0) at++;
  if (count > 0 && isHyphen(doc.tokens[at]?.text.charCodeAt(0) ?? 0)) at++;
  const parts = fractionWords.get(lowerAt(doc, at));
  // “the third point”: an ordinal
  if (
    parts === undefined ||
    parts <= Math.max(count, 1) ||
    (count === 0 && !/^(?:half|quarter)$/.test(lowerAt(doc, at)))
  )
    return null;
  at++;
  if (lowerAt(doc, at) === 'of') at++;
  if (/^(?:a|one)$/.test(lowerAt(doc, at))) at++;
  const unit = isHyphen(doc.tokens[at]?.text.charCodeAt(0) ?? 0) ? at + 1 : at;
  const isPoint =
    lowerAt(doc, unit) === 'point' ||
    (lowerAt(doc, unit) === 'percentage' && /^-?point/.test(lowerAt(doc, unit + 1) + lowerAt(doc, unit + 2)));
  if (!isPoint || unit >= last) return null;
  return { value: Math.max(count, 1) / parts, scale: 1, form: 'words', first: index, last: at };
}

/** “several million”, “a few thousand”: an order of magnitude. */
function readSeveral(doc: Document, index: number): WordNumber | null {
  const scale = scaleWords.get(lowerAt(doc, index));
  const vague = lowerAt(doc, index - 1);
  if (scale === undefined || scale < 100 || (vague !== 'several' && vague !== 'few')) return null;
  const first = vague === 'few' && lowerAt(doc, index - 2) === 'a' ? index - 2 : index - 1;
  return { value: scale, scale, form: 'order', first, last: index + 1 };
}

/** “and a half”, “and one-quarter”, “and three-quarters” behind a whole number; the token behind it. */
export function readAndFraction(doc: Document, index: number): { value: number; last: number } | null {
  if (lowerAt(doc, index) !== 'and') return null;
  const word = lowerAt(doc, index + 1);
  const count = word === 'a' ? 1 : (unitWords.get(word) ?? 0);
  const at = isHyphen(doc.tokens[index + 2]?.text.charCodeAt(0) ?? 0) ? index + 3 : index + 2;
  const parts = fractionWords.get(lowerAt(doc, at));
  if (count === 0 || parts === undefined || parts <= count || lowerAt(doc, at + 1) === 'of') return null;
  return { value: count / parts, last: at + 1 };
}

/** “half a million” is a number, “half of the vote” a share, “half an hour” a number with a unit. */
function readHalf(doc: Document, index: number, last: number): WordNumber | null {
  if (lowerAt(doc, index) !== 'half') return null;
  const before = lowerAt(doc, index - 1);
  if (before === 'and' || before === '-') return null;
  const article = lowerAt(doc, index + 1);
  if ((article === 'a' || article === 'an') && index + 2 < last) {
    const scale = scaleWords.get(lowerAt(doc, index + 2));
    return scale === undefined
      ? { value: 0.5, scale: 1, form: 'words', first: index, last: index + 2 }
      : { value: scale / 2, scale, form: 'words', first: index, last: index + 3 };
  }
  return null;
}

/** Determiners and adjectives that make “half” a part of a match, a year or a building. */
const notShare = new Set([
  'first',
  'second',
  'other',
  'better',
  'latter',
  'last',
  'this',
  'next',
  'final',
  'each',
  'every',
  'top',
  'bottom',
  'upper',
  'lower',
  'previous',
  'that',
  'same',
  '-',
]);

/** “two-thirds of”, “a quarter”, “half of the”, “half the”. An ordinal (“a third party”) has its noun behind it. */
function readFraction(doc: Document, index: number, last: number): WordNumber | null {
  const word = lowerAt(doc, index);
  if (word === 'half') {
    const previous = lowerAt(doc, index - 1);
    const next = lowerAt(doc, index + 1);
    const shared =
      next === 'of' ||
      next === 'the' ||
      next === 'its' ||
      next === 'their' ||
      next === 'his' ||
      next === 'her' ||
      next === 'all';
    if (
      notShare.has(previous) ||
      !(
        shared ||
        isSubject(doc, index) ||
        (/^(?:by|in)$/.test(lowerAt(doc, behindSofteners(doc, index))) && endsPhrase(doc, index + 1, last))
      )
    )
      return null;
    const from = previous === 'a' || previous === 'one' ? index - 1 : index;
    return { value: 0.5, scale: 1, form: 'fraction', first: from, last: index + 1 };
  }
  let at = index;
  const count = word === 'a' || word === 'one' ? 1 : (unitWords.get(word) ?? 0);
  if (count === 0) return null;
  at++;
  if (isHyphen(doc.tokens[at]?.text.charCodeAt(0) ?? 0)) at++;
  if (at >= last) return null;
  const parts = fractionWords.get(lowerAt(doc, at));
  const plural = lowerAt(doc, at).endsWith('s') || lowerAt(doc, at) === 'halves';
  if (parts === undefined || parts <= count || plural !== count > 1) return null;
  if (plural && parts === 4 && isOfTime(doc, index, at)) return null;
  const after = at + 1;
  // “They will not wait for a sixth”: an ordinal whose noun is left out. Thirds and quarters are shares by themselves.
  if (
    parts > 4 &&
    count === 1 &&
    lowerAt(doc, after) !== 'of' &&
    !/^(?:by|nearly|almost|about|around|over|than|some|roughly)$/.test(lowerAt(doc, index - 1))
  )
    return null;
  if (lowerAt(doc, after) === 'of' || lowerAt(doc, after) === 'the' || endsPhrase(doc, after, last))
    return { value: count / parts, scale: 1, form: 'fraction', first: index, last: after };
  return null;
}

/** “just over half were women”, “and half said no”: so many of them; not “the half was dull”, “he half turned”. */
function isSubject(doc: Document, index: number): boolean {
  const next = doc.tokens[index + 1];
  if (next?.pos !== 'AUX' && next?.pos !== 'VERB') return false;
  const softened = behindSofteners(doc, index) < index - 1;
  const before = doc.tokens[index - 1];
  const begins = before === undefined || isPos(before, Pos.PUNCT | Pos.CCONJ);
  return (
    softened ||
    (begins && (next.pos === 'AUX' || /^(?:said|say|says|told|want|wanted|voted|live|work)$/.test(next.lower)))
  );
}

/** “after two quarters of growth”, “the last three quarters”, “three quarters in a row”: of a year. */
function isOfTime(doc: Document, index: number, at: number): boolean {
  if (
    lowerAt(doc, index) !== 'three' ||
    /^(?:last|past|first|next|previous|for|these|those|final)$/.test(lowerAt(doc, index - 1))
  )
    return true;
  const next = lowerAt(doc, at + 1);
  return (
    (next === 'in' && lowerAt(doc, at + 3) === 'row') ||
    (next === 'of' &&
      /^(?:growth|decline|losses|profit|profits|falling|rising|contraction|recession)$/.test(lowerAt(doc, at + 2)))
  );
}

/** Whether no noun phrase goes on at `index`: “by a quarter, he said”, “a third, he said”. */
function endsPhrase(doc: Document, index: number, last: number): boolean {
  const token = doc.tokens[index];
  if (token === undefined || index >= last) return true;
  return (
    token.text !== '-' &&
    token.pos !== 'NOUN' &&
    token.pos !== 'ADJ' &&
    token.pos !== 'PROPN' &&
    token.pos !== 'NUM' &&
    token.pos !== 'X'
  );
}

/** “millions”, “tens of thousands”, “hundreds of thousands”. */
function readOrder(doc: Document, index: number, last: number): WordNumber | null {
  const value = lowerAt(doc, index) === 'tens' ? 10 : orderWords.get(lowerAt(doc, index));
  if (value === undefined) return null;
  const times =
    lowerAt(doc, index + 1) === 'of' && index + 2 < last ? orderWords.get(lowerAt(doc, index + 2)) : undefined;
  if (times !== undefined)
    return { value: value * times, scale: value * times, form: 'order', first: index, last: index + 3 };
  return value === 10 ? null : { value, scale: value, form: 'order', first: index, last: index + 1 };
}

function readCardinal(doc: Document, index: number, last: number): WordNumber | null {
  let at = index;
  let total = 0;
  let group = 0;
  let scale = 1;
  let seen = false;
  if (lowerAt(doc, at) === 'a' || lowerAt(doc, at) === 'an') {
    if (!scaleWords.has(lowerAt(doc, at + 1))) return null;
    group = 1;
    at++;
  }
  // Longest English number: some twenty words. Later ones are another number.
  for (const limit = Math.min(last, index + 24); at < limit; at++) {
    const word = lowerAt(doc, at);
    const unit = unitWords.get(word);
    const ten = tenWords.get(word);
    const factor = scaleWords.get(word);
    if (unit !== undefined) {
      if (seen && (group % 10 !== 0 || group % 100 === 10 || (group % 100 > 0 && unit > 9))) break;
      if (seen && group === 0 && scale === 1) break;
      group += unit;
    } else if (ten !== undefined) {
      if (seen && group % 100 !== 0) break;
      group += ten;
    } else if (factor !== undefined && (seen || group > 0)) {
      if (factor === 100) group = Math.max(group, 1) * 100;
      else {
        total = group > 0 ? total + scaled(group, factor) : scaled(total, factor);
        scale = factor;
        group = 0;
      }
    } else if (
      isHyphen(word.charCodeAt(0)) &&
      seen &&
      ((doc.tokens[at + 1]?.pos === 'NUM' && unitWords.has(lowerAt(doc, at + 1)) && group % 10 === 0 && group >= 20) ||
        scaleWords.has(lowerAt(doc, at + 1)))
    )
      continue;
    else if (
      word === 'and' &&
      seen &&
      group >= 100 &&
      group % 100 === 0 &&
      (unitWords.has(lowerAt(doc, at + 1)) || tenWords.has(lowerAt(doc, at + 1)))
    )
      continue;
    else if (word === 'and' && seen) {
      const fraction = readAndFraction(doc, at);
      if (fraction === null) break;
      group += fraction.value;
      at = fraction.last - 1;
      if (!scaleWords.has(lowerAt(doc, at + 1))) {
        at++;
        break;
      }
    } else break;
    seen = true;
  }
  return seen ? { value: total + group, scale, form: 'words', first: index, last: at } : null;
}
