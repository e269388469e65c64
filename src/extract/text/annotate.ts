import { monthNames } from '../english/calendar.ts';
import { wordList } from '../english/word-list.ts';
import { type Document, type Paragraph, type Sentence, type Token, tokenOf } from './document.ts';
import { isFieldForPronoun, isNounForVerb, isSubjectForVerb, isVerbForNoun } from './mistaken-verbs.ts';
import { type KnownNames, type Names, SEAM, splitSeam } from './seams.ts';
import type { Span } from './span.ts';
import type { Trace } from './trace.ts';
import { winkModel } from './wink/model.ts';
import { Tagger } from './wink/tagger.ts';
import { CAPITALISED, isIn, makeWord, trait } from './words.ts';

/** Shortened words that stand before a name, or at the end of a list. */
const abbreviations = wordList(
  'vs. etc. al. cf. ca. incl. approx. dr. mr. mrs. ms. st. prof. gen. col. sgt. capt. sen. rep. gov. rev. hon. lt. maj. adm. fr. cllr. engr.',
);

/** “ill.”, “sat.”, “no.”: wink takes a word for an abbreviation; of these the stop is the sentence's. */
const ENDS_IN_STOP = trait((_, text) => /^\p{Ll}{2,}\.$/u.test(text) && !abbreviations.has(text));

/** “£8m.”, “40 g.”: wink takes a letter with a stop for an initial. */
const LETTER_AND_STOP = trait((_, text) => /^\p{L}\.$/u.test(text));

/**
 * Words of a sentence at most, more than twice those of the longest list of names that a newspaper printed in one. What is
 * longer is parted: rules look about in their sentence, so this keeps what a text costs linear in its length.
 */
const LONGEST_SENTENCE = 500;

/** What the tagger has met is never freed: a fresh one where it would know more runs of letters. */
const MOST_RUNS = 100_000;

let tagger: Tagger | null = null;

/** Makes the tagger on first use, and anew when it has met enough. */
function currentTagger(): Tagger {
  if (tagger === null || tagger.size > MOST_RUNS) tagger = new Tagger(winkModel);
  return tagger;
}

/** Names known from elsewhere: none. */
const nobody: Names = { isName: () => false, endsName: () => false };

/**
 * Reads the paragraphs once with wink's model (words, sentence boundaries, parts of speech) and keeps the result as plain
 * spans into `text`. `paragraphs` are sorted and disjoint; what lies outside them is not read. `known` are names from
 * elsewhere; they help to part words that were run together.
 */
export function annotate(
  text: string,
  paragraphs: readonly Span[],
  published: string | null,
  { trace = null, known = nobody }: { trace?: Trace | null; known?: Names } = {},
): Document {
  const { tokens: asRead, sentenceEnds } = currentTagger().read(text, paragraphs);
  const names = knownNames(asRead, known);

  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const read: Paragraph[] = [];
  let at = 0;
  let ends = 0;
  paragraphs.forEach((paragraph, index) => {
    const firstSentence = sentences.length;
    let first = tokens.length;
    for (; at < asRead.length; at++) {
      const token = asRead[at] as Token;
      if (token.start >= paragraph.end) break;
      const mayStop =
        (token.traits & ENDS_IN_STOP) !== 0 ||
        ((token.traits & LETTER_AND_STOP) !== 0 && isUnit(token, asRead[at - 1]));
      if (mayStop && mayEnd(asRead[at + 1], paragraph)) {
        tokens.push(...withoutStop(token));
        if (at === sentenceEnds[ends]) ends++;
        first = closeSentence(sentences, tokens, first, index);
        continue;
      }
      const parts = (token.traits & SEAM) === 0 ? null : splitSeam(token, tokens.at(-1), names);
      if (parts === null) tokens.push(asMeant(token, tokens, asRead[at + 1]));
      else tokens.push(...parts);
      if (tokens.length - first >= LONGEST_SENTENCE) first = closeSentence(sentences, tokens, first, index);
      if (at !== sentenceEnds[ends]) continue;
      ends++;
      if (!goesOn(asRead[at + 1]?.text) && !isInside(text, token.start) && !isInDate(tokens, asRead, at))
        first = closeSentence(sentences, tokens, first, index);
    }
    closeSentence(sentences, tokens, first, index);
    read.push({ ...paragraph, first: firstSentence, last: sentences.length });
  });
  return { text, published, paragraphs: read, sentences, tokens, trace };
}

/** Whether a sentence may begin with `next`: it has a capital or a mark, or nothing follows in the paragraph. */
function mayEnd(next: Token | undefined, { end }: Span): boolean {
  return next === undefined || next.start >= end || /^(?:\p{Lu}|["“‘„«])/u.test(next.text);
}

/** Of a number: right behind its digits, or a small letter for a unit. “Cole v. Oak” and “c. 1900” have no number before them. */
function isUnit({ start, text }: Token, before: Token | undefined): boolean {
  return before?.pos === 'NUM' && (before.end === start || (before.end === start - 1 && /^[gkmt]/.test(text)));
}

/** “ill.” as the word and its stop. */
function withoutStop({ start, text, pos }: Token): [Token, Token] {
  const word = makeWord(text.slice(0, -1));
  const stop = makeWord('.');
  return [tokenOf(word, start, pos === 'PROPN' ? 'NOUN' : pos), tokenOf(stop, start + word.text.length, 'PUNCT')];
}

/** The token, as a noun where wink took one for a verb, and as a verb where it took one for a noun. */
function asMeant(token: Token, before: readonly Token[], next: Token | undefined): Token {
  if (token.pos === 'VERB')
    return isNounForVerb(token, before.at(-1), before.at(-2)) || isSubjectForVerb(token, before.at(-1), next)
      ? tokenOf(token, token.start, 'NOUN')
      : token;
  if (token.pos === 'PRON' && isFieldForPronoun(token, before.at(-1), next)) return tokenOf(token, token.start, 'NOUN');
  // “has since fallen”
  if (token.lower === 'since' && before.at(-1)?.pos === 'AUX' && next?.pos === 'VERB')
    return tokenOf(token, token.start, 'ADV');
  return isVerbForNoun(token, before.at(-1), next) ? tokenOf(token, token.start, 'VERB') : token;
}

/** Names that seams are checked against: the capitalised words of the text, put together for the first that asks. */
function knownNames(words: readonly Token[], elsewhere: Names): KnownNames {
  let capitalised: ReadonlySet<string> | null = null;
  return {
    isOfText: (word) => {
      capitalised ??= new Set(words.filter(({ traits }) => (traits & CAPITALISED) !== 0).map(({ text }) => text));
      return capitalised.has(word);
    },
    ...elsewhere,
  };
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

/** “N1.2trn”, “A$3.5bn”: behind a letter wink takes the decimal point for a full stop; “the index .ABX”, “a .45 pistol”: what begins with one. */
function isInside(text: string, stop: number): boolean {
  if (text.charAt(stop) !== '.') return false;
  const isDecimal = isDigit(text.charCodeAt(stop - 1)) && isDigit(text.charCodeAt(stop + 1));
  return isDecimal || (text.charAt(stop - 1) === ' ' && /[\p{Lu}\d]/u.test(text.charAt(stop + 1)));
}

/** “May. 9, 2019”: a stop that stands behind a month for no reason. */
function isInDate(tokens: readonly Token[], asRead: readonly Token[], at: number): boolean {
  const month = tokens.at(-2);
  return (
    month !== undefined &&
    isIn(month, monthNames) &&
    asRead[at]?.text === '.' &&
    /^\d{1,2}$/.test(asRead[at + 1]?.text ?? '') &&
    asRead[at + 2]?.text === ',' &&
    /^\d{4}$/.test(asRead[at + 3]?.text ?? '')
  );
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** A word that no sentence begins with: wink ends one at every “Ga.” and “Why?” */
function goesOn(next: string | undefined): boolean {
  return next !== undefined && /^[\p{Ll})\],;:%]/u.test(next);
}
