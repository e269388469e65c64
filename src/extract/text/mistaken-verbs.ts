import { wordList } from '../english/word-list.ts';
import type { Token } from './document.ts';
import { isPos, Pos } from './parts-of-speech.ts';
import { CAPITALISED, isIn } from './words.ts';

/** A plural, by its looks: “figures”, “calls”. */
const plural = /\p{Ll}{2}(?<![sui])s$/u;

/** A year before a verb: “the survey of 2019 shows”. */
const year = /^(?:1[89]|20)\d\d$/;

/** A number tells the plural where it begins its phrase. */
const opens = Pos.ADP | Pos.VERB | Pos.DET | Pos.CCONJ | Pos.PUNCT | Pos.SCONJ | Pos.ADV | Pos.AUX;

/** No finite verb follows these. */
const prepositions = wordList('to of in from by for with on about');

/** Nor does a bare one follow these, which have no other use: “calls for help”. */
const strict = wordList('of for from with');

/** Forms that are no bare verbs, and names. */
const participle = /^\p{Lu}|(?:ing|ed|en|wn|ght|ost|ept|elt|old|ade|aid|ung)$/u;

/** Behind these a noun follows: “the minister's promises”, “its hope”; “her” may be an object. */
const owners = wordList("'s ’s his its their our my your");

/** Whether wink took a noun for a verb: a plural behind a number that begins its phrase or behind a past form, or any form behind a preposition or an owner. */
export function isNounForVerb(token: Token, before: Token | undefined, beforeThat: Token | undefined): boolean {
  if (token.pos !== 'VERB' || before === undefined) return false;
  if (before.pos === 'PART' && isIn(before, owners))
    return beforeThat?.pos !== 'PRON' && beforeThat?.lower !== 'let' && !participle.test(token.text);
  switch (before.pos) {
    case 'NUM':
      return (
        plural.test(token.text) && !year.test(before.text) && (beforeThat === undefined || isPos(beforeThat, opens))
      );
    case 'VERB': // “answered calls”
      return plural.test(token.text) && /^\p{Ll}+ed$/u.test(before.text);
    case 'PRON':
      return isIn(before, owners) && !participle.test(token.text);
    case 'NOUN': // “the two-year yield”
      return (
        /^(?:year|month|week|day)$/.test(before.lower) &&
        beforeThat?.text === '-' &&
        !participle.test(token.text) &&
        !plural.test(token.text)
      );
    case 'ADP':
    case 'PART':
    case 'SCONJ':
      // “according to market analysts”
      if (beforeThat?.lower === 'according' && before.lower === 'to') return true;
      if (!isIn(before, prepositions)) return false;
      if (plural.test(token.text)) return true;
      return isIn(before, strict) && !participle.test(token.text);
    default:
      return false;
  }
}

/** Whether wink took the subject that a sentence begins with for a verb: “Catches on the lake fell”. */
export function isSubjectForVerb(token: Token, before: Token | undefined, next: Token | undefined): boolean {
  if (next?.pos !== 'ADP' || next.lower === 'like' || (token.traits & CAPITALISED) === 0) return false;
  const begins = before === undefined || /^[.!?]$/.test(before.text);
  return begins && plural.test(token.text);
}

/** Whether wink took a field of work for a pronoun: “an IT worker”, and not “IT WAS LATE”. */
export function isFieldForPronoun({ text }: Token, before: Token | undefined, next: Token | undefined): boolean {
  if (text !== 'IT' || next === undefined || !/^\p{Ll}/u.test(next.text)) return false;
  return next.pos === 'NOUN' || (before !== undefined && isPos(before, Pos.DET | Pos.ADJ));
}

const modalWords = wordList("would could should might must shall can will 'll ’ll");

/** What stands behind a verb in its clause, and seldom behind a noun that a modal leads. */
const behindVerb = Pos.ADP | Pos.DET | Pos.PRON | Pos.NUM | Pos.SYM;

/** Verbs that are adjectives elsewhere: “will narrow to”. */
const alsoAdjectives = wordList('narrow near slow double triple treble warm cool empty');

/** Whether wink took a verb for a noun or an adjective: “could gust to”, “would rise by”, “will narrow to”. */
export function isVerbForNoun(token: Token, before: Token | undefined, next: Token | undefined): boolean {
  return (
    (token.pos === 'NOUN' || (token.pos === 'ADJ' && isIn(token, alsoAdjectives))) &&
    before?.pos === 'AUX' &&
    isIn(before, modalWords) &&
    next !== undefined &&
    isPos(next, behindVerb) &&
    /^\p{Ll}/u.test(token.text) &&
    !plural.test(token.text)
  );
}
