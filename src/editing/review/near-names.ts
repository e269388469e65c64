import { byText } from '../../schema/order.ts';
/** Two names that may be of one person or body. */
export interface NearNames {
  readonly a: string;
  readonly b: string;
}

/** Shorter names differ by one letter for too many reasons. */
const SHORTEST = 6;

/**
 * Pairs of names that differ by one letter (left out, put in, another, or two changed places), or of which one is the
 * beginning of the other. Sorted; each pair once. Names are looked up by what is left of them without a letter, so that
 * none is compared with all.
 */
export function nearNames(names: readonly string[]): NearNames[] {
  const sorted = [...new Set(names)].sort();
  const pairs = new Map<string, NearNames>();
  const note = (one: string, other: string) => {
    const [a, b] = one < other ? [one, other] : [other, one];
    if (a !== b) pairs.set(`${a}\n${b}`, { a, b });
  };
  const byKey = new Map<string, string[]>();
  for (const name of sorted) {
    for (const key of keysOf(folded(name))) {
      const others = byKey.get(key) ?? [];
      for (const other of others) note(other, name);
      byKey.set(key, [...others, name]);
    }
  }
  const byName = new Map(sorted.map((name) => [folded(name), name]));
  for (const name of sorted) {
    const words = folded(name).split(' ');
    for (let length = 2; length < words.length; length++) {
      const shorter = byName.get(words.slice(0, length).join(' '));
      if (shorter !== undefined) note(shorter, name);
    }
  }
  return [...pairs.values()].sort((x, y) => byText(x.a, y.a) || byText(x.b, y.b));
}

/** The name itself, and the name without each of its letters. */
function keysOf(name: string): Set<string> {
  if (name.length < SHORTEST) return new Set([name]);
  return new Set([name, ...Array.from(name, (_, at) => name.slice(0, at) + name.slice(at + 1))]);
}

/** Without case, marks and leading article. */
function folded(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .replace(/^(?:the|an?) /, '')
    .replace(/\s+/g, ' ')
    .trim();
}
