import { beForms } from '../english/auxiliaries.ts';
import { bodyNouns } from '../english/bodies.ts';
import { crowdNouns, personNouns } from '../english/people.ts';
import { singular } from '../english/plurals.ts';
import { wordList } from '../english/word-list.ts';
import { isFronted } from '../syntax/clause.ts';
import type { Cursor } from '../syntax/cursor.ts';
import { lastVerb, mainVerb } from '../syntax/main-verb.ts';
import { isTimeWord, nounPhraseBefore, type Phrase } from '../syntax/noun-phrase.ts';
import { verbGroup } from '../syntax/verb-group.ts';
import { Pos } from '../text/parts-of-speech.ts';
import { readAsAttribution } from './as-attribution.ts';
import { readBeforeColon, readClauseBefore, readFinalAttribution, readQuotationBefore } from './before-cue.ts';
import { readBehindCue, readInReach } from './behind-cue.ts';
import { readColon } from './colon.ts';
import type { CueMatch } from './find-cues.ts';
import type { Frame } from './frames.ts';
import { readHeardBefore } from './heard.ts';
import { readChannels, readNamedSource } from './named-source.ts';
import type { ReadFrame } from './proposal.ts';
import { Reading, type Saying } from './reading.ts';
import { readRelativeReport } from './relative-report.ts';
import { findSubject, predicateStart } from './subject.ts';

/** Ties each cue of the frame to what it reports. */
export function attach(frame: Frame, cues: readonly CueMatch[]): ReadFrame {
  if (cues.length === 0 && !frame.hasQuote && frame.items.lower(frame.items.last - 1) !== ':')
    return { frame, cues, proposals: [], loose: [], lead: null };
  const reading = new Reading(frame, cues, findSubjects(frame, cues));
  // The attribution at the end first: it may hold for the whole sentence.
  if (!readFinalAttribution(reading)) {
    const heard = cues.findLast((cue) => cue.kind === 'agent' && readHeardBefore(reading, cue));
    cues.forEach((cue, index) => {
      if (cue !== heard) readCue(reading, cue, index);
    });
  }
  readColon(reading);
  // Then marked words that only stand near a cue, and at last who passed all this on.
  readInReach(reading);
  readChannels(reading);
  return reading.result();
}

/** The first pattern that fits: marks before the cue, content behind it, a clause before it. */
function readCue(reading: Reading, cue: CueMatch, index: number): void {
  const saying = { cue, subject: reading.subjects[index] ?? null, to: null };
  if (cue.kind === 'source') {
    readNamedSource(reading, saying);
    return;
  }
  if (isNobody(reading.items, saying.subject)) return; // “Nobody answered.”
  if (isOfWhat(reading.items, saying)) return; // “a third of what Lee believed it was worth”
  if (readsToNextParagraph(reading, saying, index)) return;
  if (readRelativeReport(reading, saying) || readBeforeColon(reading, saying)) return;
  if (readQuotationBefore(reading, saying) || readAsAttribution(reading, saying) || readBehindCue(reading, saying))
    return;
  readClauseBefore(reading, saying);
}

/** A clause behind “what” tells of a thing; only what it is called is said. */
function isOfWhat(items: Cursor, { cue, subject }: Saying): boolean {
  if (subject?.side !== 'before' || items.lower(subject.first - 1) !== 'what' || cue.kind !== 'verb') return false;
  return items.pos(subject.first - 2) === 'ADP' && items.pos(cue.last) === 'PRON';
}

/** “Lee added:”, “Lee describes the worst part:” at the end of the sentence: what is said follows. */
function readsToNextParagraph(reading: Reading, { cue, subject }: Saying, index: number): boolean {
  const { items } = reading;
  if (items.lower(items.last - 1) !== ':' || index !== reading.cues.length - 1 || subject === null || cue.unreal)
    return false;
  if (cue.kind !== 'verb' || !cue.cue.frames.has('quote') || reading.frame.hasQuote) return false;
  reading.lead = { cue, subject, reports: true };
  return true;
}

/** Who says nothing: “nobody”, “no one”, “none of them”. */
const nobody = wordList('nobody none neither no-one');

function isNobody(items: Cursor, subject: Phrase | null): boolean {
  if (subject === null) return false;
  return (
    items.isIn(subject.first, nobody) ||
    (items.lower(subject.first) === 'no' && items.lower(subject.first + 1) === 'one')
  );
}

/** The subjects of all cues; “…, adding that” and “… and warned” have the one of the report before, or of the sentence. */
function findSubjects(frame: Frame, cues: readonly CueMatch[]): (Phrase | null)[] {
  const subjects = cues.map((cue) => findSubject(frame, cue));
  cues.forEach((cue, index) => {
    // “Lee, who won twice, is calling for calm”: not a participle alone
    const isProgressive =
      subjects[index]?.side === 'before' &&
      frame.items.isIn(cue.first - 1, beForms) &&
      frame.items.lower(subjects[index].last) === ',';
    const participle = cue.cue.form === 'ing' && cue.kind === 'verb' && !isProgressive;
    const elided =
      subjects[index] === null &&
      cue.kind === 'verb' &&
      (isException(frame.items, cue.first) ||
        /^(?:and|but|,)$/.test(frame.items.lower(beforeTime(frame.items, predicateStart(frame.items, cue.first)) - 1)));
    if (!participle && !elided) return;
    const own = participle ? ownSubject(frame.items, cue.first) : null;
    if (own !== null) {
      subjects[index] = own;
      return;
    }
    // “claimed that Lee was to blame, saying”: whoever claimed, not who is to blame
    const before = subjects
      .slice(0, index)
      .findLast((subject, k) => subject !== null && (!cues[k]?.unreal || cues[k].withheld));
    // “Citing rain, Lee said”, “In a letter citing rain, Lee asked”: the subject follows.
    const ahead =
      participle && (cue.first <= 1 || isFronted(frame.items, cue.first))
        ? subjects.slice(index + 1).find((subject) => subject !== null)
        : null;
    const { items } = frame;
    const { first } = verbGroup(items, cue.first);
    // “They cheered when Lee came and said”: of two verbs with “and” the one before; “Lee posted a note, saying”: the clause's own.
    const verb =
      participle && !/^(?:and|or)$/.test(items.lower(first - 1)) ? mainVerb(items, first) : lastVerb(items, first);
    subjects[index] =
      before ?? ahead ?? findSubject(frame, { ...cue, first: verb === -1 ? firstVerb(items, cue.first) : verb });
  });
  return subjects;
}

/** “declined to comment, except | to say that” */
function isException(items: Cursor, verb: number): boolean {
  return items.lower(verb - 1) === 'to' && /^(?:except|but|save)$/.test(items.lower(verb - 2));
}

/** “and in 2008 told”, “but on Monday said”: where the time begins that stands before the verb. */
function beforeTime(items: Cursor, verb: number): number {
  let i = verb;
  while (i > 0 && (items.pos(i - 1) === 'NUM' || isTimeWord(items, i - 1))) i--;
  return i < verb && items.pos(i - 1) === 'ADP' ? i - 1 : i;
}

/** “Despite posters begging for quiet”, “with doctors calling for water”: the participle is of the noun before it. */
function ownSubject(items: Cursor, participle: number): Phrase | null {
  if (items.pos(participle - 1) !== 'NOUN') return null;
  const head = singular(items.lower(participle - 1));
  const speaks = [personNouns, bodyNouns].some((nouns) => nouns.has(head)) || items.isIn(participle - 1, crowdNouns);
  if (!speaks && !studies.has(head)) return null;
  let first = participle - 1;
  while (
    items.isPos(first - 1, Pos.NOUN | Pos.PROPN | Pos.ADJ | Pos.NUM | Pos.DET | Pos.SYM) ||
    items.lower(first - 1) === 'of'
  )
    first--;
  return nounPhraseBefore(items.part(first, participle), participle);
}

/** What speaks for itself, not for who puts it out. */
const studies = wordList('report study survey poll paper analysis review article story finding');

function firstVerb(items: Cursor, before: number): number {
  const verb = items.part(0, before).find(({ pos }) => pos === 'VERB' || pos === 'AUX');
  return verb === -1 ? before : verb;
}
