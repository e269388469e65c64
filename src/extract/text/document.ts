import type { Span } from '../../schema/span.ts';
import { type PartOfSpeech, Pos } from './parts-of-speech.ts';
import type { Trace } from './trace.ts';
import type { Word } from './words.ts';

/** A word or mark. Contractions are two tokens: “do” + “n't”, “China” + “'s”. */
export interface Token extends Span, Word {
  readonly pos: PartOfSpeech;
  /** The same as a bit: `Pos[pos]`. */
  readonly posBit: number;
  /** A word is no quotation: those stand among words as items of the same shape, so that all are alike to the engine. */
  readonly stretch: null;
}

/** A word in its place. All tokens are made here, so that they are alike to the engine. */
export function tokenOf(
  { text, lower, traits, row }: Word,
  start: number,
  pos: PartOfSpeech,
  posBit: number = Pos[pos],
): Token {
  return { start, end: start + text.length, text, lower, traits, row, pos, posBit, stretch: null };
}

/** A sentence and its tokens, `tokens[first]` to `tokens[last - 1]` of the document. Never crosses a paragraph. */
export interface Sentence extends Span {
  readonly paragraph: number;
  readonly first: number;
  readonly last: number;
  /** The traits that any of its words has. */
  readonly traits: number;
}

/** A paragraph: a line of the source, or a block of hard-wrapped lines, without white space at its ends. */
export interface Paragraph extends Span {
  /** Sentences of the paragraph: `sentences[first]` to `sentences[last - 1]`. */
  readonly first: number;
  readonly last: number;
}

/** A text, settled once and then only read; all finders share it. */
export interface Document {
  readonly text: string;
  /** Publication date, ISO 8601 day, or null where it is not known. */
  readonly published: string | null;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  /** Where decisions are recorded, or null when nobody asks. */
  readonly trace: Trace | null;
}
