import { isPosAt } from '../figures/found.ts';
import { Cursor } from '../syntax/cursor.ts';
import type { Document, Sentence } from '../text/document.ts';
import { Pos } from '../text/parts-of-speech.ts';
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
  for (let at = first; at < last; at++) if (isPosAt(doc, at, Pos.VERB | Pos.AUX)) return false;
  return /[•|@]|\d:\d\d|^[–—]/.test(doc.text.slice(start, end));
}

/** The words of one sentence of a document, by their places in it. */
export class Words extends Cursor {
  readonly doc: Document;
  /** Which sentence it is. */
  readonly index: number;

  constructor(doc: Document, index: number) {
    const { first, last } = doc.sentences[index] as Sentence;
    super(doc.tokens, first, last);
    this.doc = doc;
    this.index = index;
  }

  /** A candidate of whole tokens, `first` to `last - 1`. */
  candidate(first: number, last: number, reading: Reading, needs: Candidate['needs'] = null): Candidate {
    const { start, end } = this.span(first, last);
    return { start, end, first, last, sentence: this.index, reading, needs };
  }
}
