import { timeUnits } from '../english/units.ts';
import { wordList } from '../english/word-list.ts';
import type { Document } from '../text/document.ts';
import { Pos } from '../text/parts-of-speech.ts';
import { isInAt, isPosAt, lowerAt, type Reading, spanOf, type WrittenNumber } from './found.ts';
import { countedPhrase, type NounPhrase } from './noun-phrase.ts';

/** “one in five voters”, “nine out of ten homes”: two numbers that are one share. Other odds (“two in three games”) are none. */
export function joinShares(doc: Document, numbers: readonly WrittenNumber[]): WrittenNumber[] {
  const joined: WrittenNumber[] = [];
  for (const whole of numbers) {
    const part = joined.at(-1);
    if (part !== undefined && isShare(doc, part, whole, joined.at(-2))) joined[joined.length - 1] = share(part, whole);
    else joined.push(whole);
  }
  return joined;
}

function isShare(doc: Document, part: WrittenNumber, whole: WrittenNumber, before: WrittenNumber | undefined): boolean {
  // “1 in 36 children, up from 1 in 44”: of the same
  const goesOn = part.value === 1 && before?.form === 'share' && before.sentence === part.sentence;
  return (
    part.sentence === whole.sentence &&
    isTied(doc, part.last, whole.first) &&
    isBare(part) &&
    isBare(whole) &&
    part.value < whole.value &&
    (part.value === 1 ? whole.value <= 1000 : whole.value <= 20 || whole.value === 100) &&
    (goesOn || sharers(doc, whole) !== null)
  );
}

function isTied(doc: Document, from: number, to: number): boolean {
  if (to === from + 1) return lowerAt(doc, from) === 'in';
  return to === from + 2 && lowerAt(doc, from) === 'out' && lowerAt(doc, from + 1) === 'of';
}

function isBare({ sign, form, plain, scale, value }: WrittenNumber): boolean {
  return sign === null && (form === 'words' || plain) && scale === 1 && value >= 1 && Number.isInteger(value);
}

function share(part: WrittenNumber, whole: WrittenNumber): WrittenNumber {
  const { start, first } = part;
  return { ...whole, start, first, value: part.value / whole.value, form: 'share', plain: false };
}

/** What is tried again and again: “scored in two in three games” is how often. */
const tries = wordList(
  'games matches starts attempts races innings seasons outings shots appearances tournaments sets rounds'.split(' '),
);

/** Who or what is shared out: “voters”; not “one in 20 years”, which is how often. */
function sharers(doc: Document, { last, sentence }: WrittenNumber): { start: number; end: number } | null {
  const end = doc.sentences[sentence]?.last ?? last;
  const phrase = lowerAt(doc, last) === 'of' ? behindOf(doc, last + 1, end) : countedPhrase(doc, last, end);
  if (phrase === null || timeUnits.has(lowerAt(doc, phrase.head)) || isInAt(doc, phrase.head, tries)) return null;
  return spanOf(doc, phrase.first, phrase.last);
}

/** “one in four of the union's 320 members”: how far behind “of” the noun's phrase begins, in tokens. */
const BEHIND_OF = 7;

function behindOf(doc: Document, from: number, end: number): NounPhrase | null {
  for (let at = from; at < Math.min(end, from + BEHIND_OF); at++) {
    const phrase = countedPhrase(doc, at, end);
    if (phrase !== null) return phrase;
    if (!isPosAt(doc, at, Pos.DET | Pos.PRON | Pos.NOUN | Pos.PROPN | Pos.ADJ | Pos.PART | Pos.NUM)) return null;
  }
  return null;
}

/** “one in five voters” → 20 percent, of voters. */
export function readShareOf(doc: Document, number: WrittenNumber): Reading | null {
  if (number.form !== 'share') return null;
  const noun = sharers(doc, number);
  return {
    kind: 'percent',
    unit: 'percent',
    end: number.end,
    value: asPercent(number.value),
    ...(noun === null ? {} : { noun }),
    confidence: 0.8,
  };
}

/** Two decimals say all that a share in words does. */
export function asPercent(share: number): number {
  return Math.round(share * 1e4) / 100;
}
