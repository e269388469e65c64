import { isPlural, singular } from '../english/plurals.ts';
import type { Document, Token } from '../text/document.ts';
import { changeOf } from './change-words.ts';
import { unitOf } from './counts.ts';
import { type Found, lowerAt, type Reading } from './found.ts';
import { isNoun } from './noun-phrase.ts';
import { behindSofteners } from './softeners.ts';

/** What rises and falls in money, points or percent, though it is written in the plural. */
const priced: ReadonlySet<string> = new Set(
  'prices shares futures stocks rates yields costs revenues profits earnings sales exports imports bonds equities losses gains temperatures'.split(
    ' ',
  ),
);

/** “Arrivals rose to 1,203”, “Jobless claims fell by 9,000”, “Readers grew 12 percent to 3.1 million”: of what the subject counts. */
export function changedCount(doc: Document, { number, first: own }: Found, before: Found | undefined): Reading | null {
  const isLevel = lowerAt(doc, own - 1) === 'to' && before?.reading?.kind === 'percent' && before.last === own - 1;
  const first = isLevel ? before.first : own;
  const preposition = behindSofteners(doc, first);
  // “to” and “up to” are softeners, too.
  const at = /^(?:by|from|at)$/.test(lowerAt(doc, preposition)) ? preposition - 1 : preposition;
  const governed = isLevel || at < preposition || lowerAt(doc, preposition + 1) === 'to';
  const verb = doc.tokens[at];
  if (!governed || verb?.pos !== 'VERB' || changeOf(verb.lower) === null || number.form !== 'digits') return null;
  const limit = doc.sentences[number.sentence]?.first ?? 0;
  let noun = at - 1;
  while (noun > limit && /^(?:ADV|AUX)$/.test(doc.tokens[noun]?.pos ?? '')) noun--;
  const subject = doc.tokens[noun];
  if (noun < limit || subject === undefined || !isPlural(subject.lower)) return null;
  // “housing starts rose”: two verbs in a row are a noun and a verb.
  if (!isNoun(subject) && !(subject.pos === 'VERB' && doc.tokens[noun - 1]?.pos === 'NOUN')) return null;
  if (priced.has(subject.lower) || !Number.isInteger(number.value)) return null;
  // “break-ins”: the whole word
  const hyphened =
    doc.tokens[noun - 1]?.text === '-' && doc.tokens[noun - 1]?.end === subject.start && noun - 2 >= limit;
  let from = hyphened ? noun - 2 : noun;
  const prefix = hyphened ? doc.text.slice((doc.tokens[from] as Token).start, subject.start).toLowerCase() : '';
  while (from > limit && /^(?:NOUN|ADJ)$/.test(doc.tokens[from - 1]?.pos ?? '')) from--;
  return {
    kind: 'count',
    // At the head of a sentence a capital makes no name.
    unit: prefix + (noun === limit ? singular(subject.lower) : unitOf(subject)),
    end: number.end,
    noun: { start: (doc.tokens[from] as Token).start, end: subject.end },
    confidence: 0.6,
  };
}
