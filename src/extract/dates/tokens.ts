import type { Document, Sentence, Token } from '../text/document.ts';
import type { Candidate, Reading } from './reading.ts';

/** Longest line of a page that is no sentence, in tokens: a byline, a post's signature. */
const LONGEST_LINE = 14;

/** Whether a sentence is a line without a verb that has a mark or a time of day in it: “9 May 2023 • 2:54pm”, “— Ann (@ann) May 9, 2023”. */
export function isPageLine(words: Words): boolean {
  const { doc, index, first, last } = words;
  const { start = 0, end = 0 } = doc.paragraphs[doc.sentences[index]?.paragraph ?? 0] ?? {};
  const sentence = doc.sentences[index];
  if (last - first > LONGEST_LINE || sentence === undefined || sentence.start !== start || sentence.end !== end)
    return false;
  for (let at = first; at < last; at++) if (/^(?:VERB|AUX)$/.test(doc.tokens[at]?.pos ?? '')) return false;
  return /[•|@]|\d:\d\d|^[–—]/.test(doc.text.slice(start, end));
}

/** A sentence's tokens by index into the document; nothing outside the sentence is seen. */
export class Words {
  readonly doc: Document;
  readonly index: number;
  readonly first: number;
  readonly last: number;

  constructor(doc: Document, index: number) {
    const { first, last } = doc.sentences[index] as Sentence;
    this.doc = doc;
    this.index = index;
    this.first = first;
    this.last = last;
  }

  /** The token, or null outside the sentence. */
  token(at: number): Token | null {
    return at >= this.first && at < this.last ? (this.doc.tokens[at] as Token) : null;
  }

  /** The word in lower case, or '' outside the sentence. */
  lower(at: number): string {
    return at >= this.first && at < this.last ? (this.doc.tokens[at] as Token).lower : '';
  }

  /** Whether no white space parts the token from the one before it. */
  isJoined(at: number): boolean {
    return at > this.first && at < this.last && this.token(at - 1)?.end === this.token(at)?.start;
  }

  /** Whether the word begins with a capital. */
  isCapital(at: number): boolean {
    const code = this.token(at)?.text.charCodeAt(0) ?? 0;
    return code >= 65 && code <= 90;
  }

  /** A candidate of whole tokens, `first` to `last - 1`. */
  candidate(first: number, last: number, reading: Reading, needs: Candidate['needs'] = null): Candidate {
    const start = (this.doc.tokens[first] as Token).start;
    const end = (this.doc.tokens[last - 1] as Token).end;
    return { start, end, first, last, sentence: this.index, reading, needs };
  }
}
