import { documentNouns } from '../english/bodies.ts';
import { startsClause } from '../syntax/clause.ts';
import type { Cursor } from '../syntax/cursor.ts';
import { isTimeWord, type Phrase } from '../syntax/noun-phrase.ts';
import { Pos } from '../text/parts-of-speech.ts';
import { clauseEnd } from './clause-end.ts';
import type { CueMatch } from './find-cues.ts';
import type { Reading, Saying } from './reading.ts';

/** What results are read from, beside documents. */
const results =
  /^(?:trial|minutes|records|documents|studies|surveys|polls|reports|filings|results|inquiry|court|jury|tribunal)$/;

/** Where “as” opens the attribution: “as | the mayor noted”, “as | one of them, the mayor of Oakdale, noted”; or -1. */
export function asBefore(items: Cursor, attribution: number): number {
  if (items.lower(attribution - 1) === 'as') return attribution - 1;
  if (items.lower(attribution - 1) !== ',') return -1;
  for (let i = attribution - 2; i > Math.max(0, attribution - LONGEST_ASIDE); i--) {
    if (items.lower(i) === 'as') return items.lower(i - 1) === ',' ? i : -1;
    if (!items.isPos(i, Pos.DET | Pos.NUM | Pos.NOUN | Pos.PROPN | Pos.PRON | Pos.ADJ | Pos.ADP | Pos.PART)) return -1;
  }
  return -1;
}

/** What describes somebody before their name, in items. */
const LONGEST_ASIDE = 9;

/** What answers without words: “responded with stones”, “replied quickly”, “posted a photo”. */
function isOwnStory(items: Cursor, cue: CueMatch, subject: Phrase): boolean {
  if (subject.side !== 'before' || cue.cue.frames.has('whom')) return false;
  const next = items.word(cue.last);
  if (next === null || isTimeWord(items, cue.last) || isTimeWord(items, cue.last + 1)) return false;
  if (/^(?:respond|reply|answer|counter|retort|post|comment|react)$/.test(cue.cue.lemma))
    return (
      /^(?:with|by|for)$/.test(next.lower) || (next.pos === 'ADV' && next.lower.endsWith('ly')) || next.pos === 'DET'
    );
  return next.pos === 'DET' && !/^(?:this|that)$/.test(next.lower);
}

/** Whether the cue may follow what it reports: that of a study or a record only behind its own name for it. */
export function mayFollow(items: Cursor, cueMatch: CueMatch, subject: Phrase | null): boolean {
  const { cue } = cueMatch;
  if (subject === null) return false;
  if (isOwnStory(items, cueMatch, subject)) return false;
  if (cue.frames.has('after')) return true;
  if (!cue.frames.has('result') || subject.side !== 'before') return false;
  for (let i = subject.first; i < subject.last; i++) {
    const word = items.lower(i);
    if (documentNouns.has(word) || results.test(word)) return true;
  }
  return false;
}

/** Whether there is nothing between two places, or only when and where: “in May”, “on Friday”. */
export function isBare(items: Cursor, from: number, end: number): boolean {
  return (
    from === end ||
    isTimeWord(items, from) ||
    isTimeWord(items, from + 1) ||
    (items.pos(from) === 'ADP' && !items.isJoined(from + 1))
  );
}

/** Marks around what is inserted. */
const around = /^(?:,|—|–|―|--)$/;

/**
 * “The bridge, as the mayor noted in May, is old”, “In winter – as the mayor noted – the bridge is shut”: both sides of what is inserted
 * are the mayor's. Nothing but when and where may stand behind the verb.
 */
function readInsertedAs(reading: Reading, saying: Saying, as: number): boolean {
  const { items } = reading;
  const { cue } = saying;
  const mark = items.lower(as - 1);
  if (as < 2 || !around.test(mark) || !mayFollow(items, cue, saying.subject)) return false;
  let close = cue.last;
  while (close < items.last && !/^(?:[,;:.!?—–―]|--)$/.test(items.lower(close)) && items.pos(close) !== 'QUOTE')
    close++;
  if (items.lower(close) !== mark || !isBare(items, cue.last, close)) return false;
  const start = reading.contentStart(as - 1);
  const last = clauseEnd(reading.frame, close + 1, cue, reading.cues);
  const isParted = !startsClause(items.part(start, as - 1), start, false);
  if (start >= as - 1 || !isParted || !reading.hasVerb(close + 1, last) || items.pos(close + 1) === 'QUOTE')
    return false;
  const group = items.at(start).start;
  for (const [from, to] of [
    [start, as - 1],
    [close + 1, last],
  ] as const)
    reading.addClause(from, to, saying, 'clause around its attribution', group);
  reading.from = last;
  return true;
}

/** “As the mayor noted, the bridge is old.” */
export function readAsAttribution(reading: Reading, saying: Saying): boolean {
  const { items } = reading;
  const { cue, subject } = saying;
  if (subject === null || subject.side !== 'before' || items.lower(subject.first - 1) !== 'as' || cue.unreal)
    return false;
  if (readInsertedAs(reading, saying, subject.first - 1)) return true;
  const behind = reading.attributionEnd(saying);
  if (items.lower(behind) !== ',' || cue.last !== behind || subject.first > 2) return false;
  const last = clauseEnd(reading.frame, behind + 1, cue, reading.cues);
  if (!reading.hasVerb(behind + 1, last)) return false;
  reading.addClause(behind + 1, last, saying, 'clause behind an “as” attribution');
  reading.from = last;
  return true;
}
