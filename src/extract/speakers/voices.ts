import { inflect } from '../english/inflect.ts';
import { isPlural } from '../english/plurals.ts';
import { reportingVerbs } from '../english/reporting-verbs.ts';
import { wordList } from '../english/word-list.ts';
import type { Document, Token } from '../text/document.ts';
import { isIn, trait } from '../text/words.ts';
import { isPlaceOfMany, speakerOfPlace } from './countries.ts';
import { kindOfNoun } from './heads.ts';
import type { Name } from './names.ts';

/** What somebody who speaks does: “says”, “said”, “argued”. */
const speaks = wordList(
  reportingVerbs
    .filter(({ grade, frames }) => grade === 1 && frames.includes('q'))
    .flatMap(({ lemmas }) => lemmas.split(' ').flatMap(inflect))
    .flatMap(([form, word]) => (form === 'past' || form === 's' ? [word] : [])),
);

const SPEAKS = trait((lower) => speaks.has(lower));

/** What may stand between a name and its verb: “Brandt also said”, “Brandt has said”. */
const between = wordList('also has had then later once repeatedly earlier previously');

/** What closes somebody's words: the speaker may follow. */
const closesWords = /^[,"”’'?!]$/;

/**
 * The words that stand alone as the name of whoever says something, and are no place and nothing that many are: “Brandt said”;
 * `bodies` are those that have an article: “the Ridge said”.
 */
export function voicesIn(doc: Document, singles: readonly Name[]): { voices: Set<string>; bodies: Set<string> } {
  const voices = new Set<string>();
  const bodies = new Set<string>();
  const inside = new Set<string>(); // words that have their capital inside a sentence, too
  const proper = new Set<string>(); // words that wink takes for names
  for (const name of singles) {
    const word = name.words[0] ?? '';
    if (doc.tokens[name.from - 1]?.lower === 'the') {
      if (isVoice(doc.tokens, name) && mayBeName(doc.text.slice(name.start, name.end))) bodies.add(word);
      continue;
    }
    if (isInside(doc.tokens, name)) inside.add(word);
    if (doc.tokens[name.first]?.pos === 'PROPN') proper.add(word);
    if (!voices.has(word) && isVoice(doc.tokens, name) && mayBeName(doc.text.slice(name.start, name.end)))
      voices.add(word);
  }
  // “Searchers say”: the capital may be the sentence's.
  for (const word of voices) if (!inside.has(word) && (isPlural(word) || !proper.has(word))) voices.delete(word);
  return { voices, bodies };
}

function isVoice(tokens: readonly Token[], { first, from, last, titles }: Name): boolean {
  if (from < first && titles.length === 0) return false; // “Downing Street”
  const behind = tokens[last];
  if (has(behind !== undefined && isIn(behind, between) ? tokens[last + 1] : behind, SPEAKS)) return true;
  return has(tokens[first - 1], SPEAKS) && closesWords.test(tokens[first - 2]?.text ?? '');
}

function has(token: Token | undefined, trait_: number): boolean {
  return token !== undefined && (token.traits & trait_) !== 0;
}

/** Whether the capital is the name's own: what stands before it is a word of its sentence. */
function isInside(tokens: readonly Token[], { first }: Name): boolean {
  const before = tokens[first - 1];
  return before !== undefined && /^\p{Ll}/u.test(before.text);
}

function mayBeName(written: string): boolean {
  const word = written.toLowerCase();
  if (word.length < 3 || !/\p{Ll}/u.test(written)) return false; // “CHS said”
  return kindOfNoun(word) === null && speakerOfPlace(word) === null && !isPlaceOfMany(word);
}
