import { wordList } from '../english/word-list.ts';
import { startsClause } from '../syntax/clause.ts';
import type { Cursor } from '../syntax/cursor.ts';
import { isTimeWord, nounPhraseBefore } from '../syntax/noun-phrase.ts';
import type { Cue } from './cues.ts';

/** Who sits and listens: what they hear somebody has said to them. */
const hearers = wordList(
  'court courts jury jurors inquest inquests tribunal inquiry hearing committee subcommittee panel commission magistrates judge sheriff coroner councillors',
);

const hearing: Cue = {
  lemma: 'hear',
  grade: 1,
  frames: new Set(['that', 'bare', 'question']),
  form: 'past',
  links: wordList([]),
};

/** “The jury heard | that the letter was forged”, “…, a court heard”: the cue, which nobody is the subject of; null for “heard evidence”. */
export function heardAt(items: Cursor, verb: number): Cue | null {
  if (!/^(?:heard|hears)$/.test(items.lower(verb)) || hearerBefore(items, verb) === -1) return null;
  const next = verb + 1;
  if (/^(?:that|how|why|whether)$/.test(items.lower(next)) || endsAttribution(items, next)) return hearing;
  return startsClause(items, behindTime(items, next), false) && items.pos(next) !== 'ADP' ? hearing : null;
}

/** Where the hearer begins before “heard” or “was told”, or -1. */
export function hearerBefore(items: Cursor, verb: number): number {
  let end = verb;
  while (/^(?:was|were|has|have|had|been|also|then|later|previously)$/.test(items.lower(end - 1))) end--;
  if (!items.isIn(end - 1, hearers) && items.lower(end - 1) !== 'bailey') return -1;
  return nounPhraseBefore(items, end)?.first ?? -1;
}

/** Nothing but a time and the end of the sentence or of the insertion stands there. */
export function endsAttribution(items: Cursor, from: number): boolean {
  return /^[.,;!?]?$/.test(items.lower(behindTime(items, from)));
}

function behindTime(items: Cursor, from: number): number {
  let i = items.lower(from) === 'on' && isTimeWord(items, from + 1) ? from + 1 : from;
  while (isTimeWord(items, i)) i++;
  return i;
}
