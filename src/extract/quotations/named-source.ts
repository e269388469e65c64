import { relatives, subordinators } from '../english/function-words.ts';
import { kinNouns, personNouns } from '../english/people.ts';
import { wordList } from '../english/word-list.ts';
import { startsClause } from '../syntax/clause.ts';
import type { Cursor } from '../syntax/cursor.ts';
import { isTimeWord, nounPhraseAfter, nounPhraseBefore } from '../syntax/noun-phrase.ts';
import { Pos } from '../text/parts-of-speech.ts';
import { isBareName } from './bare-names.ts';
import { clauseEnd } from './clause-end.ts';
import { readComplement } from './complement.ts';
import type { CueMatch } from './find-cues.ts';
import type { Reading, Saying } from './reading.ts';
import { isFiniteAt } from './relative-report.ts';
import { findSubject, quotedBetween } from './subject.ts';

/** “According to X, …” and “…, according to X”. */
export function readNamedSource(reading: Reading, saying: Saying): void {
  const { items } = reading;
  const { cue, subject } = saying;
  if (subject === null) return;
  const start = reading.contentStart(cue.first);
  // “Oslo affirmed that it would stay, according to a diplomat”: what was said is attributed already.
  const ends = items.lower(subject.last) === '.' || subject.last >= items.last;
  if (reading.proposals.length > 0 && (start >= cue.first || (ends && !reading.hasVerb(start, cue.first)))) {
    reading.passOn(subject);
    return;
  }
  if (cue.first > start && reading.hasVerb(start, cue.first)) readContentBefore(reading, saying, start);
  else readContentBehind(reading, saying);
  reading.from = Math.max(reading.from, Math.min(items.last, subject.last));
}

function readContentBehind(reading: Reading, saying: Saying): void {
  const { items, cues } = reading;
  const { cue, subject } = saying;
  if (subject === null) return;
  let end = subject.last;
  while (end < items.last && items.pos(end) !== 'QUOTE' && items.lower(end) !== ',' && items.lower(end) !== ':') end++;
  // “According to the operator, Linden Rail, a rota exists”
  const name = items.lower(end) === ',' ? nounPhraseAfter(items, end + 1) : null;
  if (
    name !== null &&
    items.lower(name.last) === ',' &&
    isBareName(items, name) &&
    opensContent(items, name.last + 1)
  ) {
    // “According to her aunt, Ida, the roof is old”: the name, where the words before it are none
    const head = items.lower(end - 1);
    const isDescribed =
      end === subject.last && (personNouns.has(head) || kinNouns.has(head)) && !items.isCapitalised(end - 1);
    if (isDescribed) {
      readContentBehind(reading, { ...saying, subject: name });
      return;
    }
    end = name.last;
  }
  if (end + 1 >= items.last) {
    if (items.lower(end) === ':') reading.lead = { cue, subject, reports: true };
    return;
  }
  // “According to Acme, Lee warned …”: Lee speaks, and Acme passed it on.
  const inner = cues.find(({ first, kind, unreal }) => first > end && kind === 'verb' && !unreal);
  if (inner !== undefined && governsAll(reading, inner, end + 1)) {
    reading.passedOn.push(subject);
    return;
  }
  const last = clauseEnd(reading.frame, end + 1, cue, cues);
  // “17 makers, according to Acme, had plants”
  const start = reading.contentStart(cue.first);
  if (
    start + 1 < cue.first &&
    items.lower(cue.first - 1) === ',' &&
    isFiniteAt(items, end + 1) &&
    isNominal(items, start)
  ) {
    const group = items.at(start).start;
    reading.addClause(start, cue.first - 1, saying, 'clause around its attribution', group);
    reading.addClause(end + 1, last, saying, 'clause around its attribution', group);
    reading.from = last;
    return;
  }
  if (reading.freeStretch(end + 1) !== null && last === end + 2)
    reading.addQuotation(end + 1, 'direct', saying, 'quotation beside its named source');
  else reading.addClause(end + 1, last, saying, 'clause beside its named source');
  reading.from = last;
}

/** A clause, whose verb may stand among quoted words. */
function opensContent(items: Cursor, from: number): boolean {
  if (startsClause(items, from, false)) return true;
  const phrase = nounPhraseAfter(items, from);
  return phrase !== null && items.pos(phrase.last) === 'QUOTE';
}

function isNominal(items: Cursor, i: number): boolean {
  return items.isPos(i, Pos.DET | Pos.NOUN | Pos.PROPN | Pos.PRON | Pos.NUM | Pos.ADJ);
}

function readContentBefore(reading: Reading, saying: Saying, from: number): void {
  let start = from;
  const { items } = reading;
  let last = saying.cue.first;
  while (last > start && /^[,—–-]$/.test(items.lower(last - 1))) last--;
  // “two tugs and, according to Lee, a stolen barge”: that alone is Lee's.
  if (last < saying.cue.first && items.isIn(last - 1, unfinished)) {
    if (items.isIn(last - 1, relatives)) readInRelative(reading, saying);
    return;
  }
  if (last === saying.cue.first) start = lastClause(items, start, last);
  if (reading.freeStretch(start) !== null && last === start + 1) {
    // “…,” according to Lee, “…”
    const stretch = reading.freeStretch(start);
    const behind = (saying.subject?.last ?? 0) + 1;
    const group = reading.freeStretch(behind) !== null && stretch !== null ? stretch.start : null;
    reading.addQuotation(start, 'direct', saying, 'quotation beside its named source', group);
    if (group !== null) reading.addQuotation(behind, 'direct', saying, 'quotation around its attribution', group);
  } else if (reading.proposals.some(({ mode }) => mode !== 'partial')) {
    // What was said is attributed already: the named source passed it on.
    if (saying.subject !== null) reading.passOn(saying.subject);
  } else reading.addClause(start, last, saying, 'clause beside its named source');
}

/** “two sons, one of whom, according to the family, runs the shop”: what goes on behind the source. */
function readInRelative(reading: Reading, saying: Saying): void {
  const { items } = reading;
  const comma = saying.subject?.last ?? items.last;
  if (items.lower(comma) !== ',' || !isFiniteAt(items, comma + 1)) return;
  const last = clauseEnd(reading.frame, comma + 1, saying.cue, reading.cues);
  reading.addClause(comma + 1, last, saying, 'clause around its attribution');
}

/** Words that a clause does not end with. */
const unfinished = wordList(relatives, 'and or but including plus of a an the');

/** “One was asleep, one was out fishing according to neighbours”: without a comma the attribution is of the last clause alone. */
function lastClause(items: Cursor, start: number, end: number): number {
  for (let i = end - 1; i > start; i--) {
    if (items.lower(i) !== ',') continue;
    const first = items.lower(i + 1) === 'and' || items.lower(i + 1) === 'but' ? i + 2 : i + 1;
    const isOwn =
      items.isPos(first, Pos.DET | Pos.NUM | Pos.PRON | Pos.PROPN | Pos.NOUN) && !items.isIn(first, relatives);
    const part = items.part(0, end);
    if (
      isOwn &&
      startsClause(part, first, false) &&
      startsClause(items.part(0, i), start, false) &&
      !items.isIn(start, subordinators)
    )
      return first;
  }
  return start;
}

function governsAll(reading: Reading, inner: CueMatch, from: number): boolean {
  const subject = findSubject(reading.frame, inner);
  if (subject === null || subject.first < from || reading.hasVerb(from, subject.first)) return false;
  // “According to the charge, Lee wrote 20 cheques”: writing cheques reports nothing.
  return readComplement(reading.frame, inner, subject, reading.cues) !== null;
}

const channelVerb = /^(?:broadcast|reported|quoted|cited|carried|relayed|published)$/;

/** How far behind “was quoted as saying” its “by” may stand, in items. */
const PASSIVE_REACH = 20;

/** “…, as broadcast by Channel 9”, “was quoted as saying by Acme News”: who passed it on. */
export function readChannels(reading: Reading): void {
  const { items, cues } = reading;
  for (const source of reading.passedOn) reading.passOn(source);
  for (const cue of cues) {
    // “The agency quoted Lee as saying …”
    const quoting =
      cue.kind === 'passive' && quotedBetween(items, cue) !== null ? nounPhraseBefore(items, cue.first) : null;
    if (quoting !== null) reading.passOn(quoting);
  }
  if (reading.proposals.length === 0) return;
  for (let i = 1; i < items.last - 1; i++) {
    if (items.at(i).lower !== 'by' || isTimeWord(items, i + 1)) continue;
    const reported = channelVerb.test(items.lower(i - 1)) && /^(?:as|,)$/.test(items.lower(i - 2));
    const source = reported || isBehindPassive(cues, i) ? nounPhraseAfter(items, i + 1) : null;
    if (source !== null) reading.passOn(source);
  }
}

/** “was quoted as saying | by”: a passive cue stands a little before `i`. */
function isBehindPassive(cues: readonly CueMatch[], i: number): boolean {
  return cues.some(({ kind, first, last }) => kind === 'passive' && i > first && i < last + PASSIVE_REACH);
}
