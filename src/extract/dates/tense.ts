import { wordList } from '../english/word-list.ts';
import { Pos } from '../text/parts-of-speech.ts';
import { isIn } from '../text/words.ts';
import type { Candidate } from './reading.ts';
import type { Words } from './tokens.ts';
import { saying } from './words.ts';

export type Tense = 'past' | 'present' | 'future' | 'unknown';

/** The verb that a date goes with, and what it says about the time. */
export interface Governor {
  readonly tense: Tense;
  /** Token of the verb, or -1. */
  readonly verb: number;
  readonly says: boolean;
}

/** No verb further from its date than this is looked for. */
const REACH = 30;

const irregularPast = wordList(
  'said told met held was were had did went came took made rose fell grew began became saw gave got left lost won sent spoke wrote led kept',
  'brought built bought sold paid found thought felt stood understood ran drew drove flew broke chose knew threw struck shot spent lent dealt',
  'sought taught caught fought hung laid sat sank swung wore withdrew overtook underwent undertook hit put cut shut quit sprang fled slid',
  'shrank swore woke rang sang drank swam ate forgot hid bid dug slept swept wept leapt meant heard burst spread shed cost cast beat split',
  'thrust bound ground stole froze bore tore rid forbade foresaw',
);
/** What stands between the start of a clause and a date that opens it. */
const opening = wordList('on in at by since during until before after for of early late the and but from end');
/** What leads to a date that something is scheduled for. */
const leading = wordList('on for in by at from until of');
/** What stands inside a verb group. */
const adverbs = wordList("n't not also already still now never");
const modals = wordList("will 'll ’ll shall wo would could may might should can must 'd");
/** The auxiliaries of past, progressive and passive. */
const haveForms = wordList("has have had 've");
const presentBe = wordList("is are am 're");
const progressive = wordList("is are was were be been 's 're");
const otherBe = wordList('be been being');
/** What stands before “to meet” when the meeting is ahead. */
const aheadOfTo = wordList(
  'plan plans planned planning expect expects expected expecting hope hopes hoped hoping agree agrees agreed intend intends intended decide',
  'decides decided want wants wanted due set scheduled slated likely ready invited aim aims aimed promise promised vow vowed pledge pledged',
  'prepare prepares prepared preparing going about deadline is are be need needs ordered urged able proposal proposed offer offered willing',
  'order bid vote votes voted',
);
/** Participles that put ahead what follows them: “a vote due on Friday”. */
const scheduled = wordList(
  'scheduled due expected planned slated set forecast projected upcoming deadline anticipated pricing likely probable',
);
/** What moves ahead what it dates. */
const postponing = wordList(
  'postponed postpone postpones delayed delay delays adjourned adjourn deferred defer suspended suspend rescheduled reschedule extended extend moved shifted pushed',
);
/** What is published on a day that was set. */
const published = wordList('earnings results figures data accounts numbers');
/** What begins at an hour. */
const starting = wordList('start starts begin begins open opens close closes run runs off');
/** States, which say nothing of when: “is”, “has”. “Meets on Friday” is ahead. */
const states = wordList(
  "is are am 's 're has have be been remains remain shows show accounts account makes make means mean know knows think thinks believe believes want wants seem seems understand understands",
  'follows follow comes come marks mark adds consider considers',
);
/** “by Friday”, “starting Monday” look ahead unless the verb is past. */
const aheadPrepositions = wordList('by until till before starting beginning effective');

/** Reads the tense of the clause around a date: the verb before it, or after it where it opens the clause. */
export function readGovernor(words: Words, candidate: Candidate): Governor {
  const opens = opensClause(words, candidate.first);
  const near = opens ? verbAfter(words, behindAttribution(words, candidate.last)) : verbBefore(words, candidate.first);
  const other = near >= 0 ? near : opens ? verbBefore(words, candidate.first) : verbAfter(words, candidate.last);
  const verb = isInSubject(words, other, candidate) ? verbAfter(words, candidate.last) : other;
  const tense = verb < 0 ? 'unknown' : isBaseline(words, candidate) ? 'past' : tenseOf(words, verb);
  const says = verb >= 0 && words.isIn(verb, saying);
  const before = words.lower(candidate.first - 1);
  if (before === 'of' && words.lower(candidate.first - 2) === 'ahead') return { tense: 'future', verb, says };
  // “sees sales of $4m for the year ending in July”: it has not ended
  if (tense !== 'past' && candidate.reading.type === 'months' && isEnding(words, candidate))
    return { tense: 'future', verb, says };
  // “as of March 20”
  if (before === 'of' && words.lower(candidate.first - 2) === 'as') return { tense: 'past', verb, says };
  // “has been put back until Monday”, “was moved from May to July”
  const isPutOff = /^(?:until|till|to)$/.test(before) || candidate.reading.type === 'range';
  if (
    verb >= 0 &&
    isPutOff &&
    (words.isIn(verb, postponing) || (words.lower(verb) === 'put' && /^(?:back|off)$/.test(words.lower(verb + 1))))
  )
    return { tense: 'future', verb, says: false };
  // “more than the firm forecast in March”: what others are compared with has been
  if ((verb < candidate.first && isStandard(words, verb)) || isForecastOf(words, candidate))
    return { tense: 'past', verb, says: false };
  // “Oak Boats reports earnings on Monday”: what a calendar says
  const report = scheduledReport(words, candidate.first);
  if (report !== -1) return { tense: 'future', verb: report, says: false };
  // “asked about the chief's July 25 call”: what has been, or what comes next
  if (isOwned(words, candidate)) return { tense: 'unknown', verb, says };
  const isSoonAs = before === 'as' && words.lower(candidate.first - 2) === 'soon';
  const ahead =
    isSoonAs ||
    aheadPrepositions.has(before) ||
    (before === 'on' && words.isIn(candidate.first - 2, aheadPrepositions));
  if (ahead && !says && tense !== 'past') return { tense: 'future', verb, says };
  if (
    isScheduled(words, candidate) ||
    (verb >= 0 &&
      words.isIn(verb, scheduled) &&
      tense !== 'future' &&
      !/^(?:was|were|had)$/.test(words.lower(verb - 1)))
  )
    return { tense: 'future', verb, says: false };
  if (isPossessive(words, candidate)) {
    if (startsAt(words, candidate.last)) return { tense: 'future', verb, says };
    // “Wednesday's ruling follows another”: what has been ruled
    if (tense === 'present' && (verb > candidate.last || before === 'after' || before === 'following'))
      return { tense: 'unknown', verb, says };
  }
  return { tense: says && tense === 'unknown' ? 'past' : tense, verb, says };
}

/** How far before its verb the “than” of a comparison stands, in tokens. */
const THAN_REACH = 5;

/** “than the firm forecast”, “than it projected”: a subject stands between “than” and the verb. */
function isStandard(words: Words, verb: number): boolean {
  for (let at = verb - 1; at >= verb - THAN_REACH; at--) {
    if (words.lower(at) === 'than') return at < verb - 1;
    if (isVerb(words, at) || words.isPos(at, Pos.PUNCT | Pos.NUM)) return false;
  }
  return false;
}

/** “said output in the third quarter would fall”, “forms sent by May 1 would be read”: the verb behind is the clause's. */
function isInSubject(words: Words, verb: number, { first, last }: Candidate): boolean {
  const next = words.word(last);
  if (verb < 0 || verb > first || next === null || !isVerb(words, last)) return false;
  if (words.isIn(verb, saying))
    return first - verb > 2 && !next.lower.endsWith('ing') && !isPreposition(words, verb + 1);
  const isParticiple = words.isPos(verb - 1, Pos.NOUN | Pos.PROPN) && isPastForm(words.lower(verb));
  return isParticiple && isIn(next, modals) && words.isIn(first - 1, aheadPrepositions);
}

/** The place of “reports” in “reports earnings Wednesday”, whatever its tag; or -1. */
function scheduledReport(words: Words, first: number): number {
  let at = words.word(first - 1)?.pos === 'ADP' ? first - 2 : first - 1;
  if (!words.isIn(at, published)) return -1;
  at--;
  if (words.isPos(at, Pos.NOUN | Pos.ADJ | Pos.PRON | Pos.DET) && !scheduling.test(words.lower(at))) at--;
  return scheduling.test(words.lower(at)) ? at : -1;
}

const scheduling = /^(?:reports|announces|publishes|releases|presents)$/;

/** “the chief's July 25 call”: between whose it is and what it is. */
function isOwned(words: Words, { first, last }: Candidate): boolean {
  return /^['’]s?$/.test(words.lower(first - 1)) && words.isJoined(first - 1) && words.word(last)?.pos === 'NOUN';
}

function isPreposition(words: Words, at: number): boolean {
  return words.word(at)?.pos === 'ADP';
}

/** How far before its date a comparison begins, in tokens. */
const BASELINE = 9;

/** “stands at $5bn, down from $6bn at the end of March”: what is compared with lies behind. */
function isBaseline(words: Words, { first }: Candidate): boolean {
  for (let at = first - 1; at > Math.max(words.first, first - BASELINE); at--) {
    const word = words.lower(at);
    if (word === ',' || word === ';' || isVerb(words, at)) return false;
    if (word === 'from' && /^(?:up|down)$/.test(words.lower(at - 1))) return true;
  }
  return false;
}

function isPossessive(words: Words, { last }: Candidate): boolean {
  return /^['’]s?$/.test(words.lower(last)) && words.isJoined(last);
}

/** “Friday's match starts at noon”, whatever the tags of its words. */
function startsAt(words: Words, from: number): boolean {
  for (let at = from + 2; at < from + 6; at++)
    if (words.isIn(at, starting) && /^(?:at|on|in|from)$/.test(words.lower(at + 1))) return true;
  return false;
}

/** Whether nothing of the clause stands before the date but its preposition. */
function opensClause(words: Words, first: number): boolean {
  let at = first - 1;
  for (let steps = 0; steps < 3 && words.isIn(at, opening); steps++) at--;
  const token = words.word(at);
  if (token === null) return true;
  if (token.pos !== 'PUNCT' || token.text === '-' || token.text === "'") return false;
  // A bracket or a comma behind the date's own clause: “…, (Tuesday)”.
  return token.text !== '(' && token.text !== ')';
}

/** Verbs whose forms are one. */
const bareForms = wordList('bid cut put set hit cost shut quit');

function isVerb(words: Words, at: number): boolean {
  const token = words.word(at);
  if (token === null) return false;
  if (token.pos === 'VERB' || token.pos === 'AUX') return true;
  // “the firm bid $5 for it”: taken for a noun
  if (token.pos === 'NOUN' && isIn(token, bareForms))
    return (
      words.isPos(at - 1, Pos.NOUN | Pos.PROPN | Pos.ADJ) && words.isPos(at + 1, Pos.SYM | Pos.NUM | Pos.DET | Pos.PRON)
    );
  return token.pos !== 'ADJ' && token.lower.endsWith('ed') && isIn(token, saying);
}

/** “In 1998, she said, her mill burnt down”: behind who says so. */
export function behindAttribution(words: Words, last: number): number {
  if (words.lower(last) !== ',') return last;
  for (let at = last + 1; at < Math.min(words.last, last + LONGEST_ATTRIBUTION); at++) {
    if (words.lower(at) !== ',') continue;
    return words.isIn(at - 1, saying) || words.isIn(last + 1, saying) ? at + 1 : last;
  }
  return last;
}

/** “the mayor of the town said”, in tokens. */
const LONGEST_ATTRIBUTION = 10;

/** “said Otto Lind, who mends clocks, on Friday”: back over the relative clause that ends before the date. */
function beforeRelative(words: Words, first: number): number {
  const comma = words.word(first - 1)?.pos === 'ADP' ? first - 2 : first - 1;
  if (words.lower(comma) !== ',') return first;
  for (let at = comma - 1; at >= Math.max(words.first, comma - REACH); at--)
    if (words.lower(at) === ',') return /^(?:who|which|whose)$/.test(words.lower(at + 1)) ? at : first;
  return first;
}

/** Nearest verb before `first`; one in -ing is passed over for the verb that it hangs on, if there is one. */
function verbBefore(words: Words, from: number): number {
  let participle = -1;
  const first = beforeRelative(words, from);
  for (let at = first - 1; at >= Math.max(words.first, first - REACH); at--) {
    const text = words.lower(at);
    if (text === ';' || text === ':') break;
    if (!isVerb(words, at) || isObject(words, at)) continue;
    if (!text.endsWith('ing') || words.isIn(at - 1, progressive)) return at;
    if (participle < 0) participle = at;
  }
  return participle;
}

/** “signals cut”, “sees rise”: behind a verb in -s a noun of change, in a headline. */
function isObject(words: Words, at: number): boolean {
  const before = words.word(at - 1);
  return (
    /^(?:cut|cuts|rise|hike|drop|fall|split)$/.test(words.lower(at)) &&
    before?.pos === 'VERB' &&
    /[^s]s$/.test(before.lower)
  );
}

/** First finite verb from `last` on; “saying” and “speaking” before it tell as much. */
function verbAfter(words: Words, last: number): number {
  for (let at = last; at < Math.min(words.last, last + REACH); at++) {
    if (!isVerb(words, at)) continue;
    if (words.lower(at).endsWith('ing')) {
      if (words.isIn(at, saying)) return at;
      continue;
    }
    // Of “will have been told” the last counts; auxiliaries are read from there.
    let verb = at;
    for (let next = at + 1; next < at + 5 && words.word(verb)?.pos === 'AUX'; next++) {
      if (isVerb(words, next)) verb = next;
      else if (!words.isIn(next, adverbs)) break;
    }
    return verb;
  }
  return -1;
}

/** Tense of the verb group that ends at `verb`. */
function tenseOf(words: Words, verb: number): Tense {
  const word = words.lower(verb);
  let has = false;
  let be: 'past' | 'present' | null = null;
  for (let at = verb - 1; at >= verb - 4; at--) {
    const aux = words.lower(at);
    if (words.isIn(at, modals) && words.word(at)?.pos !== 'PROPN' && !words.isCapitalised(at))
      return has && aux === 'would' ? 'past' : 'future';
    if (aux === 'to' && words.word(at + 1) !== null && !has) return tenseOfInfinitive(words, at);
    if (words.isIn(at, haveForms)) has = true;
    else if (aux === 'was' || aux === 'were') be = 'past';
    else if (words.isIn(at, presentBe)) be = 'present';
    else if (aux === 'did') return 'past';
    else if (aux === 'does' || aux === 'do') return 'present';
    else if (!words.isIn(at, otherBe) && !words.isIn(at, adverbs)) break;
  }
  // “was now likelier”: reported of the day that it was said on
  if ((word === 'was' || word === 'were') && words.lower(verb + 1) === 'now') return 'present';
  if (has || be === 'past') return 'past';
  if (be === 'present') return word.endsWith('ing') ? 'future' : 'unknown';
  if (words.isIn(verb, modals)) return 'future';
  if (isPastForm(word)) return 'past';
  if (word.endsWith('ing')) return 'unknown';
  if (words.isIn(verb, saying)) return 'past';
  return words.isIn(verb, states) ? 'unknown' : 'present';
}

/** “plans to meet” lies ahead, “failed to meet” behind. */
function tenseOfInfinitive(words: Words, to: number): Tense {
  for (let at = to - 1; at >= to - 3; at--) {
    const word = words.lower(at);
    // “was due to leave in May”: it may have
    if (aheadOfTo.has(word) && /^(?:was|were)$/.test(words.lower(at - 1)) && word !== 'going') return 'unknown';
    if (aheadOfTo.has(word)) return 'future';
    // “will have to leave”, “has to leave”; “had to leave”
    if (word === 'have' || word === 'has') return 'future';
    if (isVerb(words, at))
      return isPastForm(word) || /^(?:has|have|had)$/.test(words.lower(at - 1)) ? 'past' : 'present';
  }
  return 'unknown';
}

function isPastForm(word: string): boolean {
  return word.endsWith('ed') || irregularPast.has(word);
}

/** “than the firm forecast in June”, whatever the tag of the verb */
function isForecastOf(words: Words, { first }: Candidate): boolean {
  const at = words.isIn(first - 1, leading) ? first - 2 : first - 1;
  return words.isIn(at, scheduled) && isStandard(words, at);
}

function isScheduled(words: Words, candidate: Candidate): boolean {
  const at = words.isIn(candidate.first - 1, leading) ? candidate.first - 2 : candidate.first - 1;
  return words.isIn(at, scheduled) && words.lower(at - 1) !== 'had';
}

/** “the year ending in July”, and not “the year ended”. */
function isEnding(words: Words, { first, last }: Candidate): boolean {
  for (let at = first; at < last; at++) if (words.lower(at) === 'ending') return true;
  return false;
}
