import type { Party } from '../../schema/claim.ts';
import { possessiveMarks } from '../english/function-words.ts';
import { crowdNouns, personNouns } from '../english/people.ts';
import type { Token } from '../text/document.ts';
import { lastStartingBy, type Span } from '../text/span.ts';
import { isIn } from '../text/words.ts';
import type { Person } from './person.ts';
import type { Context } from './reading.ts';
import { paragraphsBetween } from './referents.ts';
import { partyOf } from './registry.ts';
import { isMarked } from './subject-before.ts';

/**
 * Other people named in this paragraph or the one before who may be of that gender; and whether a sentence has named one of them since
 * `found` spoke or was named.
 */
export function othersNear(context: Context, offset: number, found: Person): { others: Party[]; isSince: boolean } {
  const { doc, memory, registry } = context;
  const others = new Set<Person>();
  let known = memory.lastSpeaker(offset, ({ person }) => person === found)?.at ?? -1;
  let last = -1;
  for (const mention of memory.named(offset)) {
    const { start, person } = mention;
    if (paragraphsBetween(context, start, offset) > 1) break;
    if (person === found) known = Math.max(known, start);
    const isOf = person.gender === null || person.gender === found.gender;
    if (person === found || !person.sure || !isOf) continue;
    others.add(person);
    const isRival =
      !isMarked(context, start) &&
      !goesOnBefore(context, start, offset, found.gender) &&
      !isModifier(context, mention) &&
      !isTrailing(context, start, offset);
    if (isRival) last = Math.max(last, start);
  }
  const sentence = known === -1 ? undefined : doc.sentences[lastStartingBy(doc.sentences, known)];
  const isSince = last >= (sentence?.end ?? 0);
  return { others: [...others].map(({ name, surname }) => partyOf(registry, name, surname)), isSince };
}

/** “Though he did not name Hill, he said”: who is “he” before a name is “he” behind it, too, in one sentence. */
function goesOnBefore(context: Context, start: number, offset: number, gender: 'f' | 'm' | null): boolean {
  if (!isOneSentence(context, start, offset)) return false;
  const { tokens, sentences } = context.doc;
  const subject = gender === 'f' ? 'she' : 'he';
  for (let at = sentences[lastStartingBy(sentences, start)]?.first ?? 0; at < tokens.length; at++) {
    const { start: here, lower } = tokens[at] as Token;
    if (here >= start) return false;
    if (lower === subject && !isMarked(context, here)) return true;
  }
  return false;
}

/** “counts himself as a Hill supporter”, “works for Hill's campaign”: behind the verb, and what the name belongs to is meant. */
function isModifier({ doc }: Context, { start, end }: Span): boolean {
  const { tokens, sentences } = doc;
  const at = lastStartingBy(tokens, end - 1) + 1;
  const next = tokens[at];
  const isOwner = next !== undefined && isIn(next, possessiveMarks);
  if (next === undefined || !(isOwner || isIn(next, personNouns) || isIn(next, crowdNouns))) return false;
  for (let i = sentences[lastStartingBy(sentences, start)]?.first ?? at; i < at; i++) {
    const { pos, start: here } = tokens[i] as Token;
    if (here < start && (pos === 'VERB' || pos === 'AUX')) return true;
  }
  return false;
}

/** “Hill is no liberal, | he said.”: nobody speaks of himself by name. */
function isTrailing(context: Context, start: number, offset: number): boolean {
  const { text } = context.doc;
  return (
    isOneSentence(context, start, offset) && trailing.test(text.slice(Math.max(0, offset - 2), offset + LONGEST_TAIL))
  );
}

const trailing = /^[,"”’]\s(?:he|she)\s\p{Ll}+[.,]/u;

/** “, she emphasised.” */
const LONGEST_TAIL = 24;

/** Whether two offsets are in the same sentence. */
export function isOneSentence({ doc }: Context, a: number, b: number): boolean {
  return lastStartingBy(doc.sentences, a) === lastStartingBy(doc.sentences, b);
}
