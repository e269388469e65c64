import { isFiniteVerb } from '../syntax/clause.ts';
import { Pos } from '../text/parts-of-speech.ts';
import { clauseEnd } from './clause-end.ts';
import type { CueMatch } from './find-cues.ts';
import type { Frame } from './frames.ts';

/** “reiterated that approach in May”, “confirmed that view”: “that” points at a thing, and no clause follows. */
export function isThatThing(frame: Frame, that: number, cue: CueMatch, cues: readonly CueMatch[]): boolean {
  const { items } = frame;
  // “wrote that down because …”, “wrote that down.”
  if (
    items.lower(that + 1) === 'down' &&
    /^(?:[.,;]|because|so|when|as|in|on|for|and|before|after)$/.test(items.lower(that + 2))
  )
    return true;
  const noun = items.pos(that + 1) === 'ADJ' ? that + 2 : that + 1;
  // “that cats dream”, “that zebra finches sing”
  if (items.pos(noun) !== 'NOUN' || items.lower(noun).endsWith('s') || items.isPos(noun + 1, Pos.NOUN | Pos.PROPN))
    return false;
  const end = clauseEnd(frame, that + 1, cue, cues);
  for (let i = that + 1; i < end; i++) if (items.pos(i) === 'QUOTE' || isFiniteVerb(items, i, true)) return false;
  return true;
}
