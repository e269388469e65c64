import { titleWords } from '../english/people.ts';
import { countryOfPlace } from '../speakers/countries.ts';
import { CAPITALISED } from '../text/seams.ts';
import { relativeStart } from './clause.ts';
import type { CueMatch } from './find-cues.ts';
import { type Frame, type Item, lowerAt, wordAt } from './frames.ts';
import { issuingVerb, ownerEnd } from './noun-cues.ts';
import { isTimeWord, LONGEST_PHRASE, nounPhraseAfter, nounPhraseBefore, type Phrase } from './noun-phrase.ts';
import { occasionVerb } from './occasion.ts';
import { agentAt } from './passive.ts';
import { isOnset, isRefusalVerb } from './refusal.ts';

const auxiliaries = new Set(
  "has have had did does do was were is are would could will may might should can to 's ’s 've ’ve 'd ’d 're ’re n't n’t not been be".split(
    ' ',
  ),
);
const relatives = new Set(['who', 'which', 'that']);
const parting = new Set('; : — – ―'.split(' '));

/** The subject of a cue, or null where the frame has none (a participle's is the clause's before it). */
export function findSubject(frame: Frame, cue: CueMatch): Phrase | null {
  const { items } = frame;
  if (cue.kind === 'source') return nounPhraseAfter(items, cue.last);
  if (cue.kind === 'agent') return agentAt(items, cue.last, cue.cue);
  if (cue.kind === 'noun') return findOwner(items, cue.first);
  const occasion =
    cue.kind === 'verb' && lowerAt(items, cue.first - 1) === 'to' ? occasionVerb(items, cue.first - 1) : -1;
  const before = findBefore(items, occasion === -1 ? cue.first : occasion);
  if (cue.kind === 'passive') return before;
  const left = items[skipAdverbs(items, cue.first - 1)];
  const quoteLeft = left?.pos === 'QUOTE' || (left?.text === ',' && isAfterQuote(items, cue.first - 1));
  if (quoteLeft) {
    const after = invertedSubject(items, cue.last);
    if (after !== null) return after;
  }
  if (isInverted(items, cue)) return invertedSubject(items, cue.last) ?? before;
  return before;
}

/** “said Lee”; and of “said the group's director, Ann Lee” the name. */
function invertedSubject(items: readonly Item[], from: number): Phrase | null {
  const phrase = nounPhraseAfter(items, from);
  if (phrase === null || lowerAt(items, phrase.last) !== ',') return phrase;
  if (!titleWords.has(lowerAt(items, phrase.last - 1)) || !/^\p{Ll}/u.test(items[phrase.last - 1]?.text ?? ''))
    return phrase;
  const name = nounPhraseAfter(items, phrase.last + 1);
  return name !== null && name.last - name.first > 1 && isBareName(items, name) ? name : phrase;
}

/** “her claim that”, “Lee’s claim that”, “Lee issued a warning that”: who makes it, or null where the sentence tells. */
function findOwner(items: readonly Item[], noun: number): Phrase | null {
  const end = ownerEnd(items, noun);
  const token = wordAt(items, end - 1);
  if (token === null) {
    const verb = issuingVerb(items, noun);
    return verb === -1 ? null : findBefore(items, verb);
  }
  if (/^\p{L}+$/u.test(token.text))
    return { first: end - 1, last: end, start: token.start, end: token.end, side: 'before' };
  return nounPhraseBefore(items, end - 1);
}

/** “Prices will rise, said Lee, a broker.” — behind a comma, and no clause follows the name. */
function isInverted(items: readonly Item[], { first, last, cue }: CueMatch): boolean {
  if (lowerAt(items, first - 1) !== ',' || cue.frames.has('whom') || !cue.frames.has('after')) return false;
  const phrase = nounPhraseAfter(items, last);
  if (phrase === null) return false;
  const behind = lowerAt(items, phrase.last);
  return (
    (behind === '' || behind === ',' || behind === '.' || behind === ';') &&
    lowerAt(items, phrase.last - 1) !== 'following'
  );
}

function isAfterQuote(items: readonly Item[], comma: number): boolean {
  return items[comma - 1]?.pos === 'QUOTE';
}

function skipAdverbs(items: readonly Item[], from: number): number {
  let i = from;
  while (
    i >= 0 &&
    (wordAt(items, i)?.pos === 'ADV' || (wordAt(items, i)?.pos === 'AUX' && auxiliaries.has(lowerAt(items, i))))
  )
    i--;
  return i;
}

/** The noun phrase before a verb, over auxiliaries, adverbs and what stands between commas. */
function findBefore(items: readonly Item[], verb: number): Phrase | null {
  let end = verb;
  while (end > 0 && isBetween(items, end - 1)) end--;
  if (end === 0) return null;
  if (lowerAt(items, end - 1) === ')') end = openingBracket(items, end - 1);
  if (lowerAt(items, end - 1) === ',') return acrossCommas(items, end - 1);
  if (/^[—–―]$/.test(lowerAt(items, end - 1))) return acrossDashes(items, end - 1);
  const relative = lowerAt(items, end - 1);
  // “he left and said”: the subject is the first verb’s
  if (relative === 'and' || relative === 'but') return relative === 'and' ? ofRelative(items, end - 1) : null;
  if (relatives.has(relative)) {
    const antecedent = lowerAt(items, end - 2) === ',' ? end - 2 : end - 1;
    const found = nounPhraseBefore(items, antecedent);
    return found !== null && relative === 'that' && found.last !== end - 1 ? null : found;
  }
  // “all the experts I interviewed said”: over the clause without its relative pronoun.
  if (wordAt(items, end - 1)?.pos === 'VERB' && wordAt(items, end - 2)?.pos === 'PRON')
    return nounPhraseBefore(items, end - 2);
  const phrase = nounPhraseBefore(items, end) ?? acrossParticiple(items, end);
  return phrase === null ? null : withHeadlineComma(items, phrase);
}

/** “the trust, which polled its members and found”: what the relative clause is of that the second verb goes on. */
function ofRelative(items: readonly Item[], and: number): Phrase | null {
  const relative = relativeStart(items, and + 1);
  const phrase = relative === -1 ? null : nounPhraseBefore(items, relative - 1);
  if (phrase === null || lowerAt(items, relative) !== 'which') return phrase;
  // “chair of the trust, which”: of the two the thing
  for (let i = phrase.last - 2; i > phrase.first; i--) {
    if (/^(?:of|for|at)$/.test(lowerAt(items, i)) && titleWords.has(lowerAt(items, i - 1)))
      return { ...phrase, first: i + 1, start: (items[i + 1] as Item).start };
  }
  return phrase;
}

/** “Lee, Hill urge calm”: the comma of a headline joins names as “and” does. */
function withHeadlineComma(items: readonly Item[], phrase: Phrase): Phrase {
  const comma = phrase.first - 1;
  const isHeadline = !/^[.!?…]$/.test(lowerAt(items, items.length - 1));
  if (!isHeadline || comma < 1 || lowerAt(items, comma) !== ',' || !isBareName(items, phrase)) return phrase;
  for (let i = 0; i < comma; i++) if (wordAt(items, i)?.pos !== 'PROPN') return phrase;
  return { ...phrase, first: 0, start: (items[0] as Item).start };
}

/** “A report released last year found”: over the participle and what belongs to it. */
function acrossParticiple(items: readonly Item[], end: number): Phrase | null {
  for (let i = end - 1; i > Math.max(0, end - 10); i--) {
    const token = wordAt(items, i);
    if (token === null || token.text === ',' || token.text === ';' || token.text === ':') return null;
    if (
      token.pos === 'VERB' &&
      /(?:ed|[^w]n|led|held)$/.test(token.lower) &&
      /^(?:NOUN|PROPN)$/.test(wordAt(items, i - 1)?.pos ?? '')
    )
      return nounPhraseBefore(items, i);
  }
  return null;
}

/** “Ann Lee (no relation) said”: where the bracket opens that closes at `close`. */
function openingBracket(items: readonly Item[], close: number): number {
  for (let i = close - 1; i > Math.max(0, close - LONGEST_PHRASE); i--) if (lowerAt(items, i) === '(') return i;
  return close;
}

/** “The film — his third — explains …”: the subject stands before the first dash. */
function acrossDashes(items: readonly Item[], close: number): Phrase | null {
  const dash = lowerAt(items, close);
  for (let i = close - 1; i > Math.max(0, close - LONGEST_PHRASE); i--)
    if (lowerAt(items, i) === dash) return nounPhraseBefore(items, i);
  return null;
}

/** An auxiliary, adverb or negation between a subject and its verb. */
function isBetween(items: readonly Item[], i: number): boolean {
  const token = wordAt(items, i);
  if (token === null) return false;
  return (
    auxiliaries.has(token.lower) ||
    ((isOnset(token.lower) || token.lower === 'on') && lowerAt(items, i + 1) === 'to') ||
    (token.lower === 'went' && /^(?:on|so)$/.test(lowerAt(items, i + 1))) ||
    (token.lower === 'as' && lowerAt(items, i - 1) === 'far') ||
    isRefusalVerb(items, i) ||
    (token.pos === 'ADV' && !/^(?:yesterday|today|here|there)$/.test(token.lower)) ||
    token.pos === 'AUX'
  );
}

/**
 * “Scott Lee, the mayor of Oakdale, said”; “the mayor of Oakdale, Scott Lee, said”; “Lee, who won twice, said”.
 * `comma` is the one before the verb.
 */
function acrossCommas(items: readonly Item[], comma: number): Phrase | null {
  const segments: [number, number][] = [];
  let end = comma;
  let i = comma - 1;
  for (; i >= Math.max(0, comma - LONGEST_PHRASE * 2); i--) {
    const item = items[i] as Item;
    if (item.pos === 'QUOTE' && i < comma - 1 && segments.length === 0) break;
    const mark = lowerAt(items, i);
    if (item.pos === 'QUOTE' || parting.has(mark)) break;
    if (mark === ',') {
      segments.unshift([i + 1, end]);
      end = i;
    }
  }
  segments.unshift([i + 1, end]);
  if (segments.length === 1) return nounPhraseBefore(items, comma);
  const open = openBracket(items, segments);
  if (open !== -1) return nounPhraseBefore(items, open);
  const phrases = segments.map(([first, last]) => headPhrase(items, first, last));
  const lastPhrase = phrases.at(-1) ?? null;
  // A bare name between commas beside its description is the subject: “the mayor, Scott Lee, said”.
  if (
    lastPhrase !== null &&
    isBareName(items, lastPhrase) &&
    !isAddress(items, lastPhrase) &&
    lastPhrase.last === segments.at(-1)?.[1]
  )
    return lastPhrase;
  for (let k = phrases.length - 2; k >= 0; k--) {
    const [first, last] = segments[k] as [number, number];
    const phrase = nounPhraseBefore(items, last);
    if (phrase === null || phrase.first < first) continue;
    // “the study, which began in Ghana, Togo and Mali, found”
    if (k > 0 && /^(?:which|who|whose)$/.test(lowerAt(items, first))) {
      const antecedent = headPhrase(items, ...(segments[k - 1] as [number, number]));
      if (antecedent !== null) return antecedent;
    }
    if (startsNominal(items, first) || k === phrases.length - 2) {
      const outer = k > 0 && !startsNominal(items, first) ? null : phrase;
      if (outer !== null) return hasNameFurtherLeft(items, segments, k) ?? outer;
    }
  }
  return null;
}

/** “Senator Ann Lee (Lab, Oakdale), said”: the bracket that opens in one segment and closes in the next; or -1. */
function openBracket(items: readonly Item[], segments: readonly [number, number][]): number {
  const [segment, next] = segments.slice(-2);
  if (segment === undefined || next === undefined) return -1;
  for (let i = segment[0] + 1; i < segment[1]; i++) {
    if (lowerAt(items, i) === ')') return -1;
    if (lowerAt(items, i) === '(') return lowerAt(items, next[1] - 1) === ')' ? i : -1;
  }
  return -1;
}

/** Two appositions in a row: “Scott Lee, the mayor, one of the critics, said”. */
function hasNameFurtherLeft(items: readonly Item[], segments: readonly [number, number][], k: number): Phrase | null {
  const before = segments[k - 1];
  if (before === undefined) return null;
  const [first, last] = before;
  const phrase = headPhrase(items, first, last);
  return phrase !== null && phrase.last === last && endsInName(items, phrase) ? phrase : null;
}

/** “the consulate in Oslo, Norway, said”: the country is part of the place. */
function isAddress(items: readonly Item[], phrase: Phrase): boolean {
  const words = items.slice(phrase.first, phrase.last).map(({ text }) => text);
  return (
    countryOfPlace(words.join(' ')) !== null &&
    lowerAt(items, phrase.first - 1) === ',' &&
    wordAt(items, phrase.first - 2)?.pos === 'PROPN'
  );
}

function headPhrase(items: readonly Item[], first: number, last: number): Phrase | null {
  if (first >= last) return null;
  const phrase = nounPhraseBefore(items, last);
  if (phrase === null) return null;
  return phrase.first >= first ? phrase : null;
}

function endsInName(items: readonly Item[], phrase: Phrase): boolean {
  return wordAt(items, phrase.last - 1)?.pos === 'PROPN' && wordAt(items, phrase.last - 2)?.pos === 'PROPN';
}

/** At most so many capitalised words, and nothing else: “Scott Lee”, “Dr Ann Berg-Hill”. */
const LONGEST_NAME = 5;

function isBareName(items: readonly Item[], phrase: Phrase): boolean {
  let words = 0;
  for (let i = phrase.first; i < phrase.last; i++) {
    const token = wordAt(items, i);
    if (token?.text === '-' && i > phrase.first) continue;
    if (token === null || (token.pos !== 'PROPN' && (token.traits & CAPITALISED) === 0)) return false;
    if (lowerAt(items, i - 1) !== '-') words++;
  }
  return words <= LONGEST_NAME && !isTimeWord(items, phrase.first);
}

function startsNominal(items: readonly Item[], i: number): boolean {
  const pos = wordAt(items, i)?.pos;
  return (
    (pos === 'PROPN' || pos === 'DET' || pos === 'PRON' || pos === 'NOUN' || pos === 'ADJ' || pos === 'NUM') &&
    !isTimeWord(items, i)
  );
}
