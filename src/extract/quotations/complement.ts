import { possessives, questionWords } from '../english/function-words.ts';
import { wordList } from '../english/word-list.ts';
import { hasVerb, isFiniteVerb, isFronted, startsClause } from '../syntax/clause.ts';
import type { Cursor } from '../syntax/cursor.ts';
import { isTimeWord, nounPhraseAfter, type Phrase } from '../syntax/noun-phrase.ts';
import { isPos, Pos } from '../text/parts-of-speech.ts';
import { isIn } from '../text/words.ts';
import { addresseeAt, bodyBeforePlural, counterpart, isThing, leadingName, tellsTale } from './addressee.ts';
import { isPublishing, skipAdverbial } from './adverbial.ts';
import { clauseEnd } from './clause-end.ts';
import type { CueMatch } from './find-cues.ts';
import type { Frame } from './frames.ts';
import { isNamed, linkAhead } from './judgement.ts';
import { isExperience, isForAnonymity, isPlea, isWithheld } from './no-content.ts';
import { phraseEnd } from './phrase-end.ts';
import { isThatThing } from './that-thing.ts';

/** What stands behind a cue as its content, `items[first]` to `items[last - 1]` of the frame. */
export interface Complement {
  readonly first: number;
  readonly last: number;
  /** `judgement`: an object and what is said of it, “the plan a mess”, “Lee of theft”. */
  readonly form: 'quote' | 'clause' | 'infinitive' | 'noun' | 'judgement';
  /** Behind a comma or colon: a quotation that stands by itself. */
  readonly apart: boolean;
  readonly to: Phrase | null;
}

/** How far behind the cue its content may begin, in items. */
const LONGEST_ADVERBIAL = 30;

/** Marks that content may stand behind. */
const leading = wordList(', : — – ― -');
const openers = wordList(['that', 'whether', 'how', 'why', 'what']);

/** What results do: “found the road was unsafe”. */
const finds = wordList('find show rule determine indicate signal');

/** Verbs that need no addressee, though they may have one. */
const warns = /^(?:warn|promise|pledge)$/;

/** Behind “to” they have whom or what they answer, and no bare clause: “responded to calls for help”. */
const answers = /^(?:reply|respond|answer|counter)$/;

/** The content behind a cue, or null where nothing follows that it could govern. */
export function readComplement(
  frame: Frame,
  cue: CueMatch,
  subject: Phrase | null,
  cues: readonly CueMatch[],
): Complement | null {
  const { items } = frame;
  const from = Math.max(cue.last, subject?.side === 'after' ? subject.last : 0);
  const to = cue.cue.frames.has('whom') && !tellsTale(items, from) ? addresseeAt(items, from) : null;
  const complement = readFrom(frame, cue, cues, to?.last ?? from, to);
  if (complement !== null || to === null) return complement;
  // “urged a tough line”, “promised a new pool”: what is asked or promised, and nobody who is asked.
  if (cue.cue.frames.has('noun') && isThing(items, to)) return readFrom(frame, cue, cues, from, null);
  // “told AFP prices would fall”: the addressee is the name alone.
  const name = leadingName(items, to);
  if (name !== null && name.last !== to.last) return readFrom(frame, cue, cues, name.last, name);
  // “told the court officers had found it”: the body alone
  const body = bodyBeforePlural(items, to);
  const told = body === null ? null : readFrom(frame, cue, cues, body.last, body);
  if (told !== null) return told;
  // “warned more rain was on the way”: nobody is told.
  return warns.test(cue.cue.lemma) && items.pos(to.first) !== 'PRON' && startsClause(items, from, false)
    ? readFrom(frame, cue, cues, from, null)
    : null;
}

/** The content that begins at `items[start]` or behind what may stand before it. */
function readFrom(
  frame: Frame,
  cue: CueMatch,
  cues: readonly CueMatch[],
  start: number,
  addressee: Phrase | null,
): Complement | null {
  const { items } = frame;
  const { frames } = cue.cue;
  let i = start;
  let to = addressee;
  const link = cue.kind === 'verb' ? linkAhead(items, start, cue.cue.links) : -1;
  const limit = Math.min(items.last, i + LONGEST_ADVERBIAL);
  const complement = (first: number, form: Complement['form'], apart = false): Complement | null => {
    const end = clauseEnd(frame, form === 'judgement' ? Math.max(first, link) : first, cue, cues);
    const last =
      form === 'noun'
        ? phraseEnd(items, first, end)
        : form === 'judgement'
          ? phraseEnd(items, Math.max(first, link), end)
          : end;
    return last > first ? { first, last, form, apart, to } : null;
  };
  while (i < limit) {
    const item = items.at(i);
    if (item.pos === 'QUOTE') {
      if (frames.has('bare') && startsClause(items, i, takesNoObject(cue))) return complement(i, 'clause');
      return complement(i, 'quote');
    }
    const token = items.word(i);
    if (token === null) return null;
    const word = token.lower;
    if (word === 'who' && to !== null && i === start) {
      i = behindRelative(items, i);
      if (i === -1) return null;
      continue;
    }
    if (word === 'that' && isThatThing(frame, i, cue, cues)) return null;
    if (
      items.isIn(i, openers) &&
      frames.has('that') &&
      (hasVerb(items, i + 1) || (word === 'that' && token.pos === 'SCONJ')) &&
      !(word === 'that' && !takesNoObject(cue) && isFiniteVerb(items, i + 1)) // “the protests that began”
    )
      return complement(word === 'that' ? i + 1 : i, 'clause');
    const asks = frames.has('question') || cue.withheld;
    const isNear =
      i === start ||
      isTimeWord(items, i - 1) ||
      items.pos(i - 1) === 'ADV' ||
      /^(?:certain|sure)$/.test(items.lower(i - 1));
    if (
      asks &&
      (isNear || to !== null || cue.kind === 'agent') &&
      items.isIn(i, questionWords) &&
      hasVerb(items, i + 1)
    )
      return complement(i, 'clause');
    if (
      frames.has('to') &&
      (to !== null || !needsAddressee(cue)) &&
      startsInfinitive(items, i, to !== null && i === start)
    )
      return isForAnonymity(items, i) ? null : withinRelative(items, cue, complement(i, 'infinitive'));
    if (frames.has('of') && /^(?:of|about|against)$/.test(word)) return complement(i + 1, 'noun');
    if (items.isIn(i, leading)) {
      const next = items.at(i + 1);
      if (next.pos === 'QUOTE') return complement(i + 1, 'quote', true);
      if (word === ':') return frames.has('quote') && i + 1 < items.last ? complement(i + 1, 'clause', true) : null;
      // “reported, The trust refused”: a capital behind the comma
      const isPrinted =
        word === ',' && items.isCapitalised(i + 1) && isPos(next, Pos.DET | Pos.PRON) && next.lower !== 'i';
      if (isPrinted && frames.has('bare') && i === start && startsClause(items, i + 1, false))
        return complement(i + 1, 'clause', true);
      const close = word === ',' ? closingComma(items, i, frames.has('to') && to !== null, takesNoObject(cue)) : -1;
      if (close === -1) {
        const resumed =
          items.isIn(i + 1, openers) && items.lower(i + 1) === 'that'
            ? i
            : items.isIn(i, dashes)
              ? closingDash(items, i)
              : -1;
        if (resumed === -1) return null;
        i = resumed + 1;
        continue;
      }
      i = close + 1;
      continue;
    }
    // “adding to a series of failures”, “added more than 2%”
    if (cue.cue.lemma === 'add' && i === cue.last && (word === 'to' || isAmount(items, i))) return null;
    if (i === start && (cue.kind === 'agent' || to !== null) && cue.cue.links.has(word))
      return to !== null && /^(?:us|me|you)$/.test(items.lower(to.first)) ? null : complement(i + 1, 'noun');
    if (i === cue.last && (link !== -1 || isNamed(items, cue.cue.lemma, i)))
      return complement(token.pos === 'ADP' && link !== -1 ? link : i, 'judgement'); // “which Lee blasted in May as ‘wrong’”
    const colon = frames.has('quote') ? colonAhead(items, i) : -1;
    // “spoke about how the town changed”
    if (frames.has('for') && i === cue.last && /^(?:how|why|what)$/.test(word) && hasVerb(items, i + 1))
      return complement(i, 'clause');
    if (frames.has('for') && i === cue.last && colon === -1) return complement(i, 'noun');
    if (frames.has('gerund') && i === cue.last && startsGerund(items, i)) return complement(i, 'noun');
    if (word === 'only' && items.lower(i + 1) === 'that') {
      i++;
      continue;
    }
    if (word === 'the' && items.lower(i + 1) === 'following') {
      i += 2;
      continue;
    }
    if (frames.has('noun') && i === cue.last && startsAmount(items, i)) return complement(i, 'noun');
    // “insisted several times that”
    if (items.lower(i + 2) === 'that' && frames.has('that') && /^(?:times|occasions)$/.test(items.lower(i + 1))) {
      i += 2;
      continue;
    }
    const adverbial = skipAdverbial(items, i);
    if (
      adverbial > i &&
      !(
        frames.has('bare') &&
        adverbial === i + 1 &&
        items.lower(adverbial) !== 'that' && // “said repeatedly that”
        !(asks && items.isIn(adverbial, questionWords)) && // “not saying yet what”
        !isPublishing(items, i) &&
        startsClause(items, i, takesNoObject(cue)) &&
        !isTimeWord(items, i) &&
        !(token.pos === 'NUM' && isTimeWord(items, i - 1))
      )
    ) {
      if (word === 'to' && to === null) to = nounPhraseAfter(items, i + 1);
      to ??= counterpart(items, i, adverbial);
      i = adverbial;
      continue;
    }
    const apart = cue.cue.form === 'ing' && isFronted(items, cue.first) && !hasVerbBefore(items, i, ','); // its clause ends at the comma
    const alone = cue.kind === 'verb' && cue.cue.lemma === 'tell' && to === null; // “tells so many lies”
    const answered = to !== null && answers.test(cue.cue.lemma);
    // “Acme added 15 points, Berg fell”: a share's, not a speaker's
    const lenient = takesNoObject(cue) && !(cue.cue.lemma === 'add' && token.pos === 'NUM');
    if (
      frames.has('bare') &&
      !alone &&
      !apart &&
      !answered &&
      (startsClause(items, i, lenient) || isQuotedClause(frame, cue, i))
    )
      return complement(i, 'clause');
    if (cue.cue.lemma === 'say' && word === 'the' && /^(?:same|opposite)$/.test(items.lower(i + 1)))
      return complement(i, 'noun');
    if (finds.has(cue.cue.lemma) && i === cue.last && statesDirectly(items, i))
      return isExperience(items, i) ? null : complement(i, 'clause');
    if (cue.cue.lemma === 'deny' && isWithheld(items, i)) return null;
    if (isPlea(items, i) && /^(?:deny|admit)$/.test(cue.cue.lemma)) return null;
    if (frames.has('noun') && i === cue.last && startsNoun(items, i))
      return isForAnonymity(items, i) ? null : complement(i, 'noun');
    // “promised voters a new pool”
    if (frames.has('noun') && to !== null && i === start && token.pos === 'DET') return complement(i, 'noun');
    return colon === -1 ? null : complement(colon + 1, items.pos(colon + 1) === 'QUOTE' ? 'quote' : 'clause', true);
  }
  return null;
}

/** “to rebuild it”, “to be heard”, “not to drink it”; `asked`: behind an addressee a mistagged verb passes too. */
function startsInfinitive(items: Cursor, from: number, asked: boolean): boolean {
  const i = items.lower(from) === 'not' ? from + 1 : from;
  if (items.lower(i) !== 'to') return false;
  if (items.pos(i + 1) === 'QUOTE') return true; // “not to ‘risk it’”
  const next = items.pos(i + 1) === 'ADV' ? i + 2 : i + 1; // “to quickly rebuild it”
  const verb = items.word(next);
  if (verb === null || !/^\p{Ll}/u.test(verb.text)) return false;
  if (verb.pos === 'VERB' || verb.pos === 'AUX') return true;
  const object = items.pos(next + 1);
  return asked && isPos(verb, Pos.NOUN | Pos.ADJ) && /^(?:DET|PRON|PROPN|NOUN|ADJ|NUM)$/.test(object);
}

const dashes = wordList('— – ―');

/** “asserted — in one breath — that”: the dash behind which the content follows, or -1. */
function closingDash(items: Cursor, open: number): number {
  for (let i = open + 1; i < Math.min(items.last, open + 20); i++)
    if (items.lower(i) === items.lower(open)) return items.isIn(i + 1, openers) ? i : -1;
  return -1;
}

/** The comma that closes the insertion that the one at `open` begins, or -1; `named`: it may describe an addressee. */
function closingComma(items: Cursor, open: number, named: boolean, says: boolean): number {
  const next = items.word(open + 1);
  if (next === null) return -1;
  const describes = named && (isPos(next, Pos.DET | Pos.NOUN | Pos.ADJ) || /^(?:who|whose|which)$/.test(next.lower));
  // “says, win or lose on Tuesday, he stays”
  const close = says ? items.part(open + 1, open + 16).find(({ lower }) => lower === ',') : -1;
  if (close !== -1 && items.pos(close + 1) === 'PRON' && startsClause(items, close + 1, false)) return close;
  if (next.pos !== 'ADP' && next.pos !== 'ADV' && !describes && !isTimeWord(items, open + 1)) return -1;
  for (let i = open + 1; i < Math.min(items.last, open + 16); i++) {
    const mark = items.lower(i);
    if (mark !== ',' && mark !== ':') continue;
    if (items.pos(i + 1) === 'QUOTE') return i - 1;
    const behind = describes ? skipAdverbial(items, i + 1) : i + 1; // “whose term ends, on Friday to keep”
    const goesOn = items.isIn(i + 1, openers) || (describes && items.lower(behind) === 'to');
    if (!goesOn && mark === ',' && !describes && items.pos(i + 1) === 'ADP') continue; // “agreed, in June, under oath, that”
    return goesOn ? behind - 1 : -1;
  }
  return -1;
}

/** “responded the way she always does: …”: a colon not far behind the cue leads to its content. */
function colonAhead(items: Cursor, from: number): number {
  for (let i = from; i < Math.min(items.last - 1, from + 14); i++) {
    const word = items.lower(i);
    if (word === ':') return i;
    if (items.pos(i) === 'QUOTE' || word === ',' || word === ';') return -1;
    if (items.pos(i) === 'VERB' && isFiniteVerb(items, i)) return -1; // “the measures agreed cover: ships”
  }
  return -1;
}

/** “the gaps she promised to bridge have grown”: what was promised is said of a thing, and the verb behind it is that thing's. */
function withinRelative(items: Cursor, cue: CueMatch, complement: Complement | null): Complement | null {
  if (complement === null || items.pos(cue.first - 1) !== 'PRON' || items.pos(cue.first - 2) !== 'NOUN')
    return complement;
  for (let i = complement.first + 2; i < complement.last; i++)
    if (items.pos(i) === 'AUX' && items.isPos(i - 1, Pos.VERB | Pos.NOUN | Pos.ADV)) return null;
  return complement;
}

/** “told the teachers | who filled the square | that …”: where “that” stands behind the clause that describes them, or -1. */
function behindRelative(items: Cursor, who: number): number {
  for (let i = who + 2; i < who + LONGEST_ADVERBIAL / 2; i++) {
    if (items.isPos(i, Pos.PUNCT | Pos.QUOTE | Pos.EDGE)) return -1;
    if (items.lower(i) === 'that' && items.pos(i) === 'SCONJ' && startsClause(items, i + 1)) return i;
  }
  return -1;
}

/** Whether a verb stands between `from` and the next such mark. */
function hasVerbBefore(items: Cursor, from: number, mark: string): boolean {
  for (let i = from; i < items.last && items.lower(i) !== mark; i++)
    if (items.isPos(i, Pos.VERB | Pos.AUX | Pos.QUOTE)) return true;
  return false;
}

/** A phrase and its finite verb at once: “the road was”, “most voters want”, but not “a gun when they searched”. */
function statesDirectly(items: Cursor, from: number): boolean {
  const subject = nounPhraseAfter(items, from);
  const verb = items.word(subject?.last ?? items.last);
  return verb?.pos === 'AUX' || (verb?.pos === 'VERB' && !/(?:ing|ed|en|wn|hurt|dead)$/.test(verb.lower));
}

const personal = wordList('it he she they we i');

/** “said the mayor ‘has done nothing’ to end it”: the clause's verb is among the quoted words. */
function isQuotedClause({ items }: Frame, cue: CueMatch, from: number): boolean {
  if (items.isIn(from, personal) && items.pos(from + 1) === 'QUOTE') return true;
  if (!takesNoObject(cue) && cue.cue.lemma !== 'claim') return false;
  if (cue.cue.lemma === 'say' && from === cue.last && endsInQuotedVerb(items, from)) return true;
  let subject = nounPhraseAfter(items, from);
  while (subject !== null && items.lower(subject.last) === 'and') subject = nounPhraseAfter(items, subject.last + 1);
  return subject !== null && items.pos(subject.last) === 'QUOTE' && items.lower(from - 1) !== 'of';
}

/** “said cutting every night bus ‘strands the bakers’”: a gerund, and its verb at the end, among the quoted words. */
function endsInQuotedVerb(items: Cursor, from: number): boolean {
  if (!items.lower(from).endsWith('ing') || !items.isPos(from, Pos.VERB)) return false;
  let last = items.last;
  while (last > from && /^[.!?…]?$/.test(items.lower(last - 1)) && items.pos(last - 1) !== 'QUOTE') last--;
  return items.pos(last - 1) === 'QUOTE';
}

/** “2%”, “more than 40 points”, “$5”: how much was added. */
function isAmount(items: Cursor, from: number): boolean {
  for (let i = from; i < from + 4; i++) {
    if (items.pos(i) === 'NUM' || items.pos(i) === 'SYM')
      return /^(?:%|percent|points?|per|pc)$/.test(items.lower(i + 1)) || items.pos(i) === 'SYM';
    if (!/^(?:more|less|than|about|up|another|an|further|extra|as|much|some|over|nearly)$/.test(items.lower(i)))
      return false;
  }
  return false;
}

/** “told them to leave”, never “told about a plan to leave”; but “asked to leave”, “promised to leave”. */
function needsAddressee({ cue: { frames, lemma } }: CueMatch): boolean {
  return frames.has('whom') && !/^(?:ask|beg|pledge|promise)$/.test(lemma);
}

/** Verbs of saying without an object of their own. */
const withoutObject = wordList('say tell add argue insist contend warn complain');

/** “said the plan that …” begins a clause; “announced the plan that …” has an object. */
function takesNoObject({ cue }: CueMatch): boolean {
  return withoutObject.has(cue.lemma);
}

/** “closing the road”, whatever the tagger takes “closing” for. */
function startsGerund(items: Cursor, i: number): boolean {
  const [token, next] = [items.word(i), items.word(i + 1)];
  if (token === null || !/\p{L}{2}ing$/u.test(token.lower)) return false;
  return (
    isPos(token, Pos.VERB | Pos.AUX) ||
    /^(?:DET|PROPN|SYM|NUM)$/.test(next?.pos ?? '') ||
    /^(?:only|more|about|nearly|almost|over|up|less)$/.test(next?.lower ?? '') ||
    possessives.has(next?.lower ?? '')
  );
}

/** “between two and four rises”, “up to 40 flats”, “far more viewers”. */
function startsAmount(items: Cursor, i: number): boolean {
  const next = items.at(i + 1);
  if (
    /^(?:between|about|around|nearly|almost)$/.test(items.lower(i)) ||
    /^(?:up to|at least|more than|fewer than|less than)$/.test(`${items.lower(i)} ${next.lower}`)
  )
    return [i + 1, i + 2].some((at) => items.pos(at) === 'NUM' || items.pos(at) === 'SYM');
  return /^(?:far|many|much)$/.test(items.lower(i)) && /^(?:more|fewer|less|higher|lower)$/.test(next.lower);
}

function startsNoun(items: Cursor, i: number): boolean {
  const token = items.word(i);
  if (token === null) return false;
  if (token.pos === 'PRON' && items.pos(i + 1) === 'QUOTE') return true; // “called it ‘a farce’”
  return (
    isPos(token, Pos.DET | Pos.NOUN | Pos.PROPN | Pos.ADJ | Pos.NUM | Pos.SYM) ||
    (token.pos === 'VERB' && /ing$/.test(token.lower)) ||
    (token.pos === 'PRON' && isIn(token, possessives))
  );
}
