import { beForms } from '../english/auxiliaries.ts';
import { bodyNouns } from '../english/bodies.ts';
import { crowdNouns, personNouns } from '../english/people.ts';
import { wordList } from '../english/word-list.ts';
import { Cursor } from '../syntax/cursor.ts';
import { phraseBefore, type Stretch, subjectOf } from '../syntax/subject.ts';
import type { Document, Sentence } from '../text/document.ts';
import { lastStartingBy, type Span } from '../text/span.ts';

/** Verbs whose subject states the amount that is their object, or that they put on it. */
const stating = wordList(
  `report reports reported reporting post posts posted announce announces announced book books booked value values valued valuing estimate estimates estimated predict predicts predicted
  forecast forecasts forecasted project projects projected disclose discloses disclosed`,
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
 * the name in “the $5m figure that Holt cited”. Null where none does.
 */
export function statedBy(doc: Document, figure: Span): (Span & { readonly isName: boolean }) | null {
  const sentence = doc.sentences[Math.max(0, lastStartingBy(doc.sentences, figure.start))] as Sentence;
  const items = new Cursor(doc.tokens, sentence.first, sentence.last);
  const first = Math.max(sentence.first, lastStartingBy(doc.tokens, figure.start));
  const last = lastStartingBy(doc.tokens, figure.end - 1) + 1;
  const found = subjectBefore(items, first) ?? citedBehind(items, last);
  return found === null
    ? null
    : { ...items.span(found.first, found.last), isName: items.pos(found.last - 1) === 'PROPN' };
}

function subjectBefore(items: Cursor, first: number): Stretch | null {
  for (let at = first - 1; at >= Math.max(items.first, first - REACH); at--) {
    const { pos, lower } = items.at(at);
    if (pos === 'PUNCT' || pos === 'SCONJ') return null;
    if (pos !== 'VERB' && pos !== 'AUX') continue;
    if (!stating.has(lower) || beForms.has(items.lower(at - 1)) || items.lower(at - 1) === 'to') return null;
    const subject = subjectOf(items, at);
    return subject !== null && isParty(items, subject) ? subject : null;
  }
  return null;
}

function isParty(items: Cursor, { first, last }: Stretch): boolean {
  const { pos, lower } = items.at(last - 1);
  return pos === 'PROPN' || (last - first <= 3 && parties.has(lower));
}

/** “the $53 million figure Holt cited” */
function citedBehind(items: Cursor, last: number): Stretch | null {
  if (!numberNouns.has(items.lower(last))) return null;
  for (let at = last + 1; at < last + 6; at++) {
    if (!citing.has(items.lower(at))) continue;
    const name = phraseBefore(items.part(last + 1, items.last), at);
    return name !== null && name.first > last && items.pos(name.last - 1) === 'PROPN' ? name : null;
  }
  return null;
}
