import type { Token } from './document.ts';

/** Verbs in -s that may stand behind a preposition or a number are none: “to figures”, “871 calls”. */
const endsLikePlural = /\p{Ll}{2}(?<![sui])s$/u;

/** A year before a verb: “the survey of 2019 shows”. */
const year = /^(?:1[89]|20)\d\d$/;

/** A number tells the plural where it begins its phrase. */
const opens = /^(?:ADP|VERB|DET|CCONJ|PUNCT|SCONJ|ADV|AUX)$/;

/** Whether wink took a plural noun for a verb: behind a number that begins its phrase, or behind a preposition. */
export function isPlural(token: Token, before: Token | undefined, beforeThat: Token | undefined): boolean {
  if (token.pos !== 'VERB' || before === undefined || !endsLikePlural.test(token.text)) return false;
  if (before.pos === 'NUM') return !year.test(before.text) && (beforeThat === undefined || opens.test(beforeThat.pos));
  return (
    (before.pos === 'ADP' || before.pos === 'PART') && /^(?:to|of|in|from|by|for|with|on|about)$/.test(before.lower)
  );
}
