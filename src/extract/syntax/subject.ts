import { beForms } from '../english/auxiliaries.ts';
import {
  articles,
  contrasts,
  possessiveMarks,
  possessives,
  relatives,
  subordinators,
} from '../english/function-words.ts';
import { securityNouns } from '../english/markets.ts';
import { wordList } from '../english/word-list.ts';
import { Pos } from '../text/parts-of-speech.ts';
import type { Cursor } from './cursor.ts';
import { closing, isQuoteMark, opening } from './insertion.ts';
import { isTimeWord } from './noun-phrase.ts';
import { isReportInS, isTold, reportingForms } from './report-before.ts';
import { verbGroup } from './verb-group.ts';

/** Items `first` to `last - 1`. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** No subject begins further before its verb, in items. */
const REACH = 40;
/** “rose, fell and recovered”: so many verbs share a subject at most. */
const MOST_VERBS = 3;
/** Longest phrase that is read forwards. */
const LONGEST = 22;

const parting = wordList('; : — – -- …');
const openers = wordList('( “ " ‘ [');
const closers = wordList(') ” " ’ ]');
const attaching = wordList(
  'of in for on between with from among across per outside inside at to by within against around',
);

/**
 * The subject of the verb (or of the predicate “up”, “down”) at `verb`: the noun phrase that its clause begins with, over
 * relative clauses, insertions, codes and what was added behind the noun: “The [price of bread] sold in May | rose”. Null
 * where none is found, or where it is a pronoun.
 */
export function subjectOf(items: Cursor, verb: number, depth = 0): Stretch | null {
  let { first } = verbGroup(items, verb);
  // “is expected to reach”: one chain
  for (let steps = 0; steps < MOST_VERBS && items.lower(first) === 'to' && isVerb(items, first - 1); steps++)
    first = verbGroup(items, first - 1).first;
  // “expects the dollar to trade at”: whatever is expected to
  const object = items.lower(first) === 'to' ? phraseBefore(items, first) : null;
  if (object !== null && object.last === first && isExpected(items, object.first)) return object;
  while (items.pos(first - 1) === 'ADV' || items.lower(first - 1) === 'last') first--;
  const limit = Math.max(items.first, first - REACH);
  let inner = false; // a verb stands between, of a relative clause or as a participle
  for (let i = first - 1; i >= limit; i--) {
    const word = items.lower(i);
    if (items.isIn(i, parting)) return clauseHead(items, i + 1, first);
    if (word === ')') {
      i = opening(items, i, '(') ?? i;
      continue;
    }
    if (items.isIn(i, openers) && !items.isIn(i, closers)) return clauseHead(items, i + 1, first);
    if (isQuoteMark(items, i) && i < first - 1) return clauseHead(items, i + 1, first);
    if (word === ',') {
      if (i < first - 1) return clauseHead(items, i + 1, first) ?? before(items, i, first, depth);
      const open = opening(items, i, ',');
      if (open === null) return subjectOfOther(items, i, limit, depth);
      i = open;
      inner = false;
      continue;
    }
    // “told analysts that costs would fall”
    if (word === 'that' && i < first - 1 && isTold(items, i)) return clauseHead(items, i + 1, first);
    if (items.isIn(i, relatives) && items.pos(i) !== 'DET' && i < first) {
      const antecedent = items.lower(i - 1) === ',' ? i - 1 : i;
      const isRelative = word !== 'that' || (items.pos(antecedent - 1) === 'NOUN' && !isTime(items, antecedent - 1));
      if (!isRelative) return clauseHead(items, i + 1, first);
      if (inner || i === first - 1 || hasVerb(items, i + 1, first)) {
        if (!hasVerb(items, i + 1, first)) return phraseBefore(items, antecedent);
        // The relative clause has its own verb: the subject stands further left.
        i = antecedent;
        inner = false;
        continue;
      }
      return clauseHead(items, i + 1, first);
    }
    if (word === 'and' || word === 'but' || word === 'or') {
      if (i === first - 1) return subjectOfOther(items, i, limit, depth);
      if (word === 'and' && isBetween(items, i)) continue;
      if (word === 'but' || hasFiniteVerb(items, limit, i)) return clauseHead(items, i + 1, first);
      continue;
    }
    // “even as rents stayed”: a preposition to the tagger
    if (
      items.isIn(i, subordinators) &&
      items.pos(i) === 'ADP' &&
      !inner &&
      i < first - 1 &&
      hasFiniteVerb(items, limit, i)
    ) {
      const phrase = clauseHead(items, i + 1, first);
      if (phrase !== null) return phrase;
    }
    if (items.isIn(i, contrasts) || (items.isIn(i, subordinators) && items.pos(i) !== 'ADP' && items.pos(i) !== 'ADV'))
      return clauseHead(items, i + 1, first);
    if (isVerb(items, i) || isReportInS(items, i)) {
      // “said rents rose”, “believe rents would rise”: a report without “that”
      if (
        i < first - 1 &&
        items.isIn(i, reportingForms) &&
        (items.pos(i + 1) !== 'ADP' || isTime(items, i + 2)) &&
        !items.isIn(i - 1, relatives)
      )
        return clauseHead(items, i + 1, first);
      inner = true;
    }
  }
  return clauseHead(items, limit, first);
}

const expecting = wordList(
  'expect expects expected expecting want wants wanted see sees saw allow allows allowed cause causes caused enable enables enabled help helps helped push pushes pushed lead leads led force forces forced forecast forecasts predicts predicted',
);

/** Whether a verb of expecting or causing stands before the phrase that begins at `first`. */
function isExpected(items: Cursor, first: number): boolean {
  const at = items.isPos(first - 1, Pos.DET | Pos.PRON) ? first - 2 : first - 1;
  return items.isIn(at, expecting);
}

/** “rose in May, fell in June and recovered”: the subject of the verb before. */
function subjectOfOther(items: Cursor, end: number, limit: number, depth: number): Stretch | null {
  const other = verbBefore(items, end, limit);
  return other === -1 || depth >= MOST_VERBS ? null : subjectOf(items, other, depth + 1);
}

/** “trade between the north and | the south fell” */
function isBetween(items: Cursor, and: number): boolean {
  for (let i = and - 1; i > and - 7; i--) {
    if (items.lower(i) === 'between') return true;
    if (isVerb(items, i) || items.pos(i) === 'PUNCT') return false;
  }
  return false;
}

/** “Sales, trucks and vans fell”: where nothing behind the comma can be a subject. */
function before(items: Cursor, comma: number, first: number, depth: number): Stretch | null {
  return depth < 1 && !hasVerb(items, comma, first) ? phraseBefore(items, comma) : null;
}

/** The first noun phrase from `from` on that can be a subject: not that of “In May, …”, nor “At the bank …”. */
function clauseHead(items: Cursor, from: number, end: number): Stretch | null {
  let at = from;
  for (let steps = 0; steps < 8 && at < end; steps++) {
    const pos = items.pos(at);
    if (
      pos === 'ADV' ||
      pos === 'CCONJ' ||
      pos === 'SCONJ' ||
      pos === 'PUNCT' ||
      (isTime(items, at) && !isPossessed(items, at))
    )
      at++;
    else if (items.lower(at) === 'with') at++;
    else if (pos === 'ADP' && isTime(items, at + 1)) {
      at++;
      while (at < end && isTime(items, at)) at++;
    } else if (pos === 'ADP') {
      const phrase = phraseFrom(items, at + 1, end);
      // “In the north of the county rents rose” has no comma: what is left must be a phrase of its own.
      at = phrase === null ? at + 1 : Math.max(phrase.last, at + 1);
    } else break;
  }
  const phrase = at < end ? phraseFrom(items, at, end) : null;
  return phrase === null ? null : withoutCode(items, phrase);
}

/** The noun phrase that begins at `from`, with what hangs on it by prepositions; null for pronouns and verbs. */
export function phraseFrom(items: Cursor, from: number, end: number, attach = attaching): Stretch | null {
  let at = from;
  let head = -1;
  for (const limit = Math.min(end, items.last, from + LONGEST); at < limit; at++) {
    const { pos, lower, text } = items.at(at);
    if (pos === 'NOUN' || pos === 'PROPN' || pos === 'X' || pos === 'NUM') {
      if (pos === 'PROPN' && head === at - 1 && head >= 0 && isNamedClause(items, at)) break;
      if (head >= 0 && isTime(items, at) && items.pos(at - 1) !== 'ADP' && items.pos(at - 1) !== 'DET') break;
      head = pos === 'NUM' ? head : at;
      continue;
    }
    // “per-share earnings”
    if (at === from && items.lower(at + 1) === '-' && items.isJoined(at + 1)) continue;
    if (pos === 'DET' || items.isIn(at, possessives)) {
      if (at > from && head >= 0 && items.pos(at - 1) !== 'ADP' && !/^(?:to|and)$/.test(items.lower(at - 1))) break;
      continue;
    }
    if (pos === 'ADJ' || lower === '-' || lower === '%' || (text === '&' && at > from)) {
      if (pos === 'ADJ' && head === at - 1 && !isNominal(items, at + 1) && items.lower(at + 1) !== '-') break;
      continue;
    }
    if (items.isIn(at, possessiveMarks) && at > from && (pos === 'PART' || isNominal(items, at + 1))) continue;
    if (isQuoteMark(items, at) && (isNominal(items, at + 1) || head === at - 1)) {
      if (head === at - 1 && head >= 0 && !isNominal(items, at + 1)) break;
      continue;
    }
    if (lower === '(' && head >= 0) {
      const close = closing(items, at);
      if (close === null || close >= limit || !isNominal(items, close + 1)) break;
      at = close;
      continue;
    }
    // “break-ins”
    const hyphen = items.lower(at + 1) === '-' ? at + 1 : at;
    if (
      pos === 'VERB' &&
      (items.lower(hyphen) === '-' || items.lower(at - 1) === '-') &&
      items.isJoined(hyphen === at ? at : hyphen)
    ) {
      head = at;
      continue;
    }
    // “German yield | rose”: a price that was taken for a verb
    // “Parking permits | go up”: two verbs in a row are a plural and a verb
    const isPluralNoun = (items.pos(at - 1) === 'NOUN' || at - 1 === items.first) && /[^s]s$/.test(lower);
    if (
      pos === 'VERB' &&
      at === end - 1 &&
      head === at - 1 &&
      head >= from &&
      (items.isIn(at, securityNouns) || isPluralNoun)
    ) {
      head = at;
      continue;
    }
    // “newly built homes”, “financed vehicles”
    if ((pos === 'VERB' || pos === 'ADV') && head < at - 1 && leadsNoun(items, at)) continue;
    if (pos === 'VERB' && isParticiple(lower) && !isNominal(items, at - 1) && leadsNoun(items, at)) continue;
    if (head === at - 1 && head >= 0) {
      if (items.isIn(at, attach) && (pos === 'ADP' || lower === 'to') && isPhraseStart(items, at + 1)) continue;
      if (
        lower === 'and' &&
        items.pos(at - 1) !== 'NUM' &&
        (isBetween(items, at)
          ? isPhraseStart(items, at + 1)
          : isNominal(items, at + 1) && !isVerbSoon(items, at + 1, end))
      )
        continue;
    }
    break;
  }
  while (at > from && at - 1 !== head && !items.isPos(at - 1, Pos.NOUN | Pos.PROPN | Pos.X | Pos.NUM)) at--;
  return trim(items, from, at);
}

/** The noun phrase that ends before `end`, over what hangs on its noun by prepositions. */
export function phraseBefore(items: Cursor, end: number): Stretch | null {
  let last = end;
  while (isQuoteMark(items, last - 1)) last--;
  let at = last;
  const limit = Math.max(items.first, last - LONGEST);
  while (at > limit) {
    const { pos, lower } = items.at(at - 1);
    const inside =
      /^(?:NOUN|PROPN|ADJ|NUM|DET|X)$/.test(pos) ||
      lower === '-' ||
      lower === '%' ||
      items.isIn(at - 1, possessives) ||
      (items.isIn(at - 1, possessiveMarks) && pos === 'PART') ||
      ((pos === 'ADP' || lower === 'to') && items.isIn(at - 1, attaching) && at < last) ||
      (lower === 'and' && items.isPos(at - 2, Pos.NOUN | Pos.PROPN | Pos.ADJ) && at < last);
    if (!inside) break;
    at--;
  }
  return trim(items, at, last);
}

/** Without articles and prepositions before it, and without times and hanging words behind; null where no noun is left. */
function trim(items: Cursor, from: number, to: number): Stretch | null {
  let [first, last] = [from, to];
  for (let changed = true; changed && first < last; ) {
    changed = false;
    if (
      items.isIn(first, articles) ||
      (items.isPos(first, Pos.ADP | Pos.CCONJ | Pos.PUNCT | Pos.ADV | Pos.PART) && items.lower(first + 1) !== '-') ||
      items.isIn(first, trimmedWords)
    ) {
      first++;
      changed = true;
    } else if (
      items.isPos(last - 1, Pos.ADP | Pos.CCONJ | Pos.DET | Pos.PUNCT | Pos.ADJ | Pos.PART | Pos.SYM) ||
      (isTime(items, last - 1) && last - first > 1)
    ) {
      last--;
      changed = true;
    }
  }
  for (let i = first; i < last; i++)
    if (items.isPos(i, Pos.NOUN | Pos.PROPN | Pos.X) && !isTime(items, i)) return { first, last };
  return null;
}

const trimmedWords = wordList('this that these those all both some our my your its their any and or while');

/** “the dollar index .DXY”, “Spot gold XAU=”: without the code behind the name. */
function withoutCode(items: Cursor, { first, last }: Stretch): Stretch {
  const isCode = (i: number) =>
    items.pos(i) !== 'NUM' &&
    (/^\p{Lu}[\p{Lu}\p{Ll}]*\d\w*$/u.test(items.text(i)) ||
      (items.lower(i + 1) === '=' && /^\p{Lu}+$/u.test(items.text(i))));
  return last - first > 1 && isCode(last - 1) ? { first, last: last - 1 } : { first, last };
}

/** “the figure | Ann Lee cited”: a relative clause without its pronoun. */
function isNamedClause(items: Cursor, from: number): boolean {
  if (items.pos(from - 1) !== 'NOUN') return false;
  let at = from;
  while (items.pos(at) === 'PROPN') at++;
  return items.pos(at) === 'VERB' && /(?:ed|gave|quoted)$/.test(items.lower(at)) && items.pos(at + 1) !== 'ADP';
}

function isVerbSoon(items: Cursor, from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + 4); i++) if (isVerb(items, i) && !leadsNoun(items, i)) return true;
  return false;
}

function isPhraseStart(items: Cursor, i: number): boolean {
  return isNominal(items, i) || items.pos(i) === 'DET' || items.isIn(i, possessives) || isQuoteMark(items, i);
}

function isNominal(items: Cursor, i: number): boolean {
  return (
    items.isPos(i, Pos.NOUN | Pos.PROPN | Pos.ADJ | Pos.X | Pos.NUM) || (items.pos(i) === 'VERB' && leadsNoun(items, i))
  );
}

function leadsNoun(items: Cursor, i: number): boolean {
  const next = items.pos(i + 1) === 'ADJ' ? i + 2 : i + 1;
  return isParticipleOrAdverb(items, i) && items.isPos(next, Pos.NOUN | Pos.PROPN) && !isTime(items, next);
}

function isParticipleOrAdverb(items: Cursor, i: number): boolean {
  return items.pos(i) === 'ADV' ? items.lower(i).endsWith('ly') : isParticiple(items.lower(i));
}

function isParticiple(word: string): boolean {
  return /(?:ed|ing|en|wn|lt)$/.test(word);
}

function isVerb(items: Cursor, i: number): boolean {
  return items.pos(i) === 'VERB' || items.pos(i) === 'AUX';
}

function hasVerb(items: Cursor, from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (isVerb(items, i)) return true;
  return false;
}

/** A verb that is no participle behind its noun and no infinitive. */
function isFiniteVerb(items: Cursor, i: number): boolean {
  if (!isVerb(items, i) || leadsNoun(items, i) || items.lower(i - 1) === 'to') return false;
  return items.pos(i) === 'AUX' || !items.lower(i).endsWith('ing') || items.isIn(i - 1, beForms);
}

function hasFiniteVerb(items: Cursor, from: number, end: number): boolean {
  return verbBefore(items, end, from) !== -1;
}

function verbBefore(items: Cursor, end: number, limit: number): number {
  for (let i = end - 1; i >= limit; i--) {
    if (items.isIn(i, parting)) return -1;
    if (isFiniteVerb(items, i)) return i;
  }
  return -1;
}

/** “Friday's vote”, “next year budgets”: a time that a noun follows. */
function isPossessed(items: Cursor, i: number): boolean {
  return items.isIn(i + 1, possessiveMarks) || (items.isPos(i + 1, Pos.NOUN | Pos.PROPN) && !isTime(items, i + 1));
}

/** A word for a time; not in “10-year”. */
function isTime(items: Cursor, i: number): boolean {
  return isTimeWord(items, i) && !(items.lower(i - 1) === '-' && items.isJoined(i));
}
