import { inflect } from '../english/inflect.ts';
import { reportingVerbs } from '../english/reporting-verbs.ts';
import { wordList } from '../english/word-list.ts';
import { Pos } from '../text/parts-of-speech.ts';
import type { Cursor } from './cursor.ts';

/** Reports before a clause: what stands behind one is the clause of what is said, with a subject of its own. */

/** Verbs behind which a clause may begin without “that”. */
export const reportingForms = wordList(
  reportingVerbs
    .filter(({ frames }) => frames.includes('b'))
    .flatMap(({ lemmas }) => lemmas.split(' ').flatMap((lemma) => inflect(lemma).map(([, form]) => form))),
  'believe believes believed think thinks thought expect expects expected hope hopes hoped fear fears feared see sees saw mean means meant',
);
/** “told analysts | that”: behind whoever is told. */
export function isTold(items: Cursor, that: number): boolean {
  for (let i = that - 1; i > that - 6; i--) {
    if (/^(?:tell|tells|told|telling|warned|assured|informed|reminded)$/.test(items.lower(i))) return i < that - 1;
    if (!items.isPos(i, Pos.NOUN | Pos.PROPN | Pos.DET | Pos.ADJ | Pos.NUM | Pos.PRON)) return false;
  }
  return false;
}

/** “the agency forecasts rents will rise”: a verb that was taken for a noun. */
export function isReportInS(items: Cursor, i: number): boolean {
  return (
    items.pos(i) === 'NOUN' &&
    items.lower(i).endsWith('s') &&
    items.isIn(i, reportingForms) &&
    items.isPos(i + 1, Pos.NOUN | Pos.DET | Pos.ADJ)
  );
}
