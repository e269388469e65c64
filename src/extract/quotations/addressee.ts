import { bodyNouns } from '../english/bodies.ts';
import { crowdNouns, personNouns } from '../english/people.ts';
import { isPlural, singular } from '../english/plurals.ts';
import { wordList } from '../english/word-list.ts';
import type { Cursor } from '../syntax/cursor.ts';
import { nounPhraseAfter, type Phrase } from '../syntax/noun-phrase.ts';
import { Pos } from '../text/parts-of-speech.ts';

/** Nobody is seen to address more in one list. */
const MOST_LISTED = 6;

/** Whether a phrase is of something and not of somebody, as far as its first and last words tell. */
export function isThing(items: Cursor, { first, last }: Phrase): boolean {
  const head = items.lower(last - 1);
  if (items.pos(last - 1) !== 'NOUN' || crowdNouns.has(head)) return false;
  if (personNouns.has(head) || personNouns.has(singular(head)) || bodyNouns.has(head)) return false;
  return /^(?:an?|more|greater|further|no|new)$/.test(items.lower(first)) || !head.endsWith('s');
}

const tales = wordList('truth story stories joke jokes lie lies tale tales');

/** “told the truth”, “told a long story”: nobody is told. */
export function tellsTale(items: Cursor, from: number): boolean {
  for (let i = from; i < from + 4; i++) if (items.isIn(i, tales)) return true;
  return false;
}

/** Who is spoken to: the phrase behind the cue, or the name that follows it (“told her counterpart, Ann Lee”). */
export function addresseeAt(items: Cursor, from: number): Phrase | null {
  if (/^(?:he|she|they|we|i)$/.test(items.lower(from))) return null; // “warned he had to leave”
  const phrase = withoutPlace(items, attributiveAfter(items, from) ?? nounPhraseAfter(items, from));
  const listed = phrase === null ? null : withListed(items, phrase);
  if (phrase === null || listed !== null || items.lower(phrase.last) !== ',') return listed ?? phrase;
  const name = leadingName(items, nounPhraseAfter(items, phrase.last + 1));
  return name !== null && name.last - name.first >= 2 ? name : phrase;
}

/** “told | visiting union officials” */
function attributiveAfter(items: Cursor, from: number): Phrase | null {
  if (items.pos(from) !== 'VERB' || !items.lower(from).endsWith('ing') || !items.isPos(from + 1, Pos.NOUN | Pos.ADJ))
    return null;
  const phrase = nounPhraseAfter(items, from + 1);
  return phrase === null ? null : { ...phrase, first: from, start: items.at(from).start };
}

/** “asked Mills, Salter and Abdin to”, “told members and Post readers that”: all of them, where what they are told follows; or null. */
function withListed(items: Cursor, phrase: Phrase): Phrase | null {
  let { last } = phrase;
  let joined = false;
  for (let more = 0; more < MOST_LISTED && (items.lower(last) === ',' || items.lower(last) === 'and'); more++) {
    const and = items.lower(last) === ',' && items.lower(last + 1) === 'and' ? last + 1 : last;
    const next = nounPhraseAfter(items, and + 1);
    if (next === null) return null;
    joined ||=
      items.lower(and) === 'and' || [...items.part(next.first, next.last)].some(({ lower }) => lower === 'and');
    last = next.last;
  }
  return joined && last > phrase.last && /^(?:to|not|that|whether|if|how|why)$/.test(items.lower(last))
    ? { ...phrase, last, end: items.at(last - 1).end }
    : null;
}

/** “told reporters in Oslo”: the place is not the addressee’s. */
function withoutPlace(items: Cursor, phrase: Phrase | null): Phrase | null {
  if (phrase === null) return null;
  for (let i = phrase.first + 1; i < phrase.last; i++) {
    if (/^(?:in|on|at|from|with)$/.test(items.lower(i))) return { ...phrase, last: i, end: items.at(i - 1).end };
  }
  return phrase;
}

/** The capitalised words at the start of a phrase. */
export function leadingName(items: Cursor, phrase: Phrase | null): Phrase | null {
  if (phrase === null) return null;
  let last = phrase.first;
  while (last < phrase.last && items.pos(last) === 'PROPN') last++;
  if (last === phrase.first) return null;
  return { ...phrase, last, end: items.at(last - 1).end };
}

/** “told the court | officers had found it”: a body that a plural follows, of which it is no part. */
export function bodyBeforePlural(items: Cursor, phrase: Phrase): Phrase | null {
  for (let i = phrase.first; i < phrase.last - 1; i++) {
    if (!items.isIn(i, bodyNouns) || !hasPlural(items, i + 1, phrase.last)) continue;
    return { ...phrase, last: i + 1, end: items.at(i).end };
  }
  return null;
}

function hasPlural(items: Cursor, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (items.pos(i) === 'NOUN' && isPlural(items.lower(i))) return true;
  return false;
}

/** “said in a call with Lee that”: said to Lee. */
export function counterpart(items: Cursor, first: number, last: number): Phrase | null {
  for (let i = first + 1; i < last; i++) {
    if (
      items.lower(i) === 'with' &&
      /^(?:talks?|calls?|meetings?|conversations?|discussions?)$/.test(items.lower(i - 1))
    )
      return nounPhraseAfter(items, i + 1);
  }
  return null;
}
