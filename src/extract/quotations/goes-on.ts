import { isFiniteVerb, startsClause } from '../syntax/clause.ts';
import type { Cursor } from '../syntax/cursor.ts';
import { clauseEnd } from './clause-end.ts';
import type { CueMatch } from './find-cues.ts';
import type { Reading } from './reading.ts';

/** What an utterance goes on with behind its attribution, `items[first]` to `items[last - 1]`. */
interface More {
  readonly first: number;
  readonly last: number;
}

/**
 * “It was late, she argued; rather, it was cold”, “Boats run late, she said, and the ferry is full”: the second clause of an utterance whose
 * first stands before the attribution; `behind` is the mark that ends that. Null where the sentence ends, or its story goes on, or a
 * report of its own follows.
 */
export function goesOnBehind(reading: Reading, behind: number, cue: CueMatch, start: number): More | null {
  const { items, cues } = reading;
  if (cues.some(({ first }) => first > behind)) return null;
  const mark = items.lower(behind);
  if (mark === ';') return behindSemicolon(items, behind);
  const joint = items.lower(behind + 1);
  if (mark !== ',' || (joint !== 'and' && joint !== 'but')) return null;
  const from = behind + 2;
  if (!(joint === 'but' && isCondition(items, from)) && !isTold(items, from, cue, finiteVerb(items, start, behind)))
    return null;
  const last = clauseEnd(reading.frame, from, cue, cues);
  return last > from ? { first: joint === 'and' ? from : behind + 1, last } : null;
}

function behindSemicolon(items: Cursor, behind: number): More | null {
  const first = items.lower(behind + 2) === ',' ? behind + 3 : behind + 1;
  if (!startsClause(items, first, false)) return null;
  let last = behind + 1;
  while (last < items.last && items.lower(last) !== ';') last++;
  return { first: behind + 1, last: last === items.last && /^[.!?]$/.test(items.lower(last - 1)) ? last - 1 : last };
}

/** “but not while it rains”, “but only if they pay” */
function isCondition(items: Cursor, from: number): boolean {
  return (
    /^(?:not|only|never)$/.test(items.lower(from)) &&
    /^(?:while|if|when|until|unless|because|before|after|for|at|in|with|without|by|to|as)$/.test(items.lower(from + 1))
  );
}

/**
 * Whether a clause is told and no part of the story, which has the tense of “said”: “and the ferry is full”, “and all had been paid”; of two
 * that were, “and it was full” is as the first.
 */
function isTold(items: Cursor, from: number, { cue }: CueMatch, before: number): boolean {
  if (!startsClause(items, from, false)) return false;
  const verb = finiteVerb(items, from, items.last);
  if (verb === -1 || verb === from) return false;
  // A verb that ends in “s” is in the present; of others the form does not tell.
  if (items.pos(verb) !== 'AUX') return cue.form === 'past' && /[^s]s$/.test(items.lower(verb));
  const isPlainPast = /^(?:was|were|did)$/.test(items.lower(verb));
  return !isPlainPast || cue.form !== 'past' || /^(?:was|were|did|had)$/.test(items.lower(before));
}

/** The first finite verb from `from` on, of whose group this is the first word; or -1. */
function finiteVerb(items: Cursor, from: number, to: number): number {
  for (let i = from; i < to; i++) if (isFiniteVerb(items, i)) return i;
  return -1;
}
