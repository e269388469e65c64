import { crowdNouns, personNouns } from '../english/people.ts';
import { singular } from '../english/plurals.ts';
import { wordList } from '../english/word-list.ts';
import { isFiniteVerb } from '../syntax/clause.ts';
import type { Cursor } from '../syntax/cursor.ts';
import type { Phrase } from '../syntax/noun-phrase.ts';
import type { Cue } from './cues.ts';
import type { CueMatch } from './find-cues.ts';
import { isSentenceLike } from './proposal.ts';
import type { Reading } from './reading.ts';
import { findSubject } from './subject.ts';

const cue: Omit<Cue, 'lemma' | 'form'> = { frames: new Set(['quote']), grade: 3, links: wordList([]) };

const persons = wordList('he she they i we');

/**
 * “Julia Ford, the manager, reflected on the work: ‘…’”: whoever does something before a colon says what stands between marks
 * behind it, whatever the verb; there, or in the next paragraph.
 */
export function readColon(reading: Reading): void {
  const { items } = reading;
  const colon = items.lower(items.last - 1) === ':' ? items.last - 1 : colonBeforeQuote(reading);
  if (colon < 2 || (colon === items.last - 1 && reading.lead !== null)) return;
  const match = verbBefore(items, colon);
  const subject = match === null ? null : findSubject(reading.frame, match);
  if (match === null || subject === null || !isPerson(items, subject)) return;
  if (colon === items.last - 1) reading.lead = { cue: match, subject, reports: false };
  else reading.addQuotation(colon + 1, 'direct', { cue: match, subject, to: null }, 'quotation behind a colon');
}

const stops = wordList('. ! ? …');

/** The colon before a free quotation that is a sentence and ends the frame, or -1. */
function colonBeforeQuote(reading: Reading): number {
  const { items } = reading;
  for (let i = items.last - 1; i > 1; i--) {
    const stretch = reading.freeStretch(i);
    if (stretch !== null) return items.lower(i - 1) === ':' && isSentenceLike(reading.words(stretch)) ? i - 1 : -1;
    if (!items.isIn(i, stops)) return -1;
  }
  return -1;
}

/** The first finite verb of the clause before the colon. */
function verbBefore(items: Cursor, colon: number): CueMatch | null {
  for (let i = 1; i < colon; i++) {
    if (!isFiniteVerb(items, i, true) || items.isCapitalised(i)) continue;
    const { start, end, lower } = items.at(i);
    return {
      first: i,
      last: i + 1,
      start,
      end,
      kind: 'verb',
      cue: { ...cue, lemma: lower, form: 'past' },
      unreal: false,
      withheld: false,
    };
  }
  return null;
}

function isPerson(items: Cursor, { first, last }: Phrase): boolean {
  const head = items.lower(last - 1);
  if (last - first === 1 && persons.has(head)) return true;
  return items.pos(last - 1) === 'PROPN' || crowdNouns.has(head) || personNouns.has(singular(head));
}
