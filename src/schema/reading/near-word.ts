import { closestMatch } from 'leven';

/**
 * The word that was most likely meant: `nearWord("publishd", ["published", "publisher"])` → `"published"`. Null where
 * none is near: a third of the letters may differ, at least one and at most three. Case does not count.
 */
export function nearWord(written: string, words: readonly string[]): string | null {
  const maxDistance = Math.min(3, Math.max(1, Math.ceil(written.length / 3)));
  const plain = closestMatch(
    written.toLowerCase(),
    words.map((word) => word.toLowerCase()),
    { maxDistance },
  );
  return words.find((word) => word.toLowerCase() === plain) ?? null;
}
