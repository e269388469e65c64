import { beForms } from '../english/auxiliaries.ts';
import { bodyNouns } from '../english/bodies.ts';
import { articles } from '../english/function-words.ts';
import { crowdNouns, personNouns } from '../english/people.ts';
import { wordList } from '../english/word-list.ts';
import { Cursor } from '../syntax/cursor.ts';
import { phraseBefore, phraseFrom, type Stretch, subjectOf } from '../syntax/subject.ts';
import type { Document, Sentence } from '../text/document.ts';
import { lastStartingBy, type Span } from '../text/span.ts';

/** Verbs whose subject states the amount that is their object, or that they put on it. */
const stating = wordList(
  `report reports reported reporting post posts posted announce announces announced book books booked value values valued valuing estimate estimates estimated predict predicts predicted
  forecast forecasts forecasted project projects projected disclose discloses disclosed`,
);
/** The same, where “at” leads to the amount: “put the barn at £9,000”. */
const placing = wordList(
  'put puts putting place places placed peg pegs pegged appraise appraises appraised assess assesses assessed',
);
/** Behind “the $5 figure that she …”. */
const citing = wordList(
  'cited cites gave gives quoted quotes mentioned mentions used uses named names stated states claimed claims',
);
/** Nouns of a number that somebody gives. */
const numberNouns = wordList('figure number estimate total sum amount');
/** Such bodies and people as a board or its trustees. */
const parties = wordList(
  bodyNouns,
  personNouns,
  crowdNouns,
  'trustees directors auditors surveyors valuers managers regulators planners',
);

/** How far before a figure the verb may stand, in tokens. */
const REACH = 14;

/**
 * Who states a figure outside of any report: the subject of “reported $2.53 in earnings”, “valued the yard at $5m”, and
 * the name in “the $5m figure that Holt cited”. Null where none does. `phrase` has its article, by which “the company” may
 * stand for a name before.
 */
export function statedBy(doc: Document, figure: Span): (Span & { readonly phrase: Span }) | null {
  const sentence = doc.sentences[Math.max(0, lastStartingBy(doc.sentences, figure.start))] as Sentence;
  const items = new Cursor(doc.tokens, sentence.first, sentence.last);
  const first = Math.max(sentence.first, lastStartingBy(doc.tokens, figure.start));
  const last = lastStartingBy(doc.tokens, figure.end - 1) + 1;
  const found =
    subjectBefore(items, first) ?? citedBehind(items, last) ?? agentBehind(items, last) ?? agentOfList(items, first);
  if (found === null) return null;
  const article = items.isIn(found.first - 1, articles) ? found.first - 1 : found.first;
  return { ...items.span(found.first, found.last), phrase: items.span(article, found.last) };
}

function subjectBefore(items: Cursor, first: number): Stretch | null {
  for (let at = first - 1; at >= Math.max(items.first, first - REACH); at--) {
    const { pos, lower } = items.at(at);
    if ((pos === 'PUNCT' && lower !== '-') || pos === 'SCONJ') return null;
    if (pos !== 'VERB' && pos !== 'AUX') continue;
    const states = stating.has(lower) || (placing.has(lower) && items.lower(first - 1) === 'at');
    if (!states || items.isIn(at - 1, beForms) || items.lower(at - 1) === 'to') return null;
    const subject = subjectOf(items, at);
    return subject !== null && isParty(items, subject) ? subject : null;
  }
  return null;
}

function isParty(items: Cursor, { first, last }: Stretch): boolean {
  const { pos, lower } = items.at(last - 1);
  return pos === 'PROPN' || (last - first <= 3 && parties.has(lower));
}

/** What somebody does who names an amount, or puts things on a list: “the $20 demanded by Holt”, “steps listed by the board”. */
const naming = wordList(
  'demanded asked sought quoted cited estimated forecast predicted projected reported claimed proposed named given stated suggested',
);
const listing = wordList('identified listed named cited proposed set outlined described presented published');

/** “the $20 reportedly demanded by Holt” */
function agentBehind(items: Cursor, last: number): Stretch | null {
  const at = items.pos(last) === 'ADV' ? last + 1 : last;
  return items.isIn(at, naming) ? agent(items, at + 1) : null;
}

/** “The steps identified by the board in its plan include a cut in costs from $5 to $3”: of all that is on the list. */
function agentOfList(items: Cursor, first: number): Stretch | null {
  for (let at = first - 1; at > items.first + 2; at--) {
    const word = items.lower(at);
    if (word === ';' || word === ':') return null;
    if (word !== 'include' && word !== 'included' && word !== 'includes') continue;
    for (let by = at - 1; by > items.first; by--)
      if (items.lower(by) === 'by' && items.isIn(by - 1, listing)) return agent(items, by);
    return null;
  }
  return null;
}

/** The name or the body behind “by”. */
function agent(items: Cursor, by: number): Stretch | null {
  if (items.lower(by) !== 'by') return null;
  const phrase = phraseFrom(items, by + 1, items.last, ofOnly);
  return phrase !== null && phrase.first <= by + 2 && isParty(items, phrase) ? phrase : null;
}

const ofOnly = wordList('of');

/** “the $53 million figure Holt cited” */
function citedBehind(items: Cursor, last: number): Stretch | null {
  if (!items.isIn(last, numberNouns)) return null;
  for (let at = last + 1; at < last + 6; at++) {
    if (!items.isIn(at, citing)) continue;
    const name = phraseBefore(items.part(last + 1, items.last), at);
    return name !== null && name.first > last && items.pos(name.last - 1) === 'PROPN' ? name : null;
  }
  return null;
}
