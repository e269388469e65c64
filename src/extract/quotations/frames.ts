import { interned } from '../english/memo.ts';
import { NO_WORD, rowOf } from '../english/word-list.ts';
import { Cursor, type Item, quoteOf } from '../syntax/cursor.ts';
import type { MarkedStretch } from '../syntax/marked-stretch.ts';
import { type Document, type Sentence, type Token, tokenOf } from '../text/document.ts';
import type { Span } from '../text/span.ts';
import { CAPITALISED } from '../text/words.ts';
import { isNameInMarks } from './named-words.ts';

/**
 * A sentence of the reporter's, with every marked stretch folded into one item: `“…,” said Smith, “…”` is
 * quote, `said`, `Smith`, `,`, quote, however many sentences stand between the marks.
 */
export interface Frame extends Span {
  readonly paragraph: number;
  /** The document's text, which the offsets are into. */
  readonly text: string;
  /** Words outside quotation marks, and marked stretches. */
  readonly items: Cursor;
  readonly hasQuote: boolean;
  /** The traits that any of its words has. */
  readonly traits: number;
}

/** No sentence has more words; a longer run without a stop is cut, so that the work stays linear. */
const LONGEST_FRAME = 300;

/** The frames of a document in order. A frame lies within one paragraph. */
export function buildFrames(doc: Document, stretches: readonly MarkedStretch[]): Frame[] {
  const frames: Frame[] = [];
  let next = 0; // of the stretches
  doc.paragraphs.forEach((paragraph, index) => {
    let items: Item[] = [];
    let hasQuote = false;
    let traits = 0;
    let quoteEnd = paragraph.start; // of the last stretch folded in
    const close = () => {
      const [first, last] = [items[0], items.at(-1)];
      if (first !== undefined && last !== undefined)
        frames.push({
          paragraph: index,
          text: doc.text,
          start: first.start,
          end: last.end,
          items: new Cursor(items),
          hasQuote,
          traits,
        });
      items = [];
      hasQuote = false;
      traits = 0;
    };
    for (let s = paragraph.first; s < paragraph.last; s++) {
      const sentence = doc.sentences[s] as Sentence;
      for (let t = sentence.first; t < sentence.last; t++) {
        const token = doc.tokens[t] as Token;
        while (next < stretches.length && (stretches[next] as MarkedStretch).outer.start <= token.start) {
          const stretch = stretches[next++] as MarkedStretch;
          if (breaksBefore(doc, items, t, sentence) || endsInStop(items)) close();
          quoteEnd = stretch.outer.end;
          if (isNameInMarks(doc.text, stretch, items.at(-1), tokenFrom(doc, t, quoteEnd))) {
            items.push(...nameOf(stretch, doc.text));
            continue;
          }
          items.push(quoteOf(stretch));
          hasQuote = true;
        }
        if (token.start < quoteEnd) continue;
        if (items.length >= LONGEST_FRAME || breaksBefore(doc, items, t, sentence)) close();
        if (token.pos === 'PUNCT' && isInNumber(doc, token)) continue;
        items.push(token);
        traits |= token.traits;
      }
    }
    close();
  });
  return frames;
}

/** The first token from `t` on that begins at `offset` or behind it. */
function tokenFrom({ tokens }: Document, t: number, offset: number): Token | undefined {
  let at = t;
  while (at < tokens.length && (tokens[at]?.start ?? 0) < offset) at++;
  return tokens[at];
}

/** Marked words that are a name, as one word; the comma inside the marks is the sentence's. */
function nameOf({ outer, end }: MarkedStretch, text: string): Token[] {
  const comma = text.charAt(end - 1) === ',' ? end - 1 : null;
  const words = interned(text.slice(outer.start, comma ?? outer.end));
  const name = tokenOf({ text: words, lower: '', traits: CAPITALISED, row: NO_WORD }, outer.start, 'PROPN');
  return comma === null
    ? [name]
    : [name, tokenOf({ text: ',', lower: ',', traits: 0, row: rowOf(',') }, comma, 'PUNCT')];
}

/** “N385,000”, “N1.2trn”: behind a letter wink takes a number's marks for those of the sentence. */
function isInNumber({ text }: Document, { start, end, text: mark }: Token): boolean {
  return (mark === ',' || mark === '.') && isDigit(text.charCodeAt(start - 1)) && isDigit(text.charCodeAt(end));
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Whether the reporter's sentence ends before token `t`. */
function breaksBefore(doc: Document, items: readonly Item[], t: number, sentence: Sentence): boolean {
  const last = items.at(-1);
  if (last === undefined) return false;
  const token = doc.tokens[t] as Token;
  if (last.pos !== 'QUOTE') return t === sentence.first || endsSentence(last, token);
  const end = doc.text.charAt(last.stretch.end - 1);
  const isNewSentence = /\p{Lu}/u.test(token.text.charAt(0)) || isOpeningMark(token);
  if (end === '.' && isNewSentence) return !isCommaOrDash(token);
  if ((end === '?' || end === '!' || end === '…') && isNewSentence) return false; // “Why?” Smith asked.
  return false;
}

/** Before a quotation a full stop always ends the sentence, whatever wink makes of the mark behind it. */
function endsInStop(items: readonly Item[]): boolean {
  const last = items.at(-1);
  return last !== undefined && isStop(last);
}

/** A full stop that wink took for part of something else: `fell 3%.He said`. */
function endsSentence(last: Item, next: Token): boolean {
  return last.end === next.start && isStop(last) && /^\p{Lu}\p{Ll}/u.test(next.text);
}

function isStop({ text }: Item): boolean {
  return text === '.' || text === '!' || text === '?';
}

function isOpeningMark(token: Token): boolean {
  return /^["“„«]$/.test(token.text);
}

function isCommaOrDash(token: Token): boolean {
  return /^[,;:—–-]$/.test(token.text);
}
