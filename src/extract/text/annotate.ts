import model from 'wink-eng-lite-web-model';
import winkNLP, { type WinkMethods } from 'wink-nlp';
import type { Document, Paragraph, PartOfSpeech, Sentence, Token } from './document.ts';
import { isCapitalised, splitSeam } from './seams.ts';
import type { Span } from './span.ts';
import type { Trace } from './trace.ts';

/** wink's tokenizer is worse than linear on long unbroken runs; no word of a news text is longer. */
const longRun = /[^\s]{100,}/g;

/** wink never frees its vocabulary (about 10 kB a text): a fresh instance after so many characters of input. */
const RENEW_AFTER = 8_000_000;

/** Text is handed over in pieces of whole paragraphs of about this length, so that wink's arrays stay small. */
const PIECE = 50_000;

let nlp: WinkMethods | null = null;
let seen = 0;

/**
 * Reads the paragraphs once with wink-nlp (sentence boundaries, parts of speech) and keeps the result as plain
 * spans into `text`. `paragraphs` are sorted and disjoint; what lies outside them is not read. `isName` says which
 * lower-case words are names known from elsewhere; they help to part words that were run together.
 */
export function annotate(
  text: string,
  paragraphs: readonly Span[],
  published: string | null,
  { trace = null, isName = () => false }: { trace?: Trace | null; isName?: (lower: string) => boolean } = {},
): Document {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const read: Paragraph[] = [];
  for (let i = 0; i < paragraphs.length; ) {
    const from = i;
    const start = (paragraphs[i] as Span).start;
    while (i < paragraphs.length && (paragraphs[i] as Span).end - start < PIECE) i++;
    if (i === from) i++;
    readPiece(text, paragraphs.slice(from, i), from, tokens, sentences, isName);
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

/** wink, with only the pipes that are used. Makes the instance on first use, and anew when it has read enough. */
function reader(length: number): WinkMethods {
  seen += length;
  if (nlp === null || seen > RENEW_AFTER) {
    nlp = winkNLP(model, ['sbd', 'pos']);
    seen = length;
  }
  return nlp;
}

function readPiece(
  text: string,
  paragraphs: readonly Span[],
  offset: number,
  tokens: Token[],
  sentences: Sentence[],
  isName: (lower: string) => boolean,
): void {
  const stretches = paragraphs.flatMap((paragraph) => readableStretches(text, paragraph));
  // Plain spaces for every kind of white space: wink drops some kinds without counting them.
  const piece = stretches
    .map(({ start, end }) => text.slice(start, end))
    .join(' ')
    .replace(/[^\S ]/g, ' ');
  const wink = reader(piece.length);
  const doc = wink.readDoc(piece);
  const words = doc.tokens().out() as string[];
  const tags = doc.tokens().out(wink.its.pos) as PartOfSpeech[];
  const ends = new Set((doc.sentences().out(wink.its.span) as unknown as [number, number][]).map(([, last]) => last));

  const names = { words: new Set(words.filter(isCapitalised)), isName };
  let paragraph = 0;
  let stretch = 0;
  let stretchEnd = 0; // in the piece
  let shift = 0; // from the piece to the text
  const enter = (index: number, pieceStart: number) => {
    const { start, end } = stretches[index] as Span;
    stretch = index;
    stretchEnd = pieceStart + (end - start);
    shift = start - pieceStart;
  };
  if (stretches.length > 0) enter(0, 0);

  let first = tokens.length;
  const close = () => {
    if (first === tokens.length) return;
    const sentence = { start: (tokens[first] as Token).start, end: (tokens.at(-1) as Token).end };
    sentences.push({ ...sentence, paragraph: offset + paragraph, first, last: tokens.length });
    first = tokens.length;
  };
  let at = 0;
  words.forEach((word, i) => {
    while (piece.charCodeAt(at) === 0x20 && word !== ' ') at++;
    if (tags[i] !== 'SPACE') {
      while (at >= stretchEnd && stretch + 1 < stretches.length) enter(stretch + 1, stretchEnd + 1);
      const start = at + shift;
      const end = start + word.length;
      if (!text.startsWith(word, start))
        throw new Error(
          `wink-nlp gave the token ${JSON.stringify(word)} at offset ${start}, where the text has ${JSON.stringify(text.slice(start, end))}.`,
        );
      if (start >= (paragraphs[paragraph] as Span).end) {
        close();
        while (start >= (paragraphs[paragraph] as Span).end) paragraph++;
      }
      const token = { start, end, text: word, lower: word.toLowerCase(), pos: tags[i] as PartOfSpeech };
      const parts = splitSeam(token, tokens.at(-1), names);
      if (parts === null) tokens.push(token);
      else tokens.push(...parts);
      if (ends.has(i) && !goesOn(words[i + 1])) close();
    }
    at += word.length;
  });
  close();
}

/** A word that no sentence begins with: wink ends one at every “Ga.” and “Why?” */
function goesOn(next: string | undefined): boolean {
  return next !== undefined && /^[\p{Ll})\],;:%]/u.test(next);
}

/** The paragraph without its over-long unbroken runs. */
function readableStretches(text: string, paragraph: Span): Span[] {
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
