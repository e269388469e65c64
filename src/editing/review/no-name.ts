import { auxiliaries } from '../../extract/english/auxiliaries.ts';
import { bodyNouns, documentNouns } from '../../extract/english/bodies.ts';
import {
  articles,
  determiners,
  firstPersons,
  possessives,
  questionWords,
} from '../../extract/english/function-words.ts';
import { inflect } from '../../extract/english/inflect.ts';
import { crowdNouns, manyNouns, nobodies, personNouns } from '../../extract/english/people.ts';
import { isPlural, singular } from '../../extract/english/plurals.ts';
import { reportingVerbs } from '../../extract/english/reporting-verbs.ts';
import { wordList } from '../../extract/english/word-list.ts';

/** “Questioning Brun, …”: of verbs that report. */
const participles: ReadonlySet<string> = new Set(
  reportingVerbs.flatMap(({ lemmas }) =>
    lemmas.split(/\s+/).flatMap((lemma) => inflect(lemma).flatMap(([form, word]) => (form === 'ing' ? [word] : []))),
  ),
);
const pronouns = wordList(firstPersons, 'he she it they you this that these those one');
const small = wordList('of and or for to in at on by with from as but than into over under about');
/** Verbs that are names, too. */
const names = wordList('will may can dare');
/** Names have fewer words. */
const MOST_WORDS = 8;

/**
 * Why a speaker's name is probably none, by its shape alone: `"union"` has no capital letter, `"Should Harwick"` begins with a verb.
 * Null where it can be one. `written` are the words of the article that name the speaker, where there are any.
 */
export function noNameReason(name: string, written: string | null): string | null {
  const broken = brokenReason(name);
  if (broken !== null) return broken;
  const words = name.split(/\s+/);
  const [first = ''] = words;
  const lower = first.toLowerCase();
  if (!/\p{Lu}|[^\p{Script=Latin}\P{L}]/u.test(name)) return 'has no capital letter';
  if (words.length === 1 && !/^\p{Lu}{2,}$/u.test(name) && isCommon(lower)) return 'is a common noun';
  if (words.length > 1 && participles.has(lower)) return 'begins with a participle';
  return written === null ? null : cutReason(name, written);
}

/** The same of words that are kept for a source without a name: they may be any noun phrase, but have to be one. */
export function brokenReason(words: string): string | null {
  const tokens = words.toLowerCase().split(/\s+/);
  const [first = '', last = ''] = [tokens[0], tokens.at(-1)];
  if (/[#@]|https?:|www\.|^\d{1,2}[.:]\d\d\b/.test(words)) return 'has a sign of web pages';
  const isInitials = /^\p{Lu}{2,}\b/u.test(words); // WHO and US are bodies and countries
  if (!isInitials && tokens.length === 1 && pronouns.has(first)) return 'is a pronoun';
  if (!isInitials && [auxiliaries, questionWords, small].some((list) => list.has(first)) && !names.has(first))
    return `begins with “${first}”`;
  if (small.has(last) || articles.has(last) || possessives.has(last) || /[,;:(]$/.test(words))
    return 'is cut off at its end';
  return tokens.length > MOST_WORDS ? `has ${tokens.length} words` : null;
}

function isCommon(word: string): boolean {
  const one = isPlural(word) ? singular(word) : word;
  return (
    pronouns.has(word) ||
    determiners.has(word) ||
    nobodies.has(word) ||
    [crowdNouns, manyNouns].some((list) => list.has(word)) ||
    [personNouns, bodyNouns, documentNouns].some((list) => list.has(one))
  );
}

/** The name is part of a word, or a name goes on behind it: “Reuters” in “Reuters reporter Ann Lee”. */
function cutReason(name: string, written: string): string | null {
  const at = written.indexOf(name);
  if (at === -1) return null;
  const [before, after] = [written.slice(0, at), written.slice(at + name.length)];
  if (/[\p{L}\p{N}]$/u.test(before) || /^[\p{L}\p{N}]/u.test(after)) return 'is part of a word';
  const [, rest = ''] = /^ ([^,;()]*)/.exec(after) ?? [];
  const words = rest.split(' ');
  return /^\p{Lu}/u.test(words.at(-1) ?? '') && !words.some((word) => small.has(word.toLowerCase()))
    ? `is cut out of “${written}”`
    : null;
}
