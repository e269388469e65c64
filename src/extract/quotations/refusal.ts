import { auxiliaries, midAdverbs, negations } from '../english/auxiliaries.ts';
import { wordList } from '../english/word-list.ts';
import type { Cursor } from '../syntax/cursor.ts';

/** What can be left open: an embedded question behind these says what has not been told. */
const telling = wordList('say tell disclose reveal specify explain confirm announce clarify state indicate elaborate');

const refusing = wordList(
  'decline declines declined declining refuse refuses refused refusing fail fails failed failing yet unwilling unable reluctant',
);
const between = wordList(auxiliaries, midAdverbs);

const onset = wordList(
  `continue continues continued continuing began proceeded appears appeared seems seemed sought seeks rushed quick keen careful forced
  compelled obliged had liked likes loved loves used`,
);

/** A refusal reaches so many items back from its verb. */
const REACH = 6;

/**
 * Whether the word at `i` stands before “to” and leaves the speech real: “continued to say”, “appeared to blame”, “were quick to
 * say”, “had to explain”, “are more likely to say”, “is taking pains to say”.
 */
export function isOnset(items: Cursor, i: number): boolean {
  const word = items.lower(i);
  if (word === 'likely') return /^(?:more|most)$/.test(items.lower(i - 1));
  if (word === 'pains') return /^(?:at|tak(?:e|es|en|ing)|took)$/.test(items.lower(i - 1));
  return onset.has(word);
}

/** Whether the word at `i` belongs to such an onset, between the subject and the verb of saying. */
export function isInOnset(items: Cursor, i: number): boolean {
  if (items.lower(i + 1) === 'to') return isOnset(items, i);
  return items.lower(i + 2) === 'to' && /^(?:likely|pains)$/.test(items.lower(i + 1)) && isOnset(items, i + 1);
}

/** “declined to”, “refuses to”, “has yet to”, “was not willing to”: between a subject and the verb of what it does not say. */
export function isRefusalVerb(items: Cursor, i: number): boolean {
  const word = items.lower(i);
  if (items.lower(i + 1) !== 'to') return false;
  if (/^(?:willing|ready|able|prepared)$/.test(word)) return items.isIn(i - 1, negations);
  return refusing.has(word);
}

/** Where the refusal begins whose verb stands at `verb` (“has not | said”, “declined to | say”), or -1. */
export function refusalStart(items: Cursor, verb: number, lemma: string): number {
  if (!telling.has(lemma)) return -1;
  let refused = false;
  let start = verb;
  for (let i = verb - 1; i >= Math.max(0, verb - REACH); i--) {
    const word = items.lower(i);
    const refuses = negations.has(word) || isRefusalVerb(items, i);
    if (!refuses && !between.has(word) && items.pos(i) !== 'ADV') break;
    refused ||= refuses;
    start = i;
  }
  return refused ? start : -1;
}
