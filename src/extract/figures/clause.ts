import { wordList } from '../english/word-list.ts';
import type { Document, Sentence } from '../text/document.ts';
import { trait } from '../text/words.ts';
import { changeNoun, changeOf } from './change-words.ts';
import { type Found, isInAt, lowerAt } from './found.ts';

/** How far, in tokens, anything looks around a figure: sentences may be endless. */
export const CLAUSE_REACH = 45;

/** Conjunctions that begin another clause. */
const parting: ReadonlySet<string> = new Set([
  'while',
  'whereas',
  'although',
  'though',
  'but',
  'whilst',
  ';',
  ':',
  '—',
  '(',
  ')',
]);

const PARTING = trait((lower) => parting.has(lower));

/** Words that, behind a comma, begin a comparison or an addition with figures of its own. */
const comparing = wordList(['up', 'down', 'compared', 'versus', 'against', 'from', 'including', 'which', 'or']);

/** The sentence that a figure is in. */
export function sentenceOf(doc: Document, figure: Found): Sentence {
  return doc.sentences[figure.number.sentence] as Sentence;
}

/** Whether a clause ends at token `index` for good. */
export function parts(doc: Document, index: number): boolean {
  const token = doc.tokens[index];
  return token !== undefined && (token.traits & PARTING) !== 0 && (token.pos !== 'ADP' || token.lower !== 'but');
}

/** First token of the part of the sentence that a figure belongs to: back to a conjunction, or to a comma before its verb. */
export function clauseStart(doc: Document, figure: Found): number {
  const { first } = sentenceOf(doc, figure);
  const limit = Math.max(first, figure.first - CLAUSE_REACH);
  let verb = false;
  for (let at = figure.first - 1; at >= limit; at--) {
    if (partsBefore(doc, at, verb)) return at + 1;
    verb ||= isVerb(doc, at);
  }
  return limit;
}

/** Whether the part of the sentence that a figure belongs to begins behind token `index`, where it has a `verb` already or not. */
export function partsBefore(doc: Document, index: number, verb: boolean): boolean {
  return (doc.tokens[index]?.text === ',' && (verb || isInAt(doc, index + 1, comparing))) || parts(doc, index);
}

/** Whether the token is a verb or an auxiliary. */
export function isVerb(doc: Document, index: number): boolean {
  const pos = doc.tokens[index]?.pos;
  return pos === 'VERB' || pos === 'AUX';
}

/** End of it: up to a conjunction, or a comma with a clause or a comparison behind it. */
export function clauseEnd(doc: Document, figure: Found): number {
  const limit = Math.min(sentenceOf(doc, figure).last, figure.last + CLAUSE_REACH);
  for (let at = figure.last; at < limit; at++) {
    if (parts(doc, at)) return at;
    const next = doc.tokens[at + 1];
    if (
      doc.tokens[at]?.text === ',' &&
      (next?.pos === 'CCONJ' || next?.pos === 'PRON' || comparing.has(next?.lower ?? ''))
    )
      return at;
  }
  return limit;
}

/** How far before “from” a change is looked for, in tokens. */
const CHANGE_REACH = 15;

/** “compared with a profit of $5bn”, “against a loss of”: the figure behind a phrase, too. */
const LONGEST_BASELINE = 7;

/** Whether a figure, or the phrase that it is the amount of, is what another is compared with. */
export function isBaseline(doc: Document, figure: Found): boolean {
  if (isCompared(doc, figure)) return true;
  for (let at = figure.first - 1; at > figure.first - LONGEST_BASELINE; at--) {
    const { lower = '', pos } = doc.tokens[at] ?? {};
    if (lower === 'against' || lower === 'versus') return true;
    if (lower === 'with' || lower === 'to') return lowerAt(doc, at - 1) === 'compared';
    if (pos !== 'NOUN' && pos !== 'ADJ' && pos !== 'DET' && pos !== 'PRON' && lower !== 'of') return false;
  }
  return false;
}

/** “rose to 90 boats from 70”; not “took money from 80 households”. */
function changesBefore(doc: Document, figure: Found): boolean {
  const { first } = sentenceOf(doc, figure);
  for (let at = figure.first - 2; at >= Math.max(first, figure.first - CHANGE_REACH); at--) {
    if (changeOf(lowerAt(doc, at)) !== null || changeNoun(lowerAt(doc, at)) !== null || isAmountToken(doc, at))
      return true;
  }
  return false;
}

/** A number that is no year. */
function isAmountToken(doc: Document, at: number): boolean {
  return doc.tokens[at]?.pos === 'NUM' && !/^(?:1[89]|20)\d\d$/.test(lowerAt(doc, at));
}

/** Whether a figure is what another is compared with: “up from $40 billion”, “more than the 20% of May”. */
export function isCompared(doc: Document, figure: Found): boolean {
  const before = lowerAt(doc, figure.first - 1);
  if (before === 'from' && figure.reading?.kind === 'count' && !changesBefore(doc, figure)) return false;
  return before === 'from' || before === 'than' || before === 'versus' || before === 'against';
}
