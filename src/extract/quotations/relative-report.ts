import { relatives } from '../english/function-words.ts';
import { titleWords } from '../english/people.ts';
import type { Cursor } from '../syntax/cursor.ts';
import { isTimeWord, type Phrase } from '../syntax/noun-phrase.ts';
import { clauseEnd } from './clause-end.ts';
import type { Reading, Saying } from './reading.ts';

/**
 * “The tunnel, which engineer Rell warned would flood, is shut”, “a system he said was divided”: what somebody says
 * of a thing, inside the clause that describes it. The report is the verb behind the cue and what belongs to it, up to the
 * end of the relative clause. True when the saying is such a one.
 */
export function readRelativeReport(reading: Reading, saying: Saying): boolean {
  const { items } = reading;
  const { cue, subject } = saying;
  if (subject === null || subject.side !== 'before' || cue.kind !== 'verb' || cue.unreal) return false;
  const relative = subject.first - 1;
  if (readWhatIsCalled(reading, saying, relative)) return true;
  const first = behindTime(items, cue.last);
  const isContact = items.pos(subject.first) === 'PRON' && items.pos(relative) === 'NOUN'; // “a system he said was”
  const inner = isContact || !isFiniteAt(items, first) ? null : contactSubject(items, subject);
  if (inner !== null) return readRelativeReport(reading, { ...saying, subject: inner });
  if (!items.isIn(relative, relatives) && !isContact && items.pos(relative) !== 'NOUN') return false;
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

/** “the ones | the ministry says are secret”, “a plan | Ann Lee said was dead”: who says it, behind the noun that is described. */
function contactSubject(items: Cursor, { first, last, ...phrase }: Phrase): Phrase | null {
  for (let i = last - 1; i > first; i--) {
    if (items.pos(i - 1) !== 'NOUN' || items.isIn(i - 1, titleWords)) continue;
    const opens = items.pos(i) === 'DET' || (items.pos(i) === 'PROPN' && items.pos(last - 1) === 'PROPN');
    if (opens) return { ...phrase, first: i, last, start: items.at(i).start };
  }
  return null;
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

/** Whether a finite verb stands at `i`. */
export function isFiniteAt(items: Cursor, i: number): boolean {
  return items.pos(i) === 'AUX' || (items.pos(i) === 'VERB' && !items.lower(i).endsWith('ing'));
}

/** A relative clause ends at the comma behind which the sentence's own verb follows. */
export function relativeEnd(items: Cursor, first: number, last: number): number {
  for (let i = first + 1; i < last; i++) if (items.lower(i) === ',' && isFiniteAt(items, i + 1)) return i;
  return last;
}
