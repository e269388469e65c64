import type { Figure } from '../../schema/claim.ts';
import type { WordList } from '../english/word-list.ts';
import type { Document, Token } from '../text/document.ts';
import { isPos } from '../text/parts-of-speech.ts';
import type { Span } from '../text/span.ts';
import { isIn } from '../text/words.ts';
import type { Word } from './scan.ts';

/** A sign or code that stands before a number: “$”, “US$”, “Rs”. */
export interface MoneySign extends Span {
  /** ISO 4217 code. */
  readonly currency: string;
  /** What the sign multiplies by: “MEUR 60” is sixty million. */
  readonly scale?: number;
}

/** A number as the text has it, its scale word included: “2.5 million”, “two dozen”, “three-quarters”. */
export interface WrittenNumber extends Span {
  /** Fully scaled. */
  readonly value: number;
  /** Factor of its scale word, 1 without one. */
  readonly scale: number;
  /** `fraction`: a share of something; `order`: an order of magnitude, “thousands”; `multiple`: “doubled”, as a change in percent; `share`: “one in five”. */
  readonly form: 'digits' | 'words' | 'fraction' | 'order' | 'multiple' | 'share';
  /** Digits alone, without sign, separators and scale: may be a year, a room, part of a name. */
  readonly plain: boolean;
  readonly sign: MoneySign | null;
  /** The word behind it, which nearly every reader asks for. */
  readonly behind: Word;
  /** Its tokens, `tokens[first]` to `tokens[last - 1]`. */
  readonly first: number;
  readonly last: number;
  /** Index of its sentence. */
  readonly sentence: number;
}

/** What a finder makes of a number. */
export interface Reading {
  readonly kind: Figure['kind'];
  readonly unit: string;
  /** How far the unit, or the noun counted, reaches. */
  readonly end: number;
  /** Offset of the first character, where a sign stands before the number. */
  readonly start?: number;
  /** The noun phrase counted. */
  readonly noun?: Span;
  /** Where the unit does not stand for itself: “half” is 50 percent. */
  readonly value?: number;
  readonly change?: 'rise' | 'fall';
  readonly confidence: number;
}

/** A figure on its way through the refiners. */
export interface Found {
  start: number;
  end: number;
  readonly number: WrittenNumber;
  value: number | null;
  low: number | null;
  high: number | null;
  /** Null as long as no unit is known: “and 35 by autumn”. */
  reading: Reading | null;
  /** Tokens of the whole span. */
  first: number;
  last: number;
  qualifier: Figure['qualifier'];
  /** The words that say so: “nearly”; null where a sign does, or nothing. */
  qualifierWords: Span | null;
  modality: Figure['modality'];
  period: string | null;
  base: string | null;
  of: Span | null;
  /** The figure before, where this one goes on with it: “, or 4%,”, “to $5”, “, down 3%”. */
  sameAs: Found | null;
  /** What this one is compared with holds for another time: the figure it is said beside, “$5, up from $4”. */
  against: Found | null;
  change: Figure['change'];
}

/** The token at an index, if it is in the document. An array that is asked for another is slow ever after. */
function tokenAt({ tokens }: Document, index: number): Token | undefined {
  return index < 0 || index >= tokens.length ? undefined : tokens[index];
}

/** Lower-cased word at a token index; empty outside of the document. */
export function lowerAt(doc: Document, index: number): string {
  return tokenAt(doc, index)?.lower ?? '';
}

/** Whether the word at a token index is in the list; none is outside of the document. */
export function isInAt(doc: Document, index: number, list: WordList): boolean {
  const token = tokenAt(doc, index);
  return token !== undefined && isIn(token, list);
}

/** Whether the word at a token index is one of the parts of speech; none is outside of the document. */
export function isPosAt(doc: Document, index: number, bits: number): boolean {
  const token = tokenAt(doc, index);
  return token !== undefined && isPos(token, bits);
}

/** From the start of the token at `first` to the end of the one before `last`. */
export function spanOf({ tokens }: Document, first: number, last: number): Span {
  return { start: (tokens[first] as Token).start, end: (tokens[last - 1] as Token).end };
}

/** First token at or after `offset`, looked for from `from` on. */
export function tokenFrom(doc: Document, offset: number, from: number): number {
  let index = from;
  while (index < doc.tokens.length && (doc.tokens[index]?.start ?? offset) < offset) index++;
  return index;
}

/** Whether the token behind a number follows it in the same phrase: “$5m. Canadian …” ends one inside a token. */
export function adjoins(doc: Document, { end, last }: WrittenNumber): boolean {
  const next = doc.tokens[last];
  const gap = (next?.start ?? Number.POSITIVE_INFINITY) - end;
  // Mostly it is one space.
  return gap === 1 && doc.text.charCodeAt(end) === 0x20
    ? true
    : gap < 4 && doc.text.slice(end, end + gap).trim() === '';
}
