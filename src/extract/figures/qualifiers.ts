import type { Figure } from '../../schema/claim.ts';
import { wordList } from '../english/word-list.ts';
import type { Document } from '../text/document.ts';
import type { Span } from '../text/span.ts';
import { type Found, isInAt, lowerAt, tokenFrom } from './found.ts';

type Qualifier = NonNullable<Figure['qualifier']>;

/** Qualifiers before a figure, the longest first where one ends another. */
const phrases: readonly (readonly [words: string, meaning: Qualifier])[] = [
  ['about around roughly approximately circa some estimated approx approx. ca. c. ~ ≈ or-so', 'about'],
  [
    'close-to in-the-region-of in-the-order-of somewhere-around something-like more-or-less in-the-neighbourhood-of in-the-neighborhood-of on-the-order-of',
    'about',
  ],
  [
    'nearly almost approaching near-to just-under just-below just-shy-of shy-of slightly-under slightly-less-than slightly-below little-under little-less-than up-to under below less-than fewer-than lower-than as-many-as as-much-as at-most no-more-than not-more-than at-the-most well-under well-below sub near < ≤ <= as-high-as a-maximum-of',
    'under',
  ],
  [
    'more-than over above greater-than higher-than at-least no-less-than no-fewer-than not-less-than upwards-of upward-of in-excess-of exceeding beyond just-over just-above slightly-over slightly-more-than slightly-above little-over little-more-than well-over well-above well-more-than far-more-than a-minimum-of minimum > ≥ >= as-low-as',
    'over',
  ],
];

/** By its last word, longest first. */
const byLastWord: ReadonlyMap<string, readonly { words: readonly string[]; meaning: Qualifier }[]> = group();

function group(): Map<string, { words: string[]; meaning: Qualifier }[]> {
  const map = new Map<string, { words: string[]; meaning: Qualifier }[]>();
  for (const [list, meaning] of phrases)
    for (const phrase of list.split(' ')) {
      const words = phrase.split('-');
      const last = words.at(-1) ?? '';
      map.set(
        last,
        [...(map.get(last) ?? []), { words, meaning }].sort((a, b) => b.words.length - a.words.length),
      );
    }
  return map;
}

/** What may stand between a qualifier and its number without belonging to another phrase. */
const skipped = wordList(['a', 'an', 'the', 'another', 'only', 'just', 'even']);

/** Sets the qualifier, and takes its words into the span: “more than a fifth”, “an estimated 7 million trees”. */
export function qualify(doc: Document, figure: Found): void {
  qualifyBefore(doc, figure);
  qualifyBehind(doc, figure);
}

function qualifyBefore(doc: Document, figure: Found): void {
  const at = figure.first - 1;
  const sentence = doc.sentences[figure.number.sentence];
  const first = sentence?.first ?? 0;
  // “sub-90”, “nearly-30”: glued to the number by a hyphen
  const candidates = byLastWord.get(lowerAt(doc, at)) ?? [];
  for (const { words, meaning } of candidates) {
    const from = at - words.length + 1;
    if (from < first || !words.every((word, k) => lowerAt(doc, from + k) === word)) continue;
    if (isPreposition(doc, figure, words, from)) return;
    const start = doc.tokens[from]?.start;
    if (start === undefined) return;
    figure.qualifier = meaning;
    figure.qualifierWords = wordsOf(doc, from, at);
    figure.start = start;
    figure.first = from;
    // “slightly more than about 5”: the outer one decides.
    if (words.length < 3 && byLastWord.has(lowerAt(doc, from - 1)) && !isInAt(doc, from - 1, skipped))
      qualifyBefore(doc, figure);
    return;
  }
}

/** The words of two tokens and what stands between them; null for a sign, which has no words: “~”, “+”. */
function wordsOf({ tokens }: Document, first: number, last: number): Span | null {
  const [from, to] = [tokens[first], tokens[last]];
  return from === undefined || to === undefined || !/^\p{L}/u.test(from.text)
    ? null
    : { start: from.start, end: to.end };
}

const upward = /^(?:go|goes|going|went|gone|move|moves|moved|climb|climbs|climbed|crept|shot|jumped)$/;

/** What people fall out, or speak, about. */
const quarrels =
  /^(?:split|divided|row|rows|dispute|disputes|clash|clashes|clashed|fight|battle|protest|protests|anger|angry|concern|concerns|fears|talks|argument|debate|quarrel|strike|deadlock|standoff|feud)$/;

/** “over five weeks”, “above its level”, “by some”, “at about”, “under 21”: the word is a preposition of its own. */
function isPreposition(doc: Document, figure: Found, words: readonly string[], from: number): boolean {
  // “will go up to 42”: so far, not at most.
  if (words[0] === 'up' && words.length === 2) return upward.test(lowerAt(doc, from - 1));
  if (words.length > 1) return false;
  const word = words[0] ?? '';
  const unit = figure.reading?.unit ?? '';
  const before = lowerAt(doc, from - 1);
  if (
    word === 'over' &&
    figure.reading?.kind === 'measure' &&
    /^(?:second|minute|hour|day|week|month|quarter|year|decade|century)$/.test(unit)
  )
    return before !== 'for' && before !== 'just' && before !== 'well';
  // “split over 640 homes”, “a row over £5m”
  if (word === 'over' && quarrels.test(before)) return true;
  if (word === 'near' || word === 'beyond') return figure.reading?.kind === 'count' && figure.number.form === 'words';
  if (word === 'c.') return false;
  // “talk about two things”, “move around 30 bases”: a verb's own preposition, with small numbers in words
  // “under three mayors”: while they ruled
  if (
    word === 'under' &&
    figure.reading?.kind === 'count' &&
    figure.number.form === 'words' &&
    figure.number.value <= 10
  )
    return true;
  if (
    (word === 'about' || word === 'around' || word === 'over' || word === 'above' || word === 'below') &&
    figure.reading?.kind === 'count' &&
    figure.number.form === 'words' &&
    figure.number.value <= 10
  )
    return doc.tokens[from - 1]?.pos === 'VERB' || doc.tokens[from - 1]?.pos === 'NOUN';
  return false;
}

/** “50 or more”, “a hundred or so”, “50+”, “10%-plus”. */
function qualifyBehind(doc: Document, figure: Found): void {
  const { number } = figure;
  const next = tokenFrom(doc, figure.end, number.last);
  const said = additionAt(doc, number.last) ?? additionAt(doc, next);
  if (said === null) return;
  if (figure.qualifier === null) {
    figure.qualifier = said.meaning;
    figure.qualifierWords = wordsOf(doc, said.last - 2, said.last - 1);
  }
  if (said.end <= figure.end || said.last > (doc.sentences[number.sentence]?.last ?? 0)) return;
  figure.end = said.end;
  figure.last = said.last;
}

function additionAt(doc: Document, index: number): { meaning: Qualifier; end: number; last: number } | null {
  const token = doc.tokens[index];
  const word = doc.tokens[index + 1];
  if (token?.text === '+')
    return token.start === doc.tokens[index - 1]?.end ? { meaning: 'over', end: token.end, last: index + 1 } : null;
  if (token?.lower !== 'or' || word === undefined) return null;
  const meaning = additions.get(word.lower);
  if (meaning === undefined || lowerAt(doc, index + 2) === 'than') return null;
  return { meaning, end: word.end, last: index + 2 };
}

const additions: ReadonlyMap<string, Qualifier> = new Map([
  ['so', 'about'],
  ['more', 'over'],
  ['above', 'over'],
  ['less', 'under'],
  ['fewer', 'under'],
]);
