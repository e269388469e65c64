import {
  authorityNouns,
  bodyNouns,
  companyNouns,
  companyWords,
  firmWords,
  groupNouns,
  mediaNouns,
} from '../english/bodies.ts';
import { isPlural, singular } from '../english/plurals.ts';
import { lastStartingBy, type Span } from '../text/span.ts';
import type { Cast } from './cast.ts';
import type { Context } from './reading.ts';
import { partyOf } from './registry.ts';

/** A body that “the company” or “it” may mean. */
export interface Body {
  readonly name: string;
  /** Its words, and the nouns that the text calls it by, in lower case. */
  readonly words: ReadonlySet<string>;
  /** Where it was named or spoke last before the place that asks. */
  readonly at: number;
}

/** A description looks back over this many paragraphs where only its kind tells whom it means. */
const REACH = 3;

/** So many mentions of bodies are looked back over, at most. */
const MOST = 200;

/** The bodies named, or speaking, before `offset`, the last first. */
export function bodiesBefore({ cast, memory, registry }: Context, offset: number): Body[] {
  const found = new Map<string, Body>();
  const add = (name: string, words: Iterable<string>, at: number) => {
    const key = name.toLowerCase();
    const known = found.get(key);
    if (known === undefined || known.at < at)
      found.set(key, { name, words: new Set([...(known?.words ?? []), ...words]), at });
  };
  let last = lastStartingBy(cast.bodies, offset - 1);
  for (const first = Math.max(0, last - MOST); last >= first; last--) {
    const { organisation, start } = cast.bodies[last] as Cast['bodies'][number];
    add(partyOf(registry, organisation.name).name, [...organisation.words, ...organisation.kinds], start);
  }
  for (const { at, party, words } of memory.bodies(offset)) add(party.name, wordsOf(`${party.name} ${words}`), at);
  return withoutShort([...found.values()].sort((a, b) => b.at - a.at));
}

/** “Finance Ministry” beside “Norwegian Finance Ministry” is the same: the longer name, named last where either was. */
function withoutShort(bodies: readonly Body[]): Body[] {
  const kept: Body[] = [];
  for (const body of bodies) {
    const index = kept.findIndex(({ name }) => isPart(name, body.name) || isPart(body.name, name));
    const other = kept[index];
    if (other === undefined) kept.push(body);
    else if (body.name.length > other.name.length) kept[index] = { ...body, at: other.at };
  }
  return kept;
}

function isPart(short: string, long: string): boolean {
  return ` ${long.toLowerCase()} `.includes(` ${short.toLowerCase()} `);
}

function wordsOf(words: string): string[] {
  return words.toLowerCase().match(/[\p{L}\d&.-]+/gu) ?? [];
}

/** How well a noun fits a body: by one of its own words, by what such bodies are, or not. */
export function fits(noun: string, { words }: Body): 'own' | 'may' | 'not' {
  if (words.has(noun) || [...words].some((word) => isPlural(word) && singular(word) === noun)) return 'own';
  if (companyNouns.has(noun))
    return has(words, companyWords, firmWords, companyNouns)
      ? 'own'
      : isOfAnotherKind(words, companyNouns)
        ? 'not'
        : 'may';
  if (authorityNouns.has(noun))
    return has(words, authorityNouns) ? 'own' : isOfAnotherKind(words, authorityNouns) ? 'not' : 'may';
  if (groupNouns.has(noun)) return has(words, groupNouns) ? 'own' : isOfAnotherKind(words, groupNouns) ? 'not' : 'may';
  if (mediaNouns.has(noun)) return isOfAnotherKind(words, mediaNouns) ? 'not' : 'may';
  return 'not';
}

function has(words: ReadonlySet<string>, ...lists: ReadonlySet<string>[]): boolean {
  return [...words].some((word) => lists.some((list) => list.has(word)));
}

/** Whether a body's words tell its kind, and tell another one. */
function isOfAnotherKind(words: ReadonlySet<string>, own: ReadonlySet<string>): boolean {
  const kinds = [...words].filter((word) => bodyNouns.has(word));
  return kinds.length > 0 && !kinds.some((word) => own.has(word));
}

/** The one body that a noun with these words means at `offset`; null where none does, or where two may. */
export function bodyMeant(context: Context, noun: string, modifiers: readonly string[], offset: number): Body | null {
  const before = bodiesBefore(context, offset);
  const fitting = before.filter((body) => modifiers.every((word) => body.words.has(word)));
  const own = fitting.filter((body) => fits(noun, body) === 'own');
  if (own.length === 1) return own[0] ?? null;
  const near = (body: Body) => paragraphsBetween(context, body.at, offset) <= REACH;
  const [first, second] = (own.length > 0 ? own : fitting.filter((body) => fits(noun, body) === 'may')).filter(near);
  if (first === undefined) return null;
  if (second === undefined || own.length === 0) return second === undefined && modifiers.length === 0 ? first : null;
  // Of two ministries the one of this paragraph, where the other is not in it.
  return paragraphsBetween(context, first.at, offset) === 0 && paragraphsBetween(context, second.at, offset) > 0
    ? first
    : null;
}

/** How many paragraphs on from one place another is. */
export function paragraphsBetween({ doc }: Context, from: number, to: number): number {
  const paragraph = (offset: number) => lastStartingBy(doc.paragraphs as readonly Span[], offset);
  return paragraph(to) - paragraph(from);
}
