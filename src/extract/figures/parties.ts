import { gettingVerbs, givingVerbs } from '../english/measuring-verbs.ts';
import { crowdNouns, personNouns } from '../english/people.ts';
import { singular } from '../english/plurals.ts';
import { wordList } from '../english/word-list.ts';
import type { Cursor } from '../syntax/cursor.ts';
import type { Stretch } from '../syntax/subject.ts';
import { Pos } from '../text/parts-of-speech.ts';

/** What somebody does who wants an amount. */
const asking = wordList(
  'bill bills billed billing ask asks asked asking need needs needed demand demands demanded want wants wanted',
);

/** Whether one pays, gets or charges the amount at `first`, the party that is asked between the verb and it. */
export function isPaid(items: Cursor, first: number): boolean {
  for (let i = first - 1; i > first - 7; i--) {
    const lower = items.lower(i);
    if (givingVerbs.has(lower) || gettingVerbs.has(lower) || asking.has(lower)) return true;
    if (!items.isPos(i, Pos.NOUN | Pos.PROPN | Pos.DET | Pos.ADJ | Pos.ADV | Pos.PRON)) return false;
  }
  return false;
}

/** “from an uncle”, “from Oak Boats”: whoever gives an amount is not what it measures. */
export function isSomebody(items: Cursor, { last }: Stretch): boolean {
  const { pos, lower } = items.at(last - 1);
  return pos === 'PROPN' || personNouns.has(lower) || personNouns.has(singular(lower)) || crowdNouns.has(lower);
}
