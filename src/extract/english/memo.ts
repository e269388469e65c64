/**
 * The same string as V8 holds it for a literal: those are compared by address, and looked up without being read. Nor does one keep
 * the text alive that it was cut from.
 */
export function interned(text: string): string {
  // Digits as a key are an index, and come back as a string of their own: one such word makes every comparison read letters.
  return /^\d+$/.test(text) ? (JSON.parse(`"${text}"`) as string) : (Object.keys({ [text]: 0 })[0] as string);
}

/** So many results of a function are kept. */
const MOST_WORDS = 20_000;

/** Longer words are met once, in characters. */
const LONGEST_WORDS = 100;

/**
 * The same function of words, which keeps what it has found: the same few thousand words come again and again. Bounded: with too
 * many it begins anew.
 */
export function memoised<T>(find: (words: string) => T): (words: string) => T {
  const known = new Map<string, T>();
  return (words) => {
    const found = known.get(words);
    if (found !== undefined || known.has(words)) return found as T;
    if (known.size >= MOST_WORDS) known.clear();
    const made = find(words);
    if (words.length <= LONGEST_WORDS) known.set(interned(words), made);
    return made;
  };
}
