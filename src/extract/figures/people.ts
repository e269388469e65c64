import { wordList } from '../english/word-list.ts';
import type { Document, Token } from '../text/document.ts';
import { type Found, isInAt, lowerAt, type Reading } from './found.ts';
import { behindSofteners } from './softeners.ts';

/** Numbers without a noun that count people: the dead, a crowd, a toll. */

/** “killing at least 70”: people. */
export function casualties(doc: Document, { number, first }: Found): Reading | null {
  const at = behindSofteners(doc, first);
  if (!/^(?:kill|injur|wound|displac|arrest|maim|evacuat|detain)(?:ed|e|ing|s|es|)$/.test(lowerAt(doc, at)))
    return null;
  return { kind: 'count', unit: 'person', end: number.end, confidence: 0.7 };
}

/** “a crowd of 60,123”, “its workforce of about 5,200”: people. */
export function crowd(doc: Document, { number, first }: Found): Reading | null {
  const of = behindSofteners(doc, first);
  if (lowerAt(doc, of) !== 'of' || !isInAt(doc, of - 1, crowds)) return null;
  return { kind: 'count', unit: 'person', end: number.end, confidence: 0.75 };
}

const crowds = wordList(
  'crew family squad panel team city cities town towns village villages community communities crowd crowds attendance audience audiences workforce headcount staff membership population electorate congregation garrison gathering'.split(
    ' ',
  ),
);

/** How far before its number “toll” stands. */
const TOLL_REACH = 14;

/** “The death toll from the quake rose to 41”, “brought the toll to 2,000”. */
export function toll(doc: Document, { number, first }: Found): Reading | null {
  const limit = Math.max(doc.sentences[number.sentence]?.first ?? 0, first - TOLL_REACH);
  for (let at = first - 1; at >= limit; at--) {
    const { lower, pos } = doc.tokens[at] as Token;
    if (lower === ';' || (pos === 'NUM' && lowerAt(doc, at + 1) !== 'to')) return null;
    if (lower !== 'toll' && lower !== 'tolls') continue;
    const unit = lowerAt(doc, at - 1) === 'death' ? 'death' : 'person';
    return { kind: 'count', unit, end: number.end, confidence: 0.7 };
  }
  return null;
}

/** “The population of the isles is put at some 7,300”: people. */
export function population(doc: Document, { number, first }: Found): Reading | null {
  const governing = behindSofteners(doc, first);
  const governed =
    /^(?:to|at)$/.test(lowerAt(doc, governing + 1)) || /^(?:of|from|by|was|is|reached)$/.test(lowerAt(doc, governing));
  if (number.form === 'fraction' || !governed) return null;
  const limit = Math.max(doc.sentences[number.sentence]?.first ?? 0, first - TOLL_REACH);
  for (let at = first - 1; at >= limit; at--) {
    const { lower, pos } = doc.tokens[at] as Token;
    if (pos === 'NUM' || /^(?:[;:,]|while|as|who|which|whose)$/.test(lower)) return null;
    if (/^(?:population|membership|enrolment|enrollment|attendance|headcount|workforce)$/.test(lower))
      return { kind: 'count', unit: 'person', end: number.end, confidence: 0.7 };
  }
  return null;
}

/** “left 14 dead and 30,000 homeless” */
export function victims(doc: Document, { number }: Found): Reading | null {
  const next = doc.tokens[number.last + 1];
  if (next?.pos === 'NOUN' || next?.text === '-') return null;
  return /^(?:dead|homeless|injured|wounded|missing|displaced|hospitali[sz]ed)$/.test(lowerAt(doc, number.last))
    ? { kind: 'count', unit: 'person', end: number.end, confidence: 0.7 }
    : null;
}

/** What only people do in numbers. */
const deeds =
  /^(?:packed|attended|gathered|marched|flocked|fled|died|voted|signed|queued|cheered|demonstrated|protested|enrolled|perished|watched)$/;

/** What is done to people. */
const sufferings =
  /^(?:killed|injured|wounded|arrested|detained|displaced|evacuated|driven|rescued|stranded|trapped|hospitali[sz]ed|infected|vaccinated|drowned|deported|uprooted)$/;

/** “Some 12,000 packed the hall”, “About 300 have been driven from their homes”: people. */
export function acting(doc: Document, { number, first, last }: Found): Reading | null {
  const before = behindSofteners(doc, first);
  const opens =
    before < (doc.sentences[number.sentence]?.first ?? 0) || /^(?:that|says?|said|[,;:“"])$/.test(lowerAt(doc, before));
  if (!opens || before === first - 1) return null;
  let at = last;
  while (at < last + 4 && (doc.tokens[at]?.pos === 'AUX' || doc.tokens[at]?.pos === 'ADV')) at++;
  const isDone = at > last && sufferings.test(lowerAt(doc, at));
  if (!isDone && !(at === last && deeds.test(lowerAt(doc, at)))) return null;
  return { kind: 'count', unit: 'person', end: number.end, confidence: 0.7 };
}
