import { isPlural } from '../english/plurals.ts';
import { wordList } from '../english/word-list.ts';
import type { Document, Token } from '../text/document.ts';
import { isIn } from '../text/words.ts';

/** A noun phrase: tokens `first` to `last - 1`, its head the token `head`. */
export interface NounPhrase {
  first: number;
  head: number;
  last: number;
}

/** Longest noun phrase that is counted, in tokens. */
const LONGEST = 9;

/** Plurals that stand before another noun: “sports cars”, “arms dealers”. */
const attributivePlurals = wordList(
  'sports arms news goods customs savings sales systems rights operations women men communications economics politics physics'.split(
    ' ',
  ),
);

/** Adjectives and adverbs that end a counted noun phrase: “400 people likely to”, “20 members present”. */
const notBeforeNoun = wordList(
  'last next this that ago later earlier worldwide nationwide overall each apiece alone likely available present same able ready due more less fewer'.split(
    ' ',
  ),
);

/**
 * The noun phrase that begins at token `from` and has its head in the plural: “municipal bus shelters”,
 * “paper and plastic bags”, “old Type 9 buses”. Null where there is none before a verb, preposition or mark.
 */
export function countedPhrase(doc: Document, from: number, end: number): NounPhrase | null {
  const limit = Math.min(end, from + LONGEST);
  for (let at = from; at < limit; at++) {
    const token = doc.tokens[at] as Token;
    // “Class 4s”: a name in the plural
    if (at > from && token.pos === 'NUM' && doc.tokens[at + 1]?.text === 's' && doc.tokens[at + 1]?.start === token.end)
      return { first: from, head: at - 1, last: at + 2 };
    if ((isNoun(token) || (at === from && isMistaken(doc, at))) && isPlural(token.lower)) {
      const next = doc.tokens[at + 1];
      const goesOn =
        at + 1 < limit && next !== undefined && isNoun(next) && isPlural(next.lower) && isIn(token, attributivePlurals);
      if (goesOn) continue;
      const possessive =
        next !== undefined && (next.text === "'s" || next.text === '’s' || next.text === "'" || next.text === '’');
      if (possessive) return null;
      return { first: from, head: at, last: at + 1 };
    }
    if (!goesOnAt(doc, at, from)) return null;
  }
  return null;
}

/** “grabbed 11 rebounds in a half”: behind a number and before a mark or a preposition, a verb in -s is a noun. */
function isMistaken(doc: Document, at: number): boolean {
  const { pos, lower } = doc.tokens[at] as Token;
  const next = doc.tokens[at + 1];
  return (
    pos === 'VERB' &&
    lower.length > 4 &&
    doc.tokens[at - 1]?.pos === 'NUM' &&
    (next === undefined || next.pos === 'PUNCT' || next.pos === 'ADP' || next.pos === 'CCONJ')
  );
}

/** Whether a word may stand inside a noun phrase, before its head. */
function goesOnAt(doc: Document, at: number, from: number): boolean {
  const token = doc.tokens[at] as Token;
  const next = doc.tokens[at + 1];
  if (next === undefined) return false;
  switch (token.pos) {
    case 'ADJ':
      return !isIn(token, notBeforeNoun) || (at === from && token.lower === 'more');
    case 'NOUN':
    case 'PROPN':
    case 'X':
      return !isIn(token, notBeforeNoun);
    case 'NUM':
      // “Type 9 buses”, “Class 4 engines”: a name with a number in it
      return at > from && (next.pos === 'NOUN' || next.pos === 'PROPN');
    case 'VERB':
      // Participles before a noun: “recorded songs”, “rushing yards”, “registered voters”
      return /(?:ed|ing|en|wn|lt)$/.test(token.lower) && isNominal(next);
    case 'ADV':
      // “newly built homes”, “small southern islands” (short adjectives are often taken for adverbs)
      return isNominal(next) && !isIn(token, notBeforeNoun) && !isIn(token, freeAdverbs);
    case 'CCONJ':
      return (
        at > from &&
        (token.lower === 'and' || token.lower === 'or' || token.lower === '&') &&
        isNominal(next) &&
        !isPlural((doc.tokens[at - 1] as Token).lower)
      );
    case 'PUNCT':
      return token.text === '-' && at > from;
    case 'PART':
      return token.text === "'s" || token.text === '’s';
    default:
      return false;
  }
}

/** Adverbs that stand before a noun and are no part of its phrase. */
const freeAdverbs = wordList(
  'only just here there now then today tomorrow yesterday again too also even still not never ever always often together away back down up out off home abroad'.split(
    ' ',
  ),
);

/** A noun or a name. */
export function isNoun(token: Token): boolean {
  return token.pos === 'NOUN' || token.pos === 'PROPN';
}

/** Noun, name or adjective, or a participle, which may stand as one. */
function isNominal(token: Token): boolean {
  return (
    isNoun(token) ||
    token.pos === 'ADJ' ||
    token.pos === 'X' ||
    (token.pos === 'VERB' && /(?:ed|ing)$/.test(token.lower))
  );
}
