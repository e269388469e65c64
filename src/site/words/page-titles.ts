/** A page with what it may be called, the plainest first. */
export interface Titled {
  readonly id: string;
  readonly forms: readonly string[];
}

/**
 * What each page is called, by id: the plainest of its forms that no other page has, so that titles make sense out of
 * context and no two are one. Two articles “Talks” of two papers → “Talks, The Herald” and “Talks, The Gazette”. Pages that
 * share their last form are counted: “Talks, The Herald, 1 of 2”.
 */
export function uniqueTitles(pages: readonly Titled[]): Map<string, string> {
  const uses = new Map<string, number>();
  for (const { forms } of pages) for (const form of new Set(forms)) uses.set(form, (uses.get(form) ?? 0) + 1);
  const own = ({ forms }: Titled) => forms.find((form) => uses.get(form) === 1);
  const alike = Map.groupBy(
    pages.filter((page) => own(page) === undefined),
    ({ forms }) => forms.at(-1),
  );
  const counted = new Map(
    [...alike.values()].flatMap((group) =>
      group.map(({ id, forms }, index) => [id, `${forms.at(-1)}, ${index + 1} of ${group.length}`] as const),
    ),
  );
  return new Map(pages.map((page) => [page.id, own(page) ?? counted.get(page.id) ?? '']));
}
