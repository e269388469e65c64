import { bodyNouns, documentNouns } from '../english/bodies.ts';
import { contrasts, relatives, subordinators } from '../english/function-words.ts';
import { crowdNouns, personNouns } from '../english/people.ts';
import { wordList } from '../english/word-list.ts';
import { startsClause } from '../syntax/clause.ts';
import type { Cursor } from '../syntax/cursor.ts';
import { isSeam, nounPhraseBefore, type Phrase } from '../syntax/noun-phrase.ts';
import { isPos, Pos } from '../text/parts-of-speech.ts';
import type { Span } from '../text/span.ts';
import { addresseeAt } from './addressee.ts';
import { asBefore, isBare, mayFollow } from './as-attribution.ts';
import { clauseEnd, isSummedUp } from './clause-end.ts';
import { readComplement } from './complement.ts';
import type { CueMatch } from './find-cues.ts';
import { goesOnBehind } from './goes-on.ts';
import { startsWithVerb } from './proposal.ts';
import type { Reading, Saying } from './reading.ts';
import { relativeEnd } from './relative-report.ts';

const betweenMarks = wordList(', — – -');

/** `“…,” said Lee`, `“…,” Lee said, “…”`, `Trade “rose by a quarter,” Lee said`. */
export function readQuotationBefore(reading: Reading, saying: Saying): boolean {
  const { items } = reading;
  const { cue, subject } = saying;
  if (subject === null || cue.cue.form === 'ing') return false;
  let quote = attributionStart(saying) - 1;
  while (quote >= 0 && items.isIn(quote, betweenMarks)) quote--;
  quote = beforeDescription(reading, quote);
  const stretch = reading.freeStretch(quote);
  if (stretch === null) return false;
  const start = reading.contentStart(quote);
  const to = readComplement(reading.frame, cue, subject, reading.cues)?.to ?? addressee(saying, items);
  // “Hana Iversen kept her reply to a line: ‘We are full,’ she wrote.”
  const introduced = /^[:—–]$/.test(items.lower(quote - 1));
  if (start < quote && !introduced && !isInterjection(items, start, quote)) {
    if (!cue.cue.frames.has('after')) return false;
    addWithMore(reading, start, quote + 1, { ...saying, to }, reading.attributionEnd(saying));
  } else {
    const behind = quotationBehind(reading, saying);
    if (behind === null) reading.addQuotation(quote, 'direct', { ...saying, to }, 'quotation before its attribution');
    else {
      for (const piece of [quote, behind])
        reading.addQuotation(piece, 'direct', { ...saying, to }, 'quotation around its attribution', stretch.start);
    }
  }
  reading.from = Math.max(reading.from, cue.last, subject.side === 'after' ? subject.last : 0);
  return true;
}

/** `“…,” the group's director, Ann Lee, said`: the quotation ends before what describes the name. */
function beforeDescription(reading: Reading, last: number): number {
  const { items } = reading;
  if (items.pos(last) === 'QUOTE' || items.lower(last + 1) !== ',') return last;
  const phrase = nounPhraseBefore(items, last + 1);
  if (phrase === null) return last;
  const apart = items.lower(phrase.first - 1) === ',' ? 1 : 0;
  const stretch = reading.freeStretch(phrase.first - 1 - apart);
  // “held ‘open’ talks in the capital, the paper said”: there the marked words are part of the clause.
  if (stretch === null || (apart === 0 && !/[,.!?…]$/.test(reading.words(stretch)))) return last;
  return phrase.first - 1 - apart;
}

/** “The deal is dead, the minister said”, in one piece or around the attribution. */
export function readClauseBefore(reading: Reading, saying: Saying): void {
  const { items } = reading;
  const { cue, subject } = saying;
  if (subject === null || !mayFollow(items, cue, subject) || cue.unreal || cue.cue.form === 'ing') return;
  if (/^(?:enough|nothing|little|yes|no|so)\.?$/.test(items.lower(cue.last))) return; // “when it failed, Lee said no”
  const behind = reading.attributionEnd(saying);
  // “The bridge is old, as the mayor noted.”
  const as = asBefore(items, attributionStart(saying));
  const opensAs =
    as !== -1 &&
    (endsSentence(items, cue.last, behind) ||
      (items.lower(behind) === ',' &&
        isBare(items, cue.last, behind) &&
        reading.hasVerb(reading.contentStart(as), as)));
  const attribution = opensAs ? as : attributionStart(saying);
  const start = reading.contentStart(attribution);
  // “According to a report in May, Acme showed …”
  if (!cue.cue.frames.has('after') && items.lower(start) === 'according') return;
  const comma = items.lower(attribution - 1) === ',';
  if (isSummedUp(items, attribution - 1) || isThingDone(items, cue, subject)) return;
  if (!comma && !isSeam(items, attribution)) return;
  if (items.lower(behind) !== ',' && opensOwnClause(items, attribution - 1)) return;
  if (readInsertedInRelative(reading, saying, attribution, behind)) return;
  if (
    !cannotStandAlone.test(cue.cue.lemma) &&
    isDependent(reading, start, attribution - 1) &&
    items.lower(behind) !== ','
  )
    return;
  const to = addressee(saying, items);
  // “By May, she said, rents will double”: only the second half has a verb.
  const opens =
    (!reading.hasVerb(start, attribution) || isSubordinate(items, start)) &&
    !items.isIn(behind + 1, contrasts) &&
    startsClause(items, behind + 1, false);
  if (items.lower(behind) === ',' && (goesOn(reading, behind + 1) || opens)) {
    // “The plan, she said, was dead.”
    const last = clauseEnd(reading.frame, behind + 1, cue, reading.cues);
    if (!reading.hasVerb(behind + 1, last)) return;
    if (attribution - 1 <= start || isInterjection(items, start, attribution)) {
      // “And, he said, the deal is dead”, “Meanwhile, he said, the deal is dead”
      reading.addClause(behind + 1, last, { ...saying, to }, 'clause around its attribution');
      reading.from = last;
      return;
    }
    const group = items.at(start).start;
    reading.addClause(
      start,
      comma ? attribution - 1 : attribution,
      { ...saying, to },
      'clause around its attribution',
      group,
    );
    reading.addClause(behind + 1, last, { ...saying, to }, 'clause around its attribution', group);
    reading.from = last;
  } else if (
    items.lower(behind) === ',' &&
    (addsToClause.test(items.lower(behind + 1)) || items.pos(attribution - 2) === 'AUX') &&
    reading.hasVerb(start, attribution)
  ) {
    // “It is vital, she said, especially in winter”, “It was, she said, the worst of days”
    const last = clauseEnd(reading.frame, behind + 1, cue, reading.cues);
    const group = items.at(start).start;
    for (const [from, to_] of [
      [start, comma ? attribution - 1 : attribution],
      [behind + 1, last],
    ] as const)
      reading.addClause(from, to_, { ...saying, to }, 'clause around its attribution', group);
    reading.from = last;
  } else if (attribution - 1 > start && hasOwnVerb(items, start, attribution)) {
    const last = comma ? attribution - 1 : attribution;
    reading.from = behind;
    addWithMore(reading, start, last, { ...saying, to }, behind);
  }
}

/** The clause before its attribution, and what it goes on with behind that. */
function addWithMore(reading: Reading, start: number, last: number, saying: Saying, behind: number): void {
  const more = goesOnBehind(reading, behind, saying.cue, start);
  const group = more === null ? null : reading.items.at(start).start;
  reading.addClause(start, last, saying, 'clause before its attribution', group);
  if (more !== null) reading.addClause(more.first, more.last, saying, 'clause around its attribution', group);
  if (more !== null) reading.from = more.last;
}

/** “In the text accompanying the film, Lee wrote:” has no clause before its attribution; “Rates to rise, says Lee” has. */
function hasOwnVerb(items: Cursor, first: number, last: number): boolean {
  for (let i = first; i < last; i++)
    if (items.isPos(i, Pos.QUOTE | Pos.AUX) || (items.pos(i) === 'VERB' && !items.lower(i).endsWith('ing')))
      return true;
  return false;
}

/** “…, a deal announced in May”: a thing that something was done with, and nobody who says anything. */
function isThingDone(items: Cursor, { cue, last }: CueMatch, { first, last: end, side }: Phrase): boolean {
  if (side !== 'before' || cue.form !== 'past' || !/^an?$/.test(items.lower(first))) return false;
  const head = items.lower(end - 1);
  const speaks = [personNouns, bodyNouns, documentNouns, crowdNouns].some((nouns) => nouns.has(head));
  return !speaks && items.pos(end - 1) === 'NOUN' && items.pos(last) === 'ADP';
}

/** What adds to a clause that the attribution parts in two. */
const addsToClause = /^(?:especially|particularly|notably|including|because|unless|provided|like|than)$/;

/** Verbs behind which also half a sentence is speech: “Because it was late, she said.” */
const cannotStandAlone = /^(?:say|tell|add|explain|write)$/;

/** “Though the crowd stayed calm”, “Keen to look modern”, “Dressed as a clown”: no clause that anybody would utter. */
function isDependent(reading: Reading, start: number, end: number): boolean {
  const { items } = reading;
  if (!startsClause(items.part(start, end), start)) return true;
  if (!/^(?:though|although|while|whereas|when|as|after|before|since|until)$/.test(items.lower(start))) return false;
  for (let i = start; i < end; i++) if (items.lower(i) === ',') return false;
  return true;
}

/** “the choir, which, neighbours say, rehearses too late, moved”: of the relative clause and nothing before it; “Lee, whose club has, he said, moved,”. */
function readInsertedInRelative(reading: Reading, saying: Saying, attribution: number, behind: number): boolean {
  const { items } = reading;
  if (items.lower(attribution - 1) !== ',' || items.lower(behind) !== ',') return false;
  const relative = relativeBefore(items, attribution - 2);
  if (relative === -1) return false;
  const end = clauseEnd(reading.frame, behind + 1, saying.cue, reading.cues);
  const last = relativeEnd(items, behind + 1, end);
  const isParted = relative < attribution - 2;
  if (isParted && !reading.hasVerb(behind + 1, last)) return false;
  const group = isParted ? items.at(relative).start : null;
  if (isParted) reading.addClause(relative, attribution - 1, saying, 'clause around its attribution', group);
  reading.addClause(behind + 1, last, saying, 'clause around its attribution', group);
  reading.from = last;
  return true;
}

/** Where the relative clause opens whose words go up to `last`: “whose | client”, “who | has”; or -1. */
function relativeBefore(items: Cursor, last: number): number {
  if (items.isIn(last, relatives)) return last;
  for (let i = last; i > Math.max(1, last - LONGEST_INSERTION); i--) {
    if (items.pos(i) === 'QUOTE' || items.lower(i) === ',' || items.pos(i) === 'VERB') return -1;
    if (/^(?:who|whose|which)$/.test(items.lower(i))) return items.lower(i - 1) === ',' ? i : -1;
  }
  return -1;
}

/** “…, while, in truth, | she replied”: what stands between commas belongs to the clause that a subordinator opens before them. */
function opensOwnClause(items: Cursor, comma: number): boolean {
  for (let i = comma - 1; i > comma - LONGEST_INSERTION && i > 1; i--)
    if (items.lower(i) === ',') return items.isIn(i - 1, subordinators);
  return false;
}

/** An adverbial between commas is shorter, in items. */
const LONGEST_INSERTION = 8;

/** “If it fails, she said, the claim lapses”: a clause that cannot stand alone. */
function isSubordinate(items: Cursor, start: number): boolean {
  return /^(?:if|when|unless|once|until|while|although|because)$/.test(items.lower(start));
}

/** Nothing but when and where stands behind the verb: “as the mayor noted on Monday”, not “as firms reported losses”. */
function endsSentence(items: Cursor, from: number, end: number): boolean {
  return /^[.!?]?$/.test(items.lower(end)) && isBare(items, from, end);
}

/** “A strike is unlikely, the clerks said: the crews are tired.” — both sides of the attribution are theirs. */
export function readBeforeColon(reading: Reading, saying: Saying): boolean {
  const { items } = reading;
  const { cue, subject } = saying;
  if (subject?.side !== 'before' || items.lower(cue.last) !== ':' || cue.unreal || !cue.cue.frames.has('after'))
    return false;
  const start = reading.contentStart(subject.first);
  const comma = subject.first - 1;
  if (items.lower(comma) !== ',' || items.pos(comma - 1) === 'QUOTE') return false;
  if (!startsClause(items.part(start, comma), start, false) || cue.last + 2 > items.last) return false;
  const group = items.at(start).start;
  reading.addClause(start, comma, saying, 'clause around its attribution', group);
  if (items.pos(cue.last + 1) === 'QUOTE') return false; // what stands between marks is for its own pattern
  reading.addClause(cue.last + 1, items.last, saying, 'clause around its attribution', group);
  reading.from = items.last;
  return true;
}

/**
 * “The state rejects the offer and calls for talks, the ministry said”: an attribution that ends the sentence holds
 * for all of it, when what reports before it are asides of the same clause. True when it settles the frame.
 */
export function readFinalAttribution(reading: Reading): boolean {
  const { items, cues } = reading;
  const cue = cues.at(-1);
  const subject = reading.subjects.at(-1) ?? null;
  if (
    cues.length < 2 ||
    cue === undefined ||
    subject === null ||
    cue.kind !== 'verb' ||
    cue.cue.form === 'ing' ||
    cue.unreal
  )
    return false;
  const saying = { cue, subject, to: addressee({ cue, subject, to: null }, items) };
  const comma = attributionStart(saying) - 1;
  if (
    !mayFollow(items, cue, subject) ||
    items.lower(comma) !== ',' ||
    isSummedUp(items, comma) ||
    items.pos(comma - 1) === 'QUOTE'
  )
    return false;
  if (!/^[.!?]?$/.test(items.lower(reading.attributionEnd(saying)))) return false;
  if (readComplement(reading.frame, cue, subject, cues) !== null || !reading.hasVerb(0, comma)) return false;
  const before = cues.slice(0, -1);
  if (before.some(({ kind }) => kind === 'source' || kind === 'passive')) return false;
  const inner = before.some(({ cue: { grade, form }, kind }) => grade === 1 && kind === 'verb' && form !== 'base');
  reading.addClause(0, comma, saying, 'clause before its attribution', null, !inner);
  if (inner) {
    // “Lee told the police that she saw it, the source said”: Lee's report stands inside, passed on by the source.
    reading.passedOn.push(subject);
    return false;
  }
  reading.from = items.last;
  return true;
}

function attributionStart({ cue, subject }: Saying): number {
  return subject?.side === 'before' ? subject.first : cue.first;
}

/** A quotation that goes on behind `he said, ` in the same sentence. */
function quotationBehind(reading: Reading, { cue, subject }: Saying): number | null {
  const complement = readComplement(reading.frame, cue, subject, reading.cues);
  if (complement === null || complement.form !== 'quote' || reading.freeStretch(complement.first) === null) return null;
  return complement.first;
}

/** “told reporters” where nothing else follows the cue. */
function addressee({ cue, subject }: Saying, items: Cursor): Span | null {
  if (!cue.cue.frames.has('whom')) return null;
  return addresseeAt(items, Math.max(cue.last, subject?.side === 'after' ? subject.last : 0));
}

/** “But ‘…,’ she said”: the word before belongs to no clause. */
function isInterjection(items: Cursor, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const token = items.word(i);
    if (token !== null && !isPos(token, Pos.CCONJ | Pos.ADV | Pos.PUNCT | Pos.INTJ | Pos.SCONJ)) return false;
  }
  return true;
}

/** Behind the second comma of “The plan, she said, was dead” the clause goes on with its verb. */
function goesOn(reading: Reading, from: number): boolean {
  const stretch = reading.items.quote(from);
  if (stretch !== null) return startsWithVerb(reading.words(stretch));
  const token = reading.items.at(from);
  return token.pos === 'AUX' || (token.pos === 'VERB' && !token.lower.endsWith('ing'));
}
