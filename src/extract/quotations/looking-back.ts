import { wordList } from '../english/word-list.ts';
import type { Cursor } from '../syntax/cursor.ts';
import { nounPhraseAfter, type Phrase } from '../syntax/noun-phrase.ts';
import type { Span } from '../text/span.ts';
import { type Proposal, proposeWhole, type ReadFrame } from './proposal.ts';

/** What a sentence may be called by the one behind it. */
const namesOfReports = wordList(
  'view verdict message warning conclusion assessment claim argument opinion belief finding prediction forecast advice judgment judgement contention complaint admission promise',
);

/** So many words may describe it: “the hopeful view put about by”. */
const LONGEST_DESCRIPTION = 6;

/**
 * “Turnout rose. That is according to the board.” “‘Rents will fall.’ That’s the hopeful view of Ann Lee.” — a sentence that says who the one
 * before it is from. It gets that speaker, with what stands in it between marks, unless it has one.
 */
export function lookBack(frames: readonly ReadFrame[]): readonly ReadFrame[] {
  let result: ReadFrame[] | null = null; // few texts have such a sentence
  frames.forEach((read, f) => {
    const before = frames[f - 1];
    if (before === undefined || read.frame.paragraph - before.frame.paragraph > 1) return;
    const source = readSource(read.frame.items);
    if (
      source === null ||
      before.proposals.length > 0 ||
      /^[?:]$/.test(before.frame.items.lower(before.frame.items.last - 1))
    )
      return;
    result ??= frames.slice();
    result[f - 1] = { ...before, proposals: proposed(before, source), loose: [] };
  });
  return result ?? frames;
}

/** Who a report is from, and the words that say so. */
interface Source {
  readonly subject: Phrase;
  readonly cue: Span;
}

/** “That's according to | the board”, “This was the hopeful view of | Ann Lee”. */
function readSource(items: Cursor): Source | null {
  const first = items.lower(0);
  if ((first !== 'that' && first !== 'this') || !/^(?:['’]s|is|was)$/.test(items.lower(1))) return null;
  if (items.lower(2) === 'according' && items.lower(3) === 'to') return sourceAt(items, 2, 4);
  if (items.lower(2) !== 'the') return null;
  for (let i = 3; i < 3 + LONGEST_DESCRIPTION; i++) {
    if (!items.isIn(i, namesOfReports)) continue;
    for (let j = i + 1; j < i + LONGEST_DESCRIPTION; j++)
      if (/^(?:of|by)$/.test(items.lower(j))) return sourceAt(items, i, j + 1);
    return null;
  }
  return null;
}

function sourceAt(items: Cursor, first: number, last: number): Source | null {
  const subject = nounPhraseAfter(items, last);
  return subject === null ? null : { subject, cue: items.span(first, last) };
}

function proposed({ frame, loose }: ReadFrame, { subject, cue }: Source): Proposal[] {
  const { items, paragraph } = frame;
  let last = items.last;
  while (last > 1 && /^[.!…]$/.test(items.lower(last - 1))) last--;
  const isQuoted = items.pos(0) === 'QUOTE' && last === 1;
  const about = { isQuoted, loose, subject, cue };
  return proposeWhole('attribution in the sentence after', paragraph, items.span(0, last), about);
}
