import { startsClause } from '../syntax/clause.ts';
import { Pos } from '../text/parts-of-speech.ts';
import { clauseEnd } from './clause-end.ts';
import type { CueMatch } from './find-cues.ts';
import { endsAttribution, hearerBefore } from './hearers.ts';
import type { Reading } from './reading.ts';

/**
 * “He took the boats, a court heard on Friday”, “…, Oakdale Crown Court was told”: the clause before, which somebody said to the hearer.
 * True where the cue stands so; what other cues of the sentence report stays theirs, inside it.
 */
export function readHeardBefore(reading: Reading, cue: CueMatch): boolean {
  const { items } = reading;
  const first = hearerBefore(items, cue.first);
  if (first < 1 || items.lower(first - 1) !== ',' || !endsAttribution(items, cue.last)) return false;
  const start = reading.contentStart(first - 1);
  if (items.pos(start) === 'QUOTE' && start === first - 2) return false; // a quotation has its own patterns
  const saying = { cue, subject: null, to: null };
  const behind = reading.attributionEnd(saying);
  const inner = reading.cues.some(({ first: other, kind }) => other < cue.first && kind === 'verb');
  if (startsClause(items.part(start, first - 1), start)) {
    reading.addClause(start, first - 1, saying, 'report by nobody named', null, !inner);
    return true;
  }
  // “The driver, a jury heard, had been awake all night”
  if (items.lower(behind) !== ',' || inner || !items.isPos(behind + 1, Pos.VERB | Pos.AUX)) return false;
  const last = clauseEnd(reading.frame, behind + 1, cue, reading.cues);
  const group = items.at(start).start;
  reading.addClause(start, first - 1, saying, 'report by nobody named', group);
  reading.addClause(behind + 1, last, saying, 'report by nobody named', group);
  reading.from = last;
  return true;
}
