import { modals } from '../english/auxiliaries.ts';
import { contrasts, relatives, subordinators } from '../english/function-words.ts';
import { attitudeForms } from '../english/reporting-verbs.ts';
import { wordList } from '../english/word-list.ts';
import { isFronted, relativeStart, startsClause } from '../syntax/clause.ts';
import type { Cursor } from '../syntax/cursor.ts';
import { isTimeWord } from '../syntax/noun-phrase.ts';
import { verbGroup } from '../syntax/verb-group.ts';
import { isPos, Pos } from '../text/parts-of-speech.ts';
import { isIn, MARK } from '../text/words.ts';
import type { CueMatch } from './find-cues.ts';
import type { Frame } from './frames.ts';
import { hearerBefore } from './hearers.ts';

const dashes = new Set(['—', '–', '―']);

const endMarks = wordList('. , ; : ! ? …');

/** Where a reported clause that begins at `first` ends: before the next report, the contrast, the trailing attribution. */
export function clauseEnd(frame: Frame, first: number, cue: CueMatch, cues: readonly CueMatch[]): number {
  const { items } = frame;
  const asked = cue.kind === 'agent' && items.lower(cue.first) === 'asked'; // “Asked whether it was safe, Lee …”
  const fronted = cue.cue.form === 'ing' && isFronted(items, cue.first);
  // “Of those who swore they could sing, two stayed”
  const inFrontedPhrase =
    items.pos(0) === 'ADP' && items.isIn(cue.first - 1, relatives) && !commaBefore(items, cue.first);
  const inSubordinate =
    inFrontedPhrase ||
    asked ||
    fronted ||
    (items.isIn(items.pos(0) === 'CCONJ' ? 1 : 0, subordinators) && !closesBefore(items, cue.first)) ||
    isBehindSubordinator(items, cue.first);
  let verb = cue.kind === 'noun' && !cue.cue.frames.has('that') && !cue.cue.frames.has('bare');
  // “Lee, who says rents doubled, will stand again”
  const inRelative = relativeStart(items, cue.first) !== -1 || isBehindWho(items, cue.first);
  const inSubject = isInSubject(items, cue.first);
  let joined = false; // “… had fallen and wages”: the next verb is of the same clause
  let bracket = 0;
  for (let i = first; i < items.last; i++) {
    const token = items.word(i);
    if (token === null) {
      // “that she had ‘won,’ adding that …”: the comma within the marks is the sentence's
      if (verb && endsInComma(frame, i) && stopsAfterComma(items, i, cues)) return i + 1;
      verb ||= cue.kind !== 'noun' || frame.text.slice(items.at(i).start, items.at(i).end).split(' ').length >= 3;
      continue;
    }
    if (verb && !joined && cue.kind === 'noun' && items.lower(first) !== 'what' && isSecondVerb(items, i)) return i;
    if (verb && inSubject && !joined && isMainVerb(items, first, i)) return i;
    if (token.pos === 'CCONJ') joined = verb;
    if (token.pos === 'VERB' || token.pos === 'AUX') {
      verb = true;
      joined = false;
    }
    if (token.text === '(') bracket++;
    if (token.text === ')') bracket--;
    if (bracket > 0) continue;
    if (token.text === ';' && i > first) return i;
    if (verb && i > first && items.has(i, MARK) && dashes.has(token.text) && !closesLater(items, i, token.text))
      return i;
    if (isHyphenAsDash(items, i) && verb && isParticipleAt(cues, i + 1)) return i;
    if (i > first && items.has(i, MARK) && closesInsertion(items, cue.first, i)) return i;
    if (verb && i > first && isSummedUp(items, i)) return i;
    if (verb && isOccasion(items, i)) return i;
    if (token.text === ',' && i > first) {
      // “I told them it was late, and I was glad”
      if (verb && items.lower(i + 1) === 'and' && items.lower(i + 2) === 'i' && saysI(items, cue.first)) return i;
      if (inSubordinate && verb) return i;
      if (verb && isSetInTime(items, i + 1)) return i;
      if (inRelative && verb && items.isPos(i + 1, Pos.VERB | Pos.AUX)) return i;
      if (stopsAfterComma(items, i, cues)) return i;
    } else if (token.lower === 'and' || token.lower === 'but') {
      if (i > first && joinsReport(items, cues, i, verb)) return i;
      if (verb && goesOnOutside(items, first, i, cue)) return i;
    } else if (token.lower === 'according' && items.lower(i + 1) === 'to' && i > first) {
      return i;
    } else if (
      token.lower === 'while' &&
      verb &&
      i > first &&
      items.pos(i + 1) !== 'VERB' &&
      (isReportBehind(cues, i) || holdsAttitude(items, i + 1)) &&
      startsClause(items, i + 1, false)
    ) {
      return i; // “sales rose while analysts had feared a fall”: the second clause is the reporter’s
    }
  }
  let last = items.last;
  while (last > first && items.isIn(last - 1, endMarks)) last--;
  return last;
}

/** “- saying”, “- adding”: a cue begins there that is a participle. */
function isParticipleAt(cues: readonly CueMatch[], first: number): boolean {
  return cues.some((next) => next.first === first && next.cue.form === 'ing');
}

/** “… and told”, “… but later denied”: another report follows the conjunction at `i`; `verb` tells whether the clause has one. */
function joinsReport(items: Cursor, cues: readonly CueMatch[], i: number, verb: boolean): boolean {
  return cues.some(
    (next) =>
      (next.first === i + 1 && startsReport(items, next)) ||
      (verb && next.first === i + 2 && items.pos(i + 1) !== 'PART') ||
      (verb && next.kind === 'verb' && isTimeBetween(items, i + 1, next.first)),
  );
}

function isReportBehind(cues: readonly CueMatch[], i: number): boolean {
  return cues.some(({ first, cue }) => first > i && cue.lemma !== 'continue');
}

/** “and | in 2008 | told”, “but | on Monday | said” */
function isTimeBetween(items: Cursor, first: number, last: number): boolean {
  if (last - first < 2 || last - first > 4 || !/^(?:in|on|at|by)$/.test(items.lower(first))) return false;
  for (let i = first + 1; i < last; i++) if (items.pos(i) !== 'NUM' && !isTimeWord(items, i)) return false;
  return true;
}

/** Whether a quotation stands at `i` whose last mark inside is a comma. */
function endsInComma({ items, text }: Frame, i: number): boolean {
  const stretch = items.quote(i);
  return stretch !== null && text.charAt(stretch.end - 1) === ',';
}

/** “Hill – after a vote that staff say was rushed – conceded”: the dash at `i` is the second of the two around the cue. */
function closesInsertion(items: Cursor, cue: number, i: number): boolean {
  const mark = items.text(i);
  if (!dashes.has(mark) && !isHyphenAsDash(items, i)) return false;
  let before = 0;
  let inSentence = false; // behind a dateline
  for (let at = 0; at < cue; at++) {
    inSentence ||= items.isPos(at, Pos.VERB | Pos.AUX | Pos.DET | Pos.ADP) && !items.isCapitalised(at);
    if (inSentence && items.text(at) === mark && (mark !== '-' || isHyphenAsDash(items, at))) before++;
  }
  return before % 2 === 1 && !closesLater(items, i, mark);
}

/** A hyphen between spaces, or two: “out last week - saying”, “out last week -- saying”. */
function isHyphenAsDash(items: Cursor, i: number): boolean {
  const mark = items.lower(i);
  return mark === '--' || (mark === '-' && !items.isJoined(i) && !items.isJoined(i + 1));
}

const summedUp = wordList(
  'claim charge fact allegation accusation assertion suggestion contention notion statement prediction promise pledge demand complaint',
);

/** “…, a claim the firm denies”, “… – a fact later confirmed”: who reports says what that was. `mark` stands before it. */
export function isSummedUp(items: Cursor, mark: number): boolean {
  const article = items.lower(mark + 1);
  if (article !== 'a' && article !== 'an') return false;
  if (items.lower(mark) !== ',' && !dashes.has(items.text(mark)) && !isHyphenAsDash(items, mark)) return false;
  const noun = items.pos(mark + 2) === 'ADJ' ? mark + 3 : mark + 2;
  return items.isIn(noun, summedUp);
}

/**
 * “said she would light a candle but | did not say for whom”, “denies that it was a fraud and | hides it”: behind “and” a verb without
 * subject is the sentence's where its tense is that of the cue and not that of the report.
 */
function goesOnOutside(items: Cursor, first: number, and: number, cue: CueMatch): boolean {
  if (cue.kind !== 'verb' || cue.unreal) return false;
  if (items.pos(and + 2) === 'NOUN' && items.pos(and + 1) === 'VERB') return false; // “houses and stocked flats”
  const inner = finiteVerb(items, first, and);
  const outer = finiteVerb(items, and + 1, Math.min(items.last, and + 5));
  if (outer === -1 || [...items.part(and + 1, outer)].some(({ pos }) => !/^(?:ADV|AUX|PART)$/.test(pos))) return false;
  const said = verbGroup(items, cue.first, cue.cue.form === 'past').tense;
  const tense = plainTense(items, outer);
  if (tense === null || tense !== said) return false;
  if (inner === -1) return items.lower(first) === 'to' || items.lower(first + 1) === 'to'; // “vowed to stay and left”
  if (items.pos(inner) === 'AUX') return auxiliaryTense(items.lower(inner)) !== tense; // “was a fraud and goes on”
  const group = verbGroup(items, inner);
  // “would be renewed and extended”: both are participles of one auxiliary
  const isPair = items.pos(outer - 1) !== 'AUX' && group.first < inner;
  const isParticiple = /^(?:be|been|being)$/.test(items.lower(inner - 1)) || group.passive !== -1;
  if (isPair && (isParticiple || group.modal === -1)) return false;
  return (group.modal !== -1 ? 'modal' : group.tense) !== tense;
}

function auxiliaryTense(word: string): 'modal' | 'past' | 'present' {
  if (modals.has(word)) return 'modal';
  return /^(?:was|were|had|did)$/.test(word) ? 'past' : 'present';
}

/** The first finite verb, or where none is its auxiliary (“had two houses”); or -1. */
function finiteVerb(items: Cursor, from: number, to: number): number {
  let auxiliary = -1;
  for (let i = from; i < to; i++) {
    if (items.lower(i - 1) === 'to') continue;
    if (auxiliary === -1 && items.pos(i) === 'AUX') auxiliary = i;
    if (items.pos(i) === 'VERB' && !items.lower(i).endsWith('ing')) return i;
  }
  return auxiliary;
}

/** “goes”, “left unnamed”, “did not say”: the tense of a verb that plainly has one, or null. */
function plainTense(items: Cursor, verb: number): 'past' | 'present' | null {
  const group = verbGroup(items, verb);
  if (group.modal !== -1 || group.to !== -1) return null;
  if (group.first < verb) return group.tense === 'past' ? 'past' : group.tense === 'present' ? 'present' : null;
  if (/ed$/.test(items.lower(verb))) return 'past';
  return /[^s]s$/.test(items.lower(verb)) ? 'present' : null;
}

/** “while analysts had feared a fall”: what somebody else thinks is set against the report. */
function holdsAttitude(items: Cursor, from: number): boolean {
  for (let i = from; i < items.last && items.lower(i) !== ','; i++) if (items.isIn(i, attitudeForms)) return true;
  return false;
}

/** “and warned that”, “and offered to”, not “and offered no guarantees”: a second report of the sentence. */
function startsReport(items: Cursor, { last, cue, kind }: CueMatch): boolean {
  if (cue.grade === 1 || kind !== 'verb' || cue.links.size > 0) return true;
  return (
    items.pos(last) === 'QUOTE' ||
    /^(?:that|whether|how|to|on)$/.test(items.lower(last)) ||
    cue.frames.has('noun') ||
    cue.frames.has('for') ||
    cue.frames.has('whom')
  );
}

/** “… in Tuesday's talks”, “… during Monday's debate”: when and where it was said, and no part of it. */
function isOccasion(items: Cursor, i: number): boolean {
  if (!isTimeWord(items, i + 1) || !/^(?:in|at|during|after|before)$/.test(items.lower(i))) return false;
  if (!/^(?:'s|’s)$/.test(items.lower(i + 2))) return false;
  for (let j = i + 3; j < i + 7; j++) {
    if (
      /^(?:talks?|meeting|call|speech|interview|statement|briefing|address|conversation|debate|hearing|conference|summit|session|rally)$/.test(
        items.lower(j),
      )
    )
      return true;
  }
  return false;
}

/** “Her claim that rents had doubled | was repeated”: a verb that joins no other is the sentence’s, not the claim’s. */
function isSecondVerb(items: Cursor, i: number): boolean {
  const [token, before] = [items.word(i), items.word(i - 1)];
  if ((token?.pos !== 'VERB' && token?.pos !== 'AUX') || before === null) return false;
  if (!isPos(before, Pos.VERB | Pos.NOUN | Pos.PROPN | Pos.ADV | Pos.ADJ | Pos.NUM)) return false;
  if (/^(?:is|was|were|are|has|have|had|came|comes|drew|met|made|caused|led|won|will|would)$/.test(token.lower))
    return true;
  // “his remark about dockers | angered voters”: with an object of its own, it is no participle.
  const object = items.pos(i + 1);
  return (
    /(?:ed|s)$/.test(token.lower) &&
    token.pos === 'VERB' &&
    before.pos !== 'VERB' &&
    /^(?:DET|NOUN|PROPN|PRON|ADJ)$/.test(object)
  );
}

function closesLater(items: Cursor, from: number, dash: string): boolean {
  for (let i = from + 1; i < Math.min(items.last, from + 25); i++) if (items.text(i) === dash) return true;
  return false;
}

/** “The sign was clear: weeks after Lee declared an end, …”: the clause of the cue opens what stands behind a colon. */
function isBehindSubordinator(items: Cursor, cue: number): boolean {
  for (let i = cue - 1; i > 0; i--) {
    if (items.lower(i) === ',' || items.pos(i) === 'QUOTE') return false;
    if (items.lower(i) !== ':' && items.lower(i) !== ';') continue;
    for (let j = i + 1; j < Math.min(cue, i + 5); j++) if (items.isIn(j, subordinators)) return true;
    return false;
  }
  return false;
}

function saysI(items: Cursor, cue: number): boolean {
  return items.lower(cue - 1) === 'i' || (items.pos(cue - 1) === 'ADV' && items.lower(cue - 2) === 'i');
}

/** “the baker who told viewers that it burnt, | has died” */
function isBehindWho(items: Cursor, cue: number): boolean {
  let i = cue - 1;
  while (items.isPos(i, Pos.AUX | Pos.ADV)) i--;
  return items.lower(i) === 'who';
}

/** “the share who say they walk home | doubled”: the cue stands in a clause that describes the subject of the sentence. */
function isInSubject(items: Cursor, cue: number): boolean {
  const relative = items.pos(cue - 1) === 'ADV' || items.pos(cue - 1) === 'AUX' ? cue - 2 : cue - 1;
  if (items.lower(relative) !== 'who' || items.lower(relative - 1) === ',') return false;
  for (let i = relative - 1; i >= 0; i--) if (items.isPos(i, Pos.VERB | Pos.AUX | Pos.QUOTE | Pos.SCONJ)) return false;
  return true;
}

/** A finite verb behind a whole clause that nothing else opens a clause for. */
function isMainVerb(items: Cursor, first: number, i: number): boolean {
  const { pos, lower } = items.at(i);
  if ((pos !== 'VERB' && pos !== 'AUX') || lower.endsWith('ing') || items.lower(i - 1) === 'to') return false;
  if (!items.isPos(i - 1, Pos.NOUN | Pos.PROPN | Pos.NUM | Pos.ADJ | Pos.ADV)) return false;
  let clauses = 0;
  for (let j = first; j < i; j++) {
    if (/^(?:who|which|that|when|if|because|whether|how|what)$/.test(items.lower(j))) clauses++;
    if (items.isPos(j, Pos.VERB | Pos.AUX) && !items.isPos(j - 1, Pos.VERB | Pos.AUX | Pos.ADV | Pos.PART)) clauses--;
  }
  return clauses < 0;
}

/** Whether the clause that the sentence begins with has its verb and its comma: not “When Lee, the mayor, was asked”. */
function closesBefore(items: Cursor, index: number): boolean {
  let verb = false;
  for (let i = 0; i < index; i++) {
    verb ||= items.isPos(i, Pos.VERB | Pos.AUX);
    if (items.lower(i) === ',' && verb) return true;
  }
  return false;
}

function commaBefore(items: Cursor, index: number): boolean {
  for (let i = index - 1; i > 0; i--) if (items.lower(i) === ',') return true;
  return false;
}

/** “…, | a day after a panel said”, “…, | hours before he left”: the story tells when something was said. */
function isSetInTime(items: Cursor, first: number): boolean {
  let i = first;
  while (
    i < first + 3 &&
    (items.isPos(i, Pos.DET | Pos.NUM | Pos.ADV) || /^(?:few|less|more|than|just)$/.test(items.lower(i)))
  )
    i++;
  return (
    /^(?:minutes|hours?|days?|weeks?|months?|years?)$/.test(items.lower(i)) &&
    /^(?:after|before)$/.test(items.lower(i + 1)) &&
    startsClause(items, i + 2, false)
  );
}

/** Whether what follows the comma is the reporter's again. */
function stopsAfterComma(items: Cursor, comma: number, cues: readonly CueMatch[]): boolean {
  const next = items.lower(comma + 1);
  if (contrasts.has(next) && (next !== 'even' || items.isIn(comma + 2, contrasts) || items.lower(comma + 2) === 'as'))
    return true;
  if (next === 'according') return true;
  for (const cue of cues) {
    if (cue.first <= comma || cue.unreal) continue;
    const gap = cue.first - comma;
    if (gap > 14) break;
    if (cue.cue.form === 'ing' && gap <= 2) return true;
    // “, she said”, “, and the union said”, “, analysts say”: a subject, its cue, and an end or a new content.
    const isOf = cue.kind === 'verb' || (cue.kind === 'agent' && hearerBefore(items, cue.first) === comma + 1);
    if (isOf && gap > 1 && isSubjectStretch(items, comma + 1, cue.first)) {
      const behind = items.lower(cue.last);
      const ends =
        behind === '' ||
        /^[.,;!?]$/.test(behind) ||
        isTimeWord(items, cue.last) ||
        /^(?:in|on|at|during|after|through|via|to)$/.test(behind);
      if (ends || /^(?:and|but|as)$/.test(next)) return true;
    }
    if (cue.kind === 'verb' && gap === 1 && cue.cue.frames.has('after')) return true; // “…, said Lee”
  }
  return false;
}

function isSubjectStretch(items: Cursor, first: number, last: number): boolean {
  let noun = false; // “, first announced in May,” has no subject
  for (let i = first; i < last; i++) {
    const token = items.word(i);
    if (token === null) return false;
    if (token.pos === 'VERB' && /^\p{Ll}/u.test(token.text)) return false;
    // “, in part because the council agreed in May”
    if (isIn(token, subordinators) && token.lower !== 'as' && token.pos === 'SCONJ') return false;
    if (token.text === ',' || token.text === ';' || token.text === ':') return false;
    noun ||= !isPos(token, Pos.ADV | Pos.ADJ | Pos.CCONJ | Pos.SCONJ | Pos.AUX);
  }
  return noun;
}
