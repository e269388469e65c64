import model from 'wink-eng-lite-web-model';
import winkNLP, { type Document as WinkDocument, type WinkMethods } from 'wink-nlp';
import type { Document, Paragraph, PartOfSpeech, Sentence, Token } from './document.ts';
import { CAPITALISED, type KnownNames, type Names, SEAM, splitSeam, tokenOf } from './seams.ts';
import type { Span } from './span.ts';
import type { Trace } from './trace.ts';
import { makeWord, type Word } from './words.ts';

/** wink's tokenizer is worse than linear on long unbroken runs; no word of a news text is longer. */
const LONG_RUN = 100;
const longRun = new RegExp(`\\S{${LONG_RUN},}`, 'g');

const SPACE = 0x20;

/** wink never frees its vocabulary (some 600 bytes a word): a fresh instance where it would know more words. */
const MOST_WORDS = 200_000;

/** Text is handed over in pieces of whole paragraphs of about this length, so that wink's arrays stay small. */
const PIECE = 50_000;

/**
 * Reads the paragraphs once with wink-nlp (sentence boundaries, parts of speech) and keeps the result as plain
 * spans into `text`. `paragraphs` are sorted and disjoint; what lies outside them is not read. `known` are names from
 * elsewhere; they help to part words that were run together.
 */
export function annotate(
  text: string,
  paragraphs: readonly Span[],
  published: string | null,
  { trace = null, known = nobody }: { trace?: Trace | null; known?: Names } = {},
): Document {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const read: Paragraph[] = [];
  for (let i = 0; i < paragraphs.length; ) {
    const from = i;
    const start = (paragraphs[i] as Span).start;
    while (i < paragraphs.length && (paragraphs[i] as Span).end - start < PIECE) i++;
    if (i === from) i++;
    readPiece(text, paragraphs.slice(from, i), from, tokens, sentences, known);
  }
  let first = 0;
  paragraphs.forEach(({ start, end }, index) => {
    let last = first;
    while (last < sentences.length && (sentences[last] as Sentence).paragraph === index) last++;
    read.push({ start, end, first, last });
    first = last;
  });
  return { text, published, paragraphs: read, sentences, tokens, trace };
}

/** Names known from elsewhere: none. */
const nobody: Names = { isName: () => false, endsName: () => false };

/** wink, with only the pipes that are used, and the words that it has met, by the numbers that it gives them. */
interface Reader {
  readonly wink: WinkMethods;
  readonly words: (Word | null)[];
}

let reader: Reader | null = null;

/** Makes the instance on first use, and anew when it has met enough. */
function currentReader(): Reader {
  if (reader === null || reader.words.length > MOST_WORDS) reader = { wink: winkNLP(model, ['sbd', 'pos']), words: [] };
  return reader;
}

/** The words of a document. Each is asked for by its number, and made when it is first met. */
function wordsOf({ wink, words }: Reader, doc: WinkDocument): Word[] {
  const numbers = doc.tokens().out(wink.its.uniqueId) as unknown as number[];
  const found: Word[] = [];
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i] as number;
    while (words.length <= number) words.push(null);
    let word = words[number] as Word | null;
    if (word === null) {
      word = makeWord(doc.tokens().itemAt(i).out());
      words[number] = word;
    }
    found.push(word);
  }
  return found;
}

function readPiece(
  text: string,
  paragraphs: readonly Span[],
  offset: number,
  tokens: Token[],
  sentences: Sentence[],
  known: Names,
): void {
  const stretches = paragraphs.flatMap((paragraph) => readableStretches(text, paragraph));
  // Plain spaces for every kind of white space: wink drops some kinds without counting them.
  const piece = stretches
    .map(({ start, end }) => text.slice(start, end))
    .join(' ')
    .replace(/[^\S ]/g, ' ');
  const reader = currentReader();
  const { wink } = reader;
  const doc = wink.readDoc(piece);
  const words = wordsOf(reader, doc);
  const tags = doc.tokens().out(wink.its.pos) as PartOfSpeech[];
  const spans = doc.sentences().out(wink.its.span) as unknown as [number, number][];

  let capitalised: ReadonlySet<string> | null = null; // made for the first word that asks: few texts have seams
  const names: KnownNames = {
    isOfText: (word) => {
      capitalised ??= new Set(words.filter(({ traits }) => (traits & CAPITALISED) !== 0).map((word) => word.text));
      return capitalised.has(word);
    },
    ...known,
  };
  let paragraph = 0;
  let nextStretch = 0;
  let stretchEnd = -1; // in the piece
  let shift = 0; // from the piece to the text
  let sentence = 0;
  let first = tokens.length;
  let at = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    const pos = tags[i] as PartOfSpeech;
    while (piece.charCodeAt(at) === SPACE && word.text !== ' ') at++;
    if (pos !== 'SPACE') {
      while (at >= stretchEnd && nextStretch < stretches.length) {
        const stretch = stretches[nextStretch++] as Span;
        shift = stretch.start - (stretchEnd + 1);
        stretchEnd = stretch.end - shift;
      }
      const start = at + shift;
      const token = tokenOf(word, start, pos);
      if (!text.startsWith(word.text, start))
        throw new Error(
          `wink-nlp gave the token ${JSON.stringify(word.text)} at offset ${start}, where the text has ${JSON.stringify(text.slice(start, token.end))}.`,
        );
      if (start >= (paragraphs[paragraph] as Span).end) {
        first = closeSentence(sentences, tokens, first, offset + paragraph);
        while (start >= (paragraphs[paragraph] as Span).end) paragraph++;
      }
      const parts = (word.traits & SEAM) === 0 ? null : splitSeam(token, tokens.at(-1), names);
      if (parts === null) tokens.push(token);
      else tokens.push(...parts);
    }
    at += word.text.length;
    if (i !== spans[sentence]?.[1]) continue;
    sentence++;
    if (pos !== 'SPACE' && !goesOn(words[i + 1]?.text))
      first = closeSentence(sentences, tokens, first, offset + paragraph);
  }
  closeSentence(sentences, tokens, first, offset + paragraph);
}

/** Makes a sentence of the tokens from `first` on, if there are any; returns where the next one begins. */
function closeSentence(sentences: Sentence[], tokens: readonly Token[], first: number, paragraph: number): number {
  const last = tokens.length;
  if (first < last) {
    let traits = 0;
    for (let i = first; i < last; i++) traits |= (tokens[i] as Token).traits;
    const { start } = tokens[first] as Token;
    const { end } = tokens[last - 1] as Token;
    sentences.push({ start, end, paragraph, first, last, traits });
  }
  return last;
}

/** A word that no sentence begins with: wink ends one at every “Ga.” and “Why?” */
function goesOn(next: string | undefined): boolean {
  return next !== undefined && /^[\p{Ll})\],;:%]/u.test(next);
}

/** The paragraph without its over-long unbroken runs. */
function readableStretches(text: string, paragraph: Span): Span[] {
  if (paragraph.start < paragraph.end && !mayHaveLongRun(text, paragraph)) return [paragraph];
  const stretches: Span[] = [];
  let { start } = paragraph;
  for (const run of text.slice(paragraph.start, paragraph.end).matchAll(longRun)) {
    const runStart = paragraph.start + run.index;
    if (runStart > start) stretches.push({ start, end: runStart });
    start = runStart + run[0].length;
  }
  if (start < paragraph.end) stretches.push({ start, end: paragraph.end });
  return stretches;
}

/** Looks for a space back from every hundredth character, so that most are never looked at. */
function mayHaveLongRun(text: string, { start, end }: Span): boolean {
  for (let from = start; from + LONG_RUN <= end; ) {
    let at = from + LONG_RUN - 1;
    while (at >= from && text.charCodeAt(at) !== SPACE) at--;
    if (at < from) return true;
    from = at + 1;
  }
  return false;
}
