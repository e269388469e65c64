import { beForms } from '../english/auxiliaries.ts';
import { bodyNouns } from '../english/bodies.ts';
import { gettingVerbs, givingVerbs, levelVerbs, settingVerbs, valuedParticiples } from '../english/measuring-verbs.ts';
import { crowdNouns, personNouns } from '../english/people.ts';
import { timeUnits } from '../english/units.ts';
import { wordList } from '../english/word-list.ts';
import type { Cursor } from '../syntax/cursor.ts';
import { isTimeWord, nounPhraseAfter } from '../syntax/noun-phrase.ts';
import { phraseBefore, phraseFrom, type Stretch, subjectOf } from '../syntax/subject.ts';
import { Pos } from '../text/parts-of-speech.ts';
import { changeNoun, changeOf } from './change-words.ts';
import type { Found } from './found.ts';

/** How far before a figure its verb may stand, in tokens. */
const REACH = 30;

/** Nouns before “of” that only frame a figure: “the level of $90 billion”. */
export const frames = wordList(
  'goal target level total average mean median norm maximum minimum record mark objective figure amount sum ceiling threshold barrier rate value range high low peak number',
);

/** What is done to what an amount is paid for: “the purchase of the yard for $5m”. */
const dealNouns = wordList(
  'purchase sale acquisition takeover buyout deal contract listing offer bid stake share shares price transfer auction lease loan',
);

/** What hangs on a noun, and is no place of an amount: “the price of bread in the north”. */
const ofOnly = wordList('of');
const inner = wordList('of in for on between with among across per');

/** “increasing ferry traffic to 9 million tonnes”, “valued the yard at $5m”, “a cut in costs from $5”: what is done to what. */
export function object(items: Cursor, figure: Found): Stretch | null {
  const at = beforeFrame(items, figure.first) - 1;
  const preposition = items.lower(at);
  const governed = /^(?:to|by|from|at|for)$/.test(preposition);
  // “cut emissions 55%” has no preposition.
  if (!governed && !(figure.reading?.kind === 'percent' && items.pos(figure.first - 1) === 'NOUN')) return null;
  const end = governed ? at : figure.first;
  for (let at = end - 1; at >= Math.max(items.first, end - REACH); at--) {
    const { lower, pos } = items.at(at);
    if (lower === ';' || lower === ':') return null;
    if (pos === 'NOUN') {
      // “a reduction in costs from $5”, “the purchase of the yard for $5m”
      const isIn = /^(?:in|of|to)$/.test(items.lower(at + 1));
      if (isIn && changeNoun(lower) !== null && items.pos(at - 1) !== 'PRON') {
        const phrase = phraseFrom(items, at + 2, end, inner);
        if (phrase !== null) return phrase;
      }
      if (dealNouns.has(lower) && /^(?:for|at)$/.test(preposition))
        return phraseBefore(items, at + 1) && phraseFrom(items, startOf(items, at), end, ofOnly);
      continue;
    }
    if (pos !== 'VERB') continue;
    const sets = settingVerbs.has(lower);
    if (!sets && changeOf(lower) === null) {
      // A finite verb of another kind ends the search; a participle behind a noun does not.
      if (!/(?:ed|en|ing)$/.test(lower) && items.pos(at + 1) !== 'ADP') return null;
      continue;
    }
    if (preposition === 'for' && !sets) return null;
    if (at + 1 >= end || isPassive(items, at)) return null;
    const phrase = phraseFrom(items, at + 1, end, inner);
    if (phrase === null || (phrase.first > at + 3 && items.pos(at + 1) === 'ADP')) return null;
    // “fell 2 percent, ending the day at 10,017”: an amount is no object
    return items.isPos(phrase.first, Pos.NUM | Pos.SYM) ? null : phrase;
  }
  return null;
}

/** “by | an average of 6 percent”, “to | a record of 9 tonnes”: where the words begin that frame an amount; `first` without them. */
function beforeFrame(items: Cursor, first: number): number {
  if (items.lower(first - 1) !== 'of' || !frames.has(items.lower(first - 2))) return first;
  let at = first - 2;
  while (at > first - 5 && items.isPos(at - 1, Pos.DET | Pos.ADJ)) at--;
  return at;
}

/** The first place of the noun phrase with its head at `head`. */
function startOf(items: Cursor, head: number): number {
  return phraseBefore(items, head + 1)?.first ?? head;
}

function isPassive(items: Cursor, verb: number): boolean {
  for (let i = verb - 1; i > verb - 4; i--) {
    if (items.isIn(i, beForms)) return true;
    if (items.pos(i) !== 'ADV' && items.pos(i) !== 'AUX') return false;
  }
  return false;
}

/** The subject of the verb of change or of level that the figure completes: “Imports of timber rose 8 percent to $6 billion”. */
export function subject(items: Cursor, figure: Found, near: Found | undefined): Stretch | null {
  if (items.lower(figure.first - 1) === 'worth') {
    // “the refunds, worth £35 each”
    const noun = items.lower(figure.first - 2) === ',' ? figure.first - 2 : figure.first - 1;
    if (items.pos(noun - 1) === 'NOUN') return phraseBefore(items, noun);
  }
  const verb = governor(items, figure, near);
  if (verb === -1) return null;
  const { lower, pos } = items.at(verb);
  // “The plan will halve the number of patrols”: what is halved
  if (
    figure.number.form === 'multiple' &&
    items.isPos(figure.last, Pos.DET | Pos.PRON) &&
    !isTimeWord(items, figure.last + 1)
  )
    return phraseFrom(items, figure.last, items.last, ofOnly);
  // “the dividend, which costs Oak Foods $3m a year”
  if (/^cost(?:s|ing)?$/.test(lower) && /^(?:which|that)$/.test(items.lower(verb - 1)))
    return phraseBefore(items, items.lower(verb - 2) === ',' ? verb - 2 : verb - 1);
  // “a fine autumn for cider makers, adding 8%”: of whom it was fine for
  const changed = lower.endsWith('ing') && items.lower(verb - 1) === ',' ? changedBefore(items, verb - 1) : null;
  if (changed !== null) return changed;
  // “It has weakened, hitting 5%”: the subject of the clause before
  if (lower.endsWith('ing') && items.lower(verb - 1) === ',' && (levelVerbs.has(lower) || changeOf(lower) !== null)) {
    const main = verbLeft(items, verb);
    return main === -1 ? null : subjectOf(items, main);
  }
  if (/^(?:up|down|off)$/.test(lower) && pos !== 'VERB') {
    const apart = items.lower(verb - 1) === ',' || items.lower(verb - 1) === '(';
    // “goes up by”: of the verb's subject
    const main = apart ? verbLeft(items, verb) : items.pos(verb - 1) === 'VERB' ? verb - 1 : verb;
    return main === -1 ? null : subjectOf(items, main);
  }
  // “property in Spain valued at €5m”, “work that a surveyor priced at £3”
  if (
    items.isPos(verb - 1, Pos.NOUN | Pos.PROPN) &&
    valuedParticiples.has(lower) &&
    items.lower(verb + 1) === 'at' &&
    isReduced(items, verb)
  )
    return phraseBefore(items, verb);
  // “its base in Lisbon, valued at €7m”
  if (items.lower(verb - 1) === ',' && /^(?:valued|priced|estimated|assessed)$/.test(lower))
    return phraseBefore(items, verb - 1);
  // “operations ranging from 3 to 5 tonnes”
  if (lower.endsWith('ing') && items.isPos(verb - 1, Pos.NOUN | Pos.PROPN) && levelVerbs.has(lower))
    return phraseBefore(items, verb);
  const measures =
    changeOf(lower) !== null ||
    levelVerbs.has(lower) ||
    beForms.has(lower) ||
    (verb + 1 < figure.first && isCharged(items, verb, figure)) ||
    (valuedParticiples.has(lower) && (isPassive(items, verb) || lower === 'worth')) ||
    figure.number.form === 'multiple';
  if (!measures) return null;
  const phrase = subjectOf(items, verb);
  if (phrase === null) return null;
  return takesAmount(items, figure, verb) && isParty(items, phrase) ? null : phrase;
}

/** “a gain in fares |,”, “It was a fine autumn for cider makers |,”: what is said to change, or to fare well, just before a comma. */
function changedBefore(items: Cursor, comma: number): Stretch | null {
  const isIt = items.lower(items.first) === 'it' && items.isIn(items.first + 1, beForms);
  for (let at = comma - 2; at > Math.max(items.first, comma - 8); at--) {
    const changes = /^(?:for|in|of)$/.test(items.lower(at)) && changeNoun(items.lower(at - 1)) !== null;
    if (!changes && !(isIt && items.lower(at) === 'for')) continue;
    const phrase = phraseFrom(items, at + 1, comma, inner);
    return phrase?.last === comma ? phrase : null;
  }
  return null;
}

/** “The club raised $5m”, “The firm lost $5m”: the amount is an object. */
function takesAmount(items: Cursor, { reading, change }: Found, verb: number): boolean {
  const done = items.lower(verb);
  // “the fund runs £5bn”, “Orr finished 800 metres clear”
  if (reading?.kind === 'money' && /^(?:run|runs|running|ran|holds?|held|holding)$/.test(done)) return true;
  if (reading?.kind === 'measure' && /^(?:finish(?:ed|es)?|ran|runs?|stopped|won|led)$/.test(done)) return true;
  if (reading?.kind !== 'money' || isPassive(items, verb)) return false;
  const lower = items.lower(verb);
  return (
    change === null &&
    (gettingVerbs.has(lower) || givingVerbs.has(lower) || changeOf(lower) !== null) &&
    /^(?:los|add|sav|mak|made|rais|cut|earn|gain|shed|took|tak|put)/.test(lower)
  );
}

/** A name, a body, a person: whoever has amounts, and is measured by none. */
function isParty(items: Cursor, { first, last }: Stretch): boolean {
  let head = last - 1;
  for (let i = first; i < last; i++)
    if (items.lower(i) === 'of') {
      head = i - 1;
      break;
    }
  const { lower, pos } = items.at(head);
  return pos === 'PROPN' || bodyNouns.has(lower) || personNouns.has(lower) || crowdNouns.has(lower);
}

/**
 * The verb, or “up” or “down”, that a figure completes: over adverbs, times, prepositions with their nouns, and figures before it
 * in the same chain. -1 where an object stands between, or nothing governs it.
 */
export function governor(items: Cursor, figure: Found, near: Found | undefined): number {
  const limit = Math.max(items.first, figure.first - REACH);
  if (figure.number.form === 'multiple') return figure.first;
  let noun = false; // a noun that no preposition has taken yet
  for (let i = figure.first - 1; i >= limit; i--) {
    if (near !== undefined && i < near.last && i >= near.first) {
      i = near.first;
      noun = false;
      continue;
    }
    const { lower, pos } = items.at(i);
    if (/^(?:up|down|off)$/.test(lower) && pos !== 'VERB') return noun ? -1 : i;
    if (pos === 'VERB' || pos === 'AUX' || isTrading(items, i) || isCosting(items, i, figure) || isRising(items, i))
      return noun && !isCharged(items, i, figure) ? -1 : i;
    if (pos === 'PRON' && /^cost(?:s|ing)?$/.test(items.lower(i - 1))) continue; // “had cost it £5m”
    if (pos === 'ADP' || lower === 'to') noun = false;
    else if (/^(?:NOUN|PROPN)$/.test(pos))
      noun ||= !frames.has(lower) && !isTimeWord(items, i) && !timeUnits.has(lower) && !isHyphened(items, i);
    else if (pos === 'NUM' || pos === 'SYM') noun ||= near === undefined && !/^\d{4}$/.test(lower);
    else if (
      !/^(?:ADV|DET|ADJ|PART)$/.test(pos) &&
      !/^["“”-]$/.test(lower) &&
      !(isChainMark(lower) && near !== undefined && i <= near.last + 1)
    )
      return -1;
  }
  return -1;
}

/** “an all-time low of 6”: part of a word that tells more of a noun. */
function isHyphened(items: Cursor, i: number): boolean {
  return items.lower(i - 1) === '-' || items.lower(i + 1) === '-';
}

function isChainMark(word: string): boolean {
  return word === ',' || word === 'or' || word === '(' || word === ')' || word === '"' || word === '“' || word === '”';
}

/** “seized property in Spain | valued at”: another verb stands before, whose object the participle describes. */
function isReduced(items: Cursor, verb: number): boolean {
  const before = verbLeft(items, verb);
  return before !== -1 && before < verb - 1;
}

/** “was last trading at $5”, “, ending the day at 9,000”: a verb that was taken for a noun. */
function isTrading(items: Cursor, i: number): boolean {
  return (
    items.pos(i) === 'NOUN' &&
    items.lower(i).endsWith('ing') &&
    items.isIn(i, levelVerbs) &&
    (items.isPos(i - 1, Pos.AUX | Pos.ADV | Pos.ADJ) || items.lower(i - 1) === ',')
  );
}

/** “cost the council $5m”, “earned the state $9m”: whom it costs or brings so much stands between. */
function isCharged(items: Cursor, verb: number, { first }: Found): boolean {
  return (
    /^(?:cost(?:s|ing)?|earn(?:s|ed|ing)?|sav(?:es?|ed|ing))$/.test(items.lower(verb)) &&
    (nounPhraseAfter(items, verb + 1)?.last ?? -1) >= first
  );
}

/** “Rooms cost $90”: a verb that was taken for a noun. */
function isCosting(items: Cursor, i: number, { first }: Found): boolean {
  const isBehind = items.isPos(i - 1, Pos.NOUN | Pos.PROPN) || items.lower(i - 1) === ',';
  if (!/^costs?$/.test(items.lower(i))) return false;
  return (i === first - 1 && isBehind) || /^(?:which|that)$/.test(items.lower(i - 1));
}

/** “The state pension rises by €12”: a verb that was taken for a noun. */
function isRising(items: Cursor, i: number): boolean {
  return (
    items.pos(i) === 'NOUN' &&
    items.pos(i - 1) === 'NOUN' &&
    items.lower(i).endsWith('s') &&
    /^(?:by|to|from)$/.test(items.lower(i + 1)) &&
    changeOf(items.lower(i)) !== null
  );
}

/** The nearest verb before `at` that is no participle alone. */
function verbLeft(items: Cursor, at: number): number {
  for (let i = at - 1; i >= Math.max(items.first, at - REACH); i--) {
    if (items.lower(i) === ';') return -1;
    if (
      items.pos(i) === 'AUX' ||
      (items.pos(i) === 'VERB' && !items.lower(i).endsWith('ing') && items.lower(i - 1) !== 'to')
    )
      return i;
  }
  return -1;
}
