/** Reasons that are right so often that each is one key away in every article. */
export const USUAL = [
  'The text names the speaker.',
  'It goes on with what the sentence before says.',
  'The program cut the words short.',
  'The words run on into the reporter’s own.',
  'The day follows from the article.',
] as const;

/** So many of an article's own reasons stand before those. */
const OWN = 3;

/**
 * The reasons that are offered, each one key away: of those given in this article, in the order of its file, the most frequent, of
 * equally frequent ones the latest; then those that are right in every article. However many one-off reasons there are,
 * none of those is pushed out.
 */
export function usualReasons(given: readonly string[]): string[] {
  const counts = Map.groupBy(given, (reason) => reason);
  const own = [...counts]
    .sort(([a, some], [b, others]) => others.length - some.length || given.lastIndexOf(b) - given.lastIndexOf(a))
    .map(([reason]) => reason)
    .slice(0, OWN);
  return [...new Set([...own, ...USUAL])];
}
