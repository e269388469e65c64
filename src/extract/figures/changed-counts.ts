import { monthNames } from '../english/calendar.ts';
import { isPlural, singular } from '../english/plurals.ts';
import { timeUnits } from '../english/units.ts';
import { wordList } from '../english/word-list.ts';
import { Cursor } from '../syntax/cursor.ts';
import { phraseFrom, type Stretch, subjectOf } from '../syntax/subject.ts';
import type { Document, Token } from '../text/document.ts';
import { isIn } from '../text/words.ts';
import { changeOf } from './change-words.ts';
import { unitOf } from './counts.ts';
import { type Found, lowerAt, type Reading, spanOf } from './found.ts';
import { countedPhrase, isNoun } from './noun-phrase.ts';
import { behindSofteners } from './softeners.ts';

/** What rises and falls in money, points or percent, though it is written in the plural. */
const priced = wordList(
  'prices shares stocks futures rates yields costs revenues profits earnings sales exports imports bonds notes equities losses gains temperatures markets wages fees fares rents taxes tariffs'.split(
    ' ',
  ),
);

/** What has been counted when “to” tells how many there are now: “raised its orders with the yard to 230”. */
const OBJECT_REACH = 12;

/**
 * “Arrivals rose to 1,203”, “Orders for pianos fell 4,000 last month to 61,000”, “Readers grew 12 percent to 3.1 million”,
 * “It raised its orders with the yard to 230”: of what the subject, or the object, counts.
 */
export function changedCount(doc: Document, figure: Found, before: Found | undefined): Reading | null {
  const { number } = figure;
  if (number.form !== 'digits' || !Number.isInteger(number.value)) return null;
  const sentence = doc.sentences[number.sentence];
  if (sentence === undefined) return null;
  const items = new Cursor(doc.tokens, sentence.first, sentence.last);
  const verb = verbOf(doc, figure, before);
  if (verb !== -1) return countOf(doc, items, subjectOf(items, verb), number.end);
  return objectCount(doc, items, figure);
}

/** How far before its number “the number of” stands, in tokens. */
const NUMBER_REACH = 16;

/** “put the number of jobs at risk at 3,400”, “The number of boats that sank rose to 31”: of what is numbered. */
export function numberOf(doc: Document, { number, first }: Found): Reading | null {
  const at = behindSofteners(doc, first);
  const governed =
    /^(?:to|at)$/.test(lowerAt(doc, at + 1)) || /^(?:at|by|from|was|is|reached|exceeded|hit)$/.test(lowerAt(doc, at));
  if (!governed || number.form === 'fraction') return null;
  const sentence = doc.sentences[number.sentence];
  const limit = Math.max(sentence?.first ?? 0, first - NUMBER_REACH);
  for (let i = first - 1; i > limit; i--) {
    const { lower, pos } = doc.tokens[i] as Token;
    if (pos === 'NUM' || /^(?:;|:|while|as|because)$/.test(lower)) return null;
    if (lower !== 'of' || !/^(?:number|numbers)$/.test(lowerAt(doc, i - 1))) continue;
    const phrase = countedPhrase(doc, i + 1, sentence?.last ?? first);
    if (phrase === null) return null;
    const noun = spanOf(doc, phrase.first, phrase.last);
    return { kind: 'count', unit: unitOf(doc.tokens[phrase.head] as Token), end: number.end, noun, confidence: 0.7 };
  }
  return null;
}

/** The verb of change that the number completes, or -1. */
function verbOf(doc: Document, { number, first: own }: Found, before: Found | undefined): number {
  // “grew 12 percent to 3.1 million”, “fell 4,000 last month to 61,000”
  const isLevel = lowerAt(doc, own - 1) === 'to' && before !== undefined && isAmount(doc, before, own - 1);
  const first = isLevel ? before.first : own;
  const preposition = behindSofteners(doc, first);
  // “to” and “up to” are softeners, too.
  const at = /^(?:by|from|at)$/.test(lowerAt(doc, preposition)) ? preposition - 1 : preposition;
  const governed = isLevel || at < preposition || lowerAt(doc, preposition + 1) === 'to' || isBare(doc, number.last);
  const verb = doc.tokens[at];
  return governed && verb?.pos === 'VERB' && changeOf(verb.lower) !== null ? at : -1;
}

/** A change before “to”, with at most the time between: “12 percent”, “15,000 last week”. */
function isAmount(doc: Document, { reading, last, number }: Found, to: number): boolean {
  if (reading?.kind !== 'percent' && !(reading?.kind === 'count' && number.form === 'digits')) return false;
  if (last === to) return true;
  if (to - last > LONGEST_TIME) return false;
  // “fell 42 percent in March from a year earlier, to 1,190”
  for (let at = last; at < to; at++) if (!isOfTime(doc, at)) return false;
  return true;
}

/** “in the third quarter of 2020 from a year earlier,”, in tokens. */
const LONGEST_TIME = 12;

/** Whether a word may stand in a time. */
function isOfTime(doc: Document, at: number): boolean {
  const { lower = '', text = '' } = doc.tokens[at] ?? {};
  return (
    timePhrase.has(lower) ||
    timeUnits.has(lower) ||
    (monthNames.has(lower) && /^\p{Lu}/u.test(text)) ||
    /^(?:19|20)\d\d$/.test(lower)
  );
}

const timePhrase = wordList(
  'in on from of the a an over during last this same previous first second third fourth half quarter year month week earlier before ago , -',
);

/** Nothing is counted behind it: “rose 15,000 last week”, “rose 15,000 to”. */
function isBare(doc: Document, last: number): boolean {
  const { pos, lower = '' } = doc.tokens[last] ?? {};
  return pos === undefined || /^(?:PUNCT|CCONJ|SCONJ|ADP|PART|ADV)$/.test(pos) || /^(?:last|this)$/.test(lower);
}

/** “raised its orders with the yard to 230”, “cut jobs by 789” */
function objectCount(doc: Document, items: Cursor, { first, number }: Found): Reading | null {
  const preposition = behindSofteners(doc, first);
  const isTo = lowerAt(doc, preposition + 1) === 'to' && preposition + 1 < first;
  if (!isTo && !/^(?:by|from)$/.test(lowerAt(doc, preposition))) return null;
  const end = isTo ? preposition + 1 : preposition;
  for (let at = end - 1; at >= Math.max(items.first, end - OBJECT_REACH); at--) {
    if (items.pos(at) === 'AUX' || items.pos(at) === 'NUM') return null;
    if (items.pos(at) !== 'VERB') continue;
    const phrase = changeOf(items.lower(at)) === null ? null : phraseFrom(items, at + 1, end);
    return phrase?.last === end ? countOf(doc, items, phrase, number.end) : null;
  }
  return null;
}

/** What hangs on the noun that is counted. */
const attaching = /^(?:of|for|in|on|with|from|at|by|to|among|between|across|against)$/;

function countOf(doc: Document, items: Cursor, phrase: Stretch | null, end: number): Reading | null {
  if (phrase === null) return null;
  let head = phrase.first;
  while (head + 1 < phrase.last && !attaching.test(items.lower(head + 1))) head++;
  const token = items.word(head);
  // “housing starts rose”: two verbs in a row are a noun and a verb.
  if (token === null || !isPlural(token.lower) || isIn(token, priced)) return null;
  if (!isNoun(token) && !(token.pos === 'VERB' && items.pos(head - 1) === 'NOUN')) return null;
  // “break-ins”: the whole word
  const hyphened = items.text(head - 1) === '-' && items.at(head - 1).end === token.start && head - 2 >= phrase.first;
  const prefix = hyphened ? doc.text.slice(items.at(head - 2).start, token.start).toLowerCase() : '';
  // At the head of a sentence a capital makes no name.
  const unit = prefix + (head === items.first ? singular(token.lower) : unitOf(token));
  return { kind: 'count', unit, end, noun: items.span(phrase.first, head + 1), confidence: 0.6 };
}
