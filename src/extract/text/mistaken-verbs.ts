import type { Token } from './document.ts';

/** A plural, by its looks: “figures”, “calls”. */
const plural = /\p{Ll}{2}(?<![sui])s$/u;

/** A year before a verb: “the survey of 2019 shows”. */
const year = /^(?:1[89]|20)\d\d$/;

/** A number tells the plural where it begins its phrase. */
const opens: ReadonlySet<string> = new Set('ADP VERB DET CCONJ PUNCT SCONJ ADV AUX'.split(' '));

/** No finite verb follows these. */
const prepositions: ReadonlySet<string> = new Set('to of in from by for with on about'.split(' '));

/** Nor does a bare one follow these, which have no other use: “calls for help”. */
const strict: ReadonlySet<string> = new Set('of for from with'.split(' '));

/** Forms that are no bare verbs, and names. */
const participle = /^\p{Lu}|(?:ing|ed|en|wn|ght|ost|ept|elt|old|ade|aid|ung)$/u;

/** Behind these a noun follows: “the minister's promises”, “its hope”; “her” may be an object. */
const owners: ReadonlySet<string> = new Set("'s ’s his its their our my your".split(' '));

/** Whether wink took a noun for a verb: a plural behind a number that begins its phrase or behind a past form, or any form behind a preposition or an owner. */
export function isNounForVerb(token: Token, before: Token | undefined, beforeThat: Token | undefined): boolean {
  if (token.pos !== 'VERB' || before === undefined) return false;
  if (before.pos === 'PART' && owners.has(before.lower))
    return beforeThat?.pos !== 'PRON' && beforeThat?.lower !== 'let' && !participle.test(token.text);
  switch (before.pos) {
    case 'NUM':
      return (
        plural.test(token.text) && !year.test(before.text) && (beforeThat === undefined || opens.has(beforeThat.pos))
      );
    case 'VERB': // “answered calls”
      return plural.test(token.text) && /^\p{Ll}+ed$/u.test(before.text);
    case 'PRON':
      return owners.has(before.lower) && !participle.test(token.text);
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
      if (!prepositions.has(before.lower)) return false;
      if (plural.test(token.text)) return true;
      return strict.has(before.lower) && !participle.test(token.text);
    default:
      return false;
  }
}
