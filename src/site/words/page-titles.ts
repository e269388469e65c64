/** A page with what it may be called, the plainest first. What comes last has to be its own. */
export interface Titled {
  readonly id: string;
  readonly forms: readonly string[];
}

/**
 * What each page is called, by id: the plainest of its forms that no other page has, so that titles make sense out of
 * context and no two are one. Two articles “Talks” of two papers → “Talks, The Herald” and “Talks, The Gazette”.
 */
export function uniqueTitles(pages: readonly Titled[]): Map<string, string> {
  const uses = new Map<string, number>();
  for (const { forms } of pages) for (const form of new Set(forms)) uses.set(form, (uses.get(form) ?? 0) + 1);
  return new Map(
    pages.map(({ id, forms }) => [id, forms.find((form) => uses.get(form) === 1) ?? `${forms.at(-1)} (${id})`]),
  );
}
