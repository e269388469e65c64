import type { Token } from './document.ts';

/** A plural, by its looks: “figures”, “calls”. */
const plural = /\p{Ll}{2}(?<![sui])s$/u;

/** A year before a verb: “the survey of 2019 shows”. */
const year = /^(?:1[89]|20)\d\d$/;

/** A number tells the plural where it begins its phrase. */
const opens = /^(?:ADP|VERB|DET|CCONJ|PUNCT|SCONJ|ADV|AUX)$/;

/** No finite verb follows these. */
const prepositions = /^(?:to|of|in|from|by|for|with|on|about)$/;

/** Nor does a bare one follow these, which have no other use: “calls for help”. */
const strict = /^(?:of|for|from|with)$/;

/** Forms that are no bare verbs, and names. */
const participle = /^\p{Lu}|(?:ing|ed|en|wn|ght|ost|ept|elt|old|ade|aid|ung)$/u;

/** Whether wink took a noun for a verb: a plural behind a number that begins its phrase or behind a past form, or any form behind a preposition. */
export function isNounForVerb(token: Token, before: Token | undefined, beforeThat: Token | undefined): boolean {
  if (token.pos !== 'VERB' || before === undefined) return false;
  const isPlural = plural.test(token.text);
  if (before.pos === 'NUM')
    return isPlural && !year.test(before.text) && (beforeThat === undefined || opens.test(beforeThat.pos));
  // “answered calls”
  if (before.pos === 'VERB') return isPlural && /^\p{Ll}+ed$/u.test(before.text);
  if (before.pos !== 'ADP' && before.pos !== 'PART' && before.pos !== 'SCONJ') return false;
  if (isPlural) return prepositions.test(before.lower);
  return strict.test(before.lower) && !participle.test(token.text);
}
