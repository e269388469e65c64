import {
  authorityNouns,
  bodyNouns,
  companyNouns,
  companyWords,
  firmWords,
  groupNouns,
  mediaNouns,
} from '../english/bodies.ts';
import { memoised } from '../english/memo.ts';
import { isPlural, singular } from '../english/plurals.ts';
import { wordList } from '../english/word-list.ts';
import { lastStartingBy, type Span } from '../text/span.ts';
import type { Cast, Organisation } from './cast.ts';
import type { Context } from './reading.ts';
import { partyOf } from './registry.ts';

/** A body that “the company” or “it” may mean. */
export interface Body {
  readonly name: string;
  /** The same in lower case, with spaces around it. */
  readonly lower: string;
  /** That, and its short forms. */
  readonly names: ReadonlySet<string>;
  /** Its words, and the nouns that the text calls it by, in lower case. */
  readonly words: ReadonlySet<string>;
  /** Whether the publisher has it on file as one that reports. */
  readonly isMedia: boolean;
  /** Where it was named or spoke last before the place that asks. */
  readonly at: number;
}

/** Kinds of registered speakers that report. */
const media: ReadonlySet<string> = new Set(['news agency', 'newspaper', 'broadcaster', 'website']);

/** A description looks back over this many paragraphs where only its kind tells whom it means. */
const REACH = 3;

/** So many mentions of bodies are looked back over, at most. */
const MOST = 60;

/** The bodies named, or speaking, before `offset`, the last first. */
function bodiesBefore({ cast, memory, registry }: Context, offset: number): Body[] {
  const found = new Map<string, Body & { names: Set<string>; words: Set<string> }>();
  const add = (name: string, short: string, own: Iterable<string>, at: number) => {
    const lower = name.toLowerCase();
    const { names, words, at: before } = found.get(lower) ?? { names: new Set(), words: new Set(), at: 0 };
    names.add(name).add(short);
    for (const word of own) words.add(word);
    const isMedia = media.has(registry.find(name)?.kind ?? '');
    found.set(lower, { name, lower: ` ${lower} `, names, words, isMedia, at: Math.max(at, before) });
  };
  let last = lastStartingBy(cast.bodies, offset - 1);
  const known = new Set<Organisation>();
  for (const first = Math.max(0, last - MOST); last >= first; last--) {
    const { organisation, start } = cast.bodies[last] as Cast['bodies'][number];
    if (known.has(organisation)) continue; // its last mention tells all
    known.add(organisation);
    const name = cast.abbreviations.get(organisation.name.toLowerCase()) ?? organisation.name;
    add(partyOf(registry, name).name, organisation.name, [...organisation.words, ...organisation.kinds], start);
  }
  // What it was called tells what it is, unless that was a guess by nearness.
  for (const { at, by, party, words } of memory.bodies(offset))
    add(party.name, party.name, wordsOf(by === 'nearest body' ? party.name : `${party.name} ${words}`), at);
  return withoutShort([...found.values()].sort((a, b) => b.at - a.at));
}

/** “Finance Ministry” beside “Norwegian Finance Ministry” is the same: the longer name, named last where either was. */
function withoutShort(bodies: readonly Body[]): Body[] {
  const kept: Body[] = [];
  for (const body of bodies) {
    const index = kept.findIndex(({ lower }) => lower.includes(body.lower) || body.lower.includes(lower));
    const other = kept[index];
    if (other === undefined) kept.push(body);
    else if (body.name.length > other.name.length)
      kept[index] = { ...body, names: new Set([...body.names, ...other.names]), at: other.at };
    else kept[index] = { ...other, names: new Set([...body.names, ...other.names]) };
  }
  return kept;
}

const wordsOf = memoised((words: string): readonly string[] => words.toLowerCase().match(/[\p{L}\d&.-]+/gu) ?? []);

/** How well a noun fits a body: by one of its own words, by what such bodies are, or not. */
function fits(noun: string, { name, words, isMedia }: Body): 'own' | 'may' | 'not' {
  if (words.has(noun) || [...words].some((word) => isPlural(word) && singular(word) === noun)) return 'own';
  if (isMedia && mediaNouns.has(noun)) return 'own';
  if (companyNouns.has(noun))
    return has(words, companyWords, firmWords, companyNouns)
      ? 'own'
      : isOfAnotherKind(words, companyNouns)
        ? 'not'
        : 'may';
  if (authorityNouns.has(noun)) {
    if (has(words, authorityNouns) || (anyAuthority.has(noun) && has(words, publicKinds))) return 'own';
    const mayBe = anyAuthority.has(noun) || initials.test(name);
    return mayBe && !isOfAnotherKind(words, authorityNouns) ? 'may' : 'not';
  }
  if (groupNouns.has(noun)) return has(words, groupNouns) ? 'own' : isOfAnotherKind(words, groupNouns) ? 'not' : 'may';
  if (mediaNouns.has(noun)) return isOfAnotherKind(words, mediaNouns) ? 'not' : 'may';
  return 'not';
}

function has(words: ReadonlySet<string>, ...lists: ReadonlySet<string>[]): boolean {
  return [...words].some((word) => lists.some((list) => list.has(word)));
}

/** Kinds of authorities that are called agencies, too. */
const publicKinds = wordList('customs police army navy administration government');

/** What an authority may be called whose name does not tell its kind; ministries and councils bear theirs in their names. */
const anyAuthority = wordList('agency regulator watchdog authority body service');

/** “NYPD”: what the letters stand for is not told. */
const initials = /^\p{Lu}{2,6}$/u;

/** Whether a body's words tell its kind, and tell another one. */
function isOfAnotherKind(words: ReadonlySet<string>, own: ReadonlySet<string>): boolean {
  const kinds = [...words].filter((word) => bodyNouns.has(word) && !(own === authorityNouns && publicKinds.has(word)));
  return kinds.length > 0 && !kinds.some((word) => own.has(word));
}

/** The body that is meant, and whether only its nearness says so, and no word of its own. */
interface Meant extends Body {
  readonly isNearest: boolean;
}

/** The one body that a noun with these words means at `offset`; null where none does, or where two may. */
export function bodyMeant(context: Context, noun: string, modifiers: readonly string[], offset: number): Meant | null {
  const body = theOne(context, noun, modifiers, offset);
  return body === null ? null : { ...body, isNearest: fits(noun, body) !== 'own' };
}

/** Whether more than one body before `offset` goes by a noun by its own words: two companies, and “a company spokesman”. */
export function areSeveral(context: Context, noun: string, offset: number): boolean {
  return bodiesBefore(context, offset).filter((body) => fits(noun, body) === 'own').length > 1;
}

function theOne(context: Context, noun: string, modifiers: readonly string[], offset: number): Body | null {
  const before = bodiesBefore(context, offset);
  const now = inMind(context, before, offset);
  if (now !== null && modifiers.length === 0 && fits(noun, now) !== 'not')
    return hasRival(context, noun, now, before, offset) ? null : now;
  const fitting = before.filter((body) => modifiers.every((word) => body.words.has(word)));
  const own = fitting.filter((body) => fits(noun, body) === 'own');
  if (own.length === 1) return isOutOfSight(context, own[0] as Body, noun, before, offset) ? null : (own[0] ?? null);
  const near = (body: Body) => paragraphsBetween(context, body.at, offset) <= REACH;
  const [first, second] = (own.length > 0 ? own : fitting.filter((body) => fits(noun, body) === 'may')).filter(near);
  if (first === undefined) return null;
  if (second === undefined || own.length === 0) return second === undefined && modifiers.length === 0 ? first : null;
  // Of two ministries the one of this paragraph, where the other is not in it.
  return paragraphsBetween(context, first.at, offset) === 0 && paragraphsBetween(context, second.at, offset) > 0
    ? first
    : null;
}

/** Whether a body was named in another paragraph, and one of this paragraph may go by that noun, too. */
function isOutOfSight(context: Context, own: Body, noun: string, before: readonly Body[], offset: number): boolean {
  if (paragraphsBetween(context, own.at, offset) === 0) return false;
  return before.some(
    (body) => body !== own && fits(noun, body) === 'may' && paragraphsBetween(context, body.at, offset) === 0,
  );
}

/** Whether another body of the same paragraph goes by that noun, too. */
function hasRival(context: Context, noun: string, now: Body, before: readonly Body[], offset: number): boolean {
  return before.some(
    (body) => body !== now && fits(noun, body) === 'own' && paragraphsBetween(context, body.at, offset) === 0,
  );
}

/** “CHS warned of ice. The agency …”: the body that has just spoken in the paragraph, or that the sentence before begins with. */
function inMind({ cast, doc, memory }: Context, before: readonly Body[], offset: number): Body | null {
  const own = lastStartingBy(doc.sentences, offset);
  const [sentence, last] = [doc.sentences[own], doc.sentences[own - 1]];
  if (last !== undefined && last.paragraph === sentence?.paragraph) {
    const subject = cast.bodies[lastStartingBy(cast.bodies, last.start + 'The '.length)];
    if (subject !== undefined && subject.start >= last.start)
      return before.find(({ names }) => names.has(subject.organisation.name)) ?? null;
  }
  const speaking = memory.lastSpeaker(offset, () => true);
  const isHere = speaking !== null && speaking.at >= (doc.paragraphs[sentence?.paragraph ?? 0]?.start ?? 0);
  return isHere ? (before.find(({ names }) => names.has(speaking.party.name)) ?? null) : null;
}

/** How many paragraphs on from one place another is. */
export function paragraphsBetween({ doc }: Context, from: number, to: number): number {
  const paragraph = (offset: number) => lastStartingBy(doc.paragraphs as readonly Span[], offset);
  return paragraph(to) - paragraph(from);
}
