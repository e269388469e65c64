import { personNouns, titleWords } from '../english/people.ts';
import { countryOfPlace } from '../speakers/countries.ts';
import { isGivenName } from '../speakers/given-names.ts';
import type { Cursor } from '../syntax/cursor.ts';
import { isTimeWord, type Phrase } from '../syntax/noun-phrase.ts';
import { CAPITALISED } from '../text/words.ts';

/** At most so many capitalised words, and nothing else: “Scott Lee”, “Dr Ann Berg-Hill”. */
const LONGEST_NAME = 5;

/** Whether a phrase is a name and nothing else. */
export function isBareName(items: Cursor, phrase: Phrase): boolean {
  let words = 0;
  for (let i = phrase.first; i < phrase.last; i++) {
    const token = items.word(i);
    if (token?.text === '-' && i > phrase.first) continue;
    if (token === null || (token.pos !== 'PROPN' && (token.traits & CAPITALISED) === 0)) return false;
    if (items.lower(i - 1) !== '-') words++;
  }
  return words <= LONGEST_NAME && !isTimeWord(items, phrase.first);
}

/** “retired general Ann Lee”, “former Secretary of State Ann Lee”: offices, and a name. */
export function isTitledName(items: Cursor, { first, last }: Phrase): boolean {
  if (last - first < 3 || items.pos(last - 1) !== 'PROPN' || items.pos(last - 2) !== 'PROPN') return false;
  let hasTitle = false;
  for (let i = first; i < last - 2; i++) {
    const { lower, pos } = items.at(i);
    if (i === first && lower === 'the') continue; // “the retired Admiral Ann Lee”
    if (/^(?:DET|PUNCT|CCONJ)$/.test(pos)) return false;
    // “former Secretary of State Ann Lee”, and not “analyst at Oak Equities”
    if (pos === 'ADP' && !(/^(?:of|to|for)$/.test(lower) && isGivenName(items.lower(last - 2)))) return false;
    hasTitle ||= titleWords.has(lower) || personNouns.has(lower);
  }
  return hasTitle;
}

/** “Pa.”, “N.J.”, “CA” */
export const stateCode = /^(?:\p{Lu}\p{Ll}{1,4}\.|\p{Lu}\.\p{Lu}\.|\p{Lu}{2})$/u;

/** “the consulate in Oslo, Norway, said”, “a nurse in Allenby, Pa., said”: the country or state is part of the place. */
export function isAddress(items: Cursor, phrase: Phrase): boolean {
  if (
    phrase.last - phrase.first === 1 &&
    stateCode.test(items.text(phrase.first)) &&
    items.pos(phrase.first - 2) === 'PROPN'
  )
    return true;
  const words = [...items.part(phrase.first, phrase.last)].map(({ text }) => text);
  return (
    countryOfPlace(words.join(' ')) !== null &&
    items.lower(phrase.first - 1) === ',' &&
    items.pos(phrase.first - 2) === 'PROPN'
  );
}

/** Two capitalised words or more at the end of the phrase. */
export function endsInName(items: Cursor, phrase: Phrase): boolean {
  return items.pos(phrase.last - 1) === 'PROPN' && items.pos(phrase.last - 2) === 'PROPN';
}
