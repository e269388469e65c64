import type { Item } from '../syntax/cursor.ts';
import type { MarkedStretch } from '../syntax/marked-stretch.ts';
import type { Token } from '../text/document.ts';
import { countRuns } from '../text/white-space.ts';
import { isCapitalised } from '../text/words.ts';

/** A nickname has no more words. */
const LONGEST_NICKNAME = 3;

/** A title in running text has no more words. */
const LONGEST_TITLE = 9;

/**
 * Whether marked words are no speech but a name: a nickname inside somebody's name (“Oona ‘Bean’ Ferris”), or the title of a work,
 * whose words all begin with capitals (“and ‘Salt and Smoke,’ which”; “‘The Governess’ star”). `before` and `after` stand beside it.
 */
export function isNameInMarks(
  text: string,
  { start, end, outer, lost }: MarkedStretch,
  before: Item | undefined,
  after: Token | undefined,
): boolean {
  if (lost !== 'none') return false;
  if (isOfWork(text, outer.start) && isTitle(text.slice(start, end).trim().replace(/[.,]$/, ''))) return true;
  const words = text.slice(start, end).trim().replace(/,$/, '');
  if (!isCapitalised(words)) return false;
  const count = countRuns(words, LONGEST_TITLE + 1);
  if (count > LONGEST_TITLE) return false;
  const [left, right] = [
    text.slice(before?.end ?? outer.start, outer.start),
    text.slice(outer.end, after?.start ?? outer.end),
  ];
  const isInside = before !== undefined && after !== undefined && left === ' ' && right === ' ';
  if (isInside && count <= LONGEST_NICKNAME && isNameWord(before) && isNameWord(after) && !/[,.!?…]/.test(words))
    return true;
  if (!isTitle(words) || (before?.pos === 'PROPN' && after?.pos === 'PROPN')) return false;
  if (right === ' ' && after?.pos === 'NOUN' && !isCapitalised(after.text)) return !leadsToSpeech(before); // “ ‘The Governess’ star”
  return before !== undefined && left === ' ' && !leadsToSpeech(before) && isWordBefore(before);
}

/** What has a title, and the comma behind it: “in her memoir, ‘Salt and Smoke’”. */
const ofWork =
  /\b(?:memoir|autobiography|book|novel|album|song|film|movie|play|musical|show|series|poem|essay|painting|exhibition|podcast|opera|documentary|single),? $/;

/** So many characters hold such a word. */
const LONGEST_WORK = 16;

function isOfWork(text: string, mark: number): boolean {
  return ofWork.test(text.slice(Math.max(0, mark - LONGEST_WORK), mark));
}

function isNameWord({ pos, text }: Item): boolean {
  return pos === 'PROPN' && isCapitalised(text) && text.length > 1;
}

/** A verb or a mark before the words: they may be said. */
function leadsToSpeech(before: Item | undefined): boolean {
  return before?.pos === 'VERB' || before?.pos === 'PUNCT' || before?.pos === 'ADV';
}

/** What a title stands behind in a sentence that goes on: “and”, “in”, “the film”, “Channel 9’s”. */
function isWordBefore({ pos, text }: Item): boolean {
  return pos === 'PART' || pos === 'PROPN' || (/^(?:CCONJ|ADP|NOUN|DET)$/.test(pos) && !isCapitalised(text));
}

/** “The Long Way Home”: a name of several words, of which all but small ones begin with capitals. */
function isTitle(words: string): boolean {
  if (/[.!?…;:]/.test(words)) return false;
  const parts = words.split(/\s+/);
  return (
    parts.length >= 2 && parts.every((part) => isCapitalised(part) || /^(?:\p{Ll}{1,3}|from|with|into)$/u.test(part))
  );
}
