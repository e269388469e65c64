import { beForms, modals } from '../english/auxiliaries.ts';
import { documentNouns } from '../english/bodies.ts';
import { articles, determiners, possessiveMarks, possessives, relatives } from '../english/function-words.ts';
import { isPlural } from '../english/plurals.ts';
import type { CueFrame } from '../english/reporting-verbs.ts';
import { wordList } from '../english/word-list.ts';
import { startsClause } from '../syntax/clause.ts';
import type { Cursor } from '../syntax/cursor.ts';
import { isTimeWord, nounPhraseAfter, nounPhraseBefore } from '../syntax/noun-phrase.ts';
import { verbGroup } from '../syntax/verb-group.ts';
import { Pos } from '../text/parts-of-speech.ts';
import type { Span } from '../text/span.ts';
import { CAPITALISED, trait } from '../text/words.ts';
import { type Cue, cueForms, phrasalForms } from './cues.ts';
import type { Frame } from './frames.ts';
import { heardAt } from './hearers.ts';
import { linkAhead } from './judgement.ts';
import { matchSayingNoun, nounForms } from './noun-cues.ts';
import { occasionVerb } from './occasion.ts';
import { matchSpokenTo } from './passive.ts';
import { isOnset, refusalStart } from './refusal.ts';

/** A reporting verb or phrase in a frame, `items[first]` to `items[last - 1]`. */
export interface CueMatch extends Span {
  readonly first: number;
  readonly last: number;
  /**
   * `noun`: “her claim that”; `passive`: “was quoted as saying”, the subject speaks; `agent`: “was told that”, whoever
   * follows “by” speaks; `source`: “according to”, “in the words of”.
   */
  readonly kind: 'verb' | 'noun' | 'passive' | 'agent' | 'source';
  readonly cue: Cue;
  /** “did not say”, “would say”, “to say”: nothing is reported as said, though a quotation may still be. */
  readonly unreal: boolean;
  /** “has not said”, “declined to say”: what is left open may be reported as a question. */
  readonly withheld: boolean;
}

const links = wordList([]);
const source: Cue = {
  lemma: 'according to',
  frames: new Set(['quote', 'bare', 'after']),
  grade: 1,
  form: 'base',
  links,
};
const quotedAs: Cue = {
  lemma: 'quote',
  frames: new Set(['quote', 'that', 'bare', 'after']),
  grade: 1,
  form: 'past',
  links,
};
const quotedAsTelling: Cue = { ...quotedAs, frames: new Set(['quote', 'that', 'bare', 'whom']) };

/** What stands before a noun and never before a finite verb. */
const beforeNouns = wordList(determiners, possessiveMarks, 's’ first last own previous recent new latest');
const beforeAdjectives = wordList(articles, possessives);
const passives = wordList(beForms, 'gets got');
const conditions = wordList('if unless');

/** The words that cues begin with. */
const VERB = trait((lower) => cueForms.has(lower));
const PHRASAL = trait((lower) => phrasalForms.has(lower));
const NOUN = trait((lower) => nounForms.has(lower));
const reportedAs = wordList('quoted cited reported');
const OTHER = trait(
  (lower) => reportedAs.has(lower) || lower === 'according' || lower === 'as' || lower === 'heard' || lower === 'hears',
);

const CUE = VERB | PHRASAL | NOUN | OTHER;

/** No sentence reports more often; what follows in one is a list or noise. */
const MOST_CUES = 12;

/** The cues of a frame, left to right, outside quotation marks. */
export function findCues(frame: Frame): CueMatch[] {
  const cues: CueMatch[] = [];
  const { items, traits } = frame;
  if ((traits & CUE) === 0 && !frame.hasQuote) return cues;
  for (let i = 0; i < items.last && cues.length < MOST_CUES; i++) {
    if (!items.has(i, CUE)) {
      const match = frame.hasQuote ? matchByPlace(frame, i) : null;
      if (match !== null) cues.push(match);
      continue;
    }
    const match =
      (items.has(i, OTHER) ? matchSource(items, i) : null) ??
      (items.has(i, NOUN) ? matchNoun(items, i) : null) ??
      (items.has(i, OTHER) ? (matchPassive(items, i) ?? matchHeard(items, i)) : null) ??
      (items.has(i, VERB) ? matchAgent(items, i) : null) ??
      (items.has(i, PHRASAL) ? matchPhrasal(items, i) : null) ??
      (items.has(i, VERB) ? matchVerb(items, i) : null);
    if (match === null) continue;
    cues.push(match);
    i = match.last - 1;
  }
  return cues;
}

function matchSource(items: Cursor, i: number): CueMatch | null {
  if (items.lower(i) === 'according' && items.lower(i + 1) === 'to') return make(items, i, i + 2, 'source', source);
  // “As stated in the report, …”
  const stated =
    items.lower(i) === 'as' &&
    /^(?:stated|noted|reported|explained|described|argued|announced|written|outlined|mentioned|quoted|cited)$/.test(
      items.lower(i + 1),
    ) &&
    /^(?:in|by)$/.test(items.lower(i + 2));
  return stated ? make(items, i, i + 3, 'source', source) : null;
}

/** “her claim that …”, “Lee’s promise to …”. */
function matchNoun(items: Cursor, i: number): CueMatch | null {
  const noun = matchSayingNoun(items, i);
  return noun === null ? null : make(items, noun.first, noun.last, 'noun', noun.cue);
}

/** “was quoted as saying”, “was quoted by X as saying”, “was cited as telling”. */
function matchPassive(items: Cursor, i: number): CueMatch | null {
  if (!items.isIn(i, reportedAs)) return null;
  if (!items.isIn(i - 1, passives) && items.lower(i + 1) !== 'as' && items.lower(quotedEnd(items, i)) !== 'as')
    return null;
  for (let j = i + 1; j < Math.min(items.last - 1, i + 14); j++) {
    if (items.lower(j) === 'as' && /^(?:saying|telling|stating|warning|declaring)$/.test(items.lower(j + 1))) {
      const start = items.isIn(i - 1, passives) ? i - 1 : i;
      return make(items, start, j + 2, 'passive', items.lower(j + 1) === 'telling' ? quotedAsTelling : quotedAs);
    }
  }
  return null;
}

/** Where somebody who is quoted ends: “quoted Ann Lee | as saying”; -1 for none. */
function quotedEnd(items: Cursor, verb: number): number {
  return nounPhraseAfter(items, verb + 1)?.last ?? -1;
}

/** “the jury heard that …”: whoever said it is not named. */
function matchHeard(items: Cursor, i: number): CueMatch | null {
  const cue = heardAt(items, i);
  return cue === null ? null : make(items, i, i + 1, 'agent', cue);
}

/** “was told that …”, “was accused by Lee of …”. */
function matchAgent(items: Cursor, i: number): CueMatch | null {
  const passive = matchSpokenTo(items, i);
  return passive === null ? null : make(items, passive.first, passive.last, 'agent', passive.cue);
}

function matchPhrasal(items: Cursor, i: number): CueMatch | null {
  for (const { rest, cue } of phrasalForms.get(items.lower(i)) ?? []) {
    if (cue.lemma === 'put it' && !followsAs(items, i)) continue;
    if (rest.at(-1) === 'on' && isTimeWord(items, i + 1 + rest.length)) continue; // “insisted on Tuesday that”
    if (rest.every((word, k) => items.lower(i + 1 + k) === word) && isVerbHere(items, i, cue)) {
      if (cue.frames.size === 0 && linkAhead(items, i + 1 + rest.length, cue.links) === -1) continue;
      return make(items, i, i + 1 + rest.length, 'verb', cue);
    }
  }
  return null;
}

/** “as Lee puts it”; “Lee puts it on the table” is no speech. */
function followsAs(items: Cursor, verb: number): boolean {
  for (let i = verb - 1; i >= Math.max(0, verb - 8); i--) if (items.lower(i) === 'as') return true;
  return false;
}

/** Which verbs beside a quotation report by their place alone: “‘No chance,’ barked Lee.”, “‘Sure,’ Lee shrugged.” */
function matchByPlace(frame: Frame, i: number): CueMatch | null {
  const { items } = frame;
  if (items.pos(i) !== 'VERB' || items.isCapitalised(i) || items.lower(i).endsWith('ing')) return null;
  const inverted = endsOpenly(frame, i - 1);
  const subject = inverted ? nounPhraseAfter(items, i + 1) : nounPhraseBefore(items, i);
  if (subject === null || !(inverted || endsOpenly(frame, subject.first - 1))) return null;
  const end = inverted ? subject.last : i + 1;
  if (!/^[.,;]?$/.test(items.lower(end)) && items.pos(end) !== (inverted ? 'ADP' : 'ADV')) return null;
  if (!inverted && !items.lower(i).endsWith('ed')) return null;
  if (
    items.pos(subject.last - 1) !== 'PROPN' &&
    items.pos(subject.first) !== 'DET' &&
    items.pos(subject.first) !== 'PRON'
  )
    return null;
  const cue: Cue = { lemma: items.lower(i), frames: quoteOnly, grade: 3, form: 'past', links };
  return make(items, i, i + 1, 'verb', cue);
}

/** Whether a quotation stands at `i` that goes on behind its mark: it ends in a comma or calls or asks. */
function endsOpenly({ items, text }: Frame, i: number): boolean {
  const stretch = items.quote(i);
  return stretch !== null && /[,!?…]$|\w\.$/.test(text.slice(stretch.start, stretch.end));
}

const quoteOnly: ReadonlySet<CueFrame> = new Set(['quote']);

function matchVerb(items: Cursor, i: number): CueMatch | null {
  const cue = cueForms.get(items.lower(i));
  if (cue === undefined || !isVerbHere(items, i, cue)) return null;
  if (cue.frames.size === 0 && linkAhead(items, i + 1, cue.links) === -1) return null;
  return make(items, i, i + 1, 'verb', cue);
}

/** Whether a form that may also be a noun or an adjective is a verb here. */
function isVerbHere(items: Cursor, i: number, cue: Cue): boolean {
  const token = items.at(i);
  const before = items.lower(i - 1);
  const after = items.word(i + 1);
  // “the United States”: a capital inside a sentence is a name’s, but in a headline.
  if (before === '-' && items.isJoined(i)) return false; // “so-called”
  if (cue.lemma === 'blame' && before === 'to' && items.isIn(i - 2, beForms)) return false; // “is to blame”
  if (i > 0 && token.pos === 'PROPN' && (token.traits & CAPITALISED) !== 0 && cue.lemma !== 'say') return false;
  const isPast = cue.form === 'past';
  // “Some accused Lee of …”
  const leadsAlone = before === 'some' && isPast && /^(?:PROPN|PRON|DET|SCONJ)$/.test(after?.pos ?? '');
  if (items.isIn(i - 1, beforeNouns) && token.pos !== 'VERB' && !leadsAlone) return false;
  // “There were reports the king was ill”
  if (items.isIn(i - 1, beForms) && !isPast && cue.form !== 'ing') return false;
  // “Lee’s proposed tax cuts”
  if (
    isPast &&
    items.isIn(i - 1, possessiveMarks) &&
    items.pos(i - 2) !== 'PRON' &&
    /^(?:NOUN|ADJ)$/.test(after?.pos ?? '')
  )
    return false;
  // “worth noting that” is the writer's own; “pressed into announcing” tells of what need not be said
  if (cue.form === 'ing' && /^(?:worth|into|against|instead|stop|stops|stopped|avoid|avoids|avoided)$/.test(before))
    return false;
  // “said adding a lane would help”: what follows “said” is what is said
  if (cue.form === 'ing' && /^(?:say|says|said)$/.test(before)) return false;
  // “its habit of promising bridges”: what somebody is known for
  if (
    cue.form === 'ing' &&
    /^(?:of|with|for|about)$/.test(before) &&
    items.pos(i - 2) === 'NOUN' &&
    !leadsToContent(items, i + 1)
  )
    return false;
  if (cue.form === 'ing' && cue.lemma === 'write' && before === 'in' && i > 1) return false; // “admitted in writing that”
  if (cue.lemma === 'think' && !tellsThought(items, i)) return false;
  if (cue.form === 'ing' && cue.lemma === 'believe') return false; // “…, believing it was lost”: a reason and no report
  if (isPast && cue.lemma === 'call' && /^['’]s$/.test(before)) return false; // “what's called ‘feather lung’”
  // “chains recently labelled ‘secret’ by the office”: a participle, and whoever is named behind “by” says so
  if (isPast && items.pos(i + 1) === 'QUOTE' && items.lower(i + 2) === 'by') return false;
  if (items.isIn(i - 1, beforeAdjectives)) return false; // “the stated goal”, “a said …”
  if (cue.lemma === 'add' && cue.form === 'ing' && items.pos(i - 1) === 'ADP') return false; // “by adding a firm”
  // “a recently announced project”, “sparked by proposed laws”
  if (items.pos(i - 1) === 'ADV' && items.isIn(i - 2, beforeAdjectives) && after?.pos !== 'SCONJ') return false;
  if (isPast && items.isPos(i - 1, Pos.ADP | Pos.PART) && after?.pos === 'NOUN' && before !== 'that') return false;
  if (cue.form === 'base' && isOfNoun(items, i)) return false; // “the owl project, told”
  if (isPast && isPassive(items, i, cue)) return false; // “said to be”, “was told by”
  // “the court ruling”; but “a statement warning that”
  const isNamed = cue.form === 'ing' && token.pos === 'NOUN' && !items.isIn(i - 1, documentNouns);
  if (isNamed && items.isPos(i - 1, Pos.DET | Pos.NOUN | Pos.ADJ | Pos.PART)) return false;
  if (token.pos === 'VERB' || token.pos === 'AUX') return true;
  if (cue.lemma === 'say' || cue.lemma === 'tell') return true;
  if (isPast || cue.form === 'ing') return token.pos !== 'ADJ' || after === null || after.pos !== 'NOUN';
  // “claims”, “notes”, “state” as nouns: a verb has its subject before it and its content behind.
  const subject = items.word(i - 1);
  if (after === null && /^(?:the|an?|this|that)$/.test(items.lower(i - 2)) && !isPlural(before)) return false; // “The Oakdale project ‘comes …’”
  const leads =
    after === null ||
    (/^(?:that|whether|how|why|,|:)$/.test(after.lower) && (items.pos(i + 2) !== 'QUOTE' || cue.frames.has('quote'))) || // “the show, ‘The Miller’”
    after.pos === 'PRON' ||
    after.pos === 'DET' ||
    (isTimeWord(items, i + 1) && subject?.pos === 'NOUN' && isPlural(before)) || // “doctors report Monday”
    (after.lower === 'to' && cue.frames.has('to') && relatives.has(before)) || // “people who claim to represent”
    (after.pos === 'PROPN' &&
      subject?.pos === 'PROPN' &&
      /^(?:report|claim|note)$/.test(cue.lemma) &&
      startsClause(items, i + 1, false)); // “The Post reports Lee’s talk was held”
  return (
    (leads || (after.pos === 'PROPN' && linkAhead(items, i + 1, cue.links) !== -1)) &&
    subject !== null &&
    (subject.pos === 'PROPN' || subject.pos === 'PRON' || subject.pos === 'NOUN' || /^[,—–]$/.test(subject.text))
  );
}

/** “that”, a quotation, or “it ‘…’”: words that were said follow. */
function leadsToContent(items: Cursor, from: number): boolean {
  for (let i = from; i < from + 4; i++) if (items.lower(i) === 'that' || items.pos(i) === 'QUOTE') return true;
  return false;
}

/** What one person thinks now was told to the reporter; not “anyone who thinks so”, “what she thinks it needs”. */
function tellsThought(items: Cursor, verb: number): boolean {
  if (items.lower(verb) !== 'thinks' || items.lower(verb - 1) === 'who') return false;
  for (let i = verb - 1; i > verb - 6 && i >= 0; i--)
    if (/^(?:what|whatever|if|nobody|everybody|everyone)$/.test(items.lower(i))) return false;
  return true;
}

/** A bare form behind a singular, before a mark or quotation: a noun with what it is of. */
function isOfNoun(items: Cursor, i: number): boolean {
  const before = items.word(i - 1);
  if (before?.pos !== 'NOUN' || isPlural(before.lower) || before.lower === 'people') return false;
  return /^[,.;]?$/.test(items.lower(i + 1));
}

/** “is said to”, “were told by”; but “was quoted as saying” has its own matcher, and “has said” is active. */
function isPassive(items: Cursor, i: number, cue: Cue): boolean {
  const { first, passive } = verbGroup(items, i, true);
  if (passive === -1) return !asksForItself(cue) && items.lower(i + 1) === 'to' && items.lower(i + 2) === 'be';
  return items.pos(first - 1) !== 'QUOTE';
}

/** “She asked to be heard” is active, “those told to be quiet” is not. */
function asksForItself({ lemma, frames }: Cue): boolean {
  return frames.has('to') && (lemma === 'ask' || !frames.has('whom'));
}

function make(items: Cursor, first: number, last: number, kind: CueMatch['kind'], cue: Cue): CueMatch {
  const end = items.at(last - 1).end;
  const unreal = kind === 'verb' && isUnreal(items, first, cue);
  const refused = unreal ? refusalStart(items, first, cue.lemma) : -1;
  const start = items.at(refused === -1 ? first : refused).start;
  return { first, last, start, end, kind, cue, unreal, withheld: refused !== -1 };
}

/** “went on to say”, “appeared to suggest”, “so far as to say”: the speech took place. */
function leadsToSpeech(items: Cursor, i: number): boolean {
  const word = items.lower(i);
  if (/^(?:except|but|save)$/.test(word)) return true; // “declined to comment, except to say”
  return isOnset(items, i) || /^(?:was|is|on|came)$/.test(word) || (word === 'as' && items.lower(i - 1) === 'far');
}

function isUnreal(items: Cursor, verb: number, { lemma, form }: Cue): boolean {
  const { first, negated, modal, to } = verbGroup(items, verb, form === 'past');
  if (negated) return lemma !== 'deny';
  // “should, however, demand”
  if (
    form === 'base' &&
    items.lower(first - 1) === ',' &&
    items.lower(first - 3) === ',' &&
    items.isIn(first - 4, modals)
  )
    return true;
  // “went on to say”, “her answer was to say”, “took to the stage to say”: it was said.
  if (to !== -1 && items.lower(to - 1) === 'likely' && lemma !== 'say') return true;
  if (to !== -1) return occasionVerb(items, to) === -1 && !leadsToSpeech(items, to - 1);
  // “would say only that”, “would only confirm that”
  if (modal !== -1) return items.lower(verb + 1) !== 'only' && items.lower(verb - 1) !== 'only';
  if (items.isIn(first - 1, conditions)) return true;
  // “if the panel finds he broke the rules”: that was not found
  const subject = nounPhraseBefore(items, first);
  return subject !== null && items.isIn(subject.first - 1, conditions);
}
