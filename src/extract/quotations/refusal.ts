import { auxiliaries, midAdverbs, negations } from '../english/auxiliaries.ts';
import { wordList } from '../english/word-list.ts';
import type { Cursor } from '../syntax/cursor.ts';

/** What can be left open: an embedded question behind these says what has not been told. */
const telling = /^(?:say|tell|disclose|reveal|specify|explain|confirm|announce|clarify|state|indicate|elaborate)$/;

const refusing = /^(?:declin|refus)(?:e|es|ed|ing)$|^fail(?:s|ed|ing)?$|^yet$/;
const between = wordList(auxiliaries, midAdverbs);

const onset = /^(?:continue[sd]?|continuing|began|proceeded|appear(?:s|ed)|seem(?:s|ed)|sought|seeks|rushed|quick)$/;

/** A refusal reaches so many items back from its verb. */
const REACH = 6;

/** “continued to say”, “appeared to blame”, “were quick to say”: words before “to” that leave the speech real. */
export function isOnset(word: string): boolean {
  return onset.test(word);
}

/** “declined to”, “refuses to”, “has yet to”: between a subject and the verb of what it does not say. */
export function isRefusalVerb(items: Cursor, i: number): boolean {
  return refusing.test(items.lower(i)) && items.lower(i + 1) === 'to';
}

/** Where the refusal begins whose verb stands at `verb` (“has not | said”, “declined to | say”), or -1. */
export function refusalStart(items: Cursor, verb: number, lemma: string): number {
  if (!telling.test(lemma)) return -1;
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
