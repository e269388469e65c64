import { relatives } from '../english/function-words.ts';
import type { Cursor } from '../syntax/cursor.ts';
import { isTimeWord } from '../syntax/noun-phrase.ts';
import { clauseEnd } from './clause-end.ts';
import type { Reading, Saying } from './reading.ts';

/**
 * “The bridge, which mayor Rell said would cost £40 million, opens in May”, “a system he said was divided”: what somebody says
 * of a thing, inside the clause that describes it. The report is the verb behind the cue and what belongs to it, up to the
 * end of the relative clause. True when the saying is such a one.
 */
export function readRelativeReport(reading: Reading, saying: Saying): boolean {
  const { items } = reading;
  const { cue, subject } = saying;
  if (subject === null || subject.side !== 'before' || cue.kind !== 'verb' || cue.unreal) return false;
  const relative = subject.first - 1;
  if (readWhatIsCalled(reading, saying, relative)) return true;
  const isContact = items.pos(subject.first) === 'PRON' && items.pos(relative) === 'NOUN'; // “a system he said was”
  if (!relatives.has(items.lower(relative)) && !isContact) return false;
  const first = behindTime(items, cue.last);
  // “Lee, whom the mayor has described as a ‘clown’, left”
  if (/^(?:which|whom|that)$/.test(items.lower(relative)) && cue.cue.links.has(items.lower(cue.last))) {
    const end = relativeEnd(items, cue.last, clauseEnd(reading.frame, cue.last, cue, reading.cues));
    reading.addClause(cue.last, end, saying, 'object and judgement behind the cue');
    reading.from = end;
    return true;
  }
  if (!cue.cue.frames.has('bare') && !cue.cue.frames.has('that')) return false;
  if (!isFiniteAt(items, first)) return false;
  const last = relativeEnd(items, first, clauseEnd(reading.frame, first, cue, reading.cues));
  reading.addClause(first, last, saying, 'clause behind the cue');
  reading.from = last;
  return true;
}

/** “denounced what she called ‘a sale of our future’”, “what Lee described as a trap”: what it is called is said. */
function readWhatIsCalled(reading: Reading, saying: Saying, relative: number): boolean {
  const { items } = reading;
  const { cue } = saying;
  if (
    items.lower(relative) !== 'what' ||
    !/^(?:call|describe|term|dub|label|brand|characteri[sz]e)$/.test(cue.cue.lemma)
  )
    return false;
  const first = items.lower(cue.last) === 'as' ? cue.last + 1 : cue.last;
  const end = relativeEnd(items, first, clauseEnd(reading.frame, first, cue, reading.cues));
  const comma = items.part(first, end).find(({ lower }) => lower === ',');
  reading.addClause(first, comma === -1 ? end : comma, saying, 'object and judgement behind the cue');
  reading.from = end;
  return true;
}

/** Over when it was said: “said last year had passed”. */
function behindTime(items: Cursor, from: number): number {
  let i = from;
  while (isTimeWord(items, i) || (items.pos(i) === 'ADV' && i < items.last - 1)) i++;
  if (i === from && items.pos(i) === 'ADP' && isTimeWord(items, i + 1)) return behindTime(items, i + 1);
  return i;
}

function isFiniteAt(items: Cursor, i: number): boolean {
  return items.pos(i) === 'AUX' || (items.pos(i) === 'VERB' && !items.lower(i).endsWith('ing'));
}

/** A relative clause ends at the comma behind which the sentence's own verb follows. */
export function relativeEnd(items: Cursor, first: number, last: number): number {
  for (let i = first + 1; i < last; i++) if (items.lower(i) === ',' && isFiniteAt(items, i + 1)) return i;
  return last;
}
